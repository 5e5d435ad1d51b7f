/// The code of a Unicode scalar. Codes are compared and counted far more often than they are shown,
/// and an integer needs no failable conversion.
package typealias ScalarCode = UInt32

extension ScalarCode {
  package static let replacement: ScalarCode = 0xFFFD
}

extension Span<UInt8> {
  /// The scalar that starts at `index` and its length in bytes. What is not UTF-8 is read byte by
  /// byte as U+FFFD, so that no input can lead outside the span.
  @inline(__always)
  func scalar(at index: Int) -> (code: ScalarCode, length: Int) {
    let lead = ScalarCode(self[index])
    if lead < 0x80 { return (lead, 1) }
    let left = count &- index
    if lead >= 0xE0, lead < 0xF0, left >= 3 {
      let second = ScalarCode(self[index &+ 1]) ^ 0x80
      let third = ScalarCode(self[index &+ 2]) ^ 0x80
      if second | third < 0x40 {
        return ((lead & 0x0F) << 12 | second << 6 | third, 3)
      }
    } else if lead >= 0xC2, lead < 0xE0, left >= 2 {
      let second = ScalarCode(self[index &+ 1]) ^ 0x80
      if second < 0x40 { return ((lead & 0x1F) << 6 | second, 2) }
    } else if lead >= 0xF0, lead < 0xF5, left >= 4 {
      let second = ScalarCode(self[index &+ 1]) ^ 0x80
      let third = ScalarCode(self[index &+ 2]) ^ 0x80
      let fourth = ScalarCode(self[index &+ 3]) ^ 0x80
      if second | third | fourth < 0x40 {
        return ((lead & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
      }
    }
    return (.replacement, 1)
  }

  /// All scalars of the span in order.
  func scalars() -> [ScalarCode] {
    var codes: [ScalarCode] = []
    codes.reserveCapacity(count / 2)
    var index = 0
    while index < count {
      let (code, length) = scalar(at: index)
      codes.append(code)
      index &+= length
    }
    return codes
  }

  /// Whether `bytes` stand at `index`.
  func holds(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index >= 0, bytes.count <= count &- index else { return false }
    for offset in bytes.indices where self[index &+ offset] != bytes[offset] { return false }
    return true
  }
}

extension [UInt8] {
  @inline(__always)
  mutating func append(scalar code: ScalarCode) {
    append(addingCapacity: 4) { $0.append(scalar: code) }
  }

  mutating func append(scalars codes: some Sequence<ScalarCode>) {
    for code in codes { append(scalar: code) }
  }

  init(utf8Of codes: some Sequence<ScalarCode>) {
    self = []
    append(scalars: codes)
  }
}

extension OutputSpan<UInt8> {
  /// Appends the scalar as UTF-8; a surrogate or a code beyond Unicode becomes U+FFFD.
  @inline(__always)
  mutating func append(scalar code: ScalarCode) {
    if code < 0x80 {
      append(UInt8(truncatingIfNeeded: code))
    } else if code < 0x800 {
      append(UInt8(truncatingIfNeeded: 0xC0 | code >> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | code & 0x3F))
    } else if code < 0x10000 || code > 0x10FFFF {
      let isScalar = code < 0x10000 && code & 0xF800 != 0xD800
      let valid = isScalar ? code : .replacement
      append(UInt8(truncatingIfNeeded: 0xE0 | valid >> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | valid >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | valid & 0x3F))
    } else {
      append(UInt8(truncatingIfNeeded: 0xF0 | code >> 18))
      append(UInt8(truncatingIfNeeded: 0x80 | code >> 12 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | code >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | code & 0x3F))
    }
  }
}
