extension ValidationError {
  /// What the value must be, without the place. One line.
  package var message: (th: String, en: String) {
    let wanted: (th: String, en: String) = expected?.excerpt ?? ("", "")
    let found = instance.excerpt
    let count = instance.count
    return switch keyword {
    case nil: notAllowed
    case .type:
      (
        "ต้องเป็น\(types.th) แต่เป็น \(found.th)",
        "must be \(types.en), but is \(found.en)"
      )
    case .const:
      (
        "ต้องเป็น \(wanted.th) ไม่ใช่ \(found.th)",
        "must be \(wanted.en), not \(found.en)"
      )
    case .enum:
      (
        "ต้องเป็นหนึ่งใน \(choices) ไม่ใช่ \(found.th)",
        "must be one of \(choices), not \(found.en)"
      )
    case .minimum:
      (
        "ต้องไม่น้อยกว่า \(wanted.th) แต่เป็น \(found.th)",
        "must be at least \(wanted.en), but is \(found.en)"
      )
    case .exclusiveMinimum:
      (
        "ต้องมากกว่า \(wanted.th) แต่เป็น \(found.th)",
        "must be more than \(wanted.en), but is \(found.en)"
      )
    case .maximum:
      (
        "ต้องไม่เกิน \(wanted.th) แต่เป็น \(found.th)",
        "must be at most \(wanted.en), but is \(found.en)"
      )
    case .exclusiveMaximum:
      (
        "ต้องน้อยกว่า \(wanted.th) แต่เป็น \(found.th)",
        "must be less than \(wanted.en), but is \(found.en)"
      )
    case .multipleOf:
      (
        "ต้องหารด้วย \(wanted.th) ลงตัว แต่เป็น \(found.th)",
        "must be a multiple of \(wanted.en), but is \(found.en)"
      )
    case .minLength:
      (
        "ต้องยาวอย่างน้อย \(wanted.th) อักขระ",
        "must have at least \(wanted.en) characters: \(found.en)"
      )
    case .maxLength:
      (
        "ต้องยาวไม่เกิน \(wanted.th) อักขระ",
        "must have at most \(wanted.en) characters: \(found.en)"
      )
    case .pattern:
      (
        "\(found.th) ไม่ตรงกับรูปแบบ \(wanted.th)",
        "\(found.en) does not match the pattern \(wanted.en)"
      )
    case .format:
      (
        "\(found.th) ไม่ใช่ข้อมูลชนิด \(wanted.th)",
        "\(found.en) is not of the format \(wanted.en)"
      )
    case .minItems:
      (
        "ต้องมีอย่างน้อย \(wanted.th) รายการ แต่มี \(count)",
        "must have at least \(wanted.en) items, but has \(count)"
      )
    case .maxItems:
      (
        "ต้องมีไม่เกิน \(wanted.th) รายการ แต่มี \(count)",
        "must have at most \(wanted.en) items, but has \(count)"
      )
    case .uniqueItems:
      (
        "มีรายการซ้ำกัน; ให้เหลือเพียงหนึ่ง",
        "holds an item twice; keep one of them"
      )
    case .minProperties:
      (
        "ต้องมีสมาชิกอย่างน้อย \(wanted.th) แต่มี \(count)",
        "must have at least \(wanted.en) members, but has \(count)"
      )
    case .maxProperties:
      (
        "ต้องมีสมาชิกไม่เกิน \(wanted.th) แต่มี \(count)",
        "must have at most \(wanted.en) members, but has \(count)"
      )
    case .required, .dependentRequired, .dependencies: missing
    case .contains:
      (
        "ไม่มีรายการใดตรงตามที่กำหนด",
        "has no item of the kind that it must contain"
      )
    case .minContains:
      (
        "ต้องมีรายการตามที่กำหนดอย่างน้อย \(wanted.th) รายการ",
        "must contain at least \(wanted.en) items of a kind, but has fewer"
      )
    case .maxContains:
      (
        "มีรายการตามที่กำหนดได้ไม่เกิน \(wanted.th) รายการ",
        "must contain at most \(wanted.en) items of a kind, but has more"
      )
    case .anyOf:
      (
        "ไม่ตรงกับสคีมาใดเลยใน \(expected?.count ?? 0) แบบ",
        "matches none of the \(expected?.count ?? 0) schemas that are allowed"
      )
    case .oneOf: oneOf
    case .not:
      (
        "ตรงกับสคีมาที่ห้ามไว้",
        "matches a schema that it must not match"
      )
    default:
      (
        "สคีมาอ้างวนโดยไม่สิ้นสุด",
        "the schema refers back to itself without end"
      )
    }
  }

