package import Documents

extension Statements {
  /// Reads a repaired document from the whole to the parts: whose it is and of which years, then
  /// its scores, then what it plans and reports.
  package init(of document: Document) {
    let outline = Outline(document)
    _ = outline
  }
}
