import Documents
import ItaModel

/// One who signs: in which role, and with what title where the profile names none.
struct SigningRole {
  /// The key of its word.
  let key: String
  var person: AgencyProfile.Signatory?
  var title: AgencyTitle?
}

extension OfficialDocument {
  /// Who makes, checks and approves the documents of an agency.
  var signatories: [SigningRole] {
    let profile = options.profile
    return [
      SigningRole(key: "signing.preparer", person: profile.preparer),
      SigningRole(
        key: "signing.checker", person: profile.reviewer, title: stationery.agency.clerk),
      SigningRole(
        key: "signing.approver", person: profile.approver, title: stationery.agency.head),
    ]
  }

  /// To be signed on one page.
  func signOff(
    heading: String, statement: String, by roles: [SigningRole]
  ) -> [WordBlock] {
    [
      paragraph(.heading1, heading),
      .paragraph(
        WordParagraph(.body, runs: [WordRun(say(statement))], keepsWithNext: true)),
      signatures(of: roles, caption: heading, on: .portrait),
    ]
  }

  func signatures(of roles: [SigningRole], caption: String, on page: WordPage) -> WordBlock {
    let positions = roles.map(position)
    // So that the dates stand side by side.
    let height = positions.map(\.count).max() ?? 0
    let cells = zip(roles, positions).map { role, position in
      signature(role, position + Array(repeating: .empty, count: height - position.count))
    }
    let ends = (0...roles.count).map { page.textWidth * $0 / max(1, roles.count) }
    return table(
      say(caption), zip(ends.dropFirst(), ends).map { $0 - $1 }, head: nil,
      [WordRow(cells)], borders: .none)
  }

  private func position(of role: SigningRole) -> [Text] {
    role.person?.position.map { [print($0)] } ?? role.title.map { $0.lines.map(print) }
      ?? [say("signing.position.blank")]
  }

  private func signature(_ role: SigningRole, _ position: [Text]) -> WordCell {
    let name = role.person?.name.map { say("signing.name", ["title": $0]) }
    // A form is filled in by whom it concerns.
    let comment =
      role.person.flatMap { $0.name == nil ? say("comment.name.blank") : nil }
    let lines =
      [say(role.key), say("signing.signature"), name ?? say("signing.name.blank")] + position
      + [say("signing.date")]
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
