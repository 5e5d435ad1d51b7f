/// Which part is the document itself, and what kind of file that makes it.
extension WordPackage {
  /// The main part has any name; the package's relationships tell it.
  func mainPart() throws(ReadError) -> String {
    let usual = "word/document.xml"
    let target = try relationships(of: "").all.first {
      $0.type == "officeDocument" && !$0.isExternal
    }
    if let part = target?.target, contains(part) {
      if let foreign = ForeignPackage.named(part) { throw foreign }
      return part
    }
    if contains(usual) { return usual }
    if let foreign = ForeignPackage.recognised(in: self) { throw foreign }
    throw .missingPart(target?.target ?? usual, neededBy: "_rels/.rels")
  }

  func mediaType(ofMain part: String) throws(ReadError) -> String {
    switch try contentType(of: part) {
    case "application/vnd.ms-word.document.macroenabled.main+xml":
      "application/vnd.ms-word.document.macroEnabled.12"
    case "application/vnd.ms-word.template.macroenabledtemplate.main+xml":
      "application/vnd.ms-word.template.macroEnabled.12"
    case "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml":
      "application/vnd.openxmlformats-officedocument.wordprocessingml.template"
    default: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    }
  }
}

/// Files that are ZIP containers too, but no Word documents.
private enum ForeignPackage {
  static func named(_ mainPart: String) -> ReadError? {
    for (folder, format) in folders where mainPart.lowercased().hasPrefix(folder) {
      return error(format)
    }
    return nil
  }

  static func recognised(in package: WordPackage) -> ReadError? {
    for (folder, format) in folders {
      for name in package.archive.names where name.lowercased().hasPrefix(folder) {
        return error(format)
      }
    }
    if package.contains("mimetype") {
      return error(Message(th: "OpenDocument หรือ EPUB", en: "an OpenDocument or EPUB file"))
    }
    return nil
  }

  private static let folders = [
    ("xl/", Message(th: "Excel", en: "an Excel workbook")),
    ("ppt/", Message(th: "PowerPoint", en: "a PowerPoint presentation")),
    ("visio/", Message(th: "Visio", en: "a Visio drawing")),
  ]

  private static func error(_ format: Message) -> ReadError {
    .unsupported(
      format: Message(
        th: "เป็นไฟล์ \(format.th) ไม่ใช่เอกสาร Word", en: "not a Word document but \(format.en)"),
      advice: Message(
        th: "บันทึกเป็น .docx แล้วลองใหม่", en: "save it as .docx and try again"))
  }
}
