/// Which input is written where, made sure of before anything starts.
struct OutputLayout {
  private let root: Path
  /// Those of each input, in the order of what is written of it.
  let files: [[Path]]
  private let folders: [Path]

  init(
    of inputs: [FoundInput], in root: Path, _ emissions: [Emission]
  ) throws(BatchError) {
    self.root = root
    files = inputs.map { input in
      emissions.map { root.appending(input.stem.bytes + Array($0.ending.utf8)) }
    }
    folders = Set(
      zip(files, inputs).filter { $1.failure == nil }.flatMap { $0.0.map(\.folder) }
    ).sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    var owners: [Path: FoundInput] = [:]
    let sources = Set(inputs.compactMap { $0.input.identity })
    for (files, input) in zip(files, inputs) where input.failure == nil {
      for file in files {
        if let other = owners.updateValue(input, forKey: file) {
          throw .sameOutput(file, of: other.input.display, and: input.input.display)
        }
        if let identity = Input.file(file).identity, sources.contains(identity) {
          throw .overwritesInput(file)
        }
      }
    }
  }

  /// Makes the folders, holds them for this run alone, and clears them of what a killed run has left.
  func prepare() throws(BatchError) -> FolderLock {
    try attempt(root) { () throws(SystemError) in try System.makeFolders(root) }
    let lock = try FolderLock(root)
    for folder in folders {
      try attempt(folder) { () throws(SystemError) in
        try System.makeFolders(folder)
        try OutputFile.removeLeftovers(in: folder)
      }
    }
    return lock
  }

  /// Clears the folders of what a killed worker has left, and makes the names in them durable.
  func finish() throws(BatchError) {
    for folder in folders {
      try attempt(folder) { () throws(SystemError) in
        try OutputFile.removeLeftovers(in: folder)
        try OutputFile.synchronise(folder: folder)
      }
    }
  }

  private func attempt(
    _ folder: Path, _ body: () throws(SystemError) -> Void
  ) throws(BatchError) {
    do throws(SystemError) { try body() } catch { throw .outputFolder(folder, error) }
  }
}
