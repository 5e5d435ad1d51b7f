package import Documents
package import StrictJSON

/// Something in a report that its schema lets pass and its contract does not.
package struct ReportFault: Sendable, Equatable {
  /// A JSON Pointer to what is wrong.
  package let pointer: String
  /// In kebab case; stable, and never used again for something else.
  package let rule: String
  /// What stands there, where that is one value.
  package let value: String?
  /// What is wrong and what to do, without the place.
  package let message: Message

  package init(pointer: String, rule: String, value: String? = nil, message: Message) {
    self.pointer = pointer
    self.rule = rule
    self.value = value
    self.message = message
  }
}

extension Report {
  /// What is wrong in a report that has come through the schema; of one that cannot be read as a
  /// report all the same, what hinders that.
  package static func faults(in value: JSONValue) -> [ReportFault] {
    do throws(ReportError) {
      return try Report(reading: value).faults
    } catch {
      return [
        ReportFault(
          pointer: "\(error.pointer)", rule: error.code, message: error.problem.message)
      ]
    }
  }

  /// In the order of its parts: places, tables, scores, measures.
  package var faults: [ReportFault] {
    placeFaults + tableFaults + assessmentFaults(by: .standard) + periodFaults
  }
}
