extension Document {
  /// The document as an indented tree for a person: a line for each block, row and cell, the
  /// place in the input in brackets.
  package func dump() -> String {
    var dump = Dump()
    dump.line(
      0,
      [
        "document", mediaType, encoding,
        decoding.isEmpty ? nil : "(\(decoding.joined(separator: ", ")))",
      ])
    dump.write(blocks, at: 1)
    for notice in notices {
      dump.line(
        0, ["notice", notice.code, quoted(notice.message.en), notice.at.map { "at \($0)" }])
    }
    return String(decoding: dump.output, as: UTF8.self)
  }
}

/// The output, and what is still to be written: documents may nest deeper than the call stack.
private struct Dump {
  var output: [UInt8] = []
  private var pending: [(Node, depth: Int)] = []

  private enum Node {
    case block(Block)
    case row(Table.Row)
    case cell(Table.Cell)
  }

  mutating func line(_ depth: Int, _ words: [String?]) {
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    output.append(
      contentsOf: words.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ").utf8)
    output.append(UInt8(ascii: "\n"))
  }

  mutating func write(_ blocks: [Block], at depth: Int) {
    push(blocks.map { .block($0) }, at: depth)
    while let (node, depth) = pending.popLast() {
      switch node {
      case .block(let block): write(block, at: depth)
      case .row(let row):
        line(depth, ["row", row.isHeader ? "header" : nil, row.line.map { "[line \($0)]" }])
        push(row.cells.map { .cell($0) }, at: depth + 1)
      case .cell(let cell):
        let spans = cell.rowSpan > 1 || cell.columnSpan > 1
        line(
          depth,
          [
            "cell @\(cell.column)", spans ? "\(cell.rowSpan)×\(cell.columnSpan)" : nil,
            quoted(cell.text),
          ])
        push(cell.blocks.map { .block($0) }, at: depth + 1)
      }
    }
  }

  private mutating func push(_ nodes: [Node], at depth: Int) {
    for node in nodes.reversed() { pending.append((node, depth)) }
  }

  private mutating func write(_ block: Block, at depth: Int) {
    let place = "[\(block.origin)]"
    var inner: [Block] = []
    switch block.kind {
    case .heading(let text, let level, let marker):
      line(depth, ["heading \(level)", marker.isEmpty ? nil : quoted(marker), quoted(text), place])
    case .paragraph(let text):
      line(depth, ["paragraph", quoted(text), place])
    case .listItem(let text, let marker, let level):
      line(depth, ["listItem \(level)", quoted(marker), quoted(text), place])
    case .table(let table):
      line(depth, ["table \(table.rows.count) × \(table.columns)", place])
      push(table.rows.map { .row($0) }, at: depth + 1)
    case .textBox(let blocks):
      line(depth, ["textBox", place])
      inner = blocks
    case .note(let mark, let blocks):
      line(depth, ["note", quoted(mark), place])
      inner = blocks
    case .pageHeader(let blocks):
      line(depth, ["pageHeader", place])
      inner = blocks
    case .pageFooter(let blocks):
      line(depth, ["pageFooter", place])
      inner = blocks
    case .comment(let text, let target):
      line(depth, ["comment", target.map { "on \($0)" }, quoted(text), place])
    case .embedded(let name, .blocks(let blocks)):
      line(depth, ["embedded", quoted(name), place])
      inner = blocks
    case .embedded(let name, .unread(let reason)):
      line(depth, ["embedded", quoted(name), "unread: \(reason)", place])
    case .pageBreak:
      line(depth, ["pageBreak", place])
    }
    push(inner.map { .block($0) }, at: depth + 1)
  }
}

private func quoted(_ text: RepairedText) -> String {
  text.isRepaired ? "\(quoted(text.text)) raw \(quoted(text.raw))" : quoted(text.text)
}

private func quoted(_ text: Text) -> String { quoted(text.description) }

private func quoted(_ string: String) -> String {
  var result = "\""
  for scalar in string.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\t": result += "\\t"
    case "\n": result += "\\n"
    default:
      // Invisible characters would make two different dumps look alike.
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse:
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      case .spaceSeparator where scalar != " ":
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
  return result + "\""
}

extension Origin: CustomStringConvertible {
  package var description: String {
    switch self {
    case .lines(let first, let count, let part):
      let lines = count > 1 ? "lines \(first)-\(first &+ count &- 1)" : "line \(first)"
      return part.map { "\($0) \(lines)" } ?? lines
    case .element(let part, let path): return "\(part) \(path)"
    }
  }
}

extension BlockPath: CustomStringConvertible {
  /// The JSON Pointer into the report that has these blocks as its content.
  package var description: String {
    var result = "/content"
    for (index, step) in steps.enumerated() {
      switch step {
      case .block(let number): result += index == 0 ? "/\(number)" : "/blocks/\(number)"
      case .row(let number): result += "/rows/\(number)"
      case .cell(let number): result += "/cells/\(number)"
      }
    }
    return result
  }
}
