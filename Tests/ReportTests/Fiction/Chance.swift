/// Numbers that only a seed decides (SplitMix64), so that every document can be made again.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    // Neighbouring seeds must not be the same numbers one step on.
    state = seed &* 0xD129_42F0_C3A7_5E8B
    state ^= state >> 29
    _ = next()
    state = state &* 0xBF58_476D_1CE4_E5B9 ^ next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// True in so many of a hundred cases.
  mutating func percent(_ share: Int) -> Bool {
    number(0...99) < share
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[number(0...choices.count - 1)]
  }

  /// Some of them, in their order.
  mutating func sample<Element>(_ count: Int, of choices: [Element]) -> [Element] {
    let chosen = Set(choices.indices.shuffled(using: &self).prefix(count))
    return choices.indices.filter(chosen.contains).map { choices[$0] }
  }
}
