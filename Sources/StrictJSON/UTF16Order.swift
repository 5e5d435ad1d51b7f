/// Whether valid UTF-8 `first` comes before `second` when both are compared by UTF-16 units.
func precedesInUTF16(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
  let shared = min(first.count, second.count)
  var index = 0
  while index < shared {
    if first[index] != second[index] {
      return first[index].rankInUTF16 < second[index].rankInUTF16
    }
    index &+= 1
  }
  return first.count < second.count
}

func areSame(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
  guard first.count == second.count else { return false }
  var index = 0
  while index < first.count {
    if first[index] != second[index] { return false }
    index &+= 1
  }
  return true
}

extension UInt8 {
  /// Bytes of UTF-8 ordered as the UTF-16 units that they begin.
  ///
  /// The two orders differ only where U+E000–U+FFFF (lead bytes EE and EF) meet the characters
  /// beyond U+FFFF (lead bytes from F0), which UTF-16 puts first.
  var rankInUTF16: UInt8 { self == 0xEE || self == 0xEF ? self | 0x10 : self }
}
