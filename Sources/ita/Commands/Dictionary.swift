import ItaKit

extension Command {
  static let dictionary = Command(
    name: "dictionary", operands: "[find LABEL | find --batch | items YEAR]",
    purpose: Words(
      th: "แสดงพจนานุกรมตัวชี้วัด และวิธีที่ใช้จับคู่ชื่อ",
      en: "show the dictionary of indicators, and how it takes a name"),
    notes: Words(
      th: """
        ถ้าไม่ระบุ แสดงตัวชี้วัดและชื่อที่ใช้ น้ำหนักและระดับของแต่ละปี
        find บอกตัวชี้วัดของข้อความหนึ่งหรือ none พร้อมเหตุผล หรือเมื่อมี --batch ของแต่ละบรรทัดจากข้อมูลเข้า
        มาตรฐาน (ข้อความ แท็บ เลขหรือ -) คำตอบคือเลขหรือ none กฎ ความคล้าย รองลงมา และชื่ออื่นที่ใกล้ คั่นด้วยแท็บ
        items แสดงข้อคำถามและข้อรายการเปิดเผยข้อมูลของปีนั้น
        FILE คือ JSON: {"aliases":[{"indicator":4,"name":"…","words":["…"]}],"negatives":["…"]}
        """,
      en: """
        Alone it shows the indicators with the names in use, and weights and levels by year.
        find tells the indicator of a label or none, and why; with --batch that of each line of
        standard input (label, tab, number or -): number or none, rule, similarity, runner-up with
        its similarity, nearest other name with its similarity, with tabs between them.
        items shows the survey and disclosure items of a year.
        FILE is JSON: {"aliases":[{"indicator":4,"name":"…","words":["…"]}],"negatives":["…"]}
        """),
    options: [indicator, batch, ownNames] + limits.filter { $0.name == "max-input" }
  ) { (arguments, console) throws(UsageError) in
    let request = try DictionaryRequest(arguments, isBatch: arguments.has(batch))
    let number = try number(arguments, indicator)
    let settings = try settings(arguments, console.language)
    let dictionary = IndicatorDictionary(settings)
    switch request {
    case .listing: console.print(dictionary.listing)
    case .label(let label): console.print(dictionary.explanation(of: label, number: number))
    case .labels:
      return answering(&console) { () throws(SystemError) in try dictionary.answerLines() }
    case .items(let year):
      guard let items = dictionary.items(of: year) else {
        Console.complain(
          console.language.choose(
            th: "ไม่มีรายการข้อของปี \(year)", en: "no items are known of \(year)"))
        return .failed
      }
      console.print(items)
    }
    return .done
  }

  private static let indicator = Option(
    "number", value: "N", th: "เลขตัวชี้วัดที่อยู่คู่กับข้อความ", en: "the number that stands with the label")

  private static let batch = Option(
    "batch", th: "ตอบทีละบรรทัดของข้อมูลเข้ามาตรฐาน", en: "answer the lines of standard input")
}

private enum DictionaryRequest {
  case listing
  case label([UInt8])
  case labels
  case items(Int)

  init(_ arguments: Arguments, isBatch: Bool) throws(UsageError) {
    var words = arguments.operands[...]
    let verb = words.popFirst().map { String(decoding: $0, as: UTF8.self) }
    switch verb {
    case nil: self = .listing
    case "find" where isBatch: self = .labels
    case "find":
      guard let label = words.popFirst() else { throw .missingOperand("LABEL") }
      self = .label(label)
    case "items":
      guard let word = words.popFirst(), let year = Int(String(decoding: word, as: UTF8.self))
      else { throw .missingOperand("YEAR") }
      self = .items(year)
    case .some(let verb):
      let known = ["find", "items"].map { "dictionary \($0)" }
      throw .unknownCommand(
        "dictionary \(verb)", nearest: nearest(to: "dictionary \(verb)", in: known))
    }
    if let surplus = words.first { throw .surplusOperand(surplus) }
  }
}
