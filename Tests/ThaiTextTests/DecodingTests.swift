import Testing

@testable import ThaiText

@Suite("Decoding")
struct DecodingTests {
  @Test("whatever the bytes, the text is valid UTF-8", arguments: UInt64(1)...200)
  func anyBytes(seed: UInt64) {
    var dice = Dice(seed: seed)
    let count = Int.random(in: 0..<60, using: &dice)
    let alphabets: [[UInt8]] = [
      Array(0...0xFF), [0xFF, 0xFE, 0, 0x0E, 0xD8, 0xDC],
      [0xE0, 0xB8, 0xB9, 0x81, 0x0A, 0xC3, 0xA0],
      Array(0xA0...0xFF) + [0x0A],
    ]
    let alphabet = alphabets[Int(seed) % alphabets.count]
    let bytes = (0..<count).map { _ in alphabet.randomElement(using: &dice) ?? 0 }
    #expect(DecodedText(decoding: bytes).utf8.isValidUTF8, "\(bytes)")
  }

  @Test("UTF-8 that needs no mending keeps its storage")
  func cleanTextIsNotCopied() {
    let bytes = Array("ปีงบประมาณ พ.ศ. ๒๕๖๗\r\n".utf8)
    let text = DecodedText(decoding: bytes)
    let isShared = text.utf8.span.isIdentical(to: bytes.span)
    #expect(isShared)
    #expect(text.repairs.isEmpty)
  }
}
