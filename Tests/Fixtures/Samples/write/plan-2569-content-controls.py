"""A university's plan for 2569 made from a form: controls, fields, a text box, notes and hidden text."""

from word import *

AGENCY = "มหาวิทยาลัยเทคโนโลยีธารคีรี"
TITLE = "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร"
report = Package("plan-2569-content-controls", TITLE, AGENCY, "2025-12-08T06:20:00Z")
GREY = "D9D9D9"


def sdt(content, name, kind="<w:text/>", more=""):
    """A content control round runs, paragraphs, rows or cells."""
    sdt.count += 1
    return (f'<w:sdt><w:sdtPr><w:alias w:val="{name}"/><w:tag w:val="field{sdt.count}"/><w:id w:val="{710000 + sdt.count}"/>'
            f"{more}{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>")


sdt.count = 0
RICH = ""
DATE = '<w:date w:fullDate="2025-12-08T00:00:00Z"><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="th-TH"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="thai"/></w:date>'


def choice(*items):
    return "<w:dropDownList>" + "".join(f'<w:listItem w:displayText="{i}" w:value="{i}"/>' for i in items) + "</w:dropDownList>"


def box(checked, label):
    mark = "☒" if checked else "☐"
    kind = (f'<w14:checkbox><w14:checked w14:val="{int(checked)}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
            '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>')
    glyph = f'<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>{mark}</w:t></w:r>'
    return sdt(glyph, label, kind) + run(f" {label}   ")


def symbol(code):
    return (f'<w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings" w:cs="Wingdings"/></w:rPr>'
            f'<w:sym w:font="Wingdings" w:char="{code}"/></w:r>')


def nested_field(name, inner, value, rest, result):
    """A field in whose instruction another field stands."""
    def code(words):
        return f'<w:r>{properties()}<w:instrText xml:space="preserve"> {escape(words)} </w:instrText></w:r>'
    return field("SPLIT", result).replace(code("SPLIT"), code(name) + field(inner, value) + code(rest))


def simple(instruction, result):
    return f'<w:fldSimple w:instr=" {instruction} ">{run(result)}</w:fldSimple>'


def footnote(number):
    return f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'


ENDNOTE = '<w:r><w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr><w:endnoteReference w:id="1"/></w:r>'


def notes(kind, *texts):
    lines = [f'<w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>',
             f'<w:{kind} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{kind}>']
    name = kind.capitalize()
    for number, value in enumerate(texts, 1):
        reference = f'<w:r><w:rPr><w:rStyle w:val="{name}Reference"/></w:rPr><w:{kind}Ref/></w:r>'
        lines.append(f'<w:{kind} w:id="{number}">{para(reference, " " + value, style=name + "Text")}</w:{kind}>')
    report.add(kind + "s", kind + "s", lines, kind + "s")


notes("footnote",
      "หลักเกณฑ์ระดับผลการประเมินเป็นไปตามมติคณะกรรมการ ป.ป.ช. ซึ่งใช้ตั้งแต่ปีงบประมาณ พ.ศ. ๒๕๖๖ เป็นต้นมา",
      "รหัสข้อ o8 และ o9 อ้างอิงตามแบบวัด OIT ประจำปีงบประมาณ พ.ศ. ๒๕๖๘")
notes("endnote", "ข้อมูลผลการประเมินจากระบบ ITAS ณ วันที่ ๑๕ กันยายน ๒๕๖๘")
report.add("comments", "comments", [
    '<w:comment w:id="1" w:author="กองนโยบายและแผน" w:date="2025-12-08T10:00:00Z" w:initials="กผ">',
    para("ขอให้ยืนยันผู้รับผิดชอบอีกครั้งก่อนเสนออธิการบดี"), "</w:comment>"], "comments")
numbered = header(report, para(TITLE, "\t\t", field("PAGE", "2"), "/", simple("NUMPAGES", "5"), style="Header"))
first_head = header(report, para("เอกสารประกอบการประเมิน ข้อ o25", style="Header", jc="right"), "header2")
foot = footer(report, para(f"{AGENCY}\t\tปีงบประมาณ พ.ศ. ๒๕๖๙", style="Footer"))
site = report.link("https://ita.tharnkhiri.example/2569")


