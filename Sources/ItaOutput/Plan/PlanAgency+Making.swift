import Documents
import ItaModel

extension PlanAgency {
  /// What the profile sets counts before what the report tells.
  init(_ agency: Agency, _ basis: PlanBasis) {
    let (profile, framework) = (basis.profile, basis.framework)
    let type = profile.type ?? agency.type
    let kind = framework.agencyTypes.first { $0.code == type }
    name = (profile.name ?? agency.name).map { PlainWording.line($0) }
    self.type = type
    district = profile.district ?? agency.district
    province = profile.province ?? agency.province?.name
    isInBangkok = province.map { Self.isBangkok($0, framework) } ?? false
    website = profile.website
    head = Self.title(kind?.head, of: name, kind, else: basis.units.name(of: "executive", in: type))
    clerk = Self.title(kind?.clerk, of: name, kind, else: basis.units.name(of: "clerk", in: type))
    if kind?.code == "province" { province = nil }
  }

  private static func isBangkok(_ name: Text, _ framework: Framework) -> Bool {
    let bangkok = framework.provinces.first { $0.code == "TH-10" }
    return bangkok.map { $0.name == name || $0.aliases.contains(name) } ?? false
  }

  /// The place of an agency belongs to the title of its head, and to any that ends in what the agency
  /// is called.
  private static func title(
    _ title: Text?, of name: Text?, _ kind: AgencyType?, else usual: Text?
  ) -> AgencyTitle {
    guard let title else { return AgencyTitle(words: usual ?? .empty, place: nil) }
    guard let name, let kind, name.utf8.starts(with: kind.name.utf8),
      title == kind.head || title.utf8.suffix(kind.name.utf8.count) == kind.name.utf8[...]
    else { return AgencyTitle(words: title, place: nil) }
    let place = Text(validUTF8: Array(name.utf8[kind.name.utf8.count...]))
    return AgencyTitle(words: title, place: place.isEmpty ? nil : place)
  }
}
