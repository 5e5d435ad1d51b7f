extension String {
  /// With an escape such as `\u{1b}` for whatever a terminal would obey or a reader not see: names and
  /// contents of files must not end a line, colour it, or turn it round.
  package var printable: String {
    var text = ""
    for scalar in unicodeScalars {
      if scalar.misleads {
        text += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var misleads: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
