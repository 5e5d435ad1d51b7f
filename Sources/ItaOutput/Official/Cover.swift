import Documents
import ItaModel

extension OfficialDocument {
  /// Title and year above, the agency at the lower third; no date, which the preface has.
  var cover: [WordBlock] {
    var blocks = titles.enumerated().map { index, title in
      WordBlock.paragraph(
        WordParagraph(
          .coverTitle, runs: [WordRun(title)], spaceBefore: index == 0 ? 1700 : nil))
    }
    blocks.append(
      .paragraph(WordParagraph(.coverYear, runs: [WordRun(say("cover.year"))], spaceBefore: 240)))
    if let emblem = options.emblem {
      blocks.append(
        .paragraph(
          WordParagraph(.coverName, runs: [WordRun(picture: emblem)], spaceBefore: 900)))
    }
    let above = options.emblem == nil ? 4600 : 2000
    blocks.append(
      .paragraph(
        WordParagraph(
          .coverName,
          runs: [
            WordRun(
              agencyName,
              comment: stationery.agency.name == nil ? say("comment.agency.unknown") : nil)
          ], spaceBefore: above)))
    if let place { blocks.append(.paragraph(.coverName, place)) }
    return blocks
  }

  var agencyName: Text { print(stationery.agency.name ?? wording.text("agency.blank")) }

  private var place: Text? {
    let district = stationery.agency.district
    guard let province = stationery.agency.province else { return nil }
    let key =
      switch (stationery.agency.isInBangkok, district) {
      case (true, nil): "place.capital-only"
      case (true, _): "place.capital"
      case (false, nil): "place.province"
      case (false, _): "place.district"
      }
    return say(key, ["district": district ?? .empty, "province": province])
  }
}
