import Documents
package import ItaModel
import ThaiText

/// The words by which reports class their indicators: repair at once, improve, keep.
package struct BandWords: Sendable {
  private var bySkeleton: [[UInt8]: Band] = [:]

  package init(_ framework: Framework) {
    for entry in framework.bands {
      for name in entry.names { bySkeleton[MatchKey.skeleton(name.utf8)] = entry.band }
    }
  }

  /// The class that all of a short text names.
  package func band(of text: [UInt8]) -> Band? {
    text.count <= 240 ? bySkeleton[MatchKey.skeleton(text)] : nil
  }
}
