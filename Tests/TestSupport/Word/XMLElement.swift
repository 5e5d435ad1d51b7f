import Foundation
import FoundationXML

/// An element of an XML part, with all that is below it. Names have the prefixes of the part.
public final class XMLElement {
  public let name: String
  public let attributes: [String: String]
  public fileprivate(set) var children: [XMLElement] = []
  /// The text that stands directly in it.
  public fileprivate(set) var text = ""

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// The root of a part; nil when the part is not well-formed.
  public static func root(of part: [UInt8]) -> XMLElement? {
    let tree = XMLTree()
    let parser = XMLParser(data: Data(part))
    parser.delegate = tree
    return parser.parse() && !tree.isBroken ? tree.root : nil
  }

  public func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  public func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// Itself and all elements below it, as they stand in the part.
  public var all: [XMLElement] {
    var found: [XMLElement] = []
    var open = [self]
    while let next = open.popLast() {
      found.append(next)
      open += next.children.reversed()
    }
    return found
  }

  public func all(_ name: String) -> [XMLElement] { all.filter { $0.name == name } }

  /// All text in it and below it.
  public var allText: String { text + children.map(\.allText).joined() }
}

private final class XMLTree: NSObject, XMLParserDelegate {
  var root: XMLElement?
  /// The parser goes on behind some errors, and says in the end that all went well.
  var isBroken = false
  private var open: [XMLElement] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let element = XMLElement(name: name, attributes: attributes)
    if let parent = open.last { parent.children.append(element) } else { root = element }
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) { isBroken = true }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    open.last?.text += string
  }
}