def text_box(*lines):
    blocks = "".join(lines)
    shape = ('<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
             '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>'
             '<wp:positionV relativeFrom="paragraph"><wp:posOffset>76200</wp:posOffset></wp:positionV><wp:extent cx="2016000" cy="1512000"/>'
             '<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="กล่องข้อความ 1" descr="สรุปคะแนน"/>'
             "<wp:cNvGraphicFramePr/><a:graphic>"
             '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>'
             '<a:xfrm><a:off x="0" y="0"/><a:ext cx="2016000" cy="1512000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
             '<a:solidFill><a:srgbClr val="DEEAF6"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="2E74B5"/></a:solidFill></a:ln></wps:spPr>'
             f"<wps:txbx><w:txbxContent>{blocks}</w:txbxContent></wps:txbx>"
             '<wps:bodyPr rot="0" vert="horz" wrap="square" lIns="91440" tIns="45720" rIns="91440" bIns="45720" anchor="t"/></wps:wsp></a:graphicData></a:graphic></wp:anchor>')
    old = ('<v:rect id="Box1" style="position:absolute;margin-left:295pt;margin-top:6pt;width:158.75pt;height:119pt;z-index:251659264" fillcolor="#deeaf6" strokecolor="#2e74b5">'
           f"<v:textbox><w:txbxContent>{blocks}</w:txbxContent></v:textbox></v:rect>")
    return (f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{shape}</w:drawing></mc:Choice>'
            f"<mc:Fallback><w:pict>{old}</w:pict></mc:Fallback></mc:AlternateContent></w:r>")


def entry(anchor, title, page, depth=1):
    link = (f'<w:hyperlink w:anchor="{anchor}" w:history="1">{run(title)}<w:r><w:tab/></w:r>'
            f"{field(f'PAGEREF {anchor} ' + chr(92) + 'h', page)}</w:hyperlink>")
    return para(link, style=f"TOC{depth}")


def heading(number, title, depth=1):
    return para(bookmark(number, f"_Toc2569{number:02}", title), style=f"Heading{depth}")


def contents(*entries):
    """The field starts in the first entry and ends in a paragraph after the last."""
    def char(kind):
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
    start = char("begin") + '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>' + char("separate")
    head = entries[0].replace("</w:pPr>", "</w:pPr>" + start, 1)
    blocks = [para("สารบัญ", jc="center", bold=True, size=36), head, *entries[1:], f"<w:p>{char('end')}</w:p>"]
    return sdt("\n".join(["", *blocks, ""]), "สารบัญ",
               '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>')


def formula():
    def m(value):
        return f"<m:r><m:t>{value}</m:t></m:r>"
    mean = f"<m:f><m:num>{m('9+10')}</m:num><m:den>{m('2')}</m:den></m:f>"
    return f"<m:oMathPara><m:oMath>{m('คะแนนรวม=0.3×IIT+0.3×EIT+0.4×')}{mean}</m:oMath></m:oMathPara>"


cover = [
    blank(2),
    sdt("\n" + para(TITLE, style="Title") + "\n" + para("(มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน)", jc="center", bold=True, size=36) + "\n",
        "ชื่อเอกสาร", RICH),
    centre("ประจำปีงบประมาณ พ.ศ. ", sdt(run("๒๕๖๙", bold=True, size=44), "ปีงบประมาณ", choice("๒๕๖๘", "๒๕๖๙", "๒๕๗๐")), bold=True, size=44),
    blank(16),
    centre(sdt(run(AGENCY, bold=True, size=40), "ชื่อหน่วยงาน", RICH), size=40),
    centre("อำเภอธารคีรี จังหวัดตาก", bold=True, size=40),
    end_of_section(),
    contents(entry("_Toc256901", "๑. ผลการประเมินและแนวโน้ม", "๓"), entry("_Toc256902", "๑.๑ คะแนนรายตัวชี้วัด", "๓", 2),
             entry("_Toc256903", "๒. การวิเคราะห์ผลการประเมิน", "๓"), entry("_Toc256904", "๓. มาตรการ โครงการ และกิจกรรม", "๕"),
             entry("_Toc256905", "๔. การกำกับติดตามและการรับรอง", "๖")),
    para(run("ฉบับร่างครั้งที่ ๒ ห้ามเผยแพร่", hidden=True)),
    para("แบบฟอร์มนี้จัดทำโดยกองนโยบายและแผน ลบย่อหน้านี้เมื่อกรอกข้อมูลแล้ว", style="HiddenNote"),
    end_of_section(header=numbered, first_header=first_head, footer=foot, title_page=True),
]

