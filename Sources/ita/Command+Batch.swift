import Glibc
import ItaKit

/// What the commands have in common that read inputs.
extension Command {
  static let limits = LimitOption.all.map { limit in
    Option(
      limit.name, value: limit.isInBytes ? "SIZE" : "N",
      th: "\(limit.purpose(in: .thai)) (\(limit.standardText))",
      en: "\(limit.purpose(in: .english)) (\(limit.standardText))")
  }

  static let ownNames = Option(
    "dictionary", value: "FILE", th: "เพิ่มชื่อตัวชี้วัดของหน่วยงานจากไฟล์",
    en: "add an agency's own names of indicators")

  static func inputs(_ arguments: Arguments) throws(UsageError) -> [Input] {
    if arguments.operands.isEmpty { throw .missingOperand("FILE") }
    return arguments.operands.map { $0 == Array("-".utf8) ? .standardInput : .file(Path($0)) }
  }

  static func settings(
    _ arguments: Arguments, _ language: Language
  ) throws(UsageError) -> Settings {
    var settings = Settings(language: language)
    for (limit, option) in zip(LimitOption.all, limits) {
      let number = try number(arguments, option, isSize: limit.isInBytes)
      if let number { settings.set(limit, to: number) }
    }
    if let path = arguments.value(of: ownNames) {
      let file = Input.file(Path(path))
      do throws(ConversionError) {
        try settings.add(dictionary: file)
      } catch {
        throw .badFile(file.display, error.text(in: language))
      }
    }
    return settings
  }

  /// The value of an option that takes a number from 1; a size may end in K, M or G.
  static func number(
    _ arguments: Arguments, _ option: Option, isSize: Bool = false
  ) throws(UsageError) -> Int? {
    guard let text = arguments.value(of: option) else { return nil }
    let digits = text.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    if let number = Int(String(decoding: digits, as: UTF8.self)), number > 0,
      let unit = unit(text[digits.endIndex...], isSize: isSize)
    {
      let (value, overflows) = number.multipliedReportingOverflow(by: unit)
      if !overflows { return value }
    }
    throw .badValue(
      option, text,
      wanted: isSize
        ? Words(th: "ขนาด เช่น 64M", en: "a size such as 64M")
        : Words(th: "จำนวนเต็มตั้งแต่ 1", en: "a whole number from 1"))
  }

  private static func unit(_ suffix: ArraySlice<UInt8>, isSize: Bool) -> Int? {
    switch String(decoding: suffix, as: UTF8.self) {
    case "": 1
    case "K", "k": isSize ? 1 << 10 : nil
    case "M", "m": isSize ? 1 << 20 : nil
    case "G", "g": isSize ? 1 << 30 : nil
    default: nil
    }
  }

  /// Runs over inputs, says on standard error what failed, and gives the summary to `conclude`.
  static func run(
    _ console: inout Console,
    _ body: ((String) -> Void) throws(BatchError) -> Summary,
    conclude: (Summary, inout Console) -> Void = { _, _ in }
  ) -> ExitCode {
    let language = console.language
    do throws(BatchError) {
      let summary = try body { Console.complain($0) }
      if summary.isReaderGone { Launch.end(by: SIGPIPE) }
      if summary.left > 0 {
        Console.complain(
          language.choose(
            th: "หยุดก่อนเสร็จ ยังเหลือ \(summary.left) ไฟล์",
            en: "stopped with \(counted(summary.left, "file")) left"))
      }
      conclude(summary, &console)
      return ExitCode(summary)
    } catch {
      Console.complain(error.text(in: language))
      if case .interrupted(let signal, _) = error { Launch.end(by: signal) }
      return ExitCode(error)
    }
  }

  /// Runs what writes to standard output as it goes.
  static func answering(
    _ console: inout Console, _ body: () throws(SystemError) -> Void
  ) -> ExitCode {
    do throws(SystemError) {
      try body()
      return .done
    } catch {
      if error.isReaderGone { Launch.end(by: SIGPIPE) }
      Console.complain(ConversionError.output(error, to: nil).text(in: console.language))
      return .output
    }
  }

  static func counted(_ count: Int, _ thing: String) -> String {
    "\(count) \(thing)\(count == 1 ? "" : "s")"
  }
}
