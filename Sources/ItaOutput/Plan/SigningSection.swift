import Documents
import ItaModel

extension PlanWriter {
  /// Who made, checked and approved the plan, to be signed on one page.
  var signing: [WordBlock] {
    let profile = options.profile
    let people: [(role: String, person: AgencyProfile.Signatory, title: AgencyTitle?)] = [
      ("signing.preparer", profile.preparer, nil),
      ("signing.checker", profile.reviewer, plan.agency.clerk),
      ("signing.approver", profile.approver, plan.agency.head),
    ]
    let positions = people.map { position(of: $0.person, or: $0.title) }
    // So that the dates stand side by side.
    let height = positions.map(\.count).max() ?? 0
    let blocks = zip(people, positions).map { signatory, position in
      block(
        signatory.role, signatory.person,
        position + Array(repeating: .empty, count: height - position.count))
    }
    return [
      paragraph(.heading1, "signing.heading"),
      .paragraph(
        WordParagraph(.body, runs: [WordRun(say("signing.statement"))], keepsWithNext: true)),
      table(
        say("signing.heading"), [3023, 3024, 3024], head: nil, [WordRow(blocks)], borders: .none),
    ]
  }

  private func position(
    of person: AgencyProfile.Signatory, or title: AgencyTitle?
  ) -> [Text] {
    person.position.map { [print($0)] } ?? title.map { $0.lines.map(print) }
      ?? [say("signing.position.blank")]
  }

  private func block(
    _ role: String, _ person: AgencyProfile.Signatory, _ position: [Text]
  ) -> WordCell {
    let name = person.name.map { say("signing.name", ["title": $0]) } ?? say("signing.name.blank")
    let comment = person.name == nil ? say("comment.name.blank") : nil
    let lines = [say(role), say("signing.signature"), name] + position + [say("signing.date")]
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
