package import Documents
import StrictJSON

/// What an agency sets for the documents that are made for it, read from a file of the format
/// `ita-agency/1`:
///
///     {
///       "format": "ita-agency/1",
///       "name": "องค์การบริหารส่วนตำบลตัวอย่าง",
///       "emblem": "emblem.png",
///       "units": {"finance": "กองคลัง"},
///       "due": {"urgent": "กุมภาพันธ์ {year}"}
///     }
///
/// All but the format may be left out.
package struct AgencyProfile: Sendable, Equatable {
  package static let format = "ita-agency/1"

  package private(set) var name: Text?
  package private(set) var type: String?
  package private(set) var subdistrict: Text?
  package private(set) var district: Text?
  package private(set) var province: Text?
  package private(set) var website: Text?
  /// The path of a picture, from the folder of the profile.
  package private(set) var emblem: String?
  /// By their roles.
  package private(set) var units: [String: Text] = [:]
  package private(set) var due: [Band: Text] = [:]
  package private(set) var monitoring: [Band: Text] = [:]
  package private(set) var preparer = Signatory()
  package private(set) var reviewer = Signatory()
  package private(set) var approver = Signatory()
  package private(set) var digits: DigitStyle?
  /// Texts in the place of the standing ones, by their keys.
  package private(set) var wording: [String: Text] = [:]

  package struct Signatory: Sendable, Equatable {
    package var name: Text?
    package var position: Text?
  }

  package init() {}

  package init(parsing file: [UInt8]) throws(DictionaryError) {
    let file = try Record(
      parsing: file,
      of: """
        about format name type subdistrict district province website emblem units due monitoring \
        signatories digits wording
        """)
    let format = try file.string("format")
    guard format.utf8.elementsEqual(Self.format.utf8) else {
      throw file.error(
        .unknownWord(format, member: "format", known: [Self.format]), at: "format")
    }
    name = try file.optionalText("name")
    subdistrict = try file.optionalText("subdistrict")
    district = try file.optionalText("district")
    province = try file.optionalText("province")
    website = try file.optionalText("website")
    emblem = try file.optionalText("emblem")?.description
    if file.has("digits") { digits = try file.choice("digits") }
    type = try file.optionalText("type")?.description
    let types = Framework.standard.agencyTypes.map(\.code)
    if let type, !types.contains(type) {
      throw file.error(.unknownWord(type, member: "type", known: types), at: "type")
    }
    if file.has("units") {
      let roles = Units.standard.codes
      for (key, text) in try file.textMembers("units") {
        guard roles.contains(key.name) else {
          throw DictionaryError(
            position: key.position, problem: .unknown(member: key.name, known: roles))
        }
        units[key.name] = text
      }
    }
    due = try Self.texts("due", of: file)
    monitoring = try Self.texts("monitoring", of: file)
    try readSignatories(file)
    try readWording(file)
  }

  private static func texts(
    _ member: String, of file: Record
  ) throws(DictionaryError) -> [Band: Text] {
    guard file.has(member) else { return [:] }
    let record = try file.record(member, of: Record.Members(Band.allCases.map(\.rawValue)))
    var texts: [Band: Text] = [:]
    for band in Band.allCases { texts[band] = try record.optionalText(band.rawValue) }
    return texts
  }

  private mutating func readSignatories(_ file: Record) throws(DictionaryError) {
    guard file.has("signatories") else { return }
    let record = try file.record("signatories", of: "preparer reviewer approver")
    func signatory(_ member: String) throws(DictionaryError) -> Signatory {
      guard record.has(member) else { return Signatory() }
      let person = try record.record(member, of: "name position")
      return Signatory(
        name: try person.optionalText("name"), position: try person.optionalText("position"))
    }
    preparer = try signatory("preparer")
    reviewer = try signatory("reviewer")
    approver = try signatory("approver")
  }

  /// A text may leave out slots of the standing one, but ask for no others.
  private mutating func readWording(_ file: Record) throws(DictionaryError) {
    guard file.has("wording") else { return }
    for (key, text) in try file.textMembers("wording") {
      guard let standing = Wording.standard[key.name] else {
        let part = key.name.utf8.prefix { $0 != UInt8(ascii: ".") }
        let known = Wording.standard.keys.filter { $0.utf8.starts(with: part) }
        throw DictionaryError(
          position: key.position, problem: .unknown(member: key.name, known: known))
      }
      let slots = Wording.slots(of: standing)
      if let slot = Wording.slots(of: text).first(where: { !slots.contains($0) }) {
        throw DictionaryError(
          position: key.position,
          problem: .unknownSlot(slot, member: key.name, known: slots))
      }
      wording[key.name] = text
    }
  }
}

/// In which digits a document prints its numbers.
package enum DigitStyle: String, Sendable, CaseIterable {
  case thai
  case arabic
}
