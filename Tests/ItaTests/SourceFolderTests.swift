import Documents
import Foundation
import StrictJSON
import Testing

@testable import ItaKit

@Suite struct SourceFolderTests {
  @Test func `a source is known by its name and its checksum, wherever it lies`() throws {
    let folder = try TemporaryFolder()
    let inner = folder.url.appending(path: "ปี ๒๕๖๘")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    try Data("other".utf8).write(to: folder.url.appending(path: "ก.txt"))
    try Data("abc".utf8).write(to: inner.appending(path: "ก.txt"))
    try Data("xyz".utf8).write(to: inner.appending(path: "no-ending"))
    let sources = try SourceFolder(Path(folder.url.path), Limits())
    let sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(sources.fault(in: try report("ก.txt", sum).root)?.rule == nil)
    let changed = sources.fault(in: try report("no-ending", sum).root)
    #expect(changed?.pointer.description == "/source/sha256")
    #expect(changed?.rule == "source-checksum")
    let missing = sources.fault(in: try report("ข.txt", sum).root)
    #expect(missing?.pointer.description == "/source/name")
  }

  private func report(_ name: String, _ sum: String) throws -> JSONDocument {
    try JSONDocument(parsing: Array(#"{"source":{"name":"\#(name)","sha256":"\#(sum)"}}"#.utf8))
  }
}
