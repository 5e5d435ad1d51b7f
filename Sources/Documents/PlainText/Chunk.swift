/// A piece of a line with two or more blanks, or nothing, on either side.
struct Chunk {
  var range: Range<Int>
  /// Where it stands, in Unicode scalars: the programs that print text in columns count so.
  var start: Int
  var end: Int
  /// Where it stands when marks above and below letters take no column.
  var shownStart: Int
  var shownEnd: Int

  static func all(of range: Range<Int>, in bytes: [UInt8]) -> [Chunk] {
    var chunks: [Chunk] = []
    var at = range.lowerBound
    var column = 0
    var shown = 0
    var blanks = 2
    while at < range.upperBound {
      let blank = bytes.blank(at: at, before: range.upperBound)
      if blank > 0 {
        let width = bytes[at] == 0x09 ? 8 : 1
        blanks += width
        column += width
        shown += width
        at += blank
        continue
      }
      let (scalar, length) = bytes.scalar(at: at)
      if blanks >= 2 {
        chunks.append(
          Chunk(range: at..<at, start: column, end: column, shownStart: shown, shownEnd: shown))
      }
      blanks = 0
      at += length
      column += 1
      if !Columns.isMark(scalar) { shown += 1 }
      chunks[chunks.count - 1].range = chunks[chunks.count - 1].range.lowerBound..<at
      chunks[chunks.count - 1].end = column
      chunks[chunks.count - 1].shownEnd = shown
    }
    return chunks
  }
}
