package import Documents
package import ItaModel

extension Statements {
  /// Reads a repaired document from the whole to the parts: whose it is and of which years, then
  /// its scores, then what it plans and reports.
  package init(of document: Document, by framework: Framework) {
    self.init()
    let outline = Outline(document)
    var names = IndicatorNames(framework)
    addIdentity(from: outline, by: framework)
    addScores(from: outline, by: framework, names: &names)
    addMeasures(from: outline, by: framework)
  }
}
