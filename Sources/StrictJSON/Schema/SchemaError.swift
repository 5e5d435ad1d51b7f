/// Why a schema cannot be used.
package enum SchemaError: Error, Sendable, Equatable {
  /// `place` is the absolute location in the schema.
  case unresolvable(reference: String, place: String)
  case unknownDialect(String, place: String)
  case unknownVocabulary(String, place: String)
  case endless(place: String)
  case pattern(String, reason: PatternError, place: String)
  /// The schema breaks the rules of its meta-schema; `reason` says how, in both languages.
  case invalid(th: String, en: String, place: String)

  package var message: (th: String, en: String) {
    switch self {
    case .unresolvable(let reference, let place):
      (
        "\(place): ไม่พบสคีมา \"\(reference)\" ที่อ้างถึง; ให้สคีมานั้นมาด้วย",
        "\(place): there is no schema \"\(reference)\"; give it too, since nothing is ever fetched"
      )
    case .unknownDialect(let dialect, let place):
      (
        "\(place): ไม่รู้จักภาษาสคีมา \"\(dialect)\"; ใช้ได้กับ draft 2020-12",
        "\(place): the dialect \"\(dialect)\" is not known; draft 2020-12 is"
      )
    case .unknownVocabulary(let vocabulary, let place):
      (
        "\(place): สคีมาต้องใช้คลังคำ \"\(vocabulary)\" ซึ่งไม่รู้จัก",
        "\(place): the vocabulary \"\(vocabulary)\" is required, but not known"
      )
    case .endless(let place):
      (
        "\(place): สคีมาอ้างวนกลับมาที่ตัวเองโดยไม่สิ้นสุด",
        "\(place): the schema refers back to itself for the same value, without end"
      )
    case .pattern(let pattern, let reason, let place):
      (
        "\(place): ใช้รูปแบบ \"\(pattern)\" ไม่ได้: \(reason.message.th)",
        "\(place): the pattern \"\(pattern)\" cannot be used: \(reason.message.en)"
      )
    case .invalid(let th, let en, let place):
      ("\(place): สคีมาไม่ถูกต้อง: \(th)", "\(place): not a valid schema: \(en)")
    }
  }
}
