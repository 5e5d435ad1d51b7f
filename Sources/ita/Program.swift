import ItaKit

/// From the words of the command line to an exit code.
enum Program {
  static func run(_ words: [[UInt8]]) -> ExitCode {
    var console = Console(language: language(words))
    var command: Command?
    do throws(UsageError) {
      let code = try run(words.dropFirst(), &command, &console)
      return console.finish(code)
    } catch {
      let help = "ita \(command.map { "\($0.name) " } ?? "")--help"
      Console.complain(
        Words(th: "\(error.words.th) (ดู \(help))", en: "\(error.words.en) (see \(help))")
          .in(console.language))
      return .usage
    }
  }

  private static func run(
    _ words: ArraySlice<[UInt8]>, _ command: inout Command?, _ console: inout Console
  ) throws(UsageError) -> ExitCode {
    let general = try Arguments(words, options: HelpText.options, stopsAtOperand: true)
    try checkLanguage(general)
    if general.has(.help) {
      console.print(HelpText.general(console.language))
      return .done
    }
    if general.has(.version) {
      console.print("ita \(version)")
      return .done
    }
    guard let name = general.operands.first else { throw .noCommand }
    let named = try Command.named(name)
    command = named
    let arguments = try Arguments(general.operands.dropFirst(), options: named.allOptions)
    try checkLanguage(arguments)
    if arguments.has(.help) {
      console.print(HelpText.of(named, console.language))
      return .done
    }
    return try named.run(arguments, &console)
  }

  private static func checkLanguage(_ arguments: Arguments) throws(UsageError) {
    guard let value = arguments.value(of: .language), Language(value) == nil else { return }
    throw .badValue(.language, value, wanted: Words(th: " th หรือ en", en: "th or en"))
  }

  /// The language is known before all else, since what is wrong with the command line is said in it.
  private static func language(_ words: [[UInt8]]) -> Language {
    let flag = Array("--\(Option.language.name)".utf8)
    for (index, word) in words.enumerated() where word.starts(with: flag) {
      let next = index + 1 < words.count ? words[index + 1] : []
      let value = word == flag ? next : Array(word.dropFirst(flag.count + 1))
      if let language = Language(value) { return language }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { Launch.variable($0) }.first { !$0.isEmpty }
    return Language(locale: locale ?? [])
  }
}
