import Documents
import ItaModel

extension PlanWriter {
  var preface: [WordBlock] {
    var date = say("preface.date.blank")
    if let month = plan.dated {
      date = say(
        "preface.date",
        [
          "month": ThaiCalendar.name(ofMonth: month.month),
          "date-year": Text(String(month.year + 543)),
        ])
    }
    return [
      paragraph(.heading1, "preface.heading"), paragraph(.body, "preface.paragraph.1"),
      paragraph(.body, "preface.paragraph.2"), paragraph(.body, "preface.paragraph.3"),
      .paragraph(
        WordParagraph(.closing, runs: [WordRun(agencyName)], spaceBefore: 480)),
      .paragraph(.closing, date),
    ]
  }
}
