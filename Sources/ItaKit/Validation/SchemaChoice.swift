import ItaModel

/// What a user says of the schemas to use.
package struct SchemaChoice: Sendable {
  /// A file, or the name of one of our own; that of reports if there is none.
  package var schema: [UInt8]?
  /// Schemas by the address under which others refer to them; a folder has those whose addresses
  /// begin with it.
  package var references: [(address: String, path: Path)] = []
  /// Folders of schemas that others refer to.
  package var folders: [Path] = []
  /// Whether what a schema says of a format is checked.
  package var assertsFormat = false

  package init() {}

  /// The names of our own.
  package static let published = PublishedSchema.all.map(\.name).joined(separator: ", ")

  /// Whether the instances are to be reports.
  var isOfReports: Bool {
    guard let schema else { return true }
    return schema == Array(PublishedSchema.report.name.utf8)
      && (try? System.status(of: Path(schema))) == nil
  }
}
