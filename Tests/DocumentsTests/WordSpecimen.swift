import Documents
import Foundation
import Testing

/// Documents for the Word writer: one in which everything is done once, and those at the edges of what can be asked.
enum WordSpecimen {
  private static let all: [(name: String, document: WordDocument)] = [
    ("everything", everything),
    ("nothing at all", WordDocument(title: .empty)),
    ("sections without blocks", WordDocument(title: "ก", sections: [emptySection, emptySection])),
    ("a table alone", document(.table(measures(1)))),
    ("two tables", document(.table(measures(2)), .table(measures(200)))),
    ("rows that do not fit the columns", document(.table(ragged))),
    (
      "tables of nothing",
      document(
        .table(WordTable(caption: "ไม่มีแถว", columns: [9071], rows: [])),
        .table(WordTable(caption: "ไม่มีเซลล์", columns: [], rows: [WordRow([])])))
    ),
    (
      "pages without numbers between pages with them",
      WordDocument(
        title: "ก",
        sections: [
          WordSection(numbers: WordPageNumbers(.arabicDigits, start: 7), blocks: [line]),
          emptySection,
          WordSection(numbers: WordPageNumbers(.thaiDigits, start: -1), blocks: [line]),
        ])
    ),
    ("hostile text", hostile),
    (
      "a paragraph of 100,000 letters",
      document(.paragraph(.body, Text(String(repeating: "ก้ำ<", count: 25_000))))
    ),
    ("a row taller than a page", document(.table(tall))),
  ]

  static let names = all.map(\.name)

  static func named(_ name: String) throws -> WordDocument {
    try #require(all.first { $0.name == name }?.document)
  }

  private static let emptySection = WordSection(blocks: [])
  private static let line = WordBlock.paragraph(.line, "บรรทัด")

  private static func document(_ blocks: WordBlock...) -> WordDocument {
    WordDocument(title: "ก", sections: [WordSection(.landscape, blocks: blocks)])
  }

  private static let ragged = WordTable(
    caption: "แถวไม่เท่ากัน", columns: [2000, 3000],
    rows: [
      WordRow([]), WordRow([WordCell(.tableText, "ก", span: 2)]),
      WordRow([WordCell(.tableText, "ก", span: 3), WordCell(.tableText, "ข", span: 0)]),
      WordRow([WordCell(.tableText, "ก", span: -5)]),
    ])

  private static let tall = WordTable(
    caption: "แถวสูง", columns: [3000, 11_570],
    rows: [
      WordRow([WordCell(.tableHead, "หัว"), WordCell(.tableHead, "ข้อความ")]),
      WordRow([
        WordCell(.tableText, "ยาว"),
        WordCell([WordParagraph(.tableText, Text(String(repeating: "ข้อความยาว ", count: 3000)))]),
      ]),
    ])

  /// What would end an element or a value, what XML cannot hold, and what only looks dangerous.
  private static let hostileText = Text(
    "</w:t>&amp;\"'<![CDATA[]]>\u{0}\u{1}\u{8}\u{B}\u{1F}\u{7F}\u{85}\u{FFFE}\u{FFFF}\u{202E}\u{2066}"
      + "\u{200B}\u{2028}\u{FEFF}\u{1FFFE}\u{E000}ก\u{0E31}\u{0E31}\u{0E34}\u{0E48}\u{0E48}%s{}$")

  private static let hostile = WordDocument(
    title: hostileText, subject: hostileText, creator: hostileText,
    commenter: WordCommenter(name: hostileText, initials: hostileText),
    sections: [
      WordSection(blocks: [
        .paragraph(WordParagraph(.body, hostileText, comment: hostileText)),
        .table(
          WordTable(
            caption: hostileText, columns: [9071],
            rows: [WordRow([WordCell(.tableText, hostileText)])])),
      ])
    ])

  static let everything = WordDocument(
    title: "เอกสารตัวอย่าง", subject: "ทุกสิ่งที่เขียนได้",
    creator: "องค์การบริหารส่วนตำบลทุ่งสมมติ", created: WordDate(year: 2025, month: 12),
    commenter: WordCommenter(name: "ผู้ตรวจทาน", initials: "ผต"),
    sections: [
      cover,
      WordSection(
        numbers: WordPageNumbers(.thaiLetters, start: 1),
        blocks: [.paragraph(.heading1, "คำนำ")] + Array(repeating: background, count: 3) + [
          .paragraph(
            WordParagraph(
              .closing, runs: [WordRun("องค์การบริหารส่วนตำบลทุ่งสมมติ\nธันวาคม ๒๕๖๘")],
              spaceBefore: 480))
        ]),
      WordSection(
        numbers: WordPageNumbers(.thaiDigits, start: 1), blocks: results + [.table(bars)]),
      WordSection(
        .landscape, numbers: WordPageNumbers(.thaiDigits),
        blocks: [.paragraph(.heading1, "ส่วนที่ ๒ มาตรการ"), .table(measures(12))]),
      WordSection(numbers: WordPageNumbers(.thaiDigits), blocks: signing),
      WordSection(.landscape, blocks: [.paragraph(.line, "หน้าที่ไม่มีเลข")]),
    ])

