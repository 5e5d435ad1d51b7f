import Documents
import ItaModel

/// Counts over many documents, by layout and noise, and the worst examples.
struct Scoreboard {
  struct Count {
    var documents = 0
    var right = 0
    var wrong = 0
    var missing = 0
    var certainlyWrong = 0
    var alarms = 0
    var defects = 0
    var found = 0
    var rows = Examination.Rows()
    var results = Examination.Rows()

    var precision: Double { Scoreboard.share(right, of: right + wrong) }
    var recall: Double { Scoreboard.share(right, of: right + missing + wrong) }
    var rowScore: Double { Scoreboard.share(2 * rows.matched, of: rows.expected + rows.got) }
    var rowFields: Double { Scoreboard.share(rows.rightFields, of: rows.fields) }
    var resultScore: Double {
      Scoreboard.share(2 * results.matched, of: results.expected + results.got)
    }
    var resultFields: Double { Scoreboard.share(results.rightFields, of: results.fields) }
    var defectsFound: Double { Scoreboard.share(found, of: defects) }
    var alarmsEach: Double { documents == 0 ? 0 : Double(alarms) / Double(documents) }
  }

  private(set) var counts: [String: Count] = [:]
  private(set) var examples: [(weight: Int, text: String)] = []

  static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }

  mutating func add(_ document: GeneratedReport, _ examination: Examination) {
    let noise = document.noise.rawValue
    var keys = [
      "all", noise, "score:\(document.scoreLayout.rawValue) \(noise)",
      "score:\(document.scoreLayout.rawValue)", "format:\(document.format)",
      "format:\(document.format) \(noise)",
    ]
    if document.measureLayout != .none {
      keys += [
        "measures:\(document.measureLayout.rawValue)",
        "measures:\(document.measureLayout.rawValue) \(noise)",
      ]
    }
    for key in keys { Scoreboard.add(examination, to: &counts[key, default: Count()]) }
    for field in examination.fields {
      for key in ["field:\(field.category.rawValue)", "field:\(field.category.rawValue) \(noise)"] {
        Scoreboard.add(field, to: &counts[key, default: Count()])
      }
    }
    for (defect, isFound) in examination.found {
      let key = "defect:\(defect.kind.rawValue)\(defect.isDecidable ? "" : " undecidable")"
      counts[key, default: Count()].defects += 1
      counts[key, default: Count()].found += isFound ? 1 : 0
    }
    for alarm in examination.falseAlarms {
      counts["alarm:\(alarm.code)", default: Count()].alarms += 1
    }
    note(document, examination)
  }

  private static func add(_ examination: Examination, to count: inout Count) {
    count.documents += 1
    for field in examination.fields { add(field, to: &count) }
    count.alarms += examination.falseAlarms.count
    for (defect, isFound) in examination.found where defect.isDecidable {
      count.defects += 1
      count.found += isFound ? 1 : 0
    }
    add(examination.measures, to: &count.rows)
    add(examination.results, to: &count.results)
  }

  private static func add(_ rows: Examination.Rows, to sum: inout Examination.Rows) {
    sum.expected += rows.expected
    sum.got += rows.got
    sum.matched += rows.matched
    sum.fields += rows.fields
    sum.rightFields += rows.rightFields
  }

  private static func add(_ field: Examination.Field, to count: inout Count) {
    switch field.verdict {
    case .right: count.right += 1
    case .missing: count.missing += 1
    case .wrong:
      count.wrong += 1
      if field.isCertain { count.certainlyWrong += 1 }
    }
  }

  private mutating func note(_ document: GeneratedReport, _ examination: Examination) {
    let place =
      "seed \(document.seed) \(document.noise) \(document.format) \(document.scoreLayout)/\(document.measureLayout)"
    for line in Scoreboard.faults(examination) {
      examples.append((line.weight, "\(place): \(line.text)"))
    }
  }

  /// What is wrong with one document, the most harmful first.
  static func faults(_ examination: Examination) -> [(weight: Int, text: String)] {
    var lines: [(weight: Int, text: String)] = []
    for field in examination.fields where field.verdict != .right {
      let weight = field.isCertain ? 4 : field.verdict == .wrong ? 3 : 1
      let label = field.isCertain ? "WRONG BUT CERTAIN" : "\(field.verdict)"
      lines.append((weight, "\(label) \(field.name): \(field.expected) ≠ \(field.got)"))
    }
    for alarm in examination.falseAlarms {
      lines.append((2, "false alarm \(alarm.code): \(alarm.message.en)"))
    }
    for (defect, isFound) in examination.found where !isFound {
      lines.append(
        (
          defect.isDecidable ? 2 : 1,
          "slip not found, \(defect.kind): \(defect.printed) for \(defect.right)"
        ))
    }
    for fault in examination.measures.faults { lines.append((1, "measures, \(fault)")) }
    for fault in examination.results.faults { lines.append((1, "results, \(fault)")) }
    return lines.sorted { $0.weight > $1.weight }
  }

  /// The table, and so many examples of each weight.
  func text(examples limit: Int) -> String {
    let columns = [
      "docs", "precision", "recall", "certain-wrong", "rows-F1", "row-fields", "results-F1",
      "res-fields", "slips", "alarms/doc",
    ]
    var lines = [Scoreboard.line("", columns)]
    for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
      lines.append(
        Scoreboard.line(
          key,
          [
            "\(count.documents)", Scoreboard.percent(count.precision),
            Scoreboard.percent(count.recall), "\(count.certainlyWrong)",
            Scoreboard.percent(count.rowScore), Scoreboard.percent(count.rowFields),
            Scoreboard.percent(count.resultScore), Scoreboard.percent(count.resultFields),
            count.defects == 0 ? "-" : "\(count.found)/\(count.defects)",
            key.hasPrefix("alarm") ? "\(count.alarms)" : "\(Int(count.alarmsEach * 1000))‰",
          ]))
    }
    for weight in [4, 3, 2, 1] {
      let some = examples.filter { $0.weight == weight }
      lines.append("-- \(some.count) of weight \(weight)")
      lines += some.prefix(limit).map(\.text)
    }
    return lines.joined(separator: "\n")
  }

  private static func percent(_ share: Double) -> String {
    let thousandths = Int((share * 10_000).rounded(.down))
    return "\(thousandths / 100).\(thousandths % 100 < 10 ? "0" : "")\(thousandths % 100)"
  }

  private static func line(_ name: String, _ cells: [String]) -> String {
    let padded = name + String(repeating: " ", count: max(1, 44 - name.count))
    return padded + cells.map { String(repeating: " ", count: max(1, 14 - $0.count)) + $0 }.joined()
  }
}
