package import Documents
package import ItaModel
import ThaiText

/// Words a plan and lays it out; each section of the document has a file of its own.
package struct PlanWriter: Sendable {
  let plan: Plan
  let options: PlanOptions
  let wording: Wording
  private let framework: Framework
  private let printed: PrintedText
  /// What nearly all texts may name.
  private let slots: [String: Text]

  package init(
    _ plan: Plan, _ options: PlanOptions = PlanOptions(), wording: Wording = .standard,
    framework: Framework = .standard
  ) {
    self.plan = plan
    self.options = options
    self.framework = framework
    self.wording = wording.replacing(options.profile.wording)
    printed = PrintedText(options.digits)
    slots = [
      "agency": plan.agency.name ?? self.wording.text("agency.blank"),
      "year": Text(plan.year.description), "result-year": Text(plan.assessedYear.description),
      "previous-year": Text(plan.assessedYear.previous?.description ?? ""),
      "target": Text(String(PlanRules.target.units / 100)),
      "head": plan.agency.head.text, "clerk": plan.agency.clerk.text,
    ]
  }

  package var document: WordDocument {
    let numbers = WordPageNumbers(options.digits == .thai ? .thaiDigits : .arabicDigits)
    var first = numbers
    first.start = 1
    var sections = [
      WordSection(.portrait, blocks: cover),
      WordSection(.portrait, numbers: WordPageNumbers(.thaiLetters, start: 1), blocks: preface),
      WordSection(.portrait, numbers: first, blocks: reasons + results + analysis),
      WordSection(.landscape, numbers: numbers, blocks: measures),
      WordSection(.portrait, numbers: numbers, blocks: monitoring + obstacles + signing),
    ]
    if options.hasAppendix {
      sections.append(WordSection(.landscape, numbers: numbers, blocks: appendix))
    }
    return WordDocument(
      title: titleLine, subject: say("document.subject"), creator: plan.agency.name ?? .empty,
      created: plan.dated.flatMap { WordDate(year: $0.year, month: $0.month) },
      commenter: WordCommenter(
        name: wording.text("comment.author"), initials: wording.text("comment.initials")),
      sections: sections)
  }

  // MARK: - Words

  func say(_ key: String, _ own: [String: Text] = [:]) -> Text {
    printed.text(wording.text(key, slots.merging(own) { _, own in own }))
  }

  /// Text of the source.
  func print(_ text: Text) -> Text { printed.source(text) }

  func print(_ number: Int) -> Text { printed.number(number) }

  /// With two decimals, and a sign where it says which way.
  func print(_ score: Hundredths) -> Text {
    printed.text(Text(Score(score.magnitude).description))
  }

  func paragraph(_ style: WordStyle, _ key: String, _ own: [String: Text] = [:]) -> WordBlock {
    .paragraph(style, say(key, own))
  }

  /// `ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ`
  func fullName(_ indicator: IndicatorNumber) -> Text {
    wording.text(
      "indicator.full",
      [
        "number": Text(indicator.description), "indicator": framework.name(of: indicator),
      ])
  }

  func name(_ instrument: Instrument) -> Text { framework.name(of: instrument) }

  /// `ก, ข และ ค`
  func list(_ parts: [Text]) -> Text {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? .empty }
    let comma = wording.text("list.comma") + " "
    return parts.dropLast().joined(by: comma) + " " + wording.text("list.last") + " " + last
  }

  // MARK: - Tables

  /// A table of the width of its page; a short one may stay on one page with all its rows.
  func table(
    _ caption: Text, _ columns: [Int], head: WordRow?, _ rows: [WordRow],
    borders: WordTable.Borders = .grid, staysTogether: Bool = false
  ) -> WordBlock {
    let rows = rows.enumerated().map { index, row in
      var row = row.breakable
      row.staysWhole = row.height(in: columns) <= WordRow.tallestWhole
      return staysTogether && index < rows.count - 1 ? row.keptWithNext : row
    }
    return .table(
      WordTable(
        caption: caption, columns: columns, headerRows: head == nil ? 0 : 1, borders: borders,
        rows: (head.map { [$0.breakable] } ?? []) + rows))
  }

  func head(_ keys: String..., slots own: [String: Text] = [:]) -> WordRow {
    WordRow(
      keys.map {
        WordCell(
          .tableHead, say($0, own), fill: Self.headFill, verticalAlignment: .centre)
      })
  }

  static let headFill = WordColour(0xDEEAF6)

  func cell(_ text: Text, comment: Text? = nil) -> WordCell {
    WordCell(.tableText, text, comment: comment)
  }

  func number(_ text: Text, comment: Text? = nil) -> WordCell {
    WordCell(.tableNumber, text, comment: comment)
  }

  /// A score, or that there is none.
  func number(_ score: Hundredths?, comment: Text? = nil) -> WordCell {
    number(score.map(print) ?? say("cell.none"), comment: comment)
  }

  /// Text of the source: each of its lines a paragraph.
  func lines(_ text: Text, comment: Text? = nil) -> [WordParagraph] {
    let lines = text.utf8.split(separator: 0x0A).map { Text(validUTF8: Array($0)) }
    return (lines.isEmpty ? [.empty] : lines).map {
      WordParagraph(.tableText, print($0), comment: comment)
    }
  }

  /// `เพิ่มขึ้น +1.20`: with a sign and a word.
  func change(_ change: Hundredths?) -> WordCell {
    guard let change else { return number(say("cell.none")) }
    let (key, sign): (String, Text) =
      switch change.units {
      case 1...: ("change.rise", "+")
      case ..<0: ("change.fall", "\u{2212}")  // minus sign
      default: ("change.same", "")
      }
    return number(say(key) + " " + sign + print(change))
  }

  /// What a score's cell says beside the score.
  func comment(on figure: Plan.Figure) -> Text? {
    guard let value = figure.value else { return say("comment.score.missing") }
    func said(_ key: String, _ printed: [Hundredths]) -> Text {
      say(
        key,
        [
          "score": print(value), "first-score": printed.dropLast().map(print).joined(by: ", "),
          "second-score": printed.last.map(print) ?? .empty,
        ])
    }
    switch figure.doubt {
    case .derived: return say("comment.score.derived")
    case .corrected(let printed), .recomputed(let printed):
      return say(
        "comment.score.corrected",
        ["score": print(value), "first-score": printed.map(print).joined(by: ", ")])
    case .disputed(let printed): return said("comment.score.disputed", printed)
    case nil: return nil
    }
  }
}

/// How a document of the agency is to look, whatever it says.
package struct PlanOptions: Sendable {
  package var digits = DigitStyle.thai
  package var hasAppendix = true
  package var profile = AgencyProfile()
  package var emblem: WordPicture?
  /// For the appendix that says where all comes from.
  package var program: Text = .empty
  package var dictionary: Text = .empty

  package init() {}
}
