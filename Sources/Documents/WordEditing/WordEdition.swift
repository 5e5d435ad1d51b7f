/// A Word file on its way to being given back with revisions.
struct WordEdition {
  /// Parts with other bytes, by their names as the container writes them.
  private(set) var replaced: [String: [UInt8]] = [:]
  private(set) var added: [ZipContents.Entry] = []
  private(set) var changes = 0
  private(set) var comments: [(number: Int, text: Text)] = []
  private(set) var unplaced = 0

  let package: WordPackage
  let main: String
  let signature: RevisionSignature
  private let revisions: [Revision]
  /// For each revision.
  private let places: [[RevisionPlaces.Place]]
  private let hosts: [Int32]
  private var parts: [String: PartEditing] = [:]
  /// The next number for a tracked change or a comment.
  private var numbers = 0

  init(
    of package: WordPackage, main: String, revisions: [Revision], at places: RevisionPlaces,
    _ signature: RevisionSignature
  ) throws(ReadError) {
    self.package = package
    self.main = main
    self.signature = signature
    self.revisions = revisions
    self.places = revisions.map(places.places)
    hosts = revisions.map { places.host(of: $0.at) }
    var texts: [String: Set<Int32>] = [main: []]
    for place in self.places.flatMap({ $0 }) {
      texts[place.part, default: []].formUnion(place.spans.map(\.element))
    }
    for (part, elements) in texts {
      let bytes = XMLEncoding.utf8(try package.bytes(part))
      guard let root = XMLRoot(bytes) else { continue }
      let markup = WordMarkup(root, signature)
      let survey = PartSurvey(
        bytes, markup, texts: elements, hosts: part == main ? Set(hosts) : [])
      parts[part] = PartEditing(bytes, markup, survey)
      numbers = max(numbers, 1 + WordEdition.greatestNumber(in: bytes))
    }
  }

  mutating func make() throws(ReadError) {
    if let known = try commentsPart() {
      numbers = max(numbers, 1 + WordEdition.greatestNumber(in: known.bytes))
    }
    for index in revisions.indices { place(index) }
    for (name, part) in parts.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      let edited = part.edited(numbers: &numbers)
      if edited != part.part { replaced[name] = edited }
    }
    if !comments.isEmpty { try addComments(to: commentsPart()) }
  }

  mutating func replace(_ part: String, _ bytes: [UInt8]) { replaced[part] = bytes }

  mutating func add(_ part: String, _ bytes: [UInt8]) {
    added.append(ZipContents.Entry(name: part, bytes: bytes))
  }

  /// The namespace of the main part's elements.
  var namespace: String { parts[main]?.markup.namespace ?? "" }

  /// The greatest number that an element has for its `id`, whatever it is: what is new counts on from
  /// there. Beyond a thousand million they are drawn by lot, and nothing is counted on.
  private static func greatestNumber(in part: [UInt8]) -> Int {
    var greatest = -1
    var rest = part[...]
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let digits = part[(equals + 1)...].dropFirst().prefix { 0x30...0x39 ~= $0 }
      if part[..<equals].suffix(2).elementsEqual("id".utf8), digits.count <= 9,
        let number = Int(String(decoding: digits, as: UTF8.self))
      {
        greatest = max(greatest, number)
      }
      rest = rest[(equals + 1)...]
    }
    return greatest
  }

  private mutating func place(_ index: Int) {
    let revision = revisions[index]
    let wanted = places[index].filter { place in
      place.spans.allSatisfy { parts[place.part]?.survey.texts[$0.element]?.length == $0.length }
    }
    var isChanged = false
    if let replacement = revision.replacement {
      isChanged =
        !wanted.isEmpty && wanted.count == places[index].count
        && wanted.allSatisfy { $0.isWhole && !isTaken($0) }
      if isChanged {
        changes += 1
        for place in wanted { change(to: replacement, at: place, of: index) }
      } else {
        unplaced += 1
      }
    }
    let isRefused = revision.replacement != nil && !isChanged
    guard let text = isRefused ? revision.remarkInstead ?? revision.remark : revision.remark else {
      return
    }
    let number = numbers
    if let place = wanted.first(where: mayHoldComment),
      let first = place.spans.first, let last = place.spans.last
    {
      add(.beginRemark(number), of: index, at: first.range.lowerBound, first, in: place.part)
      add(.endRemark(number), of: index, at: last.range.upperBound, last, in: place.part)
    } else if let host = parts[main]?.survey.hosts[hosts[index]] {
      parts[main]?.add(remark: number, toParagraph: host)
    } else {
      if !isRefused { unplaced += 1 }
      return
    }
    numbers += 1
    comments.append((number, text))
  }

  /// Whether another change takes a part of the text already.
  private func isTaken(_ place: RevisionPlaces.Place) -> Bool {
    place.spans.contains {
      parts[place.part]?.isChanged(behind: $0.range.lowerBound, of: $0.element) ?? true
    }
  }

  private func mayHoldComment(_ place: RevisionPlaces.Place) -> Bool {
    place.part == main && !place.spans.isEmpty
      && place.spans.allSatisfy { parts[main]?.survey.texts[$0.element]?.isInBox == false }
  }

  private mutating func change(
    to replacement: Text, at place: RevisionPlaces.Place, of index: Int
  ) {
    guard let last = place.spans.last else { return }
    for span in place.spans where !span.range.isEmpty {
      add(
        .delete(until: span.range.upperBound), of: index, at: span.range.lowerBound, span,
        in: place.part)
    }
    add(.insert(replacement.utf8), of: index, at: last.range.upperBound, last, in: place.part)
  }

  private mutating func add(
    _ action: PartEditing.Mark.Action, of index: Int, at offset: Int, _ span: RevisionPlaces.Span,
    in part: String
  ) {
    parts[part]?.add(
      PartEditing.Mark(offset: offset, revision: index, action: action), to: span.element)
  }
}
