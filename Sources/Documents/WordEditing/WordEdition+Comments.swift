// The part with the comments, and what refers to it.
extension WordEdition {
  /// The comments that the file has already.
  func commentsPart() throws(ReadError) -> (name: String, bytes: [UInt8])? {
    let known = try package.relationships(of: main).all.first {
      $0.type == "comments" && !$0.isExternal && package.contains($0.target)
    }
    guard let known else { return nil }
    let name = package.archive.written(known.target) ?? known.target
    // It may be one that changes are made in.
    if let replaced = replaced[name] { return (name, replaced) }
    return (name, XMLEncoding.utf8(try package.bytes(name)))
  }

  mutating func addComments(to known: (name: String, bytes: [UInt8])?) throws(ReadError) {
    if let known, let root = XMLRoot(known.bytes) {
      return replace(known.name, root.appending(written(WordMarkup(root, signature))))
    }
    let (folder, name) = PartName.split(main)
    let part = freeName(in: folder)
    let start = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:comments xmlns:w="\(namespace)"/>
      """
    guard let root = XMLRoot(Array(start.utf8)) else { return }
    add("\(folder)\(part)", root.appending(written(WordMarkup(root, signature))))
    try refer(to: part, from: "\(folder)_rels/\(name).rels")
    try declare("/\(folder)\(part)")
  }

  private func written(_ markup: WordMarkup) -> [UInt8] {
    comments.flatMap { markup.comment($0.text, id: $0.number) }
  }

  private func freeName(in folder: String) -> String {
    var name = "comments.xml"
    var number = 1
    while package.contains("\(folder)\(name)") {
      number += 1
      name = "comments\(number).xml"
    }
    return name
  }

  private mutating func refer(to part: String, from list: String) throws(ReadError) {
    let empty = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>
      """
    let isThere = package.contains(list)
    let bytes = isThere ? XMLEncoding.utf8(try package.bytes(list)) : Array(empty.utf8)
    guard let root = XMLRoot(bytes) else { return }
    let ids = Set(try package.relationships(of: main).all.map(\.id))
    var number = 1
    while ids.contains(Array("rId\(number)".utf8)) { number += 1 }
    let relationship = """
      <\(root.prefix)Relationship Id="rId\(number)" Type="\(relationshipType)" Target="\(part)"/>
      """
    let referring = root.appending(Array(relationship.utf8))
    if isThere {
      replace(package.archive.written(list) ?? list, referring)
    } else {
      add(list, referring)
    }
  }

  /// A file without a list of types is one that no program but ours can open, before and after.
  private mutating func declare(_ part: String) throws(ReadError) {
    let list = "[Content_Types].xml"
    guard package.contains(list),
      let root = XMLRoot(XMLEncoding.utf8(try package.bytes(list)))
    else { return }
    let type = """
      <\(root.prefix)Override PartName="\(part)" ContentType="\
      application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>
      """
    replace(package.archive.written(list) ?? list, root.appending(Array(type.utf8)))
  }

  /// The strict standard has its own words.
  private var isStrict: Bool { namespace.utf8.starts(with: "http://purl.oclc.org/".utf8) }

  private var relationshipType: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
  }
}
