/// Stretches of bytes that are to be others, none over another.
struct Splices {
  private struct Splice {
    var range: Range<Int>
    var bytes: [UInt8]
  }

  private var all: [Splice] = []

  var count: Int { all.count }

  /// What is put at one place stands there in the order in which it came.
  mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
    all.append(Splice(range: range, bytes: bytes))
  }

  mutating func insert(_ bytes: [UInt8], at index: Int) { replace(index..<index, with: bytes) }

  /// Takes back what came behind the first `count`.
  mutating func keep(_ count: Int) { all.removeLast(all.count - count) }

  func applied(to bytes: [UInt8]) -> [UInt8] {
    let order = all.indices.sorted {
      (all[$0].range.lowerBound, $0) < (all[$1].range.lowerBound, $1)
    }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + all.reduce(0) { $0 + $1.bytes.count })
    var kept = 0
    for index in order {
      let splice = all[index]
      output += bytes[kept..<splice.range.lowerBound]
      output += splice.bytes
      kept = splice.range.upperBound
    }
    return output + bytes[kept...]
  }
}
