/// Finds phrases in text by their base letters, so that lost, doubled and displaced marks, spaces and
/// points inside of words do not hide them. All phrases are looked for in one walk.
struct SkeletonSearch: Sendable {
  /// A phrase, by its place in the list, and the bytes that it takes with the marks of its last
  /// letter.
  struct Hit: Equatable {
    let phrase: Int
    let bytes: Range<Int>
  }

  /// For each state, the state that each symbol leads to.
  private var next: [UInt16] = Array(repeating: 0, count: symbolCount)
  /// For each state, the phrase that ends there, and the state of the longest end of it where
  /// another one does.
  private var phrase: [Int] = [-1]
  private var shorter: [UInt16] = [0]
  private var lengths: [Int] = []

  private static let symbolCount = 128
  private static let skipped: UInt8 = 0x80
  /// A symbol that no phrase holds.
  private static let foreign: UInt8 = 0

  init(_ phrases: [[UInt8]]) {
    for (index, text) in phrases.enumerated() {
      let symbols = SkeletonSearch.symbols(of: text)
      lengths.append(symbols.count)
      var state = 0
      for symbol in symbols {
        let place = state * SkeletonSearch.symbolCount + Int(symbol)
        if next[place] == 0 {
          next[place] = UInt16(truncatingIfNeeded: phrase.count)
          next += Array(repeating: 0, count: SkeletonSearch.symbolCount)
          phrase.append(-1)
          shorter.append(0)
        }
        state = Int(next[place])
      }
      if state > 0, phrase[state] < 0 { phrase[state] = index }
    }
    link()
  }

  /// Makes each state go on where its longest end that begins a phrase would (Aho and Corasick).
  private mutating func link() {
    var longestEnd = Array(repeating: 0, count: phrase.count)
    var queue = [0]
    var front = 0
    while front < queue.count {
      let state = queue[front]
      front += 1
      for symbol in 0..<SkeletonSearch.symbolCount {
        let place = state * SkeletonSearch.symbolCount + symbol
        let target = Int(next[place])
        let fallback =
          state == 0
          ? 0 : Int(next[longestEnd[state] * SkeletonSearch.symbolCount + symbol])
        if target == 0 {
          next[place] = UInt16(truncatingIfNeeded: fallback)
        } else if target != fallback {
          longestEnd[target] = fallback
          shorter[target] =
            phrase[fallback] >= 0 ? UInt16(truncatingIfNeeded: fallback) : shorter[fallback]
          queue.append(target)
        }
      }
    }
  }

  /// In the order of their ends; of those that end together the longest first.
  func hits(in utf8: [UInt8]) -> [Hit] {
    var hits: [Hit] = []
    let bytes = utf8.span
    let next = self.next.span
    let table = SkeletonSearch.thaiSymbols.span
    let ascii = SkeletonSearch.asciiSymbols.span
    var state = 0
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      var symbol = SkeletonSearch.foreign
      var length = 1
      if lead < 0x80 {
        symbol = ascii[Int(lead)]
      } else if lead == 0xE0, bytes.count &- index >= 3, bytes[index &+ 1] & 0xFE == 0xB8 {
        symbol = table[Int(bytes[index &+ 2] & 0x3F) | Int(bytes[index &+ 1] & 1) << 6]
        length = 3
      } else {
        length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        // General punctuation, U+FFFD, and private use.
        if lead == 0xE2 || lead == 0xEE || lead == 0xEF { symbol = SkeletonSearch.skipped }
      }
      index &+= length
      if symbol == SkeletonSearch.skipped { continue }
      state = Int(next[state &* SkeletonSearch.symbolCount &+ Int(symbol)])
      if state != 0, phrase[state] >= 0 || shorter[state] != 0 {
        append(state, endingAt: index, in: bytes, to: &hits)
      }
    }
    return hits
  }

  private func append(
    _ state: Int, endingAt end: Int, in bytes: Span<UInt8>, to hits: inout [Hit]
  ) {
    var after = end
    while bytes.isMark(at: after) { after &+= 3 }
    var state = state
    while state != 0 {
      let found = phrase[state]
      if found >= 0 {
        let start = SkeletonSearch.start(of: lengths[found], before: end, in: bytes)
        hits.append(Hit(phrase: found, bytes: start..<after))
      }
      state = Int(shorter[state])
    }
  }

  /// Where so many symbols begin that end at `end`.
  private static func start(of count: Int, before end: Int, in bytes: Span<UInt8>) -> Int {
    var left = count
    var index = min(end, bytes.count)
    while index > 0, left > 0 {
      index &-= 1
      while index > 0, bytes[index] & 0xC0 == 0x80 { index &-= 1 }
      if symbol(in: bytes, at: index) != skipped { left &-= 1 }
    }
    return index
  }

  private static func symbol(in bytes: Span<UInt8>, at index: Int) -> UInt8 {
    let lead = bytes[index]
    if lead < 0x80 { return asciiSymbols[Int(lead)] }
    if lead == 0xE0, bytes.count &- index >= 3, bytes[index &+ 1] & 0xFE == 0xB8 {
      return thaiSymbols[Int(bytes[index &+ 2] & 0x3F) | Int(bytes[index &+ 1] & 1) << 6]
    }
    return lead == 0xE2 || lead == 0xEE || lead == 0xEF ? skipped : foreign
  }

  private static func symbols(of text: [UInt8]) -> [UInt8] {
    let bytes = text.span
    var symbols: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] & 0xC0 != 0x80 {
        let symbol = symbol(in: bytes, at: index)
        if symbol != skipped { symbols.append(symbol) }
      }
      index += 1
    }
    return symbols
  }

  /// The symbols of U+0E00 to U+0E7F: digits as the ASCII ones, ำ as า and ใ as ไ, no marks.
  private static let thaiSymbols: [UInt8] = (UInt8(0)..<0x80).map { low in
    switch low {
    case 0x31, 0x34...0x3A, 0x47...0x4E, 0x2F, 0x46: skipped
    case 0x33, 0x45: 0x32
    case 0x43: 0x44
    case 0x01...0x5B: low
    default: foreign
    }
  }

  private static let asciiSymbols: [UInt8] = (UInt8(0)..<0x80).map { byte in
    switch byte {
    case 0x30...0x39: 0x50 + (byte - 0x30)
    case 0x41...0x5A: 0x60 + (byte - 0x41)
    case 0x61...0x7A: 0x60 + (byte - 0x61)
    case 0x09: foreign
    default: skipped
    }
  }
}

extension Span<UInt8> {
  /// Whether a vowel or tone mark stands there that belongs to the letter before it.
  func isMark(at index: Int) -> Bool {
    guard count &- index >= 3, self[index] == 0xE0 else { return false }
    switch (self[index &+ 1], self[index &+ 2]) {
    case (0xB8, 0xB1), (0xB8, 0xB4...0xBA), (0xB9, 0x87...0x8E): return true
    default: return false
    }
  }
}
