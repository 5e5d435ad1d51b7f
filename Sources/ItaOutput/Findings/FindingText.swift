package import Documents
package import ItaModel
import ThaiText

extension Report {
  /// What is wrong in the document, for a person: a line for each finding that begins with the
  /// `name` of the file, and below it what stands at the places that show it.
  package func findingLines(name: String, in say: (Message) -> String) -> [String] {
    findings.sorted { $0.severity.rank < $1.severity.rank }.flatMap { finding in
      let message = say(finding.message)
      let places = finding.at.compactMap(BlockPath.init(pointer:))
        .compactMap { ContentPlace($0, in: content) }
      var head = name
      if let line = places.first?.line { head += ":\(line)" }
      return ["\(head): \(say(finding.severity.word)): \(message) [\(finding.code)]"]
        + places.prefix(FindingText.placesShown).map { place in
          "    \(say(place.description)): \(FindingText.excerpt(of: place.text, around: finding.stated))"
        }
    }
  }
}

enum FindingText {
  /// More would bury what the finding says; all stand in the report.
  static let placesShown = 4
  private static let width = 96

  /// The first words of a text on one line in quotes.
  static func beginning(of text: Text) -> String { excerpt(of: text, around: nil) }

  /// The first words of a text on one line.
  static func words(of text: Text) -> String {
    var words = String.UnicodeScalarView()
    words.append(contentsOf: letters(of: text).prefix(width))
    return String(words)
  }

  /// The text on one line in quotes; of a long one what stands around the value.
  static func excerpt(of text: Text, around value: FindingValue?) -> String {
    var letters = letters(of: text)
    let sought: [Unicode.Scalar] =
      switch value {
      case .number(let number): Array(number.description.unicodeScalars)
      case .text(let text): Array(text.description.unicodeScalars)
      case nil: []
      }
    guard letters.count > width else { return quoted(letters, isCut: (false, false)) }
    let middle = place(of: sought, in: letters).map { $0 + sought.count / 2 } ?? 0
    let start = min(max(0, middle - width / 2), letters.count - width)
    let isCut = (start > 0, start + width < letters.count)
    letters = Array(letters[start..<start + width])
    return quoted(letters, isCut: isCut)
  }

  private static func letters(of text: Text) -> [Unicode.Scalar] {
    String(decoding: text.utf8, as: UTF8.self).unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? " " : scalar
    }
  }

  private static func quoted(
    _ letters: [Unicode.Scalar], isCut: (before: Bool, after: Bool)
  ) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters)
    return "“\(isCut.before ? "…" : "")\(String(text))\(isCut.after ? "…" : "")”"
  }

  private static func place(
    of sought: [Unicode.Scalar], in letters: [Unicode.Scalar]
  ) -> Int? {
    guard let first = sought.first, letters.count >= sought.count else { return nil }
    return (0...letters.count - sought.count).first { start in
      letters[start] == first && letters[start..<start + sought.count].elementsEqual(sought)
    }
  }
}

extension Severity {
  package var word: Message {
    switch self {
    case .error: Message(th: "ผิด", en: "error")
    case .warning: Message(th: "น่าสงสัย", en: "warning")
    case .info: Message(th: "ควรทราบ", en: "note")
    }
  }

  fileprivate var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .info: 2
    }
  }
}

extension ContentPlace {
  /// Rows and cells are counted from 1, as a person does.
  var description: Message {
    var th: [String] = []
    var en: [String] = []
    switch origin {
    case .lines(let first, _, let part):
      if let part {
        th.append(part)
        en.append(part)
      }
      th.append("บรรทัด \(line ?? first)")
      en.append("line \(line ?? first)")
    case .element(let part, let path):
      let element = path.split(separator: "/").last.map(String.init) ?? path
      th.append("\(part) \(element)")
      en.append("\(part) \(element)")
    }
    if let row {
      th.append("แถว \(row + 1)")
      en.append("row \(row + 1)")
    }
    if let cell {
      th.append("ช่อง \(cell + 1)")
      en.append("cell \(cell + 1)")
    }
    return Message(th: th.joined(separator: " "), en: en.joined(separator: ", "))
  }
}
