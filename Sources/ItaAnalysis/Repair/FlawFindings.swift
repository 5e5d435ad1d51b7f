import Documents
import ItaModel
import ThaiText

/// Tells of text that looks wrong and could be mended only by guessing: it stays as it is.
struct FlawFindings {
  private let damage: DocumentDamage
  private var places: [Finding] = []
  private var others = 0

  /// More places than a person would look at are only counted.
  private static let limit = 50

  init(_ damage: DocumentDamage) {
    self.damage = damage
  }

  /// One finding for a text at most, of its gravest flaw.
  mutating func read(_ text: Text, at place: TextPlace) {
    let flaws = TextFlaw.places(in: text.utf8).filter { !isOfWholeDocument($0.flaw) }
    guard let first = flaws.first else { return }
    guard places.count < FlawFindings.limit else {
      others += 1
      return
    }
    let shown = flaws.first { $0.flaw.severity == .warning } ?? first
    let words = WordsAround(text.utf8).range(around: max(0, shown.index - 1)..<shown.index)
    let pointer = place.path.pointer
    places.append(
      Finding(
        code: shown.flaw.rawValue, severity: shown.flaw.severity, subject: pointer,
        message: shown.flaw.message, stated: .text(Text(validUTF8: Array(text.utf8[words]))),
        at: [pointer]))
  }

  var findings: [Finding] {
    var findings: [Finding] = []
    if damage.contains(.displacedMarks) {
      findings.append(
        Finding(code: "marks-displaced", severity: .info, message: .marksDisplaced))
    }
    if damage.contains(.saraAmEverywhere) {
      findings.append(Finding(code: "am-everywhere", severity: .info, message: .amEverywhere))
    }
    findings += places
    if others > 0 {
      findings.append(
        Finding(code: "more-text-flaws", severity: .info, message: .more(others)))
    }
    return findings
  }

  /// What these findings are about.
  static let kinds: [FindingKind] =
    [
      FindingKind(
        code: "marks-displaced", severity: .info, meaning: .marksDisplaced, advice: .compare),
      FindingKind(
        code: "am-everywhere", severity: .info, meaning: .amEverywhere, advice: .compare),
    ]
    + TextFlaw.allCases.map {
      FindingKind(
        code: $0.rawValue, severity: $0.severity, meaning: $0.message, advice: .compare)
    }
    + [
      FindingKind(
        code: "more-text-flaws", severity: .info,
        meaning: Message(
          th: "มีข้อความที่น่าสงสัยมากกว่าที่บอกไว้ทีละแห่ง",
          en: "more texts look doubtful than are told one by one"),
        advice: .compare)
    ]

  /// Marks that stand in the wrong place throughout are told of once.
  private func isOfWholeDocument(_ flaw: TextFlaw) -> Bool {
    guard damage.contains(.displacedMarks) else { return false }
    switch flaw {
    case .replacementCharacter, .privateUseCharacter: return false
    default: return true
    }
  }
}

extension TextFlaw {
  /// A letter that is lost is graver than one that stands oddly.
  fileprivate var severity: Severity {
    self == .replacementCharacter ? .warning : .info
  }

  fileprivate var message: Message {
    switch self {
    case .danglingMark:
      Message(
        th: "สระหรือวรรณยุกต์ไม่มีพยัญชนะกำกับ", en: "a vowel or tone mark stands on no consonant")
    case .danglingFollowVowel:
      Message(th: "สระตามหลังโดยไม่มีพยัญชนะ", en: "a vowel follows no consonant")
    case .conflictingTones:
      Message(th: "วรรณยุกต์สองรูปบนพยัญชนะเดียว", en: "one consonant has two different tone marks")
    case .conflictingVowels:
      Message(th: "สระสองรูปบนพยัญชนะเดียว", en: "one consonant has two different vowel marks")
    case .repeatedFollowVowel:
      Message(th: "สระซ้ำกัน", en: "a vowel is written twice")
    case .markAfterFollowVowel:
      Message(th: "สระหรือวรรณยุกต์อยู่หลังสระ", en: "a mark stands after a vowel")
    case .leadVowelWithoutConsonant:
      Message(th: "สระหน้าไม่มีพยัญชนะตาม", en: "a leading vowel has no consonant after it")
    case .strayNikhahit:
      Message(th: "นิคหิตอยู่โดยไม่มีสระอา", en: "a nikhahit has no sara aa with it")
    case .replacementCharacter:
      Message(th: "มีอักขระที่อ่านไม่ได้", en: "a character could not be read")
    case .privateUseCharacter:
      Message(
        th: "มีอักขระเฉพาะแบบอักษรที่ไม่รู้จัก", en: "a character belongs to a font that is not known")
    }
  }
}

extension Message {
  fileprivate static let compare = Message(
    th: "เทียบกับเอกสารต้นฉบับ แล้วพิมพ์ใหม่ให้ถูกต้อง ข้อความในรายงานคงไว้ตามที่พิมพ์",
    en: "compare with the original document and type it again; the report keeps it as printed")
  fileprivate static let marksDisplaced = Message(
    th: "สระและวรรณยุกต์เลื่อนจากตำแหน่งตลอดทั้งเอกสาร ข้อความจึงคงไว้ตามที่พิมพ์",
    en: "marks are out of place throughout the document, so its text is left as printed")
  fileprivate static let amEverywhere = Message(
    th: "สระอาถูกพิมพ์เป็นสระอำทั่วทั้งเอกสาร ข้อความจึงคงไว้ตามที่พิมพ์",
    en: "sara am stands for sara aa throughout the document, so its text is left as printed")

  fileprivate static func more(_ count: Int) -> Message {
    Message(
      th: "ยังมีข้อความที่น่าสงสัยอีก \(count) แห่ง", en: "\(count) more texts look doubtful")
  }
}
