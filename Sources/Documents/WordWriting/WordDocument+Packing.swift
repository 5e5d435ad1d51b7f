extension WordDocument {
  /// The bytes of the .docx; the same for the same document.
  package func packed() throws(WriteError) -> [UInt8] {
    let body = WordBody(self)
    var parts = [
      WordPart(id: "styles", kind: "styles", path: "styles.xml", bytes: WordStyles.part),
      WordPart(id: "settings", kind: "settings", path: "settings.xml", bytes: WordSettings.part),
      WordPart(id: "fonts", kind: "fontTable", path: "fontTable.xml", bytes: WordFonts.part),
    ]
    for header in body.headers {
      parts.append(
        WordPart(id: header.id, kind: "header", path: "\(header.id).xml", bytes: header.part))
    }
    if !body.comments.isEmpty {
      parts.append(
        WordPart(
          id: "comments", kind: "comments", path: "comments.xml", bytes: part(of: body.comments)))
    }
    for (index, picture) in body.pictures.enumerated() {
      let id = "image\(index + 1)"
      parts.append(
        WordPart(
          id: Text(id), kind: "image", path: "media/\(id).\(picture.format)", bytes: picture.bytes))
    }
    return try ZipContents(
      [
        .init(name: "[Content_Types].xml", bytes: WordPart.contentTypes(of: parts)),
        .init(name: "_rels/.rels", bytes: WordPart.packageRelationships),
        .init(name: "docProps/core.xml", bytes: coreProperties),
        .init(name: "docProps/app.xml", bytes: WordPart.applicationProperties),
        .init(name: "word/document.xml", bytes: body.xml.part),
        .init(name: "word/_rels/document.xml.rels", bytes: WordPart.relationships(of: parts)),
      ] + parts.map { .init(name: "word/\($0.path)", bytes: $0.bytes) }
    ).packed()
  }

  private var coreProperties: [UInt8] {
    let day: XMLMarkup? = created.map {
      #"<dcterms:created xsi:type="dcterms:W3CDTF">\#($0.text)</dcterms:created>"#
    }
    let xml: XMLMarkup = #"""
      <cp:coreProperties \#
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \#
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \#
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>\#(title)</dc:title>\#
      <dc:subject>\#(subject)</dc:subject><dc:creator>\#(creator)</dc:creator>\#(day)\#
      <dc:language>th-TH</dc:language></cp:coreProperties>
      """#
    return xml.part
  }

  private func part(of comments: [Text]) -> [UInt8] {
    let day: XMLMarkup? = created.map { #" w:date="\#($0.text)""# }
    var xml: XMLMarkup =
      #"<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#
    for (number, comment) in comments.enumerated() {
      xml += #"""
        <w:comment w:id="\#(number)" w:author="\#(commenter.name)"\#(day) \#
        w:initials="\#(commenter.initials)"><w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>\#
        <w:r>\#(XMLMarkup.runProperties(size: 16, style: "CommentReference"))<w:annotationRef/>\#
        </w:r><w:r>\#(XMLMarkup.runProperties(size: 28))\#(XMLMarkup.runText(comment))</w:r>\#
        </w:p></w:comment>
        """#
    }
    xml += "</w:comments>"
    return xml.part
  }
}

extension WordDate {
  /// Midnight of the day, as Word writes it.
  var text: Text {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return Text("\(year)-\(padded(month))-\(padded(day))T00:00:00Z")
  }
}
