import Documents
import Foundation
import ItaModel
import StrictJSON
import Testing
import ThaiText

@Suite struct DictionaryDataTests {
  private let framework = Framework.standard

  private func year(_ number: Int) throws -> FiscalYear { try #require(FiscalYear(number)) }

  @Test func `the files of the dictionary have no fault`() throws {
    do throws(DictionaryError) {
      try Framework.check()
    } catch {
      Issue.record("\(error.message.en)")
    }
  }

  @Test func `every file says what it is, and uncertain facts where they come from`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Data").standardized
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    #expect(files.count == 10)
    for file in files {
      let root = try JSONDocument(parsing: Array(Data(contentsOf: file))).root
      #expect(root["about"]?.string?.isEmpty == false, "\(file.lastPathComponent)")
      let text = try String(contentsOf: file, encoding: .utf8)
      if text.contains(": \"inferred\"") || text.contains(": \"unknown\"") {
        #expect(root["sources"]?.count ?? 0 > 0)
      }
    }
  }

  @Test func `the ten indicators have names, and no two things share one`() {
    #expect(framework.indicators.map(\.number) == IndicatorNumber.all)
    var owners: [[UInt8]: String] = [:]
    func own(_ text: Text, _ owner: String) {
      let skeleton = MatchKey.skeleton(text.utf8)
      for key in Set([MatchKey.key(text.utf8)] + (skeleton.count >= 24 ? [skeleton] : [])) {
        #expect(owners[key] == nil || owners[key] == owner, "\(text) of \(owner)")
        owners[key] = owner
      }
    }
    for indicator in framework.indicators { own(indicator.name, "\(indicator.number)") }
    for alias in framework.aliases { own(alias.name, "\(alias.indicator)") }
    for text in framework.negatives { own(text, "negative") }
    for text in framework.totals { own(text, "total") }
  }

  @Test func `every name holds its words`() {
    let names =
      framework.indicators.map { ($0.name, $0.words) }
      + framework.aliases.map { ($0.name, $0.words) }
    for (name, words) in names {
      #expect(!words.isEmpty)
      for word in words { #expect(name.utf8.contains(word.utf8), "\(word) in \(name)") }
    }
  }

  @Test func `weights are 100 together in every year`() throws {
    for number in 2562...2575 {
      let weights = try framework.weights(in: year(number))
      #expect(Instrument.allCases.map(weights.percent).reduce(0, +) == 100)
    }
    #expect(try framework.weights(in: year(2566)).certainty == .verified)
    #expect(try framework.weights(in: year(2575)).certainty == .unknown)
  }

  @Test func `there are 77 provinces, each with its code`() {
    #expect(framework.provinces.count == 77)
    #expect(Set(framework.provinces.map(\.code)).count == 77)
    #expect(framework.provinces.allSatisfy { $0.code.wholeMatch(of: /TH-\d\d/) != nil })
  }

  @Test func `items belong to indicators by year`() throws {
    func indicator(_ item: String, _ year: Int) throws -> Int? {
      let codes = ItemCode.places(in: Array(item.utf8)).value ?? []
      let code = try #require(codes.first).code
      return framework.indicator(of: code, in: try self.year(year))?.number
    }
    #expect(try indicator("i10", 2564) == 2)
    #expect(try indicator("i10", 2568) == 4)
    #expect(try indicator("o21", 2567) == 9)
    #expect(try indicator("o21", 2568) == 10)
    #expect(try indicator("i4", 2566) == nil)
    #expect(try indicator("o43", 2569) == nil)
    for item in SurveyedItem.all {
      guard let group = item.group, item.years.lowerBound.number > 2562 else { continue }
      let number = framework.indicator(of: item.code, in: item.years.lowerBound)
      #expect(group.hasPrefix("\(number.map { "\($0)" } ?? "-")."), "\(item.code) \(item.years)")
    }
  }

  @Test(
    arguments: [
      (2565, "95.00", nil, "AA"), (2565, "94.99", nil, "A"), (2565, "94.995", nil, "AA"),
      (2565, "0", nil, "F"), (2566, "84.99", nil, "ต้องปรับปรุง"), (2566, "84.994", nil, "ต้องปรับปรุง"),
      (2566, "69.5", nil, "ต้องปรับปรุงโดยด่วน"), (2567, "90.1", nil, nil),
      (2567, "90.1", "90 80 100", "ผ่าน"), (2567, "90.1", "85 85.00 100", "ผ่านดี"),
      (2567, "95.81", "94.99 96 96", "ผ่านดี"), (2567, "95.81", "95 96 96", "ผ่านดีเยี่ยม"),
      (2561, "83.10", nil, "สูงมาก"),
    ] as [(Int, String, String?, String?)])
  func `a level is told by the total and the instruments`(
    year: Int, total: String, instruments: String?, level: String?
  ) throws {
    let year = try self.year(year)
    let scale = try #require(framework.scale(in: year))
    var scores: [Instrument: Score] = [:]
    for (instrument, score) in zip(
      Instrument.allCases, (instruments ?? "").split(separator: " "))
    {
      scores[instrument] = Score(score.utf8)
    }
    let score = try #require(Score(total.utf8))
    let found = scale.level(total: score, instruments: scores)
    #expect(found?.name == level)
  }

  @Test func `the score of one instrument may be enough to rule a level out`() throws {
    let year = try year(2567)
    let scale = try #require(framework.scale(in: year))
    let total = try #require(Score("90.00".utf8))
    let low = try #require(Score("84.99".utf8))
    #expect(scale.level(total: total, instruments: [.eit: low])?.name == "ผ่าน")
  }
}
