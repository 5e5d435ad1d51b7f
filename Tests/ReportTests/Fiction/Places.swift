/// Agencies that do not exist, in provinces that do.
struct FictionalAgency {
  let kind: Kind
  let place: String
  let subdistrict: String
  let district: String
  let province: (code: String, name: String)

  enum Kind: CaseIterable {
    case subdistrictOrganisation
    case subdistrictMunicipality
    case townMunicipality
    case cityMunicipality
    case university

    var prefix: String {
      switch self {
      case .subdistrictOrganisation: "องค์การบริหารส่วนตำบล"
      case .subdistrictMunicipality: "เทศบาลตำบล"
      case .townMunicipality: "เทศบาลเมือง"
      case .cityMunicipality: "เทศบาลนคร"
      case .university: "มหาวิทยาลัย"
      }
    }

    var abbreviation: String? {
      switch self {
      case .subdistrictOrganisation: "อบต."
      case .subdistrictMunicipality: "ทต."
      case .townMunicipality: "ทม."
      case .cityMunicipality: "ทน."
      case .university: nil
      }
    }

    var head: String {
      switch self {
      case .subdistrictOrganisation: "นายกองค์การบริหารส่วนตำบล"
      case .subdistrictMunicipality: "นายกเทศมนตรีตำบล"
      case .townMunicipality: "นายกเทศมนตรีเมือง"
      case .cityMunicipality: "นายกเทศมนตรีนคร"
      case .university: "อธิการบดีมหาวิทยาลัย"
      }
    }
  }

  var name: String { kind.prefix + place }
  var shortName: String { (kind.abbreviation ?? kind.prefix) + place }

  init(using chance: inout Chance) {
    let kinds: [Kind] = [
      .subdistrictOrganisation, .subdistrictOrganisation, .subdistrictOrganisation,
      .subdistrictMunicipality, .subdistrictMunicipality, .townMunicipality, .cityMunicipality,
      .university,
    ]
    kind = chance.pick(kinds)
    place =
      kind == .university
      ? chance.pick(FictionalAgency.learning) + chance.pick(FictionalAgency.trees)
      : FictionalAgency.placeName(using: &chance)
    subdistrict = kind == .subdistrictOrganisation || kind == .subdistrictMunicipality ? place : ""
    district = FictionalAgency.placeName(using: &chance)
    province = chance.pick(FictionalAgency.provinces)
  }

  /// A name of two or three words, as villages have them.
  private static func placeName(using chance: inout Chance) -> String {
    let tail = chance.percent(70) ? chance.pick(tails) : ""
    return chance.pick(heads) + chance.pick(trees) + tail
  }

  private static let heads: [String] = [
    "หนอง", "โคก", "ดอน", "ห้วย", "วัง", "ท่า", "คลอง", "บึง", "เขา", "โพน", "ทุ่ง", "สระ", "นา",
    "บาง", "ด่าน", "ปาก",
  ]
  private static let trees: [String] = [
    "ตาลชุม", "ยางโทน", "ไผ่ล้อม", "มะขามเฒ่า", "บัวลอย", "แก้วกล้า", "ทองหลาง", "พลวงคู่", "มะค่าคำ",
    "กระทุ่ม", "สำโรงเย็น", "ประดู่", "ตะแบก", "จันทน์ผา", "พะยอม", "สะเดา", "กันเกรา", "จำปาศักดิ์",
    "น้ำเต้า", "ตะคร้อ", "หว้าใหญ่", "งิ้วแดง",
  ]
  private static let tails: [String] = [
    "งาม", "น้อย", "เหนือ", "ใต้", "สูง", "กลาง", "หวาน", "ทราย", "รุ่ง", "สามัคคี", "พัฒนา", "ชัย",
  ]
  private static let learning: [String] = ["ราชภัฏ", "ราชพฤกษ์", "เทคโนโลยี", "ศิลปวิทยา"]

  static let provinces: [(code: String, name: String)] = [
    ("TH-14", "พระนครศรีอยุธยา"), ("TH-16", "ลพบุรี"), ("TH-19", "สระบุรี"), ("TH-22", "จันทบุรี"),
    ("TH-30", "นครราชสีมา"), ("TH-31", "บุรีรัมย์"), ("TH-34", "อุบลราชธานี"), ("TH-36", "ชัยภูมิ"),
    ("TH-40", "ขอนแก่น"), ("TH-44", "มหาสารคาม"), ("TH-52", "ลำปาง"), ("TH-53", "อุตรดิตถ์"),
    ("TH-55", "น่าน"), ("TH-57", "เชียงราย"), ("TH-60", "นครสวรรค์"), ("TH-67", "เพชรบูรณ์"),
    ("TH-70", "ราชบุรี"), ("TH-77", "ประจวบคีรีขันธ์"), ("TH-80", "นครศรีธรรมราช"), ("TH-90", "สงขลา"),
    ("TH-33", "ศรีสะเกษ"), ("TH-65", "พิษณุโลก"), ("TH-56", "พะเยา"), ("TH-84", "สุราษฎร์ธานี"),
  ]
}
