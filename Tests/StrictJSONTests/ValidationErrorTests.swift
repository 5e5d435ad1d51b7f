import StrictJSON
import Testing

@Suite struct ValidationErrorTests {
  static let schema = #"""
    {"$id":"http://a.example/report","required":["title","scores"],
     "properties":{"title":{"type":"string","minLength":1},
                   "scores":{"items":{"$ref":"#/$defs/score"}},
                   "note/ข":{"allOf":[true,{"enum":["a","b"]}]}},
     "additionalProperties":false,
     "$defs":{"score":{"oneOf":[{"type":"number","maximum":100},{"const":null}]}}}
    """#

  @Test func `an error tells the place in the value, in the schema and on the page`() throws {
    let instance = try value("{\"title\":\"\",\n \"scores\":[97.5,\n  150],\n\"note/ข\":1,\"x\":2}")
    let errors = try JSONSchema(value(Self.schema)).errors(in: instance)
    let found = errors.map { error in
      let position = error.instance.position
      return "\(error.instanceLocation) \(error.rule) \(position.line):\(position.column)"
        + " \(error.keywordLocation)"
    }
    #expect(
      found.sorted() == [
        "/note~1ข enum 4:10 /properties/note~1ข/allOf/1/enum",
        "/scores/1 const 3:3 /properties/scores/items/$ref/oneOf/1/const",
        "/scores/1 maximum 3:3 /properties/scores/items/$ref/oneOf/0/maximum",
        "/scores/1 oneOf 3:3 /properties/scores/items/$ref/oneOf",
        "/title minLength 1:10 /properties/title/minLength",
        "/x false 4:16 /additionalProperties",
      ])
    let oneOf = try #require(errors.first { $0.rule == "maximum" })
    #expect(oneOf.absoluteKeywordLocation == "http://a.example/report#/$defs/score/oneOf/0/maximum")
    #expect(oneOf.expected?.number == "100")
  }

  @Test func `the errors of branches that do not count are not told`() throws {
    let schema = try JSONSchema(
      value(
        #"""
        {"anyOf":[{"type":"string"},{"type":"number"}],"not":{"type":"null"},
         "if":{"type":"array"},"contains":{"const":1},"maximum":1}
        """#
      ))
    #expect(try schema.errors(in: value("2")).map(\.rule) == ["maximum"])
  }

  @Test func `of alternatives only the one that is meant is told of`() throws {
    let schema = try JSONSchema(
      value(
        #"""
        {"oneOf":[{"type":"string"},
                  {"properties":{"kind":{"const":"a"},"x":{"items":{"type":"null"}}}},
                  {"$ref":"#/$defs/b"},
                  {"properties":{"kind":{"const":"c"},"x":{"type":"null"}}}],
         "$defs":{"b":{"properties":{"kind":{"const":"b"},"x":{"items":{"type":"number"}}}}}}
        """#))
    let errors = try schema.errors(in: value(#"{"kind":"b","x":[1,"2"]}"#))
    #expect(errors.map(\.instanceLocation.description) == ["", "/x/1"])
    #expect(try schema.errors(in: value(#"{"kind":"d"}"#)).count == 5)
  }

  @Test func `no more errors are told than asked for`() throws {
    let schema = try JSONSchema(value(#"{"items":{"type":"null"}}"#))
    let many = try value("[" + Array(repeating: "1", count: 500).joined(separator: ",") + "]")
    #expect(schema.errors(in: many, limit: 7).count == 7)
    #expect(schema.errors(in: many).count == 100)
  }

  @Test(arguments: [
    (#"{"type":["integer","null"]}"#, #""a""#, #"must be integer or null, but is "a""#),
    (#"{"const":1}"#, "[1,2]", "must be 1, not an array of 2"),
    (#"{"enum":["a","b"]}"#, "{}", #"must be one of "a", "b", not an object of 0"#),
    (#"{"minimum":2}"#, "1.50", "must be at least 2, but is 1.50"),
    (#"{"exclusiveMinimum":2}"#, "2", "must be more than 2, but is 2"),
    (#"{"maximum":2}"#, "3", "must be at most 2, but is 3"),
    (#"{"exclusiveMaximum":2}"#, "2", "must be less than 2, but is 2"),
    (#"{"multipleOf":2}"#, "3", "must be a multiple of 2, but is 3"),
    (#"{"minLength":2}"#, #""ก""#, #"must have at least 2 characters: "ก""#),
    (#"{"maxLength":1}"#, #""กข""#, #"must have at most 1 characters: "กข""#),
    (#"{"pattern":"^b"}"#, #""a""#, #""a" does not match the pattern "^b""#),
    (#"{"format":"date"}"#, #""a""#, #""a" is not of the format "date""#),
    (#"{"minItems":2}"#, "[1]", "must have at least 2 items, but has 1"),
    (#"{"maxItems":0}"#, "[1]", "must have at most 0 items, but has 1"),
    (#"{"uniqueItems":true}"#, "[1,1]", "holds an item twice; keep one of them"),
    (#"{"minProperties":1}"#, "{}", "must have at least 1 members, but has 0"),
    (#"{"maxProperties":0}"#, #"{"a":1}"#, "must have at most 0 members, but has 1"),
    (#"{"required":["a"]}"#, "{}", #"lacks the member "a""#),
    (
      #"{"dependentRequired":{"b":["a"]}}"#, #"{"b":1}"#,
      #"lacks the member "a", which must go with "b""#
    ),
    (#"{"contains":{"const":1}}"#, "[]", "has no item of the kind that it must contain"),
    (
      #"{"contains":true,"minContains":2}"#, "[1]",
      "must contain at least 2 items of a kind, but has fewer"
    ),
    (
      #"{"contains":true,"maxContains":1}"#, "[1,2]",
      "must contain at most 1 items of a kind, but has more"
    ),
    (#"{"not":{}}"#, "1", "matches a schema that it must not match"),
    (
      #"{"oneOf":[true,true]}"#, "1",
      "matches more than one of the 2 schemas, but must match exactly one"
    ),
    ("false", "1", "nothing is allowed here"),
    (
      #"{"additionalProperties":false}"#, #"{"a\u202e\n":1}"#,
      #""a\u{202E}\u{A}" is not allowed here; remove it"#
    ),
  ])
  func `a message says what the value must be`(
    schema: String, instance: String, message: String
  ) throws {
    let schema = try JSONSchema(value(schema), assertsFormat: true)
    let error = try #require(try schema.errors(in: value(instance)).first)
    #expect(error.message.en == message)
    #expect(error.message.th.unicodeScalars.contains { (0xE00...0xE7F).contains($0.value) })
  }

  @Test func `long values are cut short`() throws {
    let long = "\"" + String(repeating: "ก", count: 500) + "\""
    let schema = try JSONSchema(value(#"{"type":"null"}"#))
    let message = try #require(try schema.errors(in: value(long)).first?.message)
    #expect(message.en.unicodeScalars.count < 100)
    #expect(message.en.hasSuffix("…"))
  }
}
