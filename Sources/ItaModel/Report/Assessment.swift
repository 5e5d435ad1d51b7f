package import Documents

/// What the scores of one fiscal year are, as far as the document allows to tell.
package struct Assessment: Sendable, Equatable {
  package var fiscalYear: FiscalYear
  package var overall: Overall?
  package var instruments: [InstrumentScore]
  package var indicators: [IndicatorScore]

  package init(
    fiscalYear: FiscalYear, overall: Overall? = nil, instruments: [InstrumentScore] = [],
    indicators: [IndicatorScore] = []
  ) {
    self.fiscalYear = fiscalYear
    self.overall = overall
    self.instruments = instruments
    self.indicators = indicators
  }

  package struct Overall: Sendable, Equatable {
    package var verdict: Verdict
    /// By the name that the scale of the year gives it: `A`, `ผ่านดี`.
    package var level: String?

    package init(_ verdict: Verdict, level: String? = nil) {
      self.verdict = verdict
      self.level = level
    }
  }

  package struct InstrumentScore: Sendable, Equatable {
    package var code: Instrument
    package var verdict: Verdict

    package init(_ code: Instrument, _ verdict: Verdict) {
      self.code = code
      self.verdict = verdict
    }
  }

  package struct IndicatorScore: Sendable, Equatable {
    package var number: IndicatorNumber
    /// The official one, whatever was printed.
    package var name: Text
    package var verdict: Verdict
    /// What the document wants done about it.
    package var band: Band?

    package init(
      _ number: IndicatorNumber, name: Text, _ verdict: Verdict, band: Band? = nil
    ) {
      self.number = number
      self.name = name
      self.verdict = verdict
      self.band = band
    }
  }
}

/// A score, and how far a reader may trust it.
package struct Verdict: Sendable, Equatable {
  package var status: Status
  /// Nil when disputed.
  package var value: Score?
  /// All that is printed, in reading order.
  package var stated: [StatedScore]

  package init(_ status: Status, _ value: Score?, stated: [StatedScore] = []) {
    self.status = status
    self.value = value
    self.stated = stated
  }
}

package struct StatedScore: Sendable, Equatable {
  package var value: Score
  package var at: BlockPath

  package init(_ value: Score, at: BlockPath) {
    self.value = value
    self.at = at
  }
}

package enum Status: String, Sendable, CaseIterable {
  /// Printed, and supported by a second statement or by arithmetic that binds it.
  case confirmed
  /// Printed once; nothing supports or contradicts it.
  case stated
  /// At least one printed value is contradicted, and the evidence decides for this one.
  case corrected
  /// Printed nowhere; follows from the others.
  case derived
  /// Statements contradict one another, and the evidence does not decide.
  case disputed
}

/// What is to be done about an indicator or a point, in the words of these reports.
package enum Band: String, Sendable, CaseIterable {
  /// แก้ไขโดยเร่งด่วน
  case urgent
  /// พัฒนาให้ดีขึ้น
  case improve
  /// รักษาระดับ
  case maintain
}
