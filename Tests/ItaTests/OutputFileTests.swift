import Foundation
import Glibc
import Testing

@testable import ItaKit

@Suite struct OutputFileTests {
  @Test func `an output replaces what stood there before`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.json")
    try write("new", to: "a.json", in: folder)
    #expect(try folder.text(of: "a.json") == "new")
    #expect(try folder.names() == ["a.json"])
  }

  @Test func `an output that does not change keeps its time`() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "ก", count: 100_000)
    let past = Date(timeIntervalSince1970: 1_000_000_000)
    for (old, new) in [("old", "old"), ("old", "new"), ("old", "older"), (long, long)] {
      try folder.write(old, to: "a.json")
      let file = folder.url.appending(path: "a.json").path
      try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: file)
      try write(new, to: "a.json", in: folder)
      let time = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
      #expect((time == past) == (old == new))
      #expect(try folder.text(of: "a.json") == new)
      #expect(try folder.names() == ["a.json"])
    }
  }

  @Test func `what fails halfway leaves the old file and nothing else`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.json")
    #expect(throws: SystemError(code: ENOSPC)) {
      try OutputFile.write(folder.path.appending(Array("a.json".utf8))) {
        (sink) throws(SystemError) in
        try sink(Array("half".utf8))
        throw SystemError(code: ENOSPC)
      }
    }
    #expect(try folder.text(of: "a.json") == "old")
    #expect(try folder.names() == ["a.json"])
  }

  @Test func `a folder in the place of the output stays, and nothing else does`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a.json/inner")
    #expect(throws: SystemError(code: EISDIR)) { try write("new", to: "a.json", in: folder) }
    #expect(try folder.names() == ["a.json"])
  }

  @Test func `a link in the place of the output is replaced, not followed`() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "notes.txt")
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "a.json"),
      withDestinationURL: folder.url.appending(path: "notes.txt"))
    try write("new", to: "a.json", in: folder)
    #expect(try folder.text(of: "notes.txt") == "mine")
    #expect(try folder.text(of: "a.json") == "new")
  }

  @Test func `only what bears our mark is cleared away`() throws {
    let folder = try TemporaryFolder()
    let others = [
      ".ita-.partial", ".ita-12", ".ita-12.partial.bak", ".ita-1a.partial", "ita-12.partial",
      "notes.txt", "x.tmp",
    ]
    for name in others + [".ita-12.partial", ".ita-4194304.partial"] {
      try folder.write("", to: name)
    }
    try OutputFile.removeLeftovers(in: folder.path)
    #expect(try folder.names() == others)
  }

  private func write(_ text: String, to name: String, in folder: TemporaryFolder) throws {
    try OutputFile.write(folder.path.appending(Array(name.utf8))) { (sink) throws(SystemError) in
      try sink(Array(text.utf8))
    }
  }
}
