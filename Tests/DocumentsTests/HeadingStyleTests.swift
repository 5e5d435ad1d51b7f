import Testing

@testable import Documents

@Suite struct HeadingStyleTests {
  @Test(arguments: [
    ("heading 1", 1), ("Heading 2", 2), ("HEADING 3", 3), ("heading1", 1), ("Heading  9", 9),
    (" heading 4 ", 4), ("heading\u{A0}5", 5), ("heading 1,h1,Chapter", 1),
    ("หัวเรื่อง 1", 1), ("หัวเรื่อง ๒", 2), ("หัวเรื่อง3", 3), ("หัวข้อ 1", 1), ("หัวข้อ๔", 4),
    ("Überschrift 1", 1), ("ÜBERSCHRIFT 2", 2), ("U\u{308}berschrift 3", 3), ("Titre 2", 2),
    ("Título 3", 3), ("Encabezado 1", 1), ("Cabeçalho 1", 1), ("Titolo 1", 1), ("Kop 1", 1),
    ("Заголовок 1", 1), ("ЗАГОЛОВОК 2", 2), ("标题 1", 1), ("标题1", 1), ("標題 2", 2),
    ("見出し 1", 1), ("見出し１", 1), ("제목 1", 1), ("Đầu đề 1", 1), ("Tiêu đề 2", 2), ("Judul 1", 1),
    ("Nagłówek 1", 1), ("Nadpis 2", 2), ("Başlık 1", 1), ("BAŞLIK 1", 1), ("Rubrik 1", 1),
    ("Overskrift 1", 1), ("Otsikko 1", 1), ("Címsor 1", 1), ("Επικεφαλίδα 1", 1), ("عنوان 1", 1),
    ("العنوان ١", 1), ("כותרת 1", 1), ("Titlu 1", 1), ("Títol 1", 1), ("Naslov 1", 1),
    ("Virsraksts 1", 1), ("1 antraštė", 1), ("1. izenburua", 1), ("Pealkiri 1", 1),
  ])
  func `a heading style has the level in its name`(name: String, level: Int) {
    #expect(HeadingStyle.level(styleName: name) == level)
  }

  @Test(arguments: [
    "Title", "title", "ชื่อเรื่อง", "Titel", "Titre", "Título", "标题", "表題", "제목", "Название",
  ])
  func `the title of a document is of the first level`(name: String) {
    #expect(HeadingStyle.level(styleName: name) == 1)
  }

  @Test(arguments: [
    "TOC Heading", "heading 1 Char", "Heading 1 อักขระ", "标题 1 字符", "Heading", "heading 0",
    "heading 10", "heading 1 2", "heading -1", "heading 1.5", "1 heading 1", "Subtitle",
    "Title Char", "toc 1", "List Number 2", "header 1", "Normal", "Body Text 2", "Table Heading",
    "Sub heading 1", "หัวเรื่อง", "หัวเรื่องสารบัญ", "หัวกระดาษ 1", "Überschrift", "1", "๑", "", " ", ",",
    ", heading 1", "1.", "heading ½", "heading ²", "heading 十",
  ])
  func `other styles are no headings`(name: String) {
    #expect(HeadingStyle.level(styleName: name) == nil)
  }

  @Test func `a very long name is no heading`() {
    #expect(
      HeadingStyle.level(styleName: String(repeating: "heading ", count: 100_000) + "1") == nil)
    #expect(
      HeadingStyle.level(styleName: String(repeating: " ", count: 100_000) + "heading 1") == nil)
  }
}
