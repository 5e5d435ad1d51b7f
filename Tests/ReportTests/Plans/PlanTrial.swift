import Documents
import Foundation
import ItaAnalysis
import ItaModel
import TestSupport

@testable import ItaKit
@testable import ItaOutput

/// A plan that is made, written, read back and planned by once more.
struct PlanTrial {
  let plan: Plan
  let made: MadePlan
  private let maker: PlanMaker

  private static let converter = Converter(limits: Limits())

  init(_ report: Report, _ settings: PlanSettings = PlanSettings()) throws {
    maker = PlanMaker(Self.converter, settings)
    made = try maker.plan(for: report)
    plan = made.plan
  }

  static func report(on bytes: [UInt8], named name: String) throws -> Report {
    try converter.report(on: bytes, named: name)
  }

  /// What is wrong, in words.
  var faults: [String] {
    get throws {
      var faults = PlanSubstance(plan).mended(by: made.readBack.corrections).differences(
        from: PlanSubstance(made.readBack))
      faults += made.readBack.findings.filter { $0.severity == .error }.map {
        "finding \($0.code): \($0.message.en)"
      }
      if made.readBack.document.genres != [.measuresPlan] {
        faults.append("read as \(made.readBack.document.genres)")
      }
      if let name = plan.agency.name, made.readBack.agency.name != name {
        faults.append("agency read as \(made.readBack.agency.name?.description ?? "-")")
      }
      faults += made.missing.map { "lacks \($0)" }
      let again = try maker.plan(for: made.readBack)
      faults += PlanSubstance(plan).mended(by: made.readBack.corrections).differences(
        from: PlanSubstance(again.plan)
      ).map {
        "its own plan: \($0)"
      }
      let file = try WordFile(made.bytes)
      faults += file.faults + file.typographyFaults
      faults += text.filter { $0.contains("{") }.map { "slot left open: \($0)" }
      return faults
    }
  }

  /// The lines of the plan.
  private var text: [String] {
    made.readBack.content.map { "\($0)" }
  }
}
