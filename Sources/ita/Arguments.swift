import ItaKit

/// The words that follow the name of a command, sorted out by its options.
struct Arguments: Sendable {
  private(set) var operands: [[UInt8]] = []
  private var values: [String: [[UInt8]]] = [:]

  /// `isGlobal`: stops at the first operand, which then is the name of a command, and leaves the
  /// rest as operands.
  init(
    _ words: some Sequence<[UInt8]>, options: [Option], stopsAtOperand: Bool = false
  ) throws(UsageError) {
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      if word == Array("--".utf8) {
        operands += rest
        return
      }
      if word.starts(with: "--".utf8) {
        try takeLong(Array(word.dropFirst(2)), &rest, options)
      } else if word.first == UInt8(ascii: "-"), word.count > 1 {
        try takeShort(word.dropFirst(), &rest, options)
      } else if stopsAtOperand {
        operands = [word] + rest
        return
      } else {
        operands.append(word)
      }
    }
  }

  func has(_ option: Option) -> Bool { values[option.name] != nil }

  /// All that were given, in their order.
  func values(of option: Option) -> [[UInt8]] { values[option.name] ?? [] }

  /// The last one given counts.
  func value(of option: Option) -> [UInt8]? { values[option.name]?.last }

  private mutating func takeLong(
    _ word: [UInt8], _ rest: inout ArraySlice<[UInt8]>, _ options: [Option]
  ) throws(UsageError) {
    let end = word.firstIndex(of: UInt8(ascii: "="))
    let name = String(decoding: word[..<(end ?? word.endIndex)], as: UTF8.self)
    guard let option = options.first(where: { $0.name == name }) else {
      throw .unknownOption("--\(name)", nearest: nearest(to: name, in: options.map(\.name)))
    }
    let attached = end.map { Array(word[($0 + 1)...]) }
    if option.value == nil, attached != nil { throw .unwantedValue(option) }
    try take(option, attached, &rest)
  }

  private mutating func takeShort(
    _ letters: ArraySlice<UInt8>, _ rest: inout ArraySlice<[UInt8]>, _ options: [Option]
  ) throws(UsageError) {
    var letters = letters
    while let letter = letters.popFirst().map(Unicode.Scalar.init) {
      guard let option = options.first(where: { $0.letter == letter }) else {
        throw .unknownOption("-\(letter)", nearest: nil)
      }
      if option.value != nil {
        return try take(option, letters.isEmpty ? nil : Array(letters), &rest)
      }
      try take(option, nil, &rest)
    }
  }

  private mutating func take(
    _ option: Option, _ attached: [UInt8]?, _ rest: inout ArraySlice<[UInt8]>
  ) throws(UsageError) {
    var value: [UInt8] = []
    if option.value != nil {
      guard let given = attached ?? rest.popFirst() else { throw .missingValue(option) }
      value = given
    }
    values[option.name, default: []].append(value)
  }
}
