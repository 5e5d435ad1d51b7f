import ItaKit

extension Command {
  static let validate = Command(
    name: "validate", operands: "FILE... | --batch",
    purpose: Words(
      th: "ตรวจ JSON กับสคีมา หรือรายงานกับข้อกำหนดของรูปแบบ",
      en: "hold JSON against a schema, reports against their format"),
    notes: Words(
      th: """
        FILE คือไฟล์ JSON หรือโฟลเดอร์ หรือ - คือข้อมูลเข้ามาตรฐาน ถ้าไม่ระบุ --schema ต้องเป็นรายงาน
        สคีมาเป็น JSON Schema draft 2020-12 และไม่มีการดึงสคีมาจากเครือข่าย
        จบด้วยรหัส 0 เมื่อถูกต้องทั้งหมด 1 เมื่อมีที่ไม่ถูกต้องหรือไม่ใช่ JSON 2 เมื่อสคีมาใช้ไม่ได้
        --batch ตอบคำขอทีละบรรทัดจากข้อมูลเข้ามาตรฐาน: {"uri":U,"schema":S} เก็บสคีมาไว้ที่อยู่ U
        {"name":N,"schema":S} เตรียมสคีมา {"use":N,"id":I,"instance":X} ตรวจ X
        --checklist รับเอกสาร .docx หรือข้อความได้ด้วย และจบด้วยรหัส 1 เมื่อขาดองค์ประกอบที่กำหนด
        """,
      en: """
        FILE is JSON, a folder of .json files, or - for standard input; reports without --schema.
        Schemas are of JSON Schema draft 2020-12. Nothing is ever fetched.
        The exit code is 0 when all is valid, 1 when something is not, or is no JSON, and 2 when
        the schema cannot be used.
        --batch answers requests, one on each line of standard input: {"uri":U,"schema":S} keeps a
        schema under an address, {"name":N,"schema":S} makes one ready,
        {"use":N,"id":I,"instance":X} holds X against it.
        --checklist takes documents as well as reports, and ends with 1 where one lacks what its
        disclosure item requires.
        """),
    options: [
      schema, reference, references, assertFormat, canonical, sources, asLines, json,
      mostErrors, batch, checklist, year, ownNames,
    ] + limits.filter { $0.name == "max-input" }
  ) { (arguments, console) throws(UsageError) in
    let settings = try settings(arguments, console.language)
    if arguments.has(checklist) {
      let others = [
        schema, reference, references, assertFormat, canonical, sources, asLines, mostErrors, batch,
      ]
      for option in others where arguments.has(option) { throw .excluded(option, by: checklist) }
      return try runChecklist(arguments, settings, asJSON: arguments.has(json), &console)
    }
    for option in [year, ownNames] where arguments.has(option) { throw .missingOption(checklist) }
    let choice = try schemaChoice(arguments)
    let options = try options(arguments)
    let inputs = try arguments.has(batch) ? noInputs(arguments) : inputs(arguments)
    do throws(SchemaFault) {
      if arguments.has(batch) {
        let requests = try SchemaRequests(choice, settings)
        return answering(&console) { () throws(SystemError) in try requests.answer() }
      }
      return run(try Validation(choice, options, settings), on: inputs, &console)
    } catch {
      Console.complain(error.text(in: console.language))
      return .usage
    }
  }

  private static func run(
    _ validation: Validation, on inputs: [Input], _ console: inout Console
  ) -> ExitCode {
    var counts = Validation.Counts()
    let code = answering(&console) { () throws(SystemError) in
      counts = try validation.run(on: inputs) { Console.complain($0) }
    }
    guard code == .done else { return code }
    if !validation.isForPrograms {
      let unread = counts.unread
      console.print(
        console.language.choose(
          th: "ถูกต้อง \(counts.valid) ไม่ถูกต้อง \(counts.invalid)"
            + (unread > 0 ? " อ่านไม่ได้ \(unread)" : ""),
          en: "\(counts.valid) valid, \(counts.invalid) invalid"
            + (unread > 0 ? ", \(unread) not read" : "")))
    }
    return counts.invalid == 0 && counts.unread == 0 ? .done : .failed
  }

