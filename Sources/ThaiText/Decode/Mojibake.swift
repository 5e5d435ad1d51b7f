/// A way in which software misreads Thai text and saves what it read, and the way back.
struct Mojibake: Sendable {
  let name: String
  private let shows: @Sendable (Traces, [UInt8]) -> Bool
  private let undo: @Sendable ([ScalarCode]) -> [ScalarCode]

  /// In the order in which they are looked for: what the first kind leaves behind would show as the
  /// last.
  static let all = [utf8AsLatin, utf8AsThai, thaiAsLatin]

  /// The text with misreadings undone. Text goes through the wrong door twice at most.
  static func mend(_ text: [UInt8]) -> (utf8: [UInt8], repairs: [String]) {
    var utf8 = text
    var repairs: [String] = []
    for _ in 0..<2 {
      let traces = Traces(of: utf8)
      guard let (kind, mended) = firstMending(utf8, traces) else { break }
      utf8 = mended
      if !repairs.contains(kind.name) { repairs.append(kind.name) }
    }
    if repairs.contains(utf8AsLatin.name), Traces(of: utf8).brokenLatin > 0 {
      repairs.append("mojibake-bytes-lost")
    }
    return (utf8, repairs)
  }

  private static func firstMending(_ utf8: [UInt8], _ traces: Traces) -> (Mojibake, [UInt8])? {
    for kind in all where kind.shows(traces, utf8) {
      let mended = [UInt8](utf8Of: kind.undo(utf8.span.scalars()))
      if mended != utf8 { return (kind, mended) }
    }
    return nil
  }
}

// MARK: - The kinds

extension Mojibake {
  /// `à¸à¸²à¸£`: the bytes of UTF-8 taken for letters of Latin-1 or CP1252.
  private static let utf8AsLatin = Mojibake(
    name: "mojibake-utf8-as-latin",
    shows: { traces, _ in traces.latinThai > 0 },
    undo: { joinUTF8($0, page: .western) })

  /// `เธเธฒเธฃ`: the bytes of UTF-8 taken for letters of CP874. Every Thai letter begins with เธ or
  /// เน and has three bytes, one of which is often no Thai letter; real text has far fewer of them.
  private static let utf8AsThai = Mojibake(
    name: "mojibake-utf8-as-cp874",
    shows: { traces, _ in
      traces.thaiPairs >= 2 && 3 * Double(traces.thaiPairs) >= 0.6 * Double(traces.thai)
    },
    undo: { joinUTF8($0, page: .thai) })

  /// `¡ÒÃãªéÍÓ¹Ò¨`: the bytes of CP874 taken for letters of Latin-1.
  private static let thaiAsLatin = Mojibake(
    name: "mojibake-cp874-as-latin",
    shows: { traces, utf8 in
      traces.latin >= 4 && traces.latin > traces.thai && LatinRuns(of: utf8).readAsThai
    },
    undo: { scalars in
      scalars.map { scalar in
        guard scalar >= 0x80, let byte = CodePage.western.byte(of: scalar) else { return scalar }
        let thai = CodePage.thai.scalars[Int(byte)]
        return thai == .replacement ? scalar : thai
      }
    })

  /// Joins the scalars that `page` made of the bytes of one UTF-8 sequence; others stay. A line
  /// that is misread as a whole comes out whole, and one with lost bytes or with sound text in it
  /// loses nothing.
  private static func joinUTF8(_ scalars: [ScalarCode], page: CodePage) -> [ScalarCode] {
    var joined: [ScalarCode] = []
    joined.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      if scalars[index] >= 0x80, let (scalar, length) = sequence(in: scalars, at: index, page) {
        joined.append(scalar)
        index += length
      } else {
        joined.append(scalars[index])
        index += 1
      }
    }
    return joined
  }

  private static func sequence(
    in scalars: [ScalarCode], at start: Int, _ page: CodePage
  ) -> (scalar: ScalarCode, length: Int)? {
    let length =
      switch page.byte(of: scalars[start]) {
      case .some(0xC2...0xDF): 2
      case .some(0xE0...0xEF): 3
      case .some(0xF0...0xF4): 4
      default: 0
      }
    guard length > 0, length <= scalars.count - start else { return nil }
    let bytes = scalars[start..<start + length].compactMap { page.byte(of: $0) }
    guard bytes.count == length, bytes.isValidUTF8 else { return nil }
    let scalar = bytes.span.scalar(at: 0).code
    // Sound Thai such as เนก reads as a place of the Thai block that holds no letter.
    let isVacant = scalar & ~0x7F == 0x0E00 && !scalar.isThai
    return isVacant ? nil : (scalar, length)
  }
}

