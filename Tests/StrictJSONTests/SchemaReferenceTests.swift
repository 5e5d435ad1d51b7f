import StrictJSON
import Testing

@Suite struct SchemaReferenceTests {
  @Test(arguments: [
    SchemaCase(
      #"""
      {"properties":{"next":{"$ref":"#"},"n":{"type":"integer"}},"additionalProperties":false}
      """#,
      valid: [#"{"next":{"next":{"n":1}}}"#], invalid: [#"{"next":{"next":{"n":"1"}}}"#]),
    SchemaCase(
      ##"{"$ref":"#/$defs/a~1b%20%25","$defs":{"a/b %":{"type":"null"}}}"##, valid: ["null"],
      invalid: ["1"]),
    SchemaCase(
      ##"{"$ref":"#here","$defs":{"x":{"$anchor":"here","type":"null"}}}"##, valid: ["null"],
      invalid: ["1"]),
    SchemaCase(
      #"""
      {"$id":"http://a.example/d/root.json","$ref":"../x/y","$defs":{"y":{"$id":"/x/y",
       "type":"null"}}}
      """#,
      valid: ["null"], invalid: ["1"]),
    SchemaCase(
      #"""
      {"$id":"urn:example:a","$ref":"urn:example:b#/$defs/c",
       "$defs":{"b":{"$id":"urn:example:b","$defs":{"c":{"type":"null"}}}}}
      """#,
      valid: ["null"], invalid: ["1"]),
    // An `$id` inside a value is no schema's.
    SchemaCase(
      #"""
      {"$id":"http://a.example/","$ref":"b","enum":[{"$id":"b"},1],"$defs":{"b":{"$id":"b",
       "type":"integer"}}}
      """#,
      valid: ["1"], invalid: [#"{"$id":"b"}"#, "2"]),
    SchemaCase(
      ##"{"x-own":{"type":"null"},"$ref":"#/x-own"}"##, valid: ["null"], invalid: ["1"]),
    SchemaCase(
      #"{"$ref":"https://json-schema.org/draft/2020-12/schema"}"#,
      valid: ["true", #"{"minLength":1}"#, #"{"$defs":{"a":{"properties":{"b":{}}}}}"#],
      invalid: ["1", #"{"minLength":-1}"#, #"{"$defs":{"a":{"properties":{"b":{"type":"x"}}}}}"#]),
  ])
  func `references lead to schemas by address, anchor and pointer`(example: SchemaCase) throws {
    try example.check()
  }

  @Test(arguments: [
    // The outermost resource with the anchor has the say.
    SchemaCase(
      #"""
      {"$id":"http://a.example/strings","$ref":"list",
       "$defs":{"s":{"$dynamicAnchor":"item","type":"string"},
                "list":{"$id":"list","items":{"$dynamicRef":"#item"},
                        "$defs":{"any":{"$dynamicAnchor":"item"}}}}}
      """#, valid: ["[]", #"["a"]"#], invalid: ["[1]"]),
    // Without an anchor at the first place it is a plain reference.
    SchemaCase(
      #"""
      {"$id":"http://a.example/strings","$ref":"list",
       "$defs":{"s":{"$dynamicAnchor":"item","type":"string"},
                "list":{"$id":"list","items":{"$dynamicRef":"#item"},
                        "$defs":{"any":{"$anchor":"item"}}}}}
      """#, valid: ["[1]", #"["a"]"#]),
    // A closed tree out of an open one.
    SchemaCase(
      #"""
      {"$id":"http://a.example/closed","$dynamicAnchor":"node","$ref":"tree",
       "unevaluatedProperties":false,
       "$defs":{"tree":{"$id":"tree","$dynamicAnchor":"node",
                "properties":{"data":true,"children":{"items":{"$dynamicRef":"#node"}}}}}}
      """#, valid: [#"{"children":[{"data":1}]}"#],
      invalid: [#"{"children":[{"daat":1}]}"#, #"{"x":1}"#]),
  ])
  func `a dynamic reference leads to the outermost schema with its anchor`(
    example: SchemaCase
  ) throws {
    try example.check()
  }

  @Test func `schemas of the registry are found, and nothing else is`() throws {
    var registry = SchemaRegistry()
    try registry.add(value(#"{"$defs":{"n":{"type":"null"}}}"#), at: "http://b.example/dir/one")
    try registry.add(
      value(#"{"$id":"http://c.example/own","$ref":"http://b.example/dir/one#/$defs/n"}"#),
      at: "http://b.example/two")
    for address in ["http://b.example/two", "http://c.example/own"] {
      try SchemaCase(#"{"$ref":"\#(address)"}"#, valid: ["null"], invalid: ["1"])
        .check(registry: registry)
    }
    let error = #expect(throws: SchemaError.self) {
      try JSONSchema(value(#"{"items":{"$ref":"http://d.example/three"}}"#), registry: registry)
    }
    #expect(error?.reason == .unresolvable("http://d.example/three"))
    #expect(error?.address == "#/items/$ref")
    #expect(error?.position.column == 18)
  }

  @Test(arguments: [
    ("https://e.example/v1/defs/n.json", true), ("https://e.example/n.json", false),
    ("https://e.example/%E0%B8%81.json", true), ("https://e.example/ก.json", true),
    ("urn:example:n.json", false),
  ])
  func `a schema on the shelf is found by the end of its address`(
    address: String, isFound: Bool
  ) throws {
    var registry = SchemaRegistry()
    let null = try value(#"{"type":"null"}"#)
    registry.shelve(null, path: Array("defs/n.json".utf8))
    registry.shelve(null, path: Array("ก.json".utf8))
    let schema = try? JSONSchema(value(#"{"$ref":"\#(address)"}"#), registry: registry)
    #expect((schema != nil) == isFound)
    #expect(try schema?.isValid(value("1")) != true)
  }

  @Test func `a meta-schema switches vocabularies on and off`() throws {
    var registry = SchemaRegistry()
    let base = "https://json-schema.org/draft/2020-12/vocab/"
    try registry.add(
      value(
        #"""
        {"$id":"http://m.example/a","$vocabulary":{"\#(base)core":true,
         "\#(base)applicator":true,"http://m.example/v":false}}
        """#
      ),
      at: "http://m.example/a")
    try registry.add(
      value(
        #"""
        {"$id":"http://m.example/b","$vocabulary":{"\#(base)core":true,
         "http://m.example/v":true}}
        """#
      ),
      at: "http://m.example/b")
    try registry.add(
      value(
        #"""
        {"$id":"http://m.example/c","$vocabulary":{"\#(base)core":true,
         "\#(base)format-assertion":true}}
        """#
      ),
      at: "http://m.example/c")
    try SchemaCase(
      #"{"$schema":"http://m.example/a","properties":{"a":{"minimum":5},"b":false}}"#,
      valid: [#"{"a":1}"#], invalid: [#"{"b":1}"#]
    ).check(registry: registry)
    try SchemaCase(
      #"{"$schema":"http://m.example/c","format":"date"}"#, valid: [#""2024-02-29""#],
      invalid: [#""2023-02-29""#]
    ).check(registry: registry)
    let unknown = #expect(throws: SchemaError.self) {
      try JSONSchema(value(#"{"$schema":"http://m.example/b"}"#), registry: registry)
    }
    #expect(unknown?.reason == .unknownVocabulary("http://m.example/v"))
    #expect(unknown?.address == "#/$schema")
  }

  @Test(arguments: [
    (##"{"$ref":"#/nowhere"}"##, "there is no schema"),
    (##"{"$ref":"#nowhere"}"##, "there is no schema"),
    (##"{"$ref":"#"}"##, "without end"),
    (##"{"allOf":[{"anyOf":[true,{"$ref":"#/allOf/0"}]}]}"##, "without end"),
    (##"{"if":{"$ref":"#/$defs/a"},"$defs":{"a":{"not":{"$ref":"#"}}}}"##, "without end"),
    (#"{"$schema":"http://json-schema.org/draft-07/schema#"}"#, "dialect"),
    (#"{"properties":{"a":{"type":"strin"}}}"#, "#/properties/a/type not a valid schema"),
    (#"{"minLength":"1"}"#, "not a valid schema"), (#"{"items":[{}]}"#, "not a valid schema"),
    ("1", "not a valid schema"), (#"{"pattern":"("}"#, "#/pattern the pattern"),
    (#"{"patternProperties":{"a**":true}}"#, "#/patternProperties the pattern"),
    (#"{"pattern":"(a)\\1"}"#, "refers back"), (#"{"pattern":"\\p{Nonsense}"}"#, "not known"),
    (#"{"pattern":"((a{1,99}){1,99}){1,99}"}"#, "too large"),
  ])
  func `a schema that cannot be used is refused with a reason`(schema: String, reason: String)
    throws
  {
    let error = #expect(throws: SchemaError.self) { try JSONSchema(value(schema)) }
    let message = try #require(error?.message)
    let told = "\(error?.address ?? "") \(message.en)"
    #expect(told.contains(reason))
    #expect(message.th.unicodeScalars.contains { (0xE00...0xE7F).contains($0.value) })
  }

  @Test func `a dynamic reference that never ends is an error of the value`() throws {
    let schema = try JSONSchema(
      value(
        #"""
        {"$id":"http://a.example/outer","$ref":"inner",
         "$defs":{"o":{"$dynamicAnchor":"x","$ref":"inner"},
                  "inner":{"$id":"inner","$dynamicRef":"#x","$defs":{"x":{"$dynamicAnchor":"x"}}}}}
        """#))
    #expect(try schema.errors(in: value("1")).contains { $0.message.en.contains("without end") })
  }
}
