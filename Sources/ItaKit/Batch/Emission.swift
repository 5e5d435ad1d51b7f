/// What a conversion writes of each input.
package enum Emission: String, Sendable, CaseIterable {
  case json
  case plan

  /// What follows the name of the input.
  var ending: String {
    switch self {
    case .json: ".json"
    case .plan: ".plan.docx"
    }
  }

  /// Words with commas between them, each once; nil where one is none of ours.
  package static func list(_ text: [UInt8]) -> [Emission]? {
    let words = text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let wanted = words.map { Emission(rawValue: String(decoding: $0, as: UTF8.self)) }
    guard !wanted.contains(nil) else { return nil }
    return allCases.filter { wanted.contains($0) }
  }
}
