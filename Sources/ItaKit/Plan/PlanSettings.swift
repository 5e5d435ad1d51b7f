import Documents
import ItaModel
import ItaOutput

/// What a person may set for the plans of a run, and for what belongs to them.
package struct PlanSettings: Sendable {
  private(set) var kind = DocumentKind.plan
  /// Else the report tells it.
  private(set) var year: FiscalYear?
  private(set) var dated: YearMonth?
  package var hasAppendix = true
  private(set) var digits: DigitStyle?
  private(set) var previous: Report?
  private(set) var profile = AgencyProfile()
  private(set) var emblem: WordPicture?

  package init() {}

  /// False for what is no kind of document.
  package mutating func setKind(_ name: [UInt8]) -> Bool {
    guard let kind = DocumentKind(rawValue: String(decoding: name, as: UTF8.self)) else {
      return false
    }
    self.kind = kind
    return true
  }

  /// Where the document of a report stands unless a place is given: beside it. The forms that
  /// `a.plan.docx` gives are `a.form.docx`.
  package func place(for input: Input) -> Path {
    var stem = input.stem.bytes
    let others = DocumentKind.allCases.filter { $0 != kind }.map { Array(".\($0.rawValue)".utf8) }
    if let ending = others.first(where: {
      stem.count > $0.count && stem.suffix($0.count) == $0[...]
    }) {
      stem.removeLast(ending.count)
    }
    return Path(stem + Array(kind.ending.utf8))
  }

  /// False for what is no fiscal year of the Buddhist era.
  package mutating func setYear(_ text: [UInt8]) -> Bool {
    year = Int(String(decoding: text, as: UTF8.self)).flatMap { FiscalYear($0) }
    return year != nil
  }

  /// `2025-12`; false for what is no month of this or the next century.
  package mutating func setDate(_ text: [UInt8]) -> Bool {
    let parts = String(decoding: text, as: UTF8.self).utf8.split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
      let year = Int(String(Substring(parts[0]))), 2000...2199 ~= year,
      let month = Int(String(Substring(parts[1]))), 1...12 ~= month
    else { return false }
    dated = YearMonth(year: year, month: month)
    return true
  }

  package static let digitStyles = DigitStyle.allCases.map(\.rawValue)

  package mutating func setDigits(_ name: [UInt8]) -> Bool {
    digits = DigitStyle(rawValue: String(decoding: name, as: UTF8.self))
    return digits != nil
  }

  /// Reads the agency's report of the year before.
  package mutating func setPrevious(
    _ input: Input, _ settings: Settings
  ) throws(ConversionError) {
    previous = try input.report(settings)
  }

  /// Reads what the agency sets for its documents, its emblem too.
  package mutating func setProfile(
    _ file: Input, _ settings: Settings
  ) throws(ConversionError) {
    let bytes = try file.read(settings.limits)
    do throws(DictionaryError) {
      profile = try AgencyProfile(parsing: bytes)
    } catch {
      throw .profile(error)
    }
    guard let name = profile.emblem else { return }
    let folder: Path =
      if case .file(let path) = file { path.folder } else { Path(".") }
    let isAbsolute = name.utf8.first == UInt8(ascii: "/")
    let path = isAbsolute ? Path(name) : folder.appending(Array(name.utf8))
    let picture: [UInt8]
    do throws(ConversionError) {
      picture = try Input.file(path).read(settings.limits)
    } catch {
      throw .emblem(path, .unread(error.message))
    }
    emblem = WordPicture(picture, millimetresHigh: 30, description: profile.name ?? "")
    if emblem == nil { throw .emblem(path, .notAPicture) }
  }
}
