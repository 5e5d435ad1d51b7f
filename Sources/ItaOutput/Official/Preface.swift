import Documents
import ItaModel

extension OfficialDocument {
  func preface(_ paragraphs: [String]) -> [WordBlock] {
    var date = say("preface.date.blank")
    if let month = stationery.dated {
      date = say(
        "preface.date",
        [
          "month": ThaiCalendar.name(ofMonth: month.month),
          "date-year": Text(String(month.year + 543)),
        ])
    }
    return [paragraph(.heading1, "preface.heading")]
      + paragraphs.map { paragraph(.body, $0) } + [
        .paragraph(
          WordParagraph(.closing, runs: [WordRun(agencyName)], spaceBefore: 480)),
        .paragraph(.closing, date),
      ]
  }
}