trend = [
    heading(1, "๑. ผลการประเมินและแนวโน้ม"),
    body(text_box(centre("ผลการประเมินปี ๒๕๖๘", bold=True), centre("**๘๙.๒๒** คะแนน", size=44), centre("ระดับ ผ่าน", bold=True),
                  centre("IIT ๘๔.๙๐ EIT ๘๖.๖๗ OIT ๙๔.๓๘", size=26)),
         f"{AGENCY} เข้ารับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ "
         "ได้คะแนนรวม ๘๙.๒๒ คะแนน อยู่ในระดับ ผ่านดี", footnote(1),
         " เพิ่มขึ้นจากปีงบประมาณ พ.ศ. ๒๕๖๗ ซึ่งได้ ๘๗.๖๔ คะแนน จำนวน ๑.๘๕ คะแนน", ENDNOTE,
         run(" (ตรวจตัวเลขอีกครั้ง)", style="Hidden")),
    body("ในช่วงปีงบประมาณ พ.ศ. ๒๕๖๖\u2011๒๕๖๘ มหาวิทยาลัยมีแนวโน้มผลการประเมินดีขึ้นต่อเนื่อง "
         "คือ ๘๔.๓๑ ๘๗.๖๔ และ ๘๙.๒๒ คะแนน ตามลำดับ สอดคล้องกับแผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖\u2011๒๕๗๐) "
         "รายละเอียดรายตัวชี้วัดปรากฏตาม", field("REF table1 \\h", "ตารางที่ ๑"), " ซึ่งคำนวณจาก"),
    para(formula()),
    heading(2, "๑.๑ คะแนนรายตัวชี้วัด", 2),
    para('<w:bookmarkStart w:id="21" w:name="table1"/>', run("ตารางที่ "), simple("SEQ ตารางที่ \\* ARABIC", "๑"),
         '<w:bookmarkEnd w:id="21"/>', " ผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๘", style="Caption"),
]
SCORE = (1200, 4371, 1500, 1000, 1000)


def score(number, name, value, state):
    return row(cell(number, SCORE[0], jc="center"), cell(name, SCORE[1]),
               sdt(cell(value, SCORE[2], jc="center"), f"คะแนนตัวชี้วัดที่ {number}"),
               *(cell(para(symbol("F0FE" if state == kind else "F0A8"), style="TableText", jc="center"), SCORE[3])
                 for kind in ("fix", "grow")))


scores = [
    table(
        SCORE,
        row(*(cell(t, w, shade=GREY, jc="center", bold=True)
              for t, w in zip(("ตัวชี้วัดที่", "ตัวชี้วัด", "คะแนน", "แก้ไข", "พัฒนา"), SCORE)), header=True),
        score("๑", "การปฎิบัติหน้าที่", "๘๙.๓๕", "grow"), score("๒", "การใช้งบประมาณ", "๘๔.๖๒", "fix"),
        score("๓", "การใช้อำนาจ", "๘๗.๙๐", "grow"), score("๔", "การใช้ทรัพย์สินของราชการ", "๘๐.๑๖", "fix"),
        score("๕", "การแก้ไขปัญหาการทุจริต", "๘๒.๔๗", "fix"), score("๖", "คุณภาพการดำเนินงาน", "๘๘.๗๔", "grow"),
        score("๗", "ประสิทธิภาพการสื่อสาร", "๘๖.๐๕", "grow"), score("๘", "การปรับปรุงการทำงาน", "๘๕.๒๑", "grow"),
        score("๙", "การเปิดเผยข้อมูล", "๙๖.๒๕", "grow"), score("๑๐", "การป้องกันการทุจริต", "๙๒.๕๐", "grow"),
        sdt("\n" + row(cell("คะแนนรวม", SCORE[0] + SCORE[1], span=2, jc="right", bold=True), cell(para(bookmark(22, "total", "**๘๙.๒๒**"), style="TableText", jc="center"), SCORE[2]),
                       cell("", SCORE[3] * 2, span=2)) + "\n", "แถวคะแนนรวม", RICH),
        caption="ผลการประเมินรายตัวชี้วัด"),
    para("เปรียบเทียบกับค่าเป้าหมายของประเทศ (๘๕ คะแนน): ", nested_field("IF", "REF total", "๘๙.๒๒", '>= 85 "สูงกว่าค่าเป้าหมาย" "ต่ำกว่าค่าเป้าหมาย"',
                      "สูงกว่าค่าเป้าหมาย"), before=120),
    heading(3, "๒. การวิเคราะห์ผลการประเมิน"),
    para("**แบบวัด IIT** (๘๔.๙๐ คะแนน)"),
    body("ประเด็นที่ต้องแก้ไขโดยเร่งด่วน คือ ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ บุคลากรบางส่วนขอยืมทรัพย์สินไม่ถูกต้อง (i10) "
         "และขาดการกำกับดูแลการใช้ทรัพย์สิน (i12) ตัวชี้วัดที่ ๕ การแก้ไขปัญหาการทุจริต บุคลากรขาดความเชื่อมั่นในกระบวนการจัดการ"
         "เรื่องร้องเรียน (i15) และตัวชี้วัดที่ ๒ การใช้งบประมาณ การใช้จ่ายไม่ตรงตามวัตถุประสงค์ในบางโครงการ (i4) "
         "ส่วนตัวชี้วัดที่ ๓ การใช้อำนาจ ได้ ๘๗.๐๙ คะแนน ควรพัฒนาให้ดีขึ้น"),
    para("**แบบวัด EIT** (๘๖.๖๗ คะแนน)"),
    body("ประเด็นที่จะต้องพัฒนาให้ดีขึ้น คือ การให้บริการผ่านช่องทางออนไลน์ให้สะดวกและรวดเร็ว (e8) และการเปิดโอกาสให้นักศึกษา"
         "และผู้ปกครองมีส่วนร่วม (e7) โดยระบุขั้นตอนไว้ในคู่มือ (o8, o9)", footnote(2)),
    para("**แบบวัด OIT** (๙๔.๓๘ คะแนน)"),
    body("เผยแพร่ข้อมูลครบถ้วนเป็นส่วนใหญ่ ควรปรับปรุงรายงานผลการดำเนินการเพื่อจัดการความเสี่ยง (o24) ดูรายละเอียดได้ที่ ",
         f'<w:hyperlink r:id="{site}" w:history="1">{run("เว็บไซต์ ITA ของมหาวิทยาลัย", style="Hyperlink")}</w:hyperlink>'),
    para("ผลการวิเคราะห์นี้ได้ผ่านความเห็นชอบของ  ", box(True, "คณะกรรมการบริหาร"), box(True, "คณะทำงาน ITA"), box(False, "สภามหาวิทยาลัย")),
    end_of_section(header=numbered, footer=foot),
]

