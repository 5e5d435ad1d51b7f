import ThaiText

/// Finds the words of titles in lines that are too damaged to hold them letter for letter.
struct TitleSpelling {
  private var distance = SpellingDistance()

  private static let phrases: [(spelling: Spelling, cues: [Cue])] = [
    ("มาตรการส่งเสริมคุณธรรมและความโปร่งใส", [Cue.measuresOfIntegrity, .integrity]),
    ("มาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใส", [.measuresOfIntegrity, .integrity]),
    ("การนำผลการประเมินITAไปสู่การพัฒนาองค์กร", [.putToUse]),
    ("การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส", [.analysis]),
    ("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส", [.resultOfMeasures, .integrity]),
    (
      "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
      [.resultOfMeasures, .measuresOfIntegrity, .integrity]
    ),
    (
      "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
      [.resultOfMeasures, .measuresOfIntegrity, .integrity]
    ),
  ].map { (Spelling(Array($0.0.utf8)), $0.1) }

  /// No word of the list is nearer to what other papers are called.
  private static let floor = 0.8
  /// A title stands among the first lines, and is no longer than these letters of three bytes.
  private static let mostLines = 8
  private static let longest = 3 * 160

  /// The lines, with the words of the title that they must mean; all of them as they are where
  /// one holds such words letter for letter.
  mutating func read(_ lines: [IdentityReading.Line]) -> [IdentityReading.Line] {
    let isClean = lines.prefix(TitleSpelling.mostLines).contains {
      !Title.genres(of: Title.words(of: $0), isJoined: false).isEmpty
    }
    if isClean { return lines }
    var lines = lines
    for index in lines.indices.prefix(TitleSpelling.mostLines) {
      let line = lines[index]
      guard 60...TitleSpelling.longest ~= line.utf8.count, let cues = cues(of: line.utf8) else {
        continue
      }
      let hits = cues.map { Cues.Hit(cue: $0, bytes: 0..<0) }
      lines[index] = IdentityReading.Line(
        utf8: line.utf8, hits: hits + line.hits, path: line.path)
      return lines
    }
    return lines
  }

  /// Of the phrase that is most like a piece of the line.
  private mutating func cues(of line: [UInt8]) -> [Cue]? {
    let text = Spelling(MatchKey.key(line))
    var best: (cues: [Cue], similarity: Double)?
    for (spelling, cues) in TitleSpelling.phrases {
      let similarity = distance.similarity(of: spelling, within: text)
      if similarity >= TitleSpelling.floor, similarity > best?.similarity ?? 0 {
        best = (cues, similarity)
      }
    }
    return best?.cues
  }
}
