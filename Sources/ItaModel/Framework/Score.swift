package import ThaiText

/// Exact, with as many digits as were printed.
package typealias Score = ExactDecimal
