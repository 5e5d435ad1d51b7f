/* Writes the Word files that the benchmark reads, the same on every run.

   generate FOLDER makes FOLDER/big.docx, a table of 20,000 rows and 120,000 cells in about 50 MB of
   XML, and FOLDER/small/000.docx to 499.docx, reports of the usual length with the usual parts. */

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

static void fail(const char *what) {
  fprintf(stderr, "generate: %s\n", what);
  exit(1);
}

/* Text that grows at its end. */

typedef struct {
  char *bytes;
  size_t count, room;
} Text;

__attribute__((format(printf, 2, 3))) static void put(Text *text, const char *format, ...) {
  for (;;) {
    va_list values;
    va_start(values, format);
    size_t free_room = text->room - text->count;
    char *end = free_room > 0 ? text->bytes + text->count : NULL;
    int length = vsnprintf(end, free_room, format, values);
    va_end(values);
    if (length < 0) fail("cannot format");
    if ((size_t)length < free_room) {
      text->count += (size_t)length;
      return;
    }
    text->room = 2 * text->room + (size_t)length + 1024;
    text->bytes = realloc(text->bytes, text->room);
    if (!text->bytes) fail("out of memory");
  }
}

/* Numbers that look random and are the same everywhere. */

static unsigned long long state = 1;

static unsigned below(unsigned limit) {
  state = state * 6364136223846793005ULL + 1442695040888963407ULL;
  return (unsigned)(state >> 33) % limit;
}

#define ANY(list) (list)[below(sizeof(list) / sizeof *(list))]

/* What such reports say. */

static const char *const digits[] = {"๐", "๑", "๒", "๓", "๔", "๕", "๖", "๗", "๘", "๙"};

static const char *const indicators[] = {
    "การปฏิบัติหน้าที่",
    "การใช้งบประมาณ",
    "การใช้อำนาจ",
    "การใช้ทรัพย์สินของราชการ",
    "การแก้ไขปัญหาการทุจริต",
    "คุณภาพการดำเนินงาน",
    "ประสิทธิภาพการสื่อสาร",
    "การปรับปรุงระบบการทำงาน",
    "การเปิดเผยข้อมูล",
    "การป้องกันการทุจริต",
};

static const char *const issues[] = {
    "บุคลากรบางส่วนยังไม่ทราบแผนการใช้จ่ายงบประมาณประจำปีของหน่วยงาน",
    "ผู้รับบริการเห็นว่าขั้นตอนการให้บริการยังล่าช้าและไม่ชัดเจน",
    "ข้อมูลบนเว็บไซต์ของหน่วยงานยังไม่เป็นปัจจุบันและค้นหาได้ยาก",
    "การขอยืมทรัพย์สินของราชการยังไม่มีแนวปฏิบัติที่ทุกคนถือใช้ร่วมกัน",
    "ช่องทางร้องเรียนการทุจริตยังไม่เป็นที่รู้จักของประชาชนในพื้นที่",
    "การมอบหมายงานบางกรณียังไม่ตรงกับตำแหน่งหน้าที่ของผู้ปฏิบัติ",
};

static const char *const measures[] = {
    "จัดประชุมชี้แจงแผนการใช้จ่ายงบประมาณแก่บุคลากรทุกระดับ และเปิดโอกาสให้ซักถาม",
    "จัดทำคู่มือการให้บริการที่ระบุขั้นตอนและระยะเวลา แล้วปิดประกาศ ณ จุดบริการ",
    "ปรับปรุงเว็บไซต์ให้แสดงข้อมูลครบถ้วนภายในไตรมาสแรก และตรวจทานทุกเดือน",
    "จัดทำทะเบียนคุมการยืมทรัพย์สินของราชการ และรายงานผู้บริหารทุกสามเดือน",
    "เผยแพร่ช่องทางแจ้งเบาะแสผ่านเสียงตามสายและการประชุมประชาคมหมู่บ้าน",
    "ทบทวนคำสั่งแบ่งงานให้ตรงกับตำแหน่ง และประกาศหลักเกณฑ์ประเมินผลให้ทราบทั่วกัน",
};

static const char *const units[] = {
    "สำนักปลัด", "กองคลัง", "กองช่าง", "กองการศึกษา", "กองสวัสดิการสังคม", "หน่วยตรวจสอบภายใน",
};

static const char *const periods[] = {
    "ตุลาคม ๒๕๖๖ – กันยายน ๒๕๖๗",
    "ม.ค. ๒๕๖๗ – มี.ค. ๒๕๖๗",
    "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๗",
    "ภายในเดือนเมษายน ๒๕๖๗",
};

/* Paragraphs and tables as Word writes them. */

#define DECLARATION "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006/"
#define NAMESPACES                                                                             \
  "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "                  \
  "xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:r=\"" OFFICE "relationships\" "   \
  "xmlns:v=\"urn:schemas-microsoft-com:vml\" "                                                 \
  "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "                  \
  "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\""
