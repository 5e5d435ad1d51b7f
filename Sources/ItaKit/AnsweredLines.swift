import Documents
import Glibc

/// Standard input as lines, each with an answer of one line.
enum AnsweredLines {
  /// Until the input ends. Lines are answered as they come, for who waits for the answer to one
  /// before writing the next. What is longer than the limit is answered unread.
  static func run(
    limit: Int = Limit.inputBytes.standard, tooLong: [UInt8] = [],
    _ answer: ([UInt8]) -> [UInt8]
  ) throws(SystemError) {
    var lines = try InputLines(of: System.duplicate(STDIN_FILENO), limit: limit)
    var answers: [UInt8] = []
    while let line = try lines.next() {
      switch line {
      case .whole(let line): answers += answer(line)
      case .tooLong: answers += tooLong
      }
      answers.append(UInt8(ascii: "\n"))
      if lines.mustWait || answers.count > 1 << 16 {
        try Launch.writeOutput(answers)
        answers.removeAll(keepingCapacity: true)
      }
    }
    try Launch.writeOutput(answers)
  }
}
