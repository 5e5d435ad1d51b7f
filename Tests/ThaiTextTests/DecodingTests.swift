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

  @Test("text that was misread in any way comes back byte for byte")
  func misreadTextComesBack() throws {
    let text = Array("ITA ปี ๒๕๖๗: “การใช้อำนาจ” – ๙๓.๓๓ คะแนน\r\nฝ่ายญาติ… ผู้ฐานะ ฎีกา ฏ\n".utf8)
    func misread(_ bytes: [UInt8], _ page: CodePage) -> [UInt8] {
      [UInt8](
        utf8Of: bytes.map { byte in
          let scalar = page.scalars[Int(byte)]
          return scalar == .replacement ? ScalarCode(byte) : scalar
        })
    }
    let latin1 = [UInt8](utf8Of: text.map { ScalarCode($0) })
    let cp874 = text.span.scalars().compactMap { CodePage.thai.byte(of: $0) }
    let readings = [
      (latin1, "mojibake-utf8-as-latin"),
      (misread(text, .western), "mojibake-utf8-as-latin"),
      (misread(misread(text, .western), .western), "mojibake-utf8-as-latin"),
      (misread(text, .thai), "mojibake-utf8-as-cp874"),
      (misread(cp874, .western), "mojibake-cp874-as-latin"),
    ]
    for (bytes, repair) in readings {
      let decoded = DecodedText(decoding: bytes)
      #expect(decoded.utf8 == text)
      #expect(decoded.repairs == [repair])
    }
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
