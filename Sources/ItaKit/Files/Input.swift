package import Documents
import Glibc

/// Where the bytes of a report come from.
package enum Input: Sendable, Equatable {
  case file(Path)
  case standardInput

  /// The last component of its path.
  var name: [UInt8] {
    switch self {
    case .file(let path): path.name
    case .standardInput: Array("stdin".utf8)
    }
  }

  /// Where the plan of it stands unless a place is given: beside it.
  package var planPath: Path {
    switch self {
    case .file(let path): Path(path.withoutEnding.bytes + Array(".plan.docx".utf8))
    case .standardInput: Path(name + Array(".plan.docx".utf8))
    }
  }

  /// None for what is not there.
  var identity: FileIdentity? {
    guard case .file(let path) = self else { return nil }
    return try? System.status(of: path).identity
  }

  /// For a person, on one line.
  package var display: String {
    switch self {
    case .file(let path): path.display
    case .standardInput: "-"
    }
  }

  /// Reads all of it, if that is a regular file or standard input, and not too large.
  package func read(_ limits: Limits) throws(ConversionError) -> [UInt8] {
    let limit = limits[.inputBytes]
    let contents: [UInt8]?
    do throws(SystemError) {
      contents = try self.contents(beyond: limit)
    } catch {
      throw .input(error)
    }
    guard let contents else { throw .notAFile }
    guard contents.count <= limit else {
      throw .unreadable(.limit(.inputBytes, place: nil), limits)
    }
    return contents
  }

  /// Of what is larger than the limit a little more; none if it is not a file.
  private func contents(beyond limit: Int) throws(SystemError) -> [UInt8]? {
    switch self {
    case .standardInput:
      return try Self.contents(of: STDIN_FILENO, beyond: limit)
    case .file(let path):
      // Without blocking: a pipe in the place of a file would be waited for.
      let file = try System.open(path, O_RDONLY | O_NONBLOCK)
      guard try System.status(of: file).isRegularFile else { return nil }
      return try Self.contents(of: file.number, beyond: limit)
    }
  }

  private static func contents(
    of number: Int32, beyond limit: Int
  ) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let piece = try System.read(number, atMost: 1 << 16)
      if piece.isEmpty { break }
      bytes += piece
    }
    return bytes
  }
}
