/// A property of characters that a pattern names with `\p{…}`.
struct UnicodeProperty: Sendable, Hashable {
  private let kind: Kind
  private var isOpposite = false

  private enum Kind: Hashable, Sendable {
    /// By the names that Unicode gives to general categories, `L` standing for all that begin with
    /// it.
    case category(String)
    case binary(String)
    case script(String)
  }

  /// From what stands between the braces, such as `L`, `Letter`, `gc=Nd`, `Alphabetic`,
  /// `Script=Thai`.
  init?(_ text: String) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    switch (parts.first, parts.count) {
    case ("General_Category", 2), ("gc", 2):
      guard let category = Self.category(parts[1]) else { return nil }
      kind = .category(category)
    case ("Script", 2), ("sc", 2), ("Script_Extensions", 2), ("scx", 2):
      guard Self.scripts[parts[1]] != nil else { return nil }
      kind = .script(parts[1])
    case (let name?, 1):
      if let category = Self.category(name) {
        kind = .category(category)
      } else if Self.binaries[name] != nil {
        kind = .binary(name)
      } else {
        return nil
      }
    default: return nil
    }
  }

  var opposite: UnicodeProperty {
    var property = self
    property.isOpposite.toggle()
    return property
  }

  func holds(for value: UInt32) -> Bool {
    // No text holds a surrogate.
    guard let scalar = Unicode.Scalar(value) else { return false }
    let holds =
      switch kind {
      case .category(let name):
        name == "LC"
          ? ["Lu", "Ll", "Lt"].contains(scalar.properties.generalCategory.abbreviation)
          : scalar.properties.generalCategory.abbreviation.utf8.starts(with: name.utf8)
      case .binary(let name): Self.binaries[name]?(scalar) ?? false
      case .script(let name): Self.scripts[name]?.contains { $0.contains(value) } ?? false
      }
    return holds != isOpposite
  }

  private static func category(_ name: String) -> String? {
    if categories.values.contains(name) { return name }
    return categories[name]
  }

  private static let categories = [
    "Letter": "L", "Cased_Letter": "LC", "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll",
    "Titlecase_Letter": "Lt", "Modifier_Letter": "Lm", "Other_Letter": "Lo", "Mark": "M",
    "Combining_Mark": "M", "Nonspacing_Mark": "Mn", "Spacing_Mark": "Mc", "Enclosing_Mark": "Me",
    "Number": "N", "Decimal_Number": "Nd", "digit": "Nd", "Letter_Number": "Nl",
    "Other_Number": "No", "Punctuation": "P", "punct": "P", "Connector_Punctuation": "Pc",
    "Dash_Punctuation": "Pd", "Open_Punctuation": "Ps", "Close_Punctuation": "Pe",
    "Initial_Punctuation": "Pi", "Final_Punctuation": "Pf", "Other_Punctuation": "Po",
    "Symbol": "S", "Math_Symbol": "Sm", "Currency_Symbol": "Sc", "Modifier_Symbol": "Sk",
    "Other_Symbol": "So", "Separator": "Z", "Space_Separator": "Zs", "Line_Separator": "Zl",
    "Paragraph_Separator": "Zp", "Other": "C", "Control": "Cc", "cntrl": "Cc", "Format": "Cf",
    "Surrogate": "Cs", "Private_Use": "Co", "Unassigned": "Cn",
  ]

  private static let binaries: [String: @Sendable (Unicode.Scalar) -> Bool] = [
    "Any": { _ in true }, "ASCII": { $0.isASCII },
    "Assigned": { $0.properties.generalCategory != .unassigned },
    "ASCII_Hex_Digit": { $0.properties.isASCIIHexDigit },
    "AHex": { $0.properties.isASCIIHexDigit },
    "Alphabetic": { $0.properties.isAlphabetic }, "Alpha": { $0.properties.isAlphabetic },
    "Bidi_Control": { $0.properties.isBidiControl },
    "Cased": { $0.properties.isCased }, "Case_Ignorable": { $0.properties.isCaseIgnorable },
    "Dash": { $0.properties.isDash },
    "Default_Ignorable_Code_Point": { $0.properties.isDefaultIgnorableCodePoint },
    "Deprecated": { $0.properties.isDeprecated }, "Diacritic": { $0.properties.isDiacritic },
    "Emoji": { $0.properties.isEmoji },
    "Emoji_Modifier": { $0.properties.isEmojiModifier },
    "Emoji_Modifier_Base": { $0.properties.isEmojiModifierBase },
    "Emoji_Presentation": { $0.properties.isEmojiPresentation },
    "Extender": { $0.properties.isExtender },
    "Grapheme_Base": { $0.properties.isGraphemeBase },
    "Grapheme_Extend": { $0.properties.isGraphemeExtend },
    "Hex_Digit": { $0.properties.isHexDigit }, "Hex": { $0.properties.isHexDigit },
    "ID_Continue": { $0.properties.isIDContinue }, "IDC": { $0.properties.isIDContinue },
    "ID_Start": { $0.properties.isIDStart }, "IDS": { $0.properties.isIDStart },
    "Ideographic": { $0.properties.isIdeographic },
    "Join_Control": { $0.properties.isJoinControl },
    "Logical_Order_Exception": { $0.properties.isLogicalOrderException },
    "Lowercase": { $0.properties.isLowercase }, "Lower": { $0.properties.isLowercase },
    "Math": { $0.properties.isMath },
    "Noncharacter_Code_Point": { $0.properties.isNoncharacterCodePoint },
    "Pattern_White_Space": { $0.properties.isPatternWhitespace },
    "Quotation_Mark": { $0.properties.isQuotationMark },
    "Radical": { $0.properties.isRadical },
    "Sentence_Terminal": { $0.properties.isSentenceTerminal },
    "Soft_Dotted": { $0.properties.isSoftDotted },
    "Terminal_Punctuation": { $0.properties.isTerminalPunctuation },
    "Unified_Ideograph": { $0.properties.isUnifiedIdeograph },
    "Uppercase": { $0.properties.isUppercase }, "Upper": { $0.properties.isUppercase },
    "Variation_Selector": { $0.properties.isVariationSelector },
    "White_Space": { $0.properties.isWhitespace }, "space": { $0.properties.isWhitespace },
    "XID_Continue": { $0.properties.isXIDContinue }, "XIDC": { $0.properties.isXIDContinue },
    "XID_Start": { $0.properties.isXIDStart }, "XIDS": { $0.properties.isXIDStart },
  ]

  /// The standard library knows no scripts; these are the ones that documents of this country need,
  /// as in Scripts.txt of Unicode 15.
  private static let scripts: [String: [ClosedRange<UInt32>]] = {
    let thai: [ClosedRange<UInt32>] = [0xE01...0xE3A, 0xE40...0xE5B]
    let lao: [ClosedRange<UInt32>] = [
      0xE81...0xE82, 0xE84...0xE84, 0xE86...0xE8A, 0xE8C...0xEA3, 0xEA5...0xEA5, 0xEA7...0xEBD,
      0xEC0...0xEC4, 0xEC6...0xEC6, 0xEC8...0xECE, 0xED0...0xED9, 0xEDC...0xEDF,
    ]
    let khmer: [ClosedRange<UInt32>] = [
      0x1780...0x17DD, 0x17E0...0x17E9, 0x17F0...0x17F9, 0x19E0...0x19FF,
    ]
    let latin: [ClosedRange<UInt32>] = [
      0x41...0x5A, 0x61...0x7A, 0xAA...0xAA, 0xBA...0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2B8,
      0x2E0...0x2E4, 0x1D00...0x1D25, 0x1D2C...0x1D5C, 0x1D62...0x1D65, 0x1D6B...0x1D77,
      0x1D79...0x1DBE, 0x1E00...0x1EFF, 0x2071...0x2071, 0x207F...0x207F, 0x2090...0x209C,
      0x212A...0x212B, 0x2132...0x2132, 0x214E...0x214E, 0x2160...0x2188, 0x2C60...0x2C7F,
      0xA722...0xA787, 0xA78B...0xA7CA, 0xA7D0...0xA7D1, 0xA7D3...0xA7D3, 0xA7D5...0xA7D9,
      0xA7F2...0xA7FF, 0xAB30...0xAB5A, 0xAB5C...0xAB64, 0xAB66...0xAB69, 0xFB00...0xFB06,
      0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x10780...0x10785, 0x10787...0x107B0, 0x107B2...0x107BA,
      0x1DF00...0x1DF1E, 0x1DF25...0x1DF2A,
    ]
    return [
      "Thai": thai, "Lao": lao, "Laoo": lao, "Khmer": khmer, "Khmr": khmer, "Latin": latin,
      "Latn": latin,
    ]
  }()
}

extension Unicode.GeneralCategory {
  fileprivate var abbreviation: String {
    switch self {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }
}
