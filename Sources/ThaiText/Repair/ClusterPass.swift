/// One walk over a line that puts each consonant and what belongs to it into one spelling.
///
/// A cluster is written as consonant, phinthu, vowel marks, tone marks, killer, follow vowels. What
/// was typed or printed in another order, twice, in pieces or with a space inside is brought into
/// that order.
struct ClusterPass {
  /// Whether the last line holds something that NFC might write otherwise.
  private(set) var mayNeedComposing = false

  private var marks: [ScalarCode] = []
  /// One bit for each kind of mark in `marks`.
  private var held = MarkKinds()
  private var follow: [ScalarCode] = []

  mutating func append(_ line: Span<ScalarCode>, to output: inout OutputSpan<UInt8>) {
    mayNeedComposing = false
    var wasMark = false
    var index = 0
    while index < line.count {
      let code = line[index]
      let letter = ThaiLetter(code)
      switch letter {
      case .consonant:
        index = readCluster(line, at: index)
        emitCluster(of: code, to: &output)
        wasMark = true
        continue
      case .leadVowel:
        index = emitLeadVowels(line, at: index, to: &output)
      default:
        // Only marks without a consonant of their own come here; NFC orders them.
        if letter.isMark ? wasMark : Composition.mayChange(code) { mayNeedComposing = true }
        output.append(scalar: code)
        index &+= 1
      }
      wasMark = letter.isMark
    }
  }

  // MARK: - Lead vowels

  private func emitLeadVowels(
    _ line: Span<ScalarCode>, at start: Int, to output: inout OutputSpan<UInt8>
  ) -> Int {
    var end = start &+ 1
    if line[start] == Thai.saraE {
      while end < line.count, line[end] == Thai.saraE { end &+= 1 }
    }
    if end &- start == 2 {
      output.append(scalar: Thai.saraAe)
    } else {
      for _ in start..<end { output.append(scalar: line[start]) }
    }
    let isCutOff =
      end &+ 1 < line.count && line[end] == Thai.space
      && ThaiLetter(line[end &+ 1]) == .consonant
    return isCutOff ? end &+ 1 : end
  }

  // MARK: - Reading a cluster

  /// Collects what belongs to the consonant at `start`; the index after it.
  private mutating func readCluster(_ line: Span<ScalarCode>, at start: Int) -> Int {
    marks.removeAll(keepingCapacity: true)
    follow.removeAll(keepingCapacity: true)
    held = MarkKinds()
    let consonant = line[start]
    var index = start &+ 1
    while index < line.count {
      let code = line[index]
      let letter = ThaiLetter(code)
      switch letter {
      case .phinthu, .vowelMark, .toneMark, .killer:
        let belongs =
          follow.isEmpty || letter == .toneMark
          || code == Thai.nikhahit && follow.last == Thai.saraAa
        guard belongs else { return index }
        take(code, letter)
      case .followVowel:
        follow.append(code)
      case .other:
        if code == Thai.lakkhangyao, consonant != Thai.ru, consonant != Thai.lu {
          follow.append(Thai.saraAa)
        } else if code == Thai.space, let next = readAfterSpace(line, at: index) {
          index = next
          continue
        } else {
          return index
        }
      case .consonant, .leadVowel:
        return index
      }
      index &+= 1
    }
    return index
  }

  private mutating func take(_ mark: ScalarCode, _ letter: ThaiLetter) {
    marks.append(mark)
    held.insert(letter)
  }

  /// Takes what one or two spaces have cut off from the cluster; the index after it, or nil when
  /// what follows is another's or would meet a mark of its own kind.
  private mutating func readAfterSpace(_ line: Span<ScalarCode>, at space: Int) -> Int? {
    var start = space &+ 1
    if start < line.count, line[start] == Thai.space { start &+= 1 }
    guard start < line.count else { return nil }
    if line[start] == Thai.saraAm || line[start] == Thai.saraA {
      guard follow.isEmpty, !held.contains(.vowelMark) else { return nil }
      follow.append(line[start])
      return start &+ 1
    }
    var run = MarkRun()
    var end = start
    while end < line.count, run.read(line[end]) { end &+= 1 }
    guard end > start, run.hasOneOfAKind, run.kinds.isDisjoint(with: held),
      follow.isEmpty || run.kinds.isOnlyTones
    else { return nil }
    for index in start..<end { take(line[index], ThaiLetter(line[index])) }
    return end
  }

  // MARK: - Writing it

  private mutating func emitCluster(of consonant: ScalarCode, to output: inout OutputSpan<UInt8>) {
    if marks.contains(Thai.nikhahit), follow.first == Thai.saraAa || follow.first == Thai.saraAm {
      marks.removeAll { $0 == Thai.nikhahit }
      follow[0] = Thai.saraAm
    }
    output.append(scalar: consonant)
    if marks.count > 1 {
      for kind in ThaiLetter.marksInOrder where held.contains(kind) {
        emitMarks(of: kind, to: &output)
      }
    } else if let mark = marks.first {
      output.append(scalar: mark)
    }
    var rest = follow[...]
    if rest.first == Thai.saraAm {
      output.append(scalar: Thai.saraAm)
      rest = rest.dropFirst().drop { $0 == Thai.saraAa || $0 == Thai.saraAm }
    }
    for vowel in rest { output.append(scalar: vowel) }
  }

  private func emitMarks(of kind: ThaiLetter, to output: inout OutputSpan<UInt8>) {
    var previous: ScalarCode = 0
    for mark in marks where mark != previous && ThaiLetter(mark) == kind {
      output.append(scalar: mark)
      previous = mark
    }
  }
}

/// A set of kinds of marks.
private struct MarkKinds {
  private var bits: UInt8 = 0

  mutating func insert(_ kind: ThaiLetter) { bits |= MarkKinds.bit(kind) }
  func contains(_ kind: ThaiLetter) -> Bool { bits & MarkKinds.bit(kind) != 0 }
  func isDisjoint(with other: MarkKinds) -> Bool { bits & other.bits == 0 }
  var isOnlyTones: Bool { bits == MarkKinds.bit(.toneMark) }

  private static func bit(_ kind: ThaiLetter) -> UInt8 { 1 << kind.rawValue }
}

/// Marks that stand together.
private struct MarkRun {
  private(set) var kinds = MarkKinds()
  /// Whether no kind has two different marks.
  private(set) var hasOneOfAKind = true
  private var markOfKind = [8 of ScalarCode](repeating: 0)

  /// False when `code` is no mark.
  mutating func read(_ code: ScalarCode) -> Bool {
    let letter = ThaiLetter(code)
    guard letter.isMark else { return false }
    let slot = Int(letter.rawValue)
    if kinds.contains(letter), markOfKind[slot] != code { hasOneOfAKind = false }
    markOfKind[slot] = code
    kinds.insert(letter)
    return true
  }
}
