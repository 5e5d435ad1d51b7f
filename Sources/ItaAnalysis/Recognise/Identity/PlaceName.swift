import ThaiText

/// What follows the beginning of a name: the words of a place, and perhaps more.
struct PlaceName {
  /// Words as printed, without the spaces between them, and whether the last of them ends there for
  /// certain.
  private(set) var words: [[UInt8]] = []
  /// Where the first word starts and each word ends.
  private(set) var start: Int
  private(set) var ends: [Int] = []
  /// What stopped the reading.
  private(set) var stop = Stop.end

  enum Stop {
    /// The end of the text or of the line.
    case end
    /// A number, a bracket, a full stop.
    case sign
    /// The district or province that it lies in, or another word that ends a name.
    case place
    /// There is more.
    case word
  }

  private static let longest = 48 * 3
  private static let mostWords = 4

  /// Reads at `index`, after the beginning of a name.
  init(after index: Int, in utf8: [UInt8]) {
    var index = index
    var spaces = 0
    while index < utf8.count, utf8[index] == 0x20 || utf8[index] == 0x09, spaces < 2 {
      index += 1
      spaces += 1
    }
    start = index
    var word: [UInt8] = []
    while words.count < PlaceName.mostWords, index - start < PlaceName.longest {
      if index < utf8.count, PlaceName.isLetter(utf8, at: index) {
        word += utf8[index..<index + 3]
        index += 3
        continue
      }
      guard !word.isEmpty else { break }
      words.append(word)
      ends.append(index)
      word = []
      guard index < utf8.count, utf8[index] == 0x20,
        PlaceName.isLetter(utf8, at: index + 1)
      else { break }
      index += 1
    }
    if !word.isEmpty {
      words.append(word)
      ends.append(index)
    }
    if index < utf8.count {
      stop = utf8[index] == 0x0A ? .end : utf8[index] == 0x20 ? stopAfterSpace(utf8, index) : .sign
      if PlaceName.isLetter(utf8, at: index) { stop = .word }
    }
    cutAtPlaceWord()
  }

  private func stopAfterSpace(_ utf8: [UInt8], _ index: Int) -> Stop {
    let rest = utf8[index...].first { $0 != 0x20 }
    return rest == nil || rest == 0x0A ? .end : .sign
  }

  /// A consonant, a vowel or a mark.
  static func isLetter(_ utf8: [UInt8], at index: Int) -> Bool {
    guard index + 2 < utf8.count, utf8[index] == 0xE0 else { return false }
    switch utf8[index + 1] {
    case 0xB8: return utf8[index + 2] >= 0x81 && utf8[index + 2] != 0xAF && utf8[index + 2] != 0xBF
    case 0xB9: return utf8[index + 2] <= 0x8E && utf8[index + 2] != 0x86
    default: return false
    }
  }

  /// Words that follow the name of a place and begin none.
  private static let placeWords = [
    "อำเภอ", "จังหวัด", "ประจำปี", "ปีงบประมาณ", "ประจำเดือน", "หน่วยงานประเภท", "กรุงเทพมหานคร",
  ].map { Array($0.utf8) }

  private mutating func cutAtPlaceWord() {
    for index in words.indices {
      let cuts = PlaceName.placeWords.compactMap { words[index].firstRange(of: $0)?.lowerBound }
      guard let cut = cuts.min() else { continue }
      ends[index] -= words[index].count - cut
      words[index].removeSubrange(cut...)
      let count = cut == 0 ? index : index + 1
      words.removeSubrange(count...)
      ends.removeSubrange(count...)
      stop = .place
      return
    }
  }

  // MARK: - Running text

