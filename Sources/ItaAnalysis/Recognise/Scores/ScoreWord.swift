import Documents
import ItaModel

/// What a word does in a sentence about scores.
enum ScoreWord: Sendable, Equatable {
  // What is scored.
  /// ตัวชี้วัด, before the number or the name of one.
  case indicator
  case name(IndicatorNumber)
  /// A name that looks like an indicator's and is none.
  case otherName
  case instrument(Instrument)
  /// The whole assessment.
  case total
  /// The result of whatever the sentence is about, else of the whole assessment.
  case result
  /// A survey item, a sub-indicator: what its score is printed for is none of ours.
  case part
  /// A heading of what was good or bad about it.
  case aspect
  /// What is to be done: a year behind it is not that of a result.
  case plan
  /// The name of the assessment.
  case assessment
  /// The mean of a province, of the nation.
  case others
  /// Words before the name of what is scored: ได้แก่, คือ.
  case leadIn
  /// ในส่วนของ: whatever follows is what is scored.
  case partOf
  // Parts of the long names of instruments, by which they are known when other letters are damaged.
  case survey
  case inside
  case outside
  case openData
  case agency

  // Numbers.
  case points
  case got
  /// The next number is a bound, full marks, a target: no score.
  case bound
  /// The number before is.
  case boundAfter
  case percent
  /// The number before counts something.
  case unit

  // Years and changes.
  case year
  case previousYear
  case currentYear
  case rise
  case fall
  case unchanged
  case from
  case comparedTo
  /// How much a score rose.
  case amount
  /// What a score rose to.
  case becomes

  // Order and level.
  case highest
  case lowest
  case next
  case rank
  /// ตามลำดับ: as many things as numbers were listed before.
  case respectively
  case levelLeadIn
  case level(String)
  /// Nothing that counts here, but longer than a word that would.
  case nothing
}

extension ScoreWord {
  /// The words of a framework's names and those of the grammar.
  static func tree(_ framework: Framework) -> WordTree<ScoreWord> {
    var tree = WordTree<ScoreWord>()
    for name in framework.indicators { tree.insert(name.name.utf8, .name(name.number)) }
    for alias in framework.aliases { tree.insert(alias.name.utf8, .name(alias.indicator)) }
    for name in framework.instruments {
      tree.insert(name.name.utf8, .instrument(name.instrument))
      for alias in name.aliases { tree.insert(alias.utf8, .instrument(name.instrument)) }
    }
    for (words, meaning) in grammar {
      for word in words { tree.insert(word, meaning) }
    }
    for (ends, meaning) in [(highestEnds, ScoreWord.highest), (lowestEnds, .lowest)] {
      for what in orderedThings {
        for end in ends { tree.insert(what + end, meaning) }
      }
    }
    for name in framework.negatives { tree.insert(name.utf8, .otherName) }
    for scale in framework.scales {
      for name in scale.names where name.utf8.count > 2 { tree.insert(name, .level(name)) }
    }
    return tree
  }

  /// Labels of rows that sum up, whatever their spelling.
  static func totals(_ framework: Framework, _ words: WordTree<ScoreWord>) -> Vocabulary<Bool> {
    let totals = framework.totals.filter { total in
      ScoreTokens(total.utf8, words).tokens.allSatisfy { $0.word != .highest && $0.word != .lowest }
    }
    return Vocabulary(totals.map { (text: $0, meaning: true) })
  }

  // `คะแนนสูงสุด`, `ผลการประเมินต่ำที่สุด` and the like.
  private static let orderedThings = [
    "คะแนน", "ผลคะแนน", "คะแนนเฉลี่ย", "คะแนนประเมิน", "ผลการประเมิน", "คะแนนผลการประเมิน",
    "คะแนนรายตัวชี้วัด",
    "ตัวชี้วัดที่",
  ]
  private static let highestEnds = ["สูงสุด", "สูงที่สุด", "มากที่สุด", "มากสุด"]
  private static let lowestEnds = ["ต่ำสุด", "ต่ำที่สุด", "น้อยที่สุด", "น้อยสุด"]

