/// How a paragraph looks. All styles are written into the document, so that one who edits it finds them by name.
package enum WordStyle: CaseIterable, Sendable {
  /// A line that stands for itself.
  case line
  /// Running text: the first line set in, spread to the margins.
  case body
  case heading1, heading2
  case coverTitle, coverYear, coverName
  /// The printed title above a table.
  case caption
  case tableHead, tableText, tableNumber
  /// One of several in a cell; its number is followed by a tab: `๑)⇥ตรวจสอบ`.
  case tableItem
  /// What stands below a table.
  case note
  /// The lines of a signature, in the middle of their column.
  case signature
  /// Who closes a letter or a preface, on the right.
  case closing
}

extension WordStyle {
  /// What a style says of its paragraphs and their runs. Lengths are twips, sizes half points.
  struct Format {
    var id: Text
    /// Word knows its own styles by these names; other names are ours.
    var name: Text
    var isBuiltIn = true
    var size = 32
    var isBold = false
    var alignment = WordAlignment.left
    var indent = WordIndent()
    var spaceBefore = 0
    var spaceAfter = 0
    var keepsWithNext = false
    /// From 0; headings are what the navigation pane shows.
    var outlineLevel: Int?
  }

  var format: Format {
    switch self {
    case .line: Format(id: "Normal", name: "Normal")
    case .body:
      Format(
        id: "BodyText", name: "Body Text", alignment: .thai, indent: WordIndent(firstLine: 1418))
    case .heading1:
      Format(
        id: "Heading1", name: "heading 1", size: 36, isBold: true, alignment: .centre,
        spaceBefore: 240, spaceAfter: 120, keepsWithNext: true, outlineLevel: 0)
    case .heading2:
      Format(
        id: "Heading2", name: "heading 2", size: 36, isBold: true, spaceBefore: 180,
        spaceAfter: 60, keepsWithNext: true, outlineLevel: 1)
    case .coverTitle:
      Format(
        id: "CoverTitle", name: "Cover Title", isBuiltIn: false, size: 48, isBold: true,
        alignment: .centre)
    case .coverYear:
      Format(
        id: "CoverYear", name: "Cover Year", isBuiltIn: false, size: 44, isBold: true,
        alignment: .centre)
    case .coverName:
      Format(
        id: "CoverName", name: "Cover Name", isBuiltIn: false, size: 40, isBold: true,
        alignment: .centre)
    case .caption:
      Format(
        id: "Caption", name: "caption", isBold: true, spaceBefore: 180, spaceAfter: 60,
        keepsWithNext: true)
    case .tableHead:
      Format(
        id: "TableHead", name: "Table Head", isBuiltIn: false, size: 28, isBold: true,
        alignment: .centre)
    case .tableText: Format(id: "TableText", name: "Table Text", isBuiltIn: false, size: 28)
    case .tableNumber:
      Format(
        id: "TableNumber", name: "Table Number", isBuiltIn: false, size: 28, alignment: .centre)
    case .tableItem:
      Format(
        id: "TableItem", name: "Table Item", isBuiltIn: false, size: 28,
        indent: WordIndent(left: 300, firstLine: -300))
    case .note:
      Format(id: "TableNote", name: "Table Note", isBuiltIn: false, size: 28, spaceBefore: 60)
    case .signature: Format(id: "Signature", name: "Signature", alignment: .centre)
    case .closing: Format(id: "Closing", name: "Closing", alignment: .right)
    }
  }
}
