/// RFC 5321, section 4.1.2, and RFC 6531 for international ones.
func isEmail(_ text: [UInt8], isInternational: Bool) -> Bool {
  guard let at = text.lastIndex(of: UInt8(ascii: "@")) else { return false }
  let domain = Array(text[(at + 1)...])
  guard isLocalPart(text[..<at], isInternational: isInternational) else { return false }
  if domain.first == UInt8(ascii: "["), domain.last == UInt8(ascii: "]") {
    let literal = domain.dropFirst().dropLast()
    let tag = Array("IPv6:".utf8)
    return literal.starts(with: tag) ? isIPv6(literal.dropFirst(tag.count)) : isIPv4(literal)
  }
  return isHostname(domain, isInternational: isInternational)
}

private func isLocalPart(_ text: ArraySlice<UInt8>, isInternational: Bool) -> Bool {
  guard !text.isEmpty, text.count <= 64 || isInternational else { return false }
  if text.first == UInt8(ascii: "\""), text.last == UInt8(ascii: "\""), text.count > 1 {
    var isEscaped = false
    for byte in text.dropFirst().dropLast() {
      if byte < 0x20 || byte == 0x7F || byte >= 0x80 && !isInternational { return false }
      if !isEscaped, byte == UInt8(ascii: "\"") { return false }
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
    }
    return !isEscaped
  }
  return text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
    !$0.isEmpty
      && $0.allSatisfy {
        $0.isLetterOrDigit || $0.isOne(of: "!#$%&'*+-/=?^_`{|}~") || $0 >= 0x80 && isInternational
      }
  }
}

func isIPv4(_ text: ArraySlice<UInt8>) -> Bool {
  let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  return parts.count == 4
    && parts.allSatisfy { part in
      guard (1...3).contains(part.count), part.allSatisfy(\.isDigit),
        part.count == 1 || part.first != UInt8(ascii: "0")
      else { return false }
      return part.reduce(0) { $0 * 10 + Int($1 & 0xF) } < 256
    }
}

/// RFC 4291, section 2.2: eight groups, or fewer around one `::`.
func isIPv6(_ text: ArraySlice<UInt8>) -> Bool {
  let colon = UInt8(ascii: ":")
  let gap = text.indices.dropLast().first { text[$0] == colon && text[$0 + 1] == colon }
  guard let gap else { return groups(in: text, mayEndInIPv4: true) == 8 }
  guard let before = groups(in: text[..<gap], mayEndInIPv4: false),
    let after = groups(in: text[(gap + 2)...], mayEndInIPv4: true)
  else { return false }
  return before + after < 8
}

/// How many groups of 16 bits stand here, one colon between them.
private func groups(in text: ArraySlice<UInt8>, mayEndInIPv4: Bool) -> Int? {
  if text.isEmpty { return 0 }
  var groups = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
  var count = groups.count
  if mayEndInIPv4, let last = groups.last, isIPv4(last) {
    groups.removeLast()
    count += 1
  }
  let areValid = groups.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(\.isHexadecimal) }
  return areValid ? count : nil
}

func isUUID(_ text: [UInt8]) -> Bool {
  text.count == 36
    && text.enumerated().allSatisfy { index, byte in
      [8, 13, 18, 23].contains(index) ? byte == UInt8(ascii: "-") : byte.isHexadecimal
    }
}

func isRelativeJSONPointer(_ text: [UInt8]) -> Bool {
  let digits = text.prefix(while: \.isDigit)
  guard !digits.isEmpty, digits.count == 1 || digits.first != UInt8(ascii: "0") else {
    return false
  }
  let rest = Array(text.dropFirst(digits.count))
  return rest == [UInt8(ascii: "#")] || JSONPointer(utf8: rest) != nil
}