WIDE = (2200, 2600, 4470, 2400, 1500, 1400)


def measure(name, *values):
    return sdt("\n" + row(*(v if v.startswith("<w:") else cell(v, w) for v, w in zip(values, WIDE))) + "\n", name, RICH)


plan = [
    heading(4, "๓. มาตรการ โครงการ และกิจกรรม"),
    table(
        WIDE,
        row(*(cell(t, w, shade=GREY, jc="center", bold=True) for t, w in zip(
            ("ตัวชี้วัด", "มาตรการ/โครงการ/กิจกรรม", "วิธีการดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา", "การติดตาม"), WIDE)), header=True),
        measure("มาตรการที่ ๑", "ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ (๘๐.๑๖)", "ระบบยืมคืนครุภัณฑ์ออนไลน์",
                "๑) ขึ้นทะเบียนครุภัณฑ์ด้วยรหัส QR\n๒) กำหนดผู้อนุญาตรายหน่วยงาน\n๓) แจ้งเตือนกำหนดคืนทางไปรษณีย์อิเล็กทรอนิกส์",
                cell(para(sdt(run("กองคลังและพัสดุ"), "ผู้รับผิดชอบ", choice("กองคลังและพัสดุ", "กองกลาง")), style="TableText"), WIDE[3]), "ม.ค. – มี.ค. ๒๕๖๙", "ทุก ๓ เดือน"),
        measure("มาตรการที่ ๒", "ตัวชี้วัดที่ ๕ การแก้ไขปัญหาการทุจริต (๘๒.๔๗)", "ช่องทางร้องเรียนที่ปกปิดตัวตน",
                "๑) ปรับปรุงแนวปฏิบัติการจัดการเรื่องร้องเรียน (o17)\n๒) จัดทำแบบแจ้งเรื่องร้องเรียนออนไลน์ (o18)\n๓) เผยแพร่สถิติและผลการดำเนินการ",
                sdt(cell("สำนักงานตรวจสอบภายใน\nกองกลาง (งานวินัยและนิติการ)", WIDE[3]), "ผู้รับผิดชอบ", RICH), "ต.ค. ๒๕๖๙ – มี.ค. ๒๕๖๙", "ทุก ๓ เดือน"),
        measure("มาตรการที่ ๓", "ตัวชี้วัดที่ ๒ การใช้งบประมาณ (๘๔.๖๒)", "การติดตามโครงการแบบเปิดเผย",
                "๑) เผยแพร่แผนการใช้จ่ายงบประมาณรายคณะ (o6)\n๒) รายงานความก้าวหน้าต่อที่ประชุมคณบดี",
                "กองนโยบายและแผน", "ธ.ค. ๒๕๖๘ – ก.ย. ๒๕๖๙", "ทุกไตรมาส"),
        measure("มาตรการที่ ๔", "ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน (๘๕.๒๑)", "ศูนย์บริการนักศึกษาแบบเบ็ดเสร็จ",
                "๑) รวมงานทะเบียนและงานการเงินไว้จุดเดียว\n๒) พัฒนาระบบ E-Service (o10) ให้ยื่นคำร้องได้ทุกประเภท\n๓) สำรวจความพึงพอใจ",
                "สำนักส่งเสริมวิชาการและงานทะเบียน", "ม.ค. – มิ.ย. ๒๕๖๙", "รอบ ๖ เดือน"),
        measure("มาตรการที่ ๕", "ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร (๘๖.๐๕)", "เครือข่ายประชาสัมพันธ์ระดับคณะ",
                "๑) แต่งตั้งผู้ประสานงานคณะละหนึ่งคน\n๒) เผยแพร่ข่าวสารร่วมกันผ่านสื่อสังคมออนไลน์", "กองกลาง (งานสื่อสารองค์กร)", "ตลอดปีงบประมาณ", "ทุกเดือน"),
        caption="มาตรการรายตัวชี้วัด"),
    para("ผู้รับผิดชอบของมาตรการที่ ๒ ", '<w:commentRangeStart w:id="1"/>', "อยู่ระหว่างแต่งตั้ง", '<w:commentRangeEnd w:id="1"/>'
         '<w:r><w:commentReference w:id="1"/></w:r>', before=120),
    end_of_section(wide=True, header=numbered),
]

