/// The lines of a file or pipe, one at a time, so that memory holds no more than one.
struct InputLines: ~Copyable {
  enum Line {
    case whole([UInt8])
    /// Longer than the limit; it was read past.
    case tooLong
  }

  private let file: FileDescriptor
  private let limit: Int
  private var piece: [UInt8] = []
  private var start = 0
  /// Where in the piece the line that begins at `start` ends; none if it goes on behind the piece.
  private var end: Int?
  private var hasEnded = false
  /// What earlier pieces had of the line.
  private var line: [UInt8] = []
  private var isTooLong = false

  init(of file: consuming FileDescriptor, limit: Int) {
    self.file = file
    self.limit = limit
  }

  /// Whether the next line has still to be waited for.
  var mustWait: Bool { end == nil && !hasEnded }

  /// Without its line feed; nil at the end.
  mutating func next() throws(SystemError) -> Line? {
    while true {
      if let end {
        append(piece[start..<end])
        start = end &+ 1
        self.end = piece[start...].firstIndex(of: lineFeed)
        return take()
      }
      if hasEnded { return line.isEmpty && !isTooLong ? nil : take() }
      append(piece[start...])
      start = 0
      piece = try System.read(file.number, atMost: 1 << 16)
      hasEnded = piece.isEmpty
      end = piece.firstIndex(of: lineFeed)
    }
  }

  private mutating func append(_ rest: ArraySlice<UInt8>) {
    isTooLong = isTooLong || rest.count > limit &- line.count
    if isTooLong { line = [] } else { line += rest }
  }

  private mutating func take() -> Line {
    defer {
      line = []
      isTooLong = false
    }
    return isTooLong ? .tooLong : .whole(line)
  }
}

private let lineFeed = UInt8(ascii: "\n")
