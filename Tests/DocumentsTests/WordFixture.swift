import Documents
import TestSupport

/// A Word file made of what a case says of it: the body's XML, or several parts, each behind a line
/// `--- part/name.xml`. What a case leaves out is filled in.
struct WordFixture {
  private var parts: [(name: String, text: String)] = []

  init(_ input: String) {
    for line in input.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("--- ") {
        parts.append((String(line.dropFirst(4)), ""))
      } else {
        if parts.isEmpty { parts.append(("word/document.xml", "")) }
        parts[parts.count - 1].text += line + "\n"
      }
    }
  }

  var bytes: [UInt8] {
    var members = parts.map { ZipFixture.Member($0.name, wrapped($0.name, $0.text)) }
    if !parts.contains(where: { $0.name == "_rels/.rels" }) {
      members.append(.init("_rels/.rels", WordFixture.packageRelationships))
    }
    if !parts.contains(where: { $0.name == "word/_rels/document.xml.rels" }) {
      members.append(.init("word/_rels/document.xml.rels", relationships))
    }
    return ZipFixture(members).bytes
  }

  /// The document's dump, or the error.
  var outcome: String {
    do throws(ReadError) {
      return try DocumentReader.read(bytes).dump()
    } catch {
      return "error: \(error.message().en)"
    }
  }

  /// Parts that start with an XML declaration or a DOCTYPE are whole; others get their root.
  private func wrapped(_ name: String, _ text: String) -> String {
    if text.hasPrefix("<?xml") || text.hasPrefix("<!") || !name.hasPrefix("word/") { return text }
    let file = name.split(separator: "/").last ?? ""
    for (start, root) in WordFixture.roots where file.hasPrefix(start) {
      let inner = root == "w:document" ? "<w:body>\(text)</w:body>" : text
      return "<\(root) \(WordFixture.namespaces)>\(inner)</\(root)>"
    }
    return text
  }

  private static let roots = [
    ("document", "w:document"), ("styles", "w:styles"), ("numbering", "w:numbering"),
    ("settings", "w:settings"), ("footnotes", "w:footnotes"), ("endnotes", "w:endnotes"),
    ("comments", "w:comments"), ("header", "w:hdr"), ("footer", "w:ftr"),
  ]

  private static let types = roots.map(\.0)

  private static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
    """

  private static let packageRelationships = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Target="word/document.xml" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
    </Relationships>
    """

  /// One for each part beside the main one: `word/header1.xml` has the id `header1`.
  private var relationships: String {
    var list = ""
    for part in parts where part.name.hasPrefix("word/") && part.name != "word/document.xml" {
      let target = part.name.dropFirst("word/".count)
      let id = target.split(separator: ".").first ?? ""
      let type = WordFixture.types.first { id.hasPrefix($0) } ?? "aFChunk"
      list += """
        <Relationship Id="\(id)" Target="\(target)" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(type)"/>
        """
    }
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      \(list)</Relationships>
      """
  }
}
