/// A line of a text that shows something.
struct TextLine {
  struct Traits: OptionSet {
    let rawValue: UInt16

    static let afterBlank = Traits(rawValue: 1)
    static let afterPageBreak = Traits(rawValue: 2)
    static let tab = Traits(rawValue: 4)
    static let pipe = Traits(rawValue: 8)
    /// Has a `<` or `&`.
    static let markup = Traits(rawValue: 16)
    static let star = Traits(rawValue: 32)
    /// Has two or more spaces in its midst.
    static let gap = Traits(rawValue: 64)
    /// Starts with a mark that belongs on a letter of the line before.
    static let strayMark = Traits(rawValue: 128)
    static let listItem = Traits(rawValue: 256)
    /// Starts with a quotation mark, or one stands after a tab.
    static let quote = Traits(rawValue: 512)
  }

  /// The whole line without its ending.
  var range: Range<Int>
  /// Counted from 1.
  var number: Int
  var traits: Traits
}

extension TextLine {
  /// Splits a text into its lines, of which only those are kept that show something.
  static func all(
    of bytes: [UInt8], limits: Limits, part: String?
  ) throws(ReadError) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var number = 1
    var traits: Traits = []
    var before: Traits = .afterBlank
    var shows = false
    var spaces = 0
    var at = 0
    let count = bytes.count
    let longest = limits[.lineBytes]
    while true {
      var ending = 0
      var isBreak = false
      if at < count {
        let byte = bytes[at]
        if byte >= 0x80 {
          // Thai letters are the common case, and never blank.
          if byte == 0xE0 {
            if spaces > 1, shows { traits.insert(.gap) }
            if !shows, Self.isMark(bytes, at) { traits.insert(.strayMark) }
            shows = true
            spaces = 0
            at += 3
            continue
          }
          if byte == 0xC2, at + 1 < count, bytes[at + 1] == 0x85 {
            ending = 2  // next line
          } else if byte == 0xE2, at + 2 < count, bytes[at + 1] == 0x80,
            bytes[at + 2] & 0xFE == 0xA8
          {
            ending = 3  // line and paragraph separator
          } else {
            let blank = bytes.blank(at: at, before: count)
            if blank > 0 {
              at += blank
              spaces += 1
            } else {
              if spaces > 1, shows { traits.insert(.gap) }
              shows = true
              spaces = 0
              at += 1
            }
            continue
          }
        } else if byte > 0x20 {
          if spaces > 1, shows { traits.insert(.gap) }
          switch byte {
          case UInt8(ascii: "|"): traits.insert(.pipe)
          case UInt8(ascii: "<"), UInt8(ascii: "&"): traits.insert(.markup)
          case UInt8(ascii: "*"): traits.insert(.star)
          case UInt8(ascii: "\""): if !shows || bytes[at - 1] == 0x09 { traits.insert(.quote) }
          default: break
          }
          shows = true
          spaces = 0
          at += 1
          continue
        } else {
          switch byte {
          case 0x0A, 0x0B, 0x0C: ending = 1
          case 0x0D: ending = at + 1 < count && bytes[at + 1] == 0x0A ? 2 : 1
          case 0x09:
            traits.insert(.tab)
            spaces = 0
          case 0x20: spaces += 1
          default: shows = true
          }
          if ending == 0 {
            at += 1
            continue
          }
          isBreak = byte == 0x0C
        }
      }

      let end = min(at, count)
      guard end - start <= longest else {
        throw .limit(.lineBytes, place: (part.map { "\($0): " } ?? "") + "line \(number)")
      }
      if shows {
        guard lines.count < limits[.elements] else {
          throw .limit(.elements, place: (part.map { "\($0): " } ?? "") + "line \(number)")
        }
        lines.append(TextLine(range: start..<end, number: number, traits: traits.union(before)))
        before = []
      } else if ending > 0, !isBreak {
        before.insert(.afterBlank)
      }
      if at >= count { return lines }
      // A page break or a line tabulation starts no line that an editor would count.
      if bytes[at] != 0x0B && bytes[at] != 0x0C { number += 1 }
      if isBreak { before.insert([.afterPageBreak, .afterBlank]) }
      at += ending
      start = at
      traits = []
      shows = false
      spaces = 0
    }
  }

  /// The vowels and marks above and below Thai consonants.
  private static func isMark(_ bytes: [UInt8], _ at: Int) -> Bool {
    guard at + 2 < bytes.count else { return false }
    switch (bytes[at + 1], bytes[at + 2]) {
    case (0xB8, 0xB1), (0xB8, 0xB4...0xBA), (0xB9, 0x87...0x8E): return true
    default: return false
    }
  }
}
