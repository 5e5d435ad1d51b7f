import Foundation
public import Testing

/// A Word file as LibreOffice prints it. Tests that need it are
/// `.enabled(if: Rendering.isAvailable, Rendering.requirement)`.
///
/// With RENDERINGS=folder in the environment the Word files and their PDFs are left in that folder,
/// for a person to look at.
public struct Rendering: Sendable {
  public struct Page: Sendable {
    /// Laid out as on the page, with blanks.
    public let text: String
    public let isLandscape: Bool

    /// Lines with something on them, without the blanks around it.
    public var lines: [String] {
      text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
    }
  }

  public let pages: [Page]
  /// The families of all letters printed.
  public let faces: Set<String>

  public static let isAvailable = RenderingPress.isComplete && SarabunCopy.isPossible

  public static let requirement: Comment =
    "needs libreoffice-writer, poppler-utils and fonts-tlwg-laksaman-ttf"

  public static func of(_ file: [UInt8], name: String = "document") throws -> Rendering {
    try of([(name, file)])[0]
  }

  /// Several at once: LibreOffice takes longer to start than to print one.
  public static func of(_ files: [(name: String, bytes: [UInt8])]) throws -> [Rendering] {
    try RenderingPress.withPress { press in
      for (name, bytes) in files {
        try Data(bytes).write(to: press.folder.appending(path: "\(name).docx"))
      }
      try press.run(
        "soffice",
        ["--headless", "-env:UserInstallation=\(press.profile)", "--convert-to", "pdf"]
          + files.map { "\($0.name).docx" })
      return try files.map { try Rendering("\($0.name).pdf", press) }
    }
  }

  private init(_ file: String, _ press: RenderingPress) throws {
    // Each page ends with a form feed.
    let texts = try press.run("pdftotext", ["-layout", file, "-"]).components(separatedBy: "\u{0C}")
      .dropLast()
    // Page    4 size:  841.89 x 595.304 pts (A4)
    let sizes = try press.run("pdfinfo", ["-f", "1", "-l", "\(texts.count)", file])
      .matches(of: /Page +\d+ size: +([\d.]+) x ([\d.]+)/)
      .map { (width: Double($0.1) ?? 0, height: Double($0.2) ?? 0) }
    pages = zip(texts, sizes).map { Page(text: $0, isLandscape: $1.width > $1.height) }
    // BAAAAA+THSarabunPSK-Bold             TrueType  …
    let fonts = try press.run("pdffonts", [file]).split(separator: "\n").dropFirst(2)
    faces = Set(
      fonts.compactMap { $0.firstMatch(of: /^(?:[A-Z]{6}\+)?([^- ]+)/).map { String($0.1) } })
  }
}
