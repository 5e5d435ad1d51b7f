import Documents
import ItaModel

/// What a phrase shows that stands in a document.
enum Cue: Sendable, Equatable {
  /// The beginning of a name of the kind at this place of the list, or an abbreviation of it.
  case agency(Int)
  case abbreviatedAgency(Int)
  case subdistrict
  case district
  /// Both the beginning of an address and that of the names of provincial offices.
  case province(Int)
  /// `ประจำปีงบประมาณ`
  case year
  /// The words of titles.
  case measuresOfIntegrity
  case integrity
  case resultOfMeasures
  case putToUse
  case analysis
  /// Before a year, says that it is the assessed one.
  case assessment
  /// Before a year, says in a report of results that it is the reported one.
  case reported
  /// Before a year, says that it is another one.
  case otherYear
  /// The title of another kind of document.
  case otherTitle
  case indicator(IndicatorNumber)
  /// `ตัวชี้วัดที่`, before a number.
  case indicatorNumber
  case column(Column)

  /// Heads of columns that only tables of measures and of their results have together.
  enum Column: Sendable {
    case measure
    case steps
    case responsible
    case period
    case monitoring
    case actions
    case outcome
  }
}

/// All phrases, and one search for them.
struct Cues: Sendable {
  let kinds: [AgencyKind]
  private let cues: [Cue]
  private let search: SkeletonSearch

  struct Hit {
    let cue: Cue
    let bytes: Range<Int>
  }

  init(_ framework: Framework) {
    kinds = AgencyKind.all(framework)
    var phrases: [(text: String, cue: Cue)] = []
    for (index, kind) in kinds.enumerated() {
      let forms = [kind.prefix] + kind.otherForms + (kind.head.map { [$0] } ?? [])
      phrases += forms.map { ($0, kind.type == "province" ? .province(index) : .agency(index)) }
      phrases += kind.abbreviations.map { ($0, .abbreviatedAgency(index)) }
    }
    for indicator in framework.indicators {
      phrases.append((indicator.name.description, .indicator(indicator.number)))
    }
    for alias in framework.aliases {
      phrases.append((alias.name.description, .indicator(alias.indicator)))
    }
    phrases += Cues.words.flatMap { cue, words in words.map { ($0, cue) } }
    cues = phrases.map(\.cue)
    search = SkeletonSearch(phrases.map { Array($0.text.utf8) })
  }

  func hits(in utf8: [UInt8]) -> [Hit] {
    search.hits(in: utf8).map { Hit(cue: cues[$0.phrase], bytes: $0.bytes) }
  }

  private static let words: [(Cue, [String])] = [
    (.subdistrict, ["ตำบล", "แขวง"]),
    (.district, ["อำเภอ", "เขต"]),
    (.year, ["ปีงบประมาณ", "ประจำปี"]),
    (
      .measuresOfIntegrity,
      [
        "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "มาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใส",
        "มาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใส",
        "มาตรการขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใส",
        "มาตรการยกระดับคุณธรรมและความโปร่งใส", "มาตรการในการส่งเสริมคุณธรรมและความโปร่งใส",
      ]
    ),
    (.integrity, ["ส่งเสริมคุณธรรมและความโปร่งใส", "ยกระดับคุณธรรมและความโปร่งใส"]),
    (
      .resultOfMeasures,
      [
        "รายงานผลการดำเนินการ", "รายงานผลการดำเนินงาน", "สรุปผลการดำเนินการ", "สรุปผลการดำเนินงาน",
        "ผลการดำเนินการตามมาตรการ", "ผลการดำเนินงานตามมาตรการ", "การดำเนินการตามมาตรการ",
        "ดำเนินการตามมาตรการ",
        "การดำเนินการเพื่อส่งเสริมคุณธรรม",
      ]
    ),
    (
      .putToUse,
      [
        "นำผลการประเมิน ITA ไปสู่การพัฒนา", "นำผลการประเมิน ITA สู่การพัฒนา",
        "นำผลการประเมินไปสู่การพัฒนา", "นำผลการประเมินสู่การพัฒนา",
      ]
    ),
    (
      .analysis,
      [
        "วิเคราะห์ผลการประเมิน", "วิเคราะห์ผลคะแนน", "วิเคราะห์ผล ITA", "ผลการวิเคราะห์การประเมิน",
        "วิเคราะห์การประเมินคุณธรรม", "วิเคราะห์คะแนน",
      ]
    ),
    (
      .assessment,
      [
        "ผลการประเมิน", "ผลคะแนน", "คะแนนการประเมิน", "การประเมินคุณธรรมและความโปร่งใส", "ผลประเมิน",
        "คะแนนรายตัวชี้วัด", "ITA ปีงบประมาณ", "ITA ประจำปี", "ITA ปี",
      ]
    ),
    (
      .reported,
      [
        "จากการดำเนินงานในปีงบประมาณ", "จากการดำเนินการในปีงบประมาณ", "ผลการดำเนินงานในปีงบประมาณ",
        "ผลการดำเนินการในปีงบประมาณ",
      ]
    ),
    (
      .otherYear,
      [
        "จากปี", "กับปี", "กว่าปี", "ปีก่อน", "ย้อนหลัง", "พระราชบัญญัติ", "ระเบียบ", "แผนแม่บท", "เป้าหมาย",
        "ยุทธศาสตร์", "เปรียบเทียบ",
      ]
    ),
    (
      .otherTitle,
      [
        "รายงานการประชุม", "ระเบียบวาระ", "แผนปฏิบัติการ", "ข้อบัญญัติ", "เทศบัญญัติ", "ข่าวประชาสัมพันธ์",
        "แผนพัฒนา", "แผนดำเนินงาน", "งบแสดง", "คู่มือ", "แต่งตั้ง", "รายงานการเงิน", "แบบสำรวจ", "หนังสือเชิญ",
      ]
    ),
    (.indicatorNumber, ["ตัวชี้วัดที่"]),
    (.column(.measure), ["มาตรการ", "โครงการ/กิจกรรม", "แนวทางการปฏิบัติ"]),
    (
      .column(.steps),
      ["ขั้นตอน", "วิธีการปฏิบัติ", "วิธีการดำเนินการ", "วิธีดำเนินการ", "วิธีการดำเนินงาน", "วิธีดำเนินงาน"]
    ),
    (.column(.responsible), ["ผู้รับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "หน่วยงานรับผิดชอบ"]),
    (.column(.period), ["ระยะเวลา", "กำหนดแล้วเสร็จ", "กำหนดเวลา"]),
    (.column(.monitoring), ["กำกับติดตาม", "ติดตามผล", "การติดตาม"]),
    (
      .column(.actions),
      ["ผลการดำเนินการ", "ผลการดำเนินงาน", "การดำเนินการที่ผ่านมา"]
    ),
    (.column(.outcome), ["ผลลัพธ์", "ความสำเร็จ", "ผลที่เกิดขึ้น", "ผลที่ได้รับ"]),
  ]
}
