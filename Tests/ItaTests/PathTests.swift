import Testing

@testable import ItaKit

@Suite struct PathTests {
  @Test(
    "a path has a name and a folder",
    arguments: [
      ("a", ".", "a"), ("a/b", "a", "b"), ("/a", "/", "a"), ("a/b/", "a", "b"),
      ("//a//b//", "//a", "b"),
      ("/", "/", ""), ("", ".", ""),
    ])
  func parts(path: String, folder: String, name: String) {
    #expect(Path(path).folder == Path(folder))
    #expect(Path(path).name == Array(name.utf8))
  }

  @Test(
    "what a terminal would obey or hide is shown as an escape",
    arguments: [
      (Array("น้ำ.txt".utf8), "น้ำ.txt"),
      (Array("a\u{1B}[31m\n.txt".utf8), "a\\u{1b}[31m\\u{a}.txt"),
      (Array("a\u{202E}fdp.txt".utf8), "a\\u{202e}fdp.txt"),
      (Array("a\u{200B}b\u{2028}".utf8), "a\\u{200b}b\\u{2028}"),
      ([0x61, 0xFF], "a\u{FFFD}"),
    ])
  func display(bytes: [UInt8], shown: String) {
    #expect(Path(bytes).display == shown)
    #expect(shown.printable == shown)
  }
}
