import Testing

@testable import Documents

@Suite struct ZipContentsTests {
  private static let contents = ZipContents([
    .init(name: "[Content_Types].xml", bytes: Array("หนึ่ง".utf8)),
    .init(name: "empty", bytes: []),
    .init(name: "folder/ไทย.bin", bytes: Array(repeating: 7, count: 200_000)),
  ])

  @Test func `what is packed is unpacked in its order`() throws {
    #expect(try ZipContents(unpacking: Self.contents.packed()) == Self.contents)
  }

  /// The clock and the time zone would make other bytes of the same contents.
  @Test func `files are of the first day that ZIP knows, and have no extra fields`() throws {
    let bytes = try Self.contents.packed()
    let headers = bytes.indices.dropLast(30).filter {
      bytes[$0..<$0 + 4].elementsEqual([0x50, 0x4B, 3, 4])
    }
    #expect(headers.count == 3)
    for start in headers {
      #expect(bytes[start + 10..<start + 14].elementsEqual([0, 0, 0x21, 0]))
      #expect(bytes[start + 28..<start + 30].elementsEqual([0, 0]))
    }
  }

  @Test func `large contents are made small`() throws {
    #expect(try Self.contents.packed().count < 2000)
  }
}
