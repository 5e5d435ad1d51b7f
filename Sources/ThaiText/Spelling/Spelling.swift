/// A text as the distance sees it: a symbol of one byte for each scalar.
package struct Spelling: Sendable, Hashable {
  let symbols: [UInt8]
  /// What losing all of it would cost.
  package let weight: Int
  /// U+FFFD is cheaper to replace than to lose, so nothing follows from the weights of texts that
  /// hold it.
  let hasReplacement: Bool

  package init(_ utf8: [UInt8]) {
    let symbols = utf8.span.scalars().map(Spelling.symbol)
    let loss = EditCosts.loss
    self.symbols = symbols
    weight = symbols.reduce(0) { $0 + Int(loss[Int($1)]) }
    hasReplacement = symbols.contains(Spelling.replacement)
  }

  package var isEmpty: Bool { symbols.isEmpty }
  /// The number of scalars.
  package var count: Int { symbols.count }

  /// Whether the other stands somewhere in this, letter by letter.
  package func contains(_ other: Spelling) -> Bool {
    let symbols = symbols.span
    let wanted = other.symbols.span
    guard wanted.count > 0 else { return true }
    var start = 0
    while start &+ wanted.count <= symbols.count {
      var length = 0
      while length < wanted.count, symbols[start &+ length] == wanted[length] { length &+= 1 }
      if length == wanted.count { return true }
      start &+= 1
    }
    return false
  }

  static let replacement: UInt8 = 0x60
  static let space: UInt8 = 0x61

  /// Thai scalars take the symbols up to 5F and ASCII those from A1; the few others share what is
  /// between.
  static func symbol(of code: ScalarCode) -> UInt8 {
    switch code {
    case 0x0E00...0x0E5F: UInt8(truncatingIfNeeded: code & 0x7F)
    case .replacement: replacement
    case 0x20: space
    case 0x21...0x7E: UInt8(truncatingIfNeeded: 0x80 + code)
    default: UInt8(truncatingIfNeeded: 0x62 + code % 0x3F)
    }
  }

  static func letter(of symbol: UInt8) -> ThaiLetter {
    symbol < 0x60 ? ThaiLetter(0x0E00 + ScalarCode(symbol)) : .other
  }
}
