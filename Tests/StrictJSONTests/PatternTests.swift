import StrictJSON
import Testing

@Suite struct PatternTests {
  static func schema(_ pattern: String) throws -> JSONSchema {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("pattern")
    writer.string(pattern)
    writer.endObject()
    return try JSONSchema(JSONDocument(parsing: writer.bytes).root)
  }

  static func text(_ string: String) throws -> JSONValue {
    var writer = JSONWriter()
    writer.string(string)
    return try JSONDocument(parsing: writer.bytes).root
  }

  @Test(
    arguments: [
      ("", ["", "a"], []), ("a", ["a", "bab"], ["", "b"]), ("^a", ["ab"], ["ba", ""]),
      ("a$", ["ba"], ["ab", "a\n"]), ("^$", [""], ["a"]), ("$^", [""], ["a"]),
      ("^a|b$", ["ax", "xb"], ["xa", "bx"]), ("^(a|bc)+$", ["abca", "bc"], ["", "ab"]),
      ("^a*b?c+$", ["c", "aabcc"], ["ab", "abbc"]), ("^a{2,3}$", ["aa", "aaa"], ["a", "aaaa"]),
      ("^a{2}$", ["aa"], ["a", "aaa"]), ("^a{2,}$", ["aa", "aaaaa"], ["a"]),
      ("^a{0}$", [""], ["a"]),
      ("^(?:ab){1,2}?$", ["ab", "abab"], ["ababab"]), ("^(?<x>a)+?$", ["aa"], ["b"]),
      ("^.$", ["a", "ก", "\u{1F600}"], ["", "ab", "\n", "\u{2028}"]),
      ("^[a-cx]$", ["b", "x"], ["d", "-"]), ("^[^a-c]$", ["d", "ก"], ["b"]),
      ("^[-a]$", ["-"], ["b"]),
      ("^[\\]\\-\\b]+$", ["]-\u{8}"], ["b"]), ("^[]$", [], ["", "a"]),
      ("^[^]$", ["a", "\n"], [""]),
      ("^[ก-ฮ]+$", ["กขค"], ["ก่อน", "a"]),
      ("^[\u{1F600}-\u{1F602}]$", ["\u{1F601}"], ["\u{1F603}"]),
      ("^\\d\\D\\w\\W\\s\\S$", ["1a_- x"], ["๑a_- x", "1a_- "]),
      ("^\\s$", ["\u{FEFF}", "\u{A0}"], ["a"]),
      ("^[\\d\\s]+$", ["1 2"], ["a"]), ("^[^\\D]+$", ["12"], ["a"]), ("^[\\W]$", ["-"], ["a"]),
      ("^\\t\\n\\v\\f\\r\\0$", ["\t\n\u{B}\u{C}\r\0"], ["a"]),
      ("^\\x41\\u0e01\\u{1F600}\\uD83D\\uDE00\\cA$", ["Aก\u{1F600}\u{1F600}\u{1}"], ["A"]),
      ("^\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/$", ["^$\\.*+?()[]{}|/"], ["a"]),
      ("^\\p{L}+$", ["aกÉ"], ["1", "ก่"]), ("^\\p{Letter}\\p{M}$", ["ก่"], ["กก"]),
      ("^\\P{Lu}$", ["a"], ["A"]), ("^[\\p{Nd}_]+$", ["1๒_"], ["a"]),
      ("^[^\\p{Nd}]$", ["a"], ["๒"]),
      ("^\\p{Script=Thai}+$", ["ก่อน๑"], ["a", "฿"]), ("^\\p{sc=Latin}$", ["é"], ["ก"]),
      ("^\\p{General_Category=Decimal_Number}$", ["๑"], ["a"]), ("^\\p{LC}$", ["a"], ["ก"]),
      ("^\\p{Alphabetic}\\p{White_Space}\\p{ASCII}$", ["ก a"], ["กaa"]),
      ("\\bka\\b", ["ka", "a ka!"], ["kab", "_ka"]), ("a\\B", ["ab"], ["a", "a b"]),
      ("^\\B$", [""], ["a"]),
      ("^(?=.*\\d)(?=.*[a-z]).{4,}$", ["ab12"], ["abcd", "1234", "a1"]),
      ("^(?!.*bad)", ["good"], ["a bad one"]), ("(?<=ก)ข", ["กข"], ["ขก"]),
      ("(?<!ก)ข", ["ข"], ["กข"]),
      ("(?=a(?!b))", ["ac", "a"], ["ab"]), ("^(?:(?=a)a)+$", ["aaa"], ["ab"]),
      ("^(a*)*$", ["", "aaa"], ["b"]), ("^(|a)+$", ["", "aa"], ["b"]),
      ("^(?:a|b)*abb$", ["ababb"], ["ab"]),
      ("^[0-9]{4,8}$", ["1234", "12345678"], ["123", "123456789", "๑๒๓๔"]),
      ("^(/[^/~]*(~[01][^/~]*)*)*$", ["", "/a~1b/0"], ["a", "/~"]),
    ] as [(String, [String], [String])])
  func `a pattern finds what ECMAScript finds`(
    pattern: String, found: [String], missed: [String]
  ) throws {
    let schema = try Self.schema(pattern)
    for text in found { #expect(try schema.isValid(Self.text(text)), "\(text)") }
    for text in missed { #expect(try !schema.isValid(Self.text(text)), "\(text)") }
  }

  @Test(arguments: [
    "(", ")", "a)", "[", "[a", "]", "{", "}", "*", "+a", "a**", "a{1", "a{2,1}", "a{,1}", "^*",
    "(?",
    "(?a)", "(?<1>a)", "(?<a>b)(?<a>c)", "\\", "\\a", "\\-", "\\_", "\\Z", "\\x4", "\\u12",
    "\\u{110000}",
    "\\u{}", "\\c1", "\\01", "\\1", "\\k<a>", "\\p", "\\p{}", "\\p{Foo}", "\\p{Script=Foo}",
    "[b-a]",
    "[a-\\d]", "[\\p{L}-z]", "(?=a)*", "\\b+",
  ])
  func `a pattern that ECMAScript refuses in Unicode mode is refused`(pattern: String) {
    #expect(throws: SchemaError.self) { try Self.schema(pattern) }
  }

  @Test(arguments: [
    "^(a+)+$", "(a|aa)*b", "(.*)*x", "^(([a-z])+.)+[A-Z]([a-z])+$", "(?=(a*)*b)c",
    "(x{0,30}){0,30}y", "[a-z]{1,500}y", "^(a|a|a|a)*\\b!",
  ])
  func `no pattern takes more than time in proportion`(pattern: String) throws {
    let schema = try Self.schema(pattern)
    let value = try Self.text(String(repeating: "a", count: 3_000) + "ก!")
    #expect(!schema.isValid(value))
  }

  @Test func `groups nest up to a limit`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth)
    }
    #expect(try Self.schema(nested(90)).isValid(Self.text("a")))
    #expect(throws: SchemaError.self) { try Self.schema(nested(100_000)) }
  }
}
