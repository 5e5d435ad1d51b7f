/// Markdown's bold: `**ข้อความ**`.
enum Emphasis {
  /// The text without the stars of pairs; stars that have no partner are text.
  static func removed(from text: [UInt8]) -> [UInt8] {
    let star = UInt8(ascii: "*")
    var drops: [Range<Int>] = []
    var open: Range<Int>?
    var at = 0
    while at < text.count {
      guard text[at] == star else {
        at += 1
        continue
      }
      let start = at
      while at < text.count, text[at] == star { at += 1 }
      guard (2...3).contains(at - start) else { continue }
      if let opening = open, opening.count == at - start {
        drops += [opening, start..<at]
        open = nil
      } else {
        open = start..<at
      }
    }
    guard !drops.isEmpty else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var kept = 0
    for drop in drops {
      result += text[kept..<drop.lowerBound]
      kept = drop.upperBound
    }
    return result + text[kept...]
  }
}
