import Documents
import StrictJSON

/// One thing that is wrong with an instance.
struct Fault {
  /// Where in the text of the instance.
  let offset: Int
  let pointer: JSONPointer
  /// The keyword of the schema that failed, or a word of our own.
  let rule: String
  /// Where the keyword stands, on the way from the root of the schema and by its address.
  var keyword: (location: JSONPointer, address: String)?
  let message: Message
}

extension Fault {
  init(_ error: ValidationError) {
    let message = error.message
    self.init(
      offset: error.instance.offset, pointer: error.instanceLocation, rule: error.rule,
      keyword: (error.keywordLocation, error.absoluteKeywordLocation),
      message: Message(th: message.th, en: message.en))
  }

  init(_ error: JSONError) {
    let message = error.message
    self.init(
      offset: error.position.offset, pointer: .root, rule: error.reason.code,
      message: Message(th: message.th, en: message.en))
  }
}

/// What is wrong with one instance.
struct Faults {
  /// In the order of the text, as many as are wanted.
  var told: [Fault] = []
  /// How many more there are at least.
  var more = 0

  var isEmpty: Bool { told.isEmpty }
}

/// A value that is held against a schema, as it was read.
struct Instance {
  /// Where it comes from, for a person.
  let source: String
  /// In which line it stands, where each line is an instance.
  var line: Int?
  let text: [UInt8]

  fileprivate func place(of fault: Fault) -> (line: Int, column: Int) {
    let position = TextPosition(offset: fault.offset, in: text)
    guard let line else { return (position.line, position.column) }
    return (line &+ position.line &- 1, position.column)
  }
}

extension Faults {
  /// A line for each fault.
  func lines(of instance: Instance, in language: Language) -> [UInt8] {
    var lines: [String] = told.map { fault in
      let (line, column) = instance.place(of: fault)
      let place = [
        "\(instance.source):\(line):\(column)", fault.pointer.description, fault.rule,
        language.text(of: fault.message),
      ]
      return place.filter { !$0.isEmpty }.joined(separator: ": ")
    }
    if more > 0 {
      let name = ([instance.source] + (instance.line.map { ["\($0)"] } ?? [])).joined(
        separator: ":")
      lines.append(
        language.choose(
          th: "\(name): … และผิดอีกอย่างน้อย \(more) แห่ง; ดูเพิ่มด้วย --max-errors",
          en: "\(name): … and at least \(more) more; --max-errors shows them"))
    }
    return lines.flatMap { Array("\($0.printable)\n".utf8) }
  }

  /// The "basic" output of the specification (JSON Schema Core, section 12.4.2) on one line, with
  /// the places in the text beside the locations.
  func object(of instance: Instance, in language: Language) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    if !isEmpty {
      writer.key("errors")
      writer.beginArray()
      for fault in told { write(fault, of: instance, in: language, to: &writer) }
      writer.endArray()
    }
    writer.key("file")
    writer.string(instance.source)
    if let line = instance.line {
      writer.key("line")
      writer.integer(line)
    }
    if more > 0 {
      writer.key("more")
      writer.integer(more)
    }
    writer.key("valid")
    writer.bool(isEmpty)
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func write(
    _ fault: Fault, of instance: Instance, in language: Language, to writer: inout JSONWriter
  ) {
    let (line, column) = instance.place(of: fault)
    writer.beginObject()
    if let address = fault.keyword?.address {
      writer.key("absoluteKeywordLocation")
      writer.string(address)
    }
    writer.key("column")
    writer.integer(column)
    writer.key("error")
    writer.string(language.text(of: fault.message))
    writer.key("instanceLocation")
    writer.string(fault.pointer.utf8)
    writer.key("keywordLocation")
    writer.string(fault.keyword?.location.utf8 ?? [])
    writer.key("line")
    writer.integer(line)
    writer.key("rule")
    writer.string(fault.rule)
    writer.endObject()
  }
}
