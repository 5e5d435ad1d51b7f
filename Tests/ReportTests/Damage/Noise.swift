/// How much a text has gone through on its way: typing, conversion, scanning.
enum NoiseLevel: String, CaseIterable {
  case clean
  case light
  case heavy
}

/// Changes the wording of a draft and never its figures.
struct Noise {
  private let level: NoiseLevel
  private var chance: Chance
  private let saraAm: SaraAm
  private let displacesMarks: Bool
  private let usesDecimalComma: Bool
  private let doublesLeadVowels: Bool
  /// Indicators whose name is misspelt once.
  private var misspelt: Set<Int>

  private enum SaraAm {
    case kept
    /// ํ and า
    case decomposed
    /// A space and า
    case spaced
    /// า alone
    case lost
  }

  init(_ level: NoiseLevel, using chance: inout Chance) {
    self.level = level
    var own = Chance(seed: chance.next())
    switch level {
    case .clean: saraAm = .kept
    case .light: saraAm = own.pick([.kept, .decomposed])
    case .heavy: saraAm = own.pick([.kept, .decomposed, .spaced, .lost])
    }
    displacesMarks = level == .heavy && own.percent(25)
    usesDecimalComma = level != .clean && own.percent(8)
    doublesLeadVowels = level != .clean && own.percent(30)
    misspelt =
      level == .clean ? [] : Set((0..<own.number(0...2)).map { _ in own.number(1...10) })
    self.chance = own
  }

  mutating func damage(_ draft: inout Draft) {
    guard level != .clean else { return }
    draft.editSpans { span, context in damage(&span, in: context) }
    breakCells(&draft)
    if level == .heavy, chance.percent(25) { loseHead(&draft) }
  }

  private mutating func damage(_ span: inout Line.Span, in context: Draft.Context) {
    switch span.role {
    case .score, .otherNumber:
      if usesDecimalComma { span.text = replaced(span.text, ".", ",") }
    case .agency, .shortAgency, .district, .province:
      // What no dictionary knows can only be mended where nothing is lost.
      if saraAm == .decomposed { span.text = withSaraAm(span.text) }
    case .indicatorName(let number), .extreme(_, _, let number):
      if case .indicatorName = span.role, context != .title, misspelt.remove(number) != nil {
        span.text = chance.pick(Noise.misspellings[number - 1])
      }
      span.text = worded(span.text, spaces: 10, letters: 12)
    case .label, .instrument: span.text = worded(span.text, spaces: 6, letters: 10)
    case .prose, .measure:
      if context == .paragraph, level == .heavy, chance.percent(5) {
        span.text = replaced(span.text, "ดำเนินการ", "ดำเนินการดำเนินการ")
        span.text = replaced(span.text, "ประจำปี", "ประจำปี ประจำปี")
      }
      span.text = worded(span.text, spaces: 12, letters: 15)
    case .indicatorNumber, .change, .level, .year, .period, .fixed: break
    }
  }

  /// `spaces` in a thousand letters for light noise; `letters` in a thousand read wrong for heavy.
  private mutating func worded(_ text: String, spaces: Int, letters: Int) -> String {
    var scalars = Array(text.unicodeScalars)
    if doublesLeadVowels { scalars = scalars.flatMap { $0 == "แ" ? ["เ", "เ"] : [$0] } }
    var out: [Unicode.Scalar] = []
    for (index, scalar) in scalars.enumerated() {
      let isThai = (0x0E01...0x0E5B).contains(scalar.value)
      guard isThai else {
        // A space that goes, inside of a text and not beside a figure.
        let isInside = index > 0 && index + 1 < scalars.count
        if scalar == " ", isInside, chance.number(0...999) < 30 { continue }
        out.append(scalar)
        continue
      }
      let isTone = (0x0E48...0x0E4B).contains(scalar.value)
      if isTone, chance.number(0...999) < (level == .heavy ? 30 : 10) { continue }
      let rate = level == .heavy ? spaces * 3 : spaces
      if index > 0, startsSyllable(scalars, index), scalars[index - 1] != "เ",
        chance.number(0...999) < rate * 3
      {
        out.append(" ")
      }
      if level == .heavy, chance.number(0...999) < letters,
        let others = Noise.lookAlikes[scalar.value]
      {
        out.append(chance.pick(others))
        continue
      }
      out.append(scalar)
    }
    if displacesMarks { out = displaced(out) }
    return withSaraAm(String(String.UnicodeScalarView(out)))
  }

  private func withSaraAm(_ text: String) -> String {
    switch saraAm {
    case .kept: text
    case .decomposed: replaced(text, "\u{0E33}", "\u{0E4D}\u{0E32}")
    case .spaced: replaced(text, "\u{0E33}", " \u{0E32}")
    case .lost: replaced(text, "\u{0E33}", "\u{0E32}")
    }
  }

  /// Before a lead vowel, or before การ and ความ, where writers and programs break words.
  private func startsSyllable(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    if (0x0E40...0x0E44).contains(scalars[index].value) { return true }
    let next = scalars[index...].prefix(4).map(\.value)
    return next.starts(with: [0x0E01, 0x0E32, 0x0E23])
      || next.starts(with: [0x0E04, 0x0E27, 0x0E32, 0x0E21])
  }

