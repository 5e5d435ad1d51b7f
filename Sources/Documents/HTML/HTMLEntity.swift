/// A character reference: `&nbsp;`, `&#3585;`, `&#xE01;`.
enum HTMLEntity {
  /// The character that stands at the `&` at `start`, and the byte after its `;`.
  static func read(
    _ bytes: [UInt8], at start: Int, before end: Int
  ) -> (character: Unicode.Scalar, end: Int)? {
    var at = start + 1
    while at < end, at - start <= longest,
      bytes[at].isLetter || bytes[at].isDigit
        || bytes[at] == UInt8(ascii: "#")
    { at += 1 }
    guard at < end, bytes[at] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: bytes[start + 1..<at], as: UTF8.self)
    guard let character = name.utf8.first == UInt8(ascii: "#") ? number(name) : named[name] else {
      return nil
    }
    return (character, at + 1)
  }

  private static let longest = 10

  private static func number(_ name: String) -> Unicode.Scalar? {
    let digits = name.utf8.dropFirst()
    let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let value =
      isHexadecimal
      ? UInt32(String(decoding: digits.dropFirst(), as: UTF8.self), radix: 16)
      : UInt32(String(decoding: digits, as: UTF8.self))
    guard let value, value != 0 else { return nil }
    return windows1252[value] ?? Unicode.Scalar(value)
  }

  /// HTML reads these numbers by the Windows code page (HTML, 13.2.5.80).
  private static let windows1252: [UInt32: Unicode.Scalar] = [
    0x80: "\u{20AC}", 0x85: "\u{2026}", 0x91: "\u{2018}", 0x92: "\u{2019}", 0x93: "\u{201C}",
    0x94: "\u{201D}", 0x95: "\u{2022}", 0x96: "\u{2013}", 0x97: "\u{2014}", 0x99: "\u{2122}",
  ]

  /// Those that word processors and web editors write into Thai and English text.
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "AMP": "&", "LT": "<", "GT": ">", "QUOT": "\"",
    "ndash": "\u{2013}", "mdash": "\u{2014}", "hellip": "\u{2026}", "bull": "\u{2022}",
    "middot": "\u{B7}", "lsquo": "\u{2018}", "rsquo": "\u{2019}", "sbquo": "\u{201A}",
    "ldquo": "\u{201C}", "rdquo": "\u{201D}", "bdquo": "\u{201E}", "laquo": "\u{AB}",
    "raquo": "\u{BB}", "times": "\u{D7}", "divide": "\u{F7}", "minus": "\u{2212}",
    "plusmn": "\u{B1}", "deg": "\u{B0}", "copy": "\u{A9}", "reg": "\u{AE}", "trade": "\u{2122}",
    "euro": "\u{20AC}", "pound": "\u{A3}", "yen": "\u{A5}", "cent": "\u{A2}", "sect": "\u{A7}",
    "para": "\u{B6}", "frac12": "\u{BD}", "frac14": "\u{BC}", "frac34": "\u{BE}",
    "sup2": "\u{B2}", "sup3": "\u{B3}", "larr": "\u{2190}", "uarr": "\u{2191}",
    "rarr": "\u{2192}", "darr": "\u{2193}", "harr": "\u{2194}", "rArr": "\u{21D2}",
    "le": "\u{2264}", "ge": "\u{2265}", "ne": "\u{2260}", "asymp": "\u{2248}",
    "equiv": "\u{2261}", "infin": "\u{221E}", "radic": "\u{221A}", "sum": "\u{2211}",
    "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}",
    "zwj": "\u{200D}", "shy": "\u{AD}", "check": "\u{2713}", "dagger": "\u{2020}",
    "Dagger": "\u{2021}", "permil": "\u{2030}", "prime": "\u{2032}", "Prime": "\u{2033}",
    "loz": "\u{25CA}", "iquest": "\u{BF}", "iexcl": "\u{A1}", "macr": "\u{AF}", "acute": "\u{B4}",
    "cedil": "\u{B8}", "uml": "\u{A8}", "ordm": "\u{BA}", "ordf": "\u{AA}", "not": "\u{AC}",
    "lsaquo": "\u{2039}", "rsaquo": "\u{203A}", "square": "\u{25A1}", "bullet": "\u{2022}",
    "tab": "\t", "Tab": "\t", "NewLine": "\n", "lowbar": "_", "num": "#", "ast": "*", "lpar": "(",
    "rpar": ")", "colon": ":", "semi": ";", "comma": ",", "period": ".", "sol": "/",
    "bsol": "\\", "vert": "|", "lbrack": "[", "rbrack": "]", "excl": "!", "quest": "?",
    "percnt": "%", "dollar": "$", "commat": "@", "equals": "=", "plus": "+", "hyphen": "\u{2010}",
  ]
}
