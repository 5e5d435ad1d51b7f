import Documents
import ItaModel

/// The inputs that reports say they were made from, in a folder and its subfolders.
package struct SourceFolder: Sendable {
  private let files: [[UInt8]: [Path]]
  private let limits: Limits
  /// The folders that could not be read.
  let failures: [(folder: Path, error: SystemError)]

  package init(_ folder: Path, _ settings: Settings) {
    let walk = FolderWalk(folder, endings: [""])
    files = Dictionary(grouping: walk.files.map { folder.appending($0.bytes) }) { path in
      Array(String(decoding: path.name, as: UTF8.self).utf8)
    }
    failures = walk.failures
    limits = settings.limits
  }

  /// What is wrong where none of the files of that name has the size and the checksum that the
  /// report gives.
  func fault(of source: Source) -> ReportFault? {
    let candidates = files[Array(source.name.utf8)] ?? []
    guard !candidates.isEmpty else {
      return ReportFault(
        pointer: "/source/name", rule: "source-missing", value: source.name, message: .missing)
    }
    var found: (size: Int, sum: String)?
    for path in candidates {
      guard let bytes = try? Input.file(path).read(limits) else { continue }
      let sum = SHA256.hexadecimal(of: bytes)
      if bytes.count == source.bytes, sum == source.sha256 { return nil }
      found = (bytes.count, sum)
    }
    guard let found else {
      return ReportFault(
        pointer: "/source/name", rule: "source-unread", value: source.name, message: .unread)
    }
    if found.sum == source.sha256 {
      return ReportFault(
        pointer: "/source/bytes", rule: "source-size", value: "\(source.bytes)",
        message: .size(found.size))
    }
    return ReportFault(
      pointer: "/source/sha256", rule: "source-checksum", value: source.sha256,
      message: .checksum(found.sum))
  }
}

extension Message {
  fileprivate static let missing = Message(
    th: "ไม่พบไฟล์ชื่อนี้ในโฟลเดอร์ของ --source",
    en: "no file of this name is in the folder given with --source")
  fileprivate static let unread = Message(
    th: "อ่านไฟล์ชื่อนี้ในโฟลเดอร์ของ --source ไม่ได้",
    en: "the file of this name in the folder given with --source cannot be read")

  fileprivate static func size(_ size: Int) -> Message {
    Message(th: "ไฟล์ต้นฉบับมี \(size) ไบต์", en: "the file has \(size) bytes")
  }

  fileprivate static func checksum(_ sum: String) -> Message {
    Message(
      th: "ไฟล์ต้นฉบับมี SHA-256 เป็น \(sum); ไฟล์ถูกแก้ไข หรือเป็นไฟล์อื่น",
      en: "the SHA-256 of the file is \(sum); it was changed since, or is another")
  }
}
