import Documents
import Foundation
import TestSupport

/// A Word file and its revisions, as a case says them: the parts, then a line `> OLD → NEW` for each
/// change and `> OLD ! REMARK` for each remark. An OLD of nothing is all of the document.
struct EditingFixture {
  private let file: [UInt8]
  private let lines: [String]

  init(_ input: String) {
    let all = input.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    file = WordFixture(all.filter { !$0.hasPrefix("> ") }.joined(separator: "\n")).bytes
    lines = all.filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
  }

  /// What became of it, and the parts that are other now.
  var outcome: String {
    do {
      let original = try WordOriginal(file)
      let texts = PlacedText.all(in: original.document)
      let signature = RevisionSignature(author: "ita")
      let revised = try original.revised(
        by: lines.compactMap { EditingFixture.revision($0, in: texts) }, signed: signature)
      let before = try ZipContents(unpacking: file)
      let after = try ZipContents(unpacking: revised.bytes)
      let parts = after.entries.filter { before[$0.name] != $0.bytes }
      return
        "\(revised.changes) changed, \(revised.comments) commented, \(revised.unplaced) not placed\n"
        + parts.map { "--- \($0.name)\n\(EditingFixture.inside($0.bytes))" }.joined(separator: "\n")
    } catch {
      return "error: \(error)"
    }
  }

  private static func revision(_ line: String, in texts: [PlacedText]) -> Revision? {
    let isChange = line.contains(" → ") || line.hasSuffix(" →")
    let words = line.split(separator: isChange ? " →" : " ! ", omittingEmptySubsequences: false)
    guard words.count == 2 else { return nil }
    let old = Array(words[0].utf8)
    let new = isChange ? String(words[1].dropFirst()) : String(words[1])
    if old.isEmpty { return Revision(at: BlockPath(), remark: Text(new)) }
    for text in texts where text.text.count >= old.count {
      for start in 0...text.text.count - old.count {
        let range = start..<start + old.count
        guard text.text[range].elementsEqual(old) else { continue }
        return isChange
          ? Revision(
            at: text.path, bytes: range, replacement: Text(new),
            remarkInstead: Text("ควรเป็น \(new)"))
          : Revision(at: text.path, bytes: range, remark: Text(new))
      }
    }
    return nil
  }

  /// What the root of a part holds, a line for each paragraph.
  private static func inside(_ part: [UInt8]) -> String {
    let text = String(decoding: part, as: UTF8.self)
    let start = text.range(of: "<w:body>")?.upperBound ?? text.startIndex
    let end = text.range(of: "</w:body>")?.lowerBound ?? text.endIndex
    return text[start..<end].trimmingCharacters(in: .newlines)
      .replacingOccurrences(of: "</w:p><w:p", with: "</w:p>\n<w:p")
  }
}
