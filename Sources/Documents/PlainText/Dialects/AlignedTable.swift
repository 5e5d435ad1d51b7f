extension TextDialect {
  /// x
  static let alignedTable = TextDialect(name: "aligned-table") {
    (source: inout TextSource, line: Int) throws(ReadError) -> Reading in
    .nothing(before: source.lines.count)
  }
}
