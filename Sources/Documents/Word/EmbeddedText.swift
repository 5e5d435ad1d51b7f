import ThaiText

/// Reads an inserted part (`w:altChunk`) by its type: text, HTML or another Word document.
enum EmbeddedText {
  /// Documents inserted in documents that are inserted in this one are as far as it goes.
  private static let deepest = 2

  static func read(
    _ part: String, of package: WordPackage, notices: inout [Notice]
  ) throws(ReadError) -> Block.Embedded {
    guard package.countsInsertion() else { throw .limit(.entries, place: part) }
    let type = try package.contentType(of: part) ?? ""
    let ending = part.lowercased().split(separator: ".").last.map(String.init) ?? ""
    if type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
      || ["htm", "html", "xhtml"].contains(ending)
    {
      let text = DecodedText(decoding: try package.bytes(part)).utf8
      return .blocks(try HTMLReader.read(text, part: part, limits: package.limits))
    }
    if type.contains("wordprocessingml") || type.contains("ms-word")
      || ["docx", "docm", "dotx", "dotm"].contains(ending)
    {
      guard package.depth < deepest else { return .unread("nested too deep") }
      return try document(part, of: package, notices: &notices)
    }
    if type.hasPrefix("text/plain") || ending == "txt" {
      let text = DecodedText(decoding: try package.bytes(part)).utf8
      return .blocks(try TextReader.read(decoded: text, part: part, limits: package.limits))
    }
    return .unread(type.isEmpty ? ending : type)
  }

  /// A document inside that cannot be read does not take the one around it with it.
  private static func document(
    _ part: String, of package: WordPackage, notices: inout [Notice]
  ) throws(ReadError) -> Block.Embedded {
    let bytes = try package.bytes(part)
    do throws(ReadError) {
      let document = try WordReader(bytes, package.limits, in: (package, part)).document()
      notices = document.notices
      return .blocks(document.blocks)
    } catch {
      if case .limit = error { throw error }
      return .unread(error.message().en)
    }
  }
}
