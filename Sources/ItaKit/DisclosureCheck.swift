import ItaAnalysis
import ItaModel
import ItaOutput

/// Holds documents against the disclosure items on measures.
package struct DisclosureCheck: Sendable {
  private let settings: Settings
  private let year: FiscalYear?
  private let asJSON: Bool

  /// Nil for what is no fiscal year; without one, each document's own counts.
  package init?(_ settings: Settings, year: Int?, asJSON: Bool) {
    self.settings = settings
    self.asJSON = asJSON
    self.year = year.flatMap(FiscalYear.init(_:))
    if year != nil, self.year == nil { return nil }
  }

  package struct Answer: Sendable {
    /// What to print.
    package let text: [UInt8]
    package let isComplete: Bool
  }

  /// A folder stands for the reports in it.
  package static func inputs(of input: Input) -> [Input] {
    guard case .file(let path) = input, (try? System.status(of: path).isFolder) == true else {
      return [input]
    }
    return FolderWalk(path, endings: FolderWalk.json).files.map {
      .file(path.appending($0.bytes))
    }
  }

  /// What a report, or a document that first becomes one, has and lacks.
  package func answer(for input: Input) throws(ConversionError) -> Answer {
    let report = try input.report(settings)
    let checklists = report.checklists(in: year, by: settings.glossary)
    guard !checklists.isEmpty else { throw .noDisclosureItem }
    var text: [UInt8] = []
    for checklist in checklists {
      if asJSON {
        text += checklist.object(file: input.display, on: report)
      } else {
        let lines = checklist.lines(name: input.display, on: report) {
          settings.language.text(of: $0)
        }
        for line in lines { text += Array("\(line.printable)\n".utf8) }
      }
    }
    return Answer(text: text, isComplete: checklists.allSatisfy(\.isComplete))
  }
}
