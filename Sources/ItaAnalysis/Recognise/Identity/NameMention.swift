import Documents

/// A place where the name of an agency stands, as far as it can be read there.
struct NameMention {
  let kind: Int
  let place: IdentityReading.Place
  let path: BlockPath
  let name: PlaceName
  /// Whether the name is all of its line, but for the place that the agency lies in.
  let isWholeLine: Bool
  /// The line from the beginning of the name on.
  let line: [UInt8]
  let start: Int

  init?(
    _ hit: Cues.Hit, in line: [UInt8], at path: BlockPath, _ place: IdentityReading.Place,
    isOfTitle: Bool, _ kinds: [AgencyKind]
  ) {
    var end = hit.bytes.upperBound
    switch hit.cue {
    case .agency(let kind), .province(let kind): self.kind = kind
    case .abbreviatedAgency(let kind):
      guard NameMention.isAbbreviation(kinds[kind], line, hit.bytes, end: &end) else { return nil }
      self.kind = kind
    default: return nil
    }
    name = PlaceName(after: end, in: line)
    guard !name.words.isEmpty else { return nil }
    self.path = path
    self.line = line
    start = hit.bytes.lowerBound
    let before = line[..<start]
    isWholeLine = NameMention.opensLine(before) && line.count < 400
    guard isWholeLine || !kinds[kind].opensLines || place <= .cell else { return nil }
    let endsLine = name.stop == .place || name.stop == .end && name.words.count == 1
    switch place {
    case .front where isWholeLine && (kinds[kind].isLocal || endsLine && line.count < 240):
      self.place = .cover
    case .front: self.place = isOfTitle ? .front : .running
    case .running: self.place = isWholeLine && endsLine ? .ownLine : .running
    default: self.place = place
    }
  }

  /// As printed: `อบต.ทุ่งสายลม`, `ทต. ทุ่งสายลม`, not the same letters inside of words.
  private static func isAbbreviation(
    _ kind: AgencyKind, _ line: [UInt8], _ bytes: Range<Int>, end: inout Int
  ) -> Bool {
    if bytes.lowerBound >= 3, PlaceName.isLetter(line, at: bytes.lowerBound - 3) {
      // In running text it may follow a word without a space, where it cannot be mistaken.
      guard bytes.count >= 9 else { return false }
    }
    for abbreviation in kind.abbreviations {
      let letters = Array(abbreviation.utf8.filter { $0 != UInt8(ascii: ".") })
      guard Array(line[bytes].filter { $0 != UInt8(ascii: ".") }) == letters else { continue }
      if end < line.count, line[end] == UInt8(ascii: ".") {
        end += 1
        return true
      }
      return letters.count >= 9 && end < line.count && line[end] == 0x20
    }
    return false
  }

  /// How the next line begins, where the name ends its line and may go on there.
  var nextLine: [UInt8] = []

  var endsLine: Bool { !isWholeLine && name.stop == .end && name.words.count == 1 }

  private static let leads = [
    "", "ของ", "ภายใน", "โดย", "นายก", "ปลัด", "อธิการบดี", "ณ", "ผู้ว่าราชการ",
  ]
  .map { Array($0.utf8) }

  /// Whether before it nothing stands but a word that belongs to it.
  private static func opensLine(_ before: ArraySlice<UInt8>) -> Bool {
    let letters = before.filter { $0 > 0x20 && $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: "*") }
    return leads.contains { $0 == letters }
  }
}
