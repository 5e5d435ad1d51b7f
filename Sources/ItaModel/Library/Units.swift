package import Documents
import EmbeddedFiles

/// What the units are called that have a role in measures, by the type of the agency.
package struct Units: Sendable {
  private var roles: [Role] = []

  package static let standard = (try? carried()) ?? Units()

  package var codes: [String] { roles.map(\.code) }

  package func name(of role: String, in agencyType: String?) -> Text? {
    guard let role = roles.first(where: { $0.code == role }) else { return nil }
    let own = agencyType.flatMap { type in role.units.first { $0.types.contains(type) } }
    return (own ?? role.units.first { $0.types.isEmpty })?.name
  }

  package static func carried() throws(DictionaryError) -> Units {
    var units = Units()
    let file = try Record(parsing: unsafe embedded_units.content, of: "about roles sources")
    for record in try file.records("roles", of: "role english units") {
      var names: [Unit] = []
      for unit in try record.records("units", of: "types name") {
        names.append(
          Unit(
            types: try unit.optionalTexts("types").map(\.description),
            name: try unit.text("name")))
      }
      guard names.contains(where: \.types.isEmpty) else { throw record.wrong("units", .list) }
      units.roles.append(Role(code: try record.string("role"), units: names))
    }
    return units
  }

  private struct Role: Sendable {
    let code: String
    let units: [Unit]
  }

  private struct Unit: Sendable {
    /// None where the name is that of all other types.
    let types: [String]
    let name: Text
  }
}
