import Documents
import ItaModel

/// How the names of one kind of agency begin.
struct AgencyKind: Sendable, Equatable {
  /// What the full official name begins with.
  let prefix: String
  /// A code of the dictionary, where the beginning tells it.
  let type: String?
  /// Misspellings, and forms that mean the same.
  let otherForms: [String]
  /// `อบต.`, which stands for the prefix.
  let abbreviations: [String]
  /// What the head of such an agency is called, where that is not `นายก` and the prefix.
  let head: String?
  /// Whether names of this kind are told anywhere. Those of others are an agency's own only where
  /// it stands as the author: every document also speaks of departments and offices.
  let isLocal: Bool
  /// Whether the beginning is a word of its own that a line must open with.
  let opensLines: Bool

  /// In the order of the list: the longer beginning before one that is part of it.
  static func all(_ framework: Framework) -> [AgencyKind] {
    framework.agencyTypes.filter { !$0.abbreviations.isEmpty }.map(AgencyKind.init) + others
  }

  private init(_ type: AgencyType) {
    prefix = type.name.description
    self.type = type.code
    abbreviations = type.abbreviations.map(\.description)
    isLocal = true
    opensLines = false
    let body = "องค์การ"
    if prefix.utf8.starts(with: body.utf8) {
      let rest = String(decoding: prefix.utf8.dropFirst(body.utf8.count), as: UTF8.self)
      otherForms = type.misspellings.map(\.description) + ["องค์กร" + rest, rest]
      head = nil
    } else {
      otherForms = type.misspellings.map(\.description)
      head = type.head?.description
    }
  }

  private init(_ prefix: String, _ type: String?, opensLines: Bool = false) {
    self.prefix = prefix
    self.type = type
    otherForms = []
    abbreviations = []
    head = nil
    isLocal = false
    self.opensLines = opensLines
  }

  private static let others = [
    AgencyKind("มหาวิทยาลัย", "university"), AgencyKind("สถาบันเทคโนโลยี", "university"),
    AgencyKind("สถาบันบัณฑิต", "university"), AgencyKind("โรงพยาบาล", "other"),
    AgencyKind("โรงเรียน", "other", opensLines: true),
    AgencyKind("วิทยาลัย", "other", opensLines: true),
    AgencyKind("การไฟฟ้า", "soe"), AgencyKind("การประปา", "soe"), AgencyKind("การเคหะ", "soe"),
    AgencyKind("ธนาคาร", "soe"), AgencyKind("กองทุน", "fund", opensLines: true),
    AgencyKind("สำนักงาน", nil, opensLines: true), AgencyKind("จังหวัด", "province", opensLines: true),
    AgencyKind("กรม", "department", opensLines: true),
  ]
}
