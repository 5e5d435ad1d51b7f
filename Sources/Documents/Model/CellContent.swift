extension Table.Cell {
  /// What a cell that holds these blocks says and keeps: one plain paragraph is all in its text.
  package static func content(_ blocks: [Block]) -> (text: RepairedText, blocks: [Block]) {
    if blocks.isEmpty { return (.empty, []) }
    if blocks.count == 1, case .paragraph(let text) = blocks[0].kind { return (text, []) }
    let lines = blocks.compactMap(\.line)
    let raw = joined(lines.map { ($0.marker, $0.text.raw) })
    guard lines.contains(where: \.text.isRepaired) else { return (RepairedText(raw), blocks) }
    return (RepairedText(raw: raw, text: joined(lines.map { ($0.marker, $0.text.text) })), blocks)
  }

  private static func joined(_ lines: [(marker: Text, text: Text)]) -> Text {
    var bytes: [UInt8] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: "\n")) }
      bytes += line.marker.utf8
      if !line.marker.isEmpty, !line.text.isEmpty { bytes.append(UInt8(ascii: " ")) }
      bytes += line.text.utf8
    }
    return Text(validUTF8: bytes)
  }
}

extension Block {
  /// The marker and the text of a block that is text itself.
  fileprivate var line: (marker: Text, text: RepairedText)? {
    switch kind {
    case .heading(let text, _, let marker): (marker, text)
    case .paragraph(let text): (.empty, text)
    case .listItem(let text, let marker, _): (marker, text)
    default: nil
    }
  }
}
