import Documents

enum ThaiCalendar {
  /// Of a month from 1 to 12.
  static func name(ofMonth month: Int) -> Text {
    months.indices.contains(month - 1) ? months[month - 1] : .empty
  }

  private static let months: [Text] = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม",
    "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
  ]
}