  /// A tone goes behind the next letter, with a space after it, as old fonts come out of PDF files.
  private mutating func displaced(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var out: [Unicode.Scalar] = []
    var waiting: Unicode.Scalar?
    for scalar in scalars {
      let isTone = (0x0E48...0x0E4B).contains(scalar.value)
      let isLetter = (0x0E01...0x0E2E).contains(scalar.value)
      if isTone, waiting == nil, chance.percent(45) {
        waiting = scalar
        continue
      }
      if let tone = waiting, !isLetter {
        out.append(tone)
        waiting = nil
      }
      out.append(scalar)
      if let tone = waiting, isLetter {
        out += [tone, " "]
        waiting = nil
      }
    }
    return out + (waiting.map { [$0] } ?? [])
  }

  /// Lines of a page that became paragraphs of a cell.
  private mutating func breakCells(_ draft: inout Draft) {
    for index in draft.pieces.indices {
      guard case .table(var table) = draft.pieces[index] else { continue }
      for row in table.rows.indices {
        for cell in table.rows[row].indices where chance.percent(level == .heavy ? 10 : 4) {
          let lines = table.rows[row][cell].lines
          guard lines.count == 1, lines[0].spans.count == 1 else { continue }
          let span = lines[0].spans[0]
          switch span.role {
          case .label, .measure, .indicatorName: break
          default: continue
          }
          let scalars = Array(span.text.unicodeScalars)
          let cuts = scalars.indices.dropFirst(4).filter { startsSyllable(scalars, $0) }
          guard let cut = cuts.isEmpty ? nil : chance.pick(cuts) else { continue }
          table.rows[row][cell].lines = [scalars[..<cut], scalars[cut...]].map { part in
            Line([Line.Span(text: String(String.UnicodeScalarView(part)), role: span.role)])
          }
        }
      }
      draft.pieces[index] = .table(table)
    }
  }

  private mutating func loseHead(_ draft: inout Draft) {
    for index in draft.pieces.indices {
      guard case .table(var table) = draft.pieces[index], table.columns > 3 else { continue }
      let column = chance.number(1...table.rows[0].count - 1)
      guard table.rows[0][column].lines.allSatisfy({ $0.spans.allSatisfy { $0.role == .label } })
      else { continue }
      table.rows[0][column] = .empty
      draft.pieces[index] = .table(table)
      return
    }
  }

  /// Slips that are seen in real reports, and some of the same kinds.
  private static let misspellings: [[String]] = [
    ["การปฎิบัติหน้าที่", "การปฏิบัติหน้าที", "การปฏิบัตหน้าที่"],
    ["การใช้งานประมาณ", "การใช้งบประมาน", "การใชงบประมาณ"],
    ["การใช้อำนาด", "การใชัอำนาจ"],
    ["การใช้ทรัพยากรของราชการ", "การใช้ทรัพย์สิ้นของราชการ", "การใช้ทรัพย์สินขอราชการ"],
    ["การแก้ไขปัญหาคาการทุจริต", "การแกไขปัญหาการทุจริต", "การแก้ไขปัญหาการทุจจริต"],
    ["คุณภาพการดําเนิ นงาน", "คุณภาพการดำเนินงาณ", "คุนภาพการดำเนินงาน"],
    ["ประสิทธิภาพการสือสาร", "ประสิทธภาพการสื่อสาร", "ประสิทธิภาพการสื่อสาน"],
    ["การปรับปรุงการทำงาาน", "การปรับปรุงการดำเนินงาน", "การปรับปรุงระบบการทางาน"],
    ["การเปิดเผยขอมูล", "การเปิดเผยข้อมูน", "การเปิดเผ่ยข้อมูล"],
    ["การปองกันการทุจริต", "การป้องกันการทุจริด", "การป้องกันทุจริต"],
  ]

  /// What readers of pages take letters for.
  private static let lookAlikes: [UInt32: [Unicode.Scalar]] = [
    0x0E32: ["ว", "ร"], 0x0E07: ["จ"], 0x0E01: ["ภ", "ถ"], 0x0E17: ["ห"], 0x0E14: ["ต", "ค"],
    0x0E1B: ["บ", "ย"], 0x0E0A: ["ซ"], 0x0E02: ["ช"], 0x0E43: ["ไ"], 0x0E1C: ["ฝ"], 0x0E16: ["ภ"],
    0x0E19: ["บ", "ม"], 0x0E1E: ["ฟ"], 0x0E28: ["ศ", "ส"], 0x0E23: ["ธ", "ว"], 0x0E34: ["ี"],
    0x0E35: ["ิ"], 0x0E31: ["ั"], 0x0E38: ["ู"],
  ]
}

/// By scalars: strings of Thai are neither searched nor compared by characters.
func replaced(_ text: String, _ old: String, _ new: String) -> String {
  let (scalars, wanted) = (Array(text.unicodeScalars), Array(old.unicodeScalars))
  var out = String.UnicodeScalarView()
  var index = 0
  while index < scalars.count {
    if scalars[index...].starts(with: wanted) {
      out.append(contentsOf: new.unicodeScalars)
      index += wanted.count
    } else {
      out.append(scalars[index])
      index += 1
    }
  }
  return String(out)
}