  /// Words that begin what is said of an agency. Short ones that also begin names of places stand
  /// with what makes them a verb.
  private static let verbs = [
    "ได้", "โดย", "จึง", "ซึ่ง", "เพื่อ", "เป็น", "ให้", "สามารถ", "กำหนด", "จัดทำ", "ดำเนินการ", "ดำเนินงาน",
    "มีการ", "มีความ", "มีผล", "มีคะแนน", "มีนโยบาย", "มีแนว", "มีหน้าที่", "มีภารกิจ", "มีระดับ", "มีมาตรการ",
    "มีบุคลากร", "มีประชากร", "มีเจ้าหน้าที่", "มีค่า", "มีพนักงาน", "มุ่ง", "พบว่า", "และ", "หรือ", "ขอให้",
    "ขอความ", "ขอรับ", "ขอรายงาน", "ขอแสดง", "ขอประกาศ", "ขอขอบ", "จะ", "ต้อง", "ควร", "ประกาศ",
    "เข้ารับ", "เข้าร่วม", "ตามที่", "ตามมาตรการ", "ว่า", "ทราบ", "ต่อไป", "รักษา", "อยู่", "ในปี", "ในการ",
    "ในฐานะ", "ในเรื่อง", "ในด้าน", "ในภาพรวม", "ในรอบ", "ในระดับ", "ในครั้ง", "นี้", "ทุก", "ด้วย", "เรื่อง",
    "ยัง", "แล้ว", "แต่", "กับ", "จาก", "ไม่", "ทั้ง", "สู่", "คือ", "ถือ", "นำผล", "นำมา", "นำข้อ", "ที่ได้",
    "ที่มี", "ที่ผ่าน", "ที่จะ", "ที่ต้อง", "ที่เกี่ยว", "ของ", "ถือปฏิบัติ", "มอบ", "ปฏิบัติ", "ร่วม", "แสดง", "เปิดเผย",
    "เปิดโอกาส",
    "แจ้ง", "แห่งนี้", "แห่งอื่น", "ตั้งเป้า", "รายงาน", "วิเคราะห์", "พิจารณา", "ประชุม", "ผลการ", "คะแนน",
    "เมื่อ", "ตระหนัก", "เห็น", "เสนอ", "ณวันที่", "ปรากฏ", "รับ", "อาจ", "ภายใน", "ต่อ", "ใช้", "ส่งเสริม",
    "ส่งผล", "อย่าง", "รอบ", "คณะ", "เร่ง", "ยึด", "ผู้", "เกิด", "ใน", "ที่", "มี", "ขอ", "นำ", "แนว", "เอง",
    "ต่าง",
  ].map { Array($0.utf8) }
  /// Those that may not cut a word, since names of places hold them, but begin no name that stands
  /// in running text alone.
  private static let weakVerbs = Set(
    [
      "ใน", "ที่", "มี", "ขอ", "นำ", "แนว", "เอง", "ต่าง", "รับ", "ต่อ", "ใช้", "เห็น", "จะ", "นี้", "ทั้ง", "ผู้",
      "คณะ", "ยัง", "อยู่", "กับ", "แต่", "สู่", "คือ", "ถือ", "จาก", "ต้อง", "และ", "ของ", "ณวันที่", "ว่า",
      "ทุก",
      "อาจ", "ยึด", "เร่ง", "แล้ว",
    ].map { Array($0.utf8) })

  /// Where in the word what is said of the agency begins; nil where nothing in it does.
  static func startOfVerb(in word: [UInt8]) -> Int? {
    var first: Int?
    for verb in verbs where verb.count <= word.count {
      let isWeak = weakVerbs.contains(verb)
      if word.starts(with: verb) { return 0 }
      guard !isWeak, let place = word.firstRange(of: verb)?.lowerBound, place >= 6 else { continue }
      first = min(first ?? place, place)
    }
    guard var cut = first else { return nil }
    // `จะรายงาน`
    while let helper = helpers.first(where: { word[..<cut].suffix($0.count).elementsEqual($0) }),
      cut - helper.count >= 6
    {
      cut -= helper.count
    }
    return cut
  }

  private static let helpers = ["จะ", "ต้อง", "ยัง", "ก็", "ที่", "และ", "ซึ่ง"].map { Array($0.utf8) }

  /// Whether what is said of an agency goes on here: with a verb, or at a space.
  static func isVerb(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.isEmpty || verbs.contains { rest.starts(with: $0) }
  }

  /// Letters of which no mark is one.
  static func base(_ word: [UInt8]) -> Int {
    MatchKey.skeleton(word).count / 3
  }
}
