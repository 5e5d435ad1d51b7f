import Glibc

/// Standard input as lines, each with an answer of one line.
enum AnsweredLines {
  /// Until the input ends. Lines are answered as they come, for who waits for the answer to one
  /// before writing the next.
  static func run(_ answer: ([UInt8]) -> [UInt8]) throws(SystemError) {
    var line: [UInt8] = []
    while true {
      let piece = try System.read(STDIN_FILENO, atMost: 1 << 16)
      var answers: [UInt8] = []
      var rest = piece[...]
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        line += rest[..<end]
        answers += answer(line) + [UInt8(ascii: "\n")]
        line.removeAll(keepingCapacity: true)
        rest = rest[(end + 1)...]
      }
      line += rest
      if piece.isEmpty, !line.isEmpty { answers += answer(line) + [UInt8(ascii: "\n")] }
      try Launch.writeOutput(answers)
      if piece.isEmpty { return }
    }
  }
}
