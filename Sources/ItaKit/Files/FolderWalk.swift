/// The files of a kind in a folder and its subfolders.
struct FolderWalk {
  /// Relative to the folder, in the order of their bytes.
  private(set) var files: [Path] = []
  /// The folders that could not be read.
  private(set) var failures: [(folder: Path, error: SystemError)] = []

  /// What can be read as a report.
  static let readable = [
    ".docx", ".docm", ".dotx", ".dotm", ".txt", ".text", ".md", ".htm", ".html",
  ]

  static let json = [".json"]

  /// Links are followed, but no folder is entered twice: a link to it comes after the folder itself.
  init(_ root: Path, endings: [String] = readable) {
    let endings = endings.map { Array($0.utf8) }
    var pending: [[UInt8]] = [[]]
    var linked: [[UInt8]] = []
    var seen: Set<FileIdentity> = []
    while let place = pending.popLast() ?? linked.popLast() {
      let folder = place.isEmpty ? root : root.appending(place)
      do throws(SystemError) {
        guard try seen.insert(System.status(of: folder).identity).inserted else { continue }
        for name in try System.names(in: folder) where !Self.isHidden(name) {
          let entry = place.isEmpty ? name : Path(place).appending(name).bytes
          let path = root.appending(entry)
          if (try? System.status(of: path).isFolder) == true {
            if System.isLink(path) { linked.append(entry) } else { pending.append(entry) }
          } else if Self.ends(name, in: endings) {
            files.append(Path(entry))
          }
        }
      } catch {
        failures.append((folder, error))
      }
    }
    files.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    failures.sort { $0.folder.bytes.lexicographicallyPrecedes($1.folder.bytes) }
  }

  /// `~$` starts the name of the file by which Word marks a document that is open.
  private static func isHidden(_ name: [UInt8]) -> Bool {
    name.starts(with: ".".utf8) || name.starts(with: "~$".utf8)
  }

  private static func ends(_ name: [UInt8], in endings: [[UInt8]]) -> Bool {
    let lowered = name.map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 | 0x20 : $0 }
    return endings.contains { lowered.suffix($0.count) == $0[...] }
  }
}
