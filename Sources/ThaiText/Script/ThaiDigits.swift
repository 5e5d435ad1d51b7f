/// The digits U+0E50 to U+0E59, which the standard library reads as no number.
package enum ThaiDigits {
  /// The text with ASCII digits for Thai ones.
  package static func toASCII(_ utf8: [UInt8]) -> [UInt8] {
    let bytes = utf8.span
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    var index = 0
    while index < bytes.count {
      // U+0E50 to U+0E59.
      if bytes[index] == 0xE0, bytes.count &- index >= 3, bytes[index &+ 1] == 0xB9,
        0x90...0x99 ~= bytes[index &+ 2]
      {
        output.append(bytes[index &+ 2] &- 0x90 &+ 0x30)
        index &+= 3
      } else {
        output.append(bytes[index])
        index &+= 1
      }
    }
    return output
  }
}
