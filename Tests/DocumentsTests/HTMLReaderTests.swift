import Testing

@testable import Documents

struct HTMLReaderTests {
  @Test func `of a whole document only what the page shows is read`() throws {
    let page = """
      <!DOCTYPE html><html><head><title>ชื่อ</title><style>p { color: red }</style>
      <script>if (a < b) { write("<p>ไม่</p>") }</script><!-- <p>ไม่</p> --></head>
      <body class=a><![if !mso]><h1>หัว<br>ข้อ</h1><p>ก   ข
      ค<o:p></o:p></p><p>&nbsp;</p><hr><pre>ง
        จ</pre>ท้าย</body></html>
      """
    #expect(
      try dump(page) == """
        heading 1 "หัว\\nข้อ" [line 3]
        paragraph "ก ข ค" [lines 3-4]
        paragraph "ง\\n  จ" [lines 4-5]
        paragraph "ท้าย" [line 5]

        """)
  }

  @Test func `list items have the markers that a browser shows`() throws {
    let lists: [(String, [String])] = [
      ("<ol><li>ก<li>ข</ol>", ["1.", "2."]),
      ("<ol type=a start=26><li>ก<li>ข</ol>", ["z.", "aa."]),
      ("<ol type=A><li>ก</ol>", ["A."]), ("<ol type='i' start=\"4\"><li>ก</ol>", ["iv."]),
      ("<ol type=I start=1999><li>ก</ol>", ["MCMXCIX."]), ("<ul><li>ก</ul>", ["•"]),
      ("<ol reversed start=3><li>ก<li>ข</ol>", ["3.", "2."]),
      ("<ol><li value=7>ก<li>ข</ol>", ["7.", "8."]),
      ("<ol style='list-style-type: thai'><li>ก</ol>", ["๑."]),
      ("<ul style='list-style: none'><li>ก</ul>", [""]), ("<li>ก", ["•"]),
      ("<ul type=square><li>ก</ul>", ["▪"]),
      ("<ol><li>ก<ul><li>ข<ul><li>ค</ul></ul><li>ง</ol>", ["1.", "◦", "▪", "2."]),
      ("<ol start=-1><li>ก<li>ข<li>ค</ol>", ["-1.", "0.", "1."]),
      (
        "<ol start=9223372036854775807><li>ก<li>ข</ol>",
        ["9223372036854775807.", "-9223372036854775808."]
      ),
    ]
    for (html, markers) in lists {
      let found = try blocks(html).compactMap { block -> String? in
        if case .listItem(_, let marker, _) = block.kind { marker.description } else { nil }
      }
      #expect(found == markers, "\(html)")
    }
  }

  @Test func `spans cover what they cover on the page`() throws {
    let html = """
      <table><tr><td rowspan=2>ก<td colspan=2>ข
      <tr><td>ค<td rowspan=0>ง
      <tr><td colspan=2>จ
      <tr><td>ฉ</table>
      """
    #expect(
      try dump(html)
        == """
        table 4 × 3 [lines 1-4]
          row [line 1]
            cell @0 2×1 "ก"
            cell @1 1×2 "ข"
          row [line 2]
            cell @1 "ค"
            cell @2 2×1 "ง"
          row [line 3]
            cell @0 1×2 "จ"
          row [line 4]
            cell @0 "ฉ"

        """.replacing("cell @2 2×1", with: "cell @2 3×1"))
  }

  @Test func `a row of header cells, and what stands in a head, is a header`() throws {
    let html = """
      <table><caption>ตาราง</caption><thead><tr><td>ก</thead><tbody><tr><th>ข<tr><td>ค<th>ง</table>
      """
    #expect(
      try dump(html) == """
        paragraph "ตาราง" [line 1]
        table 3 × 2 [line 1]
          row header [line 1]
            cell @0 "ก"
          row header [line 1]
            cell @0 "ข"
          row [line 1]
            cell @0 "ค"
            cell @1 "ง"

        """)
  }

  @Test func `tags that do not fit lose no text`() throws {
    let pages = [
      "</td></tr></table>ก", "<td>ก", "<tr>ก", "<table>ก</table>ข", "<table><tr>ก<td>ข",
      "<table><tr><td><table><tr><td>ก</td></tr></td></tr></table>ข", "<li>ก</ul>ข<ol>ค",
      "<p><h2>ก<p>ข</h2>ค", "<b>ก<i>ข</b>ค</i>", "<p class=\"ก>ข", "ก < ข <", "ก <1> ข", "&ก;&#0;",
      "<a href='x'>ก</a", "<!-- ก", "<style>ก", "<td colspan=0 rowspan=-1>ก",
    ]
    for page in pages {
      let read = try TextReader.read(decoded: Array(page.utf8), part: nil, limits: Limits())
      let shown = Document(mediaType: "", blocks: read).dump()
      for letter in ["ก", "ข", "ค"] where page.unicodeScalars.contains(where: { "\($0)" == letter })
      {
        #expect(shown.contains(letter), "\(page)")
      }
    }
  }

  @Test func `nesting is bounded`() throws {
    let tables = String(repeating: "<table><tr><td>", count: 30)
    #expect(throws: ReadError.limit(.tableDepth, place: "line 1")) { try blocks(tables) }
    let lists = String(repeating: "<ul><li>", count: 100_000)
    #expect(throws: ReadError.limit(.depth, place: "line 1")) { try blocks(lists) }
    #expect(try blocks(String(repeating: "<div><b>", count: 100_000) + "ก").count == 1)
  }

  @Test func `entities are the characters that they name`() throws {
    #expect(
      try dump("&lt;b&gt; &#3585;&#xE02; &ndash;&bull;&quot;&amp;amp; &#150; &x; &#x110000; &amp")
        == "paragraph \"<b> กข –•\\\"&amp; – &x; &#x110000; &amp\" [line 1]\n")
  }

  private func blocks(_ html: String) throws -> [Block] {
    try HTMLReader.read(Array(html.utf8), part: nil, limits: Limits())
  }

  private func dump(_ html: String) throws -> String {
    let lines = Document(mediaType: "", blocks: try blocks(html)).dump().split(separator: "\n")
    return lines.dropFirst().map { $0.dropFirst(2) + "\n" }.joined()
  }
}
