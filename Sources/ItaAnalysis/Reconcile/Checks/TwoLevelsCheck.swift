import Documents
import ItaModel
import ThaiText

extension Check {
  /// A total has one level, wherever it is printed.
  static let twoLevels = Check(
    code: "two-levels", severity: .error,
    purpose: Message(
      th: "ระดับของคะแนนรวมพิมพ์ไว้ต่างกัน และคะแนนไม่ชี้ว่าระดับใดถูก",
      en: "the level of a total is printed differently, and the scores do not tell which is right"),
    advice: Message(
      th: "ตรวจระดับกับผลการประเมินต้นฉบับ",
      en: "compare the level with the official result")
  ) { check, evidence in
    evidence.levels.compactMap { levels in
      // Those that the scores refute have their finding.
      let open = levels.printed.filter { !(levels.verdict?.refutes($0) ?? false) }
      guard open.count > 1 else { return nil }
      return check.finding(
        on: evidence.pointer(to: ScoreKey(year: levels.year, subject: .overall)),
        .twoLevels(levels.year, open.map(\.name)), at: open.flatMap(\.at))
    }
  }
}

extension Message {
  fileprivate static func twoLevels(_ year: FiscalYear, _ names: [String]) -> Message {
    Message(
      th: "ระดับของปี \(year) พิมพ์ไว้เป็น \(names.joined(separator: " และ "))",
      en: "the level of \(year) is printed as \(names.joined(separator: " and "))")
  }
}
