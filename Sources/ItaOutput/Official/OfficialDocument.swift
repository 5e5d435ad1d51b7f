package import Documents
import ItaModel
import ThaiText

/// A document that an agency signs and publishes: what it is called, and its sections. What all
/// such documents have in common is written here, once.
package protocol OfficialDocument: Sendable {
  var stationery: Stationery { get }
  /// On the cover, a line each.
  var titles: [Text] { get }
  var sections: [WordSection] { get }
}

extension OfficialDocument {
  package var document: WordDocument {
    WordDocument(
      title: titles.joined(by: " "), subject: say("document.subject"),
      creator: stationery.agency.name ?? .empty,
      created: stationery.dated.flatMap { WordDate(year: $0.year, month: $0.month) },
      commenter: WordCommenter(
        name: wording.text("comment.author"), initials: wording.text("comment.initials")),
      sections: sections)
  }

  var wording: Wording { stationery.wording }
  var options: PlanOptions { stationery.options }

  /// Those of the text go on from section to section.
  func pageNumbers(from start: Int? = nil) -> WordPageNumbers {
    WordPageNumbers(options.digits == .thai ? .thaiDigits : .arabicDigits, start: start)
  }

  /// Cover and preface have pages of their own before the first that counts.
  func front(preface keys: [String]) -> [WordSection] {
    [
      WordSection(.portrait, blocks: cover),
      WordSection(
        .portrait, numbers: WordPageNumbers(.thaiLetters, start: 1), blocks: preface(keys)),
    ]
  }

  // MARK: - Words

  func say(_ key: String, _ own: [String: Text] = [:]) -> Text {
    stationery.printed.text(wording.text(key, stationery.slots.merging(own) { _, own in own }))
  }

  /// Text of the source.
  func print(_ text: Text) -> Text { stationery.printed.source(text) }

  func print(_ number: Int) -> Text { stationery.printed.number(number) }

  /// With two decimals, without a sign.
  func print(_ score: Hundredths) -> Text {
    print(Text(Score(score.magnitude).description))
  }

  func paragraph(_ style: WordStyle, _ key: String, _ own: [String: Text] = [:]) -> WordBlock {
    .paragraph(style, say(key, own))
  }

  /// `ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ`
  func fullName(_ indicator: IndicatorNumber) -> Text {
    wording.text(
      "indicator.full",
      [
        "number": Text(indicator.description),
        "indicator": stationery.framework.name(of: indicator),
      ])
  }

  func name(_ instrument: Instrument) -> Text { stationery.framework.name(of: instrument) }

  /// `ก, ข และ ค`
  func list(_ parts: [Text]) -> Text {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? .empty }
    let comma = wording.text("list.comma") + " "
    return parts.dropLast().joined(by: comma) + " " + wording.text("list.last") + " " + last
  }

  /// The disclosure item that asks for such a document in the year, where that is known.
  func item(of genre: DocumentFacts.Genre) -> Text? {
    DisclosureItem.all.first { $0.genre == genre && $0.years.contains(stationery.year) }
      .map { Text($0.code) }
  }

  // MARK: - Periods

  func due(of measure: Plan.MeasureRow) -> Text {
    switch measure.period {
    case .printed(let text): print(text)
    case .usual: usualDue(measure.band)
    }
  }

  /// By the class, as the agency has it or as is usual.
  func usualDue(_ band: Band) -> Text {
    let own = options.profile.due[band].map { wording.filled($0, plannedYears) }
    return own.map(print) ?? say("measures.due.\(band.rawValue)", plannedYears)
  }

  /// A fiscal year begins in the calendar year before.
  var plannedYears: [String: Text] {
    [
      "year": Text(stationery.year.description),
      "result-year": Text(stationery.year.previous?.description ?? ""),
    ]
  }
}
