/// RFC 3986, and RFC 3987 for international ones.
func isURI(_ text: [UInt8], isInternational: Bool, mayBeRelative: Bool) -> Bool {
  guard areAllowed(text[...], "/?#[]@!$&'()*+,;=:", isInternational) else { return false }
  let uri = URI(utf8: text)
  if let scheme = uri.scheme {
    guard isScheme(scheme) else { return false }
  } else if !mayBeRelative {
    return false
  }
  if let authority = uri.authority {
    guard isAuthority(authority, isInternational) else { return false }
  }
  let pathCharacters = "!$&'()*+,;=:@/"
  return areAllowed(uri.path[...], pathCharacters, isInternational)
    && areAllowed((uri.query ?? [])[...], pathCharacters + "?", isInternational)
    && areAllowed((uri.fragment ?? [])[...], pathCharacters + "?", isInternational)
}

private func isScheme(_ text: [UInt8]) -> Bool {
  text.first?.isLetter == true && text.allSatisfy { $0.isLetterOrDigit || $0.isOne(of: "+-.") }
}

private func isAuthority(_ text: [UInt8], _ isInternational: Bool) -> Bool {
  var host = text[...]
  if let at = text.lastIndex(of: UInt8(ascii: "@")) {
    guard areAllowed(text[..<at], "!$&'()*+,;=:", isInternational) else { return false }
    host = text[(at + 1)...]
  }
  if let colon = host.lastIndex(of: UInt8(ascii: ":")),
    host[(colon + 1)...].allSatisfy(\.isDigit)
  {
    host = host[..<colon]
  }
  guard host.first == UInt8(ascii: "[") else {
    return areAllowed(host, "!$&'()*+,;=", isInternational)
  }
  guard host.last == UInt8(ascii: "]") else { return false }
  let literal = host.dropFirst().dropLast()
  return isIPv6(literal) || isFutureAddress(literal)
}

/// `v`, hexadecimal digits, a point, and anything plain.
private func isFutureAddress(_ text: ArraySlice<UInt8>) -> Bool {
  guard text.first.map({ $0 | 0x20 == UInt8(ascii: "v") }) == true,
    let point = text.firstIndex(of: UInt8(ascii: "."))
  else { return false }
  let version = text[..<point].dropFirst()
  let address = text[(point + 1)...]
  return !version.isEmpty && version.allSatisfy(\.isHexadecimal) && !address.isEmpty
    && address.allSatisfy { $0.isLetterOrDigit || $0.isOne(of: "-._~!$&'()*+,;=:") }
}

/// Whether a text holds only unreserved characters, percent-encoded bytes, and those of `others`.
private func areAllowed(
  _ text: ArraySlice<UInt8>, _ others: String, _ isInternational: Bool
) -> Bool {
  var index = text.startIndex
  while index < text.endIndex {
    let byte = text[index]
    if byte == UInt8(ascii: "%") {
      guard text.endIndex - index > 2, text[index + 1].isHexadecimal,
        text[index + 2].isHexadecimal
      else { return false }
      index += 3
      continue
    }
    let isPlain = byte.isLetterOrDigit || byte.isOne(of: "-._~") || byte.isOne(of: others)
    guard isPlain || byte >= 0x80 && isInternational else { return false }
    index += 1
  }
  return true
}

/// RFC 6570, section 2.
func isURITemplate(_ text: [UInt8]) -> Bool {
  var rest = text[...]
  while let brace = rest.firstIndex(where: { $0.isOne(of: "{}") }) {
    guard rest[brace] == UInt8(ascii: "{"), isTemplateLiteral(rest[..<brace]),
      let end = rest.firstIndex(of: UInt8(ascii: "}")), isExpression(rest[(brace + 1)..<end])
    else { return false }
    rest = rest[(end + 1)...]
  }
  return isTemplateLiteral(rest)
}

private func isTemplateLiteral(_ text: ArraySlice<UInt8>) -> Bool {
  // The apostrophe was left out of the grammar by mistake (erratum 6937).
  areAllowed(text, "/?#[]@!$&'()*+,;=:", true)
}

private func isExpression(_ text: ArraySlice<UInt8>) -> Bool {
  var text = text
  if text.first?.isOne(of: "+#./;?&") == true { text.removeFirst() }
  return text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).allSatisfy {
    isVariable($0)
  }
}

private func isVariable(_ text: ArraySlice<UInt8>) -> Bool {
  var name = text
  if name.last == UInt8(ascii: "*") {
    name.removeLast()
  } else if let colon = name.firstIndex(of: UInt8(ascii: ":")) {
    let length = name[(colon + 1)...]
    guard (1...4).contains(length.count), length.allSatisfy(\.isDigit),
      length.first != UInt8(ascii: "0")
    else { return false }
    name = name[..<colon]
  }
  return name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
    !$0.isEmpty && areAllowed($0, "_", false) && !$0.contains { $0.isOne(of: "-~") }
  }
}
