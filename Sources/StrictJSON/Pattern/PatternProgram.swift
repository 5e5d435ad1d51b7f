/// A pattern as a machine of steps that many threads go through at once, one for each way to match
/// (Thompson's construction).
struct PatternProgram: Sendable {
  private(set) var steps: [Step] = []
  private(set) var sets: [ScalarSet] = []
  /// The bodies of look-arounds, inner ones before those that hold them.
  private var looks: [Look] = []
  private(set) var start = 0

  enum Step: Sendable {
    case set(Int, next: Int)
    case split(Int, Int)
    case jump(Int)
    case start(next: Int)
    case end(next: Int)
    case wordBoundary(isNegated: Bool, next: Int)
    case look(Int, isNegated: Bool, next: Int)
    case match
  }

  private struct Look {
    let start: Int
    let isAhead: Bool
  }

  /// More steps than this, or than this times a text's length, are not worth taking.
  private static let mostSteps = 20_000

  init(_ node: PatternNode) throws(PatternError) {
    let end = try add(.match)
    start = try add(node, before: end, backwards: false)
  }

  var hasLooks: Bool { !looks.isEmpty }

  private mutating func add(_ step: Step) throws(PatternError) -> Int {
    guard steps.count < Self.mostSteps else { throw .tooLarge }
    steps.append(step)
    return steps.count - 1
  }

  private mutating func index(of set: ScalarSet) -> Int {
    if let known = sets.firstIndex(of: set) { return known }
    sets.append(set)
    return sets.count - 1
  }

  /// Adds the steps for a node from its end, and returns the first. The parser bounds the
  /// recursion.
  private mutating func add(
    _ node: PatternNode, before next: Int, backwards: Bool
  ) throws(PatternError) -> Int {
    switch node {
    case .set(let set): return try add(.set(index(of: set), next: next))
    case .start: return try add(.start(next: next))
    case .end: return try add(.end(next: next))
    case .wordBoundary(let isNegated):
      return try add(.wordBoundary(isNegated: isNegated, next: next))
    case .backreference: throw .backreference
    case .sequence(let nodes):
      var first = next
      for node in backwards ? nodes : nodes.reversed() {
        first = try add(node, before: first, backwards: backwards)
      }
      return first
    case .choice(let nodes):
      var first: Int?
      for node in nodes {
        let branch = try add(node, before: next, backwards: backwards)
        first =
          try first.map { other throws(PatternError) in try add(.split(other, branch)) } ?? branch
      }
      return first ?? next
    case .repeated(let body, let least, let most):
      return try add(body, least: least, most: most, before: next, backwards: backwards)
    case .look(let body, let isAhead, let isNegated):
      let end = try add(.match)
      // What lies ahead is found by running backwards from the end of the text, once for all
      // places.
      let first = try add(body, before: end, backwards: isAhead)
      looks.append(Look(start: first, isAhead: isAhead))
      return try add(.look(looks.count - 1, isNegated: isNegated, next: next))
    }
  }

  private mutating func add(
    _ body: PatternNode, least: Int, most: Int?, before next: Int, backwards: Bool
  ) throws(PatternError) -> Int {
    var first = next
    if let most {
      guard most < Self.mostSteps else { throw .tooLarge }
      for _ in least..<max(most, least) {
        let body = try add(body, before: first, backwards: backwards)
        first = try add(.split(body, next))
      }
    } else {
      let loop = try add(.jump(next))
      let body = try add(body, before: loop, backwards: backwards)
      steps[loop] = .split(body, next)
      first = loop
    }
    guard least < Self.mostSteps else { throw .tooLarge }
    for _ in 0..<least { first = try add(body, before: first, backwards: backwards) }
    return first
  }

  /// Whether the pattern is found anywhere in the text.
  func matches(_ text: [UInt32]) -> Bool {
    var found: [[Bool]] = []
    for look in looks {
      let places = run(from: look.start, over: text, backwards: look.isAhead, looks: found)
      found.append(places)
    }
    return run(from: start, over: text, backwards: false, looks: found, stopsAtFirst: true).last
      ?? false
  }

  /// For each place between two characters, whether a match that began at any place before, in the
  /// direction of the run, ends there. If it is to stop at the first, the last element tells of
  /// any.
  private func run(
    from start: Int, over text: [UInt32], backwards: Bool, looks: [[Bool]],
    stopsAtFirst: Bool = false
  ) -> [Bool] {
    var found = Array(repeating: false, count: text.count + 1)
    var current = Threads(count: steps.count)
    var next = Threads(count: steps.count)
    var place = backwards ? text.count : 0
    while true {
      if current.add(start, at: place, of: text, in: self, looks: looks) || current.isMatched {
        found[place] = true
        if stopsAtFirst {
          found[text.count] = true
          return found
        }
      }
      if place == (backwards ? 0 : text.count) { return found }
      let scalar = text[backwards ? place - 1 : place]
      place += backwards ? -1 : 1
      next.removeAll()
      for thread in current.waiting {
        if case .set(let set, let then) = steps[thread], sets[set].contains(scalar) {
          _ = next.add(then, at: place, of: text, in: self, looks: looks)
        }
      }
      swap(&current, &next)
    }
  }

  /// The steps that threads wait at for one character, each step once.
  private struct Threads {
    private(set) var waiting: [Int] = []
    private(set) var isMatched = false
    private var isPresent: [Bool]
    private var present: [Int] = []

    init(count: Int) {
      isPresent = Array(repeating: false, count: count)
    }

    mutating func removeAll() {
      for step in present { isPresent[step] = false }
      present.removeAll(keepingCapacity: true)
      waiting.removeAll(keepingCapacity: true)
      isMatched = false
    }

    /// Follows a thread to all steps that take a character; whether it came to a match.
    mutating func add(
      _ step: Int, at place: Int, of text: [UInt32], in program: PatternProgram, looks: [[Bool]]
    ) -> Bool {
      var pending = [step]
      while let step = pending.popLast() {
        guard !isPresent[step] else { continue }
        isPresent[step] = true
        present.append(step)
        switch program.steps[step] {
        case .set: waiting.append(step)
        case .split(let first, let second): pending += [second, first]
        case .jump(let next): pending.append(next)
        case .start(let next): if place == 0 { pending.append(next) }
        case .end(let next): if place == text.count { pending.append(next) }
        case .wordBoundary(let isNegated, let next):
          if isBoundary(place, of: text) != isNegated { pending.append(next) }
        case .look(let look, let isNegated, let next):
          if looks[look][place] != isNegated { pending.append(next) }
        case .match: isMatched = true
        }
      }
      return isMatched
    }

    private func isBoundary(_ place: Int, of text: [UInt32]) -> Bool {
      let before = place > 0 && ScalarSet.word.contains(text[place - 1])
      let after = place < text.count && ScalarSet.word.contains(text[place])
      return before != after
    }
  }
}
