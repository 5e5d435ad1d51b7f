import StrictJSON
import Testing

/// A format, texts that have it and texts that do not.
struct FormatCase: Sendable, CustomTestStringConvertible {
  let format: String
  let valid: [String]
  let invalid: [String]

  init(_ format: String, valid: [String], invalid: [String]) {
    self.format = format
    self.valid = valid
    self.invalid = invalid
  }

  var testDescription: String { format }
}

@Suite struct FormatTests {
  @Test(arguments: [
    FormatCase(
      "date", valid: ["2024-02-29", "0000-01-01", "2566-12-31"],
      invalid: [
        "", "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-01", "2024-04-31", "2024-1-01",
        "24-01-01", "2024-01-01 ", "๒๕๖๖-๐๑-๐๑", "2024/01/01", "20240101",
      ]),
    FormatCase(
      "time", valid: ["00:00:00Z", "23:59:60z", "12:34:56.789+07:00", "01:29:60+01:30"],
      invalid: [
        "", "12:34", "12:34:56", "24:00:00Z", "12:60:00Z", "12:00:61Z", "12:00:60Z", "12:00:00.Z",
        "12:00:00+24:00", "12:00:00+07:60", "12:00:00+0700", "23:59:60+07:00", "12:00:00 Z",
      ]),
    FormatCase(
      "date-time", valid: ["2024-02-29T12:34:56Z", "1998-12-31t23:59:60z"],
      invalid: [
        "2024-02-29 12:34:56Z", "2024-02-29T12:34:56", "2024-02-30T00:00:00Z", "T00:00:00Z",
      ]),
    FormatCase(
      "duration", valid: ["P1Y", "P1Y2M3D", "PT36H", "P4DT12H30M5S", "P2W", "PT0S", "P1DT1S"],
      invalid: [
        "", "P", "PT", "P1", "1Y", "P1YT", "P2D1Y", "P1Y2W", "P1Y3D", "PT1H1S", "P1S", "-P1Y",
      ]),
    FormatCase(
      "email",
      valid: [
        "a@b", "a.b+c@example.co.th", "\"a b\\\"\"@example.com", "a@[127.0.0.1]", "a@[IPv6:::1]",
      ],
      invalid: [
        "", "a", "@b", "a@", ".a@b", "a.@b", "a..b@c", "a b@c", "a@b_c", "a@[300.0.0.1]", "ก@b.c",
      ]),
    FormatCase("idn-email", valid: ["สมชาย@ตัวอย่าง.ไทย", "a@b"], invalid: ["สมชาย", "ก ข@ค"]),
    FormatCase(
      "hostname", valid: ["localhost", "a-b.example.com", "1.2.3", "xn--12cfi8ixb8l.example"],
      invalid: [
        "", ".", "a.", "-a", "a-", "a_b", "a..b", "ตัวอย่าง", "xn--", "xn--X", "ab--c",
        String(repeating: "a", count: 64), String(repeating: "a.", count: 127) + "aa",
      ]),
    FormatCase(
      "idn-hostname", valid: ["ตัวอย่าง.ไทย", "example.com", "l\u{B7}l", "ab。cd", "אב"],
      invalid: ["", "\u{E48}ก", "a\u{B7}b", "〮한", "ก_ข", "Äb", "a\u{200D}b", "1.אב", "א1\u{661}"]),
    FormatCase(
      "ipv4", valid: ["0.0.0.0", "192.168.1.255"],
      invalid: ["", "1.2.3", "1.2.3.4.5", "256.1.1.1", "01.2.3.4", "1.2.3.", "1.2.3.a", "๑.2.3.4"]),
    FormatCase(
      "ipv6", valid: ["::", "::1", "1::", "1:2:3:4:5:6:7:8", "1::8", "::ffff:1.2.3.4", "A:b::c"],
      invalid: [
        "", ":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", ":1:2:3:4:5:6:7",
        "12345::",
        "1:2:3:4:5:6:7:", "g::", "::1.2.3", "1.2.3.4::", "::1%eth0", "1:2:3:4:5:6:7::8",
      ]),
    FormatCase(
      "uri",
      valid: [
        "http://a.example/b?c=d#e", "urn:example:a", "mailto:a@b", "http://[::1]:80/", "a:",
        "file:///a",
        "http://u:p@h/%E0%B8%81", "http://[v1.a:b]/",
      ],
      invalid: [
        "", "/a", "a", "//h/a", "http://a b", "http://a/%4", "http://a/<b>", "1a:b", "http://[::1",
        "http://ก/", ":a", "http://h:port/", "http://[1]/", "a:\\b", "a:b#c#d",
      ]),
    FormatCase(
      "uri-reference", valid: ["", "a/b", "//h", "?q", "#f", "../a"], invalid: ["a b", "\\", "ก"]),
    FormatCase("iri", valid: ["http://ก.ไทย/ข?ค#ง", "a:b"], invalid: ["ก", "http://a b/"]),
    FormatCase("iri-reference", valid: ["ก/ข", "#ค"], invalid: ["ก ข", "<ก>"]),
    FormatCase(
      "uuid", valid: ["01234567-89ab-CDEF-0123-456789abcdef"],
      invalid: [
        "", "0123456789ab-CDEF-0123-456789abcdef0", "01234567-89ab-cdef-0123-456789abcdeg",
      ]),
    FormatCase(
      "uri-template",
      valid: ["", "http://a/{b}", "{+a,b:3,c*}{?d}", "a{#x.y}", "{%41}", "ก{a}"],
      invalid: ["{", "}", "{}", "{a", "a}", "{a b}", "{a:0}", "{a:12345}", "{=a}", "a b", "{a.}"]),
    FormatCase("json-pointer", valid: ["", "/", "/a~0~1/0"], invalid: ["a", "/~", "/~2", "#/a"]),
    FormatCase(
      "relative-json-pointer", valid: ["0", "12#", "1/a/b", "0/"],
      invalid: ["", "/a", "-1", "01", "1a", "0##", "#", "1/~"]),
    FormatCase(
      "regex", valid: ["", "a(b|c)*\\p{L}", "(a)\\1"], invalid: ["(", "\\Z", "a{2,1}", "[b-a]"]),
    FormatCase("unknown-to-all", valid: ["", "anything"], invalid: []),
  ])
  func `a format is asserted where that is asked for, and only of strings`(
    example: FormatCase
  ) throws {
    let text = "{\"format\":\"\(example.format)\"}"
    let asserting = try JSONSchema(value(text), assertsFormat: true)
    let annotating = try JSONSchema(value(text))
    for text in example.valid { #expect(try asserting.isValid(PatternTests.text(text)), "\(text)") }
    for text in example.invalid {
      #expect(try !asserting.isValid(PatternTests.text(text)), "\(text)")
      #expect(try annotating.isValid(PatternTests.text(text)), "\(text)")
    }
    #expect(try asserting.isValid(value("1")))
  }

  @Test func `long names take no more time than short ones`() throws {
    let schema = try JSONSchema(value(#"{"format":"idn-hostname"}"#), assertsFormat: true)
    for label in ["ก", "xn--a", "a.", "\u{E48}"] {
      let name = try PatternTests.text(String(repeating: label, count: 20_000))
      #expect(!schema.isValid(name))
    }
  }
}
