import Documents
import ItaModel
import Testing
import ThaiText

/// Names of the dictionary as bad copies, scans and typists have them, and what only looks like them.
@Suite struct DictionaryNoiseTests {
  static let names: [(indicator: IndicatorNumber, text: String)] =
    Framework.standard.indicators.map { ($0.number, $0.name.description) }
    + Framework.standard.aliases.map { ($0.indicator, $0.name.description) }

  @Test func `formats, lost marks and broken sara am cost no name`() {
    var names = IndicatorNames(.standard)
    for (indicator, name) in Self.names {
      for label in Noise.layouts(of: name) {
        #expect(names.match(label: Array(label.utf8)).indicator == indicator, "\(label)")
      }
    }
  }

  @Test(arguments: [(edits: 1, found: 0.99), (2, 0.98), (3, 0.95), (5, 0.85), (9, 0.3)])
  func `no damage makes one name of another`(edits: Int, found: Double) {
    var noise = Noise(seed: UInt64(edits))
    var names = IndicatorNames(.standard)
    var right = 0
    let labels = 12 * Self.names.count
    for round in 0..<labels {
      let (indicator, name) = Self.names[round % Self.names.count]
      let label = noise.damaged(name, edits: edits)
      let match = names.match(label: Array(label.utf8))
      if match.indicator == indicator { right += 1 }
      #expect(match.indicator == nil || match.indicator == indicator, "\(label)")
    }
    #expect(Double(right) >= found * Double(labels), "\(right) of \(labels)")
  }

  @Test(arguments: 0...2)
  func `a number beside a damaged name helps it and never moves it`(doublings: Int) {
    let edits = 2 << doublings
    var noise = Noise(seed: UInt64(100 + edits))
    var names = IndicatorNames(.standard)
    for round in 0..<6 * Self.names.count {
      let (indicator, name) = Self.names[round % Self.names.count]
      let label = Array(noise.damaged(name, edits: edits).utf8)
      let alone = names.match(label: label)
      let helped = names.match(label: label, number: indicator.number)
      #expect(alone.indicator == nil || helped.indicator == alone.indicator)
      #expect(helped.indicator == nil || helped.indicator == indicator)
      let other = 1 + (indicator.number + round) % 10
      let misled = names.match(label: label, number: other)
      #expect(
        misled.indicator == nil || misled.indicator == indicator,
        "\(String(decoding: label, as: UTF8.self)) beside \(other)")
    }
  }

  @Test(arguments: 0...2)
  func `what only looks like a name is none, whatever number is beside it`(edits: Int) {
    var noise = Noise(seed: UInt64(200 + edits))
    var names = IndicatorNames(.standard)
    let own = Set(Self.names.map(\.text))
    let framework = Framework.standard
    let others = (framework.negatives + framework.totals + framework.phrases).map(\.description)
    for other in others where !own.contains(other) {
      let label = noise.damaged(other, edits: edits)
      for number in [nil, noise.number(upTo: 10), noise.number(upTo: 10)] {
        let match = names.match(label: Array(label.utf8), number: number)
        #expect(match.indicator == nil, "\(label) beside \(number ?? 0): \(match.rule)")
      }
    }
  }

  @Test func `names and what looks like them are read as they are`() {
    var names = IndicatorNames(.standard)
    let framework = Framework.standard
    let all = Self.names.map(\.text) + (framework.negatives + framework.totals).map(\.description)
    for name in all {
      let reading = names.read(label: Array(name.utf8))
      #expect(reading.name == Array(name.utf8), "\(name)")
      #expect(reading.number == nil)
    }
  }
}

/// Damage of the kinds that Thai text suffers.
struct Noise {
  private var dice: UInt64

  init(seed: UInt64) {
    dice = seed &* 0x9E37_79B9_7F4A_7C15
  }

  /// From 1.
  mutating func number(upTo last: Int) -> Int {
    dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return 1 + Int((dice >> 33) % UInt64(last))
  }

  mutating func damaged(_ text: String, edits: Int) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<edits where !scalars.isEmpty {
      let place = number(upTo: scalars.count) - 1
      let letter = scalars[place]
      switch number(upTo: 10) {
      case 1...3: scalars[place] = isMark(letter) ? pick(Self.marks) : alike(letter)
      case 4: scalars[place] = isMark(letter) ? pick(Self.marks) : pick(Self.consonants)
      case 5...6: scalars.remove(at: place)
      case 7: scalars.insert(pick(Self.marks + Self.consonants), at: place)
      case 8...9: scalars.swapAt(place, max(place, 1) - 1)
      default: scalars.insert(" ", at: place)
      }
    }
    return Self.text(scalars)
  }

  /// A name as it may be laid out, with nothing of it lost but marks.
  static func layouts(of name: String) -> [String] {
    let scalars = Array(name.unicodeScalars)
    let spaced = scalars.enumerated().flatMap { index, scalar -> [Unicode.Scalar] in
      index % 7 == 6 ? [" ", scalar] : [scalar]
    }
    let bare = text(scalars.filter { !$0.isThaiMark })
    return [
      "ตัวชี้วัดที่ ๗ \(name)", "๓. \(name)", "**\(name)**", "(IIT)\(name)",
      "\(name) (๙๓.๓๓ คะแนน)", "\(name) ได้คะแนนเท่ากับ 84.10", "ในส่วนของ\(name)",
      "ตวชีวัดที 4 \(name)", text(spaced), bare,
      name.replacing("ำ", with: "\u{0E4D}\u{0E32}"), name.replacing("ำ", with: " า"),
      name.replacing("ใ", with: "ไ"), drifted(scalars),
    ]
  }

  /// Marks behind the next consonant, with a space, as programs copy them out of PDF.
  private static func drifted(_ scalars: [Unicode.Scalar]) -> String {
    var drifted: [Unicode.Scalar] = []
    var held: [Unicode.Scalar] = []
    for scalar in scalars {
      if scalar.isThaiMark {
        held.append(scalar)
      } else {
        drifted.append(scalar)
        if !held.isEmpty { drifted += held + [" "] }
        held = []
      }
    }
    return text(drifted + held)
  }

  private static let likenesses =
    "กถ กภ ขช ขซ คด ดต ตถ ฏฎ ณฌ ทห นม บป ปฝ ผพ พฟ รว ลส ศส าำ ใไ เแ".split(separator: " ")
  private static let consonants = (0x0E01...0x0E2E).compactMap(Unicode.Scalar.init)
  private static let marks = ([0x0E31] + Array(0x0E34...0x0E39) + Array(0x0E47...0x0E4C))
    .compactMap { Unicode.Scalar($0) }

  private mutating func pick(_ letters: [Unicode.Scalar]) -> Unicode.Scalar {
    letters[number(upTo: letters.count) - 1]
  }

  private func isMark(_ letter: Unicode.Scalar) -> Bool { letter.isThaiMark }

  private mutating func alike(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    let others = Self.likenesses.flatMap { pair -> [Unicode.Scalar] in
      let letters = Array(pair.unicodeScalars)
      return letters.contains(letter) ? letters.filter { $0 != letter } : []
    }
    return pick(others.isEmpty ? Self.consonants : others)
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var isThaiMark: Bool { ThaiLetter(value).isMark }
}
