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

  /// Nil for a pointer that leads to no block, row or cell of a report's content.
  package init?(pointer: String) {
    let words = pointer.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard words.count >= 3, words[0].isEmpty, !words.count.isMultiple(of: 2) else { return nil }
    var steps: [Step] = []
    for place in stride(from: 1, to: words.count, by: 2) {
      guard let index = Int(String(Substring(words[place + 1]))), index >= 0 else { return nil }
      switch String(Substring(words[place])) {
      case "content" where place == 1, "blocks" where place > 1: steps.append(.block(index))
      case "rows": steps.append(.row(index))
      case "cells": steps.append(.cell(index))
      default: return nil
      }
    }
    self.init(steps)
  }
}