  private static let cover = WordSection(
    blocks: [
      .paragraph(.coverTitle, "มาตรการส่งเสริมคุณธรรมและความโปร่งใส\nภายในหน่วยงาน"),
      .paragraph(.coverYear, "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙"),
    ]
      + (emblem.map {
        [
          .paragraph(
            WordParagraph(
              .coverName, runs: [WordRun(picture: $0)], spaceBefore: 1200, spaceAfter: 1200))
        ]
      } ?? []) + [
        .paragraph(.coverName, "องค์การบริหารส่วนตำบลทุ่งสมมติ"),
        .paragraph(.coverName, "อำเภอเมืองสมมติ จังหวัดสมมติบุรี"),
      ])

  /// Two pixels, red and blue.
  private static let image =
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4zwAE/wEHAAH/4iOeWQAAAABJRU5E"
    + "rkJggg=="

  static let emblem = WordPicture(
    Array(Data(base64Encoded: image) ?? Data()), millimetresHigh: 30,
    description: "ตราขององค์การบริหารส่วนตำบลทุ่งสมมติ")

  private static let background = WordBlock.paragraph(
    WordParagraph(
      .body,
      runs: [
        WordRun("การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ "),
        WordRun("(ITA)", isBold: true),
        WordRun(
          """
           เป็นเครื่องมือที่ช่วยให้หน่วยงานทราบสถานะและปัญหาของตนเอง \
          ผลการประเมินที่ได้จะนำไปสู่การปรับปรุงการปฏิบัติงานและการให้บริการ \
          ให้เกิดประโยชน์สูงสุดแก่ประชาชนและผู้มีส่วนได้ส่วนเสียทุกกลุ่ม \
          ทั้งผู้มีส่วนได้ส่วนเสียภายในและผู้มีส่วนได้ส่วนเสียภายนอก
          """),
      ]))

  private static let results: [WordBlock] = [
    .paragraph(.heading1, "ส่วนที่ ๑ ผลการประเมิน"),
    .paragraph(.heading2, "๑.๑ ภาพรวม"),
    .paragraph(
      WordParagraph(
        .body,
        runs: [
          WordRun("คะแนนรวม "),
          WordRun("๘๗.๙๑ คะแนน", isBold: true, comment: "คำนวณใหม่จากตัวชี้วัด\nเดิมพิมพ์ว่า ๘๙.๑๗"),
          WordRun(" ระดับผ่านดี", isItalic: true, comment: "คำนวณใหม่จากตัวชี้วัด\nเดิมพิมพ์ว่า ๘๙.๑๗"),
          WordRun(" สูงกว่าปีก่อน", colour: WordColour(0x548235), comment: "ตรวจแล้ว"),
        ])),
    .paragraph(.caption, "ตารางที่ ๑ ผลรายแบบวัด"),
    .table(
      WordTable(
        caption: "ผลรายแบบวัด", columns: [3071, 2000, 2000, 2000], headerRows: 2,
        rows: [
          WordRow([
            WordCell(.tableHead, "แบบวัด", merge: .first, fill: shade, verticalAlignment: .centre),
            WordCell(.tableHead, "คะแนน", span: 2, fill: shade),
            WordCell(.tableHead, "ผล", merge: .first, fill: shade, verticalAlignment: .bottom),
          ]),
          WordRow([
            .continued, WordCell(.tableHead, "๒๕๖๗", fill: shade),
            WordCell(.tableHead, "๒๕๖๘", fill: shade), .continued,
          ]),
          WordRow([
            WordCell(.tableText, "IIT"), WordCell(.tableNumber, "๘๕.๔๔"),
            WordCell(.tableNumber, "๘๗.๙๑", comment: "มีสองค่าในต้นฉบับ"),
            WordCell(.tableText, "ผ่าน"),
          ]),
          WordRow([WordCell(.tableText, "แถวที่เขียนไม่ครบ")]),
        ])),
    .paragraph(.note, "หมายเหตุ ต่ำกว่า ๘๕ คะแนน ต้องแก้ไขโดยเร่งด่วน"),
    .table(
      WordTable(
        caption: "ตารางที่หนึ่งของสอง", columns: [9071], headerRows: 0,
        rows: [WordRow([WordCell(.tableText, "สองตารางติดกัน")])])),
  ]

