/// A part that the main one refers to.
struct WordPart {
  /// Of the relationship.
  var id: Text
  /// The last word of the relationship's type, and of the part's own.
  var kind: Text
  /// Beside the main part.
  var path: String
  var bytes: [UInt8]
}

extension WordPart {
  static func contentTypes(of parts: [WordPart]) -> [UInt8] {
    var xml: XMLMarkup = #"""
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
      """#
    for part in parts where part.path.hasSuffix(".xml") {
      xml += #"""
        <Override PartName="/word/\#(Text(part.path))" ContentType="\#
        application/vnd.openxmlformats-officedocument.wordprocessingml.\#(part.kind)+xml"/>
        """#
    }
    xml += "</Types>"
    return xml.part
  }

  static func relationships(of parts: [WordPart]) -> [UInt8] {
    var xml: XMLMarkup =
      #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
    for part in parts {
      xml += #"""
        <Relationship Id="\#(part.id)" Target="\#(Text(part.path))" Type="\#
        http://schemas.openxmlformats.org/officeDocument/2006/relationships/\#(part.kind)"/>
        """#
    }
    xml += "</Relationships>"
    return xml.part
  }

  static let packageRelationships = XMLMarkup(
    stringLiteral: #"""
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\#
      <Relationship Id="document" Target="word/document.xml" Type="\#
      http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\#
      <Relationship Id="core" Target="docProps/core.xml" Type="\#
      http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>\#
      <Relationship Id="app" Target="docProps/app.xml" Type="\#
      http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties"/>\#
      </Relationships>
      """#
  ).part

  static let applicationProperties = XMLMarkup(
    stringLiteral: #"""
      <Properties \#
      xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\#
      <Application>ita</Application></Properties>
      """#
  ).part
}
