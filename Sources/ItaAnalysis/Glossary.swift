package import ItaModel

/// The words of a framework made ready for reading. Making it costs more than reading a short
/// document, so one serves any number of them.
package struct Glossary: Sendable {
  package let framework: Framework
  var names: IndicatorNames
  var heads: ColumnHeads
  let cues: Cues
  let provinces: Provinces
  let scoreWords: WordTree<ScoreWord>
  let totals: Vocabulary<Bool>
  let indicatorWords: WordTree<IndicatorNumber?>
  let topics: IndicatorTopics
  let issueLabels: IssueLabels
  let responsible: ResponsibleNames
  let repairs: [TextRepair]

  package init(_ framework: Framework) {
    self.framework = framework
    names = IndicatorNames(framework)
    heads = ColumnHeads(framework)
    cues = Cues(framework)
    provinces = Provinces(framework)
    let scoreWords = ScoreWord.tree(framework)
    self.scoreWords = scoreWords
    totals = ScoreWord.totals(framework, scoreWords)
    indicatorWords = IndicatorPlaces.words(framework)
    topics = IndicatorTopics(framework)
    issueLabels = IssueLabels(framework, heads)
    responsible = ResponsibleNames(framework)
    repairs = TextRepair.all(framework)
  }

  package static let standard = Glossary(.standard)
}
