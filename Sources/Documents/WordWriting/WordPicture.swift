/// A picture in the line of text, as high as asked for and as wide as its shape wants.
package struct WordPicture: Sendable, Equatable {
  enum Format: String, Sendable {
    case png, jpeg
  }

  let bytes: [UInt8]
  let format: Format
  /// In EMU, 360000 to the centimetre.
  let width: Int
  let height: Int
  /// What a screen reader says of it.
  let description: Text

  /// Nil for bytes that are neither PNG nor JPEG, or do not say how large the picture is. One that
  /// would be wider than a page is made smaller.
  package init?(_ bytes: [UInt8], millimetresHigh: Int, description: Text) {
    let size: PixelSize
    if let png = PixelSize(png: bytes) {
      format = .png
      size = png
    } else if let jpeg = PixelSize(jpeg: bytes) {
      format = .jpeg
      size = jpeg
    } else {
      return nil
    }
    let height = min(max(1, millimetresHigh), WordPicture.tallest) * WordPicture.millimetre
    let width = height * size.width / size.height
    let widest = WordPage.portrait.textWidth * WordPicture.twip
    self.width = max(1, min(width, widest))
    self.height = width > widest ? max(1, widest * size.height / size.width) : height
    self.bytes = bytes
    self.description = description
  }

  private static let millimetre = 36000
  private static let twip = 635
  private static let tallest = 240
}

/// Both sides are from 1 to 65535, whatever a file says.
private struct PixelSize {
  var width: Int
  var height: Int

  private init?(_ width: Int, _ height: Int) {
    guard (1...0xFFFF).contains(width), (1...0xFFFF).contains(height) else { return nil }
    self.width = width
    self.height = height
  }

  /// The header chunk comes first (PNG, 11.2.1).
  init?(png bytes: [UInt8]) {
    let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.count >= 24, bytes.starts(with: start),
      bytes[12..<16].elementsEqual("IHDR".utf8)
    else { return nil }
    self.init(
      PixelSize.bigEndian(bytes[16..<20]), PixelSize.bigEndian(bytes[20..<24]))
  }

  /// The first frame header (ITU-T T.81, B.2.2) behind segments that each say how long they are.
  init?(jpeg bytes: [UInt8]) {
    guard bytes.count >= 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return nil }
    var index = 2
    while index + 9 <= bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      if marker == 0xFF {
        index += 1
        continue
      }
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        self.init(
          PixelSize.bigEndian(bytes[index + 7..<index + 9]),
          PixelSize.bigEndian(bytes[index + 5..<index + 7]))
        return
      }
      index += 2 + PixelSize.bigEndian(bytes[index + 2..<index + 4])
    }
    return nil
  }

  private static func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
