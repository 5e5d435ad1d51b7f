import Testing

@testable import Documents

@Suite struct WordPictureTests {
  /// The start of a PNG of this size.
  private static func png(_ width: [UInt8], _ height: [UInt8]) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D] + Array("IHDR".utf8) + width
      + height + [8, 2, 0, 0, 0]
  }

  /// A JPEG as far as its frame: an application's segment, fill bytes, a Huffman table, the frame.
  private static func jpeg(frame: UInt8, _ height: [UInt8], _ width: [UInt8]) -> [UInt8] {
    [
      0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0xFF, 0xC0, 0xFF, 0xFF, 0xFF, 0xC4, 0, 3, 0, 0xFF, frame, 0, 11,
      8,
    ]
      + height + width + [1, 1, 0x11, 0]
  }

  @Test(
    "a picture is as high as asked for and keeps its shape",
    arguments: [
      ("png", png([0, 0, 0, 200], [0, 0, 0, 100]), 2_160_000, 1_080_000),
      ("png", png([0, 0, 0, 1], [0, 0, 0, 100]), 10_800, 1_080_000),
      ("jpeg", jpeg(frame: 0xC0, [0, 100], [0, 50]), 540_000, 1_080_000),
      ("jpeg", jpeg(frame: 0xC2, [0, 100], [1, 0x2C]), 3_240_000, 1_080_000),
      // As wide as the text, and lower.
      ("png", png([0, 0, 0xFF, 0xFF], [0, 0, 0x0F, 0xFF]), 5_760_085, 359_922),
    ])
  func size(format: String, bytes: [UInt8], width: Int, height: Int) throws {
    let picture = try #require(WordPicture(bytes, millimetresHigh: 30, description: "ตรา"))
    #expect(picture.format.rawValue == format)
    #expect(picture.width == width)
    #expect(picture.height == height)
  }

  @Test(
    "what is no picture, or of no size, is refused",
    arguments: [
      [], [0xFF, 0xD8], Array("GIF89a".utf8), png([0, 0, 0, 0], [0, 0, 0, 1]),
      png([0x7F, 0xFF, 0xFF, 0xFF], [0, 0, 0, 1]),
      Array(png([0, 0, 0, 1], [0, 0, 0, 1]).prefix(20)),
      jpeg(frame: 0xC4, [0, 100], [0, 50]),
      Array(jpeg(frame: 0xC0, [0, 100], [0, 50]).prefix(22)),
      // A segment that claims to have no length would be read for ever.
      [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      [0xFF, 0xD8] + Array(repeating: 0xFF, count: 1000),
    ])
  func refusal(bytes: [UInt8]) {
    #expect(WordPicture(bytes, millimetresHigh: 30, description: "ตรา") == nil)
  }

  @Test("no height makes a picture too large or nothing", arguments: [Int.min, -1, 0, 1, Int.max])
  func heights(millimetres: Int) throws {
    let bytes = Self.png([0, 0, 0, 3], [0, 0, 0, 4])
    let picture = try #require(
      WordPicture(bytes, millimetresHigh: millimetres, description: "ตรา"))
    #expect((36_000...8_640_000).contains(picture.height))
  }
}
