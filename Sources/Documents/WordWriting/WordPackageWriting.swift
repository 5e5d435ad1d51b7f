extension WordDocument {
  /// The bytes of the .docx; the same for the same document.
  package func packed() throws(WriteError) -> [UInt8] {
    let body = WordBody(self)
    var parts = [
      WordPart(path: "styles.xml", kind: "styles", id: "styles", bytes: WordStyles.part),
      WordPart(
        path: "settings.xml", kind: "settings", id: "settings", bytes: WordSettings.settings),
      WordPart(path: "fontTable.xml", kind: "fontTable", id: "fonts", bytes: WordSettings.fonts),
    ]
    for header in body.headers {
      parts.append(
        WordPart(
          path: "\(header.relationship).xml", kind: "header", id: "\(header.relationship)",
          bytes: header.part))
    }
    if !body.comments.isEmpty {
      parts.append(
        WordPart(
          path: "comments.xml", kind: "comments", id: "comments", bytes: part(of: body.comments)))
    }
    for (index, picture) in body.pictures.enumerated() {
      parts.append(
        WordPart(
          path: "media/image\(index + 1).\(picture.format.rawValue)", kind: "image",
          id: "image\(index + 1)", bytes: picture.bytes))
    }
    return try ZipContents(
      [
        ZipContents.Entry(name: "[Content_Types].xml", bytes: WordPart.contentTypes(of: parts)),
        ZipContents.Entry(name: "_rels/.rels", bytes: WordPart.packageRelationships),
        ZipContents.Entry(name: "docProps/core.xml", bytes: coreProperties),
        ZipContents.Entry(name: "docProps/app.xml", bytes: WordPart.applicationProperties),
        ZipContents.Entry(name: "word/document.xml", bytes: body.xml.bytes),
        ZipContents.Entry(
          name: "word/_rels/document.xml.rels", bytes: WordPart.relationships(of: parts)),
      ] + parts.map { ZipContents.Entry(name: "word/\($0.path)", bytes: $0.bytes) }
    ).packed()
  }

  private var coreProperties: [UInt8] {
    var xml = XMLWriting(
      #"""
      <cp:coreProperties \#
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \#
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \#
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      """#)
    xml.markup("<dc:title>", title, "</dc:title>")
    xml.markup("<dc:subject>", subject, "</dc:subject>")
    xml.markup("<dc:creator>", creator, "</dc:creator>")
    if let created {
      xml.markup(#"<dcterms:created xsi:type="dcterms:W3CDTF">"#)
      xml.markup("", created.text, "</dcterms:created>")
    }
    xml.markup("<dc:language>th-TH</dc:language></cp:coreProperties>")
    return xml.bytes
  }

  private func part(of comments: [Text]) -> [UInt8] {
    var xml = XMLWriting(
      #"<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#)
    for (number, comment) in comments.enumerated() {
      xml.markup(#"<w:comment w:id=""#, number, "")
      xml.markup(#"" w:author=""#, commenter.name, #"""#)
      if let created { xml.markup(#" w:date=""#, created.text, #"""#) }
      xml.markup(#" w:initials=""#, commenter.initials, #""><w:p>"#)
      xml.markup(#"<w:pPr><w:pStyle w:val="CommentText"/></w:pPr><w:r>"#)
      xml.runProperties(size: 16, style: "CommentReference")
      xml.markup("<w:annotationRef/></w:r><w:r>")
      xml.runProperties(size: 28)
      xml.runText(comment)
      xml.markup("</w:r></w:p></w:comment>")
    }
    xml.markup("</w:comments>")
    return xml.bytes
  }
}

extension WordDate {
  /// Midnight of the day, as Word writes it.
  var text: Text {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return Text("\(year)-\(padded(month))-\(padded(day))T00:00:00Z")
  }
}
