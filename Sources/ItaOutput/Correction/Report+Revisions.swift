package import Documents
package import ItaModel
import ThaiText

extension Report {
  /// What an official who has the document before him should change, and what he should look at:
  /// repairs of its text, scores that are proved wrong, and all findings, in reading order. `blocks`
  /// are those that the report was made from, as they were read.
  package func revisions(of blocks: [Block]) -> [Revision] {
    var revisions = RevisionChoice(of: self, blocks)
    revisions.addRepairs()
    revisions.addFindings()
    return revisions.inOrder
  }
}

/// Revisions being chosen.
private struct RevisionChoice {
  private let report: Report
  private let blocks: [Block]
  private var all: [Revision] = []
  /// The scores that are proved, by the pointers to them.
  private let corrected: [String: Verdict]

  init(of report: Report, _ blocks: [Block]) {
    self.report = report
    self.blocks = blocks
    corrected = report.correctedVerdicts
  }

  /// One that is about all of a text comes before those about a part of it.
  var inOrder: [Revision] {
    all.enumerated().sorted { one, other in
      if one.element.at != other.element.at { return one.element.at.precedes(other.element.at) }
      let starts = (one.element.bytes?.lowerBound ?? -1, other.element.bytes?.lowerBound ?? -1)
      return starts.0 == starts.1 ? one.offset < other.offset : starts.0 < starts.1
    }.map(\.element)
  }

  /// The first repair of each rule says why; hundreds of remarks of one kind would hide the others.
  mutating func addRepairs() {
    var counts: [String: Int] = [:]
    for correction in report.corrections { counts[correction.rule, default: 0] += 1 }
    var known: Set<String> = []
    var index = 0
    while index < report.corrections.count {
      let at = report.corrections[index].at
      let here = report.corrections[index...].prefix { $0.at == at }
      index += here.count
      var reasons: [String] = []
      for correction in here where known.insert(correction.rule).inserted {
        reasons.append(
          RepairReason.text(of: correction, count: counts[correction.rule] ?? 1))
      }
      guard let printed = blocks.leaves(at: at).first, printed.path == at,
        let repaired = report.content.leaves(at: at).first
      else { continue }
      guard let difference = TextDifference(from: printed.text.utf8, to: repaired.text.utf8) else {
        all.append(
          Revision(
            at: at, replacement: repaired.text,
            remarkInstead: .should(printed.text, be: repaired.text)))
        continue
      }
      for change in difference.changes
      where !change.onlyJoinsLines(of: printed.text.utf8) {
        let replacement = Text(validUTF8: change.replacement)
        all.append(
          Revision(
            at: at, bytes: change.bytes, replacement: replacement,
            remark: reasons.isEmpty ? nil : Text(reasons.joined(separator: "\n")),
            remarkInstead: .should(
              Text(validUTF8: Array(printed.text.utf8[change.bytes])), be: replacement)))
        reasons = []
      }
    }
  }

  mutating func addFindings() {
    for finding in report.findings {
      let places = finding.at.compactMap(BlockPath.init(pointer:))
      if places.isEmpty { add(finding, at: BlockPath(), others: 0) }
      let shown = places.prefix(RevisionChoice.placesShown)
      for (index, place) in shown.enumerated() {
        add(finding, at: place, others: index == shown.count - 1 ? places.count - shown.count : 0)
      }
    }
  }

  /// More remarks of one finding would hide the others.
  private static let placesShown = 12

  private mutating func add(_ finding: Finding, at path: BlockPath, others: Int) {
    let remark = remark(on: finding, at: path, others: others)
    let leaves = blocks.leaves(at: path)
    if let (wrong, right) = correction(by: finding, at: path) {
      let found = leaves.flatMap { leaf in
        PrintedNumber.all(in: leaf.text.utf8).filter { $0.value.equals(wrong) }
          .map { (leaf.path, $0) }
      }
      guard found.count == 1, let (at, number) = found.first else {
        let instead = Text(
          remark + "\n"
            + Text.should(Text(wrong.description), be: Text(right.description)).description)
        all.append(Revision(at: path, replacement: Text(right.description), remarkInstead: instead))
        return
      }
      let replacement = Text(validUTF8: number.printed(right))
      let isMadeAlready = all.contains {
        $0.at == at && $0.bytes == number.range && $0.replacement == replacement
      }
      all.append(
        Revision(
          at: at, bytes: number.range, replacement: isMadeAlready ? nil : replacement,
          remark: Text(remark),
          remarkInstead: Text(
            remark + "\n" + Text.should(Text(wrong.description), be: replacement).description)))
      return
    }
    let place = finding.stated.flatMap { RevisionChoice.place(of: $0, in: leaves) }
    all.append(
      Revision(at: place?.path ?? path, bytes: place?.bytes, remark: Text(remark)))
  }

