import Documents
import ItaModel
import StrictJSON

/// Holds files against the contract of the format: strict JSON, its schema, its canonical bytes.
package struct ReportValidation {
  private let schema: JSONSchema
  private let settings: Settings

  /// Nil when the schema that the program carries is none, which its tests rule out.
  package init?(_ settings: Settings) {
    guard let document = try? JSONDocument(parsing: PublishedSchema.report.content),
      let schema = try? JSONSchema(document.root)
    else { return nil }
    self.schema = schema
    self.settings = settings
  }

  /// The reports among the inputs; folders stand for the `.json` files in them.
  package static func files(of inputs: [Input]) -> [Input] {
    inputs.flatMap { input in
      guard case .file(let path) = input, (try? System.status(of: path).isFolder) == true else {
        return [input]
      }
      return FolderWalk(path, endings: FolderWalk.json).files.map {
        .file(path.appending($0.bytes))
      }
    }
  }

  /// What is wrong with a report, each fault with its place; none if it is valid.
  package func faults(in input: Input) -> [String] {
    let bytes: [UInt8]
    do throws(ConversionError) {
      bytes = try input.read(settings.limits)
    } catch {
      return [error.text(in: settings.language)]
    }
    do throws(JSONError) {
      let report = try JSONDocument(parsing: bytes)
      let errors = schema.errors(in: report.root).map(text)
      return errors.isEmpty && !isCanonical(bytes, report) ? [notCanonical] : errors
    } catch {
      return [ConversionError.notJSON(error).text(in: settings.language)]
    }
  }

  private func text(of error: ValidationError) -> String {
    let (line, column) = (error.instance.position.line, error.instance.position.column)
    let place = "\(error.instanceLocation)"
    let message = Message(th: error.message.th, en: error.message.en)
    return settings.language.text(
      of: Message(
        th: "บรรทัด \(line) คอลัมน์ \(column): \(place.isEmpty ? "" : "\(place): ")\(message.th)",
        en: "line \(line), column \(column): \(place.isEmpty ? "" : "\(place): ")\(message.en)"))
  }

  private func isCanonical(_ bytes: [UInt8], _ report: JSONDocument) -> Bool {
    report.root.canonical() + [UInt8(ascii: "\n")] == bytes
  }

  private var notCanonical: String {
    settings.language.text(
      of: Message(
        th: "เนื้อหาถูกต้อง แต่ไบต์ไม่อยู่ในรูปมาตรฐาน RFC 8785; เขียนใหม่ด้วย ita canon",
        en: "is valid, but its bytes are not in the canonical form; write them with ita canon"))
  }
}
