import Documents
package import StrictJSON

/// Why the schemas, or the folder of sources, that a user gives cannot be used.
package enum SchemaFault: Error {
  case file(String, ConversionError)
  case notJSON(String, JSONError)
  case folder(Path, SystemError)
  case noSchema(name: String)
  case schema(SchemaError)

  package func text(in language: Language) -> String { language.text(of: message) }

  private var message: Message {
    switch self {
    case .file(let file, let error):
      Message(th: "\(file): \(error.message.th)", en: "\(file): \(error.message.en)")
    case .notJSON(let file, let error):
      Message(error.message).behind(file, error.position)
    case .folder(let folder, let error):
      Message(
        th: "\(folder.display): \(error.message.th)", en: "\(folder.display): \(error.message.en)")
    case .noSchema(let name):
      Message(
        th: "ไม่พบไฟล์ \(name) และไม่มีสคีมาในโปรแกรมชื่อนี้; ที่มีคือ \(SchemaChoice.published)",
        en: "\(name): no such file, nor a schema of ours, which are \(SchemaChoice.published)")
    case .schema(let error):
      Message(error.message).behind(error.address)
        .behind(error.document, error.document.isEmpty ? nil : error.position)
    }
  }
}

extension Message {
  fileprivate init(_ message: (th: String, en: String)) {
    self.init(th: message.th, en: message.en)
  }

  /// After the place that it is about, where there is one.
  fileprivate func behind(_ place: String, _ position: TextPosition? = nil) -> Message {
    guard !place.isEmpty else { return self }
    let position = position.map { ":\($0.line):\($0.column)" } ?? ""
    return Message(th: "\(place)\(position): \(th)", en: "\(place)\(position): \(en)")
  }
}
