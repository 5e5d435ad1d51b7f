/// The parts of a Word file and how they refer to one another (ECMA-376 Part 2).
final class WordPackage {
  struct Relationship {
    var id: [UInt8]
    /// The last step of the type's address: `footnotes`, `image` …
    var type: String
    /// The part meant, or the address of something outside.
    var target: String
    var isExternal: Bool
  }

  /// The relationships of one part, by their ids too, since pictures refer to them by the thousand.
  struct Relationships {
    fileprivate(set) var all: [Relationship] = []
    fileprivate(set) var byID: [[UInt8]: Relationship] = [:]
  }

  let archive: ZipArchive
  let limits: Limits
  /// How many documents this one is inserted in.
  let depth: Int
  /// What stands before the names of its parts, to tell them from those of the package around it.
  private let prefix: String

  private var insertions = 0
  private var known: [String: Relationships] = [:]

  /// A package that stands in another one shares its limit of all that is unpacked.
  init(
    _ bytes: [UInt8], limits: Limits, in outer: (package: WordPackage, part: String)? = nil
  ) throws(ReadError) {
    archive = try ZipArchive(bytes, limits: limits, unpacked: outer?.package.archive.unpacked)
    self.limits = limits
    depth = outer.map { $0.package.depth + 1 } ?? 0
    prefix = outer.map { "\($0.package.prefix)\($0.part)/" } ?? ""
  }

  /// Counts a part that is inserted, each as often as it is; false when there are too many.
  func countsInsertion() -> Bool {
    insertions += 1
    return insertions <= limits[.entries]
  }

  func contains(_ part: String) -> Bool { archive.contains(part) }

  func events(_ part: String) throws(ReadError) -> XMLEvents {
    try XMLEvents(
      archive.open(part), part: prefix + (archive.written(part) ?? part), limits: limits)
  }

  func bytes(_ part: String) throws(ReadError) -> [UInt8] {
    try archive.open(part).bytes()
  }

  /// The relationships of a part, or of the package for the empty name; none when it has none.
  func relationships(of part: String) throws(ReadError) -> Relationships {
    if let known = known[part] { return known }
    let (folder, name) = PartName.split(part)
    let list = "\(folder)_rels/\(name).rels"
    var found = Relationships()
    defer { known[part] = found }
    guard contains(list) else { return found }
    var events = try events(list)
    while let event = try events.read() {
      guard event.kind == .start, event.element == .relationship,
        let id = events.value(.relationshipID, of: event),
        let type = events.value(.relationshipType, of: event),
        let target = events.value(.target, of: event)
      else { continue }
      let isExternal = events.value(.targetMode, of: event, is: "External") ?? false
      let address = String(decoding: target, as: UTF8.self)
      let relationship = Relationship(
        id: id,
        type: String(
          decoding: type.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self),
        target: isExternal ? address : resolve(address, in: folder), isExternal: isExternal)
      found.all.append(relationship)
      if found.byID[id] == nil { found.byID[id] = relationship }
    }
    return found
  }

  /// The declared type of a part in lower case; nil where nothing declares it.
  func contentType(of part: String) throws(ReadError) -> String? {
    guard contains("[Content_Types].xml") else { return nil }
    var events = try events("[Content_Types].xml")
    let ending = part.lowercased().split(separator: ".").last.map(String.init) ?? ""
    var byEnding: String?
    while let event = try events.read() {
      guard event.kind == .start, let type = events.value(.contentType, of: event) else { continue }
      let declared = String(decoding: type, as: UTF8.self).lowercased()
      if let name = events.value(.partName, of: event) {
        let name = PartName.withoutSlash(String(decoding: name, as: UTF8.self))
        if name.lowercased() == part.lowercased() { return declared }
      } else if let extended = events.value(.fileExtension, of: event),
        String(decoding: extended, as: UTF8.self).lowercased() == ending
      {
        byEnding = declared
      }
    }
    return byEnding
  }

  /// Targets are addresses: relative to the part's folder, `%20` for a blank in most writers' files.
  private func resolve(_ target: String, in folder: String) -> String {
    let joined = PartName.joined(folder, target)
    if contains(joined) { return joined }
    let decoded = PartName.percentDecoded(joined)
    return contains(decoded) ? decoded : joined
  }
}

/// Arithmetic of part names, which never start with a slash here.
enum PartName {
  /// The folder with its slash, and the last component.
  static func split(_ name: String) -> (folder: String, name: String) {
    guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", name) }
    let next = name.utf8.index(after: slash)
    return (String(name[..<next]), String(name[next...]))
  }

  static func withoutSlash(_ name: String) -> String {
    name.utf8.first == UInt8(ascii: "/") ? String(name.dropFirst()) : name
  }

  static func joined(_ folder: String, _ target: String) -> String {
    let slashed = String(
      decoding: target.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 },
      as: UTF8.self)
    let isAbsolute = slashed.utf8.first == UInt8(ascii: "/")
    var steps: [Substring] = []
    for step in (isAbsolute ? slashed : folder + slashed).split(separator: "/") {
      if step == ".." {
        _ = steps.popLast()
      } else if step != "." {
        steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }

  static func percentDecoded(_ name: String) -> String {
    let bytes = Array(name.utf8)
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        out.append(value)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
