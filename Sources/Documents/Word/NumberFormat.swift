/// How Word writes the number of a list item, a page or a note: a value of ST_NumberFormat.
///
/// ECMA-376 Part 1, 17.18.59, with what Word does otherwise (MS-OI29500, 2.1.540). Where a system
/// has no form for a number, the number is written in decimal digits. No text is ever longer than
/// a few hundred bytes.
struct NumberFormat: Sendable, Hashable {
  private let scheme: Scheme

  static let decimal = NumberFormat("decimal")

  /// `name` is the value of `w:numFmt`; one that is not known means decimal digits.
  init(_ name: String) {
    scheme = Scheme.named[name] ?? .decimal(minimumDigits: 1)
  }

  /// `custom` is the attribute `w:format`: a sample such as `001, 002, 003, ...`.
  init(name: String, custom: String?) {
    let sample = name == "custom" ? custom : nil
    scheme = sample.map { Scheme(sample: $0) } ?? Self(name).scheme
  }

  var showsNumbers: Bool { scheme != .nothing }

  func text(_ number: Int) -> String {
    scheme.text(number) ?? String(number)
  }
}

extension NumberFormat {
  enum Scheme: Sendable, Hashable {
    case nothing
    case decimal(minimumDigits: Int)
    /// Ten digits, from zero.
    case digits([String])
    /// After the last letter the first is doubled, and so on: `z`, `aa`, `bb`.
    case letters([String], repeats: Int)
    /// After the last letter the first comes again.
    case cycle([String])
    /// What comes after the last is decimal.
    case list([String])
    case roman(isUpper: Bool)
    case hexadecimal
    case inDashes
    case hebrewNumerals
    case hebrewAlphabet
    case sexagenary
    case counting(zero: String)
    case myriads(Myriads)
    case koreanLegal
    case words(NumberWords)

    /// Nil when the system has no form for the number.
    func text(_ number: Int) -> String? {
      switch self {
      case .nothing: return ""
      case .decimal(let minimum):
        let digits = String(number.magnitude)
        let zeros = String(repeating: "0", count: max(0, minimum - digits.utf8.count))
        return (number < 0 ? "-" : "") + zeros + digits
      case .hexadecimal: return number < 0 ? nil : String(number, radix: 16, uppercase: true)
      case .inDashes: return "- \(number) -"
      case .digits(let digits): return number < 0 ? nil : Self.positional(number, digits)
      case .words(let words): return number < 0 ? nil : words.text(number)
      default: return number < 1 ? nil : counted(number)
      }
    }

    /// The systems that count things and so begin at one.
    private func counted(_ number: Int) -> String? {
      let index = number - 1
      switch self {
      case .letters(let letters, let repeats):
        let place = index % (letters.count * repeats)
        return String(repeating: letters[place % letters.count], count: place / letters.count + 1)
      case .cycle(let letters): return letters[index % letters.count]
      case .list(let symbols): return index < symbols.count ? symbols[index] : nil
      case .roman(let isUpper): return Self.roman(number, isUpper: isUpper)
      case .hebrewNumerals: return Self.hebrewNumerals(index % Self.hebrewCycle + 1)
      case .hebrewAlphabet: return Self.hebrewAlphabet(index % Self.hebrewCycle + 1)
      case .sexagenary: return Alphabet.stems[index % 10] + Alphabet.branches[index % 12]
      case .counting(let zero): return Self.counting(number, zero: zero)
      case .myriads(let myriads): return myriads.text(number)
      case .koreanLegal:
        return number < 100 ? Self.koreanNative(number) : Myriads.korean.text(number)
      default: return nil
      }
    }

    private static func positional(_ number: Int, _ digits: [String]) -> String {
      String(number).utf8.reduce(into: "") { $0 += digits[Int($1 &- 0x30)] }
    }

    private static func roman(_ number: Int, isUpper: Bool) -> String? {
      // Word's counters end here; no Roman numeral is so long that it could be misused.
      guard number <= 32_767 else { return nil }
      let values: [(Int, String)] = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
        (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
      ]
      var text = ""
      var rest = number
      for (value, letters) in values {
        text += String(repeating: letters, count: rest / value)
        rest %= value
      }
      return isUpper ? text.uppercased() : text
    }

    /// Word writes 1 to 392 and then begins again, as with the Arabic letters.
    private static let hebrewCycle = 392

    /// Hundreds, tens and ones, except that 15 and 16 would spell a name of God.
    private static func hebrewNumerals(_ number: Int) -> String {
      let letters = Alphabet.hebrew
      let hundreds = number / 100 > 0 ? letters[17 + number / 100] : ""
      switch number % 100 {
      case 15: return hundreds + letters[8] + letters[5]
      case 16: return hundreds + letters[8] + letters[6]
      case let rest:
        let tens = rest / 10 > 0 ? letters[8 + rest / 10] : ""
        let ones = rest % 10 > 0 ? letters[rest % 10 - 1] : ""
        return hundreds + tens + ones
      }
    }

    /// A tav for each 22, then the letter of the rest.
    private static func hebrewAlphabet(_ number: Int) -> String {
      let letters = Alphabet.hebrew
      let rest = number % letters.count
      return String(repeating: letters[letters.count - 1], count: number / letters.count)
        + (rest > 0 ? letters[rest - 1] : "")
    }

    /// Tens are written out below a hundred; from there on each digit stands alone: 十二, 一○一.
    private static func counting(_ number: Int, zero: String) -> String {
      let digits = [zero] + Alphabet.ideographs
      guard number < 100 else { return positional(number, digits) }
      let tens = number / 10 > 1 ? digits[number / 10] : ""
      return tens + (number > 9 ? "十" : "") + (number % 10 > 0 ? digits[number % 10] : "")
    }

    private static func koreanNative(_ number: Int) -> String {
      let tens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"]
      let ones = ["", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"]
      return tens[number / 10] + ones[number % 10]
    }
  }
}
