package import Documents

/// One report as the format `ita-report/1` says it; properties have the names of its keys.
package struct Report: Sendable, Equatable {
  package static let format = "ita-report/1"

  package var source: Source
  package var findings: [Finding]
  package var content: [Block]

  package init(source: Source, findings: [Finding] = [], content: [Block] = []) {
    self.source = source
    self.findings = findings
    self.content = content
  }
}

/// The input that a report was made from.
package struct Source: Sendable, Equatable {
  /// The last component of its path.
  package var name: String
  package var mediaType: String
  package var bytes: Int
  /// In lower-case hexadecimal digits.
  package var sha256: String
  package var encoding: String?
  package var decoding: [String]

  package init(
    name: String, mediaType: String, bytes: Int, sha256: String, encoding: String? = nil,
    decoding: [String] = []
  ) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
    self.sha256 = sha256
    self.encoding = encoding
    self.decoding = decoding
  }
}
