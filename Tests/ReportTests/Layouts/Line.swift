/// A line of a draft, in pieces of which it is known what they say.
struct Line: ExpressibleByStringInterpolation {
  var spans: [Span]

  struct Span {
    var text: String
    var role: Role
  }

  /// What a piece of text says; damage and scoring go by it.
  enum Role: Equatable {
    case prose
    /// Heads of columns, headings, lead-ins.
    case label
    case indicatorName(Int)
    case indicatorNumber(Int)
    case score(Subject, year: Int, hundredths: Int)
    /// A number that is no indicator's score: sub-scores, weights, counts.
    case otherNumber
    case change(Subject, to: Int, hundredths: Int)
    case level(year: Int, String)
    /// The indicator said to have the highest or lowest score.
    case extreme(highest: Bool, year: Int, indicator: Int)
    case agency
    /// The agency under its abbreviation.
    case shortAgency
    case district
    case province
    case year(YearUse, Int)
    case period(measure: Int)
    case measure
    case instrument(Int)
    /// Never damaged: months, codes of items, signatures.
    case fixed

    enum YearUse { case planned, assessed, other }
  }

  init(_ spans: [Span] = []) { self.spans = spans }

  init(stringLiteral text: String) { spans = [Span(text: text, role: .prose)] }

  init(stringInterpolation interpolation: Interpolation) { spans = interpolation.spans }

  struct Interpolation: StringInterpolationProtocol {
    var spans: [Span] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { spans.append(Span(text: literal, role: .prose)) }
    }

    mutating func appendInterpolation(_ text: String, _ role: Role) {
      spans.append(Span(text: text, role: role))
    }

    mutating func appendInterpolation(_ line: Line) {
      spans += line.spans
    }
  }

  static func label(_ text: String) -> Line { Line([Span(text: text, role: .label)]) }

  static func fixed(_ text: String) -> Line { Line([Span(text: text, role: .fixed)]) }

  static func + (left: Line, right: Line) -> Line { Line(left.spans + right.spans) }

  var text: String { spans.map(\.text).joined() }

  var isEmpty: Bool { spans.allSatisfy { $0.text.isEmpty } }
}

/// Hundredths as they are printed: `92.26`.
func printed(_ hundredths: Int) -> String {
  let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
  return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
