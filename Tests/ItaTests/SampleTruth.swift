import Foundation

/// What a careful reader takes from a sample, written from the document and not from a report.
struct SampleTruth: Decodable {
  let agency: Agency
  let document: Document
  let years: [Year]
  let issues: [Issue]?
  let measures: [Measure]
  /// How many measures the sample reports results of.
  let results: Int
  /// Indicators under 85 for which the plan has no measure.
  let withoutMeasure: [Int]?
  let findings: [Defect]

  struct Agency: Decodable {
    let name, type: String
    let district, province: String?
  }

  struct Document: Decodable {
    let fiscalYear, assessedYear: Int?
    let genres: [String]
    let dated: String?
  }

  struct Year: Decodable {
    let fiscalYear: Int
    let overall: Value?
    let instruments: [String: Value]
    let indicators: [String: Value]
  }

  /// A number, or an object where more than the number is to be said.
  struct Value: Decodable {
    let value: Double?
    /// False where the value follows from others and is printed nowhere.
    let isPrinted: Bool
    /// The document contradicts itself, and nothing in it decides.
    let isDisputed: Bool
    let level, impliedLevel: String?

    private enum Key: String, CodingKey {
      case value, printed, disputed, level, impliedLevel
    }

    init(from decoder: any Decoder) throws {
      if let number = try? decoder.singleValueContainer().decode(Double.self) {
        (value, isPrinted, isDisputed) = (number, true, false)
        (level, impliedLevel) = (nil, nil)
        return
      }
      let object = try decoder.container(keyedBy: Key.self)
      value = try object.decodeIfPresent(Double.self, forKey: .value)
      isPrinted = try object.decodeIfPresent(Bool.self, forKey: .printed) ?? true
      isDisputed = try object.decodeIfPresent(Bool.self, forKey: .disputed) ?? false
      level = try object.decodeIfPresent(String.self, forKey: .level)
      impliedLevel = try object.decodeIfPresent(String.self, forKey: .impliedLevel)
    }
  }

  /// A weakness or a point to improve, by words that tell it. What is not said was not printed.
  struct Issue: Decodable {
    let indicator: Int?
    let severity: String?
    let text: String
    let items: [String]?
  }

  /// A measure as a reader of the page sees it. Of the title the beginning; of the period what is
  /// beyond doubt.
  struct Measure: Decodable {
    let indicator: Int?
    let title: String
    let responsible: [String]
    let start, end: String?
    /// How many steps it has.
    let steps: Int?
  }

  /// What was put in, the place that shows it, and the codes by which a finding may tell of it.
  struct Defect: Decodable {
    let kind, quote: String
    let stated, expected: Stated?
    let codes: [String]
  }

  init(of sample: Sample, beside test: String = #filePath) throws {
    self = try JSONDecoder().decode(
      Self.self,
      from: Data(contentsOf: Self.folder(beside: test).appending(path: sample.name + ".json")))
  }

  static func names(beside test: String = #filePath) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder(beside: test).path).sorted()
      .map { URL(filePath: $0).deletingPathExtension().lastPathComponent }
  }

  private static func folder(beside test: String) -> URL {
    URL(filePath: test).deletingLastPathComponent().appending(path: "Truth")
  }
}

/// A number or a text, as findings hold them.
enum Stated: Decodable {
  case number(Double)
  case text(String)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  /// A text agrees with one that says more: an agency's name with its full form. Nil where one is
  /// a number and the other a text, which say different things of one place.
  func agrees(with other: Stated) -> Bool? {
    switch (self, other) {
    case (.number(let left), .number(let right)): abs(left - right) < 0.0005
    case (.text(let left), .text(let right)):
      left.bare.contains(right.bare) || right.bare.contains(left.bare)
    default: nil
    }
  }
}

/// The parts of a report that the truth speaks of.
struct SampleReport: Decodable {
  let agency: Agency
  let document: SampleTruth.Document
  let assessments: [Assessment]
  let issues: [Issue]
  let measures: [Measure]
  let results: [Nothing]
  let findings: [Finding]

  struct Agency: Decodable {
    let name, type, district: String?
    let province: Province?
  }

  struct Province: Decodable {
    let code: String
  }

  struct Assessment: Decodable {
    let fiscalYear: Int
    let overall: Verdict?
    let instruments: [Verdict]
    let indicators: [Verdict]
  }

  struct Verdict: Decodable {
    let status: String
    let value: Double?
    let level, code: String?
    let number: Int?
  }

  struct Issue: Decodable {
    let indicator: Int?
    let severity: String?
    let text: String
    let items: [String]
  }

  struct Measure: Decodable {
    let indicator: Int?
    let title: String?
    let steps: [String]
    let responsible: [String]
    let period: Period?
  }

  struct Period: Decodable {
    let start, end: String?
  }

  struct Finding: Decodable {
    let code, severity: String
    let subject: String?
    let stated, expected: Stated?
    let at: [String]
    let message: [String: String]
  }

  struct Nothing: Decodable {}
}

extension String {
  /// Without spaces, and with Arabic digits.
  var bare: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { !$0.properties.isWhitespace }.map { scalar in
          (0xE50...0xE59).contains(scalar.value)
            ? Unicode.Scalar(UInt8(scalar.value - 0xE50 + 0x30)) : scalar
        }))
  }
}
