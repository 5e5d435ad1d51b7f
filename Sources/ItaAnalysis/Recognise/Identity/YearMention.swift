import Documents
import ItaModel

/// A year in a line, and what the words before it make of it.
struct YearMention {
  let year: FiscalYear
  let role: YearStatement.Role
  /// Whether it is the planned year only of a report of results.
  let isReported: Bool
  let path: BlockPath
  /// In the front or in a heading.
  let isProminent: Bool

  /// A word that says what a year is of stands no further before it, in bytes.
  private static let reach = 360

  static func all(
    in line: [UInt8], _ hits: [Cues.Hit], at path: BlockPath, _ isProminent: Bool
  ) -> [YearMention] {
    var mentions: [YearMention] = []
    var end = 0
    for token in YearToken.all(in: line) {
      let cue = hits.last { $0.bytes.upperBound <= token.start && $0.cue.role != nil }
      var role = YearStatement.Role.other
      // A word says what one year is of, the next one needs another.
      if let cue, cue.bytes.upperBound >= end, token.start - cue.bytes.upperBound <= reach,
        !token.isInRange
      {
        role = cue.cue.role ?? .other
      }
      if role == .other, cue == nil || cue?.cue.role != .other,
        !token.isInRange, isFollowedByScore(token, in: line)
      {
        role = .assessed
      }
      end = token.end
      mentions.append(
        YearMention(
          year: token.year, role: role,
          isReported: role == .planned && cue?.cue == .reported, path: path,
          isProminent: isProminent || token.end == line.count && line.count < 300))
    }
    return mentions
  }
}

extension YearMention {
  /// `ปีงบประมาณ พ.ศ. 2566 ได้คะแนนรวม 79.79 คะแนน`
  private static func isFollowedByScore(_ token: YearToken, in line: [UInt8]) -> Bool {
    let after = line[token.end...].prefix(200)
    let words = [
      "ได้คะแนน", "มีคะแนน", "ได้รับคะแนน", "คะแนนรวม", "คะแนนภาพรวม", "มีผลการประเมิน", "เท่ากับ",
    ]
    let next = after.firstIndex { 0x30...0x39 ~= $0 } ?? after.endIndex
    let text = Array(after[..<next])
    return words.contains { text.firstRange(of: Array($0.utf8)) != nil }
  }
}

extension Cue {
  /// The role that it gives the next year.
  fileprivate var role: YearStatement.Role? {
    switch self {
    case .measuresOfIntegrity, .resultOfMeasures, .putToUse, .integrity, .reported: .planned
    case .assessment, .analysis: .assessed
    case .otherYear, .otherTitle: .other
    default: nil
    }
  }
}

/// Digits that are a fiscal year: four of the Buddhist era, or two after a word that says so.
struct YearToken {
  let year: FiscalYear
  let start: Int
  let end: Int
  /// One of two years with a dash between, as plans of several years have them.
  fileprivate(set) var isInRange = false

  private static let words = ["ปี", "ปีงบประมาณ", "พ.ศ.", "พ.ศ", "ปีงบ", "งบประมาณ"].map {
    Array($0.utf8)
  }

  static func all(in line: [UInt8]) -> [YearToken] {
    var tokens: [YearToken] = []
    var index = 0
    while index < line.count {
      guard 0x30...0x39 ~= line[index] else {
        index += 1
        continue
      }
      let start = index
      var value = 0
      while index < line.count, 0x30...0x39 ~= line[index], index - start < 6 {
        value = value * 10 + Int(line[index] - 0x30)
        index += 1
      }
      var count = index - start
      // `25 66`, torn in the middle.
      if count == 2, value == 25, let rest = twoDigits(line, at: index + 1), line[index] == 0x20,
        isAfterWord(start, in: line)
      {
        value = 2500 + rest
        index += 3
        count = 4
      }
      guard isNumberAlone(start, index, in: line), !isInDate(start, in: line) else { continue }
      let isFull = count == 4 && 2540...2599 ~= value
      let isShort = count == 2 && 50...79 ~= value && isAfterWord(start, in: line)
      guard isFull || isShort, let year = FiscalYear(printed: value) else { continue }
      tokens.append(YearToken(year: year, start: start, end: index))
    }
    for pair in tokens.indices.dropFirst() {
      let between = line[tokens[pair - 1].end..<tokens[pair].start]
      if isRange(between) {
        tokens[pair - 1].isInRange = true
        tokens[pair].isInRange = true
      }
    }
    return tokens
  }

  private static func twoDigits(_ line: [UInt8], at index: Int) -> Int? {
    guard index + 1 < line.count, 0x30...0x39 ~= line[index], 0x30...0x39 ~= line[index + 1]
    else { return nil }
    return Int(line[index] - 0x30) * 10 + Int(line[index + 1] - 0x30)
  }

  private static func isAfterWord(_ start: Int, in line: [UInt8]) -> Bool {
    var before = line[..<start]
    while before.last == 0x20 { before.removeLast() }
    return words.contains { before.suffix($0.count).elementsEqual($0) }
  }

  /// The year of a month, `ธันวาคม พ.ศ. 2566`, is that of the calendar.
  private static func isInDate(_ start: Int, in line: [UInt8]) -> Bool {
    var before = line[..<start]
    for word in [[], Array("พ.ศ.".utf8)] {
      if before.suffix(word.count).elementsEqual(word) { before = before.dropLast(word.count) }
      while before.last == 0x20 { before = before.dropLast() }
    }
    return DateMention.endsInMonth(before)
  }

  /// Not a part of a score, a date in figures, or a longer number.
  private static func isNumberAlone(_ start: Int, _ end: Int, in line: [UInt8]) -> Bool {
    let joints: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/")]
    if start >= 2, joints.contains(line[start - 1]), 0x30...0x39 ~= line[start - 2] { return false }
    guard end < line.count else { return true }
    if 0x30...0x39 ~= line[end] { return false }
    return !(end + 1 < line.count && joints.contains(line[end]) && 0x30...0x39 ~= line[end + 1])
  }

  /// Whether nothing but a dash and words for years stand between.
  private static func isRange(_ between: ArraySlice<UInt8>) -> Bool {
    guard between.count <= 40 else { return false }
    let dashes = ["-", "–", "—", "ถึง"].map { Array($0.utf8) }
    let text = Array(between)
    guard let dash = dashes.first(where: { text.firstRange(of: $0) != nil }) else { return false }
    var rest = between.filter { $0 > 0x20 && $0 != UInt8(ascii: ".") }
    for word in [dash, Array("พศ".utf8), Array("ปีงบประมาณ".utf8), Array("ปี".utf8)] {
      while let place = rest.firstRange(of: word)?.lowerBound {
        rest.removeSubrange(place..<place + word.count)
      }
    }
    return rest.isEmpty
  }
}
