/// JSON laid out for a person: a member a line, short objects and arrays on one line.
public enum PrettyJSON {
  private static let width = 100

  public static func text(_ json: [UInt8]) -> String {
    var input = json[...]
    return layout(value(&input)).joined(separator: "\n") + "\n"
  }

  private indirect enum Value {
    case scalar(String)
    /// The members of an object with their names, or the elements of an array without.
    case group(open: String, close: String, [(name: String, value: Value)])
  }

  private static func value(_ input: inout ArraySlice<UInt8>) -> Value {
    guard let first = input.first else { return .scalar("") }
    switch first {
    case UInt8(ascii: "{"): return group(&input, "{", "}", named: true)
    case UInt8(ascii: "["): return group(&input, "[", "]", named: false)
    default: return .scalar(token(&input))
    }
  }

  private static func group(
    _ input: inout ArraySlice<UInt8>, _ open: String, _ close: String, named: Bool
  ) -> Value {
    input.removeFirst()
    var members: [(String, Value)] = []
    while let next = input.first, next != close.utf8.first {
      if next == UInt8(ascii: ",") { input.removeFirst() }
      let name = named ? token(&input) + ": " : ""
      if named { input.removeFirst() }
      members.append((name, value(&input)))
    }
    input = input.dropFirst()
    return .group(open: open, close: close, members)
  }

  /// A string with its quotes, or all up to the next structural byte.
  private static func token(_ input: inout ArraySlice<UInt8>) -> String {
    var end = input.startIndex
    if input.first == UInt8(ascii: "\"") {
      end += 1
      while end < input.endIndex, input[end] != UInt8(ascii: "\"") {
        end += input[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      end += 1
    } else {
      while end < input.endIndex, !",}]\n".utf8.contains(input[end]) { end += 1 }
    }
    defer { input = input[end...] }
    return String(decoding: input[..<end], as: UTF8.self)
  }

  private static func layout(_ value: Value) -> [String] {
    guard case .group(let open, let close, let members) = value else { return [line(value)] }
    let short = line(value)
    if short.unicodeScalars.count <= width { return [short] }
    var lines = [open]
    for (index, member) in members.enumerated() {
      var inner = layout(member.value)
      inner[0] = member.name + inner[0]
      if index < members.count - 1 { inner[inner.count - 1] += "," }
      lines += inner.map { "  " + $0 }
    }
    return lines + [close]
  }

  private static func line(_ value: Value) -> String {
    switch value {
    case .scalar(let text): text
    case .group(let open, let close, let members):
      open + members.map { $0.name + line($0.value) }.joined(separator: ", ") + close
    }
  }
}
