/// A piece of a linear equation, and whether it needs brackets beside others.
struct MathOperand {
  /// Without spaces at its ends.
  let text: [UInt8]
  /// Whether it has no operator or space outside brackets.
  let isSimple: Bool
  /// Whether one pair of brackets encloses it all.
  let isBracketed: Bool
  /// Whether it is one letter, or a letter with marks.
  let isSingle: Bool
  /// Whether it is one word, number or bracketed group.
  private let isAtom: Bool
  private let hasSubscript: Bool
  private let hasSuperscript: Bool
  private let hasRoot: Bool

  private static let longest = 4_096

  init(_ text: [UInt8]) {
    let start = text.firstIndex { $0 != 0x20 } ?? text.endIndex
    let end = text.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? start
    self.text = Array(text[start..<end])

    // An operand longer than any line is taken for one with operators: looking at it again for
    // each that it stands in would take minutes.
    let isShort = self.text.count <= MathOperand.longest
    let seen = isShort ? self.text : []
    let scalars = Array(String(decoding: seen, as: UTF8.self).unicodeScalars)
    var depth = 0
    var groups = 0
    var outside = 0
    var letters = 0
    var hasOperator = false
    var scripts: Set<Unicode.Scalar> = []
    for (index, scalar) in scalars.enumerated() {
      if Self.opening.contains(scalar) {
        if depth == 0 { groups += 1 }
        depth += 1
      } else if Self.closing.contains(scalar) {
        depth -= 1
        if depth < 0 { break }
      } else if depth == 0 {
        outside += 1
        if scalar == "_" || scalar == "^" || scalar == "√" || scalar == "∛" || scalar == "∜" {
          scripts.insert(scalar)
        } else if !Self.isWord(scalar) && !Self.isInNumber(scalars, index) {
          hasOperator = true
        } else if !Self.isMark(scalar) {
          letters += 1
        }
      }
    }
    isSimple = isShort && !hasOperator && depth == 0
    isBracketed = isSimple && groups == 1 && outside == 0
    isAtom = isBracketed || (isSimple && groups == 0 && scripts.isEmpty)
    isSingle = isAtom && letters == 1
    hasSubscript = scripts.contains("_")
    hasSuperscript = scripts.contains("^")
    hasRoot = !scripts.isDisjoint(with: ["√", "∛", "∜"])
  }

  static func bracketed(_ text: [UInt8]) -> [UInt8] {
    [0x28] + text + [0x29]
  }

  var inBrackets: [UInt8] { isBracketed ? text : Self.bracketed(text) }

  /// As one side of a fraction or what an operator works on.
  var asFactor: [UInt8] { isSimple ? text : Self.bracketed(text) }

  /// As what stands in a script.
  var asScript: [UInt8] { isAtom ? text : Self.bracketed(text) }

  /// As what carries these scripts: `x_i^2` is clear, `x^2^2` is not.
  func asBase(_ marks: String...) -> [UInt8] {
    let isClear =
      isSimple && !hasRoot && !(hasSubscript && marks.contains("_"))
      && !(hasSuperscript && marks.contains("^"))
    return isClear ? text : Self.bracketed(text)
  }

  private static let opening: Set<Unicode.Scalar> = ["(", "[", "{", "⟨", "⌈", "⌊", "〈"]
  private static let closing: Set<Unicode.Scalar> = [")", "]", "}", "⟩", "⌉", "⌋", "〉"]
  private static let wordSymbols: Set<Unicode.Scalar> = [
    ".", "%", "!", "′", "″", "°", "…", "⋯", "∞", "∂", "∇", "∅", "¯", "▁", "'",
  ]

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .currencySymbol:
      true
    default:
      wordSymbols.contains(scalar)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// A comma between digits groups them.
  private static func isInNumber(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars[index] == ",", index > 0, index + 1 < scalars.count else { return false }
    return isDigit(scalars[index - 1]) && isDigit(scalars[index + 1])
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .decimalNumber
  }
}
