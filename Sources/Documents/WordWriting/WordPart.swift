/// A part that the main one refers to.
struct WordPart {
  /// Beside the main part.
  var path: String
  /// The last word of the relationship's type.
  var kind: StaticString
  var id: String
  var bytes: [UInt8]
}

extension WordPart {
  static func contentTypes(of parts: [WordPart]) -> [UInt8] {
    var xml = XMLWriting(
      #"""
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\#
      <Default Extension="rels" \#
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\#
      <Default Extension="xml" ContentType="application/xml"/>\#
      <Default Extension="png" ContentType="image/png"/>\#
      <Default Extension="jpeg" ContentType="image/jpeg"/>\#
      <Override PartName="/docProps/core.xml" \#
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\#
      <Override PartName="/docProps/app.xml" \#
      ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>\#
      <Override PartName="/word/document.xml" ContentType="\#
      application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
      """#)
    for part in parts where part.path.hasSuffix(".xml") {
      xml.markup(#"<Override PartName="/word/"#, Text(part.path), #"" ContentType=""#)
      xml.markup("application/vnd.openxmlformats-officedocument.wordprocessingml.")
      xml.markup(part.kind)
      xml.markup(#"+xml"/>"#)
    }
    xml.markup("</Types>")
    return xml.bytes
  }

  static let packageRelationships: [UInt8] = XMLWriting(
    #"""
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\#
    <Relationship Id="document" Target="word/document.xml" Type="\#
    http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\#
    <Relationship Id="core" Target="docProps/core.xml" Type="\#
    http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>\#
    <Relationship Id="app" Target="docProps/app.xml" Type="\#
    http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties"/>\#
    </Relationships>
    """#
  ).bytes

  static func relationships(of parts: [WordPart]) -> [UInt8] {
    var xml = XMLWriting(
      #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#)
    for part in parts {
      xml.markup(#"<Relationship Id=""#, Text(part.id), #"" Target=""#)
      xml.markup("", Text(part.path), #"" Type=""#)
      xml.markup("http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
      xml.markup(part.kind)
      xml.markup(#""/>"#)
    }
    xml.markup("</Relationships>")
    return xml.bytes
  }

  static let applicationProperties: [UInt8] = XMLWriting(
    #"""
    <Properties \#
    xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\#
    <Application>ita</Application></Properties>
    """#
  ).bytes
}
