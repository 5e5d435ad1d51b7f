import Testing

@testable import Documents

/// Texts that are put together from pieces of all dialects, with what a reader would see of them.
struct PlainTextPropertyTests {
  @Test(arguments: 0..<400)
  func `every character that shows is in the blocks, in order`(seed: UInt64) throws {
    var mixture = Mixture(seed: seed)
    for _ in 0..<mixture.number(12) { mixture.addPiece() }
    let blocks = try TextReader.read(
      decoded: Array(mixture.source.utf8), part: nil, limits: Limits())
    let (shown, expected) = (scalars(shownText(blocks)), scalars(mixture.shown))
    if shown == expected { return }
    let same = zip(shown, expected).prefix { $0 == $1 }.count
    let context = { (text: [Unicode.Scalar]) in
      String(String.UnicodeScalarView(text.dropFirst(same - min(same, 9)).prefix(40)))
    }
    Issue.record(
      "seed \(seed): \(context(shown)) instead of \(context(expected)) of\n\(mixture.source)")
  }

  @Test(arguments: 0..<200)
  func `any bytes at all are read without a trap, and within their lines`(seed: UInt64) throws {
    var mixture = Mixture(seed: seed)
    let text = mixture.noise()
    let blocks: [Block]
    do {
      blocks = try TextReader.read(decoded: Array(text.utf8), part: nil, limits: Limits())
    } catch {
      return
    }
    let lines = text.unicodeScalars.count { ["\n", "\r", "\u{2028}"].contains($0) } + 1
    for block in blocks {
      guard case .lines(let first, let count, _) = block.origin else {
        Issue.record("\(block)")
        continue
      }
      #expect(first >= 1 && count >= 1 && first + count - 1 <= lines)
    }
  }

  @Test(arguments: TextFixture.all.filter { !$0.name.hasPrefix("page") })
  func `fixtures lose nothing but their marks`(fixture: TextFixture) throws {
    let bytes = try fixture.bytes
    let blocks = try TextReader.read(decoded: bytes, part: nil, limits: Limits())
    // Thai letters and digits are never markup; a cell over several lines may stand before another.
    let letters = { (text: String) in
      text.unicodeScalars.filter { (0x0E01...0x0E5B).contains($0.value) }.map(\.value).sorted()
    }
    var source = String(decoding: bytes, as: UTF8.self)
    source.replace("<!-- ความเห็น -->", with: "")
    // Browsers make these markers.
    source.replace("<li>เก้า", with: "๙.เก้า")
    source.replace("<li>สิบ", with: "๑๐.สิบ")
    #expect(letters(shownText(blocks)) == letters(source))
  }
}

/// The text and markers of blocks, in reading order.
private func shownText(_ blocks: [Block]) -> String {
  blocks.map { block in
    switch block.kind {
    case .heading(let text, _, let marker), .listItem(let text, let marker, _):
      "\(marker)\(text.raw)"
    case .paragraph(let text): "\(text.raw)"
    case .table(let table):
      table.rows.map { row in
        row.cells.map { $0.blocks.isEmpty ? "\($0.text.raw)" : shownText($0.blocks) }.joined()
      }.joined()
    case .pageHeader(let inner), .pageFooter(let inner): shownText(inner)
    default: ""
    }
  }.joined()
}

private func scalars(_ text: String) -> [Unicode.Scalar] {
  text.unicodeScalars.filter { !$0.properties.isWhitespace }
}

private struct Mixture {
  private(set) var source = ""
  private(set) var shown = ""
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func number(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }

  private mutating func pick<T>(_ values: [T]) -> T { values[number(values.count)] }

  private mutating func word() -> String {
    pick([
      "การปฏิบัติหน้าที่", "คะแนน", "98.08", "๙๓.๓๓ คะแนน", "ม.ค. - มี.ค. 66", "สำนักปลัด", "คะแนน < 85",
      "o8", "i10", "(ITA)", "85 – 99 = พัฒนา", "ตัวชี้วัดที่ ๙", "1,500.00", "a & b", "-", "น้ำ",
      "ผู้ที่เกี่ยวข้อง",
      "ข้อมูลที่ยาวพอสมควรซึ่งเขียนต่อกันไปโดยไม่มีช่องว่างเลยสักแห่งเดียว", "๒๕๖๖", "5", "E-Service",
    ])
  }

  private mutating func words() -> String {
    (0...number(4)).map { _ in word() }.joined(separator: " ")
  }

