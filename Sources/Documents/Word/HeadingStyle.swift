/// Which paragraph styles are headings, by the names that word processors give them.
enum HeadingStyle {
  /// The outline level, from 1, of a built-in heading style or the document title; nil for others,
  /// character styles such as `heading 1 Char` and the style of a contents' own heading included.
  static func level(styleName: String) -> Int? {
    // Old files carry the aliases of a style in its name: `heading 1,h1`.
    let name = styleName.unicodeScalars.prefix(60).prefix { $0 != "," }
    let words = String(String.UnicodeScalarView(name)).lowercased().unicodeScalars.split {
      $0.properties.isWhitespace
    }
    let folded = Array(words.joined(separator: CollectionOfOne(" ")))
    if titles.contains(text(folded[...])) { return 1 }
    return level(digit: folded.last, word: folded.dropLast())
      ?? level(digit: folded.first, word: folded.dropFirst().drop { $0 == "." })
  }

  private static func level(digit: Unicode.Scalar?, word: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let digit, digit.properties.numericType == .decimal,
      let value = digit.properties.numericValue, (1...9).contains(value)
    else { return nil }
    var word = word
    if word.first == " " { word.removeFirst() }
    if word.last == " " { word.removeLast() }
    return headings.contains(text(word)) ? Int(value) : nil
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// The word that stands with the number of a heading style, in each language of Word, WPS,
  /// LibreOffice and Google Docs, in lower case; without marks where capitals drop them.
  private static let headings: Set<String> = [
    "heading",
    "หัวเรื่อง", "หัวข้อ", "ຫົວຂໍ້", "ចំណងជើង",
    "überschrift", "ueberschrift", "kop", "rubrik", "overskrift", "fyrirsögn",
    "titre", "título", "titulo", "encabezado", "cabeçalho", "titolo", "intestazione", "títol",
    "titlu",
    "заголовок", "заглавие", "загаловак", "наслов", "naslov",
    "nagłówek", "nadpis", "başlık", "başlik", "başlıq",
    "otsikko", "pealkiri", "virsraksts", "antraštė", "címsor", "izenburua",
    "επικεφαλίδα", "επικεφαλιδα",
    "عنوان", "العنوان", "כותרת", "शीर्षक",
    "标题", "標題", "見出し", "제목",
    "đầu đề", "tiêu đề", "judul", "tajuk",
  ]

  /// The style of a document's title.
  private static let titles: Set<String> = [
    "title",
    "ชื่อเรื่อง",
    "titel", "tittel", "rubrik", "titre", "título", "titulo", "titolo", "títol", "titlu",
    "название", "назва", "tytuł", "název", "názov", "naslov", "konu başlığı",
    "otsikko", "cím", "τίτλος", "τιτλος",
    "标题", "標題", "表題", "제목", "judul", "tiêu đề",
  ]
}
