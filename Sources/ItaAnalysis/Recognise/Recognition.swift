package import Documents

extension Statements {
  /// Reads a repaired document from the whole to the parts: whose it is and of which years, then
  /// its scores, then what it plans and reports.
  package init(of document: Document, by glossary: Glossary) {
    self.init()
    let outline = Outline(document)
    addIdentity(from: outline, by: glossary)
    // It remembers the names and heads that it has met in the document.
    var glossary = glossary
    addScores(from: outline, by: &glossary)
    addMeasures(from: outline, by: glossary)
  }
}
