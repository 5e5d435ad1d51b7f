package import ItaModel
import ThaiText

/// The words by which reports class their indicators: repair at once, improve, keep.
package enum BandWords {
  /// The class that all of a short text names.
  package static func band(of text: [UInt8]) -> Band? {
    guard text.count <= 240 else { return nil }
    let skeleton = MatchKey.skeleton(text)
    return skeletons.first { $0.skeleton == skeleton }?.band
  }

  private static let phrases: [(band: Band, phrases: [String])] = [
    (
      .urgent,
      [
        "แก้ไขโดยเร่งด่วน", "แก้ไขเร่งด่วน", "ต้องแก้ไขโดยเร่งด่วน", "ต้องแก้ไขเร่งด่วน", "เร่งด่วน",
        "ปรับปรุงโดยเร่งด่วน", "ต้องแก้ไขปรับปรุงโดยเร่งด่วน", "ข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน",
        "จุดอ่อนที่ต้องแก้ไขโดยเร่งด่วน", "เร่งแก้ไข",
      ]
    ),
    (
      .improve,
      [
        "พัฒนาให้ดีขึ้น", "ต้องพัฒนาให้ดีขึ้น", "ควรพัฒนาให้ดีขึ้น", "พัฒนาปรับปรุง", "พัฒนาและปรับปรุง",
        "ปรับปรุงให้ดีขึ้น", "ปรับปรุงและพัฒนา", "พัฒนาต่อเนื่อง", "พัฒนาอย่างต่อเนื่อง", "ควรพัฒนา", "ต้องพัฒนา",
        "จะต้องพัฒนาให้ดีขึ้น",
      ]
    ),
    (
      .maintain,
      [
        "รักษาระดับ", "รักษามาตรฐาน", "รักษาระดับไว้", "รักษามาตรฐานไว้", "คงรักษาระดับ", "ต้องรักษาระดับ",
        "ควรรักษาระดับ", "ควรรักษามาตรฐาน", "รักษาระดับ,พัฒนาให้ดีขึ้น", "รักษาระดับและพัฒนาให้ดีขึ้น",
        "รักษาไว้",
      ]
    ),
  ]

  private static let skeletons: [(band: Band, skeleton: [UInt8])] = phrases.flatMap { entry in
    entry.phrases.map { (entry.band, MatchKey.skeleton(Array($0.utf8))) }
  }
}
