/// RFC 1123, section 2.1, with the labels of RFC 5890 in their ASCII form, or for international
/// ones in either.
func isHostname(_ text: [UInt8], isInternational: Bool) -> Bool {
  var text = text
  if isInternational {
    // The other full stops of RFC 3490, section 3.1.
    let stops: Set<Unicode.Scalar> = ["\u{3002}", "\u{FF0E}", "\u{FF61}"]
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    text = scalars.flatMap { stops.contains($0) ? [UInt8(ascii: ".")] : Array($0.utf8) }
  }
  let labels = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  var length = labels.count - 1
  var decoded: [[Unicode.Scalar]] = []
  for label in labels {
    guard let label = HostLabel(label, isInternational: isInternational) else { return false }
    length += label.length
    decoded.append(label.scalars)
  }
  return length <= 253 && keepDirection(decoded)
}

/// A valid label: its characters, and how many bytes it takes in its ASCII form.
private struct HostLabel {
  let scalars: [Unicode.Scalar]
  let length: Int

  init?(_ label: ArraySlice<UInt8>, isInternational: Bool) {
    let written = Array(String(decoding: label, as: UTF8.self).unicodeScalars)
    guard (1...63).contains(written.count), written.first != "-", written.last != "-" else {
      return nil
    }
    guard label.allSatisfy({ $0 < 0x80 }) else {
      guard isInternational, isInternationalLabel(written) else { return nil }
      scalars = written
      length = 4 + punycodeEncoded(written).count
      if length > 63 { return nil }
      return
    }
    guard label.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }) else { return nil }
    length = label.count
    guard label.dropFirst(2).starts(with: "--".utf8) else {
      scalars = written
      return
    }
    let lower = label.map { $0.isLetter ? $0 | 0x20 : $0 }
    guard lower.starts(with: "xn".utf8), let decoded = punycodeDecoded(lower.dropFirst(4)),
      isInternationalLabel(decoded), !decoded.allSatisfy(\.isASCII),
      punycodeEncoded(decoded) == Array(lower.dropFirst(4))
    else { return nil }
    scalars = decoded
  }
}

/// RFC 5891, section 4.2: characters that are allowed, each where it is.
private func isInternationalLabel(_ label: [Unicode.Scalar]) -> Bool {
  guard let first = label.first, first != "-", label.last != "-" else { return false }
  if label.count > 3, label[2] == "-", label[3] == "-" { return false }
  switch first.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark: return false
  default: break
  }
  return label.indices.allSatisfy { isAllowed(at: $0, in: label) }
}

/// The derived property of RFC 5892, with the rules for its contexts.
private func isAllowed(at index: Int, in label: [Unicode.Scalar]) -> Bool {
  let scalar = label[index]
  let before = index > 0 ? label[index - 1] : nil
  let after = index + 1 < label.count ? label[index + 1] : nil
  switch scalar.value {
  case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007: return true
  case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: return false
  // Middle dot: between two l.
  case 0xB7: return before == "l" && after == "l"
  // Greek keraia: before Greek.
  case 0x375:
    return after.map { (0x370...0x3FF).contains($0.value) || (0x1F00...0x1FFF).contains($0.value) }
      ?? false
  // Hebrew geresh and gershayim: after Hebrew.
  case 0x5F3, 0x5F4: return before.map { (0x590...0x5FF).contains($0.value) } ?? false
  // Katakana middle dot: in a label with some Japanese.
  case 0x30FB:
    return label.contains {
      (0x3041...0x309F).contains($0.value) || (0x30A1...0x30FA).contains($0.value)
        || (0x30FC...0x30FF).contains($0.value) || $0.properties.isIdeographic
    }
  // Arabic digits of the two kinds: not together.
  case 0x660...0x669: return !label.contains { (0x6F0...0x6F9).contains($0.value) }
  case 0x6F0...0x6F9: return !label.contains { (0x660...0x669).contains($0.value) }
  // Zero width joiner and non-joiner: after a virama; the latter also between Arabic letters.
  case 0x200D: return before?.properties.canonicalCombiningClass == .virama
  case 0x200C:
    return before?.properties.canonicalCombiningClass == .virama
      || isArabic(before) && isArabic(after)
  default: break
  }
  if scalar.isASCII {
    return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "-"
  }
  // Old Hangul jamo.
  if (0x1100...0x11FF).contains(scalar.value) || (0xA960...0xA97C).contains(scalar.value)
    || (0xD7B0...0xD7FB).contains(scalar.value)
  {
    return false
  }
  let properties = scalar.properties
  if properties.changesWhenNFKCCaseFolded || properties.isDefaultIgnorableCodePoint {
    return false
  }
  switch properties.generalCategory {
  case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark,
    .decimalNumber:
    return true
  default: return false
  }
}

private func isArabic(_ scalar: Unicode.Scalar?) -> Bool {
  scalar.map { (0x620...0x6D3).contains($0.value) || (0x6EE...0x77F).contains($0.value) } ?? false
}

/// RFC 5893, section 2, by the blocks of right-to-left scripts: where any label holds their
/// letters, no label starts with a digit, and their labels hold no other letters and one kind of
/// digits.
private func keepDirection(_ labels: [[Unicode.Scalar]]) -> Bool {
  guard labels.contains(where: { $0.contains(where: isRightToLeft) }) else { return true }
  return labels.allSatisfy { label in
    guard let first = label.first, first.properties.generalCategory != .decimalNumber else {
      return false
    }
    guard label.contains(where: isRightToLeft) else { return true }
    let hasOthers = label.contains {
      $0.properties.isAlphabetic && !isRightToLeft($0) && !$0.properties.isGraphemeExtend
    }
    let hasArabicDigits = label.contains { (0x660...0x669).contains($0.value) }
    let hasOtherDigits = label.contains {
      ("0"..."9").contains($0) || (0x6F0...0x6F9).contains($0.value)
    }
    return isRightToLeft(first) && !hasOthers && !(hasArabicDigits && hasOtherDigits)
  }
}

private func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic && !scalar.properties.isGraphemeExtend
    && ((0x590...0x8FF).contains(scalar.value) || (0xFB1D...0xFEFC).contains(scalar.value))
}