  private mutating func add(_ text: String, showing visible: String? = nil) {
    source += text
    shown += visible ?? text
  }

  mutating func addPiece() {
    switch number(9) {
    case 0: add(words() + "\n")
    case 1: addRows("\t", "", "")
    case 2: addPipes()
    case 3:
      let text = words()
      let level = 1 + number(4)
      add(String(repeating: "#", count: level) + " **\(text)**\n", showing: text)
    case 4: addList()
    case 5: addHTML()
    case 6: addAligned()
    case 7:
      for line in 0..<3 * (2 + number(4)) { add((line % 3 == 0 ? "\(line)" : word()) + "\n") }
    default:
      let (one, two) = (words(), words())
      add("**\(one)** \(two)\n", showing: one + two)
    }
    source += pick(["", "\n", "\n\n", "\r\n", "\u{2028}", "\n \u{A0}\n"])
  }

  private mutating func addRows(_ separator: String, _ opening: String, _ closing: String) {
    let columns = 2 + number(4)
    for _ in 0...number(4) {
      let cells = (0..<columns).map { _ in number(5) == 0 ? ("", "") : cell() }
      source += opening
      for (index, cell) in cells.enumerated() {
        if index > 0 { source += separator }
        source += cell.0
        shown += cell.1
      }
      source += closing + "\n"
    }
  }

  private mutating func cell() -> (String, String) {
    let text = words()
    return pick([
      (text, text), ("<p>\(text)</p>", text), ("**\(text)**", text), ("<b>\(text)</b>", text),
      ("<ul><li>\(text)</li></ul>", "•" + text), ("\(text)<br>\(text)", text + text),
      ("\(text)&nbsp;&amp;", text + "&"),
    ])
  }

  private mutating func addPipes() {
    let columns = 2 + number(3)
    let head = (0..<columns).map { _ in words() }
    add("| " + head.joined(separator: " | ") + " |\n", showing: head.joined())
    source += "|" + String(repeating: "---|", count: columns) + "\n"
    addRows(" | ", "| ", " |")
  }

  private mutating func addList() {
    let (opening, closing) = pick([("", "."), ("", ")"), ("(", ")")])
    for item in 1...2 + number(4) { add("\(opening)\(item)\(closing) \(words())\n") }
    for _ in 0..<number(3) { add("  - ก\(words())\n") }
  }

  private mutating func addHTML() {
    let (one, two, three) = (words(), words(), words())
    add(
      pick([
        "<p>\(one)</p><p align='center'>\(two)\n<p>\(three)\n",
        "<div>\(one)</div>\n\n<div>\(two)</div>\(three)\n",
        "<table>\n\t<tr><td>\(one)\n\t<td colspan=2>\(two)\n\n<tr><td>\(three)</table>\n",
        "<table><tr><td rowspan=9>\(one)<table><tr><td>\(two)</table></table>\(three)\n",
        "<tr><td>\(one)</td>\n<td>\(two)</td></tr>\n<tr><td>\(three)</td></tr>\n",
        "<span>\(one)\n\(two)</span>\n\(three)\n",
        "<h3>\(one)</h3>\(two)<br/>\(three)\n",
      ]), showing: one + two + three)
  }

  /// Columns as a program prints them, with nothing torn over lines.
  private mutating func addAligned() {
    let columns = 2 + number(4)
    for _ in 0...1 + number(6) {
      var line = ""
      for column in 0..<columns {
        let width = line.unicodeScalars.count
        line += String(repeating: " ", count: max(2, column * 75 - width)) + word()
      }
      add(line + "\n")
    }
    // Two tables with the same columns and a blank line between them are one to any reader.
    add("# จบตาราง\n", showing: "จบตาราง")
  }

  mutating func noise() -> String {
    let pieces = [
      "\t", "|", "\n", "\n\n", "<p>", "</p>", "<table>", "<tr>", "<td>", "</table>", "<ul>", "<li>",
      "**",
      "# ", "1. ", "2. ", "- ", "•", "   ", "ก", "\u{E34}", "&nbsp;", "&", "<", ">", "\"", "\u{C}",
      "\r",
      "---", "+--+", "98.08", "๒", "หน้า ๒", "- 2 -", "<b", "='", "ข้อความ", "\u{B}", "\\|",
      "\u{2028}", "\0",
    ]
    return (0..<number(400)).map { _ in pick(pieces) }.joined()
  }
}
