import Documents
import ItaModel

extension PlanWriter {
  /// Who made, checked and approved the plan, to be signed on one page.
  var signing: [WordBlock] {
    let profile = options.profile
    let blocks = [
      block("signing.preparer", profile.preparer, title: nil),
      block("signing.checker", profile.reviewer, title: plan.agency.clerk),
      block("signing.approver", profile.approver, title: plan.agency.head),
    ]
    return [
      paragraph(.heading1, "signing.heading"),
      .paragraph(
        WordParagraph(.body, runs: [WordRun(say("signing.statement"))], keepsWithNext: true)),
      table(
        say("signing.heading"), [3023, 3024, 3024], head: nil, [WordRow(blocks)], borders: .none),
    ]
  }

  private func block(
    _ role: String, _ person: AgencyProfile.Signatory, title: AgencyTitle?
  ) -> WordCell {
    let name = person.name.map { say("signing.name", ["title": $0]) } ?? say("signing.name.blank")
    let comment = person.name == nil ? say("comment.name.blank") : nil
    let position =
      person.position.map { [print($0)] } ?? title.map { $0.lines.map(print) }
      ?? [say("signing.position.blank")]
    let lines =
      [say(role), say("signing.signature"), name] + position + [say("signing.date")]
    return WordCell(
      lines.enumerated().map { index, line in
        WordParagraph(
          .signature,
          runs: [
            WordRun(line, isBold: index == 0 ? true : nil, comment: index == 2 ? comment : nil)
          ],
          spaceBefore: index == 0 ? 240 : index == 1 ? 600 : 60)
      })
  }
}
