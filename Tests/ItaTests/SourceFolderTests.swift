import Foundation
import ItaModel
import Testing

@testable import ItaKit

@Suite struct SourceFolderTests {
  @Test func `a source is known by its name, its size and its checksum, wherever it lies`() throws {
    let folder = try TemporaryFolder()
    let inner = folder.url.appending(path: "ปี ๒๕๖๘")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    try Data("other".utf8).write(to: folder.url.appending(path: "ก.txt"))
    try Data("abc".utf8).write(to: inner.appending(path: "ก.txt"))
    try Data("xyz".utf8).write(to: inner.appending(path: "no-ending"))
    let sources = try SourceFolder(Path(folder.url.path), Limits())
    let sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(sources.fault(of: source("ก.txt", 3, sum)) == nil)
    #expect(sources.fault(of: source("ก.txt", 4, sum))?.pointer == "/source/bytes")
    #expect(sources.fault(of: source("no-ending", 3, sum))?.pointer == "/source/sha256")
    #expect(sources.fault(of: source("no-ending", 3, sum))?.rule == "source-checksum")
    #expect(sources.fault(of: source("ข.txt", 3, sum))?.pointer == "/source/name")
  }

  private func source(_ name: String, _ bytes: Int, _ sum: String) -> Source {
    Source(name: name, mediaType: "text/plain", bytes: bytes, sha256: sum)
  }
}
