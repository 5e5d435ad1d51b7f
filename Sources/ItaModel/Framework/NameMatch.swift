package import Documents

/// Which indicator a label names, and how that was told.
package struct NameMatch: Sendable, Equatable {
  /// Nil where the evidence does not decide.
  package internal(set) var indicator: IndicatorNumber?
  package internal(set) var rule: Rule
  /// What the name says without a number.
  package internal(set) var byName: IndicatorNumber?
  /// The dictionary's name that has the same letters, or base letters.
  package internal(set) var entry: Text?
  /// That this is the official name, not another.
  package internal(set) var isOfficial = false
  /// Of the name and the best name of each indicator, from 1 to 10.
  package internal(set) var similarities: [Double]
  /// What is none and most like the name.
  package internal(set) var negative: Likeness<Text>?

  package struct Likeness<Value: Sendable & Equatable>: Sendable, Equatable {
    package let value: Value
    package let similarity: Double
  }

  package enum Rule: String, Sendable, CaseIterable {
    /// The letters of a name of the dictionary.
    case key
    /// Its base letters.
    case skeleton
    /// More like a name than like anything else.
    case fuzzy
    /// Like a name, and with its number.
    case number
    // None of the rest decides for an indicator.
    /// The name of something else.
    case negative
    case total
    /// Other words of these documents.
    case phrase
    case short
    /// Not much like any name.
    case unlike
    /// Much like two.
    case undecided
    /// As much like something else.
    case nearNegative = "near-negative"
    /// Much like a name without one of its words.
    case wordMissing = "word-missing"

    package var code: String { rawValue }

    package var decides: Bool {
      switch self {
      case .key, .skeleton, .fuzzy, .number: true
      default: false
      }
    }
  }

  /// The indicator with the name most like this one.
  package var nearest: Likeness<IndicatorNumber>? { mostLike { _ in true } }

  /// The next after the one that was decided for, or after the nearest.
  package var runnerUp: Likeness<IndicatorNumber>? {
    let first = indicator ?? nearest?.value
    return mostLike { $0 != first }
  }

  /// Of the name that decided, or of the nearest.
  package var similarity: Double {
    if let indicator { return similarities[indicator.number - 1] }
    return nearest?.similarity ?? 0
  }

  package func similarity(to indicator: IndicatorNumber) -> Double {
    similarities[indicator.number - 1]
  }

  private func mostLike(
    where isMeant: (IndicatorNumber) -> Bool
  ) -> Likeness<IndicatorNumber>? {
    var best: Likeness<IndicatorNumber>?
    for indicator in IndicatorNumber.all where isMeant(indicator) {
      let similarity = similarities[indicator.number - 1]
      if similarity > best?.similarity ?? 0 {
        best = Likeness(value: indicator, similarity: similarity)
      }
    }
    return best
  }
}
