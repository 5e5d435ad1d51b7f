import Documents
import ItaAnalysis
import ItaModel
import ItaOutput

/// From a report to the documents that an agency makes of it. What claims something is read back
/// before it is given.
struct PlanMaker: Sendable {
  private let converter: Converter
  private let settings: PlanSettings
  private let framework: Framework

  init(_ converter: Converter, _ settings: PlanSettings, _ framework: Framework = .standard) {
    self.converter = converter
    self.settings = settings
    self.framework = framework
  }

  func document(
    _ kind: DocumentKind, for report: Report
  ) throws(ConversionError) -> any MadeDocument {
    switch kind {
    case .plan: try plan(for: report)
    case .results: try results(for: report)
    case .form: try form(for: report)
    }
  }

  func plan(for report: Report) throws(ConversionError) -> MadePlan {
    let plan = try decided(report)
    let bytes = try packed(PlanWriter(plan, options, framework: framework))
    let (readBack, checklist) = try readBack(bytes, as: .measuresPlan, named: "plan.docx")
    let made = MadePlan(plan: plan, bytes: bytes, readBack: readBack, checklist: checklist)
    let missing = made.missing
    guard missing.isEmpty else { throw .planLacks(missing) }
    return made
  }

  func results(for report: Report) throws(ConversionError) -> MadeResults {
    let results: ResultsReport
    do throws(ResultsError) {
      results = try ResultsReport(report, basis)
    } catch {
      throw .noResults(error)
    }
    let bytes = try packed(ResultsWriter(results, options, framework: framework))
    let (readBack, checklist) = try readBack(bytes, as: .measuresResults, named: "results.docx")
    let made = MadeResults(
      report: results, bytes: bytes, readBack: readBack, checklist: checklist)
    let missing = made.missing
    guard missing.isEmpty else { throw .resultsLack(missing) }
    return made
  }

  /// A form claims nothing, so that nothing is asked of it.
  func form(for report: Report) throws(ConversionError) -> MadeForm {
    let plan = try decided(report)
    return MadeForm(
      plan: plan, bytes: try packed(FormWriter(plan, options, framework: framework)))
  }

  private func decided(_ report: Report) throws(ConversionError) -> Plan {
    do throws(PlanError) {
      return try Plan(report, basis)
    } catch {
      throw .noPlan(error)
    }
  }

  private func packed(_ document: some OfficialDocument) throws(ConversionError) -> [UInt8] {
    do throws(WriteError) {
      return try document.document.packed()
    } catch {
      throw .unwritable(error)
    }
  }

  private func readBack(
    _ bytes: [UInt8], as genre: DocumentFacts.Genre, named name: String
  ) throws(ConversionError) -> (report: Report, checklist: Checklist) {
    let (report, statements) = converter.reading(
      of: try converter.read(bytes), in: bytes, named: name)
    guard let checklist = statements.checklistOfAllYears(for: genre) else {
      throw .noDisclosureItem
    }
    return (report, checklist)
  }

  private var basis: PlanBasis {
    var basis = PlanBasis()
    basis.year = settings.year
    basis.dated = settings.dated
    basis.previous = settings.previous
    basis.profile = settings.profile
    basis.framework = framework
    return basis
  }

  private var options: PlanOptions {
    var options = PlanOptions()
    options.digits = settings.digits ?? settings.profile.digits ?? .thai
    options.hasAppendix = settings.hasAppendix
    options.profile = settings.profile
    options.emblem = settings.emblem
    options.program = Text("ita \(version)")
    options.dictionary = Self.dictionary
    return options
  }

  /// The beginning of the hash over the files of `Data`.
  private static let dictionary = Text(
    String(SHA256.hexadecimal(of: Array(Framework.files.joined())).prefix(16)))
}
