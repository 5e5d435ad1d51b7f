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

  /// Its path without the ending.
  var stem: Path {
    switch self {
    case .file(let path): path.withoutEnding
    case .standardInput: Path(name)
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
    let opened = try opened()
    var bytes: [UInt8] = []
    guard opened.size <= limit else {
      throw .unreadable(.limit(.inputBytes, place: nil), limits)
    }
    do throws(SystemError) {
      // Of what is larger than the limit a little more is read.
      while bytes.count <= limit {
        let expected = opened.size &- bytes.count
        let piece = try System.read(opened.file.number, atMost: max(expected &+ 1, 1 << 16))
        if piece.isEmpty { break }
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
      }
    } catch {
      throw .input(error)
    }
    guard bytes.count <= limit else {
      throw .unreadable(.limit(.inputBytes, place: nil), limits)
    }
    return bytes
  }

  /// Its lines, of which none may be larger than an input.
  func lines(_ limits: Limits) throws(ConversionError) -> InputLines {
    let opened = try opened()
    return InputLines(of: opened.file, limit: limits[.inputBytes])
  }

  /// Opens it, with its size as far as that is known.
  private func opened() throws(ConversionError) -> Opened {
    do throws(SystemError) {
      switch self {
      case .standardInput:
        return Opened(file: try System.duplicate(STDIN_FILENO), size: 0)
      case .file(let path):
        // Without blocking: a pipe in the place of a file would be waited for.
        let file = try System.open(path, O_RDONLY | O_NONBLOCK)
        let status = try System.status(of: file)
        if status.isRegularFile { return Opened(file: file, size: status.size) }
      }
    } catch {
      throw .input(error)
    }
    throw .notAFile
  }

  private struct Opened: ~Copyable {
    let file: FileDescriptor
    let size: Int
  }
}
