/// Why a file could not be read at all. What is merely odd in a readable file is a `Notice`.
package enum ReadError: Error, Sendable, Equatable {
  case empty
  /// `format` names what the file is, `advice` says what to do with it.
  case unsupported(format: Message, advice: Message)
  case encrypted
  /// The ZIP container itself is damaged; `reason` is in the words of the library that reads it.
  case container(part: String?, reason: String)
  case duplicateParts(String, String)
  case missingPart(String, neededBy: String)
  case xml(part: String, line: Int, reason: String)
  case doctype(part: String)
  case encoding(part: String, named: String)
  case wrongRoot(part: String, found: String)
  case limit(Limit, place: String?)
}

extension ReadError {
  /// One line without the file's name: the place, what is wrong, what to do.
  package func message(under limits: Limits = Limits()) -> Message {
    switch self {
    case .empty:
      Message(th: "ไฟล์ว่างเปล่า", en: "the file is empty")
    case .unsupported(let format, let advice):
      Message(th: "\(format.th); \(advice.th)", en: "\(format.en); \(advice.en)")
    case .encrypted:
      Message(
        th: "ไฟล์มีรหัสผ่านป้องกัน; เปิดใน Word แล้วบันทึกใหม่โดยไม่ใส่รหัสผ่าน",
        en: "protected with a password; open it in Word and save it without one")
    case .container(let part, let reason):
      Message(
        th: "\(prefix(part))ไฟล์เสียหายหรือไม่ครบ (\(reason)); ขอสำเนาใหม่จากผู้จัดทำ",
        en: "\(prefix(part))damaged or cut off (\(reason)); get a fresh copy of the file")
    case .duplicateParts(let first, let second):
      Message(
        th: "มีส่วนชื่อซ้ำกันสองส่วน \"\(first)\" และ \"\(second)\"; เปิดใน Word แล้วบันทึกใหม่",
        en:
          "two parts have one name, \"\(first)\" and \"\(second)\"; open it in Word and save it again"
      )
    case .missingPart(let part, let needer):
      Message(
        th: "\(needer): ไม่พบส่วน \"\(part)\" ที่อ้างถึง; ขอสำเนาใหม่จากผู้จัดทำ",
        en: "\(needer): the part \"\(part)\" is missing; get a fresh copy of the file")
    case .xml(let part, let line, let reason):
      Message(
        th: "\(part):\(line): XML ไม่ถูกต้อง (\(reason)); ขอสำเนาใหม่จากผู้จัดทำ",
        en: "\(part):\(line): not well-formed XML (\(reason)); get a fresh copy of the file")
    case .doctype(let part):
      Message(
        th: "\(part): มี DOCTYPE ซึ่งไม่อนุญาตในไฟล์ Word; เปิดใน Word แล้วบันทึกใหม่",
        en: "\(part): has a DOCTYPE, which Word files must not; open it in Word and save it again")
    case .encoding(let part, let name):
      Message(
        th:
          "\(part): ใช้รหัสอักขระ \"\(name)\" แทนที่จะเป็น UTF-8 หรือ UTF-16; เปิดใน Word แล้วบันทึกใหม่",
        en:
          "\(part): is encoded in \"\(name)\", not UTF-8 or UTF-16; open it in Word and save it again"
      )
    case .wrongRoot(let part, let found):
      Message(
        th: "\(part): องค์ประกอบนอกสุดคือ \"\(found)\" ไม่ใช่เอกสาร Word; ตรวจว่าเป็นไฟล์ที่ถูกต้อง",
        en:
          "\(part): the root element is \"\(found)\", not a Word document; is this the right file?")
    case .limit(let limit, let place):
      Message(
        th: "\(prefix(place))\(limit.subject.th)เกินกำหนด \(limit.text(limits[limit])); "
          + "เพิ่มได้ด้วย --\(limit.option)",
        en: "\(prefix(place))\(limit.subject.en); the limit is \(limit.text(limits[limit])), "
          + "raise it with --\(limit.option)")
    }
  }

  private func prefix(_ place: String?) -> String { place.map { "\($0): " } ?? "" }
}
