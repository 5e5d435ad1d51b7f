/// The structures of Office Math, by the names of their elements.
enum MathStructure: String, Sendable {
  case fraction = "f"
  case superscript = "sSup"
  case `subscript` = "sSub"
  case bothScripts = "sSubSup"
  case scriptsBefore = "sPre"
  case radical = "rad"
  case operation = "nary"
  case delimiters = "d"
  case function = "func"
  case limitBelow = "limLow"
  case limitAbove = "limUpp"
  case matrix = "m"
  case matrixRow = "mr"
  case equations = "eqArr"
  case accent = "acc"
  case bar = "bar"
  case grouping = "groupChr"
  case phantom = "phant"

  /// The elements that hold the arguments of structures.
  static let arguments: Set<String> = ["num", "den", "e", "sub", "sup", "deg", "fName", "lim"]

  func takes(_ name: String) -> Bool {
    switch self {
    case .fraction: name == "num" || name == "den"
    case .superscript: name == "e" || name == "sup"
    case .subscript: name == "e" || name == "sub"
    case .bothScripts, .scriptsBefore, .operation: name == "e" || name == "sub" || name == "sup"
    case .radical: name == "deg" || name == "e"
    case .function: name == "fName" || name == "e"
    case .limitBelow, .limitAbove: name == "e" || name == "lim"
    case .matrix: name == MathStructure.matrixRow.rawValue
    case .delimiters, .matrixRow, .equations, .accent, .bar, .grouping, .phantom: name == "e"
    }
  }

  func linear(_ arguments: MathArguments) -> [UInt8] {
    let element = arguments["e"]
    switch self {
    case .fraction:
      let line = arguments.properties["type"] == "noBar" ? "¦" : "/"
      return arguments["num"].asFactor + Array(line.utf8) + arguments["den"].asFactor
    case .superscript:
      return element.asBase("^") + Self.script("^", arguments["sup"])
    case .subscript:
      return element.asBase("_") + Self.script("_", arguments["sub"])
    case .bothScripts:
      return element.asBase("_", "^") + Self.scripts(arguments)
    case .scriptsBefore:
      let scripts = Self.scripts(arguments)
      return (scripts.isEmpty ? [] : MathOperand.bracketed(scripts)) + element.asBase("_", "^")
    case .radical:
      return Self.root(of: element, degree: arguments.isOn("degHide") ? [] : arguments["deg"].text)
    case .operation:
      return arguments.character("chr", default: "∫") + Self.scripts(arguments)
        + (element.text.isEmpty ? [] : [0x20] + element.asFactor)
    case .delimiters:
      let separator = arguments.character("sepChr", default: "|")
      return arguments.character("begChr", default: "(")
        + Array(arguments.all("e").joined(separator: separator))
        + arguments.character("endChr", default: ")")
    case .function:
      let name = arguments["fName"].text
      if element.text.isEmpty { return name }
      return name + (element.isSimple && !element.isBracketed ? [0x20] : []) + element.asFactor
    case .limitBelow:
      return element.asBase("_") + Self.script("_", arguments["lim"])
    case .limitAbove:
      return element.asBase("^") + Self.script("^", arguments["lim"])
    case .matrix:
      return Array("■(".utf8) + arguments.all("mr").joined(separator: Array("@".utf8)) + [0x29]
    case .matrixRow:
      return Array(arguments.all("e").joined(separator: Array("&".utf8)))
    case .equations:
      return Array("█(".utf8) + arguments.all("e").joined(separator: Array("@".utf8)) + [0x29]
    case .accent:
      return element.asFactor + arguments.character("chr", default: "\u{0302}")  // circumflex
    case .bar:
      return Self.barred(element, isAbove: arguments.properties["pos"] == "top")
    case .grouping:
      return arguments.character("chr", default: "⏟") + element.inBrackets
    case .phantom:
      return arguments.isOn("show", default: true) ? element.text : []
    }
  }

  private static func script(_ mark: String, _ operand: MathOperand) -> [UInt8] {
    operand.text.isEmpty ? [] : Array(mark.utf8) + operand.asScript
  }

  private static func scripts(_ arguments: MathArguments) -> [UInt8] {
    (arguments.isOn("subHide") ? [] : script("_", arguments["sub"]))
      + (arguments.isOn("supHide") ? [] : script("^", arguments["sup"]))
  }

  private static func root(of element: MathOperand, degree: [UInt8]) -> [UInt8] {
    switch degree {
    case [], Array("2".utf8): Array("√".utf8) + element.inBrackets
    case Array("3".utf8): Array("∛".utf8) + element.inBrackets
    case Array("4".utf8): Array("∜".utf8) + element.inBrackets
    default: Array("√".utf8) + MathOperand.bracketed(degree + Array("&".utf8) + element.text)
    }
  }

  /// A single letter carries its bar; over more than that it stands before them, as in Word.
  private static func barred(_ element: MathOperand, isAbove: Bool) -> [UInt8] {
    if element.isSingle {
      return element.text + Array((isAbove ? "\u{0305}" : "\u{0332}").utf8)  // overline, low line
    }
    return Array((isAbove ? "¯" : "▁").utf8) + element.inBrackets
  }
}
