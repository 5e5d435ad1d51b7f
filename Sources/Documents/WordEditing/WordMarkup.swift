/// How a part names the elements of WordprocessingML, and what is written into it.
struct WordMarkup {
  /// What stands before the part's own names: `w:`, or nothing.
  let prefix: String
  let namespace: String
  /// What stands before names of ours, whose attributes need a prefix.
  private let mark: String
  private let declaration: String
  /// Attributes that tell who changes something, and when.
  private let signature: String

  init(_ root: XMLRoot, _ signature: RevisionSignature) {
    prefix = root.prefix
    namespace = root.namespace
    let mark = prefix.isEmpty ? "w:" : prefix
    self.mark = mark
    declaration = prefix.isEmpty ? " xmlns:w=\"\(namespace)\"" : ""
    let day = signature.date.map { " \(mark)date=\"\($0.text)\"" } ?? ""
    self.signature = " \(mark)author=\"\(WordMarkup.escaped(signature.author))\"\(day)"
  }

  /// Whether the part names an element of WordprocessingML so.
  func isName(_ name: ArraySlice<UInt8>, _ local: StaticString) -> Bool {
    guard name.count == prefix.utf8.count + local.utf8CodeUnitCount,
      name.starts(with: prefix.utf8)
    else { return false }
    return local.withUTF8Buffer { unsafe name.suffix($0.count).elementsEqual($0) }
  }

  /// A run that is to go, with a text in the dress of another.
  func deletion(_ text: ArraySlice<UInt8>, dress: [UInt8], id: Int) -> [UInt8] {
    Array("<\(mark)del\(declaration) \(mark)id=\"\(id)\"\(signature)>".utf8) + dress
      + Array("<\(prefix)delText xml:space=\"preserve\">".utf8) + WordMarkup.escaped(text)
      + Array("</\(prefix)delText></\(prefix)r></\(mark)del>".utf8)
  }

  /// A run that is to come.
  func insertion(_ text: ArraySlice<UInt8>, dress: [UInt8], id: Int) -> [UInt8] {
    Array("<\(mark)ins\(declaration) \(mark)id=\"\(id)\"\(signature)>".utf8) + dress
      + self.text(text) + Array("</\(prefix)r></\(mark)ins>".utf8)
  }

  func text(_ text: ArraySlice<UInt8>) -> [UInt8] {
    Array("<\(prefix)t xml:space=\"preserve\">".utf8) + WordMarkup.escaped(text)
      + Array("</\(prefix)t>".utf8)
  }

  func remarkStart(id: Int) -> [UInt8] {
    Array("<\(mark)commentRangeStart\(declaration) \(mark)id=\"\(id)\"/>".utf8)
  }

  func remarkEnd(id: Int) -> [UInt8] {
    Array(
      """
      <\(mark)commentRangeEnd\(declaration) \(mark)id="\(id)"/><\(prefix)r>\
      <\(mark)commentReference\(declaration) \(mark)id="\(id)"/></\(prefix)r>
      """.utf8)
  }

  /// Each line of the text is a paragraph.
  func comment(_ text: Text, id: Int) -> [UInt8] {
    var bytes = Array(
      "<\(mark)comment\(declaration) \(mark)id=\"\(id)\"\(signature)>".utf8)
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      bytes += "<\(mark)p><\(mark)r><\(mark)t xml:space=\"preserve\">".utf8
      bytes += WordMarkup.escaped(line)
      bytes += "</\(mark)t></\(mark)r></\(mark)p>".utf8
    }
    return bytes + Array("</\(mark)comment>".utf8)
  }

  private static func escaped(_ text: Text) -> String {
    String(decoding: escaped(text.utf8[...]), as: UTF8.self)
  }

  /// A carriage return that is written as such would come back as a line feed.
  private static func escaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case UInt8(ascii: "\""): output += "&quot;".utf8
      case UInt8(ascii: "\r"): output += "&#13;".utf8
      default: output.append(byte)
      }
    }
    return output
  }
}
