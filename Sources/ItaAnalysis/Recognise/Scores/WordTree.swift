import ThaiText

/// Words with a meaning each, found at any place of a text in one walk.
struct WordTree<Meaning: Sendable>: Sendable {
  private var nodes: [Node] = []
  /// The first node for each symbol that a word begins with.
  private var roots = [Int32](repeating: -1, count: 256)
  private var entries: [Entry] = []

  private struct Node {
    let symbol: UInt8
    var child: Int32 = -1
    var sibling: Int32 = -1
    var entry: Int32 = -1
  }

  private struct Entry {
    let meaning: Meaning
    let check: Check
    let bytes: [UInt8]
  }

  /// What of the marks has to fit.
  private enum Check {
    case all
    /// Marks may be lost or displaced, but there must be no others.
    case noOthers
    case none
  }

  /// Short words are told apart by their marks, long ones are known without them.
  mutating func insert(_ word: String, _ meaning: Meaning) {
    insert(Array(word.utf8), meaning)
  }

  mutating func insert(_ word: [UInt8], _ meaning: Meaning) {
    let letters = BaseLetters(word)
    guard let first = letters.symbols.first else { return }
    var root = roots[Int(first)]
    var node = child(of: &root, first)
    roots[Int(first)] = root
    for symbol in letters.symbols.dropFirst() { node = next(node, symbol) }
    guard nodes[node].entry < 0 else { return }
    nodes[node].entry = Int32(entries.count)
    let check: Check = letters.count < 3 ? .all : letters.count < 5 ? .noOthers : .none
    entries.append(Entry(meaning: meaning, check: check, bytes: word.filter { $0 > 0x20 }))
  }

  private mutating func next(_ node: Int, _ symbol: UInt8) -> Int {
    var first = nodes[node].child
    let found = child(of: &first, symbol)
    nodes[node].child = first
    return found
  }

  private mutating func child(of first: inout Int32, _ symbol: UInt8) -> Int {
    var index = first
    while index >= 0 {
      if nodes[Int(index)].symbol == symbol { return Int(index) }
      index = nodes[Int(index)].sibling
    }
    nodes.append(Node(symbol: symbol, sibling: first))
    first = Int32(nodes.count - 1)
    return nodes.count - 1
  }

  /// The longest word that begins at a symbol, and its length in symbols.
  func longest(in letters: BaseLetters, at start: Int) -> (meaning: Meaning, length: Int)? {
    guard start < letters.count else { return nil }
    var best: (meaning: Meaning, length: Int)?
    var index = start
    var candidate = roots[Int(letters.symbols[start])]
    while candidate >= 0 {
      let node = nodes[Int(candidate)]
      if node.symbol != letters.symbols[index] {
        candidate = node.sibling
        continue
      }
      index += 1
      if node.entry >= 0, holds(entries[Int(node.entry)], letters, start..<index) {
        best = (entries[Int(node.entry)].meaning, index - start)
      }
      guard index < letters.count else { break }
      candidate = node.child
    }
    return best
  }

  private func holds(_ entry: Entry, _ letters: BaseLetters, _ range: Range<Int>) -> Bool {
    switch entry.check {
    case .none: return true
    case .all:
      // Latin letters are looked for whatever their case.
      return letters.slice(range).lazy.filter { $0 > 0x20 }.elementsEqual(entry.bytes) {
        $0 == $1 || $0 < 0x80 && $0 | 0x20 == $1 | 0x20
      }
    case .noOthers:
      var marks = WordTree.marks(entry.bytes[...])
      for mark in WordTree.marks(letters.slice(range)) {
        guard let place = marks.firstIndex(of: mark) else { return false }
        marks.remove(at: place)
      }
      return true
    }
  }

  /// The last bytes of the vowel marks, tone marks and the like.
  private static func marks(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var marks: [UInt8] = []
    var index = text.startIndex
    while index + 2 < text.endIndex {
      guard text[index] == 0xE0 else {
        index += 1
        continue
      }
      let letter = (text[index + 1] & 1) << 6 | text[index + 2] & 0x3F
      if letter == 0x31 || 0x34...0x3A ~= letter || 0x47...0x4E ~= letter { marks.append(letter) }
      index += 3
    }
    return marks
  }
}
