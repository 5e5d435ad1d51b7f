import Foundation

/// A Word file taken apart, to be held against what Word asks of it.
public struct WordFile {
  public let contents: [(name: String, bytes: [UInt8])]
  /// The roots of the parts that are XML.
  public let parts: [String: XMLElement]

  public init(contents: [(name: String, bytes: [UInt8])]) {
    self.contents = contents
    parts = Dictionary(
      contents.compactMap { name, bytes in XMLElement.root(of: bytes).map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  public var body: XMLElement? { parts["word/document.xml"]?.child("w:body") }

  /// What Word would refuse or repair: elements out of their order or where they do not belong,
  /// cells without a paragraph, references that lead nowhere, parts of no known type.
  public var faults: [String] {
    packageFaults + relationshipFaults + schemaFaults + bodyFaults + identifierFaults
  }
}

extension WordFile {
  private var packageFaults: [String] {
    var faults: [String] = []
    if contents.first?.name != "[Content_Types].xml" { faults.append("content types not first") }
    if Set(contents.map(\.name)).count != contents.count { faults.append("two parts of one name") }
    let types = parts["[Content_Types].xml"]
    let extensions = types?.children("Default").compactMap { $0.attributes["Extension"] } ?? []
    let overrides = types?.children("Override").compactMap { $0.attributes["PartName"] } ?? []
    for (name, _) in contents where name != "[Content_Types].xml" {
      let isXML = name.hasSuffix(".xml") || name.hasSuffix(".rels")
      if isXML, parts[name] == nil { faults.append("\(name): not well-formed") }
      let known = name.hasSuffix(".xml") ? [] : extensions
      if !overrides.contains("/\(name)"), !known.contains(where: { name.hasSuffix(".\($0)") }) {
        faults.append("\(name): no content type")
      }
    }
    let names = Set(contents.map { "/\($0.name)" })
    faults += overrides.filter { !names.contains($0) }.map { "\($0): a type without a part" }
    return faults
  }

  private var relationshipFaults: [String] {
    var faults: [String] = []
    for (name, root) in parts where name.hasSuffix(".rels") {
      let folder = name.before("_rels/")
      for relationship in root.children where relationship.attributes["TargetMode"] == nil {
        let target = relationship.attributes["Target"] ?? ""
        let path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
        if !contents.contains(where: { $0.name == path }) {
          faults.append("\(name): no part \(path)")
        }
      }
      let ids = root.children.compactMap { $0.attributes["Id"] }
      faults += WordFile.repeated(ids).map { "\(name): two relationships \($0)" }
    }
    let known = Set(
      parts["word/_rels/document.xml.rels"]?.children.compactMap { $0.attributes["Id"] } ?? [])
    for element in parts["word/document.xml"]?.all ?? [] {
      for (key, id) in element.attributes where key.hasPrefix("r:") && !known.contains(id) {
        faults.append("\(element.name): no relationship \(id)")
      }
    }
    return faults
  }

  private var schemaFaults: [String] {
    var faults: [String] = []
    for (name, root) in parts where name.hasPrefix("word/") && !name.hasSuffix(".rels") {
      for element in root.all {
        faults += WordSchema.faults(of: element).map { "\(name): \($0)" }
      }
    }
    return faults
  }

  private var bodyFaults: [String] {
    guard let body else { return ["no body"] }
    var faults: [String] = []
    if body.children.last?.name != "w:sectPr" { faults.append("body: sectPr is not last") }
    if body.children("w:sectPr").count != 1 { faults.append("body: sections end in paragraphs") }
    for container in [body] + body.all("w:tc") {
      for (block, next) in zip(container.children, container.children.dropFirst())
      where block.name == "w:tbl" && next.name != "w:p" {
        faults.append("\(container.name): \(next.name) behind a table")
      }
    }
    for cell in body.all("w:tc") where cell.children.last?.name != "w:p" {
      faults.append("tc: no paragraph at its end")
    }
    for table in body.all("w:tbl") {
      if table.children("w:tblGrid").count != 1 { faults.append("tbl: no grid") }
      if table.children("w:tr").isEmpty { faults.append("tbl: no row") }
    }
    for element in body.all where ["w:p", "w:r", "w:tr", "w:tc"].contains(element.name) {
      let places = element.children.indices.filter {
        element.children[$0].name == "\(element.name)Pr"
      }
      if !places.isEmpty, places != [0] { faults.append("\(element.name)Pr is not first") }
    }
    for row in body.all("w:tr") where row.children("w:tc").isEmpty && row.child("w:sdt") == nil {
      faults.append("tr: no cell")
    }
    return faults
  }

  private var identifierFaults: [String] {
    let document = parts["word/document.xml"]
    var faults: [String] = []
    let comments = parts["word/comments.xml"]?.children.compactMap { $0.attributes["w:id"] } ?? []
    faults += WordFile.repeated(comments).map { "two comments \($0)" }
    for name in ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"] {
      let ids = document?.all(name).compactMap { $0.attributes["w:id"] } ?? []
      if ids.sorted() != comments.sorted() { faults.append("\(name) and comments differ") }
    }
    let pictures = document?.all("wp:docPr").compactMap { $0.attributes["id"] } ?? []
    faults += WordFile.repeated(pictures).map { "two drawings \($0)" }
    let revisions = ["w:ins", "w:del"].flatMap { document?.all($0) ?? [] }
    faults += WordFile.repeated(revisions.compactMap { $0.attributes["w:id"] }).map {
      "two revisions \($0)"
    }
    let styles = parts["word/styles.xml"]?.children("w:style") ?? []
    let names = styles.compactMap { $0.attributes["w:styleId"] }
    faults += WordFile.repeated(names).map { "two styles \($0)" }
    for kind in ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"] {
      let used = parts.values.flatMap { $0.all(kind) }.compactMap { $0.attributes["w:val"] }
      faults += Set(used).subtracting(names).sorted().map { "no style \($0)" }
    }
    return faults
  }

  private static func repeated(_ values: [String]) -> [String] {
    Dictionary(grouping: values, by: { $0 }).filter { $1.count > 1 }.keys.sorted()
  }
}

extension String {
  /// What stands in it before a piece of it.
  fileprivate func before(_ piece: String) -> String {
    range(of: piece).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
