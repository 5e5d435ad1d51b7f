import EmbeddedFiles

extension Report {
  /// `Schemas/report.schema.json`, the contract of the format for machines.
  package static let schema: [UInt8] = {
    let file = unsafe embedded_report_schema
    return unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }()
}
