/// Why a schema cannot be used, and where in it.
package struct SchemaError: Error, Sendable, Equatable {
  package let reason: Reason
  /// The address of the place in the schema.
  package let address: String
  /// What the document is called that holds it; empty if it was given no name.
  package let document: String
  /// Where in the text of that document.
  package let position: TextPosition

  package enum Reason: Sendable, Equatable {
    case unresolvable(String)
    case unknownDialect(String)
    case unknownVocabulary(String)
    case endless
    case pattern(String, PatternError)
    /// The schema breaks the rules of its meta-schema, as said in both languages.
    case invalid(th: String, en: String)
  }

  /// What is wrong and what to do, without the place.
  package var message: (th: String, en: String) {
    switch reason {
    case .unresolvable(let reference):
      (
        "ไม่พบสคีมา \"\(reference)\" ที่อ้างถึง; ให้สคีมานั้นมาด้วย",
        "there is no schema \"\(reference)\"; give it too, since nothing is ever fetched"
      )
    case .unknownDialect(let dialect):
      (
        "ไม่รู้จักภาษาสคีมา \"\(dialect)\"; ใช้ draft 2020-12 หรือให้ meta-schema ของภาษานั้นมาด้วย",
        "the dialect \"\(dialect)\" is not known; use draft 2020-12, or give its meta-schema"
      )
    case .unknownVocabulary(let vocabulary):
      (
        "สคีมาต้องใช้คลังคำ \"\(vocabulary)\" ซึ่งไม่รู้จัก",
        "the vocabulary \"\(vocabulary)\" is required, but not known"
      )
    case .endless:
      (
        "สคีมาอ้างวนกลับมาที่ตัวเองโดยไม่สิ้นสุด",
        "the schema refers back to itself for the same value, without end"
      )
    case .pattern(let pattern, let reason):
      (
        "ใช้รูปแบบ \"\(pattern)\" ไม่ได้: \(reason.message.th)",
        "the pattern \"\(pattern)\" cannot be used: \(reason.message.en)"
      )
    case .invalid(let th, let en):
      ("สคีมาไม่ถูกต้อง: \(th)", "not a valid schema: \(en)")
    }
  }
}

extension SchemaRegistry {
  /// An error at the schema at a place, or at one of its keywords.
  func error(
    _ reason: SchemaError.Reason, at place: SchemaPlace, under keyword: String? = nil
  ) -> SchemaError {
    let schema = value(at: place)
    let address = address(of: place)
    return SchemaError(
      reason: reason, address: keyword.map { "\(address)/\($0)" } ?? address,
      document: names[place.document],
      position: (keyword.flatMap { schema[$0] } ?? schema).position)
  }
}
