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
    func title(_ title: Text?, _ role: String) -> Text {
      title.map { Self.title($0, of: name, kind) } ?? basis.units.name(of: role, in: type) ?? .empty
    }
    head = .empty
    clerk = .empty
    head = title(kind?.head, "executive")
    clerk = title(kind?.clerk, "clerk")
    if kind?.code == "province" { province = nil }
  }

  private static func isBangkok(_ name: Text, _ framework: Framework) -> Bool {
    let bangkok = framework.provinces.first { $0.code == "TH-10" }
    return bangkok.map { $0.name == name || $0.aliases.contains(name) } ?? false
  }

  /// `นายกองค์การบริหารส่วนตำบล` with the place after it; a title that does not end in what the
  /// agency is called stays as it is.
  private static func title(_ title: Text, of name: Text?, _ kind: AgencyType?) -> Text {
    guard let name, let kind, name.utf8.starts(with: kind.name.utf8) else { return title }
    let place = name.utf8[kind.name.utf8.count...]
    let isOfHead = title == kind.head
    let endsInKind = title.utf8.suffix(kind.name.utf8.count) == kind.name.utf8[...]
    return isOfHead || endsInKind ? Text(validUTF8: title.utf8 + place) : title
  }
}
