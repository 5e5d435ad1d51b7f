import ItaModel
import ThaiText

/// Tells what a column of measures holds from its cells alone.
enum ColumnContents {
  static func field(of texts: [[UInt8]]) -> ColumnField? {
    guard texts.count >= 2 else { return nil }
    func share(_ isMeant: ([UInt8]) -> Bool) -> Bool {
      5 * texts.count(where: isMeant) >= 3 * texts.count
    }
    if share(isPeriod) { return .period }
    if share(isUnit) { return .responsible }
    if share(isMonitoring) { return .monitoring }
    if share(isSteps) { return .steps }
    return nil
  }

  private static func isPeriod(_ text: [UInt8]) -> Bool {
    guard text.count <= 150 else { return false }
    switch DateField.read(text).value {
    case .days, .months, .quarters: return true
    default: return MatchKey.skeleton(text).starts(with: allYear)
    }
  }

  private static func isUnit(_ text: [UInt8]) -> Bool {
    guard text.count <= 240 else { return false }
    let letters = MatchKey.skeleton(text)
    return units.contains { letters.starts(with: $0) }
  }

  private static func isMonitoring(_ text: [UInt8]) -> Bool {
    guard text.count <= 300 else { return false }
    let letters = MatchKey.skeleton(text)
    return reporting.contains { letters.firstRange(of: $0) != nil }
  }

  private static func isSteps(_ text: [UInt8]) -> Bool {
    let start = text.afterSpaces(0)
    return start < text.count && ItemMarker(in: text, at: start) != nil
  }

  private static let allYear = skeleton("ตลอดปี")
  private static let units = [
    "สำนัก", "กอง", "ฝ่าย", "หน่วยตรวจสอบ", "งาน", "ศูนย์", "ทุกส่วน", "ทุกกอง", "ทุกสำนัก",
  ]
  .map(skeleton)
  private static let reporting = ["รายงาน", "ติดตาม", "ทุกเดือน", "ทุกไตรมาส"].map(skeleton)

  private static func skeleton(_ word: String) -> [UInt8] { MatchKey.skeleton(Array(word.utf8)) }
}
