package import Documents
import ThaiText

/// A closed list of words and what they mean, for fields that can hold nothing else: a column's head,
/// a department, a level. Never for names of places or people, nor for running text.
///
/// Keep one for a document: it remembers what it has seen.
package struct Vocabulary<Meaning: Sendable & Equatable>: Sendable {
  private var entries: [(text: Text, meaning: Meaning, spelling: Spelling)] = []
  private var byKey: [[UInt8]: Int] = [:]
  private var bySkeleton: [[UInt8]: Int] = [:]
  private var likely: LikelyTexts
  private var distance = SpellingDistance()
  private var known: [[UInt8]: Int?] = [:]

  /// Of texts with one key the first counts.
  package init(_ entries: some Sequence<(text: Text, meaning: Meaning)>) {
    var skeletons: [[UInt8]] = []
    likely = LikelyTexts(skeletons: skeletons)
    for (text, meaning) in entries {
      let index = self.entries.count
      let key = MatchKey.key(text.utf8)
      self.entries.append((text, meaning, Spelling(key)))
      if byKey[key] == nil { byKey[key] = index }
      let skeleton = MatchKey.skeleton(text.utf8)
      if bySkeleton[skeleton] == nil { bySkeleton[skeleton] = index }
      skeletons.append(skeleton)
    }
    likely = LikelyTexts(skeletons: skeletons)
  }

  package mutating func meaning(of text: [UInt8]) -> Meaning? {
    index(of: text).map { entries[$0].meaning }
  }

  /// The text of the list that this is, however it is spelt.
  package mutating func entry(for text: [UInt8]) -> Text? {
    index(of: text).map { entries[$0].text }
  }

  private mutating func index(of text: [UInt8]) -> Int? {
    let text = NormalForm.repaired(text)
    let key = MatchKey.key(text)
    if let index = byKey[key] { return index }
    if let seen = known[key] { return seen }
    let skeleton = MatchKey.skeleton(text)
    let index = skeleton.count >= 3 * 3 ? bySkeleton[skeleton] : nil
    let found = index ?? nearest(to: Spelling(key), skeleton)
    // However many texts there are in an input.
    if known.count >= 4096 { known.removeAll() }
    known[key] = .some(found)
    return found
  }

  /// The entry at a similarity of 0.80 or more, if none of another meaning is within 0.06 of that.
  private mutating func nearest(to spelling: Spelling, _ skeleton: [UInt8]) -> Int? {
    var best: (index: Int, similarity: Double)?
    var other = 0.0
    for index in likely.places(for: skeleton) {
      let entry = entries[index]
      let floor = max(0.74, (best?.similarity ?? 0) - 0.06)
      guard
        let similarity = distance.similarity(spelling, entry.spelling, atLeast: floor)
      else { continue }
      guard let last = best else {
        best = (index, similarity)
        continue
      }
      let isSame = entries[last.index].meaning == entry.meaning
      if similarity > last.similarity {
        if !isSame { other = max(other, last.similarity) }
        best = (index, similarity)
      } else if !isSame {
        other = max(other, similarity)
      }
    }
    guard let best, best.similarity >= 0.80, best.similarity - other >= 0.06 else { return nil }
    return best.index
  }
}