follow = [
    heading(5, "๔. การกำกับติดตามและการรับรอง"),
    body("ให้กองนโยบายและแผนติดตามผลการดำเนินงานและรายงานอธิการบดีรอบ ๖ เดือน และรอบ ๑๒ เดือน พร้อมจัดทำรายงานผลการดำเนินการ (o26) "
         "เผยแพร่ทางเว็บไซต์ภายในวันที่ ๓๐ กันยายน ๒๕๖๙"),
    '<w:customXml w:uri="urn:example:form" w:element="dates">',
    body("จัดทำเมื่อวันที่ ", sdt(run("๘ ธันวาคม ๒๕๖๘"), "วันที่จัดทำ", DATE), " ณ ",
         f'<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">{run("สำนักงานอธิการบดี")}</w:smartTag>'),
    "</w:customXml>",
    blank(2),
    para("(ลงชื่อ).........................................................ผู้รับรอง", left=3400, keep=True),
    para("(", sdt(run("คลิกเพื่อใส่ชื่อผู้รับรอง", style="PlaceholderText"), "ชื่อผู้รับรอง", more="<w:showingPlcHdr/>"), ")", left=4500, keep=True),
    para("อธิการบดีมหาวิทยาลัยเทคโนโลยีธารคีรี", left=4100),
]

SMALL = '<w:sz w:val="28"/><w:szCs w:val="28"/>'
more = [
    style("paragraph", "TOC1", "toc 1", "Normal", "", '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9061"/></w:tabs>'),
    style("paragraph", "TOC2", "toc 2", "Normal", "", '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9061"/></w:tabs><w:ind w:left="320"/>'),
    style("paragraph", "FootnoteText", "footnote text", "Normal", "", "", SMALL),
    style("paragraph", "EndnoteText", "endnote text", "Normal", "", "", SMALL),
    style("character", "FootnoteReference", "footnote reference", "DefaultParagraphFont", character='<w:vertAlign w:val="superscript"/>'),
    style("character", "EndnoteReference", "endnote reference", "DefaultParagraphFont", character='<w:vertAlign w:val="superscript"/>'),
    style("character", "Hyperlink", "Hyperlink", "DefaultParagraphFont", character='<w:color w:val="0563C1"/><w:u w:val="single"/>'),
    style("character", "PlaceholderText", "Placeholder Text", "DefaultParagraphFont", character='<w:color w:val="808080"/>'),
    style("character", "HiddenBase", "ข้อความสำหรับเจ้าหน้าที่", "DefaultParagraphFont", character="<w:vanish/>"),
    # Hidden by the style that it is based on.
    style("character", "Hidden", "หมายเหตุเจ้าหน้าที่", "HiddenBase", character='<w:color w:val="FF0000"/>'),
    style("paragraph", "HiddenNote", "คำแนะนำการกรอก", "Normal", "", "", "<w:vanish/>"),
]
report.write(cover + trend + scores + plan + follow, section(header=numbered, footer=foot), more)
