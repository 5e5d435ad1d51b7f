import Foundation
import Testing

@testable import ItaKit

@Suite struct FolderWalkTests {
  @Test func `a folder stands for the reports in it and below, in the order of their bytes`() throws
  {
    let folder = try TemporaryFolder()
    let reports = ["B.DOCX", "a.docm", "a/b/c.md", "a/ก.htm", "b.text", "ก.txt", "ข.HTML"]
    for name in reports.reversed() { try folder.write("", to: name) }
    #expect(FolderWalk(folder.path).files.map(\.display) == reports)
  }

  @Test func `hidden files, locks of open documents and other formats are left out`() throws {
    let folder = try TemporaryFolder()
    for name in [".a.txt", "~$a.docx", ".git/b.txt", "c.json", "d.doc", "txt", "e.docx.bak"] {
      try folder.write("", to: name)
    }
    #expect(FolderWalk(folder.path).files.isEmpty)
  }

  @Test func `links are followed, but no folder is entered twice`() throws {
    let folder = try TemporaryFolder()
    let other = try TemporaryFolder()
    try folder.write("", to: "z/a.txt")
    try other.write("", to: "b.txt")
    for (link, target) in [
      ("z/round", folder.url), ("again", folder.url.appending(path: "z")), ("other", other.url),
      ("c.txt", other.url.appending(path: "b.txt")),
    ] {
      try FileManager.default.createSymbolicLink(
        at: folder.url.appending(path: link), withDestinationURL: target)
    }
    #expect(FolderWalk(folder.path).files.map(\.display) == ["c.txt", "other/b.txt", "z/a.txt"])
  }

  @Test func `a folder that cannot be read is named`() throws {
    let walk = FolderWalk(Path("/nowhere at all"))
    #expect(walk.failures.map(\.folder.display) == ["/nowhere at all"])
  }
}
