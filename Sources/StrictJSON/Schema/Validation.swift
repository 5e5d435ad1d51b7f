/// Applies a plan to one value, with a stack of its own for the schemas that are at work.
struct Validation {
  let plan: SchemaPlan
  let document: JSONDocument
  /// How many errors to collect; 0 to stop at the first and only learn whether the value is valid.
  let mostErrors: Int
  private(set) var errors: [ValidationError] = []
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
    var errorMark: Int

    mutating func advance(errors: Int) {
      instruction &+= 1
      cursor = 0
      stage = 0
      count = 0
      errorMark = errors
    }
  }

  /// How a schema came to work: to a member or item, to the same value, or there through a reference.
  enum Entry: BitwiseCopyable {
    case below
    case inPlace
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

  mutating func run(on node: Int) -> Bool {
    enter(0, node, .below)
    var returned: Bool?
    while let frame = frames.last {
      if frame.instruction == frame.end || frame.failed && !collects {
        returned = leave()
        continue
      }
      switch step(plan.instructions[frame.instruction], returned) {
      case .waiting: break
      case .passed: frames[frames.count &- 1].advance(errors: errors.count)
      case .failed:
        frames[frames.count &- 1].failed = true
        frames[frames.count &- 1].advance(errors: errors.count)
      }
      returned = nil
    }
    return returned ?? false
  }

  /// Applies a schema: the answer, or none if it has been set to work and will return.
  mutating func apply(_ schema: Int, _ node: Int, _ entry: Entry) -> Bool? {
    if !collects, plan.schemas[schema].isSimple {
      for instruction in plan.schemas[schema].instructions
      where !holds(plan.instructions[instruction].rule, node) {
        return false
      }
      return true
    }
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
        depthInPlace: caller.map { $0.depthInPlace &+ 1 } ?? 0,
        evaluatedMark: evaluated.count, unevaluatedMark: unevaluated.count,
        instruction: compiled.instructions.lowerBound, end: compiled.instructions.upperBound,
        errorMark: errors.count))
  }

  private mutating func leave() -> Bool {
    let frame = frames.removeLast()
    let isForCaller = frame.entry != .below && frames.last?.tracks == true
    if frame.failed || !isForCaller { evaluated.removeSubrange(frame.evaluatedMark...) }
    unevaluated.removeSubrange(frame.unevaluatedMark...)
    return !frame.failed
  }

  /// The result of an instruction that has failed on its own account.
  mutating func fail(_ keyword: Keyword?, _ detail: ValidationError.Detail = .none) -> Outcome {
    if errors.count < mostErrors, let frame = frames.last {
      let instance = JSONValue(document: document, node: frame.node)
      errors.append(
        ValidationError(
          instance: instance, instanceLocation: instance.pointer(from: frames[0].node),
          keyword: keyword, detail: detail, keywordLocation: location(of: keyword),
          place: plan.schemas[frame.schema].place, registry: plan.registry))
    }
    return .failed
  }

  /// Forgets the errors of the schemas that the present instruction has applied.
  mutating func forgetErrors() {
    guard let mark = frames.last?.errorMark, errors.count > mark else { return }
    errors.removeSubrange(mark...)
  }

  /// The way from the root schema to a keyword of the schema at work, through references.
  private func location(of keyword: Keyword?) -> JSONPointer {
    var location = JSONPointer.root
    var parent = frames.first?.schema ?? 0
    for frame in frames.dropFirst() {
      switch frame.entry {
      case .reference: location.append(Keyword.ref.rawValue)
      case .dynamicReference: location.append(Keyword.dynamicRef.rawValue)
      case .below, .inPlace:
        let value = plan.registry.value(at: plan.schemas[frame.schema].place)
        let steps = value.pointer(from: plan.schemas[parent].place.node).tokens
        for step in steps { location.append(utf8: step) }
      }
      parent = frame.schema
    }
    if let keyword { location.append(keyword.rawValue) }
    return location
  }
}
