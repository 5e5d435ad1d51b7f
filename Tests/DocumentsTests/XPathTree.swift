import Foundation
import FoundationXML

/// An XML document in memory, and the XPaths that origins are made of: steps of a name, or of a
/// local name and a namespace, each with a number.
///
/// It counts as XPath 1.0 says, by namespace and local name; Foundation's own engine leaks.
final class XPathTree: NSObject, XMLParserDelegate {
  private final class Node {
    var name = ""
    var children: [Node] = []
    var text = ""
    var allText: String { text + children.map(\.allText).joined() }
  }

  private var open = [Node()]
  private var prefixes: [String: String] = [:]

  init(_ xml: String) {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.shouldProcessNamespaces = true
    parser.shouldReportNamespacePrefixes = true
    parser.delegate = self
    _ = parser.parse()
  }

  /// The text of the element that a path selects; nil when it selects none.
  func text(at path: String) -> String? {
    var node = open[0]
    // Namespaces hold slashes too.
    for step in path.components(separatedBy: "]/").map({ $0.hasSuffix("]") ? $0 : $0 + "]" }) {
      guard let (name, number) = parse(step) else { return nil }
      let like = node.children.filter { $0.name == name }
      guard (1...max(1, like.count)).contains(number), !like.isEmpty else { return nil }
      node = like[number - 1]
    }
    return node.allText
  }

  private func parse(_ step: String) -> (name: String, number: Int)? {
    let long = /\/?\*\[local-name\(\)='([^']*)' and namespace-uri\(\)='([^']*)'\]\[(\d+)\]/
    if let match = step.wholeMatch(of: long), let number = Int(match.3) {
      return ("\(match.2) \(match.1)", number)
    }
    guard let match = step.wholeMatch(of: /\/?(?:([^:\[]+):)?([^:\[]+)\[(\d+)\]/),
      let number = Int(match.3)
    else { return nil }
    return ("\(match.1.map { prefixes[String($0)] ?? "?" } ?? "") \(match.2)", number)
  }

  func parser(_ parser: XMLParser, didStartMappingPrefix prefix: String, toURI uri: String) {
    if prefixes[prefix] == nil { prefixes[prefix] = uri }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let node = Node()
    node.name = "\(namespaceURI ?? "") \(name)"
    open[open.count - 1].children.append(node)
    open.append(node)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    open[open.count - 1].text += string
  }
}
