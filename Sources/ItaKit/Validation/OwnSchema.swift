import ItaModel

/// A schema that the program carries, known by a short name.
struct OwnSchema: Sendable {
  let name: String
  let text: [UInt8]

  static let report = OwnSchema(name: "report", text: Report.schema)

  static let all = [report]
}
