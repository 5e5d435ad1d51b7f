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

  static let any = [""]

  static let jsonLines = [".ndjson", ".jsonl"]

  /// Links are followed, but no folder is entered twice: a link to it comes after the folder itself.
  init(_ root: Path, endings: [String] = readable) {
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
          } else if path.ends(in: endings) {
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

  /// `~$` starts the name of the file by which Word marks a document that is open. The plans of an
  /// earlier run are no reports of an archive, unless they are named.
  private static func isHidden(_ name: [UInt8]) -> Bool {
    let plan = Array(Emission.plan.ending.utf8)
    return name.starts(with: ".".utf8) || name.starts(with: "~$".utf8)
      || name.suffix(plan.count) == plan[...]
  }
}

extension Path {
  /// Whether it has one of these endings, in small or capital letters.
  func ends(in endings: [String]) -> Bool {
    endings.contains { ending in
      bytes.count >= ending.utf8.count
        && zip(bytes.suffix(ending.utf8.count), ending.utf8).allSatisfy { byte, wanted in
          (UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte) == wanted
        }
    }
  }
}
