/// A Word file that can be given back with revisions. But for them its parts stay, byte for byte,
/// what they are.
package struct WordOriginal: Sendable {
  package let document: Document
  private let bytes: [UInt8]
  private let limits: Limits
  private let traces: TextTraces
  private let main: String

  package static func recognises(_ bytes: [UInt8]) -> Bool {
    DocumentReader.word.recognises(bytes)
  }

  package init(_ bytes: [UInt8], limits: Limits = Limits()) throws(RevisionError) {
    do throws(ReadError) {
      guard bytes.count <= limits[.inputBytes] else { throw .limit(.inputBytes, place: nil) }
      let package = try WordPackage(bytes, limits: limits)
      var (document, traces) = try WordReader(package, isTraced: true).tracedDocument()
      if document.blocks.isEmpty { document.notices.append(.noText) }
      self.document = document
      self.bytes = bytes
      self.limits = limits
      self.traces = traces
      let main = try package.mainPart()
      self.main = package.archive.written(main) ?? main
    } catch {
      throw .unreadable(error)
    }
  }

  /// The file of a document that was made, not read.
  package init(of document: WordDocument) throws(RevisionError) {
    let bytes: [UInt8]
    do throws(WriteError) { bytes = try document.packed() } catch { throw .unwritable(error) }
    try self.init(bytes)
  }

  private var ending: String {
    switch document.mediaType.split(separator: "/").last {
    case "vnd.ms-word.document.macroEnabled.12": "docm"
    case "vnd.ms-word.template.macroEnabled.12": "dotm"
    case "vnd.openxmlformats-officedocument.wordprocessingml.template": "dotx"
    default: "docx"
    }
  }

  /// The file with changes that Word shows as tracked, and comments. They are to be in reading order.
  package func revised(
    by revisions: [Revision], signed signature: RevisionSignature
  ) throws(RevisionError) -> RevisedFile {
    let package: WordPackage
    var edition: WordEdition
    do throws(ReadError) {
      package = try WordPackage(bytes, limits: limits)
      let places = RevisionPlaces(document.blocks, traces, main: main)
      edition = try WordEdition(
        of: package, main: main, revisions: revisions, at: places, signature)
      try edition.make()
    } catch {
      throw .unreadable(error)
    }
    do throws(WriteError) {
      return RevisedFile(
        bytes: try ZipWriting.bytes(
          of: bytes, replacing: edition.replaced, adding: edition.added), ending: ending,
        changes: edition.changes, comments: edition.comments.count, unplaced: edition.unplaced)
    } catch {
      throw .unwritable(error)
    }
  }
}
