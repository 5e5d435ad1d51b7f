import ItaModel
import ThaiText

extension TextRepair {
  /// Words that authors and scanners get wrong again and again, in a form that is no other word.
  static let misspelling = TextRepair { utf8, _ in
    var changes: [TextChange] = []
    var index = 0
    let bytes = utf8.span
    let mayBegin = Misspelling.mayBegin.span
    while bytes.count &- index >= Misspelling.shortest {
      if bytes[index] == 0xE0, mayBegin[Int(bytes[index &+ 2])] {
        if let found = Misspelling.all.first(where: { bytes.stands($0.wrong, at: index) }) {
          changes.append(
            TextChange(
              bytes: index..<index + found.wrong.count, replacement: found.right,
              rule: "misspelling", certainty: .dictionary))
          index &+= found.wrong.count
          continue
        }
        index &+= 3
      } else {
        index &+= 1
      }
    }
    return changes
  }
}

private struct Misspelling {
  let wrong: [UInt8]
  let right: [UInt8]

  init(_ wrong: String, _ right: String) {
    self.wrong = Array(wrong.utf8)
    self.right = Array(right.utf8)
  }

  /// Whole phrases only, so that nothing else can be meant.
  static let all = [
    Misspelling("ปิงบประมาณ", "ปีงบประมาณ"),
    Misspelling("องดีการบริหารส่วน", "องค์การบริหารส่วน"),
    Misspelling("องค์การบริหารสวนตำบล", "องค์การบริหารส่วนตำบล"),
    Misspelling("องค์การบริหารสวนจังหวัด", "องค์การบริหารส่วนจังหวัด"),
  ]

  static let shortest = all.map(\.wrong.count).min() ?? 3
  /// For the last byte of a letter, whether one of them begins with it.
  static let mayBegin = (UInt8.min...UInt8.max).map { byte in all.contains { $0.wrong[2] == byte } }
}

extension Span<UInt8> {
  fileprivate func stands(_ word: [UInt8], at index: Int) -> Bool {
    guard word.count <= count &- index else { return false }
    for offset in word.indices where self[index &+ offset] != word[offset] { return false }
    return true
  }
}
