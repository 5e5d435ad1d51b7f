import Documents
import ItaModel

/// The dictionary as a text to read.
struct DictionaryListing {
  private let framework: Framework
  private let language: Language

  init(_ framework: Framework, _ language: Language) {
    self.framework = framework
    self.language = language
  }

  var text: String {
    [indicators, instruments, weights, levels, remarks].map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  /// The items of a year, by indicators.
  func items(of year: FiscalYear) -> String? {
    let items = SurveyedItem.all.filter { $0.years.contains(year) }
    if items.isEmpty { return nil }
    return items.map { item in
      let indicator = framework.indicator(of: item.code, in: year)
      let group = item.group ?? indicator.map { "\($0)" } ?? "-"
      let code = padded("\(item.code)", 4)
      return "\(code) \(padded(group, 4))  \(item.title)\(mark(item.certainty))"
    }.joined(separator: "\n")
  }

  private var indicators: [String] {
    var lines = [choose("ตัวชี้วัดและชื่อที่ใช้", "indicators and their names")]
    for indicator in framework.indicators {
      let number = padded(left: indicator.number.description, 4)
      let instrument = indicator.number.instrument.rawValue
      lines.append("\(number)  \(instrument)  \(indicator.name) (\(indicator.english))")
      for alias in framework.aliases where alias.indicator == indicator.number {
        lines.append("           = \(alias.name)")
      }
    }
    return lines
  }

  private var instruments: [String] {
    var lines = [choose("แบบวัด", "instruments")]
    for entry in framework.instruments {
      lines.append("  \(entry.instrument.rawValue)  \(entry.name) (\(entry.english))")
      for alias in entry.aliases { lines.append("       = \(alias)") }
    }
    return lines
  }

  private var weights: [String] {
    var lines = [choose("น้ำหนักของแบบวัด (ร้อยละ)", "weights of the instruments in percent")]
    for year in framework.years where year.weights.certainty != .unknown {
      let weights = Instrument.allCases.map { "\($0.rawValue) \(year.weights.percent(of: $0))" }
      lines.append(
        "  \(year.year)  \(weights.joined(separator: "  "))\(mark(year.weights.certainty))")
    }
    return lines
  }

  private var levels: [String] {
    var lines = [choose("ระดับผลการประเมิน", "levels of results")]
    for scale in framework.scales {
      let years = framework.years.filter { $0.scale == scale.name }
      lines.append(
        "  " + years.map { "\($0.year)\(mark($0.scaleCertainty))" }.joined(separator: ", "))
      for level in scale.levels {
        let english = level.english.map { " (\($0))" } ?? ""
        lines.append("    \(level.name)\(english): \(bounds(level))\(mark(level.certainty))")
      }
    }
    return lines
  }

  private var remarks: [String] {
    [
      choose(
        "[อนุมาน] สรุปจากแหล่งข้อมูล ไม่มีแหล่งใดกล่าวตรง ๆ; [ไม่มีหลักฐาน] ใช้ตามปีก่อน",
        "[inferred]: follows from sources, none states it; [unknown]: as in the year before")
    ]
  }

  private func bounds(_ level: LevelScale.Level) -> String {
    let total = choose("คะแนนรวมตั้งแต่ \(level.minimum)", "a total from \(level.minimum)")
    guard let minimum = level.instrumentMinimum else { return total }
    return total + choose(" และทุกแบบวัดตั้งแต่ \(minimum)", ", each instrument from \(minimum)")
  }

  /// What is not certain is marked.
  private func mark(_ certainty: Certainty) -> String {
    switch certainty {
    case .verified: ""
    case .inferred: choose(" [อนุมาน]", " [inferred]")
    case .unknown: choose(" [ไม่มีหลักฐาน]", " [unknown]")
    }
  }

  private func choose(_ th: String, _ en: String) -> String { language.choose(th: th, en: en) }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }

  private func padded(left text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }
}
