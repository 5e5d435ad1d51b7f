/// The one spelling of Thai text that all later stages see: what looks the same is the same bytes.
///
/// Every change is safe on any text: no correctly spelled Thai word is touched, no letter is lost,
/// and a second repair changes nothing.
package enum NormalForm {
  /// Valid UTF-8 in normal form, which is the same array when the text is that already.
  package static func repaired(_ utf8: [UInt8]) -> [UInt8] {
    let bytes = utf8.span
    guard var suspect = Suspicion.first(in: bytes, from: 0) else { return utf8 }
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    var repair = LineRepair()
    var kept = 0
    while true {
      // No rule looks beyond a line end, so one suspect costs the repair of one line.
      let start = bytes.lineStart(of: suspect, notBefore: kept)
      let end = bytes.lineEnd(of: suspect)
      output.append(contentsOf: utf8[kept..<start])
      repair.append(bytes.extracting(start..<end), to: &output)
      kept = end
      guard let next = Suspicion.first(in: bytes, from: end) else { break }
      suspect = next
    }
    output.append(contentsOf: utf8[kept...])
    return output == utf8 ? utf8 : output
  }
}

/// Repairs lines one by one, with buffers that it uses again.
private struct LineRepair {
  private var scalars: [ScalarCode] = []
  private var pass = ClusterPass()

  mutating func append(_ line: Span<UInt8>, to output: inout [UInt8]) {
    let start = output.count
    respell(line, to: &output)
    // Where a foreign accent stands among Thai marks, NFC may bring marks together that the pass
    // has not seen side by side; no real text needs a second round.
    for _ in 0..<3 {
      guard pass.mayNeedComposing, Composition.compose(&output, from: start) else { break }
      let composed = Array(output[start...])
      output.removeSubrange(start...)
      respell(composed.span, to: &output)
    }
  }

  private mutating func respell(_ line: Span<UInt8>, to output: inout [UInt8]) {
    scalars.removeAll(keepingCapacity: true)
    ScalarMap.append(line, to: &scalars)
    let mapped = scalars
    output.append(addingCapacity: mapped.count * 4) { pass.append(mapped.span, to: &$0) }
  }
}

extension Span<UInt8> {
  fileprivate func lineStart(of index: Int, notBefore limit: Int) -> Int {
    var start = index
    while start > limit, self[start &- 1] != 0x0A { start &-= 1 }
    return start
  }

  /// The index after the line feed that ends the line.
  fileprivate func lineEnd(of index: Int) -> Int {
    var end = index
    while end < count, self[end] != 0x0A { end &+= 1 }
    return end < count ? end &+ 1 : end
  }
}
