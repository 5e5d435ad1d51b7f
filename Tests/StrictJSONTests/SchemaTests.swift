import StrictJSON
import Testing

/// The value of a JSON text.
func value(_ text: String) throws -> JSONValue {
  try JSONDocument(parsing: Array(text.utf8)).root
}

/// A schema, values that keep it and values that break it, all as JSON.
struct SchemaCase: Sendable, CustomTestStringConvertible {
  let schema: String
  let valid: [String]
  let invalid: [String]

  init(_ schema: String, valid: [String] = [], invalid: [String] = []) {
    self.schema = schema
    self.valid = valid
    self.invalid = invalid
  }

  var testDescription: String { schema }

  func check(
    registry: SchemaRegistry = SchemaRegistry(), assertsFormat: Bool = false
  ) throws {
    let schema = try JSONSchema(
      value(schema), registry: registry, assertsFormat: assertsFormat)
    for text in valid {
      #expect(try schema.isValid(value(text)), "\(text)")
      #expect(try schema.errors(in: value(text)).isEmpty, "\(text)")
    }
    for text in invalid {
      #expect(try !schema.isValid(value(text)), "\(text)")
      #expect(try !schema.errors(in: value(text)).isEmpty, "\(text)")
    }
  }
}

@Suite struct SchemaTests {
  @Test(arguments: [
    SchemaCase("true", valid: ["1", "{}"]), SchemaCase("false", invalid: ["1", "{}"]),
    SchemaCase("{}", valid: ["null"]),
    SchemaCase(
      #"{"type":"integer"}"#,
      valid: ["1", "-0", "1.0", "1e3", "100000000000000000000000", "1.50e1"],
      invalid: ["1.5", "1e-1", #""1""#, "null", "true", "[]", "{}"]),
    SchemaCase(
      #"{"type":["string","null","boolean"]}"#, valid: [#""a""#, "null", "true", "false"],
      invalid: ["0", "[]", "{}"]),
    SchemaCase(#"{"type":"number"}"#, valid: ["1", "1.5"], invalid: [#""1""#]),
    SchemaCase(#"{"type":["array","object"]}"#, valid: ["[]", "{}"], invalid: ["1"]),
    SchemaCase(
      #"{"const":{"a":[1,2.50],"b":"\u0e01"}}"#,
      valid: [#"{"b":"ก","a":[1.0,25e-1]}"#], invalid: [#"{"b":"ก","a":[2.5,1]}"#, #"{"b":"ก"}"#]),
    SchemaCase(
      #"{"enum":[9007199254740993,false,0,[],{}]}"#,
      valid: ["9007199254740993", "false", "0.0", "-0", "[]", "{}"],
      invalid: ["9007199254740992", "null", "[0]", "true", #""0""#]),
    SchemaCase(
      #"{"minimum":-1.5,"exclusiveMaximum":1e2}"#,
      valid: ["-1.5", "99.999999999999999999", #""x""#],
      invalid: ["-1.5000000000000000000001", "100", "1e300", "-1e300"]),
    SchemaCase(
      #"{"exclusiveMinimum":0,"maximum":9007199254740993}"#,
      valid: ["1e-300", "9007199254740993"], invalid: ["0", "-0.0", "-1", "9007199254740994"]),
    SchemaCase(
      #"{"multipleOf":0.01}"#, valid: ["97.10", "0", "-0.07", "1e300", "4.35"],
      invalid: ["97.105", "1e-3"]),
    SchemaCase(
      #"{"multipleOf":3e1}"#, valid: ["60", "1.2e2", "3e300"], invalid: ["6", "61", "1e300"]),
    SchemaCase(
      #"{"minLength":2,"maxLength":3}"#, valid: [#""น้ำ""#, #""\ud83d\ude00a""#, "1"],
      invalid: [#""a""#, #""\ud83d\ude00""#, #""abcd""#, #""""#]),
    SchemaCase(
      #"{"minItems":1,"maxItems":2.0,"uniqueItems":true}"#, valid: ["[1]", "[1,true]", "{}"],
      invalid: ["[]", "[1,2,3]", "[1,1.0]", #"[{"a":1,"b":2},{"b":2,"a":1.0}]"#]),
    SchemaCase(#"{"uniqueItems":false}"#, valid: ["[1,1]"]),
    SchemaCase(
      #"{"minProperties":1,"maxProperties":2}"#, valid: [#"{"a":1}"#, "[]"],
      invalid: ["{}", #"{"a":1,"b":2,"c":3}"#]),
    SchemaCase(
      #"{"required":["a","\u0e01"]}"#, valid: [#"{"a":null,"ก":0}"#, "[]"],
      invalid: ["{}", #"{"a":1}"#]),
    SchemaCase(
      #"{"dependentRequired":{"a":["b","c"]}}"#,
      valid: ["{}", #"{"b":1}"#, #"{"a":1,"b":2,"c":3}"#],
      invalid: [#"{"a":1,"b":2}"#]),
    SchemaCase(
      #"""
      {"properties":{"a":{"type":"number"}},"patternProperties":{"^x":{"type":"string"},
       "y$":{"maxLength":1}},"additionalProperties":{"type":"null"}}
      """#,
      valid: [#"{"a":1,"xa":"aa","b":null,"xy":"a"}"#, "1"],
      invalid: [#"{"a":"1"}"#, #"{"xa":1}"#, #"{"b":1}"#, #"{"xy":"aa"}"#]),
    SchemaCase(
      #"{"propertyNames":{"maxLength":2}}"#, valid: ["{}", #"{"ab":1}"#, #"{"กข":1}"#],
      invalid: [#"{"abc":1}"#]),
    SchemaCase(
      #"{"prefixItems":[{"type":"number"},true],"items":{"type":"string"}}"#,
      valid: ["[]", "[1]", #"[1,2,"a"]"#], invalid: [#"["a"]"#, "[1,2,3]"]),
    SchemaCase(
      #"{"contains":{"type":"number"},"minContains":2,"maxContains":3}"#,
      valid: ["[1,2]", #"["a",1,"b",2,3]"#, "{}"], invalid: ["[]", "[1]", "[1,2,3,4]"]),
    SchemaCase(#"{"contains":{"const":1}}"#, valid: ["[2,1]"], invalid: ["[]", "[2]"]),
    SchemaCase(#"{"contains":false,"minContains":0}"#, valid: ["[]", "[1]"]),
    SchemaCase(
      #"{"allOf":[{"minimum":1},{"maximum":2}]}"#, valid: ["1", "2"], invalid: ["0", "3"]),
    SchemaCase(
      #"{"anyOf":[{"maximum":1},{"minimum":3}]}"#, valid: ["1", "3"], invalid: ["2"]),
    SchemaCase(
      #"{"oneOf":[{"maximum":2},{"minimum":1}]}"#, valid: ["0", "3"], invalid: ["1", "2"]),
    SchemaCase(#"{"not":{"type":"null"}}"#, valid: ["0"], invalid: ["null"]),
    SchemaCase(
      #"{"if":{"minimum":10},"then":{"multipleOf":2},"else":{"multipleOf":3}}"#,
      valid: ["12", "9", "10"], invalid: ["11", "8"]),
    SchemaCase(#"{"then":false,"else":false}"#, valid: ["1"]),
    SchemaCase(
      #"{"dependentSchemas":{"a":{"required":["b"]}}}"#, valid: ["{}", #"{"a":1,"b":1}"#],
      invalid: [#"{"a":1}"#]),
    SchemaCase(
      #"{"dependencies":{"a":["b"],"c":{"required":["d"]}}}"#,
      valid: ["{}", #"{"a":1,"b":1}"#, #"{"c":1,"d":1}"#], invalid: [#"{"a":1}"#, #"{"c":1}"#]),
    // Annotations, and words of others, assert nothing.
    SchemaCase(
      #"{"format":"date","contentMediaType":"text/x","contentSchema":false,"x-own":{"type":1}}"#,
      valid: [#""no date""#]),
  ])
  func `each keyword asserts what the specification says`(example: SchemaCase) throws {
    try example.check()
  }

  @Test(arguments: [
    SchemaCase(
      #"{"properties":{"a":true},"unevaluatedProperties":false}"#, valid: ["{}", #"{"a":1}"#, "1"],
      invalid: [#"{"b":1}"#]),
    SchemaCase(
      #"""
      {"allOf":[{"properties":{"a":true}},{"patternProperties":{"^b":true}}],
       "unevaluatedProperties":{"type":"null"}}
      """#,
      valid: [#"{"a":1,"bb":2,"c":null}"#], invalid: [#"{"c":1}"#]),
    SchemaCase(
      #"""
      {"anyOf":[{"properties":{"a":{"const":1}},"required":["a"]},{"properties":{"b":true}}],
       "unevaluatedProperties":false}
      """#,
      valid: [#"{"a":1,"b":2}"#, #"{"b":2}"#], invalid: [#"{"a":2}"#, #"{"a":2,"b":1}"#]),
    SchemaCase(
      #"""
      {"if":{"required":["a"],"properties":{"a":true}},"then":{"properties":{"b":true}},
       "else":{"properties":{"c":true}},"unevaluatedProperties":false}
      """#,
      valid: [#"{"a":1,"b":1}"#, #"{"c":1}"#], invalid: [#"{"b":1}"#, #"{"a":1,"c":1}"#]),
    SchemaCase(
      #"{"not":{"not":{"properties":{"a":true}}},"unevaluatedProperties":false}"#,
      valid: ["{}"], invalid: [#"{"a":1}"#]),
    SchemaCase(
      #"""
      {"$ref":"#/$defs/x","unevaluatedProperties":false,
       "$defs":{"x":{"additionalProperties":{"type":"number"}}}}
      """#,
      valid: [#"{"a":1}"#], invalid: [#"{"a":"b"}"#]),
    // What a schema beside it has seen is no business of a schema inside.
    SchemaCase(
      #"{"properties":{"a":true},"allOf":[{"unevaluatedProperties":false}]}"#, valid: ["{}"],
      invalid: [#"{"a":1}"#]),
    SchemaCase(
      #"{"properties":{"a":{"properties":{"b":true}}},"unevaluatedProperties":false}"#,
      valid: [#"{"a":{"c":1}}"#], invalid: [#"{"b":1}"#]),
    SchemaCase(
      #"{"prefixItems":[true],"unevaluatedItems":false}"#, valid: ["[]", "[1]", "{}"],
      invalid: ["[1,2]"]),
    SchemaCase(
      #"""
      {"allOf":[{"prefixItems":[true]},{"contains":{"type":"string"}}],
       "unevaluatedItems":{"type":"null"}}
      """#,
      valid: [#"[1,"a",null,"b"]"#], invalid: [#"[1,"a",2]"#, "[1]"]),
    SchemaCase(
      #"""
      {"anyOf":[{"items":{"type":"number"}},{"prefixItems":[true,true]}],
       "unevaluatedItems":false}
      """#,
      valid: ["[1,2,3]", #"["a","b"]"#], invalid: [#"["a","b","c"]"#]),
    SchemaCase(
      #"""
      {"oneOf":[{"unevaluatedProperties":{"type":"number"}},{"required":["x"]}],
       "unevaluatedProperties":false}
      """#,
      valid: [#"{"a":1}"#], invalid: [#"{"x":"a","b":"c"}"#, #"{"x":1,"b":2}"#]),
  ])
  func `what is unevaluated depends on the schemas that pass`(example: SchemaCase) throws {
    try example.check()
  }

  @Test func `deep values and many members take no stack and little time`() throws {
    let depth = 20_000
    let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let root = try JSONDocument(parsing: Array(deep.utf8), depth: depth).root
    let arrays = try JSONSchema(value(##"{"type":"array","items":{"$ref":"#"}}"##))
    #expect(arrays.isValid(root))
    let strings = try JSONSchema(
      value(##"{"anyOf":[{"type":"string"},{"items":{"$ref":"#"},"minItems":1}]}"##))
    #expect(!strings.isValid(root))

    let members = (0..<5_000).map { #""m\#($0)":\#($0)"# }
    let wide = try value("{" + members.joined(separator: ",") + "}")
    let schema = try JSONSchema(
      value(
        #"""
        {"anyOf":[{"patternProperties":{"[02468]$":true}},{"minProperties":9}],
         "allOf":[{"patternProperties":{"[13579]$":true}}],"unevaluatedProperties":false}
        """#))
    #expect(schema.isValid(wide))

    let items = try value("[" + members.map { "{\($0)}" }.joined(separator: ",") + "]")
    #expect(try JSONSchema(value(#"{"uniqueItems":true}"#)).isValid(items))
  }

  @Test func `kinds that hold one another are told apart without going into all of them`() throws {
    let kinds = ["box", "header", "footer", "note", "embedded"].map {
      ##"{"properties":{"blocks":{"items":{"$ref":"#/$defs/b"}},"kind":{"const":"\##($0)"}}}"##
    }
    let schema = try JSONSchema(
      value(
        ##"{"$ref":"#/$defs/b","$defs":{"b":{"oneOf":[\##(kinds.joined(separator: ","))]}}}"##))
    let deep = String(repeating: #"{"blocks":["#, count: 100)
    for more in ["", #","text":"a""#] {
      let ends = String(repeating: #"],"kind":"note"\#(more)}"#, count: 100)
      #expect(try schema.isValid(value(deep + #"{"kind":"box"}"# + ends)))
      let errors = try schema.errors(in: value(deep + #"{"kind":"bxo"}"# + ends), limit: 1000)
      #expect(errors.contains { $0.message.en == #"must be "box", not "bxo""# })
      #expect(errors.count == 106)
    }
  }
}
