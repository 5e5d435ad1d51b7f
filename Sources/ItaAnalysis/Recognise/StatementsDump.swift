import Documents
import ItaModel
import ThaiText

extension Statements {
  /// A line for each statement, with its place last, for a person and for tests.
  package func dump() -> String {
    var lines = documentLines
    lines += scores.map { score in
      words(
        "score", score.subject, score.year, score.value, score.place.rawValue,
        score.flags.map(\.rawValue).sorted().map { "!\($0)" }.joined(separator: " "),
        score.at.pointer)
    }
    lines += levels.map { words("level", $0.subject, $0.year, $0.level, $0.at.pointer) }
    lines += changes.map { change in
      words(
        "change", change.subject, "\(change.from)→\(change.to)", change.direction.rawValue,
        change.amount, change.at.pointer)
    }
    lines += orders.map { order in
      words(
        "order", order.year, order.position, order.subject ?? "-", order.value,
        order.among.map { "among \($0.rawValue)" }, order.at.pointer)
    }
    lines += mentions.map { mention in
      words(
        "mention", mention.indicator ?? "-", quoted(mention.name), mention.number.map { "#\($0)" },
        mention.byName != mention.indicator ? mention.byName.map { "name \($0)" } : nil,
        mention.nearest.map { "nearest \($0)" },
        mention.conflicts.map(\.rawValue).sorted().map { "!\($0)" }.joined(separator: " "),
        mention.at.pointer)
    }
    lines += groups.map { group in
      words(
        "group", group.instrument.rawValue, group.indicator, group.heading.pointer, group.at.pointer
      )
    }
    lines += bands.map { words("band", $0.indicator, $0.year, $0.band.rawValue, $0.at.pointer) }
    lines += measureLines
    return lines.map { $0 + "\n" }.joined()
  }

  private var documentLines: [String] {
    var lines: [String] = []
    if let title = document.title {
      lines.append(words("title", quoted(title), document.at?.pointer))
    }
    let genres = document.genres.map(\.rawValue).joined(separator: " ")
    let facts = words(
      genres, document.fiscalYear.map { "of \($0)" },
      document.assessedYear.map { "assessed \($0)" },
      document.dated.map { "dated \($0)" })
    if !facts.isEmpty { lines.append("document " + facts) }
    if let name = agency.name {
      lines.append(
        words(
          "agency", quoted(name), agency.type, agency.subdistrict.map { "subdistrict \($0)" },
          agency.district.map { "district \($0)" },
          agency.province.map { "province \($0.code)" }, agency.at?.pointer))
    }
    if !agency.otherNames.isEmpty {
      lines.append("also " + agency.otherNames.map(quoted).joined(separator: " | "))
    }
    lines += agencyNames.map { words("agencyName", quoted($0.value), $0.at.pointer) }
    lines += years.map { words("year", $0.year, $0.role.rawValue, $0.at.pointer) }
    lines += parts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      words("element", $0.key.rawValue, $0.value.pointer)
    }
    return lines
  }

  private var measureLines: [String] {
    issues.map { issue in
      words(
        "issue", issue.indicator ?? "-", issue.severity?.rawValue, quoted(issue.text),
        issue.items.map(\.description).joined(separator: ","), issue.at.pointer)
    }
      + measures.map { measure in
        words(
          "measure", measure.indicator ?? "-", measure.issue.map { "issue \(quoted($0))" },
          measure.title.map { "title \(quoted($0))" }, list("steps", measure.steps),
          list("responsible", measure.responsible),
          measure.period.map { period in
            words("period", quoted(period.text), period.start ?? "-", period.end ?? "-")
          },
          measure.monitoring.map { monitoring in
            words("monitoring", quoted(monitoring.text), monitoring.everyMonths)
          }, measure.at.pointer)
      }
      + results.map { result in
        words(
          "result", result.indicator ?? "-", result.measure.map { "measure \(quoted($0))" },
          list("actions", result.actions), result.outcome.map { "outcome \(quoted($0))" },
          result.before.map { "before \($0)" }, result.after.map { "after \($0)" },
          result.change.map { "change \($0)" },
          result.suggestion.map { "suggestion \(quoted($0))" }, result.at.pointer)
      }
  }
}

/// What is there of it, with spaces between.
private func words(_ parts: Any?...) -> String {
  parts.compactMap { $0.map { "\($0)" } }.filter { !$0.isEmpty }.joined(separator: " ")
}

private func list(_ name: String, _ texts: [Text]) -> String? {
  texts.isEmpty ? nil : "\(name) " + texts.map(quoted).joined(separator: " | ")
}

private func quoted(_ text: Text) -> String {
  var quoted = "\""
  for scalar in text.description.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\n": quoted += "\\n"
    case "\t": quoted += "\\t"
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}

extension ScoreSubject: CustomStringConvertible {
  package var description: String {
    switch self {
    case .overall: "overall"
    case .instrument(let instrument): instrument.rawValue
    case .indicator(let number): number.description
    }
  }
}

extension OrderStatement.Position: CustomStringConvertible {
  package var description: String {
    switch self {
    case .highest: "highest"
    case .lowest: "lowest"
    case .rank(let rank): "rank \(rank)"
    }
  }
}
