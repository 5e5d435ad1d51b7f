/// Applies a plan to one value, with a stack of its own for the schemas that are at work.
struct Validation {
  let plan: SchemaPlan
  let document: JSONDocument
  /// How many errors to collect; 0 to stop at the first and only learn whether the value is valid.
  let mostErrors: Int
  private var failures: [Failure] = []
  var frames: [Frame] = []
  /// The names and items that the schemas at work have evaluated, each schema's after its caller's.
  var evaluated: [UInt32] = []
  /// The names and items that wait for a schema of `unevaluated…`.
  var unevaluated: [UInt32] = []

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

  mutating func run(on node: Int) -> Bool {
    enter(0, node, .below)
    var returned: Bool?
    while !frames.isEmpty {
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

  /// Applies a schema: the answer, or none if it has been set to work and will return.
  mutating func apply(_ schema: Int, _ node: Int, _ entry: Entry) -> Bool? {
    if collects {
      enter(schema, node, entry)
      return nil
    }
    let schema = plan.schemas[schema].shortcut
    if plan.schemas[schema].isSimple { return holds(schema: schema, node) }
    enter(schema, node, entry)
    return nil
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
    if collects { keepErrorsOfFavourites() }
    frames.removeLast()
    return !hasFailed
  }

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

  /// What is wrong with the value that the run was on.
  func errors(from root: Int) -> [ValidationError] {
    failures.prefix(mostErrors).map { failure in
      let instance = JSONValue(document: document, node: failure.node)
      return ValidationError(
        instance: instance, instanceLocation: instance.pointer(from: root),
        keyword: failure.keyword, detail: failure.detail,
        keywordLocation: location(of: failure),
        place: plan.schemas[failure.path.last?.schema ?? 0].place, registry: plan.registry)
    }
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
