import Documents
import ItaModel

extension OfficialDocument {
  /// A table of the width of its page; a short one may stay on one page with all its rows.
  func table(
    _ caption: Text, _ columns: [Int], head: WordRow?, _ rows: [WordRow],
    borders: WordTable.Borders = .grid, staysTogether: Bool = false
  ) -> WordBlock {
    let rows = rows.enumerated().map { index, row in
      var row = row.breakable
      row.staysWhole = row.height(in: columns) <= WordRow.tallestWhole
      return staysTogether && index < rows.count - 1 ? row.keptWithNext : row
    }
    return .table(
      WordTable(
        caption: caption, columns: columns, headerRows: head == nil ? 0 : 1, borders: borders,
        rows: (head.map { [$0.breakable] } ?? []) + rows))
  }

  func head(_ keys: String..., slots own: [String: Text] = [:]) -> WordRow {
    head(keys, slots: own)
  }

  func head(_ keys: [String], slots own: [String: Text] = [:]) -> WordRow {
    WordRow(
      keys.map {
        WordCell(
          .tableHead, say($0, own), fill: headFill, verticalAlignment: .centre)
      })
  }

  func cell(_ text: Text, comment: Text? = nil) -> WordCell {
    WordCell(.tableText, text, comment: comment)
  }

  func number(_ text: Text, comment: Text? = nil) -> WordCell {
    WordCell(.tableNumber, text, comment: comment)
  }

  /// A score, or that there is none.
  func number(_ score: Hundredths?, comment: Text? = nil) -> WordCell {
    number(score.map(print) ?? say("cell.none"), comment: comment)
  }

  /// Text of the source: each of its lines a paragraph.
  func lines(_ text: Text, comment: Text? = nil) -> [WordParagraph] {
    let lines = text.utf8.split(separator: 0x0A).map { Text(validUTF8: Array($0)) }
    return (lines.isEmpty ? [.empty] : lines).map {
      WordParagraph(.tableText, print($0), comment: comment)
    }
  }

  func change(_ change: Hundredths?) -> WordCell {
    number(change.map(signed) ?? say("cell.none"))
  }

  /// `เพิ่มขึ้น +1.20`: with a sign and a word.
  func signed(_ change: Hundredths) -> Text {
    switch change.units {
    case 0: say("change.same") + " " + print(change)
    case 1...: say("change.rise") + " " + withSign(change)
    default: say("change.fall") + " " + withSign(change)
    }
  }

  /// `+1.20`
  func withSign(_ change: Hundredths) -> Text {
    let minus: Text = "\u{2212}"
    return (change.units > 0 ? "+" : change.units < 0 ? minus : "") + print(change)
  }

  /// What a score's cell says beside the score.
  func comment(on figure: Plan.Figure) -> Text? {
    guard let value = figure.value else { return say("comment.score.missing") }
    func said(_ key: String, _ printed: [Hundredths]) -> Text {
      say(
        key,
        [
          "score": print(value), "first-score": printed.dropLast().map(print).joined(by: ", "),
          "second-score": printed.last.map(print) ?? .empty,
        ])
    }
    switch figure.doubt {
    case .derived: return say("comment.score.derived")
    case .corrected(let printed), .recomputed(let printed):
      return say(
        "comment.score.corrected",
        ["score": print(value), "first-score": printed.map(print).joined(by: ", ")])
    case .disputed(let printed): return said("comment.score.disputed", printed)
    case nil: return nil
    }
  }

  /// Lines to be filled in by hand, as long as their column is wide.
  func blanks(_ count: Int, ofColumn width: Int) -> [WordParagraph] {
    let line = Text(String(repeating: ".", count: max(8, (width - 200) / 47)))
    return Array(repeating: WordParagraph(.tableText, line), count: count)
  }

  /// `๑) …`, a paragraph each; a single one has no number.
  func numbered(_ items: [Text], comment: Text? = nil) -> [WordParagraph] {
    guard items.count > 1 else {
      return lines(items.first ?? say("cell.none"), comment: comment)
    }
    return items.enumerated().map { index, item in
      WordParagraph(.tableItem, print(index + 1) + ")\t" + print(item), comment: comment)
    }
  }
}

private let headFill = WordColour(0xDEEAF6)

extension WordCell {
  var emboldened: WordCell {
    var cell = self
    for paragraph in cell.paragraphs.indices {
      for run in cell.paragraphs[paragraph].runs.indices {
        cell.paragraphs[paragraph].runs[run].isBold = true
      }
    }
    return cell
  }
}
