import Documents
import Glibc
import ItaAnalysis
import ItaModel
import ItaOutput

/// A run over inputs: each is read in a worker, and what is said of them comes in their order.
package struct Batch {
  private let inputs: [FoundInput]
  private let settings: Settings
  private let converter: Converter

  /// Folders among the inputs stand for the reports in them.
  package init(_ inputs: [Input], _ settings: Settings) {
    self.inputs = FoundInput.all(of: inputs)
    self.settings = settings
    converter = Converter(limits: settings.limits, glossary: settings.glossary)
  }

  /// Just this input, be it a folder.
  package init(one input: Input, _ settings: Settings) {
    inputs = [FoundInput(input)]
    self.settings = settings
    converter = Converter(limits: settings.limits, glossary: settings.glossary)
  }

  package var count: Int { inputs.count }

  /// Writes what is asked for of each input into its place in the folder. `tell` is given a line for
  /// each failure.
  package func convert(
    into folder: Path, emitting emissions: [Emission], tell: (String) -> Void
  ) throws(BatchError) -> Summary {
    let outputs = try OutputLayout(of: inputs, in: folder, emissions)
    let lock = try outputs.prepare()
    let maker = PlanMaker(converter, PlanSettings(), settings.framework ?? .standard)
    let (summary, interruption) = try run(settings.width, [lock.descriptor], tell) {
      (input, index) throws(ConversionError) in
      let report = try converter.report(on: input)
      var tally = Tally(report.findings)
      let plan = emissions.contains(.plan) ? Made(report, by: maker) : .none
      for (emission, file) in zip(emissions, outputs.files[index]) {
        switch (emission, plan) {
        case (.json, _):
          try write(file) { (sink) throws(SystemError) in try report.write(to: sink) }
        case (.plan, .made(let bytes)):
          try write(file) { (sink) throws(SystemError) in try sink(bytes) }
        case (.plan, .failed(let error)): throw error
        case (.plan, .none): tally.withoutPlan += 1
        }
      }
      return tally
    }
    try outputs.finish()
    if let interruption { throw interruption }
    return summary
  }

  /// What became of a plan: made while the input's time is counted, but written after the report,
  /// which it cannot spoil.
  private enum Made {
    case made([UInt8])
    /// A document without scores has none.
    case none
    case failed(ConversionError)

    init(_ report: Report, by maker: PlanMaker) {
      do throws(ConversionError) {
        self = .made(try maker.plan(for: report).bytes)
      } catch .noPlan {
        self = .none
      } catch {
        self = .failed(error)
      }
    }
  }

  private func write(
    _ file: Path, _ contents: (([UInt8]) throws(SystemError) -> Void) throws(SystemError) -> Void
  ) throws(ConversionError) {
    try writing(to: file) { () throws(SystemError) in
      try OutputFile.write(file, contents: contents)
    }
  }

  /// Makes the plan that follows from the only input, a document or a report, or what else the
  /// settings ask for, and says on standard output where in it each element stands. Without a file
  /// it is written to standard output.
  package func plan(
    into file: Path?, _ plans: PlanSettings, tell: (String) -> Void
  ) throws(BatchError) -> Summary {
    try keepInputs(from: file)
    let maker = PlanMaker(converter, plans, settings.framework ?? .standard)
    return try show(tell) { (input, sink) throws(ConversionError) in
      let report = try input.report(settings)
      let made = try maker.document(plans.kind, for: report)
      try give(made.bytes, to: file, sink) { file in
        made.summary(file: file.display, in: settings.language.text)
      }
      return Tally()
    }
  }

  /// Writes a copy of the only input with its corrections as tracked changes, and says on standard
  /// output how many there are. Without a file the copy goes to standard output.
  package func correct(
    into file: Path?, _ corrections: CorrectionSettings, tell: (String) -> Void
  ) throws(BatchError) -> Summary {
    try keepInputs(from: file)
    return try show(tell) { (input, sink) throws(ConversionError) in
      let copy = try converter.correctedCopy(of: input, corrections)
      if let file, !copy.isNamedWell(file) { throw .otherKind(file, ending: copy.ending) }
      try give(copy.bytes, to: file, sink) { file in
        ["\(file.display): \(settings.language.text(of: copy.summary))"]
      }
      return Tally()
    }
  }

  /// The only output: in its file, with a word about it on standard output, or there itself.
  private func give(
    _ bytes: [UInt8], to file: Path?, _ sink: ([UInt8]) throws(SystemError) -> Void,
    _ summary: (Path) -> [String]
  ) throws(ConversionError) {
    guard let file else {
      try writing(to: nil) { () throws(SystemError) in try sink(bytes) }
      return
    }
    try write(file) { (sink) throws(SystemError) in try sink(bytes) }
    try writing(to: file) { () throws(SystemError) in
      try OutputFile.synchronise(folder: file.folder)
    }
    let lines = summary(file).flatMap { Array(($0.printable + "\n").utf8) }
    try writing(to: nil) { () throws(SystemError) in try sink(lines) }
  }

  /// No input is written over.
  private func keepInputs(from file: Path?) throws(BatchError) {
    if let file, let identity = Input.file(file).identity,
      inputs.contains(where: { $0.input.identity == identity })
    {
      throw .overwritesInput(file)
    }
  }

  /// Writes the reports to standard output, one after the other.
  package func showReports(tell: (String) -> Void) throws(BatchError) -> Summary {
    try show(tell) { (input, sink) throws(ConversionError) in
      let report = try converter.report(on: input)
      try writing(to: nil) { () throws(SystemError) in try report.write(to: sink) }
      return Tally(report.findings)
    }
  }

  /// Writes the findings to standard output: lines for a person, or a JSON object on each line.
  package func showFindings(
    asJSON: Bool, tell: (String) -> Void
  ) throws(BatchError) -> Summary {
    try show(tell) { (input, sink) throws(ConversionError) in
      let report = try converter.report(on: input)
      let bytes =
        asJSON
        ? report.findingObjects(file: input.display)
        : report.findingLines(name: input.display, in: settings.language.text)
          .flatMap { Array(($0.printable + "\n").utf8) }
      try writing(to: nil) { () throws(SystemError) in try sink(bytes) }
      return Tally(report.findings)
    }
  }

  /// Writes what was read of the inputs to standard output, as trees or as a line of counts each.
  package func showDocuments(
    after stage: Converter.Stage, asCounts: Bool, tell: (String) -> Void
  ) throws(BatchError) -> Summary {
    try show(tell) { (input, sink) throws(ConversionError) in
      let (document, statements) = try converter.value(in: input, after: stage)
      let text =
        asCounts
        ? "\(input.display): \(document.counts)\n" : statements?.dump() ?? document.dump()
      try writing(to: nil) { () throws(SystemError) in try sink(Array(text.utf8)) }
      return Tally(warnings: document.notices.count)
    }
  }

  private func show(
    _ tell: (String) -> Void,
    _ body: (Input, ([UInt8]) throws(SystemError) -> Void) throws(ConversionError) -> Tally
  ) throws(BatchError) -> Summary {
    let (summary, interruption) = try run(1, [], tell) { (input, _) throws(ConversionError) in
      try body(input) { (bytes) throws(SystemError) in
        try System.write(bytes, to: STDOUT_FILENO)
      }
    }
    if let interruption { throw interruption }
    return summary
  }

  private func writing(
    to path: Path?, _ body: () throws(SystemError) -> Void
  ) throws(ConversionError) {
    // The time that an input may take is for reading it; a write cut short would leave half a file.
    ProcessLimits.allowAnyTime()
    do throws(SystemError) { try body() } catch { throw .output(error, to: path) }
  }

  /// `body` is called in a worker.
  private func run(
    _ width: Int, _ secrets: [Int32], _ tell: (String) -> Void,
    body: (Input, Int) throws(ConversionError) -> Tally
  ) throws(BatchError) -> (Summary, BatchError?) {
    let limits = settings.limits
    let pool = WorkerPool(
      width: width,
      allowance: Worker.Allowance(seconds: limits[.seconds], memory: limits[.memory]),
      secrets: secrets)
    var answers = Answers(inputs.map(\.input.display))
    do throws(SystemError) {
      let interruption = try pool.run(jobs: inputs.count) { index in
        do throws(ConversionError) {
          if let failure = inputs[index].failure { throw failure }
          return Answer.done(try body(inputs[index].input, index)).bytes
        } catch {
          return answer(error).bytes
        }
      } deliver: { index, outcome in
        answers.add(answer(outcome), at: index, tell: tell)
      }
      return (
        answers.summary,
        interruption.map { BatchError.interrupted(signal: $0.signal, left: $0.left) }
      )
    } catch {
      throw .workers(error)
    }
  }

  private func answer(_ outcome: WorkerPool.Outcome) -> Answer {
    switch outcome {
    case .answer(let bytes): Answer(bytes) ?? answer(.crashed(signal: 0))
    case .outOfTime, .died(SIGXCPU):
      answer(.unreadable(.limit(.seconds, place: nil), settings.limits))
    // The runtime gives up in this way where memory is refused to it.
    case .died(SIGABRT): answer(.unreadable(.limit(.memory, place: nil), settings.limits))
    case .died(let signal): answer(.crashed(signal: signal))
    }
  }

  private func answer(_ error: ConversionError) -> Answer {
    .failed(reason: settings.language.text(of: error.message), fault: error.fault)
  }
}