#define FONT \
  "<w:rFonts w:ascii=\"TH SarabunIT๙\" w:hAnsi=\"TH SarabunIT๙\" w:cs=\"TH SarabunIT๙\"/>"
#define LOOK "<w:rPr>" FONT "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/></w:rPr>"

/* How a paragraph looks: `properties` stand in its pPr, `run` in its runs. */
typedef struct {
  const char *properties, *run;
} Look;

static const Look dense = {"", "<w:rPr>" FONT "<w:szCs w:val=\"32\"/></w:rPr>"};
static const Look dense_number = {"<w:jc w:val=\"center\"/>", "<w:rPr>" FONT "</w:rPr>"};
static const Look body = {"<w:spacing w:after=\"0\"/><w:ind w:firstLine=\"1418\"/>" LOOK, LOOK};
static const Look title = {
    "<w:pStyle w:val=\"1\"/><w:spacing w:before=\"240\" w:after=\"0\"/>" LOOK, LOOK};
static const Look item = {
    "<w:pStyle w:val=\"a3\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>" LOOK,
    LOOK};
static const Look centred = {"<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>" LOOK, LOOK};
static const Look plain = {"<w:spacing w:after=\"0\"/>" LOOK, LOOK};

static void begin_paragraph(Text *text, Look look) {
  put(text, "<w:p w:rsidR=\"00%06X\" w:rsidRDefault=\"00%06X\">", below(1 << 24), below(1 << 24));
  if (*look.properties) put(text, "<w:pPr>%s</w:pPr>", look.properties);
}

static void end_paragraph(Text *text) { put(text, "</w:p>"); }

static void put_run(Text *text, Look look, const char *words, int length) {
  put(text, "<w:r>%s<w:t xml:space=\"preserve\">%.*s</w:t></w:r>", look.run, length, words);
}

/* One time in four the words are split over two runs, as Word does after an edit. */
static void put_words(Text *text, Look look, const char *words) {
  int length = (int)strlen(words), middle = length / 2;
  if (below(4) > 0) return put_run(text, look, words, length);
  while (((unsigned char)words[middle] & 0xC0) == 0x80) ++middle;
  put_run(text, look, words, middle);
  put(text, "<w:proofErr w:type=\"spellStart\"/>");
  put_run(text, look, words + middle, length - middle);
  put(text, "<w:proofErr w:type=\"spellEnd\"/>");
}

static void put_paragraph(Text *text, Look look, const char *words) {
  begin_paragraph(text, look);
  put_words(text, look, words);
  end_paragraph(text);
}

static void begin_table(Text *text, const int *widths, int columns) {
  put(text, "<w:tbl><w:tblPr><w:tblStyle w:val=\"a4\"/><w:tblW w:w=\"0\" w:type=\"auto\"/>"
            "<w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\"/></w:tblPr><w:tblGrid>");
  for (int column = 0; column < columns; ++column)
    put(text, "<w:gridCol w:w=\"%d\"/>", widths[column]);
  put(text, "</w:tblGrid>");
}

static void end_table(Text *text) { put(text, "</w:tbl>"); }

static void begin_row(Text *text, const char *properties) {
  put(text, "<w:tr w:rsidR=\"00%06X\" w14:paraId=\"%08X\" w14:textId=\"77777777\">%s",
      below(1 << 24), below(1u << 31), properties);
}

static void end_row(Text *text) { put(text, "</w:tr>"); }

static void put_cell(Text *text, int width, Look look, const char *words) {
  put(text, "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>", width);
  put_paragraph(text, look, words);
  put(text, "</w:tc>");
}

static const char *number(unsigned value) {
  static char words[64];
  char decimal[16];
  snprintf(decimal, sizeof decimal, "%u", value);
  *words = 0;
  for (const char *digit = decimal; *digit; ++digit) strcat(words, digits[*digit - '0']);
  return words;
}

static const char *score(void) {
  static char words[64];
  snprintf(words, sizeof words, "%s%s.%s%s", digits[7 + below(3)], ANY(digits), ANY(digits),
           ANY(digits));
  return words;
}

/* The columns: order, indicator, measure, unit, period, score. */
static const int widths[] = {704, 2126, 4395, 1701, 1984, 1134};

static void put_measure(Text *text, unsigned order, Look words, Look figures) {
  begin_row(text, "<w:trPr><w:cantSplit/></w:trPr>");
  put_cell(text, widths[0], figures, number(order));
  put_cell(text, widths[1], words, ANY(indicators));
  put_cell(text, widths[2], words, ANY(measures));
  put_cell(text, widths[3], words, ANY(units));
  put_cell(text, widths[4], words, ANY(periods));
  put_cell(text, widths[5], figures, score());
  end_row(text);
}

