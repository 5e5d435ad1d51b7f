/// A common stem with sara am that cannot be mistaken for anything once its sara am has become sara
/// aa.
///
/// Of 62,106 dictionary words with sara am folded, 97.8 % are no words; these stems besides occur
/// in no other word, or say after which letters they do: ราคา + สั่งซื้อ holds a folded คำสั่ง.
struct SaraAmStem: Sendable {
  /// The stem with sara aa for sara am.
  let folded: [ScalarCode]
  /// Where its sara am stand.
  let places: [Int]
  /// Letters after which it is another word.
  let notAfter: [[ScalarCode]]

  private init(_ stem: String, notAfter words: [String] = []) {
    let scalars = stem.unicodeScalars.map(\.value)
    folded = scalars.map { $0 == Thai.saraAm ? Thai.saraAa : $0 }
    places = scalars.indices.filter { scalars[$0] == Thai.saraAm }
    notAfter = words.map { $0.unicodeScalars.map(\.value) }
  }

  static let all: [SaraAmStem] =
    [
      "กระทำการ", "กำกับ", "กำชับ", "กำนัล", "กำลัง", "กำหนด", "คำชี้แจง", "คำติชม", "คำนวณ",
      "คำนำ", "คำนึง", "จัดทำ", "จำกัด", "จำนง", "จำนวน", "จำนำ", "จำหน่าย", "จำเป็น", "จำแนก",
      "ชำนาญ", "ดำรง", "ดำเนิน", "ตำบล", "ตำแหน่ง", "ทำความ", "ทำงาน", "ทำเนียบ", "ทำให้",
      "นำเข้า", "นำเสนอ", "นำไป", "บำนาญ", "บำรุง", "บำเหน็จ", "ประจำปี", "ประจำวัน",
      "ประจำเดือน", "ผู้นำ", "สำคัญ", "สำนัก", "สำรวจ", "สำหรับ", "สำเนา", "สำเร็จ", "อำนวย",
      "อำนาจ", "อำเภอ", "แนะนำ",
    ].map { SaraAmStem($0) }
    + ["คำขอ", "คำถาม", "คำมั่น", "คำร้อง", "คำแนะนำ"].map { SaraAmStem($0, notAfter: ["รา"]) }
    + [
      SaraAmStem("คำสั่ง", notAfter: ["รา", "สาข", "มรร"]),
      SaraAmStem("ลำดับ", notAfter: ["เว"]),
    ]

  /// For each letter of the Thai block, the stems in which it stands right before a sara am, and
  /// where; a stem before those that are part of it.
  static let byLetterBefore: [[(stem: Int, place: Int)]] = {
    var table = [[(stem: Int, place: Int)]](repeating: [], count: 128)
    let byLength = all.enumerated().sorted { $0.element.folded.count > $1.element.folded.count }
    for (stem, word) in byLength {
      for place in word.places {
        table[Int(word.folded[place - 1] & 0x7F)].append((stem, place))
      }
    }
    return table
  }()
}
