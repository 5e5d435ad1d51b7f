import Documents

/// A language in which the product speaks to a person.
package enum Language: String, CaseIterable, Sendable {
  case thai = "th"
  case english = "en"

  /// By its code.
  package init?(_ code: [UInt8]) {
    self.init(rawValue: String(decoding: code, as: UTF8.self))
  }

  /// The language of a locale's name such as `th_TH.UTF-8`; all but Thai is English.
  package init(locale: some Collection<UInt8>) {
    self = locale.starts(with: "th".utf8) ? .thai : .english
  }

  package func choose(th: String, en: String) -> String {
    switch self {
    case .thai: th
    case .english: en
    }
  }

  func text(of message: Message) -> String {
    choose(th: message.th, en: message.en)
  }
}
