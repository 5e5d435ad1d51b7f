package import Documents

extension BlockPath {
  /// The JSON Pointer (RFC 6901) that leads to it in a report: `/content/3/rows/1/cells/0`.
  package var pointer: String {
    var text = ""
    for step in steps {
      switch step {
      case .block(let index): text += text.isEmpty ? "/content/\(index)" : "/blocks/\(index)"
      case .row(let index): text += "/rows/\(index)"
      case .cell(let index): text += "/cells/\(index)"
      }
    }
    return text
  }
}
