import StrictJSON
import Testing

/// What a writer makes of `write`, as text.
private func written(_ write: (inout JSONWriter) -> Void) -> String {
  var writer = JSONWriter()
  write(&writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}

@Suite struct JSONWriterTests {
  @Test func `commas stand between members and between items and nowhere else`() {
    let json = written {
      $0.beginObject()
      $0.key("a")
      $0.beginArray()
      $0.endArray()
      $0.key("b")
      $0.beginArray()
      $0.integer(1)
      $0.beginObject()
      $0.endObject()
      $0.beginArray()
      $0.bool(true)
      $0.bool(false)
      $0.endArray()
      $0.null()
      $0.endArray()
      $0.key("c")
      $0.string("x")
      $0.endObject()
    }
    #expect(json == #"{"a":[],"b":[1,{},[true,false],null],"c":"x"}"#)
  }

  @Test(arguments: [
    ("", #""""#),
    ("ก่อน น้ำ", #""ก่อน น้ำ""#),
    ("\"\\/", #""\"\\/""#),
    ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
    ("\0\u{1}\u{B}\u{F}\u{10}\u{1F}", #""\u0000\u0001\u000b\u000f\u0010\u001f""#),
    ("\u{7F}\u{2028}\u{1F600}", "\"\u{7F}\u{2028}\u{1F600}\""),
    ("begin\nmiddle\"end", #""begin\nmiddle\"end""#),
    (
      "a text of more than sixty-four bytes, so that it is taken in blocks\n, and a tail",
      #""a text of more than sixty-four bytes, so that it is taken in blocks\n, and a tail""#
    ),
  ])
  func `a string has the escapes that the canonical form asks for and no others`(
    text: String, json: String
  ) {
    #expect(written { $0.string(text) } == json)
    #expect(written { $0.string(Array(text.utf8)) } == json)
    let object = written {
      $0.beginObject()
      $0.key(Array(text.utf8))
      $0.null()
      $0.endObject()
    }
    #expect(object == "{\(json):null}")
  }

  @Test(arguments: [
    (9710, 2, "97.1"), (9700, 2, "97"), (0, 2, "0"), (-5, 1, "-0.5"), (5, 3, "0.005"),
    (100, 0, "100"), (1, 6, "0.000001"), (1, 7, "1e-7"), (-123, 9, "-1.23e-7"),
    (1, -20, "100000000000000000000"), (1, -21, "1e+21"), (12, -20, "1.2e+21"),
    (9_007_199_254_740_993, 0, "9007199254740992"), (.min, 0, "-9223372036854776000"),
    (1, 400, "0"), (1, 324, "0"), (3, 324, "5e-324"),
    (123_456_789_012_345_678, 17, "1.2345678901234567"),
  ])
  func `a decimal is written as ECMAScript writes its double`(
    coefficient: Int, digits: Int, json: String
  ) {
    #expect(
      written { $0.decimal(coefficient: coefficient, fractionDigits: digits) } == json)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1.5, "1.5"), (-1e-7, "-1e-7"), (1e21, "1e+21"),
    (123_456_789_012_345_683_968, "123456789012345680000"), (0.1 + 0.2, "0.30000000000000004"),
    (.greatestFiniteMagnitude, "1.7976931348623157e+308"), (.leastNonzeroMagnitude, "5e-324"),
    (1e23, "1e+23"), (333_333_333.333_333_29, "333333333.3333333"),
    (9_007_199_254_740_994, "9007199254740994"), (0.000_001, "0.000001"),
  ])
  func `a double is written as ECMAScript writes it`(number: Double, json: String) {
    #expect(written { $0.number(number) } == json)
  }

  @Test func `the buffer is handed out in chunks that make up the whole`() {
    var writer = JSONWriter()
    var chunks: [[UInt8]] = []
    writer.beginArray()
    for _ in 0..<100 {
      writer.string("0123456789")
      writer.drain(above: 64) { chunks.append($0) }
    }
    writer.endArray()
    writer.drain(above: 0) { chunks.append($0) }
    writer.drain(above: 0) { chunks.append($0) }

    let item = #""0123456789""#
    let whole = "[" + Array(repeating: item, count: 100).joined(separator: ",") + "]"
    #expect(String(decoding: chunks.joined(), as: UTF8.self) == whole)
    #expect(chunks.dropLast().allSatisfy { (64..<80).contains($0.count) })
    #expect(writer.bytes.isEmpty)
  }

  #if DEBUG
    @Test func `a debug build stops at a key that is out of order`() async {
      await #expect(processExitsWith: .failure) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("\u{FB33}")
        writer.null()
        writer.key("\u{1F600}")
      }
      await #expect(processExitsWith: .success) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("\u{1F600}")
        writer.null()
        writer.key("\u{FB33}")
      }
    }

    @Test func `a debug build stops at a structure that is not balanced`() async {
      await #expect(processExitsWith: .failure) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.endArray()
      }
      await #expect(processExitsWith: .failure) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.string("a value without a key")
      }
      await #expect(processExitsWith: .failure) {
        var writer = JSONWriter()
        writer.null()
        writer.null()
      }
    }
  #endif
}
