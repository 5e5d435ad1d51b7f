/// An equation as one line of text, much as Word shows it in linear form: `(a+b)/c`, `x_i^2`,
/// `∑_(i=1)^n x_i`.
///
/// It is fed with the elements of Office Math (ECMA-376 Part 1, 22.1) in document order. Elements
/// that it does not know are transparent, and text is never lost, wherever it stands.
struct MathText: Sendable {
  private struct Frame: Sendable {
    var name: String
    var structure: MathStructure?
    /// Whether it collects text of its own; other elements leave theirs to the one around them.
    var isOpaque: Bool
    /// The arguments of a structure that are complete.
    var parts: [(name: String, text: [UInt8])] = []
    var properties: [String: String] = [:]
    var text: [UInt8] = []
  }

  private var frames: [Frame] = []
  private var done: [UInt8] = []
  private var hasBegun = false

  /// Whether the element that was opened first is closed again.
  var isFinished: Bool { hasBegun && frames.isEmpty }

  /// Begins an element, by its local name.
  mutating func open(_ name: String) {
    hasBegun = true
    // Equations that stand together stand on lines of their own.
    if name == "oMath", !done.isEmpty, !frames.contains(where: \.isOpaque) { done.append(0x0A) }
    let structure = MathStructure(rawValue: name)
    frames.append(
      Frame(
        name: name, structure: structure,
        isOpaque: structure != nil || MathStructure.arguments.contains(name)))
  }

  /// A setting of the structure that is open, such as `chr` or `begChr`.
  mutating func property(_ name: String, value: String) {
    guard let index = frames.lastIndex(where: \.isOpaque) else { return }
    frames[index].properties[name] = value
  }

  mutating func text(_ bytes: Span<UInt8>) {
    let index = frames.lastIndex(where: \.isOpaque)
    // In a stack of equations this marks where they are aligned; it is not shown.
    let hidesAmpersands = frames.last { $0.structure != nil }?.structure == .equations
    for position in bytes.indices where !(hidesAmpersands && bytes[position] == 0x26) {
      if let index {
        frames[index].text.append(bytes[position])
      } else {
        done.append(bytes[position])
      }
    }
  }

  /// Ends the element that was opened last.
  mutating func close() {
    guard let frame = frames.popLast(), frame.isOpaque else { return }
    var text = frame.text
    if let structure = frame.structure {
      text =
        structure.linear(MathArguments(parts: frame.parts, properties: frame.properties)) + text
    }
    guard let index = frames.lastIndex(where: \.isOpaque) else {
      done += text
      return
    }
    if let structure = frames[index].structure, structure.takes(frame.name) {
      frames[index].parts.append((frame.name, text))
    } else {
      frames[index].text += text
    }
  }

  /// All that was read, elements that are still open included.
  func result() -> [UInt8] {
    var rest = self
    while !rest.frames.isEmpty { rest.close() }
    return rest.done
  }
}

/// The arguments and settings of one structure.
struct MathArguments {
  var parts: [(name: String, text: [UInt8])]
  var properties: [String: String]

  func all(_ name: String) -> [[UInt8]] {
    parts.filter { $0.name == name }.map(\.text)
  }

  subscript(name: String) -> MathOperand {
    MathOperand(all(name).flatMap { $0 })
  }

  /// A character that the structure draws; one that is set to nothing is not drawn.
  func character(_ name: String, default standard: String) -> [UInt8] {
    Array((properties[name] ?? standard).utf8)
  }

  /// An on-off setting, which is on when it stands there without a value.
  func isOn(_ name: String, default standard: Bool = false) -> Bool {
    properties[name].map { !["0", "off", "false"].contains($0) } ?? standard
  }
}