  static let shade = WordColour(0xD9E2F3)

  private static let bars = WordTable(
    caption: "แผนภูมิคะแนน", columns: [3371, 4800, 900], headerRows: 0, borders: .none,
    rows: [0, 1, 84_99, 92_26, 100_00].map { score in
      WordRow([
        WordCell(.tableText, "ตัวชี้วัดที่มีชื่อยาวมากจนต้องขึ้นบรรทัดใหม่ในช่อง"),
        WordCell(
          [
            .bar(
              hundredths: score, ofColumn: 4800,
              colour: WordColour(
                score < 85_00 ? 0xC00000 : score < 100_00 ? 0x2E74B5 : 0x548235))
          ], verticalAlignment: .centre),
        WordCell(.tableNumber, Text("\(score)"), verticalAlignment: .centre),
      ])
    })

  /// The widths of the measure table of a plan.
  static let measureColumns = [1750, 850, 2450, 2450, 2850, 1500, 1270, 1450]

  static func measures(_ count: Int) -> WordTable {
    let heads: [Text] = [
      "ตัวชี้วัด", "คะแนน", "ประเด็นที่ต้องแก้ไขโดยเร่งด่วน/ที่จะต้องพัฒนาให้ดีขึ้น", "มาตรการ",
      "ขั้นตอนหรือวิธีการปฏิบัติ", "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง", "กำหนดแล้วเสร็จ",
      "แนวทางการกำกับติดตาม",
    ]
    let head = WordRow(
      heads.map { WordCell(.tableHead, $0, fill: shade, verticalAlignment: .centre) })
    return WordTable(
      caption: "มาตรการ", columns: measureColumns,
      rows: [head]
        + (0..<count).map { row in
          let isFirst = row % 2 == 0
          return WordRow([
            isFirst
              ? WordCell(.tableText, Text("\(row / 2 + 1). การใช้ทรัพย์สินของราชการ"), merge: .first)
              : .continued,
            isFirst ? WordCell(.tableNumber, "๘๔.๙๙", merge: .first) : .continued,
            WordCell([
              WordParagraph(.tableText, "ต้องแก้ไขโดยเร่งด่วน", isBold: true),
              WordParagraph(
                .tableText, "บุคลากรบางส่วนยังไม่ทราบขั้นตอนการขอยืมทรัพย์สินที่ถูกต้อง",
                comment: row == 0 ? "ข้อเสนอจากคลังมาตรการ" : nil),
            ]),
            WordCell(
              .tableText, "จัดทำคู่มือการขอยืมทรัพย์สินของราชการและเผยแพร่ให้บุคลากรทราบโดยทั่วกัน"),
            WordCell([
              WordParagraph(.tableItem, "๑)\tสำรวจทรัพย์สินและขั้นตอนที่ใช้อยู่ในปัจจุบัน"),
              WordParagraph(.tableItem, "๒)\tจัดทำคู่มือและเสนอผู้บริหารให้ความเห็นชอบ"),
              WordParagraph(.tableItem, "๓)\tเผยแพร่และประชาสัมพันธ์"),
            ]),
            WordCell(.tableText, "กองคลัง"), WordCell(.tableText, "มีนาคม ๒๕๖๙"),
            WordCell(.tableText, "รายงานผลทุก ๓ เดือน"),
          ])
        })
  }

  private static let signing: [WordBlock] = [
    .paragraph(
      WordParagraph(
        .heading1, runs: [WordRun("การรับรองมาตรการ")], keepsWithNext: true, startsPage: false)),
    .table(
      WordTable(
        caption: "การลงนาม", columns: [4535, 4536], headerRows: 0, borders: .none,
        rows: [
          WordRow(
            ["ผู้จัดทำ", "ผู้อนุมัติ"].map { role in
              WordCell([
                WordParagraph(
                  .signature, runs: [WordRun("(ลงชื่อ)........................................")],
                  spaceBefore: 720),
                WordParagraph(.signature, "(........................................)"),
                WordParagraph(.signature, Text(role)),
                WordParagraph(.signature, "วันที่............/............/............"),
              ])
            })
        ])),
  ]
}
