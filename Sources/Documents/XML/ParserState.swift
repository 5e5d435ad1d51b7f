import CXML

/// What the callbacks of one parser write: the events of the present chunk, and the names seen so far.
///
/// It lives behind a pointer that libxml2 hands to each callback: measured, a class in its place
/// costs an eighth more time.
@safe struct ParserState: ~Copyable {
  struct AttributeValue: BitwiseCopyable {
    var name: Attribute
    private var first: Int32
    private var count: Int32

    var range: Range<Int> { Int(first)..<Int(first &+ count) }

    init(name: Attribute, _ range: Range<Int>) {
      self.name = name
      first = Int32(truncatingIfNeeded: range.lowerBound)
      count = Int32(truncatingIfNeeded: range.count)
    }
  }

  /// An open element, with where the counts of its children start.
  struct Level: BitwiseCopyable {
    var name: UInt16
    var element: Element
    var children: Int
  }

  struct Count: BitwiseCopyable {
    var name: UInt16
    var count: Int32
  }

  /// A prefix and its namespace, by their addresses, with the depth of the element that declares it.
  struct Declaration: BitwiseCopyable {
    var prefix: UInt
    var uri: UInt
    var depth: Int
  }

  /// A namespace that was met, and the prefix that the vocabulary has for it.
  private struct KnownNamespace {
    var address: UInt
    var uri: String
    var prefix: String?
  }

  var parser: xmlParserCtxtPtr?
  var events = Buffer<XMLEvent>(capacity: 1 << 11)
  var attributes = Buffer<AttributeValue>(capacity: 1 << 10)
  /// The texts of the events and attributes.
  var bytes = Buffer<UInt8>(capacity: 1 << 16)
  var names = NameTable()
  private var declarations = Buffer<Declaration>(capacity: 64)
  private var namespaces: [KnownNamespace] = []
  var failure: XMLFailure?
  private var attributeNames = AttributeTable()
  private var levels = Buffer<Level>(capacity: 256)
  private var counts = Buffer<Count>(capacity: 256)
  private var elements = 0
  private var stalled = 0
  private let limits: Limits
  private let depthLimit: Int
  private let elementLimit: Int
  private let attributeLimit: Int
  private let attributeBytes: Int

  init(limits: Limits) {
    self.limits = limits
    depthLimit = limits[.depth]
    elementLimit = limits[.elements]
    attributeLimit = limits[.attributes]
    attributeBytes = limits[.attributeBytes]
  }

  mutating func forgetEvents() {
    events.truncate(to: 0)
    attributes.truncate(to: 0)
    bytes.truncate(to: 0)
  }

