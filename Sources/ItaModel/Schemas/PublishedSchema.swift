import EmbeddedFiles
package import StrictJSON

/// A file of `Schemas`: the contract of a format, for machines.
package struct PublishedSchema: Sendable {
  /// What it is a schema of: `report` is in `report.schema.json`.
  package let name: String
  package let content: [UInt8]

  package static let all = [report, finding, dictionary, agency]

  package static let report = PublishedSchema("report", unsafe embedded_report_schema.content)
  /// Of a line that `ita check --json` writes.
  package static let finding = PublishedSchema("finding", unsafe embedded_finding_schema.content)
  /// Of an agency's own dictionary; the files of `Data` have their definitions in it.
  package static let dictionary = PublishedSchema(
    "dictionary", unsafe embedded_dictionary_schema.content)
  package static let agency = PublishedSchema("agency", unsafe embedded_agency_schema.content)

  private init(_ name: String, _ content: [UInt8]) {
    self.name = name
    self.content = content
  }

  package static func named(_ name: String) -> PublishedSchema? {
    all.first { $0.name == name }
  }

  /// All of them, each under its `$id`, since they refer to one another.
  package static let registry: SchemaRegistry = {
    var registry = SchemaRegistry()
    for schema in all {
      guard let document = try? JSONDocument(parsing: schema.content) else { continue }
      registry.add(document.root, at: "")
    }
    return registry
  }()
}
