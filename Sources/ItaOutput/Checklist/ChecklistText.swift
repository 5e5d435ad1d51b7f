package import Documents
package import ItaModel

extension Checklist {
  /// What is there and what is not, for a person: the answer in a line that begins with the `name`
  /// of the file, then the elements, and below each where it is.
  package func lines(
    name: String, on report: Report, in say: (Message) -> String
  ) -> [String] {
    let heading = heading
    let verdict = verdict
    let head = Message(
      th: "\(heading.th): \(verdict.th)", en: "\(heading.en): \(verdict.en)")
    return ["\(name): \(say(head))"]
      + entries.flatMap { $0.lines(on: report, in: say) }
      + (remark.map { ["  \(say($0))"] } ?? [])
  }

  /// `item o27, plan of fiscal year 2568`
  private var heading: Message {
    let codes = items.map(\.code).joined(separator: ", ")
    guard let year else {
      return Message(
        th: "\(genre.name.th) เทียบกับทุกปี (ข้อ \(codes))",
        en: "\(genre.name.en), held against all years (items \(codes))")
    }
    return Message(
      th: "ข้อ \(codes) \(genre.name.th)ปีงบประมาณ \(year)",
      en: "item \(codes), \(genre.name.en) of fiscal year \(year)")
  }

  private var verdict: Message {
    if isComplete {
      return Message(th: "มีองค์ประกอบที่กำหนดครบ", en: "has all that is required")
    }
    let ids = lacking.map(\.element.id).joined(separator: ", ")
    return Message(th: "ขาดองค์ประกอบที่กำหนด คือ \(ids)", en: "lacks \(ids)")
  }

  /// How far the list itself is to be trusted.
  private var remark: Message? {
    switch certainty {
    case .verified: nil
    case .inferred:
      Message(
        th: "องค์ประกอบเรียบเรียงจากเอกสารที่เผยแพร่ ไม่ได้คัดจากข้อความของข้อนี้โดยตรง",
        en: "the elements are inferred from published documents, not quoted from the item")
    case .unknown where year == nil:
      Message(
        th: "ไม่ทราบปีงบประมาณ หรือขอให้เทียบกับทุกปี จึงรวมองค์ประกอบของทุกปี",
        en: "these are the elements of all years together")
    case .unknown:
      Message(
        th: "ไม่ทราบองค์ประกอบของข้อนี้ในปีนี้ จึงใช้ของปีที่ใกล้ที่สุด",
        en: "what the item of this year asks for is not known; these are the elements of the "
          + "nearest year")
    }
  }
}

extension DocumentFacts.Genre {
  fileprivate var name: Message {
    switch self {
    case .assessmentAnalysis: Message(th: "บทวิเคราะห์", en: "analysis")
    case .measuresPlan: Message(th: "แผนมาตรการ", en: "plan")
    case .measuresResults: Message(th: "รายงานผลการดำเนินการ", en: "report on results")
    }
  }
}

extension Checklist.Entry {
  fileprivate func lines(on report: Report, in say: (Message) -> String) -> [String] {
    let wording = say(element.wording)
    var lines = ["  \(element.id) \(say(answer)): \(wording)"]
    for part in parts {
      if !part.isFound, parts.count > 1 { lines.append("      \(say(part.absence))") }
      for path in part.at.prefix(part.placesShown) {
        guard let place = ContentPlace(path, in: report.content) else { continue }
        let words = FindingText.beginning(of: place.text)
        lines.append("      \(say(place.description)): \(words) \(path.pointer)")
      }
      if let coverage = part.coverage, part.isFound {
        lines.append("      \(say(coverage.sentence(of: part.part)))")
      }
    }
    return lines
  }

  private var answer: Message {
    if isFound { return Message(th: "พบ", en: "found") }
    if element.isRequired { return Message(th: "ไม่พบ", en: "NOT FOUND") }
    return Message(th: "ไม่พบ (ไม่บังคับ)", en: "not found, nor required")
  }
}

extension FoundPart {
  /// More would bury the rest; all stand in the JSON. Rows are counted instead.
  fileprivate var placesShown: Int { coverage == nil ? 2 : 1 }

  fileprivate var absence: Message {
    let name = part.name
    return Message(th: "ไม่พบ\(name.th)", en: "not found: \(name.en)")
  }
}

extension FoundPart.Coverage {
  private static let shown = 10

  fileprivate func sentence(of part: DocumentPart) -> Message {
    let have = count - lacking.count
    var rest = lacking.prefix(Self.shown).joined(separator: ", ")
    if lacking.count > Self.shown { rest += " …" }
    return Message(
      th: "มีใน \(have) จาก \(count) รายการ" + (rest.isEmpty ? "" : " ไม่มีใน \(rest)"),
      en: "in \(have) of \(count) rows" + (rest.isEmpty ? "" : ", lacking in \(rest)"))
  }
}
