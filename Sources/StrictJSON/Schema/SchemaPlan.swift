/// A schema turned into instructions, with all that they refer to in tables.
struct SchemaPlan: Sendable {
  var registry: SchemaRegistry
  var schemas: [CompiledSchema] = []
  var instructions: [Instruction] = []

  var lists: [[Int]] = []
  var objects: [ObjectRule] = []
  var itemRules: [ItemsRule] = []
  var containsRules: [ContainsRule] = []
  var conditions: [Condition] = []
  var dependents: [[(name: [UInt8], schema: Int)]] = []
  var dependentNames: [[(name: [UInt8], needed: [[UInt8]])]] = []
  var valueSets: [ValueSet] = []
  var numbers: [ExactNumber] = []
  var patterns: [Pattern] = []
  var formats: [Format] = []
  /// Of each name of a dynamic anchor that is referred to, the schemas that have it, by resource.
  var dynamicAnchors: [[Int: Int]] = []

  struct CompiledSchema: Sendable {
    let place: SchemaRegistry.SchemaPlace
    let resource: Int
    var instructions: Range<Int> = 0..<0
    /// Whether it looks at nothing inside the value, so that it can be checked on the spot.
    var isSimple = false
    /// Whether it looks at a few members by their names and, but for evaluating these, is simple.
    var isShallow = false
    /// The schema to apply in its place where only the verdict counts: itself, or what it is a bare
    /// reference to.
    var shortcut: Int
    /// The condition that is all there is in it, where its test can be made on the spot.
    var choice: Int?
    /// Whether it asks what other schemas have evaluated.
    var asksUnevaluated = false
  }

  struct Instruction: Sendable {
    let keyword: Keyword?
    let rule: Rule
  }

  /// What is to be checked; a number is a limit, or an index into a table of the plan.
  enum Rule: Sendable {
    case never
    case type(TypeSet)
    case oneOfValues(Int)
    case minimum(Int)
    case exclusiveMinimum(Int)
    case maximum(Int)
    case exclusiveMaximum(Int)
    case multipleOf(Int)
    case minLength(Int)
    case maxLength(Int)
    case pattern(Int)
    case format(Int)
    case minItems(Int)
    case maxItems(Int)
    case uniqueItems
    case minProperties(Int)
    case maxProperties(Int)
    case dependentNames(Int)

    case reference(Int)
    case dynamicReference(anchor: Int, otherwise: Int)
    case all(Int)
    case any(Int)
    case one(Int)
    case not(Int)
    case condition(Int)
    case dependents(Int)
    case object(Int)
    case names(Int)
    case items(Int)
    case contains(Int)
    case unevaluatedProperties(Int)
    case unevaluatedItems(Int)
  }

  struct TypeSet: OptionSet, Sendable {
    let rawValue: UInt8

    static let null = TypeSet(rawValue: 1)
    static let boolean = TypeSet(rawValue: 2)
    static let number = TypeSet(rawValue: 4)
    static let integer = TypeSet(rawValue: 8)
    static let string = TypeSet(rawValue: 16)
    static let array = TypeSet(rawValue: 32)
    static let object = TypeSet(rawValue: 64)

    init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    init?(name: String) {
      switch name {
      case "null": self = .null
      case "boolean": self = .boolean
      case "number": self = .number
      case "integer": self = .integer
      case "string": self = .string
      case "array": self = .array
      case "object": self = .object
      default: return nil
      }
    }
  }

  /// What the members of an object must be, all in one pass over them.
  struct ObjectRule: Sendable {
    var names = NameTable()
    /// By the index of a name, the schema for its value.
    var properties: [Int?] = []
    /// The indices of the names whose schemas are simple.
    var simple: [Int] = []
    /// By the index of a name, whether it must be there.
    var isRequired: [Bool] = []
    var requiredCount = 0
    var patterns: [(pattern: Int, schema: Int)] = []
    var additional: Int?

    /// Whether it only names one or two members.
    var isShort: Bool { patterns.isEmpty && additional == nil && properties.count <= 2 }

    /// Whether it is quicker to look for its names than at each of so many members.
    func isShort(for members: Int) -> Bool { isShort && members > properties.count }
  }

  /// The values of `const` or `enum`.
  struct ValueSet: Sendable {
    /// The contents of those that are strings, as most are.
    var strings = NameTable()
    /// The texts of those that are integers written in digits alone.
    var integers = NameTable()
    /// Whether there are other numbers.
    var hasOtherNumbers = false
    /// All but the strings, by their keys.
    var others: Set<[UInt8]> = []
  }

  struct ItemsRule: Sendable {
    var prefix: [Int] = []
    var rest: Int?
  }

  struct ContainsRule: Sendable {
    var schema: Int
    var least = 1
    var most: Int?
  }

  struct Condition: Sendable {
    var test: Int
    var then: Int?
    var otherwise: Int?
  }
}

/// Finds a name among those of a schema by its bytes.
struct NameTable: Sendable {
  /// All names one after the other, and where each of them stands.
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>] = []
  /// Indices into `ranges`, or -1; a power of two of them, at most half in use.
  private var slots: [Int32] = [Int32](repeating: -1, count: 4)

  subscript(index: Int) -> [UInt8] { Array(bytes[ranges[index]]) }

  /// The index of `name`, which is added if it is new.
  mutating func index(adding name: [UInt8]) -> Int {
    if let known = index(of: name.span) { return known }
    ranges.append(bytes.count..<bytes.count + name.count)
    bytes += name
    if ranges.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for index in ranges.indices { insert(index) }
    } else {
      insert(ranges.count - 1)
    }
    return ranges.count - 1
  }

  private mutating func insert(_ index: Int) {
    var slot = Self.hash(bytes.span.extracting(ranges[index])) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: index)
  }

  func index(of name: Span<UInt8>) -> Int? {
    var slot = Self.hash(name) & (slots.count &- 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if areSame(bytes.span.extracting(ranges[index]), name) { return index }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  /// The value of the member of an object that has the name at `index`.
  func value(of index: Int, in document: JSONDocument, _ object: Int) -> Int? {
    document.member(named: bytes.span.extracting(ranges[index]), of: object)
  }

  /// The names come from a schema, which its user trusts, so a simple function does.
  private static func hash(_ name: Span<UInt8>) -> Int {
    guard name.count > 0 else { return 0 }
    let first = Int(name[0])
    let middle = Int(name[name.count / 2])
    let last = Int(name[name.count &- 1])
    return name.count &* 7 ^ first &* 31 ^ middle &* 101 ^ last &* 211
  }
}