static void put_measure_heads(Text *text, Look look) {
  static const char *const heads[] = {"ลำดับ",       "ตัวชี้วัด", "มาตรการ",
                                      "ผู้รับผิดชอบ", "ระยะเวลา", "คะแนน"};
  begin_row(text, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
  for (int column = 0; column < 6; ++column) put_cell(text, widths[column], look, heads[column]);
  end_row(text);
}

static void begin_document(Text *text) {
  put(text, DECLARATION "<w:document " NAMESPACES "><w:body>");
}

static void end_document(Text *text) {
  put(text, "<w:sectPr w:rsidR=\"00%06X\"><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
            "<w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
            "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" "
            "w:bottom=\"1134\" w:left=\"1701\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>"
            "</w:sectPr></w:body></w:document>",
      below(1 << 24));
}

static Text big_document(void) {
  Text text = {0};
  begin_document(&text);
  begin_table(&text, widths, 6);
  for (unsigned row = 1; row <= 20000; ++row) put_measure(&text, row, dense, dense_number);
  end_table(&text);
  end_document(&text);
  return text;
}

static Text small_document(void) {
  Text text = {0};
  begin_document(&text);
  put_paragraph(&text, title, "รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส");
  put_paragraph(&text, title, "๑. ผลการประเมินรายตัวชี้วัด");
  put_paragraph(&text, body, ANY(issues));
  begin_table(&text, widths, 3);
  for (unsigned row = 1; row <= 10; ++row) {
    begin_row(&text, "");
    put_cell(&text, widths[0], centred, number(row));
    put_cell(&text, widths[1], plain, indicators[row - 1]);
    put_cell(&text, widths[2], centred, score());
    end_row(&text);
  }
  end_table(&text);
  put_paragraph(&text, title, "๒. ประเด็นที่ต้องพัฒนา");
  for (unsigned count = 6 + below(8); count > 0; --count) {
    put_paragraph(&text, item, ANY(issues));
    put_paragraph(&text, body, ANY(measures));
  }
  put_paragraph(&text, title, "๓. มาตรการส่งเสริมคุณธรรมและความโปร่งใส");
  begin_table(&text, widths, 6);
  put_measure_heads(&text, centred);
  for (unsigned row = 1, count = 9 + below(5); row <= count; ++row)
    put_measure(&text, row, plain, centred);
  end_table(&text);
  end_document(&text);
  return text;
}

/* The parts around the document. */

static Text styles_part(void) {
  static const char *const families[] = {
      "Light Shading", "Light List", "Light Grid", "Medium Shading 1", "Medium Shading 2",
      "Medium List 1", "Medium List 2", "Medium Grid 1", "Medium Grid 2", "Medium Grid 3",
      "Dark List", "Colorful Shading", "Colorful List", "Colorful Grid", "Grid Table 1 Light",
      "Grid Table 2", "Grid Table 3", "Grid Table 4", "Grid Table 5 Dark",
      "Grid Table 6 Colorful", "Grid Table 7 Colorful", "List Table 1 Light", "List Table 2",
      "List Table 3", "List Table 4", "List Table 5 Dark", "List Table 6 Colorful",
      "List Table 7 Colorful",
  };
  Text text = {0};
  put(&text, DECLARATION "<w:styles " NAMESPACES "><w:docDefaults><w:rPrDefault><w:rPr>" FONT
                         "<w:lang w:val=\"en-US\" w:bidi=\"th-TH\"/></w:rPr></w:rPrDefault>"
                         "</w:docDefaults><w:latentStyles w:count=\"376\">");
  for (unsigned family = 0; family < sizeof families / sizeof *families; ++family)
    for (int accent = 1; accent <= 6; ++accent)
      put(&text, "<w:lsdException w:name=\"%s Accent %d\" w:uiPriority=\"%u\"/>", families[family],
          accent, 46 + family);
  put(&text, "</w:latentStyles><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\">"
             "<w:name w:val=\"Normal\"/><w:qFormat/>" LOOK "</w:style>");
  for (int level = 1; level <= 9; ++level)
    put(&text,
        "<w:style w:type=\"paragraph\" w:styleId=\"%d\"><w:name w:val=\"heading %d\"/>"
        "<w:basedOn w:val=\"a\"/><w:next w:val=\"a\"/><w:uiPriority w:val=\"9\"/><w:qFormat/>"
        "<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before=\"240\"/>"
        "<w:outlineLvl w:val=\"%d\"/></w:pPr>" LOOK "</w:style>",
        level, level, level - 1);
  put(&text, "<w:style w:type=\"paragraph\" w:styleId=\"a3\"><w:name w:val=\"List Paragraph\"/>"
             "<w:basedOn w:val=\"a\"/><w:pPr><w:ind w:left=\"720\"/></w:pPr></w:style>"
             "<w:style w:type=\"table\" w:styleId=\"a4\"><w:name w:val=\"Table Grid\"/>"
             "<w:pPr><w:spacing w:after=\"0\"/></w:pPr></w:style></w:styles>");
  return text;
}

static Text numbering_part(void) {
  static const char *const formats[] = {"thaiNumbers", "decimal", "thaiLetters", "bullet"};
  Text text = {0};
  put(&text, DECLARATION "<w:numbering " NAMESPACES ">");
  for (int list = 0; list < 5; ++list) {
    put(&text, "<w:abstractNum w:abstractNumId=\"%d\"><w:nsid w:val=\"%08X\"/>"
               "<w:multiLevelType w:val=\"hybridMultilevel\"/>",
        list, below(1u << 31));
    for (int level = 0; level < 9; ++level)
      put(&text,
          "<w:lvl w:ilvl=\"%d\" w:tplc=\"%08X\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>"
          "<w:lvlText w:val=\"%%%d)\"/><w:lvlJc w:val=\"left\"/><w:pPr>"
          "<w:ind w:left=\"%d\" w:hanging=\"360\"/></w:pPr></w:lvl>",
          level, below(1u << 31), formats[(list + level) % 4], level + 1, 720 * (level + 1));
    put(&text, "</w:abstractNum>");
  }
  for (int list = 0; list < 5; ++list)
    put(&text, "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>", list + 1, list);
  put(&text, "</w:numbering>");
  return text;
}

static Text margin_part(const char *root, const char *words) {
  Text text = {0};
  put(&text, DECLARATION "<w:%s " NAMESPACES ">", root);
  put_paragraph(&text, centred, words);
  put(&text, "</w:%s>", root);
  return text;
}

static Text verbatim(const char *content) {
  Text text = {0};
  put(&text, "%s", content);
  return text;
}

#define WORD_TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml."
#define OVERRIDE(part, type) \
  "<Override PartName=\"/word/" part ".xml\" ContentType=\"" WORD_TYPE type "+xml\"/>"
#define RELATIONSHIP(id, type, target) \
  "<Relationship Id=\"" id "\" Type=\"" OFFICE "relationships/" type "\" Target=\"" target "\"/>"
#define RELATIONSHIPS(rows) \
  DECLARATION "<Relationships xmlns=\"" PACKAGE "relationships\">" rows "</Relationships>"

static const char content_types[] =
    DECLARATION "<Types xmlns=\"" PACKAGE "content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
    "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    OVERRIDE("document", "document.main") OVERRIDE("styles", "styles")
    OVERRIDE("numbering", "numbering") OVERRIDE("header1", "header") OVERRIDE("footer1", "footer")
    "</Types>";

static const char package_relationships[] =
    RELATIONSHIPS(RELATIONSHIP("rId1", "officeDocument", "word/document.xml"));

static const char document_relationships[] = RELATIONSHIPS(
    RELATIONSHIP("rId1", "styles", "styles.xml")
    RELATIONSHIP("rId2", "numbering", "numbering.xml")
    RELATIONSHIP("rId3", "header", "header1.xml")
    RELATIONSHIP("rId4", "footer", "footer1.xml"));

static void add_part(zip_t *archive, const char *name, Text text) {
  zip_source_t *source = zip_source_buffer(archive, text.bytes, text.count, 1);
  zip_int64_t index = source ? zip_file_add(archive, name, source, 0) : -1;
  if (index < 0 || zip_file_set_dostime(archive, (zip_uint64_t)index, 0, 0x21, 0) != 0)
    fail(zip_strerror(archive));
}

static void write_file(const char *path, Text document) {
  zip_t *archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, NULL);
  if (!archive) fail(path);
  add_part(archive, "[Content_Types].xml", verbatim(content_types));
  add_part(archive, "_rels/.rels", verbatim(package_relationships));
  add_part(archive, "word/document.xml", document);
  add_part(archive, "word/_rels/document.xml.rels", verbatim(document_relationships));
  add_part(archive, "word/styles.xml", styles_part());
  add_part(archive, "word/numbering.xml", numbering_part());
  add_part(archive, "word/header1.xml", margin_part("hdr", "องค์การบริหารส่วนตำบลตัวอย่าง"));
  add_part(archive, "word/footer1.xml", margin_part("ftr", "แบบรายงานประจำปี"));
  if (zip_close(archive) != 0) fail(zip_strerror(archive));
}

int main(int count, char **arguments) {
  if (count != 2 || chdir(arguments[1]) != 0) fail("name a folder that exists");
  write_file("big.docx", big_document());
  mkdir("small", 0777);
  for (int report = 0; report < 500; ++report) {
    char path[32];
    snprintf(path, sizeof path, "small/%03d.docx", report);
    write_file(path, small_document());
  }
}
