/// Applies a plan to one value, with a stack of its own for the schemas that are at work.
struct Validation {
  let plan: SchemaPlan
  let document: JSONDocument
  /// How many errors to collect; 0 to stop at the first and only learn whether the value is valid.
  let mostErrors: Int
  private var failures: [Failure] = []
  var steps = 0
  /// Whether values are valid, where that took many steps to find out.
  private var answers: [Question: Bool] = [:]
  var frames: [Frame] = []
  /// The names and items that the schemas at work have evaluated, each schema's after its caller's.
  var evaluated: [UInt32] = []
  /// The names and items that wait for a schema of `unevaluated…`.
  var unevaluated: [UInt32] = []

  private struct Question: Hashable {
    let schema: Int
    let node: Int
  }

  /// A schema at work on a value.
  struct Frame: BitwiseCopyable {
    let schema: Int
    let node: Int
    let entry: Entry
    /// Whether it must remember what it evaluates, for itself or for the schema that applies it.
    let tracks: Bool
    /// Whether the value may be meant for another schema, so that there is no point in going deep
    /// once it is clear that it is not meant for this one.
    let isAlternative: Bool
    /// How many schemas in a row work on the same value.
    let depthInPlace: Int
    let evaluatedMark: Int
    let unevaluatedMark: Int
    var instruction: Int
    let end: Int
    var failed = false
    /// The state of the present instruction, zero when it starts.
    var cursor = 0
    var stage = 0
    var count = 0
    var isMatched = false
    var isMismatch = false
    /// Whether the schema, or one that it applies to the same value, went into the value.
    var hasEntered = false
    /// Whether one of the present alternatives has.
    var hasFavourite = false
    let entryMark: Int
    var errorMark: Int

    mutating func advance(errors: Int) {
      instruction &+= 1
      cursor = 0
      stage = 0
      count = 0
      hasFavourite = false
      errorMark = errors
    }
  }

  /// How a schema came to work: to a member or item, to the same value, or there through a
  /// reference.
  enum Entry: BitwiseCopyable {
    case below
    case inPlace
    /// As one of several schemas of which not all have to hold.
    case alternative
    case reference
    case dynamicReference
  }

  enum Outcome {
    case passed
    case failed
    /// Another schema has to work first; its result comes back to the same instruction.
    case waiting
  }

  init(plan: SchemaPlan, document: JSONDocument, mostErrors: Int) {
    self.plan = plan
    self.document = document
    self.mostErrors = mostErrors
  }

  var collects: Bool { mostErrors > 0 }
  var top: Int { frames.count &- 1 }

  /// Whether the value is valid; nil if that would take too many steps to tell.
  mutating func run(on node: Int) -> Bool? {
    enter(0, node, .below)
    let nodes = document.end(of: node) &- node
    let mostSteps = Self.mostSteps &+ Self.mostStepsANode &* nodes
    var returned: Bool?
    while !frames.isEmpty {
      if steps > mostSteps { return nil }
      steps &+= 1
      let instruction = frames[top].instruction
      let isDecided = frames[top].failed && (!collects || frames[top].isAlternative)
      if instruction == frames[top].end || isDecided {
        returned = leave()
        continue
      }
      switch step(plan.instructions[instruction], returned) {
      case .waiting: break
      case .passed: frames[top].advance(errors: failures.count)
      case .failed:
        frames[top].failed = true
        frames[top].advance(errors: failures.count)
      }
      returned = nil
    }
    return returned ?? false
  }

  /// A schema whose alternatives all lead to the same schemas can ask for more steps than there are
  /// atoms. Real ones take less than a hundred for each value and name.
  private static let mostSteps = 20_000_000
  private static let mostStepsANode = 500
  /// From so many steps on, answers are remembered.
  private static let manySteps = 2_000_000

  /// Applies a schema: the answer, or none if it has been set to work and will return.
  mutating func apply(_ schema: Int, _ node: Int, _ entry: Entry) -> Bool? {
    steps &+= 1
    if collects {
      enter(schema, node, entry)
      return nil
    }
    var schema = plan.schemas[schema].shortcut
    let isFree = entry == .below || !frames[top].tracks
    while isFree, let choice = plan.schemas[schema].choice {
      let condition = plan.conditions[choice]
      steps &+= 1
      let next = holds(schema: condition.test, node) ? condition.then : condition.otherwise
      guard let next else { return true }
      schema = plan.schemas[next].shortcut
    }
    if plan.schemas[schema].isSimple || isFree && plan.schemas[schema].isShallow {
      if document.nodes[node].isContainer { countSteps(inside: node) }
      return holds(schema: schema, node)
    }
    if steps > Self.manySteps, plan.dynamicAnchors.isEmpty, isFree,
      let answer = answers[Question(schema: schema, node: node)]
    {
      return answer
    }
    enter(schema, node, entry)
    return nil
  }

  /// For work that is done on all of a value at once.
  mutating func countSteps(inside node: Int) {
    steps &+= (document.end(of: node) &- node) / 16
  }

