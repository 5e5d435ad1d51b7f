import Documents
import ItaModel
import StrictJSON

/// Holds instances against a schema, and reports against the contract of their format.
package struct Validation {
  private let schema: JSONSchema
  /// Whether the instances are to be reports, and not whatever a schema of the user's says.
  private let areReports: Bool
  private let sources: SourceFolder?
  let options: Options
  let settings: Settings

  package struct Options: Sendable {
    /// Whether each line of an input is an instance.
    package var asLines = false
    /// Whether the bytes must be those of the canonical form.
    package var asCanonical = false
    /// Whether the answer to each instance is a JSON object.
    package var asJSON = false
    /// A folder that has the documents of which the reports were made.
    package var sources: Path?
    /// How many faults of an instance are told.
    package var mostErrors = 20

    package init() {}
  }

  package init(
    _ choice: SchemaChoice, _ options: Options, _ settings: Settings
  ) throws(SchemaFault) {
    schema = try SchemaFiles(choice, settings.limits).schema()
    areReports = choice.isOfReports
    var sources: SourceFolder?
    if let folder = options.sources { sources = try SourceFolder(folder, settings.limits) }
    self.sources = sources
    self.options = options
    self.settings = settings
  }

  /// Whether what it writes is for programs, and nothing else may stand between.
  package var isForPrograms: Bool { options.asJSON }

  /// What is wrong with an instance; nothing if it is valid.
  func faults(in instance: Instance) -> Faults {
    do throws(JSONError) {
      let value = try JSONDocument(parsing: instance.text).root
      let (errors, more) = schema.verdict(on: value, limit: options.mostErrors)
      if errors.isEmpty { return faultsBeyondSchema(in: value, instance) }
      if areReports, let fault = Fault(nonReport: value) { return Faults(told: [fault]) }
      return Faults(told: errors.map(Fault.init), more: more)
    } catch {
      return Faults(told: [Fault(error)])
    }
  }

  private func faultsBeyondSchema(in value: JSONValue, _ instance: Instance) -> Faults {
    let faults = areReports ? Report.faults(in: value).map { Fault($0, in: value) } : []
    let source = sources?.fault(in: value)
    let form = options.asCanonical ? Fault(nonCanonical: value, instance) : nil
    let all = (faults + [source, form].compactMap { $0 }).sorted { $0.offset < $1.offset }
    return Faults(
      told: Array(all.prefix(options.mostErrors)), more: max(all.count - options.mostErrors, 0))
  }
}

extension Fault {
  fileprivate init(_ fault: ReportFault, in report: JSONValue) {
    let pointer = JSONPointer(fault.pointer) ?? .root
    let value = fault.value.map { "\($0): " } ?? ""
    self.init(
      offset: (report[pointer] ?? report).offset, pointer: pointer, rule: fault.rule,
      message: Message(
        th: value + fault.message.th, en: value + fault.message.en))
  }

  /// Of what is no report of this format, which is worth one line and not one for each key.
  fileprivate init?(nonReport value: JSONValue) {
    let format = value["format"]
    if format?.string?.utf8.elementsEqual(Report.format.utf8) == true { return nil }
    self.init(
      offset: (format ?? value).offset,
      pointer: format == nil ? .root : JSONPointer.root.appending("format"), rule: "format",
      message: Message(
        th: "ไม่ใช่รายงาน \(Report.format) (ดูที่ค่าของ \"format\"); สำหรับ JSON ชนิดอื่นให้ระบุ --schema",
        en: "is no report, whose \"format\" is \"\(Report.format)\"; give --schema for other JSON"))
  }

  /// At the first byte that is not that of the canonical form, to which a file adds a line feed.
  fileprivate init?(nonCanonical value: JSONValue, _ instance: Instance) {
    let canonical = value.canonical() + (instance.line == nil ? [UInt8(ascii: "\n")] : [])
    if canonical == instance.text { return nil }
    let offset = zip(canonical, instance.text).prefix { $0 == $1 }.count
    self.init(
      offset: offset, pointer: .root, rule: "canonical",
      message: Message(
        th: "เนื้อหาถูกต้อง แต่ไบต์ไม่อยู่ในรูปมาตรฐาน RFC 8785; เขียนใหม่ด้วย ita canon",
        en: "is valid, but its bytes are not in the canonical form; write them with ita canon"))
  }
}
