import Documents
import StrictJSON

/// A folder of documents, to tell whether reports were made of what is in it.
struct SourceFolder: Sendable {
  /// By their names, which in several folders may be the same.
  private var files: [[UInt8]: [Path]] = [:]
  private let limits: Limits

  init(_ folder: Path, _ limits: Limits) throws(SchemaFault) {
    self.limits = limits
    let walk = FolderWalk(folder, endings: FolderWalk.any)
    if let failure = walk.failures.first { throw .folder(failure.folder, failure.error) }
    for file in walk.files {
      // As a report has it: text, which not all names are.
      let name = Array(String(decoding: file.name, as: UTF8.self).utf8)
      files[name, default: []].append(folder.appending(file.bytes))
    }
  }

  /// What is wrong with what a report says of its source, the checksum included.
  func fault(in report: JSONValue) -> Fault? {
    guard let source = report["source"], let name = source["name"], let text = name.utf8 else {
      return nil
    }
    guard let paths = files[text] else {
      return Fault(
        offset: name.offset, pointer: JSONPointer.root.appending("source").appending("name"),
        rule: "source-missing",
        message: Message(
          th: "ไม่พบไฟล์นี้ในโฟลเดอร์ต้นฉบับ: \(name.string ?? "")",
          en: "no such file in the folder of sources: \(name.string ?? "")"))
    }
    let wanted = source["sha256"]
    let place = paths.map(\.display).joined(separator: ", ")
    var message = Message(
      th: "ไม่ตรงกับ \(place); ต้นฉบับถูกแก้ไขหลังแปลง ให้แปลงใหม่",
      en: "is not that of \(place); the source has changed: convert it again")
    for path in paths {
      do throws(ConversionError) {
        let found = SHA256.hexadecimal(of: try Input.file(path).read(limits))
        if wanted?.string?.utf8.elementsEqual(found.utf8) == true { return nil }
      } catch {
        message = Message(
          th: "\(path.display): \(error.message.th)", en: "\(path.display): \(error.message.en)")
      }
    }
    return Fault(
      offset: (wanted ?? source).offset,
      pointer: JSONPointer.root.appending("source").appending("sha256"), rule: "source-checksum",
      message: message)
  }
}
