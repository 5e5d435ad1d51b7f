import Documents
import ItaModel
import ThaiText

/// Where an agency lies, as an address says it.
struct Places: Equatable {
  var subdistrict: Text?
  var district: Text?
  var province: Agency.Province?

  var isEmpty: Bool { subdistrict == nil && district == nil && province == nil }

  init() {}

  /// Reads `ตำบลทุ่งสายลม อำเภอเนินตะแบก จังหวัดน่าน`, also with abbreviations.
  init(_ line: IdentityReading.Line, _ provinces: Provinces) {
    let markers = Marker.all(in: line)
    for (index, marker) in markers.enumerated() {
      let isLast = index + 1 == markers.count
      let end = isLast ? line.utf8.count : markers[index + 1].bytes.lowerBound
      let slice = Array(line.utf8[..<max(end, marker.bytes.upperBound)])
      let name = PlaceName(after: marker.bytes.upperBound, in: slice)
      guard let first = name.words.first else { continue }
      let joined = Array(name.words.joined())
      switch marker.level {
      case .province:
        if province == nil { province = provinces.province(called: first, or: joined) }
      case .district:
        // Between two markers a name may be torn; at the end other words may follow.
        let name = isLast ? first : joined
        if district == nil, Places.isName(name, isSure: markers.count > 1) {
          district = Text(validUTF8: name)
        }
      case .subdistrict:
        let name = isLast ? first : joined
        if subdistrict == nil, Places.isName(name, isSure: markers.count > 1) {
          subdistrict = Text(validUTF8: name)
        }
      }
    }
    // `เขตบางรัก กรุงเทพมหานคร`: the one province that is no จังหวัด.
    if province == nil { province = provinces.province(namedAlone: line.utf8) }
  }

  /// Fills what is not yet known.
  mutating func add(_ other: Places) {
    subdistrict = subdistrict ?? other.subdistrict
    district = district ?? other.district
    province = province ?? other.province
  }

  /// A word that begins like a verb is a name only in an address.
  private static func isName(_ word: [UInt8], isSure: Bool) -> Bool {
    guard 2...20 ~= PlaceName.base(word) else { return false }
    return isSure || PlaceName.startOfVerb(in: word) != 0
  }

  private struct Marker {
    let level: Level
    let bytes: Range<Int>

    enum Level {
      case subdistrict
      case district
      case province
    }

    private static let abbreviations: [(bytes: [UInt8], level: Level)] = [
      (Array("ต.".utf8), .subdistrict), (Array("อ.".utf8), .district),
      (Array("จ.".utf8), .province),
    ]

    /// In the order of their places.
    static func all(in line: IdentityReading.Line) -> [Marker] {
      let agencies = line.hits.filter(\.cue.isAgency).map(\.bytes)
      var markers: [Marker] = []
      for hit in line.hits where !agencies.contains(where: { $0.overlaps(hit.bytes) }) {
        switch hit.cue {
        case .subdistrict: markers.append(Marker(level: .subdistrict, bytes: hit.bytes))
        case .district:
          // เขต stands inside of words too.
          if hit.bytes.count > 9 || isAfterSpace(hit.bytes.lowerBound, in: line.utf8) {
            markers.append(Marker(level: .district, bytes: hit.bytes))
          }
        case .province(_): markers.append(Marker(level: .province, bytes: hit.bytes))
        default: break
        }
      }
      for (abbreviation, level) in abbreviations {
        var from = 0
        while let place = Array(line.utf8[from...]).firstRange(of: abbreviation)?.lowerBound {
          let start = from + place
          from = start + abbreviation.count
          let next = line.utf8[from...].drop { $0 == 0x20 }
          let isName =
            PlaceName.isLetter(line.utf8, at: next.startIndex)
            && next.dropFirst(3).first != UInt8(ascii: ".")
          if isAfterSpace(start, in: line.utf8), isName {
            markers.append(Marker(level: level, bytes: start..<from))
          }
        }
      }
      return markers.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    }

    private static func isAfterSpace(_ index: Int, in line: [UInt8]) -> Bool {
      index == 0 || line[index - 1] <= 0x20 || line[index - 1] == UInt8(ascii: "(")
    }
  }
}

/// The names of the provinces, for words that can be nothing else.
struct Provinces: Sendable {
  private var all: [(key: [UInt8], province: Agency.Province)] = []
  private var byKey: [[UInt8]: Int] = [:]
  private var bySkeleton: [[UInt8]: Int] = [:]
  private var alone: [[UInt8]] = []

  init(_ framework: Framework) {
    for province in framework.provinces {
      for name in [province.name] + province.aliases {
        let index = all.count
        let key = MatchKey.key(name.utf8)
        all.append((key, Agency.Province(code: province.code, name: province.name)))
        byKey[key] = byKey[key] ?? index
        let skeleton = MatchKey.skeleton(name.utf8)
        bySkeleton[skeleton] = bySkeleton[skeleton] ?? index
        // The capital is named without จังหวัด before it.
        if province.code == "TH-10", key.count >= 7 * 3 { alone.append(name.utf8) }
      }
    }
  }

  /// Of a name that ends at a space, or is torn by one.
  func province(called first: [UInt8], or joined: [UInt8]) -> Agency.Province? {
    for word in [joined, first] {
      if let index = byKey[MatchKey.key(word)] { return all[index].province }
    }
    for word in [joined, first] where PlaceName.base(word) >= 4 {
      if let index = bySkeleton[MatchKey.skeleton(word)] { return all[index].province }
    }
    return longest(beginningOf: joined) ?? nearest(to: first) ?? nearest(to: joined)
  }

  /// Of the name of an agency that lies in no other than its own: `องค์การบริหารส่วนจังหวัดลำปาง`.
  func province(named name: [UInt8]) -> Agency.Province? {
    byKey[MatchKey.key(name)].map { all[$0].province }
  }

  func province(namedAlone line: [UInt8]) -> Agency.Province? {
    alone.first { line.firstRange(of: $0) != nil }.flatMap { province(named: $0) }
  }

  /// `ลำปางได้รับ`
  private func longest(beginningOf text: [UInt8]) -> Agency.Province? {
    let found = all.filter { entry in
      guard text.starts(with: entry.key), entry.key.count >= 3 * 4 else { return false }
      return PlaceName.isVerb(text[entry.key.count...])
    }
    return found.max { $0.key.count < $1.key.count }?.province
  }

  private func nearest(to word: [UInt8]) -> Agency.Province? {
    guard 4...24 ~= PlaceName.base(word) else { return nil }
    var distance = SpellingDistance()
    let spelling = Spelling(MatchKey.key(word))
    var best: (province: Agency.Province, similarity: Double)?
    var other = 0.0
    for (key, province) in all {
      guard let similarity = distance.similarity(spelling, Spelling(key), atLeast: 0.70) else {
        continue
      }
      if similarity > best?.similarity ?? 0 {
        if let best, best.province != province { other = max(other, best.similarity) }
        best = (province, similarity)
      } else if best?.province != province {
        other = max(other, similarity)
      }
    }
    guard let best, best.similarity >= 0.82, best.similarity - other >= 0.1 else { return nil }
    return best.province
  }
}
