import Documents
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
    let readBack = try converter.report(on: bytes, named: "plan.docx")
    return MadePlan(plan: plan, bytes: bytes, readBack: readBack)
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

/// A plan that holds what its checklist asks for.
struct MadePlan {
  let plan: Plan
  let bytes: [UInt8]
  /// What the converter reads in it.
  let readBack: Report
}
