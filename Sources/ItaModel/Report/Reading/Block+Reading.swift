import Documents
import StrictJSON

/// Recurses over nested blocks, whose depth the parser bounds.
extension Block: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    let kind: Kind =
      switch try object.member("kind") as BlockName {
      case .heading:
        .heading(
          try object.text(), level: try object.member("level"),
          marker: try object.optional("marker") ?? .empty)
      case .paragraph: .paragraph(try object.text())
      case .listItem:
        .listItem(
          try object.text(), marker: try object.member("marker"), level: try object.member("level"))
      case .table:
        .table(Table(columns: try object.member("columns"), rows: try object.list("rows")))
      case .textBox: .textBox(try object.list("blocks"))
      case .note: .note(mark: try object.member("mark"), try object.list("blocks"))
      case .pageHeader: .pageHeader(try object.list("blocks"))
      case .pageFooter: .pageFooter(try object.list("blocks"))
      case .comment: .comment(try object.text(), on: try object.optional("at"))
      case .embedded:
        if let reason = try object.optional("unread") as String? {
          .embedded(name: try object.member("name"), .unread(reason))
        } else {
          .embedded(name: try object.member("name"), .blocks(try object.list("blocks")))
        }
      case .pageBreak: .pageBreak
      }
    self.init(kind, origin: try object.member("origin"))
  }
}

private enum BlockName: String, CaseIterable, ReportValue {
  case heading, paragraph, listItem, table, textBox, note, pageHeader, pageFooter, comment
  case embedded, pageBreak
}

extension ReportObject {
  /// `raw` stands only where it differs from `text`.
  fileprivate func text() throws(ReportError) -> RepairedText {
    let text: Text = try member("text")
    guard let raw: Text = try optional("raw") else { return RepairedText(text) }
    return RepairedText(raw: raw, text: text)
  }
}

extension Table.Row: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(
      cells: try object.list("cells"), isHeader: try object.optional("header") ?? false,
      line: try object.optional("line"))
  }
}

extension Table.Cell: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(
      text: try object.text(), blocks: try object.optionalList("blocks"),
      column: try object.member("column"), columnSpan: try object.optional("columnSpan") ?? 1,
      rowSpan: try object.optional("rowSpan") ?? 1)
  }
}

extension Origin: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    if let path = try object.optional("path") as String? {
      self = .element(part: try object.member("part"), path: path)
    } else {
      self = .lines(
        first: try object.member("line"), count: try object.member("lines"),
        part: try object.optional("part"))
    }
  }
}
