/// A part being changed in place: what is to happen to its texts, and the bytes that come of it.
struct PartEditing {
  /// Something that happens at a place of a text.
  struct Mark {
    enum Action {
      case beginRemark(Int)
      case delete(until: Int)
      case insert([UInt8])
      case endRemark(Int)
    }

    /// In bytes of the text of one element.
    var offset: Int
    /// The revision that it belongs to, by its place among all.
    var revision: Int
    var action: Action
  }

  let part: [UInt8]
  let markup: WordMarkup
  let survey: PartSurvey
  private var marks: [Int32: [Mark]] = [:]
  /// Where the last change of each text ends.
  private var changed: [Int32: Int] = [:]
  /// Comments on whole paragraphs.
  private var remarks: [Int: [Int]] = [:]

  init(_ part: [UInt8], _ markup: WordMarkup, _ survey: PartSurvey) {
    self.part = part
    self.markup = markup
    self.survey = survey
  }

  mutating func add(_ mark: Mark, to element: Int32) {
    marks[element, default: []].append(mark)
    if case .delete(let end) = mark.action { changed[element] = end }
  }

  mutating func add(remark: Int, toParagraph index: Int) {
    remarks[index, default: []].append(remark)
  }

  /// Whether a change behind this place of a text has been made: changes come in reading order.
  func isChanged(behind offset: Int, of element: Int32) -> Bool {
    changed[element].map { $0 > offset } ?? false
  }

  func edited(numbers: inout Int) -> [UInt8] {
    var splices = Splices()
    for (index, numbers) in remarks.sorted(by: { $0.key < $1.key }) {
      begin(numbers, at: survey.paragraphs[index], &splices)
    }
    for run in survey.runs { split(run, &splices, &numbers) }
    for (index, numbers) in remarks.sorted(by: { $0.key < $1.key }) {
      end(numbers, at: survey.paragraphs[index], &splices)
    }
    return splices.applied(to: part)
  }
}

extension PartEditing {
  private func begin(
    _ remarks: [Int], at paragraph: PartSurvey.Paragraph, _ splices: inout Splices
  ) {
    let starts = remarks.flatMap(markup.remarkStart)
    guard let tag = paragraph.emptyTag else {
      return splices.insert(starts, at: paragraph.start)
    }
    let name = Array("</\(markup.prefix)p>".utf8)
    let opened = part[tag].dropLast(2) + [UInt8(ascii: ">")]
    splices.replace(tag, with: opened + starts + remarks.flatMap(markup.remarkEnd) + name)
  }

  private func end(
    _ remarks: [Int], at paragraph: PartSurvey.Paragraph, _ splices: inout Splices
  ) {
    if paragraph.emptyTag == nil {
      splices.insert(remarks.flatMap(markup.remarkEnd), at: paragraph.end)
    }
  }

  /// Parts a run where something happens in its texts. What happens stands between runs, so that the
  /// run is ended before it and, where more comes, begun again behind it.
  private func split(_ run: PartSurvey.Run, _ splices: inout Splices, _ numbers: inout Int) {
    let first = splices.count
    var happened: [UInt8] = []
    var hasContent = false
    let end = Array("</\(markup.prefix)r>".utf8)

    /// What is written before the content that comes next.
    func settle(_ splices: inout Splices, _ numbers: inout Int) -> [UInt8] {
      defer {
        happened = []
        hasContent = true
      }
      if happened.isEmpty { return [] }
      if hasContent { return end + happened + dress(run, &numbers) }
      splices.insert(happened, at: run.range.lowerBound)
      return []
    }

    for child in run.children {
      guard let (element, content) = child.text, let marks = marks[element] else {
        let before = settle(&splices, &numbers)
        if !before.isEmpty { splices.insert(before, at: child.range.lowerBound) }
        continue
      }
      var written: [UInt8] = []
      var offset = 0
      var deleted = 0..<0
      for mark in marks.sorted(by: PartEditing.isInOrder) + [PartEditing.end(of: content)] {
        while offset < mark.offset {
          let isDeleted = offset < deleted.upperBound
          let next = isDeleted ? min(mark.offset, deleted.upperBound) : mark.offset
          let slice = content[offset..<next]
          if isDeleted {
            happened += markup.deletion(slice, dress: dress(run, &numbers), id: take(&numbers))
          } else {
            written += settle(&splices, &numbers)
            written += markup.text(slice)
          }
          offset = next
        }
        switch mark.action {
        case .beginRemark(let number): happened += markup.remarkStart(id: number)
        case .endRemark(let number): happened += markup.remarkEnd(id: number)
        case .delete(let end): deleted = mark.offset..<end
        case .insert(let text):
          if !text.isEmpty {
            happened += markup.insertion(
              text[...], dress: dress(run, &numbers), id: take(&numbers))
          }
        }
      }
      splices.replace(child.range, with: written)
    }
    guard !happened.isEmpty else { return }
    if hasContent {
      splices.insert(happened, at: run.range.upperBound)
    } else {
      splices.keep(first)
      splices.replace(run.range, with: happened)
    }
  }

  /// The start of a run that looks like another.
  private func dress(_ run: PartSurvey.Run, _ numbers: inout Int) -> [UInt8] {
    let start = Array(part[run.startTag])
    guard let properties = run.properties else { return start }
    guard let number = run.changeNumber else { return start + part[properties] }
    return start + part[properties.lowerBound..<number.lowerBound]
      + Array(String(take(&numbers)).utf8) + part[number.upperBound..<properties.upperBound]
  }

  private func take(_ numbers: inout Int) -> Int {
    numbers += 1
    return numbers - 1
  }

  /// Where several things happen at one place, those of one revision stay together.
  private static func isInOrder(_ one: Mark, _ other: Mark) -> Bool {
    (one.offset, one.revision, one.step) < (other.offset, other.revision, other.step)
  }

  private static func end(of content: [UInt8]) -> Mark {
    Mark(offset: content.count, revision: Int.max, action: .insert([]))
  }
}

extension PartEditing.Mark {
  fileprivate var step: Int {
    switch action {
    case .beginRemark: 0
    case .delete: 1
    case .insert: 2
    case .endRemark: 3
    }
  }
}
