/// Forms of a label that are equal for labels that differ only in layout.
package enum MatchKey {
  /// The letters, marks and digits of a text in normal form: no white space, punctuation, ๆ or ฯ.
  package static func key(_ utf8: [UInt8]) -> [UInt8] {
    let bytes = utf8.span
    var key: [UInt8] = []
    key.reserveCapacity(utf8.count)
    var index = 0
    while index < bytes.count {
      let (code, length) = bytes.scalar(at: index)
      if !isPassedOver(code) { key.append(scalar: code) }
      index &+= length
    }
    return key
  }

  /// The key without marks, and without what looks nearly the same. The base letters of text keep
  /// their order even where a program that copies text out of PDF moves, drops or doubles the
  /// marks.
  package static func skeleton(_ utf8: [UInt8]) -> [UInt8] {
    let bytes = utf8.span
    var skeleton: [UInt8] = []
    skeleton.reserveCapacity(utf8.count)
    var index = 0
    while index < bytes.count {
      let (code, length) = bytes.scalar(at: index)
      index &+= length
      if isPassedOver(code) { continue }
      switch code {
      case .replacement: continue
      case Thai.saraAm, Thai.lakkhangyao: skeleton.append(scalar: Thai.saraAa)
      case Thai.saraAiMaimuan: skeleton.append(scalar: Thai.saraAiMaimalai)
      default: if !ThaiLetter(code).isMark { skeleton.append(scalar: code) }
      }
    }
    return skeleton
  }

  private static func isPassedOver(_ code: ScalarCode) -> Bool {
    switch code {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
    case 0x00...0x7F: true
    // Signs of Latin-1, but for ª, µ and º; the multiplication and division signs.
    case 0xAA, 0xB5, 0xBA: false
    case 0x80...0xBF, 0xD7, 0xF7: true
    // Paiyannoi, mai yamok, fongman, angkhankhu, khomut.
    case 0x0E2F, 0x0E46, 0x0E4F, 0x0E5A, 0x0E5B: true
    // General punctuation, currency, arrows, symbols and shapes; ideographic punctuation; private
    // use.
    case 0x2000...0x2BFF, 0x3000...0x303F, 0xE000...0xF8FF: true
    default: false
    }
  }
}
