/// RFC 3492, with the numbers of section 5.
private enum Punycode {
  static let base = 36
  static let least = 1
  static let most = 26

  static func threshold(_ k: Int, _ bias: Int) -> Int { max(least, min(most, k - bias)) }

  static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var k = 0
    while delta > ((base - least) * most) / 2 {
      delta /= base - least
      k += base
    }
    return k + (base - least + 1) * delta / (delta + 38)
  }
}

/// The label that stands behind `xn--`, of 63 characters at most; none if it decodes to nothing.
func punycodeDecoded(_ text: ArraySlice<UInt8>) -> [Unicode.Scalar]? {
  let hyphen = text.lastIndex(of: UInt8(ascii: "-"))
  var label = (hyphen.map { text[..<$0] } ?? []).map { Unicode.Scalar($0) }
  var rest = hyphen.map { text[($0 + 1)...] } ?? text
  var value = 0x80
  var place = 0
  var bias = 72
  guard !rest.isEmpty else { return nil }
  while !rest.isEmpty {
    let start = place
    var weight = 1
    var k = Punycode.base
    while true {
      guard let digit = rest.popFirst().flatMap(punycodeDigit) else { return nil }
      place += digit * weight
      let threshold = Punycode.threshold(k, bias)
      if digit < threshold { break }
      weight *= Punycode.base - threshold
      k += Punycode.base
      // No label is long enough to come near here.
      guard weight < 1 << 32, place < 1 << 32 else { return nil }
    }
    let count = label.count + 1
    bias = Punycode.adapted(place - start, count: count, isFirst: start == 0)
    value += place / count
    place %= count
    guard value <= 0x10FFFF, let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
    label.insert(scalar, at: place)
    place += 1
  }
  return label
}

private func punycodeDigit(_ byte: UInt8) -> Int? {
  if byte.isDigit { return Int(byte & 0xF) + 26 }
  return byte.isLetter ? Int((byte | 0x20) - UInt8(ascii: "a")) : nil
}

/// What stands behind `xn--` for a label.
func punycodeEncoded(_ label: [Unicode.Scalar]) -> [UInt8] {
  var text = label.filter(\.isASCII).map { UInt8(truncatingIfNeeded: $0.value) }
  let plain = text.count
  if plain > 0 { text.append(UInt8(ascii: "-")) }
  var handled = plain
  var value = 0x80
  var delta = 0
  var bias = 72
  while let next = label.map({ Int($0.value) }).filter({ $0 >= value }).min() {
    delta += (next - value) * (handled + 1)
    value = next
    for scalar in label {
      if scalar.value < value { delta += 1 }
      guard scalar.value == value else { continue }
      var rest = delta
      var k = Punycode.base
      while rest >= Punycode.threshold(k, bias) {
        let threshold = Punycode.threshold(k, bias)
        text.append(letter(threshold + (rest - threshold) % (Punycode.base - threshold)))
        rest = (rest - threshold) / (Punycode.base - threshold)
        k += Punycode.base
      }
      text.append(letter(rest))
      bias = Punycode.adapted(delta, count: handled + 1, isFirst: handled == plain)
      delta = 0
      handled += 1
    }
    delta += 1
    value += 1
  }
  return text
}

private func letter(_ digit: Int) -> UInt8 {
  UInt8(truncatingIfNeeded: digit < 26 ? 0x61 + digit : 0x30 + digit - 26)
}
