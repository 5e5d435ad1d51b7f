package import Documents
import EmbeddedFiles
import StrictJSON

/// The standing texts of generated documents, by keys such as `cover.title`. Names in braces are
/// slots, filled where a text is used.
package struct Wording: Sendable, Equatable {
  private var texts: [String: Text] = [:]

  package static let standard = (try? carried()) ?? Wording()

  package var keys: [String] { texts.keys.sorted() }

  package subscript(key: String) -> Text? { texts[key] }

  /// The text with its slots filled; empty where there is no such text, which tests rule out.
  package func text(_ key: String, _ slots: [String: Text] = [:]) -> Text {
    texts[key].map { filled($0, slots) } ?? .empty
  }

  /// Any text with its slots filled; a slot that nobody fills stays.
  package func filled(_ text: Text, _ slots: [String: Text]) -> Text {
    var filled: [UInt8] = []
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      filled += rest[..<open]
      let name = String(decoding: rest[(open + 1)..<close], as: UTF8.self)
      filled += slots[name]?.utf8 ?? Array(rest[open...close])
      rest = rest[(close + 1)...]
    }
    return Text(validUTF8: filled + rest)
  }

  /// The slots of a text, in its order.
  package static func slots(of text: Text) -> [String] {
    var names: [String] = []
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      names.append(String(decoding: rest[(open + 1)..<close], as: UTF8.self))
      rest = rest[(close + 1)...]
    }
    return names
  }

  package func replacing(_ own: [String: Text]) -> Wording {
    var wording = self
    wording.texts.merge(own) { _, own in own }
    return wording
  }

  package static func carried() throws(DictionaryError) -> Wording {
    var wording = Wording()
    let file = try Record(parsing: unsafe embedded_wording.content, of: "about texts sources")
    for (key, text) in try file.textMembers("texts") { wording.texts[key.name] = text }
    return wording
  }
}
