import ItaKit

/// One thing said in both languages.
struct Words: Sendable {
  let th: String
  let en: String

  func `in`(_ language: Language) -> String {
    language.choose(th: th, en: en)
  }
}
