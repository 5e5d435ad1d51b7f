/// Something that may be said to a command beside its operands.
struct Option: Sendable {
  /// Without dashes.
  let name: String
  let letter: Unicode.Scalar?
  /// What stands for its value in the help; none if it takes no value.
  let value: String?
  let purpose: Words

  init(
    _ name: String, _ letter: Unicode.Scalar? = nil, value: String? = nil, th: String, en: String
  ) {
    self.name = name
    self.letter = letter
    self.value = value
    purpose = Words(th: th, en: en)
  }

  static let help = Option("help", "h", th: "แสดงวิธีใช้", en: "show this help")

  static let version = Option("version", "V", th: "แสดงรุ่นของโปรแกรม", en: "show the version")

  static let language = Option(
    "lang", value: "th|en", th: "ภาษาของข้อความ (ปกติตาม LC_ALL, LC_MESSAGES, LANG)",
    en: "language of messages (else by LC_ALL, LC_MESSAGES, LANG)")
}