  private var notAllowed: (th: String, en: String) {
    switch detail {
    case .undecided:
      return (
        "ตรวจไม่เสร็จ เพราะสคีมามีทางเลือกซ้อนกันมากเกินไป; ลดทางเลือก (anyOf, oneOf) ลง",
        "takes too many steps to check: the schema has too many alternatives in alternatives"
      )
    case .unlocated:
      return (
        "ไม่ถูกต้อง แต่สคีมามีทางเลือกซ้อนกันมากจนบอกจุดที่ผิดไม่ได้",
        "is not valid, but with so many alternatives in alternatives the place cannot be told"
      )
    default: break
    }
    guard let last = instanceLocation.tokens.last else {
      return ("ไม่อนุญาตให้มีค่าใด", "nothing is allowed here")
    }
    let name = shown(last)
    return ("ไม่อนุญาตให้มี \"\(name)\" ที่นี่", "\"\(name)\" is not allowed here; remove it")
  }

  private var missing: (th: String, en: String) {
    guard case .missing(let name, let other) = detail else { return ("", "") }
    let missing = shown(name)
    guard let other = other.map(shown) else {
      return ("ขาด \"\(missing)\"", "lacks the member \"\(missing)\"")
    }
    return (
      "เมื่อมี \"\(other)\" ต้องมี \"\(missing)\" ด้วย",
      "lacks the member \"\(missing)\", which must go with \"\(other)\""
    )
  }

  private var oneOf: (th: String, en: String) {
    let count = expected?.count ?? 0
    if case .several = detail {
      return (
        "ตรงกับสคีมามากกว่าหนึ่งแบบ แต่ต้องตรงเพียงแบบเดียว",
        "matches more than one of the \(count) schemas, but must match exactly one"
      )
    }
    return (
      "ไม่ตรงกับสคีมาใดเลยใน \(count) แบบ", "matches none of the \(count) schemas that are allowed"
    )
  }

  private var types: (th: String, en: String) {
    let names =
      expected.map { $0.kind == .array ? $0.items.compactMap(\.string) : [$0.string ?? ""] } ?? []
    return (
      names.map { thaiNames[$0] ?? $0 }.joined(separator: "หรือ"), names.joined(separator: " or ")
    )
  }

  private var choices: String {
    let most = 10
    guard let expected else { return "" }
    let shown = expected.items.prefix(most).map(\.excerpt.en).joined(separator: ", ")
    return expected.count > most ? shown + ", …" : shown
  }
}

private let thaiNames = [
  "null": "ค่าว่าง", "boolean": "ค่าจริงหรือเท็จ", "number": "ตัวเลข", "integer": "จำนวนเต็ม",
  "string": "ข้อความ", "array": "อาร์เรย์", "object": "ออบเจกต์",
]

extension JSONValue {
  /// What a message shows of a value: a scalar as JSON, cut short; a container by its kind and
  /// size.
  fileprivate var excerpt: (th: String, en: String) {
    switch kind {
    case .array: return ("อาร์เรย์ \(count) รายการ", "an array of \(count)")
    case .object: return ("ออบเจกต์ที่มีสมาชิก \(count)", "an object of \(count)")
    case .number, .null, .bool, .string:
      let text = shown(number.map { Array($0.utf8) } ?? canonical())
      return (text, text)
    }
  }
}

/// The start of a text, with what cannot be seen, or could play tricks with a terminal, escaped.
private func shown(_ text: [UInt8]) -> String {
  let most = 60
  var shown = ""
  var count = 0
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
    guard count < most else { return shown + "…" }
    count += 1
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}
