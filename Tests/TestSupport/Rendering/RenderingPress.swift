import Foundation

/// LibreOffice with a profile and faces of its own, beside the tests that were built. One process
/// at a time has it.
struct RenderingPress {
  /// Where the tools run.
  let folder: URL
  private let home: URL

  static let isComplete = ["soffice", "pdftotext", "pdfinfo", "pdffonts", "timeout"].allSatisfy {
    tool in
    path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)")
    }
  }

  private static let path = ProcessInfo.processInfo.environment["PATH"] ?? ""

  static func withPress<Result>(_ work: (RenderingPress) throws -> Result) throws -> Result {
    let home = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "rendering", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let lock = unsafe open(home.appending(path: "lock").path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    defer { close(lock) }
    guard lock >= 0, flock(lock, LOCK_EX) == 0 else { throw CocoaError(.fileLocking) }
    let press = RenderingPress(folder: home.appending(path: "pages"), home: home)
    try press.setUp()
    defer { press.keepPages() }
    return try work(press)
  }

  var profile: String { home.appending(path: "profile").absoluteString }

  /// What the tool prints.
  @discardableResult
  func run(_ tool: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["timeout", "120", tool] + arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": Self.path, "HOME": home.path, "LANG": "C.UTF-8",
      "FONTCONFIG_FILE": home.appending(path: "fonts.conf").path,
    ]
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(tool: tool) }
    return String(decoding: printed, as: UTF8.self)
  }

  struct Failure: Error {
    let tool: String
  }

  private func setUp() throws {
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let configuration = """
      <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
      <fontconfig><include>/etc/fonts/fonts.conf</include>
      <dir prefix="relative">fonts</dir></fontconfig>
      """
    try configuration.write(
      to: home.appending(path: "fonts.conf"), atomically: true, encoding: .utf8)
    try SarabunCopy.write(into: home.appending(path: "fonts", directoryHint: .isDirectory))
  }

  private func keepPages() {
    guard let place = ProcessInfo.processInfo.environment["RENDERINGS"] else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    try? FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    for name in names {
      let kept = URL(filePath: place).appending(path: name)
      try? FileManager.default.removeItem(at: kept)
      try? FileManager.default.copyItem(at: folder.appending(path: name), to: kept)
    }
  }
}
