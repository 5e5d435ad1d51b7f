package import Documents

/// Whose report it is. Facts that the document does not give are nil.
package struct Agency: Sendable, Equatable {
  /// The full official form: `องค์การบริหารส่วนตำบล…`.
  package var name: Text?
  /// A code of the dictionary: `sao`, `tmun`, `university` …
  package var type: String?
  package var subdistrict: Text?
  package var district: Text?
  package var province: Province?
  /// Other spellings printed in the document, in reading order.
  package var otherNames: [Text]
  /// Where the name was read.
  package var at: BlockPath?

  package init(
    name: Text? = nil, type: String? = nil, subdistrict: Text? = nil, district: Text? = nil,
    province: Province? = nil, otherNames: [Text] = [], at: BlockPath? = nil
  ) {
    self.name = name
    self.type = type
    self.subdistrict = subdistrict
    self.district = district
    self.province = province
    self.otherNames = otherNames
    self.at = at
  }

  package struct Province: Sendable, Hashable {
    /// ISO 3166-2: `TH-14`.
    package var code: String
    package var name: Text

    package init(code: String, name: Text) {
      self.code = code
      self.name = name
    }
  }
}
