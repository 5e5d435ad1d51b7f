import Documents
import ItaModel

/// How the dictionary takes a label.
struct NameSearch {
  private let framework: Framework
  private var names: IndicatorNames

  init(_ framework: Framework) {
    self.framework = framework
    names = IndicatorNames(framework)
  }

  /// The indicator, why it is that one, and what else the label resembles. `number` stands in a place
  /// of indicators' numbers.
  mutating func explanation(
    of label: [UInt8], number: Int?, in language: Language
  ) -> String {
    let (name, match) = search(label, number)
    var lines = [match.indicator.map { "\($0)  \(framework.name(of: $0))" } ?? "none"]
    func add(_ th: String, _ en: String, _ value: String?) {
      guard let value else { return }
      let head = language.choose(th: th, en: en)
      lines.append("\(head): \(value)")
    }
    add("ชื่อ", "name", String(decoding: name, as: UTF8.self))
    add("กฎ", "rule", "\(match.rule.code) – \(language.text(of: match.rule.message))")
    add("ใกล้ที่สุด", "nearest", match.nearest.map(text))
    add("รองลงมา", "runner-up", match.runnerUp.map(text))
    add("ใกล้ชื่ออื่น", "nearest negative", match.negative.map { "\($0.value) \(text($0.similarity))" })
    return lines.joined(separator: "\n")
  }

  /// To a label, a tab, and a number or a dash: the indicator or `none`, the rule, the similarity,
  /// the runner-up and its similarity, the nearest negative and its similarity.
  mutating func answer(to line: [UInt8]) -> [UInt8] {
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    let number = fields.count > 1 ? Int(String(decoding: fields[1], as: UTF8.self)) : nil
    let (_, match) = search(Array(fields.first ?? []), number)
    var answer = [match.indicator?.description ?? "none", match.rule.code, text(match.similarity)]
    if let next = match.runnerUp {
      answer += [next.value.description, text(next.similarity)]
    } else {
      answer += ["-", "-"]
    }
    if let negative = match.negative {
      answer += [negative.value.description, text(negative.similarity)]
    } else {
      answer += ["-", "-"]
    }
    return Array(answer.joined(separator: "\t").utf8)
  }

  private mutating func search(
    _ label: [UInt8], _ number: Int?
  ) -> (name: [UInt8], match: NameMatch) {
    let reading = names.read(label: label)
    let match = names.match(reading, number: number)
    return (reading.name, names.explained(match, name: reading.name))
  }

  private func text(_ likeness: NameMatch.Likeness<IndicatorNumber>) -> String {
    "\(likeness.value) \(framework.name(of: likeness.value)) \(text(likeness.similarity))"
  }

  /// Two decimals.
  private func text(_ similarity: Double) -> String {
    let hundredths = Int((similarity * 100).rounded())
    return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
  }
}

extension NameMatch.Rule {
  fileprivate var message: Message {
    switch self {
    case .key: Message(th: "ตัวอักษรตรงกับชื่อ", en: "has the letters of a name")
    case .skeleton:
      Message(th: "พยัญชนะและสระหลักตรงกับชื่อ", en: "has the base letters of a name")
    case .fuzzy: Message(th: "คล้ายชื่อหนึ่งมากพอ", en: "is enough like one name")
    case .number:
      Message(th: "คล้ายชื่อ และเลขตัวชี้วัดตรง", en: "is like a name, and the number says the same")
    case .negative:
      Message(th: "เป็นชื่อของอย่างอื่น", en: "is the name of something else")
    case .total: Message(th: "เป็นแถวสรุป", en: "is a row that sums up")
    case .phrase: Message(th: "เป็นคำอื่นของรายงาน", en: "is another phrase of reports")
    case .short: Message(th: "สั้นเกินไป", en: "is too short")
    case .unlike: Message(th: "ไม่คล้ายชื่อใดพอ", en: "is not enough like any name")
    case .undecided: Message(th: "คล้ายสองชื่อพอกัน", en: "is as much like another name")
    case .nearNegative:
      Message(th: "คล้ายชื่อของอย่างอื่นพอกัน", en: "is as much like something else")
    case .wordMissing:
      Message(th: "ขาดคำสำคัญของชื่อ", en: "lacks a word of the name")
    }
  }
}
