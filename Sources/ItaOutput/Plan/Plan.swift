package import Documents
package import ItaModel
package import ThaiText

/// What a plan of measures says: everything decided, nothing worded yet.
package struct Plan: Sendable, Equatable {
  /// The fiscal year that is planned.
  package let year: FiscalYear
  /// The one whose result is analysed: the year before, unless the report has scores of older
  /// years only.
  package let assessedYear: FiscalYear
  package let agency: PlanAgency
  /// When the plan is made out.
  package let dated: YearMonth?
  package let total: Figure
  package let level: Level?
  package let instruments: [InstrumentRow]
  /// All ten, by their numbers.
  package let indicators: [IndicatorRow]
  /// Three years or more that totals are known of, oldest first, or none.
  package let history: [YearRow]
  package let strengths: Strengths
  /// Points that name no indicator.
  package let otherIssues: [PlanIssue]
  /// By indicators, those of no single one last.
  package let measures: [MeasureRow]
  /// By which the plans of some years are analysed as well.
  package let topics: [MeasureTopic]
  /// What went wrong so far, in the words of the source.
  package let obstacles: [Text]
  /// What is to be looked at before the plan is signed.
  package let checks: [Check]
  package let corrections: [CorrectionRow]
  /// How many scores of the assessed year have each status.
  package let statuses: [Status: Int]
  package let source: Source

  /// The rows of a class in the order in which they are to be worked on. Indicators without a score
  /// are urgent: nobody knows that they are not.
  package func indicators(in band: Band) -> [IndicatorRow] {
    indicators.filter { ($0.band ?? .urgent) == band }.sorted(by: PlanRules.isBefore)
  }

  package func measures(of indicator: IndicatorNumber?) -> [MeasureRow] {
    measures.filter { $0.indicator == indicator }
  }
}

extension Plan {
  /// A score of the assessed year beside that of the year before.
  package struct Figure: Sendable, Equatable {
    package var value: Hundredths?
    package var previous: Hundredths?
    package var doubt: Doubt?

    package var change: Hundredths? {
      guard let value, let previous else { return nil }
      return value - previous
    }
  }

  /// Why a score is not merely copied from the source.
  package enum Doubt: Sendable, Equatable {
    /// Printed nowhere.
    case derived
    /// Printed otherwise as well, which the evidence refutes.
    case corrected(printed: [Hundredths])
    /// Printed in several ways, which the evidence leaves open; the lowest is used.
    case disputed(printed: [Hundredths])
    /// Printed otherwise than the indicators give.
    case recomputed(printed: [Hundredths])
  }

  package struct Level: Sendable, Equatable {
    package let name: Text
    /// By the scale of another year, since that of the year is not known.
    package let isOfOtherYear: Bool
    /// The report has no level, or another.
    package let isDerived: Bool
  }

  package struct InstrumentRow: Sendable, Equatable {
    package let instrument: Instrument
    package let figure: Figure
    /// In percent.
    package let weight: Int
    package let weighted: Hundredths?
  }

  package struct IndicatorRow: Sendable, Equatable {
    package let number: IndicatorNumber
    package let name: Text
    package let figure: Figure
    /// Nil without a score.
    package let rank: Int?
    package let band: Band?
    package let issues: [PlanIssue]

    package var score: Hundredths? { figure.value }
    package var change: Hundredths? { figure.change }
  }

  package struct YearRow: Sendable, Equatable {
    package let year: FiscalYear
    package let total: Hundredths
    package let level: Text?
    package let change: Hundredths?
  }

  package struct Strengths: Sendable, Equatable {
    package enum Kind: Sendable {
      case full
      case strong
      /// The highest, but none to be called a strength.
      case highestOnly
      case none
    }

    package let kind: Kind
    package let indicators: [IndicatorNumber]

    init(_ kind: Kind, _ indicators: [IndicatorNumber]) {
      self.kind = kind
      self.indicators = indicators
    }
  }

  package struct MeasureRow: Sendable, Equatable {
    /// Nil for a measure of no single indicator.
    package let indicator: IndicatorNumber?
    package let issue: Text?
    package let title: Text
    package let steps: [Text]
    package let responsible: [Text]
    package let period: Period
    /// What is reported.
    package let monitoring: Text?
    /// Whether the source says so itself, how often included.
    package let isMonitoringPrinted: Bool
    package let band: Band
    package let source: RowSource
    /// What the source does not say of the measure, and the library does.
    package let completed: Set<Field>

    package enum Period: Sendable, Equatable {
      case printed(Text)
      /// By the class of the measure; `instead` of what does not lie in the year.
      case usual(instead: Text?)
    }

    package enum Field: Sendable {
      case title
      case steps
      case responsible
    }
  }

  /// Where the text of a row comes from; the first that has it.
  package enum RowSource: Sendable {
    case document
    case yearBefore
    case libraryByItem
    case libraryStanding
  }

  package struct Check: Sendable, Equatable {
    package let place: SourcePlace?
    package let subject: Subject
    package let stated: FindingValue?
    package let expected: FindingValue?

    package enum Subject: Sendable, Equatable {
      case finding(Text)
      case disputed(IndicatorNumber, [Hundredths])
      case unknownScore(IndicatorNumber)
    }
  }

  /// Something that the plan has otherwise than the source.
  package struct CorrectionRow: Sendable, Equatable {
    package let places: [SourcePlace]
    package let change: Change

    package enum Change: Sendable, Equatable {
      case text(before: Text, after: Text, rule: String, Correction.Certainty)
      case score(ScoreName, before: Hundredths, after: Hundredths)
      /// Of a score from one year to another.
      case change(IndicatorNumber, before: Hundredths, after: Hundredths)
      /// A period that lies outside of the year.
      case period(Text, Band)
    }
  }

  package enum ScoreName: Sendable, Equatable {
    case total
    case instrument(Instrument)
    case indicator(IndicatorNumber)
  }
}

/// A weakness or a point to improve, as a plan prints it.
package struct PlanIssue: Sendable, Equatable {
  package let text: Text
  package let items: [ItemCode]
}

/// Whose plan it is, in full official forms. What is not known is left to be filled in by hand.
package struct PlanAgency: Sendable, Equatable {
  package var name: Text?
  package var type: String?
  package var district: Text?
  package var province: Text?
  package var isInBangkok: Bool
  package var website: Text?
  /// Titles of the one who approves the plan and of the one who checks it.
  package var head: AgencyTitle
  package var clerk: AgencyTitle
}

/// `นายกองค์การบริหารส่วนตำบล` and the place that the agency is named after, where that belongs to
/// the title.
package struct AgencyTitle: Sendable, Equatable {
  package let words: Text
  package let place: Text?

  var text: Text { words + (place ?? .empty) }
  /// For a narrow place.
  var lines: [Text] { [words] + (place.map { [$0] } ?? []) }
}
