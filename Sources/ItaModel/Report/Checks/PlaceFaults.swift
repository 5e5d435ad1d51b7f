import Documents

extension Report {
  /// Every pointer leads to what it says: places of facts into the content, to the kind of thing
  /// that can show them; subjects to a fact or a place.
  var placeFaults: [ReportFault] {
    var check = PlaceCheck(report: self)
    check.text(document.at, "/document/at")
    check.text(agency.at, "/agency/at")
    for (index, assessment) in assessments.enumerated() {
      for (pointer, verdict) in assessment.verdicts(at: "/assessments/\(index)") {
        for (number, stated) in verdict.stated.enumerated() {
          check.text(stated.at, "\(pointer)/stated/\(number)/at")
        }
      }
    }
    for (index, issue) in issues.enumerated() { check.text(issue.at, "/issues/\(index)/at") }
    for (index, measure) in measures.enumerated() {
      check.row(measure.at, "/measures/\(index)/at")
    }
    for (index, result) in results.enumerated() { check.row(result.at, "/results/\(index)/at") }
    for (index, correction) in corrections.enumerated() {
      check.text(correction.at, "/corrections/\(index)/at")
    }
    for (index, finding) in findings.enumerated() {
      check.subject(finding.subject, "/findings/\(index)/subject")
      for (number, place) in finding.at.enumerated() {
        check.place(place, "/findings/\(index)/at/\(number)")
      }
    }
    content.visit { block, path in
      guard case .comment(_, let subject?) = block.kind else { return }
      check.commented(subject, "\(BlockPath(path).pointer)/at")
    }
    return check.faults
  }
}

extension Assessment {
  /// All that it holds, each with its pointer.
  func verdicts(at place: String) -> [(pointer: String, verdict: Verdict)] {
    (overall.map { [("\(place)/overall", $0.verdict)] } ?? [])
      + instruments.enumerated().map { ("\(place)/instruments/\($0.offset)", $0.element.verdict) }
      + indicators.enumerated().map { ("\(place)/indicators/\($0.offset)", $0.element.verdict) }
  }
}

private struct PlaceCheck {
  let report: Report
  private(set) var faults: [ReportFault] = []

  init(report: Report) {
    self.report = report
  }

  /// A block of text, or a cell.
  mutating func text(_ path: BlockPath?, _ pointer: @autoclosure () -> String) {
    path.map { hold($0, to: [.text, .cell], pointer, .text) }
  }

  /// The row of a table, or a block of text where it stands outside of tables.
  mutating func row(_ path: BlockPath, _ pointer: @autoclosure () -> String) {
    hold(path, to: [.row, .text], pointer, .row)
  }

  mutating func commented(_ path: BlockPath, _ pointer: @autoclosure () -> String) {
    hold(path, to: [.text, .table, .cell, .other], pointer, .commented)
  }

  mutating func place(_ place: String, _ pointer: @autoclosure () -> String) {
    guard let path = BlockPath(pointer: place), ContentPlace(path, in: report.content) != nil
    else {
      add(.leadsNowhere, "unresolved-pointer", place, pointer())
      return
    }
  }

  mutating func subject(_ subject: String?, _ pointer: @autoclosure () -> String) {
    guard let subject, !report.hasFact(at: subject) else { return }
    place(subject, pointer())
  }

  private mutating func hold(
    _ path: BlockPath, to things: [ContentPlace.Thing], _ pointer: () -> String, _ wanted: Message
  ) {
    guard let place = ContentPlace(path, in: report.content) else {
      add(.leadsNowhere, "unresolved-pointer", path.pointer, pointer())
      return
    }
    guard !things.contains(place.thing) else { return }
    add(wanted, "pointer-to-other", path.pointer, pointer())
  }

  private mutating func add(
    _ message: Message, _ rule: String, _ value: String, _ pointer: String
  ) {
    faults.append(ReportFault(pointer: pointer, rule: rule, value: value, message: message))
  }
}

extension Report {
  /// Whether a pointer leads to one of the facts that a finding can be about.
  fileprivate func hasFact(at pointer: String) -> Bool {
    let words = pointer.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .dropFirst().map { String(Substring($0)) }
    guard pointer.utf8.first == UInt8(ascii: "/"), let list = words.first else { return false }
    let index = words.count > 1 ? Int(words[1]) : nil
    let rest = words.dropFirst(2).joined(separator: "/")
    switch list {
    case "document": return words.count == 1 || words.count == 2 && document.has(words[1])
    case "agency": return words.count == 1 || words.count == 2 && agency.has(words[1])
    case "assessments":
      guard let index, assessments.indices.contains(index) else { return false }
      let place = "/assessments/\(index)"
      return rest.isEmpty
        || assessments[index].verdicts(at: place).contains { $0.pointer == pointer }
    case "issues": return rest.isEmpty && index.map(issues.indices.contains) ?? false
    case "measures":
      guard let index, measures.indices.contains(index) else { return false }
      return rest.isEmpty || measures[index].has(rest)
    case "results": return rest.isEmpty && index.map(results.indices.contains) ?? false
    default: return false
    }
  }
}

extension DocumentFacts {
  fileprivate func has(_ member: String) -> Bool {
    switch member {
    case "title": title != nil
    case "fiscalYear": fiscalYear != nil
    case "assessedYear": assessedYear != nil
    case "dated": dated != nil
    case "genres": true
    default: false
    }
  }
}

extension Agency {
  fileprivate func has(_ member: String) -> Bool {
    switch member {
    case "name": name != nil
    case "type": type != nil
    case "subdistrict": subdistrict != nil
    case "district": district != nil
    case "province": province != nil
    case "otherNames": true
    default: false
    }
  }
}

extension Measure {
  fileprivate func has(_ member: String) -> Bool {
    switch member {
    case "indicator": indicator != nil
    case "issue": issue != nil
    case "title": title != nil
    case "steps", "responsible": true
    case "period": period != nil
    case "monitoring": monitoring != nil
    default: false
    }
  }
}

extension Message {
  fileprivate static let leadsNowhere = Message(
    th: "ไม่มีสิ่งนี้ในรายงาน; แก้ตัวชี้ให้ตรงกับ content",
    en: "leads to nothing in the report; point to a part of its content")
  fileprivate static let text = Message(
    th: "ต้องชี้ไปยังบล็อกที่เป็นข้อความ หรือเซลล์ของตาราง",
    en: "must lead to a block of text or to a cell of a table")
  fileprivate static let row = Message(
    th: "ต้องชี้ไปยังแถวของตาราง หรือบล็อกที่เป็นข้อความ",
    en: "must lead to a row of a table or to a block of text")
  fileprivate static let commented = Message(
    th: "ต้องชี้ไปยังบล็อกหรือเซลล์ที่มีความคิดเห็น",
    en: "must lead to the block or cell that the comment is on")
}
