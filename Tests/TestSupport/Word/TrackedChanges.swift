import Documents
import Foundation

/// What Word's buttons do to the changes of one author: all accepted, or all rejected.
public enum TrackedChanges {
  public static func accepting(_ file: [UInt8], by author: String) throws -> [UInt8] {
    try settled(file, by: author, keeping: "ins", dropping: "del")
  }

  public static func rejecting(_ file: [UInt8], by author: String) throws -> [UInt8] {
    try settled(file, by: author, keeping: "del", dropping: "ins")
  }

  /// A change holds one run, and no other change.
  private static func settled(
    _ file: [UInt8], by author: String, keeping kept: String, dropping dropped: String
  ) throws -> [UInt8] {
    var contents = try ZipContents(unpacking: file)
    for index in contents.entries.indices where contents.entries[index].name.hasSuffix(".xml") {
      guard let xml = String(bytes: contents.entries[index].bytes, encoding: .utf8) else {
        continue
      }
      let gone = replacing(change(dropped, author), in: xml, with: "")
      let settled = replacing(change(kept, author), in: gone, with: "$2")
      contents.entries[index].bytes = Array(
        settled.replacingOccurrences(of: "delText", with: "t").utf8)
    }
    return try contents.packed()
  }

  private static func change(_ name: String, _ author: String) -> String {
    #"(?s)<(\w+:)?\#(name) [^>]*author="\#(author)"[^>]*>(.*?)</(\w+:)?\#(name)>"#
  }

  private static func replacing(_ pattern: String, in text: String, with new: String) -> String {
    text.replacingOccurrences(of: pattern, with: new, options: .regularExpression)
  }
}
