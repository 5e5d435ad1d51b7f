/// Which digits a document is set in.
enum Digits: CaseIterable {
  case arabic
  case thai
  /// Headings in Thai digits, figures in Arabic ones or the other way round.
  case mixed

  /// Texts with Latin letters keep theirs: codes, addresses, names of systems.
  func set(_ draft: inout Draft, using chance: inout Chance) {
    let scoresAreThai = chance.percent(50)
    draft.editSpans { span, _ in
      let isThai =
        switch self {
        case .arabic: false
        case .thai: true
        case .mixed:
          switch span.role {
          case .score, .change, .otherNumber: scoresAreThai
          default: !scoresAreThai
          }
        }
      if isThai,
        !span.text.unicodeScalars.contains(where: { $0.properties.isAlphabetic && $0.isASCII })
      {
        span.text = Digits.thai(span.text)
      }
    }
  }

  static func thai(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if (0x30...0x39).contains(scalar.value), let digit = Unicode.Scalar(scalar.value + 0x0E20) {
        out.append(digit)
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }

  static func arabic(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if (0x0E50...0x0E59).contains(scalar.value), let digit = Unicode.Scalar(scalar.value - 0x0E20)
      {
        out.append(digit)
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }
}
