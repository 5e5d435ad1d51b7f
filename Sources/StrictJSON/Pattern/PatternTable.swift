/// A pattern as a table that takes one look-up a character, for patterns that one of a modest size
/// can be made of.
struct PatternTable: Sendable {
  /// The class of each ASCII character; of the others, those from `starts[i]` have `classes[i]`.
  private var asciiClasses: [UInt8] = []
  private var starts: [UInt32] = []
  private var classes: [UInt8] = []
  private var classCount = 0
  /// By state and class, the next state.
  private var next: [UInt16] = []
  private var acceptsHere: [Bool] = []
  private var acceptsAtEnd: [Bool] = []
  private var isDead: [Bool] = []

  private static let mostStates = 500
  private static let mostClasses = 64
  private static let mostWork = 100_000

  /// None if the pattern looks around itself or at properties of characters, or takes too many
  /// states.
  init?(_ program: PatternProgram) {
    guard program.sets.allSatisfy(\.properties.isEmpty), !program.hasLooks,
      !program.steps.contains(where: { if case .wordBoundary = $0 { true } else { false } }),
      classify(program.sets)
    else { return nil }
    let representatives = representativesOfClasses()

    // Every state is a set of steps; the pattern may begin anew at each character. The first state
    // alone stands at the start, and no other is taken for it.
    let restart = program.closure(of: [program.start], isStart: false)
    var states = [program.closure(of: [program.start], isStart: true)]
    var known: [[Int]: Int] = [:]
    var state = 0
    var work = 0
    while state < states.count {
      let steps = states[state]
      acceptsHere.append(program.accepts(steps, isStart: state == 0, isEnd: false))
      acceptsAtEnd.append(program.accepts(steps, isStart: state == 0, isEnd: true))
      for scalar in representatives {
        let moved = program.closure(of: program.moved(steps, by: scalar), isStart: false)
        let target = Array(Set(moved + restart)).sorted()
        work += target.count + 1
        if known[target] == nil {
          guard states.count < Self.mostStates, work < Self.mostWork else { return nil }
          known[target] = states.count
          states.append(target)
        }
        next.append(UInt16(truncatingIfNeeded: known[target] ?? 0))
      }
      state += 1
    }
    isDead = acceptsHere.indices.map { state in
      !acceptsHere[state] && !acceptsAtEnd[state]
        && (0..<classCount).allSatisfy { Int(next[state * classCount + $0]) == state }
    }
  }

  /// Splits all characters into classes that no set tells apart.
  private mutating func classify(_ sets: [ScalarSet]) -> Bool {
    var boundaries: Set<UInt32> = [0, 0x80]
    for range in sets.flatMap(\.ranges) {
      boundaries.insert(range.lowerBound)
      boundaries.insert(range.upperBound + 1)
    }
    var classOfMembership: [[Bool]: UInt8] = [:]
    for start in boundaries.sorted() {
      let membership = sets.map { $0.contains(start) }
      let known = classOfMembership[membership]
      let own = known ?? UInt8(truncatingIfNeeded: classOfMembership.count)
      classOfMembership[membership] = own
      guard classOfMembership.count <= Self.mostClasses else { return false }
      starts.append(start)
      classes.append(own)
    }
    classCount = classOfMembership.count
    asciiClasses = (0..<0x80).map { classOfScalar(UInt32($0)) }
    return true
  }

  private func representativesOfClasses() -> [UInt32] {
    (0..<classCount).map { wanted in
      classes.firstIndex { Int($0) == wanted }.map { starts[$0] } ?? 0
    }
  }

  private func classOfScalar(_ scalar: UInt32) -> UInt8 {
    var low = 0
    var high = starts.count
    while high &- low > 1 {
      let middle = (low &+ high) / 2
      if starts[middle] <= scalar { low = middle } else { high = middle }
    }
    return classes[low]
  }

  func matches(_ text: Span<UInt8>) -> Bool {
    var state = 0
    var index = 0
    while index < text.count {
      if acceptsHere[state] { return true }
      if isDead[state] { return false }
      let byte = text[index]
      let own: UInt8
      if byte < 0x80 {
        own = asciiClasses[Int(byte)]
        index &+= 1
      } else {
        own = classOfScalar(text.scalar(at: &index))
      }
      state = Int(next[state &* classCount &+ Int(own)])
    }
    return acceptsAtEnd[state]
  }
}

extension PatternProgram {
  /// The steps that take a character, ask for the end or are a match, reached from `first`, in
  /// order.
  fileprivate func closure(of first: [Int], isStart: Bool) -> [Int] {
    reached(from: first, isStart: isStart, isEnd: false).filter {
      switch steps[$0] {
      case .set, .end, .match: true
      default: false
      }
    }.sorted()
  }

  fileprivate func accepts(_ states: [Int], isStart: Bool, isEnd: Bool) -> Bool {
    reached(from: states, isStart: isStart, isEnd: isEnd).contains {
      if case .match = steps[$0] { true } else { false }
    }
  }

  fileprivate func moved(_ states: [Int], by scalar: UInt32) -> [Int] {
    states.compactMap {
      if case .set(let set, let next) = steps[$0], sets[set].contains(scalar) { next } else { nil }
    }
  }

  private func reached(from first: [Int], isStart: Bool, isEnd: Bool) -> Set<Int> {
    var reached: Set<Int> = []
    var pending = first
    while let step = pending.popLast() {
      guard reached.insert(step).inserted else { continue }
      switch steps[step] {
      case .split(let first, let second): pending += [first, second]
      case .jump(let next): pending.append(next)
      case .start(let next): if isStart { pending.append(next) }
      case .end(let next): if isEnd { pending.append(next) }
      case .set, .wordBoundary, .look, .match: break
      }
    }
    return reached
  }
}
