/// An input that was named, or found in a folder that was named.
struct FoundInput {
  let input: Input
  /// Where its outputs belong in the output folder: the folders below the one that was named, and
  /// its name without the ending.
  let stem: Path
  /// Why there is nothing to read.
  let failure: ConversionError?

  /// The inputs in the order in which they were named, those of a folder in the order of their bytes.
  static func all(of inputs: [Input]) -> [FoundInput] {
    inputs.flatMap { input in
      guard case .file(let path) = input, (try? System.status(of: path).isFolder) == true else {
        return [FoundInput(input)]
      }
      let walk = FolderWalk(path)
      let failures = walk.failures.map { FoundInput(.file($0.folder), failure: .input($0.error)) }
      let reports = all(of: walk.files, in: path)
      let isEmpty = failures.isEmpty && reports.isEmpty
      return isEmpty ? [FoundInput(input, failure: .noReports)] : failures + reports
    }
  }

  /// Of two files of one name in an archive, such as a report and its text, the first is taken: the
  /// thousands beside them need not wait until they are told apart.
  private static func all(of reports: [Path], in folder: Path) -> [FoundInput] {
    var owners: [Path: Path] = [:]
    return reports.map { report in
      let path = folder.appending(report.bytes)
      let other = owners[report.withoutEnding]
      if other == nil { owners[report.withoutEnding] = path }
      return FoundInput(
        .file(path), stem: report, failure: other.map { .sameOutput(as: $0.display) })
    }
  }

  init(_ input: Input, stem: Path? = nil, failure: ConversionError? = nil) {
    self.input = input
    self.stem = (stem ?? Path(input.name)).withoutEnding
    self.failure = failure
  }
}

extension Path {
  /// An ending is a dot and up to five ASCII letters and digits, the first a letter, after a name: that
  /// leaves `ITA 2566 v1.2` as it is.
  var withoutEnding: Path {
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), bytes.count &- dot <= 6,
      bytes[..<dot].last ?? UInt8(ascii: "/") != UInt8(ascii: "/")
    else { return self }
    let ending = bytes[(dot &+ 1)...]
    let isEnding = ending.first?.isLetter == true && ending.allSatisfy { $0.isLetter || $0.isDigit }
    return isEnding ? Path(Array(bytes[..<dot])) : self
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }
  fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
