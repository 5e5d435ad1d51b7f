import Documents
import ItaModel
import ThaiText

/// The words that say what follows them: points to improve, of which class, or strong points.
struct IssueLabels {
  enum Meaning: Equatable {
    case issue(Band?)
    case strength
    /// What follows is of another kind: measures, results, obstacles.
    case other
  }

  struct Label {
    let meaning: Meaning
    /// Where the text after it begins.
    let rest: Int
    /// Nothing but a bracket follows.
    let isAlone: Bool
    /// Set off from what follows by more than a space.
    let isSetOff: Bool
  }

  private var tree = WordTree<Meaning>()

  init(_ framework: Framework, _ heads: ColumnHeads) {
    var heads = heads
    for entry in framework.columnHeads where entry.field == .issue || entry.field == .strength {
      for name in entry.names {
        guard let head = heads.head(name.utf8) else { continue }
        let skeleton = MatchKey.skeleton(name.utf8)
        let isTelling = IssueLabels.telling.contains { skeleton.firstRange(of: $0) != nil }
        if head.field == .strength {
          tree.insert(name.utf8, .strength)
        } else if isTelling {
          tree.insert(name.utf8, .issue(head.band))
        }
      }
    }
    for entry in framework.bands {
      for name in entry.names where name.utf8.count >= 8 * 3 {
        tree.insert(name.utf8, .issue(entry.band))
      }
    }
    for word in IssueLabels.others { tree.insert(word, .other) }
  }

  /// Marks of weakness, without which `ประเด็น` or `ผลการวิเคราะห์` may head anything.
  private static let telling = ["พัฒนา", "แก้ไข", "บกพร่อง", "จุดอ่อน", "ปรับปรุง"].map {
    MatchKey.skeleton(Array($0.utf8))
  }
  private static let others = [
    "แบบวัด", "มาตรการ", "แนวทางการ", "การกำกับติดตาม", "การติดตาม", "ปัญหาและอุปสรรค", "ปัญหาอุปสรรค",
    "ปัญหา อุปสรรค",
    "ข้อเสนอแนะ", "ผลการดำเนินการ", "ผลการดำเนินงาน", "สรุปผล", "ผลการประเมิน", "ภาคผนวก", "หมายเหตุ",
    "ผลลัพธ์",
    "การวิเคราะห์ผลการประเมิน", "วิเคราะห์ผลการประเมิน", "ผลคะแนน", "ตารางที่", "ผู้จัดทำ", "ลงชื่อ",
  ]

  /// The label that a text begins with, after the number of its section.
  func label(of text: Text) -> Label? {
    let letters = BaseLetters(Array(text.utf8.prefix(900)))
    var index = 0
    letters.skipNumbers(&index)
    if let word = IssueLabels.parts.longest(in: letters, at: index) {
      index += word.length
      letters.skipNumbers(&index)
    }
    guard index < letters.count, index < 14, let word = tree.longest(in: letters, at: index) else {
      return nil
    }
    index += word.length
    // `…โดยเร่งด่วน/ประเด็นที่จะต้องพัฒนาให้ดีขึ้น`: both classes.
    var meaning = word.meaning
    while index < letters.count,
      letters.symbols[index] == UInt8(ascii: "/") || letters.isAnd(index),
      let next = tree.longest(in: letters, at: index + letters.lengthOfAnd(index))
    {
      index += letters.lengthOfAnd(index) + next.length
      if next.meaning != meaning, case .issue = meaning { meaning = .issue(nil) }
    }
    let afterWord = index
    letters.skipBracket(&index)
    var isSetOff = index > afterWord
    while index < letters.count,
      [UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "-"), .otherSign].contains(
        letters.symbols[index])
    {
      isSetOff = true
      index += 1
    }
    if let lead = IssueLabels.leadIns.longest(in: letters, at: index)?.length {
      isSetOff = true
      index += lead
    }
    let isAlone = index >= letters.count && letters.text.count == text.utf8.count
    if !isAlone, index < letters.count, !isSetOff, meaning != .other {
      // Letters that follow at once make another word of it.
      guard letters.gaps[index] > .none else { return nil }
      isSetOff = letters.gaps[index] > .space
    }
    let rest = index < letters.count ? letters.starts[index] : text.utf8.count
    return Label(meaning: meaning, rest: rest, isAlone: isAlone, isSetOff: isSetOff)
  }

  /// `ส่วนที่ 2`
  private static let parts: WordTree<Bool> = {
    var tree = WordTree<Bool>()
    for word in ["ส่วนที่", "บทที่", "หมวดที่", "ข้อที่", "ตอนที่"] { tree.insert(word, true) }
    return tree
  }()

  private static let leadIns: WordTree<Bool> = {
    var tree = WordTree<Bool>()
    for word in ["คือ", "ได้แก่", "ดังนี้", "มีดังนี้", "มีดังต่อไปนี้", "ดังต่อไปนี้", "ประกอบด้วย"] {
      tree.insert(word, true)
    }
    return tree
  }()
}

extension BaseLetters {
  /// Skips digits and signs before the next word.
  fileprivate func skipNumbers(_ index: inout Int) {
    while index < count, !symbols[index].isLetterSymbol { index += 1 }
  }

  fileprivate func isAnd(_ index: Int) -> Bool { lengthOfAnd(index) > 0 }

  /// The length of `/`, `และ` or `หรือ` at a symbol.
  fileprivate func lengthOfAnd(_ index: Int) -> Int {
    if symbols[index] == UInt8(ascii: "/") { return 1 }
    return BaseLetters.links.longest(in: self, at: index)?.length ?? 0
  }

  private static let links: WordTree<Bool> = {
    var tree = WordTree<Bool>()
    for word in ["และ", "หรือ"] { tree.insert(word, true) }
    return tree
  }()

  fileprivate func skipBracket(_ index: inout Int) {
    guard index < count, symbols[index] == UInt8(ascii: "(") else { return }
    guard let close = symbols[index...].prefix(80).firstIndex(of: UInt8(ascii: ")")) else { return }
    index = close + 1
  }
}