// MARK: - What gives them away

/// Counts of the letters that misread text is full of, from one walk over the bytes.
private struct Traces {
  /// Letters, marks and signs of the Thai block.
  var thai = 0
  /// เธ and เน.
  var thaiPairs = 0
  /// U+00A1 to U+00FB.
  var latin = 0
  /// `à` and `¸` or `¹` with a character that can stand for the third byte, or the same misread
  /// once more.
  var latinThai = 0
  /// `à` and `¸` or `¹` whose third byte is lost.
  var brokenLatin = 0

  init(of utf8: [UInt8]) {
    let bytes = utf8.span
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index &+= 1
      } else if lead == 0xE0 {
        countThai(bytes, at: index)
        index &+= 3
      } else if lead == 0xC2 || lead == 0xC3 {
        countLatin(bytes, at: index)
        index &+= 2
      } else {
        index &+= lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      }
    }
  }

  private mutating func countThai(_ bytes: Span<UInt8>, at index: Int) {
    guard bytes.count &- index >= 3 else { return }
    let second = bytes[index &+ 1]
    if second == 0xB8 || second == 0xB9 { thai &+= 1 }
    if second == 0xB9, bytes[index &+ 2] == 0x80, bytes.count &- index >= 6,
      bytes[index &+ 3] == 0xE0, bytes[index &+ 4] == 0xB8, bytes[index &+ 5] & 0xFE == 0x98
    {
      thaiPairs &+= 1
    }
  }

  private mutating func countLatin(_ bytes: Span<UInt8>, at index: Int) {
    let code = bytes.scalar(at: index).code
    if code >= 0xA1 && code <= 0xFB { latin &+= 1 }
    if code == 0xE0, Traces.isSecond(bytes, at: index &+ 2) {
      let third = index &+ 4 < bytes.count ? bytes.scalar(at: index &+ 4).code : 0
      if let byte = CodePage.western.byte(of: third), byte & 0xC0 == 0x80 {
        latinThai &+= 1
      } else {
        brokenLatin &+= 1
      }
    } else if code == 0xC3, bytes.holds([0xC2, 0xA0, 0xC3, 0x82], at: index &+ 2),
      Traces.isSecond(bytes, at: index &+ 6)
    {
      latinThai &+= 1
    }
  }

  /// Whether `¸` or `¹` stands at `index`.
  private static func isSecond(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index &+ 1 < bytes.count && bytes[index] == 0xC2 && bytes[index &+ 1] & 0xFE == 0xB8
  }
}

/// How the runs of U+00A1 to U+00FF in a text read as CP874.
private struct LatinRuns {
  private var all = 0
  private var thai = 0
  private var hasWord = false

  private var run = Plausibility()
  private var length = 0
  private var digits = 0
  private var consonants = 0

  init(of utf8: [UInt8]) {
    let bytes = utf8.span
    var index = 0
    while index < bytes.count {
      let (code, width) = bytes.scalar(at: index)
      if code >= 0xA1 && code <= 0xFF {
        read(CodePage.thai.scalars[Int(code)])
      } else if length > 0 {
        closeRun()
      }
      index &+= width
    }
    closeRun()
  }

  /// Accented Latin reads as Thai now and then, but not nearly always and not in whole words.
  var readAsThai: Bool { hasWord && Double(thai) >= 0.9 * Double(all) }

  private mutating func read(_ scalar: ScalarCode) {
    run.read(scalar)
    length &+= 1
    if (0x0E50...0x0E59).contains(scalar) { digits &+= 1 }
    if ThaiLetter(scalar) == .consonant { consonants &+= 1 }
  }

  private mutating func closeRun() {
    // Thai digits are Latin letters such as ñ and ò: a run of them says nothing either way.
    if digits < length {
      all &+= length
      if run.isThai && 3 &* consonants >= length {
        thai &+= length
        hasWord = hasWord || length &- digits >= 4
      }
    }
    run = Plausibility()
    length = 0
    digits = 0
    consonants = 0
  }
}