  private static func noInputs(_ arguments: Arguments) throws(UsageError) -> [Input] {
    if let operand = arguments.operands.first { throw .surplusOperand(operand) }
    for option in [schema, sources, asLines, json, canonical] where arguments.has(option) {
      throw .excluded(option, by: batch)
    }
    return []
  }

  private static func schemaChoice(_ arguments: Arguments) throws(UsageError) -> SchemaChoice {
    var choice = SchemaChoice()
    choice.schema = arguments.value(of: schema)
    for value in arguments.values(of: reference) {
      // An address may hold the sign as well.
      guard let sign = value.lastIndex(of: UInt8(ascii: "=")) else {
        throw .badValue(
          reference, value,
          wanted: Words(th: "ที่อยู่ = ไฟล์", en: "an address, = and a file"))
      }
      choice.references.append(
        (String(decoding: value[..<sign], as: UTF8.self), Path(Array(value[(sign + 1)...]))))
    }
    choice.folders = arguments.values(of: references).map { Path($0) }
    choice.assertsFormat = arguments.has(assertFormat)
    return choice
  }

  private static func options(_ arguments: Arguments) throws(UsageError) -> Validation.Options {
    var options = Validation.Options()
    options.asLines = arguments.has(asLines)
    options.asCanonical = arguments.has(canonical)
    options.asJSON = arguments.has(json)
    if let most = try number(arguments, mostErrors) { options.mostErrors = most }
    options.sources = arguments.value(of: sources).map { Path($0) }
    return options
  }

  private static let schema = Option(
    "schema", value: "FILE",
    th: "สคีมาที่ใช้ตรวจ: ไฟล์ หรือชื่อ \(SchemaChoice.published) (ปกติ report)",
    en: "the schema: a file, or one of \(SchemaChoice.published) (else report)")

  private static let reference = Option(
    "ref", value: "URI=FILE", th: "สคีมาที่สคีมาอื่นอ้างถึงด้วย URI (ระบุได้หลายครั้ง; โฟลเดอร์แทน URI/...)",
    en: "a schema that others refer to by URI, repeatable; a folder has all of URI/...")

  private static let references = Option(
    "refs", value: "DIR", th: "โฟลเดอร์ของสคีมาที่สคีมาอื่นอ้างถึงด้วย $id หรือด้วยส่วนท้ายของที่อยู่",
    en: "a folder of schemas that others refer to by $id, or by the end of their address")

  private static let assertFormat = Option(
    "assert-format", th: "ตรวจ format ด้วย", en: "check what schemas say of formats")

  private static let canonical = Option(
    "canonical", th: "ไบต์ต้องอยู่ในรูปมาตรฐาน RFC 8785 ด้วย",
    en: "the bytes must be those of the canonical form (RFC 8785)")

  private static let sources = Option(
    "source", value: "DIR", th: "โฟลเดอร์ของเอกสารต้นฉบับ เพื่อเทียบค่าตรวจสอบ (sha256) ในรายงาน",
    en: "a folder with the documents of reports, whose checksums must agree")

  private static let asLines = Option(
    "ndjson", th: "แต่ละบรรทัดของ FILE คือ JSON หนึ่งค่า", en: "each line of FILE is a JSON value")

  private static let json = Option(
    "json", th: "ผลเป็น JSON บรรทัดละหนึ่งค่า ตามรูป basic ของ JSON Schema",
    en: "a line of JSON for each value, the basic output of JSON Schema")

  private static let mostErrors = Option(
    "max-errors", value: "N", th: "จำนวนที่ผิดที่แสดงของแต่ละค่า (20)",
    en: "how many errors of a value are told (20)")

  private static let batch = Option(
    "batch", th: "ตอบคำขอทีละบรรทัดของข้อมูลเข้ามาตรฐาน",
    en: "answer requests on the lines of standard input")
}