  private static let grammar: [(words: [String], meaning: ScoreWord)] = [
    (["ตัวชี้วัดที่", "ตัวชี้วัด", "รายตัวชี้วัดที่", "คะแนนรายตัวชี้วัดที่"], .indicator),
    (
      [
        "IIT", "แบบวัด IIT", "ผู้มีส่วนได้ส่วนเสียภายใน", "ผู้มีส่วนได้เสียภายใน",
        "Internal Integrity and Transparency Assessment",
      ], .instrument(.iit)
    ),
    (
      [
        "EIT", "แบบวัด EIT", "ผู้มีส่วนได้ส่วนเสียภายนอก", "ผู้มีส่วนได้เสียภายนอก",
        "External Integrity and Transparency Assessment",
      ], .instrument(.eit)
    ),
    (
      [
        "OIT", "แบบวัด OIT", "แบบตรวจ OIT", "แบบวัดการเปิดเผยข้อมูลสาธารณะ",
        "แบบตรวจการเปิดเผยข้อมูลสาธารณะ", "Open Data Integrity and Transparency Assessment",
        "Open Data Integrity and Transparency",
      ], .instrument(.oit)
    ),
    (
      [
        "คะแนนรวม", "คะแนนภาพรวม", "ภาพรวม", "คะแนนเฉลี่ยรวม", "คะแนนรวมเฉลี่ย", "ผลคะแนนรวม",
        "คะแนนรวมทั้งหมด", "คะแนน ITA", "ผลคะแนน ITA", "ผลการประเมินภาพรวม", "คะแนนผลการประเมินภาพรวม",
        "คะแนนในภาพรวม", "คะแนนรวมทั้งสิ้น", "คะแนนเฉลี่ยภาพรวม", "คะแนนเฉลี่ยในภาพรวม",
      ], .total
    ),
    (
      [
        "ผลคะแนน", "คะแนนเฉลี่ย", "ผลการประเมิน", "ผลประเมิน", "คะแนนการประเมิน", "คะแนนประเมิน",
        "คะแนนผลการประเมิน", "ผลการประเมิน ITA", "ผลคะแนนการประเมิน", "การประเมิน ITA",
      ], .result
    ),
    (
      [
        "ตัวชี้วัดย่อย", "ข้อคำถาม", "คำถามที่", "ข้อย่อย", "เพราะได้", "รายข้อ", "คะแนนข้อ", "ประเด็นที่ได้",
        "ความพึงพอใจ", "LPA",
      ], .part
    ),
    (
      [
        "ระดับประเทศ", "ทั้งประเทศ", "ของประเทศ", "ทั่วประเทศ", "ระดับจังหวัด", "ทั้งจังหวัด",
        "ภาพรวมจังหวัด", "ภาพรวมประเทศ", "ภาพรวมของจังหวัด", "ค่าเฉลี่ยของจังหวัด", "ระดับภาค", "ค่าเฉลี่ยกลุ่ม",
        "ระดับอำเภอ", "หน่วยงานอื่น", "คะแนนเฉลี่ยของ", "ค่าเฉลี่ยขององค์กรปกครอง",
      ], .others
    ),
    (
      [
        "จุดเด่น", "จุดแข็ง", "จุดอ่อน", "จุดที่ควรพัฒนา", "จุดที่ต้องพัฒนา", "ข้อดี", "จุดด้อย", "ข้อบกพร่อง",
        "จุดที่ต้องแก้ไข", "ข้อที่ควรพัฒนา", "ประเด็นที่ควรพัฒนา",
      ], .aspect
    ),
    (
      [
        "มาตรการ", "แผนปฏิบัติการ", "แนวทาง", "การดำเนินการ", "ขับเคลื่อน", "ส่งเสริมคุณธรรม", "ไปสู่การพัฒนา",
      ], .plan
    ),
    (
      [
        "คุณธรรมและความโปร่งใส", "ITA", "(ITA)", "Integrity and Transparency Assessment", "ITAS",
        "ประเมินคุณธรรม",
      ], .assessment
    ),
    (["ได้แก่", "คือ"], .leadIn),
    (["ในส่วนของ", "ส่วนของ", "ด้าน"], .partOf),
    (
      [
        "องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด", "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร",
        "อบต.", "อบจ.", "มหาวิทยาลัย", "หน่วยงาน",
      ], .agency
    ),
    (
      ["แบบวัด", "แบบตรวจ", "แบบสำรวจ", "แบบประเมิน", "การรับรู้", "ผู้มีส่วนได้", "ส่วนเสีย", "Integrity"],
      .survey
    ),
    (["ภายใน", "Internal"], .inside),
    (["ภายนอก", "External"], .outside),
    (["ข้อมูลสาธารณะ", "สาธารณะ", "Open Data"], .openData),
    (["คะแนน"], .points),
    (
      [
        "ได้", "ได้รับ", "เท่ากับ", "อยู่ที่", "มีค่า",
      ], .got
    ),
    (
      [
        "ตั้งแต่", "ไม่น้อยกว่า", "น้อยกว่า", "ไม่ต่ำกว่า", "ต่ำกว่า", "มากกว่า", "สูงกว่า", "เกินกว่า", "ไม่เกิน",
        "เกิน", "เต็ม", "คะแนนเต็ม", "เป้าหมาย", "ค่าเป้าหมาย", "เกณฑ์", "ระหว่าง", "ช่วงคะแนน", "น้ำหนัก",
        "ถ่วงน้ำหนัก", "ถึงเกณฑ์", "ผ่านเกณฑ์", "คะแนนถ่วงน้ำหนัก", "คะแนนขั้นต่ำ", "ขั้นต่ำ", "จากคะแนนเต็ม",
        "ไม่ถึง", "เกือบ", "หน้า", "หมวด", "มาตรา", "ครั้งที่", "เกณฑ์การประเมิน", "เกณฑ์ระดับคะแนน",
      ], .bound
    ),
    (["ขึ้นไป", "หมายถึง", "ลงมา", "ลงไป"], .boundAfter),
    (["ร้อยละ", "เปอร์เซ็นต์"], .percent),
    (
      [
        "คน", "ราย", "ข้อ", "บาท", "วัน", "เดือน", "ครั้ง", "หมู่บ้าน", "แห่ง", "เรื่อง", "โครงการ", "กิจกรรม",
        "หน่วยงานที่", "ชั่วโมง", "นาที", "ชุด", "ล้าน", "รุ่น", "น.",
      ], .unit
    ),
    (
      [
        "ปี", "ปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปี พ.ศ.", "ประจำปี", "ประจำปี พ.ศ.", "ประจำปีงบประมาณ",
        "ประจำปีงบประมาณ พ.ศ.", "ปีงบประมาณพ.ศ.", "งบประมาณ พ.ศ.", "ในปี", "ปีงบ",
      ], .year
    ),
    (
      [
        "ปีก่อน", "ปีก่อนหน้า", "ปีที่แล้ว", "ปีที่ผ่านมา", "ปีงบประมาณที่ผ่านมา", "ปีงบประมาณก่อน",
        "ปีงบประมาณที่แล้ว", "ปีก่อนหน้านี้",
      ], .previousYear
    ),
    (["ปีนี้", "ปีปัจจุบัน", "ปีงบประมาณนี้", "ปีงบประมาณปัจจุบัน"], .currentYear),
    (["เพิ่มขึ้น", "สูงขึ้น", "เพิ่มสูงขึ้น", "เพิ่ม"], .rise),
    (["ลดลง", "ต่ำลง", "น้อยลง"], .fall),
    (["เท่าเดิม", "คงเดิม", "ไม่เปลี่ยนแปลง", "ไม่มีการเปลี่ยนแปลง"], .unchanged),
    (["จาก", "กว่า"], .from),
    (["เทียบกับ", "เมื่อเทียบกับ", "เปรียบเทียบกับ", "เทียบ", "เมื่อเทียบ"], .comparedTo),
    (["จำนวน", "คิดเป็น", "เป็นจำนวน", "อีก", "ผลต่าง", "ส่วนต่าง", "เพิ่มขึ้นคิดเป็น"], .amount),
    (["เพิ่มขึ้นเป็น", "ลดลงเป็น", "เป็น", "ลดลงเหลือ", "เหลือ"], .becomes),
    (["รองลงมา", "รองลงมาคือ", "รองลงมาได้แก่", "ลำดับถัดมา"], .next),
    (["ตามลำดับ"], .respectively),
    (["อันดับ", "อันดับที่", "อันดับแรก", "ลำดับแรก"], .rank),
    (
      [
        "ระดับ", "อยู่ในระดับ", "จัดอยู่ในระดับ", "ระดับผลการประเมิน", "อยู่ในระดับผลการประเมิน",
        "จัดอยู่ในระดับผลการประเมิน", "ผลการประเมินอยู่ในระดับ",
        "ผลการประเมินระดับ", "ระดับคะแนน", "อยู่ในเกณฑ์ระดับ", "ผลระดับ", "เกรด",
      ], .levelLeadIn
    ),
    (
      [
        "เพิ่มเติม", "เพิ่มช่องทาง", "เพิ่มประสิทธิภาพ", "รายได้", "ได้รับทราบ", "ได้รับความ", "ได้มี", "ได้ดำเนินการ",
        "เต็มที่", "หน้าที่", "ด้านต่าง",
        "เป็นธรรม", "เป็นไป", "หน้าเว็บ",
      ], .nothing
    ),
  ]
}
