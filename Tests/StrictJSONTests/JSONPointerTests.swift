import StrictJSON
import Testing

@Suite struct JSONPointerTests {
  static let text = #"""
    {"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8,
     "ตัวชี้วัด":[[10,{"x":"y"}]],"00":9}
    """#

  @Test(arguments: [
    ("/foo/0", "#/foo/0", #""bar""#), ("/foo", "#/foo", #"["bar","baz"]"#), ("/", "#/", "0"),
    ("/a~1b", "#/a~1b", "1"), ("/c%d", "#/c%25d", "2"), ("/e^f", "#/e%5Ef", "3"),
    ("/g|h", "#/g%7Ch", "4"), (#"/i\j"#, "#/i%5Cj", "5"), ("/k\"l", "#/k%22l", "6"),
    ("/ ", "#/%20", "7"), ("/m~0n", "#/m~0n", "8"), ("/00", "#/00", "9"),
    (
      "/ตัวชี้วัด/0/1/x",
      "#/%E0%B8%95%E0%B8%B1%E0%B8%A7%E0%B8%8A%E0%B8%B5%E0%B9%89%E0%B8%A7%E0%B8%B1%E0%B8%94/0/1/x",
      #""y""#
    ),
  ])
  func `a pointer leads to its value and back`(text: String, fragment: String, value: String) throws
  {
    let root = try JSONDocument(parsing: Array(Self.text.utf8)).root
    let pointer = try #require(JSONPointer(text))
    let found = try #require(root[pointer])
    let expected = try JSONDocument(parsing: Array(value.utf8)).root.canonical()
    #expect(found.canonical() == expected)
    #expect(found.pointer == pointer)
    #expect(pointer.description == text)
    #expect(pointer.fragment == fragment)
    #expect(JSONPointer(fragment: fragment) == pointer)
  }

  @Test func `the empty pointer is the whole document`() throws {
    let root = try JSONDocument(parsing: Array(Self.text.utf8)).root
    #expect(JSONPointer("") == .root)
    #expect(root[JSONPointer.root]?.count == root.count)
    #expect(root.pointer == .root)
    #expect(JSONPointer.root.isRoot)
    #expect(JSONPointer.root.fragment == "#")
  }

  @Test(arguments: [
    "/foo/2", "/foo/-", "/foo/00", "/foo/01", "/foo/+1", "/foo/1.0", "/foo/ 1", "/foo/", "/bar",
    "/foo/0/0", "/FOO", "/foo/99999999999999999999", "/ตัวชี้วัด/0/2",
  ])
  func `a pointer to what is not there leads nowhere`(text: String) throws {
    let root = try JSONDocument(parsing: Array(Self.text.utf8)).root
    let pointer = try #require(JSONPointer(text))
    #expect(root[pointer] == nil)
  }

  @Test(arguments: ["foo", "a/b", "/~", "/~2", "/a~", "/~~0"])
  func `what is not a pointer is refused`(text: String) {
    #expect(JSONPointer(text) == nil)
  }

  @Test(arguments: ["", "/foo", "#foo", "#/%", "#/%4", "#/%4g", "#/%FF", "#/%7E2"])
  func `what is not a fragment with a pointer is refused`(text: String) {
    #expect(JSONPointer(fragment: text) == nil)
  }

  @Test func `steps are escaped as they are added`() {
    var pointer = JSONPointer.root
    pointer.append("a/b~c")
    pointer.append(12)
    #expect(pointer.description == "/a~1b~0c/12")
    #expect(pointer.appending("").appending(0).description == "/a~1b~0c/12//0")
    #expect(pointer.tokens == [Array("a/b~c".utf8), Array("12".utf8)])
  }
}
