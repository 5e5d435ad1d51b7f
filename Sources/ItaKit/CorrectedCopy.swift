import Documents
import ItaModel
import ItaOutput

/// What a person may set for corrected copies.
package struct CorrectionSettings: Sendable {
  private(set) var date: WordDate?

  package init() {}

  /// The day that the changes and comments bear, `2025-12-31`; false for what is none.
  package mutating func setDate(_ text: [UInt8]) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy { 0x30...0x39 ~= $0 } ? Int(String(decoding: part, as: UTF8.self)) : nil
    }
    guard parts.map(\.count) == [4, 2, 2], numbers.count == 3 else { return false }
    date = WordDate(year: numbers[0], month: numbers[1], day: numbers[2])
    return date != nil
  }
}

extension Converter {
  /// A copy of a document, in Word, with what is to be corrected as tracked changes and what was found
  /// as comments.
  func correctedCopy(
    of input: Input, _ settings: CorrectionSettings
  ) throws(ConversionError) -> RevisedFile {
    try correctedCopy(
      of: input.read(limits), named: String(decoding: input.name, as: UTF8.self), settings)
  }

  func correctedCopy(
    of bytes: [UInt8], named name: String, _ settings: CorrectionSettings
  ) throws(ConversionError) -> RevisedFile {
    let signature = RevisionSignature(author: "ita", date: settings.date)
    if WordOriginal.recognises(bytes) {
      let original = try attempt { () throws(RevisionError) in
        try WordOriginal(bytes, limits: limits)
      }
      let report = report(of: original.document, in: bytes, named: name)
      let revisions = report.revisions(of: original.document.blocks)
      return try attempt { () throws(RevisionError) in
        try original.revised(by: revisions, signed: signature)
      }
    }
    let document = try read(bytes)
    let report = report(of: document, in: bytes, named: name)
    let copy = WordCopy(of: document.blocks, title: Text(name))
    let revisions = copy.revisions(report.revisions(of: document.blocks))
    return try attempt { () throws(RevisionError) in
      try WordOriginal(of: copy.document).revised(by: revisions, signed: signature)
    }
  }

  private func attempt<Value>(
    _ body: () throws(RevisionError) -> Value
  ) throws(ConversionError) -> Value {
    do throws(RevisionError) {
      return try body()
    } catch {
      switch error {
      case .unreadable(let error): throw .unreadable(error, limits)
      case .unwritable(let error): throw .unwritable(error)
      }
    }
  }
}

extension RevisedFile {
  /// Word refuses a file whose name ends as that of another kind, such as one with macros.
  func isNamedWell(_ file: Path) -> Bool {
    let name = String(decoding: file.name, as: UTF8.self).lowercased()
    guard let ending = RevisedFile.endings.first(where: { name.hasSuffix(".\($0)") }) else {
      return true
    }
    return ending == self.ending
  }

  private static let endings = ["docx", "docm", "dotx", "dotm"]

  /// What became of it, for a person.
  var summary: Message {
    Message(
      th: "แก้ \(changes) แห่ง ข้อคิดเห็น \(comments) ข้อ แก้ในที่ไม่ได้ \(unplaced) แห่ง",
      en: "\(counted(changes, "change")), \(counted(comments, "comment")), \(unplaced) not placed")
  }

  private func counted(_ count: Int, _ thing: String) -> String {
    "\(count) \(thing)\(count == 1 ? "" : "s")"
  }
}
