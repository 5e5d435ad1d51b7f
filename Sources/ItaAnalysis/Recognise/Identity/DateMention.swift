import Documents
import ItaModel
import ThaiText

/// A line that is a date, as below a preface or a signature.
struct DateMention {
  let month: YearMonth
  let path: BlockPath
  /// `ประกาศ ณ วันที่`
  let isOfSigning: Bool

  private static let signing = ["ประกาศณวันที่", "ให้ไว้ณวันที่", "สั่งณวันที่"].map { Array($0.utf8) }
  /// What may stand before the date, the longer before what it begins with.
  private static let leads =
    signing
    + [
      "จัดทำเมื่อวันที่", "จัดทำณวันที่", "จัดทำเมื่อ", "เมื่อวันที่", "ณวันที่", "ลงวันที่", "วันที่", "ณเดือน", "เดือน", "",
    ].map { Array($0.utf8) }
  private static let months = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "กรกฏาคม", "สิงหาคม",
    "กันยายน", "ตุลาคม", "พฤศจิกายน", "พฤษจิกายน", "ธันวาคม", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.",
    "มิ.ย.",
    "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
  ].map { Array($0.utf8) }

  /// Whether a month stands there at the end.
  static func endsInMonth(_ text: ArraySlice<UInt8>) -> Bool {
    months.contains { text.suffix($0.count).elementsEqual($0) }
  }

  init?(_ line: [UInt8], at path: BlockPath) {
    guard line.contains(where: { 0x30...0x39 ~= $0 }),
      let (lead, after) = DateMention.leads.lazy.compactMap({ lead in
        line.dropping(lead).map { (lead, $0) }
      }).first
    else { return nil }
    var rest = after
    // `จัดทำเมื่อวันที่ 8 ธันวาคม 2568 ณ สำนักงานอธิการบดี`
    if !lead.isEmpty, let place = Array(after).firstRange(of: Array(" ณ ".utf8))?.lowerBound {
      rest = after.prefix(place)
    }
    guard rest.count <= 70, rest.last.map({ 0x30...0x39 ~= $0 }) == true else { return nil }
    let name = rest.drop { 0x30...0x39 ~= $0 || $0 == 0x20 }
    guard DateMention.months.contains(where: { name.starts(with: $0) }),
      case .days(let first, let last)? = DateField.read(Array(rest)).value,
      first.year == last.year, first.month == last.month
    else { return nil }
    month = YearMonth(year: first.year, month: first.month)
    self.path = path
    isOfSigning = DateMention.signing.contains(lead)
  }
}

extension [UInt8] {
  /// What is left after the letters of `lead`, whatever spaces stand between them.
  fileprivate func dropping(_ lead: [UInt8]) -> ArraySlice<UInt8>? {
    var index = startIndex
    for byte in lead {
      while index < endIndex, self[index] == 0x20 { index += 1 }
      guard index < endIndex, self[index] == byte else { return nil }
      index += 1
    }
    return self[index...].drop { $0 == 0x20 }
  }
}
