import Documents
import ItaModel
import ThaiText

/// Tells which of the names in a document is its agency's own.
///
/// A majority does not decide: authors copy reports of others, and scanners read one name wrong in
/// the same way again and again. What counts is where a name stands, each kind of place once.
struct AgencyChoice {
  private let kinds: [AgencyKind]
  private let mentions: [NameMention]
  private var candidates: [Candidate] = []
  /// For each mention the candidate that it names.
  private var candidateOf: [Int?]

  struct Candidate {
    let kind: Int
    let place: [UInt8]
    fileprivate(set) var weights: [Int: Double] = [:]
    fileprivate(set) var runningCount = 0
    let first: Int

    fileprivate var weight: Double {
      weights.values.reduce(0, +) + 0.5 * Double(min(runningCount, 6))
    }
  }

  init(_ mentions: [NameMention], _ kinds: [AgencyKind]) {
    self.kinds = kinds
    self.mentions = mentions
    candidateOf = Array(repeating: nil, count: mentions.count)
    readNames(on: [.cover, .ownLine])
    readNames(on: [.front, .aside, .heading])
    readRunningNames()
  }

  private static func weight(of place: IdentityReading.Place) -> Double {
    switch place {
    case .cover: 8
    case .front: 6
    case .aside: 4
    case .heading, .ownLine: 3
    case .running, .cell: 0
    }
  }

  // MARK: - Reading names

  /// Names that end with their line, or before a word that ends names.
  private mutating func readNames(on places: Set<IdentityReading.Place>) {
    let known = byWeight
    for (index, mention) in mentions.enumerated() where places.contains(mention.place) {
      if let candidate = known.first(where: { begins(mention, with: candidates[$0]) }) {
        count(index, for: candidate)
      } else if let word = certainName(of: mention) {
        add(word, index)
      }
    }
  }

  private var byWeight: [Int] {
    candidates.indices.sorted { candidates[$0].weight > candidates[$1].weight }
  }

  private func certainName(of mention: NameMention) -> [UInt8]? {
    guard let first = mention.name.words.first else { return nil }
    // What is all of a line may begin like a verb.
    if let cut = PlaceName.startOfVerb(in: first), cut == 0, mention.isWholeLine,
      mention.name.words.count == 1, mention.place != .running
    {
      return isName(first) ? first : nil
    }
    if let cut = PlaceName.startOfVerb(in: first) {
      let name = Array(first[..<cut])
      return isName(name) ? name : nil
    }
    return isName(first) ? first : nil
  }

  private func isName(_ word: [UInt8]) -> Bool {
    2...22 ~= PlaceName.base(word) && !AgencyChoice.generic.contains(word)
  }

  private static let generic = Set(
    ["ทุกแห่ง", "แห่งนี้", "ต่างๆ", "ขนาดใหญ่", "ขนาดกลาง", "ขนาดเล็ก", "สามัญ"].map { Array($0.utf8) })

  /// Names in running text: those already known where the text begins with one, spellings near to
  /// one of them, else what ends at a space or a verb.
  private mutating func readRunningNames() {
    let known = byWeight
    var others: [(word: [UInt8], mention: Int)] = []
    for (index, mention) in mentions.enumerated() where candidateOf[index] == nil {
      if let candidate = known.first(where: { begins(mention, with: candidates[$0]) }) {
        count(index, for: candidate)
      } else if let word = near(mention, to: known) {
        add(word, index)
      } else if let word = runningName(of: mention) {
        others.append((word, index))
      }
    }
    // What is longer than another name by words that nobody listed is that name.
    let firstNew = candidates.count
    for (word, index) in others.sorted(by: { $0.word.count < $1.word.count }) {
      let shorter = candidates.indices[firstNew...].first {
        begins(mentions[index], with: candidates[$0])
      }
      if let shorter { count(index, for: shorter) } else { add(word, index) }
    }
  }

  private func begins(_ mention: NameMention, with candidate: Candidate) -> Bool {
    guard mention.kind == candidate.kind else { return false }
    let text = Array(mention.name.words.joined())
    // A line may have broken the name.
    let rest = candidate.place.dropFirst(text.count)
    if mention.endsLine, !rest.isEmpty, candidate.place.starts(with: text),
      mention.nextLine.starts(with: rest)
    {
      return true
    }
    return text.starts(with: candidate.place)
      && AgencyChoice.mayEnd(text, at: candidate.place.count)
  }

  /// The beginning of the text that is most like a known name, with which the name may end.
  private func near(_ mention: NameMention, to known: [Int]) -> [UInt8]? {
    let text = Array(mention.name.words.joined())
    let spaces = Set(spaces(of: mention))
    var distance = SpellingDistance()
    var best: (word: [UInt8], isCertain: Bool, similarity: Double)?
    for candidate in known.prefix(4) where candidates[candidate].kind == mention.kind {
      let name = candidates[candidate].place
      let spelling = Spelling(name)
      guard PlaceName.base(name) >= 4 else { continue }
      for end in stride(from: max(6, name.count - 15), through: name.count + 15, by: 3)
      where end <= text.count && AgencyChoice.mayEnd(text, at: end) {
        let word = Array(text[..<end])
        let isCertain = spaces.contains(end) || PlaceName.isVerb(text[end...])
        // Where nothing ends the name, it must be the same but for marks.
        guard isCertain || MatchKey.skeleton(word) == MatchKey.skeleton(name),
          let similarity = distance.similarity(Spelling(word), spelling, atLeast: 0.66)
        else { continue }
        if let best, (best.isCertain ? 1 : 0, best.similarity) >= (isCertain ? 1 : 0, similarity) {
          continue
        }
        best = (word, isCertain, similarity)
      }
    }
    return best?.word
  }

