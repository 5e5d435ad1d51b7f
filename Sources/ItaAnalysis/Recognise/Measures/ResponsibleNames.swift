import Documents
import ItaModel
import ThaiText

/// Who is responsible, one by one: `สำนักปลัด/กองคลัง` names two, `กองยุทธศาสตร์และงบประมาณ` one.
struct ResponsibleNames {
  private var departments: Vocabulary<Int>
  /// What names of units and offices begin with.
  private let beginnings: WordTree<Bool>

  init(_ framework: Framework) {
    departments = Vocabulary(
      framework.departments.enumerated().flatMap { index, department in
        ([department.name] + department.aliases).map { (text: $0, meaning: index) }
      })
    var tree = WordTree<Bool>()
    for word in ResponsibleNames.beginnings { tree.insert(word, true) }
    for type in framework.agencyTypes { tree.insert(type.name.utf8, true) }
    beginnings = tree
  }

  /// The names in a cell, as printed.
  mutating func names(in cell: Grid.Cell) -> [Text] {
    var names: [Text] = []
    let start = cell.text.utf8.afterSpaces(0)
    let isList = start < cell.text.utf8.count && ItemMarker(in: cell.text.utf8, at: start) != nil
    for item in ListedItems.items(of: cell) {
      for name in self.names(in: item) { add(name, to: &names, isList: isList) }
    }
    return names
  }

  mutating func names(in text: Text) -> [Text] {
    if isDepartment(text) { return [text] }
    let letters = BaseLetters(text.utf8)
    guard letters.count > 0 else { return [] }
    var names: [Text] = []
    var start = 0
    for place in separators(in: letters) {
      let before = start..<place.lowerBound
      let after = place.upperBound..<letters.count
      guard isName(letters, before), isName(letters, after) else { continue }
      // `สำนักส่งเสริมวิชาการและงานทะเบียน` is one office.
      if place.count > 1, letters.text(after).utf8.starts(with: ResponsibleNames.work),
        !isDepartment(letters.text(before))
      {
        continue
      }
      names.append(letters.text(before))
      start = place.upperBound
    }
    names.append(letters.text(start..<letters.count))
    return names.filter { !$0.isBlank }
  }

  /// Whether a text is the name of one department, but for marks.
  private mutating func isDepartment(_ text: Text) -> Bool {
    guard let entry = departments.entry(for: text.utf8) else { return false }
    return MatchKey.skeleton(entry.utf8) == MatchKey.skeleton(text.utf8)
  }

  /// What begins as no name does, or in brackets, belongs to the name on the line before it.
  private func add(_ name: Text, to names: inout [Text], isList: Bool) {
    guard name.utf8.contains(where: { $0 >= 0x41 }), !names.contains(name) else { return }
    let letters = BaseLetters(name.utf8)
    let isRest = !isList && beginnings.longest(in: letters, at: 0) == nil
    if isRest, let last = names.popLast() {
      names.append(last.joined(with: name))
    } else {
      names.append(name)
    }
  }

  // MARK: - Between names

  /// Where one name may end and the next begin: `/`, `,`, และ, หรือ, white space.
  private func separators(in letters: BaseLetters) -> [Range<Int>] {
    var separators: [Range<Int>] = []
    var depth = 0
    var index = 0
    while index < letters.count {
      let symbol = letters.symbols[index]
      if symbol == UInt8(ascii: "(") { depth += 1 }
      if symbol == UInt8(ascii: ")") { depth -= 1 }
      if depth <= 0, index > 0 {
        if symbol == UInt8(ascii: "/") || symbol == UInt8(ascii: ",") {
          separators.append(index..<index + 1)
        } else if let word = ResponsibleNames.links.longest(in: letters, at: index) {
          separators.append(index..<index + word.length)
        } else if letters.gaps[index] > .none {
          separators.append(index..<index)
        }
      }
      index += 1
    }
    return separators
  }

  /// Whether a piece begins as names of units do and is more than that beginning.
  private func isName(_ letters: BaseLetters, _ range: Range<Int>) -> Bool {
    guard let first = range.first, let word = beginnings.longest(in: letters, at: first) else {
      return false
    }
    // `ทุกสำนัก/กอง`: all of either.
    let isOfAll = letters.text(range).utf8.starts(with: ResponsibleNames.all)
    let isBeforeSlash =
      range.upperBound < letters.count && letters.symbols[range.upperBound] == UInt8(ascii: "/")
    if isOfAll && isBeforeSlash { return false }
    return range.count > word.length || word.length >= 6
  }

  private static let work = Array("งาน".utf8)
  private static let all = Array("ทุก".utf8)

  private static let links: WordTree<Bool> = {
    var tree = WordTree<Bool>()
    for word in ["และ", "หรือ", "ร่วมกับ"] { tree.insert(word, true) }
    return tree
  }()

  private static let beginnings = [
    "สำนัก", "กอง", "ฝ่าย", "งาน", "ส่วน", "หน่วย", "ศูนย์", "คณะ", "ผู้", "นายก", "ปลัด", "รองปลัด",
    "รองนายก",
    "ทุก", "เจ้าหน้าที่", "เจ้าพนักงาน", "พนักงาน", "หัวหน้า", "ผอ.", "โรงเรียน", "สถานี", "กลุ่ม", "นัก",
    "นิติกร", "บุคลากร", "อบต", "อบจ", "เทศบาล", "วิทยาลัย", "สถาบัน", "แผนก", "อธิการบดี", "คณบดี",
    "ประธาน",
    "เลขานุการ", "ข้าราชการ", "สภา",
  ]
}

extension BaseLetters {
  /// A piece as one line.
  func text(_ range: Range<Int>) -> Text {
    let bytes = bytes(of: range)
    return Text(validUTF8: Array(text[bytes])).line(0..<bytes.count)
  }
}
