import Documents
import StrictJSON

extension Validation {
  /// How many instances were what.
  package struct Counts: Sendable {
    package fileprivate(set) var valid = 0
    package fileprivate(set) var invalid = 0
    /// Inputs that could not be read.
    package fileprivate(set) var unread = 0

    package init() {}
  }

  /// Holds all instances against the schema, and writes what is wrong with them to standard output
  /// as it is found. `tell` is given a line for each input that cannot be read.
  package func run(on inputs: [Input], tell: (String) -> Void) throws(SystemError) -> Counts {
    var run = Run(validation: self)
    for source in inputs.flatMap(sources) {
      do throws(ConversionError) {
        try run.take(source)
      } catch {
        if case .output(let error, _) = error { throw error }
        tell("\(source.input.display): \(error.text(in: settings.language))")
        run.counts.unread += 1
      }
    }
    try run.flush()
    return run.counts
  }

  private struct Source {
    let input: Input
    var hasLines = false
    var failure: ConversionError?
  }

  /// A folder stands for the files of JSON in it.
  private func sources(of input: Input) -> [Source] {
    guard case .file(let path) = input, (try? System.status(of: path).isFolder) == true else {
      return [Source(input: input, hasLines: options.asLines)]
    }
    let endings = FolderWalk.json + (options.asLines ? FolderWalk.jsonLines : [])
    let walk = FolderWalk(path, endings: endings)
    let failures = walk.failures.map { Source(input: .file($0.folder), failure: .input($0.error)) }
    let files = walk.files.map { file in
      Source(
        input: .file(path.appending(file.bytes)),
        hasLines: options.asLines && !file.ends(in: FolderWalk.json))
    }
    let isEmpty = failures.isEmpty && files.isEmpty
    return isEmpty ? [Source(input: input, failure: .noInstances)] : failures + files
  }

  private struct Run {
    let validation: Validation
    var counts = Counts()
    private var output: [UInt8] = []

    init(validation: Validation) {
      self.validation = validation
    }

    mutating func take(_ source: Source) throws(ConversionError) {
      let limits = validation.settings.limits
      if let failure = source.failure { throw failure }
      let name = source.input.display
      guard source.hasLines else {
        return try take(Instance(source: name, text: source.input.read(limits)))
      }
      var lines = try source.input.lines(limits)
      var number = 0
      while let line = try next(of: &lines) {
        number += 1
        switch line {
        case .whole(let text):
          if !text.allSatisfy(\.isSpace) {
            try take(Instance(source: name, line: number, text: text))
          }
        case .tooLong:
          let fault = Fault(lineLongerThan: limits)
          try take(Instance(source: name, line: number, text: []), Faults(told: [fault]))
        }
        if lines.mustWait { try write() }
      }
    }

    private func next(of lines: inout InputLines) throws(ConversionError) -> InputLines.Line? {
      do throws(SystemError) { return try lines.next() } catch { throw .input(error) }
    }

    private mutating func take(_ instance: Instance) throws(ConversionError) {
      try take(instance, validation.faults(in: instance))
    }

    private mutating func take(
      _ instance: Instance, _ faults: Faults
    ) throws(ConversionError) {
      if faults.isEmpty { counts.valid += 1 } else { counts.invalid += 1 }
      let language = validation.settings.language
      output +=
        validation.options.asJSON
        ? faults.object(of: instance, in: language) : faults.lines(of: instance, in: language)
      if output.count > 1 << 16 { try write() }
    }

    private mutating func write() throws(ConversionError) {
      do throws(SystemError) { try flush() } catch { throw .output(error, to: nil) }
    }

    mutating func flush() throws(SystemError) {
      try Launch.writeOutput(output)
      output.removeAll(keepingCapacity: true)
    }
  }
}

extension Fault {
  fileprivate init(lineLongerThan limits: Limits) {
    let limit = Limit.inputBytes
    let most = limit.text(limits[limit])
    self.init(
      offset: 0, pointer: .root, rule: "too-large",
      message: Message(
        th: "บรรทัดยาวเกิน \(most); ขยายด้วย --\(limit.option)",
        en: "a line longer than \(most); raise the limit with --\(limit.option)"))
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
}
