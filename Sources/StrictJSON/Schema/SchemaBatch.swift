/// Validates by requests of one JSON object each, answered in order, so that one process can serve
/// a whole suite or pipeline.
///
/// `{"uri":U,"schema":S}` keeps a schema under an address; `{"name":N,"schema":S}` compiles one,
/// with formats as assertions if `"assertFormat":true`; `{"use":N,"id":I,"instance":X}` validates.
package struct SchemaBatch: Sendable {
  private var registry: SchemaRegistry
  private let assertsFormat: Bool
  private var schemas: [[UInt8]: JSONSchema] = [:]
  private let isThai: Bool

  package init(
    registry: SchemaRegistry = SchemaRegistry(), assertsFormat: Bool = false, inThai: Bool = false
  ) {
    self.registry = registry
    self.assertsFormat = assertsFormat
    isThai = inThai
  }

  /// The answer to one line, as canonical JSON without a line feed. A line that is not understood
  /// is answered with an `error`.
  package mutating func answer(_ line: [UInt8]) -> [UInt8] {
    do throws(JSONError) {
      let request = try JSONDocument(parsing: line).root
      if let name = request["use"]?.utf8, let instance = request["instance"] {
        return validate(instance, with: name, id: request["id"])
      }
      guard let schema = request["schema"] else { return misunderstood() }
      if let uri = request["uri"]?.string { return keep(schema, at: uri) }
      if let name = request["name"]?.utf8 {
        let assertsFormat = request["assertFormat"]?.bool ?? assertsFormat
        return compile(schema, as: name, assertsFormat: assertsFormat)
      }
      return misunderstood()
    } catch {
      let place = "\(error.position.line):\(error.position.column)"
      return failure("\(place): \(isThai ? error.message.th : error.message.en)")
    }
  }

  /// The answer to a line that is not even read.
  package func answer(toLineLongerThan limit: Int) -> [UInt8] {
    failure(
      isThai
        ? "บรรทัดยาวเกิน \(limit) ไบต์; ขยายด้วย --max-input"
        : "the line is longer than \(limit) bytes; raise the limit with --max-input")
  }

  private mutating func keep(_ schema: JSONValue, at uri: String) -> [UInt8] {
    registry.add(schema, at: uri)
    return object {
      $0.key("ok")
      $0.bool(true)
      $0.key("uri")
      $0.string(uri)
    }
  }

  private mutating func compile(
    _ schema: JSONValue, as name: [UInt8], assertsFormat: Bool
  ) -> [UInt8] {
    do throws(SchemaError) {
      schemas[name] = try JSONSchema(schema, registry: registry, assertsFormat: assertsFormat)
    } catch {
      schemas[name] = nil
      return object {
        $0.key("error")
        $0.string("\(error.address): \(isThai ? error.message.th : error.message.en)")
        $0.key("name")
        $0.string(name)
      }
    }
    return object {
      $0.key("name")
      $0.string(name)
      $0.key("ok")
      $0.bool(true)
    }
  }

  private func validate(_ instance: JSONValue, with name: [UInt8], id: JSONValue?) -> [UInt8] {
    guard let schema = schemas[name] else {
      let name = String(decoding: name, as: UTF8.self)
      return object {
        $0.key("error")
        $0.string(isThai ? "ไม่มีสคีมาชื่อ \"\(name)\"" : "no schema is named \"\(name)\"")
        writeID(id, to: &$0)
      }
    }
    let errors = schema.errors(in: instance)
    if let error = errors.first, error.isUndecided {
      return object {
        $0.key("error")
        $0.string(isThai ? error.message.th : error.message.en)
        writeID(id, to: &$0)
      }
    }
    return object { writer in
      if !errors.isEmpty {
        writer.key("errors")
        writer.beginArray()
        for error in errors { error.write(to: &writer, inThai: isThai) }
        writer.endArray()
      }
      writeID(id, to: &writer)
      writer.key("valid")
      writer.bool(errors.isEmpty)
    }
  }

  private func writeID(_ id: JSONValue?, to writer: inout JSONWriter) {
    guard let id else { return }
    writer.key("id")
    writer.value(id)
  }

  private func misunderstood() -> [UInt8] {
    failure(
      isThai
        ? "ไม่เข้าใจคำขอนี้; ต้องมี uri กับ schema หรือ name กับ schema หรือ use กับ instance"
        : "not a request; it needs uri and schema, name and schema, or use and instance")
  }

  private func failure(_ message: String) -> [UInt8] {
    object {
      $0.key("error")
      $0.string(message)
    }
  }

  private func object(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    write(&writer)
    writer.endObject()
    return writer.bytes
  }
}

extension ValidationError {
  /// A unit of the specification's "basic" output (Core, section 12.4.2), with the message as
  /// `error` and as `message`.
  package func write(to writer: inout JSONWriter, inThai: Bool = false) {
    let message = inThai ? message.th : message.en
    writer.beginObject()
    writer.key("absoluteKeywordLocation")
    writer.string(absoluteKeywordLocation)
    writer.key("error")
    writer.string(message)
    writer.key("instanceLocation")
    writer.string(instanceLocation.utf8)
    writer.key("keywordLocation")
    writer.string(keywordLocation.utf8)
    writer.key("message")
    writer.string(message)
    writer.endObject()
  }
}
