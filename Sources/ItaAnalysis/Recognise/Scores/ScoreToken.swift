import ItaModel
import ThaiText

/// A part of a text that counts where scores are read: words, numbers, years. What stands between
/// them does not.
struct ScoreToken {
  let kind: Kind
  /// The symbols that it covers.
  let place: Range<Int>

  enum Kind: Equatable {
    case word(ScoreWord)
    /// A number without decimals, with the point or bracket of a list after it or not.
    case whole(Int)
    case score(Score, Set<ValueFlag>)
    /// Amounts, times, dates, ranges, formulas: no score.
    case otherNumber
    case year(FiscalYear)
    case years([FiscalYear])
    /// The code of a survey or disclosure item.
    case item
    case open
    case close
  }

  var word: ScoreWord? {
    if case .word(let word) = kind { word } else { nil }
  }

  var score: Score? {
    if case .score(let score, _) = kind { score } else { nil }
  }

  var whole: Int? {
    if case .whole(let number) = kind { number } else { nil }
  }
}

/// Reads a text into tokens.
struct ScoreTokens {
  let letters: BaseLetters
  private(set) var tokens: [ScoreToken] = []
  private let words: WordTree<ScoreWord>
  private var index = 0

  init(_ text: [UInt8], _ words: WordTree<ScoreWord>) {
    letters = BaseLetters(text)
    self.words = words
    while index < letters.count {
      let symbol = letters.symbols[index]
      if symbol.isDigitSymbol {
        readNumber()
      } else if let (meaning, length) = words.longest(in: letters, at: index) {
        readWord(meaning, length)
      } else if symbol == ScoreTokens.po, self.symbol(at: index + 1) == UInt8(ascii: "2"),
        readYears(after: 1)
      {
        continue  // ปี without its mark
      } else if isItem(symbol) {
        readItem()
      } else {
        if symbol == UInt8(ascii: "(") || symbol == UInt8(ascii: "[") { add(.open, 1) }
        if symbol == UInt8(ascii: ")") || symbol == UInt8(ascii: "]") { add(.close, 1) }
        index += 1
      }
    }
  }

  private mutating func add(_ kind: ScoreToken.Kind, _ length: Int) {
    tokens.append(ScoreToken(kind: kind, place: index..<index + length))
  }

  func symbol(at index: Int) -> UInt8 {
    letters.symbols.indices.contains(index) ? letters.symbols[index] : 0
  }

  // MARK: - Words

  private mutating func readWord(_ word: ScoreWord, _ length: Int) {
    let isLatin = letters.symbols[index].isLatinSymbol
    // Latin words stand alone; Thai has no such bounds.
    let isBound =
      isLatin
      && (symbol(at: index - 1).isLatinSymbol && letters.gaps[index] == .none
        || symbol(at: index + length).isLatinSymbol && letters.gaps[index + length] == .none)
    if !isBound, word == .year, readYears(after: length) { return }
    var length = length
    if word == .agency { length = agencyLength(from: length) }
    if !isBound, word != .nothing { add(.word(word), length) }
    index += length
  }

  /// An agency's name goes on to the next space, or to the next word: `…นาสะเดาคำได้คะแนน`.
  private func agencyLength(from length: Int) -> Int {
    var length = length
    while index + length < letters.count, letters.gaps[index + length] == .none,
      symbol(at: index + length).isThaiSymbol
    {
      switch words.longest(in: letters, at: index + length)?.meaning {
      case .got, .total, .result, .points, .year, .levelLeadIn, .instrument, .rise, .fall,
        .indicator:
        return length
      default: length += 1
      }
    }
    return length
  }

  private static let po: UInt8 = 0x80 | 0x1B

