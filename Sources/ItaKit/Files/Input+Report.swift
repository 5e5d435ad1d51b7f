import ItaModel
import StrictJSON

extension Input {
  /// The report that it is, or the one that comes of converting it, told apart by its first byte.
  func report(_ settings: Settings) throws(ConversionError) -> Report {
    let bytes = try read(settings.limits)
    guard bytes.first(where: { $0 > UInt8(ascii: " ") }) == UInt8(ascii: "{") else {
      return try Converter(limits: settings.limits, glossary: settings.glossary)
        .report(on: bytes, named: String(decoding: name, as: UTF8.self))
    }
    do throws(ReportError) {
      return try Report(parsing: bytes)
    } catch {
      throw .notAReport(error)
    }
  }
}
