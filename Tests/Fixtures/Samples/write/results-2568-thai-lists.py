"""A town's results report for 2568: every number before a paragraph is made by Word."""

from word import *

AGENCY = "เทศบาลเมืองบางตะเคียนทอง"
report = Package("results-2568-thai-lists", "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ๒๕๖๘", AGENCY,
                 "2025-09-22T04:00:00Z")
numbered = header(report, para("- ", field("PAGE", "๒"), " -", style="Header", jc="center"))
foot = footer(report, para(f"{AGENCY}\tรายงานผลการดำเนินการฯ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", style="Footer"))
GREY = "D9D9D9"


def level(number, kind, marker, left, hanging=360, style="", suffix="", legal=False, face="", jc="left"):
    inner = '<w:start w:val="1"/>' f'<w:numFmt w:val="{kind}"/>'
    inner += f'<w:pStyle w:val="{style}"/>' if style else ""
    inner += "<w:isLgl/>" if legal else ""
    inner += f'<w:suff w:val="{suffix}"/>' if suffix else ""
    inner += f'<w:lvlText w:val="{marker}"/><w:lvlJc w:val="{jc}"/><w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr>'
    inner += f'<w:rPr><w:rFonts w:ascii="{face}" w:hAnsi="{face}" w:cs="{face}" w:hint="default"/></w:rPr>' if face else ""
    return f'<w:lvl w:ilvl="{number}">{inner}</w:lvl>'