  /// The years after ปี: four digits or two. Of several no single one is meant.
  private mutating func readYears(after length: Int) -> Bool {
    var place = index + length
    let yearSigns: [UInt8] = [0x80 | 0x1E, 0x80 | 0x28, UInt8(ascii: ".")]  // พ ศ .
    while place < index + length + 5, yearSigns.contains(symbol(at: place)) { place += 1 }
    if !symbol(at: place).isDigitSymbol {
      // งบประมาณ พ.ศ. with a letter misread.
      let limit = index + length + 14
      while place < limit, symbol(at: place).isThaiSymbol || symbol(at: place) == UInt8(ascii: ".")
      {
        place += 1
      }
      guard symbol(at: place) == UInt8(ascii: "2"), symbol(at: place + 1) == UInt8(ascii: "5")
      else {
        return false
      }
    }
    guard let (first, end) = year(at: place) else { return false }
    var years = [first]
    var last = end
    while years.count < 12, let (link, next) = link(at: last), let (year, end) = year(at: next),
      end - next == 4 || link != .aside
    {
      if link == .range, years.count == 1, first < year {
        while let previous = years.last, previous < year, years.count < 12 {
          guard let following = previous.next else { break }
          years.append(following)
        }
      } else {
        years.append(year)
      }
      last = end
    }
    add(years.count == 1 ? .year(first) : .years(years), last - index)
    index = last
    return true
  }

  private enum YearLink {
    case range
    case and
    /// A comma, or nothing: a number of two digits is no year there.
    case aside
  }

