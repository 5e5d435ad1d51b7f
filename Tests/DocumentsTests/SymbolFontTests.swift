import Testing

@testable import Documents

@Suite struct SymbolFontTests {
  @Test(
    arguments: [
      ("Wingdings", 0xF0A8, "☐"), ("Wingdings", 0xF06F, "☐"), ("Wingdings", 0xF0FE, "☑"),
      ("Wingdings", 0xF0FD, "☒"), ("Wingdings", 0xF0FC, "✓"), ("Wingdings", 0xF0FB, "✗"),
      ("Wingdings 2", 0xF0A3, "☐"), ("Wingdings 2", 0xF052, "☑"), ("Wingdings 2", 0xF054, "☒"),
      ("Wingdings 2", 0xF050, "✓"), ("Webdings", 0xF061, "✔"), ("Webdings", 0xF072, "✖"),
    ] as [(String, UInt32, String)])
  func `check boxes and ticks are the common ones`(font: String, code: UInt32, text: String) {
    #expect(SymbolFont.text(font: font, code: code) == text)
  }

  @Test(
    arguments: [
      ("Symbol", 0xF0B7, "•"), ("Wingdings", 0xF0A7, "▪"), ("Wingdings", 0xF09F, "•"),
      ("Wingdings", 0xF06C, "●"), ("Wingdings", 0xF06E, "■"), ("Wingdings", 0xF071, "❑"),
      ("Wingdings", 0xF075, "◆"), ("Wingdings", 0xF076, "❖"), ("Wingdings", 0xF0D8, "➢"),
      ("Wingdings", 0xF0DF, "←"), ("Wingdings", 0xF0E0, "→"), ("Wingdings", 0xF0E8, "➔"),
      ("Wingdings", 0xF0F0, "⇨"), ("Wingdings", 0xF081, "①"), ("Wingdings", 0xF08A, "⑩"),
      ("Wingdings", 0xF08C, "❶"), ("Wingdings", 0xF04A, "☺"), ("Wingdings", 0xF028, "☎"),
      ("Wingdings", 0xF022, "✂"), ("Wingdings", 0xF0AB, "★"), ("Wingdings", 0xF046, "☞"),
      ("Wingdings", 0xF0B7, "🕐"), ("Wingdings 2", 0xF06A, "①"), ("Wingdings 2", 0xF0F9, "⁂"),
      ("Wingdings 3", 0xF022, "→"), ("Wingdings 3", 0xF070, "▲"), ("Wingdings 3", 0xF0F0, "🢗"),
      ("Webdings", 0xF034, "▶"), ("Webdings", 0xF0FF, "🕊"), ("Webdings", 0xF067, "■"),
    ] as [(String, UInt32, String)])
  func `bullets, arrows and pictures look the same`(font: String, code: UInt32, text: String) {
    #expect(SymbolFont.text(font: font, code: code) == text)
  }

  @Test(
    arguments: [
      (0x61, "α"), (0x62, "β"), (0x63, "χ"), (0x64, "δ"), (0x6D, "μ"), (0x70, "π"), (0x77, "ω"),
      (0x44, "Δ"), (0x53, "Σ"), (0x57, "Ω"), (0x4A, "ϑ"), (0x56, "ς"), (0x31, "1"), (0x2B, "+"),
      (0x2D, "−"), (0x22, "∀"), (0xA3, "≤"), (0xB3, "≥"), (0xB1, "±"), (0xB4, "×"), (0xB8, "÷"),
      (0xB9, "≠"), (0xBA, "≡"), (0xBB, "≈"), (0xA5, "∞"), (0xD6, "√"), (0xE5, "∑"), (0xF2, "∫"),
      (0xAE, "→"), (0xDE, "⇒"), (0xCE, "∈"), (0xE1, "⟨"), (0xF1, "⟩"), (0xFE, "⎭"), (0xA0, "€"),
      (0xB0, "°"), (0xA2, "′"), (0xB2, "″"),
    ] as [(UInt32, String)])
  func `the Symbol font holds Greek and mathematics`(code: UInt32, text: String) {
    #expect(SymbolFont.text(font: "Symbol", code: code) == text)
    #expect(SymbolFont.text(font: "Symbol", code: 0xF000 + code) == text)
  }

  @Test(arguments: ["WINGDINGS", "wingdings", "wInGdInGs"])
  func `the case of a font's name does not matter`(font: String) {
    #expect(SymbolFont.text(font: font, code: 0xF0FC) == "✓")
  }

  /// The ranges of each font, and the codes in them that show nothing.
  @Test(
    arguments: [
      ("Symbol", [0x20...0x7E, 0xA0...0xFE], [0xF0]),
      ("Wingdings", [0x20...0xFE], []),
      ("Wingdings 2", [0x20...0xF9], [0x7F]),
      ("Wingdings 3", [0x20...0xF0], [0x7F]),
      ("Webdings", [0x20...0xFF], [0x7F]),
    ] as [(String, [ClosedRange<UInt32>], Set<UInt32>)])
  func `a font is complete`(font: String, ranges: [ClosedRange<UInt32>], gaps: Set<UInt32>) {
    for code in 0x20...0xFF as ClosedRange<UInt32> {
      let isThere = ranges.contains { $0.contains(code) } && !gaps.contains(code)
      let text = SymbolFont.text(font: font, code: code)
      #expect((text != nil) == isThere, "\(font) \(String(code, radix: 16))")
      #expect(text?.unicodeScalars.count ?? 1 == 1)
    }
  }

  @Test(arguments: ["Symbol", "Wingdings", "Times New Roman"])
  func `characters beyond the font stand for themselves`(font: String) {
    #expect(SymbolFont.text(font: font, code: 0x2611) == "☑")
    #expect(SymbolFont.text(font: font, code: 0x0E01) == "ก")
  }

  @Test(arguments: [0, 0x1F, 0xD800, 0xE000, 0xF000, 0xF01F, 0xF100, 0x11_0000, UInt32.max])
  func `what is no character shows nothing`(code: UInt32) {
    #expect(SymbolFont.text(font: "Wingdings", code: code) == nil)
  }

  @Test func `a font of letters has no pictures`() {
    #expect(SymbolFont.text(font: "TH SarabunPSK", code: 0xF0FC) == nil)
    #expect(SymbolFont.text(font: "TH SarabunPSK", code: 0xB7) == "·")
  }
}
