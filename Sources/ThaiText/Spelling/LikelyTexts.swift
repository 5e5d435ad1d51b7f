/// Which of a list of texts another text may be a spelling of: those of whose pairs of letters it has
/// enough. A look at a few letters instead of a distance to every text of the list.
///
/// Letters are those of the skeleton. `การ` counts for nothing: most Thai labels have it.
package struct LikelyTexts: Sendable {
  /// For each pair of symbols the place in `texts`, 0 for pairs that no text has.
  private var places = [UInt16](repeating: 0, count: 1 << 16)
  /// The numbers of the texts that have a pair of letters; the first is of no pair.
  private var texts: [[UInt16]] = [[]]
  /// How many pairs a text needs in common, for each text.
  private var needed: [UInt16] = []
  /// Scratch.
  private var shared: [UInt16] = []

  /// At most 65,535 texts, by their skeletons. One of so many pairs has to be shared: of three where
  /// little damage is allowed for, of five where much is.
  package init(skeletons: some Sequence<[UInt8]>, sharingOneOf many: Int = 3) {
    for (index, skeleton) in skeletons.enumerated() {
      guard let index = UInt16(exactly: index) else { return }
      let pairs = Set(LikelyTexts.pairs(of: skeleton))
      for pair in pairs {
        if places[Int(pair)] == 0 {
          guard let place = UInt16(exactly: texts.count) else { continue }
          places[Int(pair)] = place
          texts.append([])
        }
        texts[Int(places[Int(pair)])].append(index)
      }
      needed.append(UInt16(clamping: max(1, (pairs.count + many - 1) / many)))
      shared.append(0)
    }
  }

  /// Their numbers, in order.
  package mutating func places(for skeleton: [UInt8]) -> [Int] {
    var seen: [Int] = []
    for pair in LikelyTexts.pairs(of: skeleton) {
      for index in texts[Int(places[Int(pair)])] {
        if shared[Int(index)] == 0 { seen.append(Int(index)) }
        shared[Int(index)] &+= 1
      }
    }
    defer { for index in seen { shared[index] = 0 } }
    return seen.filter { shared[$0] >= needed[$0] }.sorted()
  }

  private static let common = Set(pairs(of: Array("การ".utf8), all: true))

  private static func pairs(of skeleton: [UInt8], all: Bool = false) -> [UInt16] {
    var pairs: [UInt16] = []
    var window: UInt16 = 0
    for (index, code) in skeleton.span.scalars().enumerated() {
      window = window << 8 | UInt16(Spelling.symbol(of: code))
      if index >= 1, all || !common.contains(window) { pairs.append(window) }
    }
    return pairs
  }
}