  /// Whether no mark or vowel follows that belongs to the letter before.
  private static func mayEnd(_ text: [UInt8], at index: Int) -> Bool {
    guard !text.span.isMark(at: index) else { return false }
    guard index + 2 < text.count, text[index] == 0xE0, text[index + 1] == 0xB8 else { return true }
    return ![0xB0, 0xB2, 0xB3].contains(text[index + 2])
  }

  /// Where the words end in the text without spaces.
  private func spaces(of mention: NameMention) -> [Int] {
    var ends: [Int] = []
    var end = 0
    for word in mention.name.words {
      end += word.count
      ends.append(end)
    }
    return ends
  }

  private func runningName(of mention: NameMention) -> [UInt8]? {
    guard let first = mention.name.words.first else { return nil }
    if let cut = PlaceName.startOfVerb(in: first) {
      let name = Array(first[..<cut])
      return isName(name) ? name : nil
    }
    // What is longer is more than a name.
    return isName(first) && PlaceName.base(first) <= 14 ? first : nil
  }

  // MARK: - Counting

  private mutating func add(_ word: [UInt8], _ mention: Int) {
    let kind = mentions[mention].kind
    if let index = candidates.firstIndex(where: { $0.kind == kind && $0.place == word }) {
      count(mention, for: index)
    } else {
      candidates.append(Candidate(kind: kind, place: word, first: mention))
      count(mention, for: candidates.count - 1)
    }
  }

  private mutating func count(_ mention: Int, for candidate: Int) {
    candidateOf[mention] = candidate
    let place = mentions[mention].place
    if place <= .cell {
      candidates[candidate].runningCount += 1
    } else {
      candidates[candidate].weights[place.rawValue] = AgencyChoice.weight(of: place)
    }
  }

  // MARK: - Choosing

  /// The agency's own name, if one can be told. Local government is the author wherever it is named
  /// prominently: the province in its address is not.
  var chosen: Candidate? {
    let local = candidates.filter { kinds[$0.kind].isLocal }
    return best(of: local.filter { $0.weight >= 3 })
      ?? best(
        of: candidates.filter { candidate in
          !kinds[candidate.kind].isLocal
            && candidate.weights.keys.contains { $0 >= IdentityReading.Place.aside.rawValue }
        })
      ?? best(of: local.filter { $0.weight >= 1 || local.count == 1 && isEndedByPlace($0) })
  }

  /// `องค์การบริหารส่วนตำบลทุ่งสายลม ประจำปีงบประมาณ`: nothing more can belong to the name.
  private func isEndedByPlace(_ candidate: Candidate) -> Bool {
    let name = mentions[candidate.first].name
    return name.stop == .place && name.words.count == 1
  }

  private func best(of candidates: [Candidate]) -> Candidate? {
    candidates.max { ($0.weight, -$0.first) < ($1.weight, -$1.first) }
  }

  /// Every name that means the chosen agency, with its places: the same, other spellings of it, and
  /// names that stand where only its own can.
  func ownNames(_ chosen: Candidate) -> [(name: Text, path: BlockPath)] {
    var distance = SpellingDistance()
    let isOwn = candidates.map { candidate -> Bool in
      guard candidate.kind == chosen.kind else { return false }
      if candidate.place == chosen.place { return true }
      if candidate.weights.keys.contains(where: { $0 >= IdentityReading.Place.ownLine.rawValue }) {
        return true
      }
      return distance.similarity(Spelling(candidate.place), Spelling(chosen.place)) >= 0.6
    }
    var seen: [Int: Int] = [:]
    var names: [(name: Text, path: BlockPath)] = []
    for (index, mention) in mentions.enumerated() {
      guard let candidate = candidateOf[index], isOwn[candidate] else { continue }
      seen[candidate, default: 0] += 1
      // More places of the same name tell nothing more.
      guard seen[candidate, default: 0] <= 20 else { continue }
      names.append((fullName(candidates[candidate]), mention.path))
    }
    return names
  }

  func fullName(_ candidate: Candidate) -> Text {
    Text(validUTF8: Array(kinds[candidate.kind].prefix.utf8) + candidate.place)
  }

  func type(of candidate: Candidate) -> String? { kinds[candidate.kind].type }
  func path(of candidate: Candidate) -> BlockPath { mentions[candidate.first].path }

  /// The lines that name the agency, from the name on.
  func lines(of candidate: Candidate) -> [NameMention] {
    mentions.indices.filter {
      candidateOf[$0].map {
        candidates[$0].kind == candidate.kind && candidates[$0].place == candidate.place
      } ?? false
    }.map { mentions[$0] }
  }
}