  /// libxml2 compares each attribute of an element with all others before it tells of any: 100,000
  /// of them take it ten seconds. A chunk without an event may be inside such a tag.
  mutating func checkStall(
    _ chunk: UnsafeBufferPointer<UInt8>, part: String
  ) throws(ReadError) {
    for index in chunk.indices.dropFirst() where unsafe chunk[index - 1] == UInt8(ascii: "=") {
      let byte = unsafe chunk[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { stalled += 1 }
    }
    if stalled > attributeLimit { throw .limit(.attributes, place: part) }
  }

  static func handler() -> xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = {
      data, local, prefix, uri, declared, namespaces, count, _, attributes in
      guard let state = unsafe data?.assumingMemoryBound(to: ParserState.self),
        let local = unsafe local
      else { return }
      unsafe state.pointee.start(
        local, prefix, uri, declared: Int(declared), namespaces, count: Int(count), attributes)
    }
    unsafe handler.endElementNs = { data, _, _, _ in
      guard let state = unsafe data?.assumingMemoryBound(to: ParserState.self) else { return }
      unsafe state.pointee.end()
    }
    let characters: charactersSAXFunc = { data, text, count in
      guard let state = unsafe data?.assumingMemoryBound(to: ParserState.self),
        let text = unsafe text
      else { return }
      unsafe state.pointee.characters(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    unsafe handler.characters = unsafe characters
    // The same function: libxml2 then does not ask itself which blanks could be ignored.
    unsafe handler.ignorableWhitespace = unsafe characters
    unsafe handler.cdataBlock = unsafe characters
    unsafe handler.internalSubset = { data, _, _, _ in
      guard let state = unsafe data?.assumingMemoryBound(to: ParserState.self) else { return }
      unsafe state.pointee.fail(.doctype)
    }
    unsafe handler.serror = { data, error in
      guard let state = unsafe data?.assumingMemoryBound(to: ParserState.self),
        let error = unsafe error
      else { return }
      unsafe state.pointee.report(error.pointee)
    }
    return unsafe handler
  }

  private mutating func fail(_ new: XMLFailure) {
    if failure == nil { failure = new }
    if let parser = unsafe parser { unsafe xmlStopParser(parser) }
  }

  private mutating func report(_ error: xmlError) {
    guard unsafe error.level.rawValue >= XML_ERR_ERROR.rawValue, failure == nil else { return }
    if unsafe error.code == XML_ERR_DOCUMENT_END.rawValue {
      let reason = "it ends too early, or goes on behind its end"
      return unsafe fail(.malformed(line: Int(error.line), reason: reason))
    }
    var reason = unsafe error.message.map { unsafe String(cString: $0) } ?? "error \(error.code)"
    while let last = reason.unicodeScalars.last, last.value <= 0x20 {
      reason.unicodeScalars.removeLast()
    }
    let bounded = String(String.UnicodeScalarView(reason.unicodeScalars.prefix(120)))
    unsafe fail(.malformed(line: Int(error.line), reason: bounded))
  }

  private mutating func start(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?,
    declared: Int, _ namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    count: Int, _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    elements &+= 1
    stalled = 0
    if levels.count >= depthLimit { return fail(.limit(.depth)) }
    if elements > elementLimit { return fail(.limit(.elements)) }
    if count &+ declared > attributeLimit { return fail(.limit(.attributes)) }
    guard let (name, element) = unsafe number(local, prefix, uri) else {
      return unsafe fail(
        .malformed(
          line: Int(parser?.pointee.input?.pointee.line ?? 0), reason: "too many different names"))
    }
    let sibling = countSibling(name)
    levels.append(Level(name: name, element: element, children: counts.count))
    if declared > 0, let namespaces = unsafe namespaces {
      unsafe declare(namespaces, count: declared)
    }
    let first = attributes.count
    if element.hasValues, let values = unsafe values {
      for index in 0..<count {
        unsafe add(values + index * 5)
      }
    }
    events.append(
      XMLEvent(
        .start, element, name: name, number: sibling,
        ordinal: Int32(truncatingIfNeeded: elements), first..<attributes.count))
  }

  /// Which of the like-named children of the open element this one is.
  private mutating func countSibling(_ name: UInt16) -> Int32 {
    var index = levels.isEmpty ? 0 : levels[levels.count &- 1].children
    while index < counts.count {
      if counts[index].name == name {
        counts[index].count &+= 1
        return counts[index].count
      }
      index &+= 1
    }
    counts.append(Count(name: name, count: 1))
    return 1
  }

  private mutating func end() {
    guard !levels.isEmpty else { return }
    let depth = levels.count
    while !declarations.isEmpty, declarations[declarations.count &- 1].depth == depth {
      declarations.truncate(to: declarations.count &- 1)
    }
    let level = levels[depth &- 1]
    levels.truncate(to: depth &- 1)
    counts.truncate(to: level.children)
    // An unknown element that holds nothing is not worth telling: most properties are such.
    if depth > 1, level.element == .other, !events.isEmpty,
      events[events.count &- 1].isStartOfUnknown
    {
      events.truncate(to: events.count &- 1)
    } else {
      events.append(XMLEvent(.end, level.element, name: level.name))
    }
  }

  private mutating func number(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) -> (UInt16, Element)? {
    let addresses = NameTable.Addresses(
      local: UInt(bitPattern: local), prefix: UInt(bitPattern: prefix), uri: UInt(bitPattern: uri))
    if let known = names.number(addresses) { return known }
    let namespace = unsafe namespace(uri)
    let written = unsafe QualifiedName(
      prefix: ParserState.string(prefix), local: String(cString: local), namespace: namespace.uri)
    return names.add(
      addresses, written, as: Element.named(written.local, prefix: namespace.prefix))
  }

  /// A part has a few of them, met again with each new name.
  private mutating func namespace(_ uri: UnsafePointer<UInt8>?) -> KnownNamespace {
    let address = UInt(bitPattern: uri)
    if let known = namespaces.first(where: { $0.address == address }) { return known }
    let name = unsafe ParserState.string(uri)
    let new = KnownNamespace(
      address: address, uri: name, prefix: name.isEmpty ? "" : Namespace.prefix(of: name))
    namespaces.append(new)
    return new
  }

  private static func string(_ text: UnsafePointer<UInt8>?) -> String {
    unsafe text.map { unsafe String(cString: $0) } ?? ""
  }

  private mutating func characters(_ text: UnsafeBufferPointer<UInt8>) {
    var first = bytes.count
    unsafe bytes.append(contentsOf: text)
    if !events.isEmpty, events[events.count &- 1].kind == .text {
      first = events[events.count &- 1].range.lowerBound
      events.truncate(to: events.count &- 1)
    }
    events.append(XMLEvent(.text, .other, first..<bytes.count))
  }

  private mutating func declare(
    _ namespaces: UnsafeMutablePointer<UnsafePointer<UInt8>?>, count: Int
  ) {
    for index in 0..<count {
      declarations.append(
        Declaration(
          prefix: unsafe UInt(bitPattern: namespaces[index * 2]),
          uri: unsafe UInt(bitPattern: namespaces[index * 2 + 1]), depth: levels.count))
    }
  }

  /// `group` is local name, prefix, namespace, start and end of the value.
  private mutating func add(_ group: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
    guard let local = unsafe group[0], let start = unsafe group[3], let end = unsafe group[4],
      let name = unsafe attribute(local, uri: group[2])
    else { return }
    let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
    if value.count > attributeBytes { return fail(.limit(.attributeBytes)) }
    let first = bytes.count
    unsafe bytes.append(contentsOf: value)
    if unsafe value.contains(UInt8(ascii: "&")) { unescapeAmpersands(from: first) }
    if name == .requires { resolvePrefixes(from: first) }
    attributes.append(AttributeValue(name: name, first..<bytes.count))
  }

  /// Without entity replacement libxml2 hands out `&amp;` in attributes as `&#38;`.
  private mutating func unescapeAmpersands(from first: Int) {
    let escaped = Array("&#38;".utf8)
    let value = unsafe bytes.with(first..<bytes.count) { unsafe Array($0) }
    bytes.truncate(to: first)
    var index = 0
    while index < value.count {
      bytes.append(value[index])
      index += value[index...].starts(with: escaped) ? escaped.count : 1
    }
  }

  /// Prefixes mean something only here, so namespaces are handed out in their place.
  private mutating func resolvePrefixes(from first: Int) {
    let value = unsafe bytes.with(first..<bytes.count) {
      unsafe String(decoding: $0, as: UTF8.self)
    }
    bytes.truncate(to: first)
    for prefix in value.split(separator: " ") {
      for byte in "\(namespace(ofPrefix: prefix)) ".utf8 { bytes.append(byte) }
    }
  }

  /// The innermost declaration counts.
  private func namespace(ofPrefix prefix: Substring) -> String {
    for index in (0..<declarations.count).reversed() {
      let declared = unsafe UnsafePointer<UInt8>(bitPattern: declarations[index].prefix)
      if unsafe ParserState.string(declared) == prefix {
        return unsafe ParserState.string(UnsafePointer(bitPattern: declarations[index].uri))
      }
    }
    return "?"
  }

  private mutating func attribute(
    _ local: UnsafePointer<UInt8>, uri: UnsafePointer<UInt8>?
  ) -> Attribute? {
    let addresses = (local: UInt(bitPattern: local), uri: UInt(bitPattern: uri))
    if let known = attributeNames.attribute(local: addresses.local, uri: addresses.uri) {
      return known
    }
    let attribute = unsafe Attribute.named(String(cString: local), prefix: namespace(uri).prefix)
    attributeNames.add(attribute, local: addresses.local, uri: addresses.uri)
    return attribute
  }
}

/// Why the parser was stopped.
enum XMLFailure {
  case doctype
  case malformed(line: Int, reason: String)
  case limit(Limit)

  func error(part: String) -> ReadError {
    switch self {
    case .doctype: .doctype(part: part)
    case .malformed(let line, let reason): .xml(part: part, line: line, reason: reason)
    case .limit(let limit): .limit(limit, place: part)
    }
  }
}
