extension TextDialect {
  /// A table of which each cell stands on a line of its own: what a row holds comes round again.
  static let cellALine = TextDialect(name: "cell-a-line") {
    (source: inout TextSource, line: Int) throws(ReadError) -> Reading in
    .nothing(before: source.lines.count)
  }
}