  /// What a finding proves wrong there, and what it should be: the score of a verdict that the
  /// evidence has decided.
  private func correction(
    by finding: Finding, at path: BlockPath
  ) -> (wrong: Score, right: Score)? {
    guard let subject = finding.subject, let verdict = corrected[subject],
      let value = verdict.value,
      case .number(let expected) = finding.expected, expected.equals(value)
    else { return nil }
    let wrong = verdict.stated.first { stated in
      guard stated.at == path, !stated.value.equals(value) else { return false }
      if case .number(let number) = finding.stated { return number.equals(stated.value) }
      return true
    }
    return wrong.map { ($0.value, value) }
  }

  /// The one place where a value is printed; nil for none or several.
  private static func place(
    of value: FindingValue, in leaves: [TextLeaf]
  ) -> (path: BlockPath, bytes: Range<Int>)? {
    let found: [(path: BlockPath, bytes: Range<Int>)] = leaves.flatMap { leaf in
      switch value {
      case .number(let number):
        PrintedNumber.all(in: leaf.text.utf8).filter { $0.value.equals(number) }
          .map { (leaf.path, $0.range) }
      case .text(let text):
        PrintedWords.ranges(of: text.utf8, in: leaf.text.utf8).map { (leaf.path, $0) }
      }
    }
    return found.count == 1 ? found.first : nil
  }

  private func remark(on finding: Finding, at path: BlockPath, others: Int) -> String {
    var text = "\(finding.severity.word.th): "
    if let place = place(of: path) { text += "(\(place)) " }
    text += finding.message.th
    if others > 0 { text += " และอีก \(others) แห่ง" }
    return text
  }

  /// Where Word has no comments, or the place is not to be seen.
  private func place(of path: BlockPath) -> String? {
    guard case .block(let index) = path.steps.first, blocks.indices.contains(index) else {
      return nil
    }
    return switch blocks[index].kind {
    case .pageHeader: "หัวกระดาษ"
    case .pageFooter: "ท้ายกระดาษ"
    case .note: "เชิงอรรถ"
    case .comment: "ข้อคิดเห็น"
    case .embedded: "ส่วนที่แทรก"
    default: nil
    }
  }
}

extension Report {
  fileprivate var correctedVerdicts: [String: Verdict] {
    var verdicts: [String: Verdict] = [:]
    for (index, assessment) in assessments.enumerated() {
      let pointer = "/assessments/\(index)"
      if let overall = assessment.overall { verdicts["\(pointer)/overall"] = overall.verdict }
      for (number, score) in assessment.instruments.enumerated() {
        verdicts["\(pointer)/instruments/\(number)"] = score.verdict
      }
      for (number, score) in assessment.indicators.enumerated() {
        verdicts["\(pointer)/indicators/\(number)"] = score.verdict
      }
    }
    return verdicts.filter { $0.value.status == .corrected }
  }
}

extension TextDifference.Change {
  /// Where lines of a cell end is no fault of its text.
  fileprivate func onlyJoinsLines(of printed: [UInt8]) -> Bool {
    printed[bytes].contains(UInt8(ascii: "\n"))
      && (printed[bytes] + replacement).allSatisfy { $0 <= 0x20 }
  }
}

extension Text {
  fileprivate static func should(_ printed: Text, be right: Text) -> Text {
    Text("ควรแก้ “\(printed)” เป็น “\(right)” แต่แก้ในที่นี้ไม่ได้")
  }
}
