import Glibc
import Testing

@testable import ItaKit

@Suite struct AnswersTests {
  @Test(arguments: [
    Answer.done(Tally()), .done(Tally(errors: 7, warnings: 12_345)),
    .failed(reason: "ก: x", fault: .input),
    .failed(reason: "", fault: .disk), .failed(reason: "a", fault: .reader),
  ])
  func `an answer is the same after its way through a channel`(answer: Answer) {
    #expect(Answer(answer.bytes) == answer)
  }

  @Test(arguments: [[], [0xFF], [0xFF, 0x61], [0xFF, 0x31]] as [[UInt8]])
  func `what is no answer is not taken for one`(bytes: [UInt8]) {
    #expect(Answer(bytes) == nil)
  }

  @Test func `failures are told in the order of the inputs, however the answers come`() {
    var answers = Answers(["a", "b", "c", "d"])
    var told: [[String]] = []
    for (index, answer) in [
      (2, Answer.failed(reason: "2", fault: .input)), (1, .done(Tally(errors: 1, warnings: 3))),
      (3, .failed(reason: "3", fault: .output)), (0, .failed(reason: "0", fault: .input)),
    ] {
      var lines: [String] = []
      #expect(answers.add(answer, at: index) { lines.append($0) })
      told.append(lines)
    }
    #expect(told == [[], [], [], ["a: 0", "c: 2", "d: 3"]])
    #expect(
      answers.summary
        == Summary(
          done: 1, failed: 3, left: 0, found: Tally(errors: 1, warnings: 3), outputFailed: true))
  }

  @Test(arguments: [(ENOSPC, false), (EDQUOT, false), (EROFS, false), (EFBIG, true), (EIO, true)])
  func `only a disk that takes no more outputs ends a run`(code: Int32, goesOn: Bool) {
    let error = ConversionError.output(SystemError(code: code), to: nil)
    var answers = Answers(["a", "b"])
    #expect(
      answers.add(.failed(reason: "x", fault: error.fault), at: 0, tell: { _ in }) == goesOn)
    #expect(answers.summary.left == 1)
    #expect(answers.summary.outputFailed)
  }
}
