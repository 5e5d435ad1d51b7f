extension [UInt8] {
  /// Where `word` stands first; nil also for an empty one.
  func firstRange(of word: [UInt8]) -> Range<Int>? {
    guard let first = word.first, word.count <= count else { return nil }
    for start in 0...(count - word.count) where self[start] == first {
      let range = start..<start + word.count
      if self[range].elementsEqual(word) { return range }
    }
    return nil
  }
}
