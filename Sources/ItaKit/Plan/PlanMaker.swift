import Documents
import ItaAnalysis
import ItaModel
import ItaOutput

/// From a report to the plan of the next year, a .docx that is read back before it is given.
struct PlanMaker: Sendable {
  private let converter: Converter
  private let settings: PlanSettings
  private let framework: Framework

  init(_ converter: Converter, _ settings: PlanSettings, _ framework: Framework = .standard) {
    self.converter = converter
    self.settings = settings
    self.framework = framework
  }

  func plan(for report: Report) throws(ConversionError) -> MadePlan {
    var basis = PlanBasis()
    basis.year = settings.year
    basis.dated = settings.dated
    basis.previous = settings.previous
    basis.profile = settings.profile
    basis.framework = framework
    let plan: Plan
    do throws(PlanError) {
      plan = try Plan(report, basis)
    } catch {
      throw .noPlan(error)
    }
    let bytes: [UInt8]
    do throws(WriteError) {
      bytes = try PlanWriter(plan, options, framework: framework).document.packed()
    } catch {
      throw .unwritable(error)
    }
    let (readBack, statements) = converter.reading(
      of: try converter.read(bytes), in: bytes, named: "plan.docx")
    guard let checklist = statements.checklistOfAllYears(for: .measuresPlan) else {
      throw .noDisclosureItem
    }
    let made = MadePlan(plan: plan, bytes: bytes, readBack: readBack, checklist: checklist)
    let missing = made.missing
    guard missing.isEmpty else { throw .planLacks(missing) }
    return made
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

/// A plan, and what the converter reads in it.
struct MadePlan {
  let plan: Plan
  let bytes: [UInt8]
  let readBack: Report
  let checklist: Checklist

  /// The elements that are not found in it, or not in each of its measures.
  var missing: [String] {
    checklist.entries.filter { entry in
      !entry.isFound || entry.parts.contains { !($0.coverage?.lacking.isEmpty ?? true) }
    }.map(\.element.id)
  }
}
