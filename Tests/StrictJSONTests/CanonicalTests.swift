import StrictJSON
import Testing

@Suite struct CanonicalTests {
  @Test(arguments: [
    (" { \"b\" : [ 1 , 2 ] ,\n\"a\" : { } } ", #"{"a":{},"b":[1,2]}"#),
    (#"{"b":{"d":1,"c":[{"z":1,"y":2}]},"a":[]}"#, #"{"a":[],"b":{"c":[{"y":2,"z":1}],"d":1}}"#),
    (
      #"{"b":1,"B":2,"a":3,"A":4,"10":5,"9":6,"":7,"aa":8}"#,
      #"{"":7,"10":5,"9":6,"A":4,"B":2,"a":3,"aa":8,"b":1}"#
    ),
    // UTF-16 puts the characters beyond U+FFFF ahead of U+E000–U+FFFF.
    (
      #"{"\uffff":1,"\ufb33":2,"\ud83d\ude00":3,"\ud7ff":4,"\ue000":5,"๙":6}"#,
      "{\"๙\":6,\"\u{D7FF}\":4,\"\u{1F600}\":3,\"\u{E000}\":5,\"\u{FB33}\":2,\"\u{FFFF}\":1}"
    ),
    (
      #"{"same-start-\u00e9":1,"same-start-z":2,"same-start-":3,"same-start-\u0000":4}"#,
      "{\"same-start-\":3,\"same-start-\\u0000\":4,\"same-start-z\":2,\"same-start-\u{E9}\":1}"
    ),
    ("{\"e\u{301}\":1,\"\u{E9}\":2}", "{\"e\u{301}\":1,\"\u{E9}\":2}"),
    ("[\"น\u{E4D}\u{E32}\",\"น\u{E33}\"]", "[\"น\u{E4D}\u{E32}\",\"น\u{E33}\"]"),
    (
      #"["\u0008\u0009\u000a\u000c\u000d\u0000\u001F\"\\\/\u007f\u2028\uD83D\uDE00"]"#,
      "[\"\\b\\t\\n\\f\\r\\u0000\\u001f\\\"\\\\/\u{7F}\u{2028}\u{1F600}\"]"
    ),
    ("[null,true,false,\"\",[],{}]", "[null,true,false,\"\",[],{}]"), (" 1 ", "1"),
  ])
  func `white space goes, names are sorted and strings have the shortest escapes`(
    json: String, canonical: String
  ) throws {
    let bytes = try canonicalise(Array(json.utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == canonical)
    #expect(try canonicalise(bytes) == bytes)
  }

  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("-0.0", "0"), ("0e5", "0"), ("1e-400", "0"), ("-1e-400", "0"),
    ("1.0", "1"), ("97.10", "97.1"), ("1E2", "100"), ("1e0", "1"), ("12300e-2", "123"),
    ("0.00001e5", "1"), ("1e21", "1e+21"), ("1e20", "100000000000000000000"),
    ("123456789012345680000", "123456789012345680000"), ("0.000001", "0.000001"),
    ("0.0000001", "1e-7"), ("-0.00000015", "-1.5e-7"), ("123456789012345.6", "123456789012345.6"),
    ("1234567890123456.7", "1234567890123456.8"), ("9007199254740993", "9007199254740992"),
    ("4.50", "4.5"), ("2e-3", "0.002"), ("0.000000000000000000000000001", "1e-27"),
    ("333333333.33333329", "333333333.3333333"), ("1E30", "1e+30"), ("5e-324", "5e-324"),
    ("3e-324", "5e-324"), ("2e-324", "0"), ("2.2250738585072014e-308", "2.2250738585072014e-308"),
    ("1.7976931348623157e+308", "1.7976931348623157e+308"), ("1e23", "1e+23"),
    ("9.999999999999997e22", "9.999999999999997e+22"),
    ("999999999999999900000", "999999999999999900000"),
    ("0.1e1", "1"), ("1.1e300", "1.1e+300"), ("0.30000000000000004", "0.30000000000000004"),
    ("10000000000000000000000000000000000000000", "1e+40"), ("-1.5e3", "-1500"),
    ("0e999999999999999999999999", "0"), ("0.0000000000000000000000000000000000000000001e43", "1"),
  ])
  func `a number is written as ECMAScript writes its double`(json: String, canonical: String) throws
  {
    let bytes = try canonicalise(Array(json.utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == canonical)
  }

  @Test func `every score of two digits is its own form`() throws {
    for hundredths in stride(from: 0, through: 10_000, by: 7) {
      let fraction = hundredths % 100
      let printed = "\(hundredths / 100).\(fraction / 10)\(fraction % 10)"
      let score = try #require(Double(printed))
      var shortest = "\(score)"
      if shortest.hasSuffix(".0") { shortest.removeLast(2) }
      #expect(try canonicalise(Array(printed.utf8)) == Array(shortest.utf8))
    }
  }

  @Test func `pseudo-random doubles keep their digits and read back as themselves`() throws {
    var state: UInt64 = 2566
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Double(bitPattern: state)
      guard number.isFinite else { continue }
      let canonical = String(
        decoding: try canonicalise(Array(number.description.utf8)), as: UTF8.self)
      #expect(Double(canonical)?.bitPattern == number.bitPattern)
      func digits(_ text: String) -> [UInt8] {
        let mantissa = text.utf8.prefix { $0 != UInt8(ascii: "e") }
        let digits = mantissa.filter { $0 ^ 0x30 < 10 }.drop { $0 == 0x30 }
        return Array(digits.reversed().drop { $0 == 0x30 })
      }
      #expect(digits(canonical) == digits(number.description))
    }
  }

  @Test(arguments: [
    #"{"a":1,"a":2}"#, #"{"a":1,"\u0061":2}"#, #"["\ud800"]"#, "[1e400]", "[NaN]", "{} x", "",
  ])
  func `what has no canonical form is refused`(json: String) {
    #expect(throws: JSONError.self) { try canonicalise(Array(json.utf8)) }
  }

  @Test(arguments: [
    (#"{"a":1,"a":2}"#, #"{"a":2}"#), (#"{"b":0,"a":1,"\u0061":2,"a":3}"#, #"{"a":3,"b":0}"#),
    (#"{"x":{"a":[1],"a":[2]},"x":1}"#, #"{"x":1}"#), (#"{"b":1,"a":2}"#, #"{"a":2,"b":1}"#),
  ])
  func `the last of repeated names counts where that is asked for`(
    json: String, canonical: String
  ) throws {
    let bytes = try canonicalise(Array(json.utf8), repeatedNames: .lastCounts)
    #expect(String(decoding: bytes, as: UTF8.self) == canonical)
  }

  @Test func `a text nested deeper than any stack is written`() throws {
    let depth = 200_000
    let json = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(try canonicalise(Array(json.utf8), depth: depth) == Array(json.utf8))
  }
}
