/// Numbers for the names of one part. libxml2 keeps each name once, so that its address is the name.
struct NameTable {
  private struct Slot {
    var name: Addresses
    var number: UInt16
    var element: Element
  }

  /// Where libxml2 keeps a name: its local part, prefix and namespace.
  struct Addresses: Equatable {
    var local: UInt
    var prefix: UInt
    var uri: UInt

    fileprivate var hash: Int {
      Int(truncatingIfNeeded: ((local &+ prefix &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }
  }

  private(set) var all: [QualifiedName] = []
  /// Where libxml2 keeps the local part and the namespace of each.
  private var meanings: [(local: UInt, uri: UInt)] = []
  /// Open addressing; the size is a power of two and more than twice the number of names. An empty
  /// slot has no local name.
  private var slots: [Slot] = Array(repeating: NameTable.vacant, count: 256)

  private var inUse = 0

  private static let vacant = Slot(
    name: Addresses(local: 0, prefix: 0, uri: 0), number: 0, element: .other)

  subscript(number: UInt16) -> QualifiedName { all[Int(number)] }

  func number(_ name: Addresses) -> (UInt16, Element)? {
    let slot = slots[index(of: name)]
    return slot.name.local == 0 ? nil : (slot.number, slot.element)
  }

  /// Far above what documents need, so that counting siblings by their names stays quick.
  private static let most = 2_048

  /// Names that mean the same have one number, whatever their prefixes. Nil when the part has more
  /// names than any document can need.
  mutating func add(
    _ name: Addresses, _ written: QualifiedName, as element: Element
  ) -> (UInt16, Element)? {
    guard inUse < NameTable.most else { return nil }
    let number =
      meanings.firstIndex { $0.local == name.local && $0.uri == name.uri } ?? all.count
    if number == all.count {
      var written = written
      // A prefix that has stood for another namespace says nothing in a path.
      if all.contains(where: { $0.prefix == written.prefix && $0.namespace != written.namespace }) {
        written.prefix = ""
      }
      all.append(written)
      meanings.append((name.local, name.uri))
    }
    let slot = Slot(name: name, number: UInt16(truncatingIfNeeded: number), element: element)
    inUse += 1
    if inUse * 2 > slots.count {
      let old = slots
      slots = Array(repeating: NameTable.vacant, count: old.count * 2)
      for slot in old where slot.name.local != 0 { slots[index(of: slot.name)] = slot }
    }
    slots[index(of: name)] = slot
    return (slot.number, slot.element)
  }

  /// Where a name is, or would be put.
  private func index(of name: Addresses) -> Int {
    let mask = slots.count &- 1
    var index = name.hash & mask
    while slots[index].name.local != 0, slots[index].name != name { index = (index &+ 1) & mask }
    return index
  }
}

/// The attributes that the vocabulary knows, by the addresses of their names.
struct AttributeTable {
  private struct Slot {
    var local: UInt
    var uri: UInt
    var attribute: Attribute?
  }

  private var slots: [Slot] = []

  /// A part has a few dozen of them, and the common ones come first.
  func attribute(local: UInt, uri: UInt) -> Attribute?? {
    for slot in slots where slot.local == local && slot.uri == uri { return slot.attribute }
    return nil
  }

  mutating func add(_ attribute: Attribute?, local: UInt, uri: UInt) {
    if slots.count < 256 { slots.append(Slot(local: local, uri: uri, attribute: attribute)) }
  }
}
