import ItaModel

/// Why a text was repaired, for the one who decides about it.
enum RepairReason {
  static func text(of correction: Correction, count: Int) -> String {
    let reason = "แก้ข้อความ: \(reason(of: correction.rule)) (\(certainty(correction.certainty)))"
    return count > 1 ? "\(reason) เช่นเดียวกันทั้งหมด \(count) แห่ง" : reason
  }

  private static func reason(of rule: String) -> String {
    switch rule {
    case "mai-yamok": "ไม้ยมก (ๆ) กับเลข ๑ พิมพ์สลับกัน"
    case "misspelling": "คำที่มักพิมพ์ผิด และเป็นคำอื่นไม่ได้"
    case "label": "ข้อความตรงกับคำที่ใช้ในรายงานแบบนี้ ต่างกันเพียงตัวอักษร สระ หรือวรรณยุกต์"
    case "fffd-am", "am-as-space", "am-stem": "สระอำขาดหายหรือแยกเป็นส่วน"
    default: rule
    }
  }

  private static func certainty(_ certainty: Correction.Certainty) -> String {
    switch certainty {
    case .certain: "แน่นอน"
    case .dictionary: "มีคำในพจนานุกรมรองรับ"
    case .evidence: "ทั้งเอกสารเสียหายแบบเดียวกัน"
    }
  }
}
