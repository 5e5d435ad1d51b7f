import Foundation

/// What Word's buttons do to the changes of one author in a part: all accepted, or all rejected.
public enum TrackedChanges {
  public static func accepted(in part: [UInt8], by author: String) -> [UInt8] {
    settled(part, by: author, keeping: "ins", dropping: "del")
  }

  public static func rejected(in part: [UInt8], by author: String) -> [UInt8] {
    settled(part, by: author, keeping: "del", dropping: "ins")
  }

  /// A change holds one run, and no other change. What is no text is left as it is.
  private static func settled(
    _ part: [UInt8], by author: String, keeping kept: String, dropping dropped: String
  ) -> [UInt8] {
    guard let xml = String(bytes: part, encoding: .utf8) else { return part }
    let gone = replacing(change(dropped, author), in: xml, with: "")
    let settled = replacing(change(kept, author), in: gone, with: "$2")
    return Array(settled.replacingOccurrences(of: "delText", with: "t").utf8)
  }

  private static func change(_ name: String, _ author: String) -> String {
    #"(?s)<(\w+:)?\#(name) [^>]*author="\#(author)"[^>]*>(.*?)</(\w+:)?\#(name)>"#
  }

  private static func replacing(_ pattern: String, in text: String, with new: String) -> String {
    text.replacingOccurrences(of: pattern, with: new, options: .regularExpression)
  }
}
