extension Notice {
  /// What the notices of one code are about.
  package struct Kind: Sendable {
    package let code: String
    package let meaning: Message
    package let advice: Message
  }

  /// All that readers give.
  package static let kinds = [
    Kind(
      code: "no-text",
      meaning: Message(th: "ไฟล์ไม่มีข้อความ", en: "the file holds no text"),
      advice: Message(
        th: "ใช้ไฟล์ต้นฉบับที่พิมพ์เป็นข้อความ ไม่ใช่ภาพสแกน",
        en: "use the file that was typed, not scanned pages")),
    Kind(
      code: "undecodable-characters",
      meaning: Message(
        th: "มีอักขระที่ถอดรหัสไม่ได้", en: "there are characters that cannot be decoded"),
      advice: Message(
        th: "ตรวจการเข้ารหัสของไฟล์ แล้วบันทึกเป็น UTF-8",
        en: "check the encoding of the file, and save it as UTF-8")),
    Kind(
      code: "unread-part",
      meaning: Message(
        th: "มีส่วนที่แทรกไว้ซึ่งไม่ได้อ่าน", en: "an inserted part of the document was not read"),
      advice: Message(
        th: "เปิดใน Word แล้วบันทึกส่วนนั้นเป็นข้อความในเอกสาร",
        en: "open it in Word, and save that part as text of the document")),
    Kind(
      code: "covered-text",
      meaning: Message(
        th: "มีข้อความใต้เซลล์ที่ผสานไว้ ซึ่งผู้อ่านมองไม่เห็น",
        en: "text lies under a merged cell, where no reader sees it"),
      advice: Message(
        th: "ลบข้อความนั้น หรือเลิกผสานเซลล์ ถ้าต้องการให้นับ",
        en: "delete the text, or part the cells if it is meant to count")),
    Kind(
      code: "orphan-merge",
      meaning: Message(
        th: "เซลล์ที่ผสานไม่มีเซลล์แรกด้านบน", en: "a merged cell has no first cell above it"),
      advice: Message(
        th: "ตรวจตารางใน Word ว่าแถวและคอลัมน์ตรงกัน",
        en: "look at the table in Word, whether its rows and columns fit")),
    Kind(
      code: "missing-part",
      meaning: Message(
        th: "ไม่พบหัวกระดาษหรือท้ายกระดาษที่เอกสารอ้างถึง",
        en: "a header or footer that the document refers to is missing"),
      advice: Message(th: "ขอสำเนาใหม่จากผู้จัดทำ", en: "get a fresh copy from its author")),
  ]
}