  /// What stands between two years, and where the second one begins.
  private func link(at place: Int) -> (YearLink, end: Int)? {
    switch symbol(at: place) {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), .otherSign: return (.range, place + 1)
    case UInt8(ascii: ","): return (.aside, place + 1)
    case UInt8(ascii: "2") where symbol(at: place + 1) == UInt8(ascii: "5"):
      return gap(at: place) == .space ? (.aside, place) : nil
    default: break
    }
    func holds(_ word: String, _ length: Int) -> Bool {
      letters.slice(place..<min(place + length, letters.count)).elementsEqual(word.utf8)
    }
    if holds("และ", 3) { return (.and, place + 3) }
    if holds("ถึง", 2) { return (.range, place + 2) }
    return nil
  }

  private func year(at place: Int) -> (FiscalYear, end: Int)? {
    var end = place
    var number = 0
    while end < place + 5, symbol(at: end).isDigitSymbol, end == place || letters.gaps[end] == .none
    {
      number = number * 10 + Int(symbol(at: end) - 0x30)
      end += 1
    }
    let isDecimal = symbol(at: end) == UInt8(ascii: ".") && symbol(at: end + 1).isDigitSymbol
    guard end - place == 4 || end - place == 2, !isDecimal, let year = FiscalYear(printed: number)
    else { return nil }
    return (year, end)
  }

  // MARK: - Items

  private func isItem(_ symbol: UInt8) -> Bool {
    symbol == UInt8(ascii: "i") || symbol == UInt8(ascii: "e") || symbol == UInt8(ascii: "o")
  }

  private mutating func readItem() {
    let isFree = letters.gaps[index] != .none || !symbol(at: index - 1).isLatinSymbol
    var end = index + 1
    while end < index + 3, symbol(at: end).isDigitSymbol { end += 1 }
    if isFree, end > index + 1, !symbol(at: end).isDigitSymbol {
      add(.item, end - index)
      index = end
    } else {
      index += 1
    }
  }

  // MARK: - Numbers

  private func isDigit(at place: Int) -> Bool { symbol(at: place).isDigitSymbol }

  /// The end of digits that stand close together, and whether letters stand for some of them.
  private func digits(from start: Int) -> (end: Int, hasLetters: Bool) {
    var end = start
    var hasLetters = false
    while end < letters.count, end == start || letters.gaps[end] == .none {
      if isDigit(at: end) {
        end += 1
      } else if end > start, isLikeDigit(at: end) {
        hasLetters = true
        end += 1
      } else {
        break
      }
    }
    return (end, hasLetters)
  }

  /// A letter that is taken for a digit, between digits and the point.
  private func isLikeDigit(at place: Int) -> Bool {
    guard "oql|i".utf8.contains(symbol(at: place)) else { return false }
    let next = symbol(at: place + 1)
    let isInNumber = next.isDigitSymbol || next == UInt8(ascii: ".")
    let isLast = place >= 2 && symbol(at: place - 2) == UInt8(ascii: ".") && !next.isLatinSymbol
    return isInNumber && gap(at: place + 1) == .none || isLast
  }

  private func gap(at place: Int) -> BaseLetters.Gap {
    place < letters.count ? letters.gaps[place] : .line
  }

  private mutating func readNumber() {
    let (whole, _) = digits(from: index)
    let point = symbol(at: whole)
    guard point == UInt8(ascii: ".") || point == UInt8(ascii: ","), whole - index <= 3 else {
      readWhole(whole)
      return
    }
    let isSpaced = gap(at: whole) != .none || gap(at: whole + 1) != .none
    guard isDigit(at: whole + 1), !isSpaced || isSpacedScore(whole) else {
      readWhole(whole)
      return
    }
    let (end, _) = digits(from: whole + 1)
    let next = symbol(at: end)
    let goesOn =
      (next == UInt8(ascii: ".") || next == UInt8(ascii: ",") || next == UInt8(ascii: "/")
        || next == UInt8(ascii: ":")) && isDigit(at: end + 1) && gap(at: end + 1) == .none
    guard end - whole - 1 <= 2, !goesOn, !isRange(from: end), !isInFormula(index..<end) else {
      skipNumber(from: end)
      return
    }
    let reading = ScoreField.read(Array(letters.slice(index..<end)))
    if let score = reading.value {
      add(.score(score, reading.flags), end - index)
    } else {
      add(.otherNumber, end - index)
    }
    index = end
  }

  /// `93 .33` has one space and two decimals; `6. 98.08` is a list number and a score.
  private func isSpacedScore(_ point: Int) -> Bool {
    guard point - index == 2, gap(at: point) != .line, gap(at: point + 1) != .line,
      gap(at: point) != .wide, gap(at: point + 1) != .wide, symbol(at: point) == UInt8(ascii: ".")
    else { return false }
    let end = digits(from: point + 1).end
    let isGoingOn = symbol(at: end) == UInt8(ascii: ".") && isDigit(at: end + 1)
    return end - point == 3 && !isGoingOn
  }

  private mutating func readWhole(_ end: Int) {
    let next = symbol(at: end)
    let isJoined =
      next == UInt8(ascii: "/") || next == UInt8(ascii: ":") || next == UInt8(ascii: ",")
    if isJoined && isDigit(at: end + 1) && gap(at: end + 1) == .none || isRange(from: end)
      || isInFormula(index..<end)
    {
      skipNumber(from: end)
      return
    }
    if let (score, last) = scoreWithoutPoint(end) {
      add(.score(score.value, score.flags), last - index)
      index = last
      return
    }
    var number = 0
    for place in index..<min(end, index + 6) where isDigit(at: place) {
      number = number * 10 + Int(symbol(at: place) - 0x30)
    }
    add(.whole(number), end - index)
    index = end
  }

  /// `93 33 คะแนน`: the point was lost.
  private func scoreWithoutPoint(
    _ end: Int
  ) -> (score: (value: Score, flags: Set<ValueFlag>), end: Int)? {
    guard end - index == 2, gap(at: end) == .space, isDigit(at: end) else { return nil }
    let (last, _) = digits(from: end)
    guard last - end == 2,
      letters.slice(last..<min(last + 5, letters.count)).elementsEqual("คะแนน".utf8)
    else { return nil }
    let reading = ScoreField.read(Array(letters.slice(index..<last)))
    return reading.value.map { (($0, reading.flags), last) }
  }

  private func isRange(from end: Int) -> Bool {
    let dash = symbol(at: end)
    return (dash == UInt8(ascii: "-") || dash == UInt8(ascii: "~") || isDash(at: end))
      && isDigit(at: end + 1)
  }

  private func isDash(at place: Int) -> Bool {
    guard symbol(at: place) == .otherSign else { return false }
    let bytes = letters.slice(place..<place + 1)
    return bytes.starts(with: [0xE2, 0x80]) && 0x90...0x95 ~= (bytes.dropFirst(2).first ?? 0)
  }

  /// Next to a sign of multiplication or division.
  private func isInFormula(_ place: Range<Int>) -> Bool {
    [place.lowerBound - 1, place.upperBound].contains { sign in
      let symbol = symbol(at: sign)
      if symbol == UInt8(ascii: "*") { return true }
      guard symbol == .otherSign else { return false }
      let bytes = letters.slice(sign..<sign + 1)
      return bytes.elementsEqual("×".utf8) || bytes.elementsEqual("÷".utf8)
    }
  }

  private mutating func skipNumber(from end: Int) {
    var end = end
    let joints = [".", ",", "/", ":", "-", "~"].flatMap { Array($0.utf8) } + [.otherSign]
    while joints.contains(symbol(at: end)), isDigit(at: end + 1) {
      end = digits(from: end + 1).end
    }
    add(.otherNumber, end - index)
    index = end
  }
}
