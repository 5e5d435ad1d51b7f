import StrictJSON
import Testing

@Suite struct JSONParserTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-0", "10", "-1.50", "0e1", "1E5", "1e+5", "1e-5", "1.2e-3",
    "-123456789012345678901234567890", "1e-400", "1.7976931348623157e308", "\"\"", "\"ก่อน\"",
    #""\u0e01\ud83d\ude00\uD83D\uDE00\"\\\/\b\f\n\r\t""#, #""\u0000""#, #""\\u0061\\""#,
    "\"\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\"", "[]", "{}", "[[],{}]",
    #"{"":0}"#, #"{"a":{"a":{"a":[]}}}"#, #"{"a":1,"A":2,"a ":3}"#,
    " \t\r\n[ \t\r\n1 \t\r\n, \t\r\n2 \t\r\n] \t\r\n",
    " \n{ \n\"a\" \n: \n1 \n, \n\"b\" \n: \n2 \n} \n",
    // The same to a reader, different to a program.
    "{\"\u{E9}\":1,\"e\u{301}\":2,\"\u{E01}\u{E38}\u{E48}\":3,\"\u{E01}\u{E48}\u{E38}\":4}",
  ])
  func `a text that follows the grammar is read`(json: String) {
    #expect(throws: Never.self) { try JSONDocument(parsing: Array(json.utf8)) }
  }

  @Test(arguments: [
    ("", "empty", 1, 1), (" \n ", "empty", 2, 2),
    ("[", "unexpected-end", 1, 2), ("{", "unexpected-end", 1, 2), ("[1", "unexpected-end", 1, 3),
    ("[1,", "unexpected-end", 1, 4), (#"{"a"#, "unexpected-end", 1, 4),
    (#"{"a""#, "unexpected-end", 1, 5), (#"{"a":"#, "unexpected-end", 1, 6),
    (#"{"a":1"#, "unexpected-end", 1, 7), (#"{"a":1,"#, "unexpected-end", 1, 8),
    ("\"", "unexpected-end", 1, 2), (#""\"#, "unexpected-end", 1, 3),
    (#""\u00"#, "unexpected-end", 1, 6), (#""\n"#, "unexpected-end", 1, 4),
    ("tru", "unexpected-end", 1, 4),
    ("[1,]", "unexpected-character", 1, 4), ("[,1]", "unexpected-character", 1, 2),
    ("[1 2]", "unexpected-character", 1, 4), ("[1}", "unexpected-character", 1, 3),
    ("{1:2}", "unexpected-character", 1, 2), ("{a:1}", "unexpected-character", 1, 2),
    (#"{"a":1,}"#, "unexpected-character", 1, 8), (#"{"a" 1}"#, "unexpected-character", 1, 6),
    (#"{"a":}"#, "unexpected-character", 1, 6), (#"{"a":1]"#, "unexpected-character", 1, 7),
    ("nul!", "unexpected-character", 1, 4), ("True", "unexpected-character", 1, 1),
    ("'a'", "unexpected-character", 1, 1), ("+1", "unexpected-character", 1, 1),
    (".5", "unexpected-character", 1, 1), ("NaN", "unexpected-character", 1, 1),
    ("[\n\"ก่อน\",\n  \"น้ำ\" ๑]", "unexpected-character", 3, 9),
    ("[\r\"a\",\r\n?]", "unexpected-character", 3, 1), ("\u{A0}1", "unexpected-character", 1, 1),
    ("/**/1", "unexpected-character", 1, 1), ("\u{C}1", "unexpected-character", 1, 1),
    ("01", "invalid-number", 1, 1), ("-", "invalid-number", 1, 1), ("1.", "invalid-number", 1, 1),
    ("[-a]", "invalid-number", 1, 2), ("1.e1", "invalid-number", 1, 1),
    ("1e", "invalid-number", 1, 1), ("1e+", "invalid-number", 1, 1),
    ("-01", "invalid-number", 1, 1), ("[00]", "invalid-number", 1, 2),
    ("[1e400]", "number-beyond-double", 1, 2), ("[1,-1e400]", "number-beyond-double", 1, 4),
    ("1e99999999999999999999", "number-beyond-double", 1, 1),
    ("1" + String(repeating: "0", count: 400), "number-beyond-double", 1, 1),
    (#""\x""#, "invalid-escape", 1, 2), (#""\u00g0""#, "invalid-escape", 1, 2),
    (#""a\U0000""#, "invalid-escape", 1, 3), (#""\ud83d\u00""#, "invalid-escape", 1, 8),
    (#""\ud800""#, "lone-surrogate", 1, 2), (#""ก\udc00""#, "lone-surrogate", 1, 3),
    (#""\ud800a""#, "lone-surrogate", 1, 2), (#""\ud800\n""#, "lone-surrogate", 1, 2),
    (#""\ud800\ud800""#, "lone-surrogate", 1, 2), (#"{"\ude00\ud83d":1}"#, "lone-surrogate", 1, 3),
    ("\"\t\"", "control-character", 1, 2), ("\"a\nb\"", "control-character", 1, 3),
    ("\"\\n\u{0}\"", "control-character", 1, 4), ("\"\u{1F}\"", "control-character", 1, 2),
    (#"{"a":1,"a":2}"#, "duplicate-name", 1, 8), (#"{"a":1,"\u0061":2}"#, "duplicate-name", 1, 8),
    (#"[{"b":{},"a":{"c":0},"b":1}]"#, "duplicate-name", 1, 22),
    ("{} {}", "trailing-content", 1, 4), ("1 x", "trailing-content", 1, 3),
    ("[]]", "trailing-content", 1, 3), ("1,", "trailing-content", 1, 2),
    ("\u{FEFF}{}", "byte-order-mark", 1, 1),
  ])
  func `a text that is not JSON is refused with a name and a place`(
    json: String, code: String, line: Int, column: Int
  ) {
    let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: Array(json.utf8)) }
    #expect(error?.reason.code == code)
    #expect(error?.position.line == line)
    #expect(error?.position.column == column)
  }

  @Test(arguments: [
    [0xFF], [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xC2], [0xC2, 0x20], [0xE0, 0x9F, 0xBF],
    [0xE0, 0xA0], [0xE0, 0xB8, 0x22], [0xED, 0xA0, 0x80], [0xEF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
    [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
    [0xF8, 0x88, 0x80, 0x80, 0x80],
  ])
  func `bytes that are not UTF-8 are refused wherever they stand in a string`(bytes: [UInt8]) {
    for before in ["", "a", #"\n"#] {
      for end in [Array("\"".utf8), []] {
        let text = Array("\"\(before)".utf8) + bytes + end
        let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: text) }
        #expect(error?.reason == .invalidUTF8)
        #expect(error?.position.offset == 1 + before.utf8.count)
      }
    }
  }

  @Test(arguments: [[0xFE, 0xFF, 0, 0x31], [0xFF, 0xFE, 0x31, 0]])
  func `UTF-16 with a byte order mark is named`(text: [UInt8]) {
    let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: text) }
    #expect(error?.reason == .byteOrderMark)
  }

  @Test func `nesting is bounded`() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    _ = try JSONDocument(parsing: nested(512))
    _ = try JSONDocument(parsing: nested(100_000), depth: 100_000)
    let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: nested(513)) }
    #expect(error?.reason == .tooDeep(limit: 512))
    #expect(error?.position.column == 513)
    let unclosed = Array(String(repeating: #"{"":"#, count: 100_000).utf8)
    #expect(throws: JSONError.self) { try JSONDocument(parsing: unclosed) }
  }

  @Test(arguments: [5, 16, 17, 1000])
  func `a repeated name is found in small and large objects`(count: Int) {
    // Neither in order nor different in their first eight bytes.
    let names = (0..<count).map { "indicator-\(($0 * 7919) % count)" }
    func object(_ names: [String]) -> [UInt8] {
      Array(("{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}").utf8)
    }
    #expect(throws: Never.self) { try JSONDocument(parsing: object(names)) }
    let repeated = names[count / 2]
    let error = #expect(throws: JSONError.self) {
      try JSONDocument(parsing: object(names + [repeated]))
    }
    #expect(error?.reason == .duplicateName(repeated))
    #expect(error?.position.offset == object(names).count)
  }

  @Test func `every error says what is wrong in both languages`() throws {
    for json in ["", "[1", "[1 2]", "{} x", "01", "1e999", #""\q""#, #""\ud800""#, "\"\u{1}\""] {
      let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: Array(json.utf8)) }
      let message = try #require(error?.message)
      #expect(!message.en.isEmpty)
      #expect(message.th.unicodeScalars.contains { (0xE00...0xE7F).contains($0.value) })
      #expect(!message.en.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }

  @Test func `values keep what was written`() throws {
    let text = #"{"n":12345678901234567890.10,"i":-7,"s":"ก\"\u0e48","a":[true,null,{}],"b":false}"#
    let root = try JSONDocument(parsing: Array(text.utf8)).root
    #expect(root.kind == .object)
    #expect(root.count == 5)
    #expect(root["n"]?.number == "12345678901234567890.10")
    #expect(root["n"]?.integer == nil)
    #expect(root["i"]?.integer == -7)
    #expect(root["i"]?.double == -7)
    #expect(root["s"]?.utf8 == Array("ก\"\u{E48}".utf8))
    #expect(root["a"]?.items.map(\.kind) == [.bool, .null, .object])
    #expect(root["a"]?[0]?.bool == true)
    #expect(root["a"]?[3] == nil)
    #expect(root["b"]?.bool == false)
    #expect(root["missing"] == nil)
    #expect(root.members.compactMap(\.name.string) == ["n", "i", "s", "a", "b"])
    #expect(root["a"]?.position.offset == 58)
    #expect(root["a"]?.position.column == 57)
  }
}
