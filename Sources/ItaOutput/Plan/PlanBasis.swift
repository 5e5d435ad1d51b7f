package import ItaModel

/// What a plan is made of beside the report itself.
package struct PlanBasis: Sendable {
  /// Asked for; else the report tells it.
  package var year: FiscalYear?
  /// The agency's report of the year before.
  package var previous: Report?
  package var dated: YearMonth?
  package var profile = AgencyProfile()
  package var framework = Framework.standard
  package var library = MeasureLibrary.standard
  package var units = Units.standard

  package init() {}
}
