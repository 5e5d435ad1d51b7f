import Documents
import ItaModel
import ThaiText

extension ScoreSubject {
  /// As a message names it.
  var name: Message {
    switch self {
    case .overall: Message(th: "คะแนนรวม", en: "the total")
    case .instrument(let instrument):
      Message(th: "คะแนน \(instrument.rawValue)", en: "the \(instrument.rawValue) score")
    case .indicator(let number):
      Message(th: "ตัวชี้วัดที่ \(number)", en: "indicator \(number)")
    }
  }
}

extension Instrument {
  /// Its indicators, as a message names them.
  var indicatorsName: Message {
    switch self {
    case .iit: Message(th: "ตัวชี้วัดที่ 1-5", en: "indicators 1 to 5")
    case .eit: Message(th: "ตัวชี้วัดที่ 6-8", en: "indicators 6 to 8")
    case .oit: Message(th: "ตัวชี้วัดที่ 9 และ 10", en: "indicators 9 and 10")
    }
  }
}

extension [Score] {
  /// `82.11 and 87.50`
  var listed: Message {
    Message(
      th: map(\.description).joined(separator: " และ "),
      en: map(\.description).joined(separator: " and "))
  }
}

extension YearMonth {
  /// `ม.ค. 2564`
  var name: Message {
    let months = [
      "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
      "ธ.ค.",
    ]
    let name = months.indices.contains(month - 1) ? months[month - 1] : "\(month)"
    return Message(th: "\(name) \(year + 543)", en: description)
  }
}

extension Message {
  static func + (one: Message, other: Message) -> Message {
    Message(th: one.th + other.th, en: one.en + other.en)
  }
}

extension Contradiction.Proof {
  /// Why `expected` is right, as the end of a sentence.
  func clause(for expected: Score) -> Message {
    switch self {
    case .none: Message(th: "", en: "")
    case .repeated:
      Message(
        th: " โดย \(expected) พิมพ์ไว้มากแห่งกว่า",
        en: ", and \(expected) is printed in more places")
    case .instrument(let instrument, let score):
      Message(
        th: " และมีเพียง \(expected) ที่ให้คะแนน \(instrument.rawValue) ตามที่พิมพ์คือ \(score)",
        en: ", and only \(expected) gives the printed \(instrument.rawValue) score \(score)")
    case .total(let score):
      Message(
        th: " และมีเพียง \(expected) ที่ให้คะแนนรวมตามที่พิมพ์คือ \(score)",
        en: ", and only \(expected) gives the printed total \(score)")
    case .difference(let score):
      Message(
        th: " และมีเพียง \(expected) ที่ให้ผลต่างจากปีก่อนตามที่พิมพ์คือ \(score)",
        en: ", and only \(expected) gives the printed difference \(score)")
    case .sum(let total):
      if let total {
        Message(
          th: " และมีเพียงค่านี้ที่ให้คะแนนรวมตามที่พิมพ์คือ \(total)",
          en: ", and only that gives the printed total \(total)")
      } else {
        Message(th: "", en: "")
      }
    }
  }
}
