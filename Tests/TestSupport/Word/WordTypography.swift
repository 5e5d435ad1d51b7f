/// The typography of the documents that are made here, beyond what Word asks of any.
extension WordFile {
  public var typographyFaults: [String] {
    guard let body else { return ["no body"] }
    return runFaults + paragraphFaults(in: body) + tableFaults(in: body) + pageFaults(in: body)
  }

  /// Thai text falls back to other faces, sizes and weights wherever one of the twins is missing.
  private var runFaults: [String] {
    let runs = parts.filter { $0.key.hasPrefix("word/") }.values.flatMap { $0.all("w:r") }
    return runs.flatMap { run -> [String] in
      let properties = run.child("w:rPr")
      let fonts = properties?.child("w:rFonts")?.attributes ?? [:]
      var faults: [String] = []
      if Set(["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].map { fonts[$0] }) != ["TH SarabunPSK"] {
        faults.append("a run without its four faces")
      }
      let sizes = ["w:sz", "w:szCs"].map { properties?.child($0)?.attributes["w:val"] }
      if sizes[0] == nil || sizes[0] != sizes[1] { faults.append("a run without its two sizes") }
      for (latin, thai) in [("w:b", "w:bCs"), ("w:i", "w:iCs")]
      where properties?.child(latin)?.attributes != properties?.child(thai)?.attributes {
        faults.append("\(latin) without \(thai)")
      }
      if properties?.child("w:cs") == nil { faults.append("a run that is not Thai") }
      for text in run.children("w:t") where text.attributes["xml:space"] != "preserve" {
        faults.append("text that may lose its blanks")
      }
      return faults.map { "\($0): \(run.allText.prefix(40))" }
    }
  }

  private func paragraphFaults(in body: XMLElement) -> [String] {
    var faults: [String] = []
    for properties in body.all("w:pPr") {
      let spacing = properties.child("w:spacing")?.attributes ?? [:]
      // Exact lines cut tone marks; only a bar, which has no text, is as high as it is told.
      if spacing["w:lineRule"] == "exact", properties.child("w:shd") == nil,
        spacing["w:line"] != "20", spacing["w:line"] != "220"
      {
        faults.append("lines of an exact height")
      }
      if properties.child("w:numPr") != nil { faults.append("a number that Word makes") }
    }
    for root in parts.values {
      if root.all("w:jc").contains(where: { $0.attributes["w:val"] == "distribute" }) {
        faults.append("a last line that is spread out")
      }
      if root.all("w:instrText").contains(where: { $0.text.contains("ThaiArabic") }) {
        faults.append("a field that LibreOffice writes in letters")
      }
    }
    if contents.contains(where: { $0.name == "word/numbering.xml" }) {
      faults.append("a part of list numbers")
    }
    return faults
  }

  private func tableFaults(in body: XMLElement) -> [String] {
    body.all("w:tbl").flatMap { table -> [String] in
      let properties = table.child("w:tblPr")
      let caption = properties?.child("w:tblCaption")?.attributes["w:val"] ?? ""
      var faults: [String] = []
      if caption.isEmpty { faults.append("no caption") }
      if properties?.child("w:tblLayout")?.attributes["w:type"] != "fixed" {
        faults.append("not of fixed columns")
      }
      if properties?.child("w:jc")?.attributes["w:val"] != "center" {
        faults.append("not centred")
      }
      let columns = table.child("w:tblGrid")?.children.compactMap { width(of: $0) } ?? []
      if width(of: properties?.child("w:tblW")) != columns.reduce(0, +) {
        faults.append("columns that do not add up")
      }
      for row in table.children("w:tr") {
        faults += rowFaults(row, columns: columns)
      }
      return faults.map { "table \(caption): \($0)" }
    }
  }

  private func rowFaults(_ row: XMLElement, columns: [Int]) -> [String] {
    var faults: [String] = []
    var column = 0
    for cell in row.children("w:tc") {
      let properties = cell.child("w:tcPr")
      let span = Int(properties?.child("w:gridSpan")?.attributes["w:val"] ?? "1") ?? 0
      let end = column + span
      if end > columns.count
        || width(of: properties?.child("w:tcW"))
          != columns[min(column, columns.count)..<min(end, columns.count)].reduce(0, +)
      {
        faults.append("a cell that is not as wide as its columns")
      }
      column = end
    }
    if column != columns.count { faults.append("a row of \(column) columns") }
    return faults
  }

  /// Pages are A4 and tables are not wider than the text, section by section.
  private func pageFaults(in body: XMLElement) -> [String] {
    var faults: [String] = []
    var widest = 0
    for block in body.children {
      if block.name == "w:tbl" {
        widest = max(widest, width(of: block.child("w:tblPr")?.child("w:tblW")) ?? 0)
      }
      guard let section = block.name == "w:sectPr" ? block : block.child("w:pPr")?.child("w:sectPr")
      else { continue }
      let size = section.child("w:pgSz")?.attributes ?? [:]
      let margins = section.child("w:pgMar")?.attributes ?? [:]
      let isLandscape = size["w:orient"] == "landscape"
      if [size["w:w"], size["w:h"]] != (isLandscape ? ["16838", "11906"] : ["11906", "16838"]) {
        faults.append("a page that is not A4")
      }
      let text =
        [size["w:w"], margins["w:left"], margins["w:right"]].compactMap { $0.flatMap(Int.init) }
      if text.count != 3 || widest > text[0] - text[1] - text[2] {
        faults.append("a table that is wider than its page")
      }
      widest = 0
    }
    return faults
  }

  private func width(of element: XMLElement?) -> Int? {
    element?.attributes["w:w"].flatMap { Int($0) }
  }
}