  private mutating func enter(_ schema: Int, _ node: Int, _ entry: Entry) {
    let compiled = plan.schemas[schema]
    let caller = entry == .below ? nil : frames.last
    frames.append(
      Frame(
        schema: schema, node: node, entry: entry,
        tracks: compiled.asksUnevaluated || caller?.tracks == true,
        isAlternative: entry == .alternative || caller?.isAlternative == true,
        depthInPlace: caller.map { $0.depthInPlace &+ 1 } ?? 0,
        evaluatedMark: evaluated.count, unevaluatedMark: unevaluated.count,
        instruction: compiled.instructions.lowerBound, end: compiled.instructions.upperBound,
        entryMark: failures.count, errorMark: failures.count))
  }

  private mutating func leave() -> Bool {
    let hasFailed = frames[top].failed
    let isForCaller = frames[top].entry != .below && top > 0 && frames[top &- 1].tracks
    if hasFailed || !isForCaller { evaluated.shrink(to: frames[top].evaluatedMark) }
    unevaluated.shrink(to: frames[top].unevaluatedMark)
    if collects {
      keepErrorsOfFavourites()
    } else if steps > Self.manySteps {
      remember(frames[top], !hasFailed)
    }
    frames.removeLast()
    return !hasFailed
  }

  /// Only what depends on nothing else can be remembered.
  private mutating func remember(_ frame: Frame, _ answer: Bool) {
    guard plan.dynamicAnchors.isEmpty, !frame.tracks || frame.entry == .below else { return }
    if answers.count > Self.mostAnswers { answers.removeAll(keepingCapacity: true) }
    answers[Question(schema: frame.schema, node: frame.node)] = answer
  }

  private static let mostAnswers = 1 << 20

  /// Of alternatives that fail, those that went into the value are the ones that are meant, so the
  /// errors of the others are not told.
  private mutating func keepErrorsOfFavourites() {
    let frame = frames[top]
    guard top > 0, frame.entry != .below else { return }
    guard frame.entry == .alternative else {
      if frame.hasEntered { frames[top &- 1].hasEntered = true }
      return
    }
    let caller = frames[top &- 1]
    if !frame.hasEntered, caller.hasFavourite {
      failures.shrink(to: frame.entryMark)
    } else if frame.hasEntered, !caller.hasFavourite {
      failures.removeSubrange(caller.errorMark..<frame.entryMark)
      frames[top &- 1].hasFavourite = true
    }
  }

  /// How many times as many failures are noted down as errors are asked for, since those of
  /// alternatives may be forgotten again.
  private static let mostForgotten = 20

  /// The result of an instruction that has failed on its own account.
  mutating func fail(_ keyword: Keyword?, _ detail: ValidationError.Detail = .none) -> Outcome {
    if failures.count < mostErrors &* Self.mostForgotten {
      let path = frames.map { Failure.Step(schema: $0.schema, entry: $0.entry) }
      let node = frames[top].node
      failures.append(Failure(node: node, keyword: keyword, detail: detail, path: path))
    }
    return .failed
  }

  /// Forgets the errors of the schemas that the present instruction has applied.
  mutating func forgetErrors() {
    if let mark = frames.last?.errorMark { failures.shrink(to: mark) }
  }

  /// A failed keyword as it is noted down. Most are forgotten again, so all that takes time comes
  /// later.
  private struct Failure {
    let node: Int
    let keyword: Keyword?
    let detail: ValidationError.Detail
    /// The schemas at work, the outermost first.
    let path: [Step]

    struct Step {
      let schema: Int
      let entry: Entry
    }
  }

  /// What is wrong with the value that the run was on, and how many errors more were noted down.
  func errors(from root: Int) -> (errors: [ValidationError], more: Int) {
    let errors = failures.sorted { $0.node < $1.node }.prefix(mostErrors).map { failure in
      let instance = JSONValue(document: document, node: failure.node)
      return ValidationError(
        instance: instance, instanceLocation: instance.pointer(from: root),
        keyword: failure.keyword, detail: failure.detail,
        keywordLocation: location(of: failure),
        place: plan.schemas[failure.path.last?.schema ?? 0].place, registry: plan.registry)
    }
    return (errors, failures.count - errors.count)
  }

  /// The error of a run that came to no end.
  func exhausted(_ detail: ValidationError.Detail, on node: Int) -> ValidationError {
    ValidationError(
      instance: JSONValue(document: document, node: node), instanceLocation: .root, keyword: nil,
      detail: detail, keywordLocation: .root, place: plan.schemas[0].place,
      registry: plan.registry)
  }

  /// The way from the root schema to the keyword, through references.
  private func location(of failure: Failure) -> JSONPointer {
    var location = JSONPointer.root
    var parent = failure.path.first?.schema ?? 0
    for step in failure.path.dropFirst() {
      switch step.entry {
      case .reference: location.append(Keyword.ref.rawValue)
      case .dynamicReference: location.append(Keyword.dynamicRef.rawValue)
      case .below, .inPlace, .alternative:
        let value = plan.registry.value(at: plan.schemas[step.schema].place)
        let tokens = value.pointer(from: plan.schemas[parent].place.node).tokens
        for token in tokens { location.append(utf8: token) }
      }
      parent = step.schema
    }
    if let keyword = failure.keyword { location.append(keyword.rawValue) }
    return location
  }
}

extension Array {
  /// Drops what is behind the first `count` elements.
  fileprivate mutating func shrink(to count: Int) {
    if self.count > count { removeSubrange(count...) }
  }
}