def abstract(number, *levels, more=""):
    return [f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{more}', *levels, "</w:abstractNum>"]


def number(key, of, overrides=""):
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def restart(*levels):
    return "".join(f'<w:lvlOverride w:ilvl="{n}"><w:startOverride w:val="{start}"/></w:lvlOverride>' for n, start in levels)


HEADINGS, STEPS, BULLETS, ROWS, SCORES, ADVICE, STEPS_2, STEPS_3, STEPS_4, STEPS_5, APPENDIX, STEPS_6, STEPS_7, STYLE = range(1, 15)
report.add("numbering", "numbering", [
    *abstract(0, level(0, "thaiNumbers", "ส่วนที่ %1", 0, 0, "Heading1", "space"),
              level(1, "thaiNumbers", "%1.%2", 720, 720, "Heading2"),
              level(2, "thaiNumbers", "%1.%2.%3", 1440, 720, "Heading3")),
    *abstract(1, level(0, "thaiNumbers", "%1)", 1778, 360), level(1, "thaiLetters", "(%2)", 2203, 425),
              level(2, "thaiCounting", "%3.", 2770, 567), level(3, "bullet", "–", 3130, 360)),
    *abstract(2, level(0, "bullet", "\uf0b7", 1778, face="Symbol"), level(1, "bullet", "\uf0a7", 2138, face="Wingdings")),
    *abstract(3, level(0, "thaiNumbers", "%1", 0, 0, suffix="nothing", jc="left")),
    # A list style, and a list that only points to it.
    *abstract(4, level(0, "thaiNumbers", "ข้อ %1", 1985, 567), level(1, "thaiNumbers", "%1.%2", 2694, 709),
              more='<w:styleLink w:val="Advice"/>'),
    *abstract(5, more='<w:numStyleLink w:val="Advice"/>'),
    *abstract(6, level(0, "upperRoman", "%1.", 360, 360), level(1, "thaiNumbers", "%1.%2", 792, 432, legal=True)),
    *abstract(7, level(0, "thaiNumbers", "%1)", 300, 300), level(1, "thaiLetters", "%2.", 600, 300)),
    number(HEADINGS, 0), number(STEPS, 1), number(BULLETS, 2), number(SCORES, 3), number(ROWS, 3, restart((0, 1))),
    number(STYLE, 4), number(ADVICE, 5), number(STEPS_2, 7), number(STEPS_3, 7, restart((0, 1))), number(STEPS_4, 7, restart((0, 1))),
    number(STEPS_5, 7, restart((0, 1), (1, 1))), number(APPENDIX, 6),
    number(STEPS_6, 1, restart((0, 4))),
    number(STEPS_7, 7, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
           + level(0, "thaiCounting", "%1)", 500, 500) + "</w:lvlOverride>"),
], "numbering")


def item(key, depth, *content, cell_=False):
    return para(*content, number=(key, depth), style="TableText" if cell_ else "", jc="" if cell_ else "thaiDistribute")


def inside(key, *lines):
    """A list inside a cell; a line that starts with > is one level deeper."""
    return [item(key, 1 if line.startswith(">") else 0, line.removeprefix(">"), cell_=True) for line in lines]


cover = [
    blank(3),
    para("รายงานผลการดำเนินการ", style="Title"),
    para("เพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", style="Title"),
    centre("ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", bold=True, size=44),
    blank(17),
    centre(AGENCY, bold=True, size=40),
    centre("อำเภอบางแม่นาง จังหวัดฉะเชิงเทรา", bold=True, size=40),
    end_of_section(),
]

first = [
    para("ความเป็นมาและวัตถุประสงค์", style="Heading1"),
    para("ความเป็นมา", style="Heading2"),
    body(f"{AGENCY} ได้นำผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ "
         "ซึ่งได้คะแนนรวม ๘๘.๗๓ คะแนน มากำหนดเป็นมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน (o27) "
         "และมอบหมายให้ทุกสำนัก/กองดำเนินการดำเนินการระหว่างเดือนตุลาคม ๒๕๖๗ ถึงเดือนกันยายน ๒๕๖๘"),
    para("วัตถุประสงค์", style="Heading2"),
    item(STEPS, 0, "เพื่อรายงานผลการดำเนินการตามมาตรการที่กำหนดไว้ครบทุกหัวข้อ"),
    item(STEPS, 0, "เพื่อเปรียบเทียบผลการประเมินกับปีที่ผ่านมา โดยจำแนกเป็น"),
    item(STEPS, 1, "ผลคะแนนรายแบบวัด"),
    item(STEPS, 1, "ผลคะแนนรายตัวชี้วัด ได้แก่"),
    item(STEPS, 2, "ตัวชี้วัดที่มีคะแนนต่ำกว่า ๘๕ ในปีที่ผ่านมา"),
    item(STEPS, 2, "ตัวชี้วัดที่มีคะแนนตั้งแต่ ๘๕ ขึ้นไป"),
    item(STEPS, 1, "ข้อสังเกตของผู้ประเมิน"),
    item(STEPS, 0, "เพื่อนำปัญหา อุปสรรค และข้อเสนอแนะไปใช้ในการกำหนดมาตรการปีถัดไป"),
    para("ขอบเขตการรายงาน", style="Heading2"),
    body("รายงานฉบับนี้ครอบคลุมการดำเนินงานของ"),
    item(BULLETS, 0, "สำนักปลัดเทศบาล"),
    item(BULLETS, 1, "งานการเจ้าหน้าที่"),
    item(BULLETS, 1, "งานนิติการ"),
    item(BULLETS, 0, "กองคลัง กองช่าง กองสาธารณสุขและสิ่งแวดล้อม และกองการศึกษา"),
    para("ผลการประเมินเปรียบเทียบ", style="Heading1"),
    para("ผลการประเมินภาพรวม", style="Heading2"),
    body("ปีงบประมาณ พ.ศ. ๒๕๖๘ เทศบาลเมืองบางตะเคียนทองได้คะแนนรวม ๙๕.๓๗ คะแนน อยู่ในระดับ **ผ่านดีเยี่ยม** เพิ่มขึ้นจากปีก่อน ๖.๖๔ คะแนน "
         "แบบวัด IIT ได้ ๙๔.๖๐ คะแนน แบบวัด EIT ได้ ๙๔.๙๗ คะแนน และแบบวัด OIT ได้ ๙๖.๒๕ คะแนน"),
    para("ผลการประเมินรายตัวชี้วัด", style="Heading2"),
]

SCORE = (900, 3971, 1400, 1400, 1400)
score_table = table(
    SCORE,
    row(*(cell(t, w, shade=GREY, jc="center", bold=True)
          for t, w in zip(("ตัวชี้วัดที่", "ตัวชี้วัด", "ปี ๒๕๖๗", "ปี ๒๕๖๘", "ผลต่าง"), SCORE)), header=True),
    *(row(cell(para(number=(SCORES, 0), style="TableText", jc="center"), SCORE[0]), cell(name, SCORE[1]),
          *(cell(value, w, jc="center") for value, w in zip(values, SCORE[2:])))
      for name, *values in (
          ("การปฏิบัติหน้าที่", "๙๐.๒๕", "๙๕.๔๒", "๕.๑๗"), ("การใช้งบประมาณ", "๘๕.๑๔", "๙๓.๗๖", "๘.๖๒"),
          ("การใช้อำนาจ", "๙๒.๖๖", "๙๗.๐๘", "๔.๔๒"), ("การใช้ทรัพย์สินของราชการ", "๘๑.๓๐", "๙๒.๑๔", "๑๐.๘๔"),
          ("การแก้ไขปัญหาคาการทุจริต", "๘๖.๔๕", "๙๔.๖๐", "๘.๑๕"), ("คุณภาพการดำเนินงาน", "๙๑.๒๘", "๙๖.๓๓", "๕.๐๕"),
          ("ประสิทธิภาพการสื่อสาร", "๘๘.๐๒", "๙๕.๑๗", "๗.๑๕"), ("การปรับปรุงการทำงาน", "๘๓.๕๐", "๙๓.๔๐", "๙.๙๐"),
          ("การเปิดเผยข้อมูล", "๙๓.๑๐", "๙๗.๕๐", "๔.๔๐"), ("การป้องกันการทุจริต", "๘๘.๔๐", "๙๕.๐๐", "๖.๖๐"))),
    row(cell("คะแนนรวม", SCORE[0] + SCORE[1], span=2, jc="right", bold=True),
        *(cell(t, w, jc="center", bold=True) for t, w in zip(("๘๘.๗๓", "๙๕.๓๗", "๖.๖๔"), SCORE[2:]))),
    caption="ผลการประเมินรายตัวชี้วัด")

WIDE = (700, 3600, 6070, 4200)


def result(measure, actions, outcome):
    return row(cell(para(number=(ROWS, 0), style="TableText", jc="center"), WIDE[0]), cell(measure, WIDE[1]),
               cell(actions, WIDE[2]), cell(outcome, WIDE[3]))


results = [
    para("", after=60),
    end_of_section(header=numbered, footer=foot, page='<w:pgNumType w:fmt="thaiNumbers" w:start="1"/>'),
    para("ผลการดำเนินการตามมาตรการ", style="Heading1"),
    table(
        WIDE,
        row(*(cell(t, w, shade=GREY, jc="center", bold=True) for t, w in zip(
            ("ที่", "มาตรการ/กิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส", "สรุปผลการดำเนินการ",
             "ผลลัพธ์หรือความสำเร็จของการดำเนินการ"), WIDE)), header=True),
        result("กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ",
               inside(STEPS_2, "จัดทำคู่มือการยืมทรัพย์สินของทางราชการ", ">แบบคำขอยืมและหนังสือส่งคืน", ">ทะเบียนคุมการยืมประจำกอง",
                      "อบรมชี้แจงบุคลากร จำนวน ๘๖ คน เมื่อวันที่ ๑๒ ธันวาคม ๒๕๖๗", "ตรวจนับทรัพย์สินที่ให้ยืมทุกไตรมาส"),
               "ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ปีงบประมาณ พ.ศ. ๒๕๖๘ ได้ ๙๒.๑๔ คะแนน ปีงบประมาณ พ.ศ. ๒๕๖๗ ได้ ๘๑.๓๐ คะแนน "
               "เพิ่มขึ้น ๑๑.๘๔ คะแนน"),
        result("กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง",
               inside(STEPS_3, "เผยแพร่แผนการใช้จ่ายงบประมาณและความก้าวหน้าทุกไตรมาส", "รายงานผลการจัดซื้อจัดจ้างให้นายกเทศมนตรีทราบทุกเดือน",
                      "จัดอบรมคณะกรรมการตรวจรับพัสดุ ๒ รุ่น"),
               "ตัวชี้วัดที่ ๒ การใช้งบประมาณ ปีงบประมาณ พ.ศ. ๒๕๖๘ ได้ ๙๓.๗๖ คะแนน ปีงบประมาณ พ.ศ. ๒๕๖๗ ได้ ๘๕.๑๔ คะแนน เพิ่มขึ้น ๘.๖๒ คะแนน"),
        result("การให้บริการและระบบ E-Service",
               inside(STEPS_4, "เปิดให้บริการออนไลน์เพิ่ม ๓ งาน", ">ขอใบอนุญาตก่อสร้างเบื้องต้น", ">ชำระภาษีที่ดินและสิ่งปลูกสร้าง", ">แจ้งเหตุเดือดร้อนรำคาญ",
                      "จัดทำคลิปแนะนำการใช้งานเผยแพร่ทางเพจเฟซบุ๊ก"),
               "ตัวชี้วัดที่ ๗ การปรับปรุงการทำงาน ปีงบประมาณ พ.ศ. ๒๕๖๘ ได้ ๙๓.๔๐ คะแนน ปีงบประมาณ พ.ศ. ๒๕๖๗ ได้ ๘๓.๕๐ คะแนน เพิ่มขึ้น ๙.๙๐ คะแนน"),
        result("กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน",
               inside(STEPS_5, "ทบทวนแนวปฏิบัติการจัดการเรื่องร้องเรียน (o17)", ">กำหนดเวลาแจ้งผลเบื้องต้นภายใน ๗ วัน", ">คุ้มครองข้อมูลผู้ร้องเรียน",
                      "ประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน (o23) จำนวน ๒ กระบวนงาน"),
               "ตัวชี้วัดที่ ๕ การแก้ไขปัญหาการทุจริต ได้ ๙๔.๖๐ คะแนน เพิ่มขึ้น ๘.๑๕ คะแนน และตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต ได้ ๙๕.๐๐ คะแนน เพิ่มขึ้น ๖.๖๐ คะแนน"),
        result("ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ",
               inside(STEPS_7, "จัดตั้งศูนย์ข้อมูลข่าวสารอิเล็กทรอนิกส์", "เผยแพร่ข่าวสารผ่าน Line OA ของเทศบาล มีผู้ติดตาม ๔,๒๑๘ คน"),
               "ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ปีงบประมาณ พ.ศ. ๒๕๖๘ ได้ ๙๕.๑๗ คะแนน เพิ่มขึ้น ๗.๑๕ คะแนน"),
        caption="ผลการดำเนินการตามมาตรการ"),
    para(""),
    end_of_section(wide=True, header=numbered, page='<w:pgNumType w:fmt="thaiNumbers"/>'),
    para("ปัญหา อุปสรรค และข้อเสนอแนะ", style="Heading1"),
    para("ปัญหาและอุปสรรค", style="Heading2"),
    body("จากการดำเนินงานในปีงบประมาณ พ.ศ. ๒๕๖๗ ของเทศบาลเมืองบางตะเคียน พบปัญหาเพิ่มเติมจากสามข้อที่รายงานไว้ในรอบ ๖ เดือน ดังนี้"),
    item(STEPS_6, 0, "บุคลากรบางกองเข้าร่วมกิจกรรมไม่ครบถ้วน เนื่องจากภารกิจเร่งด่วนด้านการป้องกันอุทกภัย"),
    item(STEPS_6, 0, "ผู้สูงอายุยังไม่คุ้นเคยกับการใช้บริการออนไลน์ จำเป็นต้องมีเจ้าหน้าที่ช่วยเหลือ"),
    item(STEPS_6, 3, "เฉลี่ยวันละ ๑๒ ราย"),
    para("ข้อเสนอแนะ", style="Heading2"),
    item(ADVICE, 0, "ควรกำหนดมาตรการปีถัดไปให้สอดคล้องกับผลการประเมินรายข้อคำถาม"),
    item(ADVICE, 1, "ข้อคำถาม i10 และ i12 ของแบบวัด IIT"),
    item(ADVICE, 1, "ข้อคำถาม e7 ของแบบวัด EIT"),
    item(ADVICE, 0, "ควรติดตามผลรายเดือนในกองที่มีงานบริการประชาชน"),
    para("การเผยแพร่", style="Heading2"),
    para("การเผยแพร่ภายใน", style="Heading3"),
    body("แจ้งเวียนให้ทุกกองทราบและปิดประกาศ ณ บอร์ดประชาสัมพันธ์ของเทศบาล"),
    para("การเผยแพร่ภายนอก", style="Heading3"),
    body("เผยแพร่ทางเว็บไซต์หลักของเทศบาลในหัวข้อ ITA (o28) ภายในเดือนกันยายน ๒๕๖๘"),
    para("เอกสารแนบ", bold=True, before=240),
    item(APPENDIX, 0, "ภาพถ่ายกิจกรรม"),
    item(APPENDIX, 1, "การอบรมชี้แจงคู่มือการยืมทรัพย์สิน"),
    item(APPENDIX, 1, "การอบรมคณะกรรมการตรวจรับพัสดุ"),
    item(APPENDIX, 0, "สำเนาคำสั่งแต่งตั้งคณะทำงาน"),
]


def heading(key, name, depth, points):
    return style("paragraph", key, name, "Normal", "Normal",
                 f'<w:keepNext/><w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{HEADINGS}"/></w:numPr>'
                 f'<w:spacing w:before="200" w:after="40"/><w:outlineLvl w:val="{depth}"/>', sized(points, True))


report.write(
    cover + first + [score_table] + results,
    section(header=numbered, footer=foot, page='<w:pgNumType w:fmt="thaiNumbers"/>'),
    [style("numbering", "Advice", "Advice", paragraph=f'<w:numPr><w:numId w:val="{STYLE}"/></w:numPr>'),
     heading("Heading1", "heading 1", 0, 18), heading("Heading2", "heading 2", 1, 16),
     heading("Heading3", "heading 3", 2, 16)])
