import ItaAnalysis
import ItaModel
import ItaOutput

/// What the codes of findings mean, as a text to read.
package enum FindingList {
  package static func text(in language: Language) -> String {
    FindingKind.all.map { kind in
      """
      \(kind.code) (\(language.text(of: kind.severity.word)))
        \(language.text(of: kind.meaning))
        → \(language.text(of: kind.advice))
      """
    }.joined(separator: "\n")
  }
}
