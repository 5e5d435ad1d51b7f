package import Documents

/// A kind of agency: `องค์การบริหารส่วนตำบล`, `อบต.`
package struct AgencyType: Sendable, Equatable {
  /// Our own: `sao`, `tmun`, `university` …
  package let code: String
  package let name: Text
  package let english: String
  package let abbreviations: [Text]
  /// As damaged documents have it.
  package let misspellings: [Text]
  /// Agencies that are of this kind without its name.
  package let members: [Text]
  /// What its head is called, and the highest officer.
  package let head: Text?
  package let clerk: Text?
}

/// A department of an agency of local government.
package struct Department: Sendable, Equatable {
  package let name: Text
  package let english: String
  package let aliases: [Text]
}

/// A province, or Bangkok.
package struct Province: Sendable, Equatable {
  /// ISO 3166-2: `TH-14`.
  package let code: String
  package let name: Text
  package let english: String
  package let aliases: [Text]
}
