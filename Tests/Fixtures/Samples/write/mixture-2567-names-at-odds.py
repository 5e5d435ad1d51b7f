"""A town municipality's report on 2567 with its measures for 2568 behind it: rows whose number and name disagree."""

from word import *

AGENCY = "เทศบาลเมืองท่าพุดซ้อน"
report = Package("mixture-2567-names-at-odds", "รายงานผลการประเมินและมาตรการส่งเสริมคุณธรรมและความโปร่งใส", AGENCY,
                 "2024-11-04T02:00:00Z")
numbered = header(report, para(f"รายงานผลการประเมิน ITA และมาตรการฯ {AGENCY}\t", field("PAGE", "๒"), style="Header"))
GREY = "E7E6E6"


def level(number, kind, marker, left, hanging):
    return (f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{marker}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>')


def numbers(key, restart=False):
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if restart else ""
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{0 if key == 1 else 1}"/>{again}</w:num>'


PARTS, LISTS = 1, range(2, 12)
report.add("numbering", "numbering", [
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>',
    level(0, "thaiNumbers", "%1.", 425, 425), level(1, "thaiNumbers", "%1.%2", 992, 567), "</w:abstractNum>",
    '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>',
    level(0, "thaiNumbers", "%1)", 300, 300), "</w:abstractNum>",
    numbers(PARTS), *(numbers(key, True) for key in LISTS)], "numbering")
report.add("footnotes", "footnotes", [
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
    '<w:footnote w:id="1">' + para('<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>',
                                   " คะแนนแบบวัด EIT เป็นค่าเฉลี่ยของการสำรวจทั้งสองส่วนตามที่ปรากฏในระบบ ITAS", style="FootnoteText")
    + "</w:footnote>"], "footnotes")
NOTE = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>'
used = iter(LISTS)


def part(depth, title):
    return para(title, style=f"Heading{depth + 1}", number=(PARTS, depth))


def steps(*lines):
    key = next(used)
    return [para(line, style="TableText", number=(key, 0)) for line in lines]


def head(grid, *names):
    return row(*(cell(t, w, shade=GREY, jc="center", bold=True, valign="center") for t, w in zip(names, grid)), header=True)


cover = [
    blank(3),
    para("รายงานผลการประเมินคุณธรรมและความโปร่งใส", style="Title"),
    para("ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", style="Title"),
    para("และมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", style="Title"),
    para("ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", style="Title"),
    blank(9),
    para(AGENCY, style="Title"),
    para("อำเภอท่าพุดซ้อน จังหวัดเพชรบุรี", style="Title"),
    end_of_section(),
]

S = (1100, 3971, 1300, 1300, 1400)
MEANS = {"IIT": ("๘๓.๙๓", "๘๙.๘๘", "๕.๙๕"), "EIT": ("๘๕.๑๖", "๙๐.๗๐", "๕.๕๕"), "OIT": ("๘๕.๔๒", "๙๒.๕๐", "๗.๐๘")}
SCORES = (
    ("IIT", "๑", "การปฏิบัติหน้าที่", "๘๘.๗๔", "๙๓.๕๖", "๔.๘๒"), ("IIT", "๒", "การใช้งบประมาณ", "๘๓.๑๖", "๘๙.๔๒", "๖.๒๖"),
    ("IIT", "๓", "การใช้อำนาจ", "๘๖.๙๒", "๙๒.๑๘", "๕.๒๖"), ("IIT", "๔", "การใช้ทรัพย์สินของราชการ", "๗๙.๓๕", "๘๖.๑๕", "๖.๘๐"),
    ("IIT", "๕", "การแก้ไขปัญหาการทุจริต", "๘๑.๔๘", "๘๘.๐๗", "๖.๙๕"), ("EIT", "๖", "คุณภาพการดำเนินงาน", "๘๗.๖๐", "๙๒.๘๔", "๕.๒๔"),
    ("EIT", "๗", "ประสิทธิภาพการสื่อสาร", "๘๕.๑๓", "๙๐.๓๖", "๕.๒๓"), ("EIT", "๘", "การปรับปรุงการทำงาน", "๘๒.๗๔", "๘๘.๙๑", "๖.๑๗"),
    ("OIT", "๙", "การเปิดเผยข้อมูล", "๘๘.๓๓", "๙๕.๐๐", "๖.๖๗"), ("OIT", "๑๐", "การป้องกันการทุจริต", "๘๒.๕๐", "๙๐.๐๐", "๗.๕๐"))


def score_rows():
    for code, means in MEANS.items():
        yield row(cell(f"แบบวัด {code}", S[0] + S[1], span=2, shade="F2F2F2", bold=True),
                  *(cell(t, w, jc="center", shade="F2F2F2", bold=True) for t, w in zip(means, S[2:])))
        for _, number, name, *values in (s for s in SCORES if s[0] == code):
            yield row(cell(number, S[0], jc="center"), cell(name, S[1]), *(cell(t, w, jc="center") for t, w in zip(values, S[2:])))


analysis = [
    part(0, "ผลการประเมินประจำปีงบประมาณ พ.ศ. ๒๕๖๗"),
    body(f"{AGENCY}ได้คะแนนรวม ๙๑.๑๗ คะแนน อยู่ในระดับ **ผ่านดี** ปรับตัวดีขึ้นจากปีงบประมาณ พ.ศ. ๒๕๖๖ ซึ่งได้ ๘๔.๘๙ คะแนน "
         "(ระดับต้องปรับปรุง) จำนวน ๖.๒๘ คะแนน โดยทุกแบบวัดได้คะแนนเกินกว่า ๘๕ คะแนน", NOTE),
    para("ผลการประเมินรายแบบวัดและรายตัวชี้วัด", style="Caption"),
    table(S, head(S, "ตัวชี้วัดที่", "ตัวชี้วัด", "ปี ๒๕๖๖", "ปี ๒๕๖๗", "เพิ่มขึ้น"), *score_rows(),
          row(cell("คะแนนรวม", S[0] + S[1], span=2, jc="right", bold=True),
              *(cell(t, w, jc="center", bold=True) for t, w in zip(("๘๔.๘๙", "๙๑.๑๗", "๖.๒๘"), S[2:])))),
    body("ตัวชี้วัดที่พัฒนาได้มากที่สุด คือ การป้องกันการทุจริต เพิ่มขึ้น ๗.๕๐ คะแนน ส่วนตัวชี้วัดที่ได้คะแนนต่ำสุด คือ "
         "การใช้ทรัพย์สินของราชการ ได้ ๘๖.๑๕ คะแนน", before=120),
    part(0, "ผลการดำเนินการตามมาตรการในปีงบประมาณ พ.ศ. ๒๕๖๗"),
]

R = (2300, 3571, 3200)
results = [
    table(
        R, head(R, "มาตรการ", "การดำเนินการ", "ผลที่ได้รับ"),
        row(cell("จุดบริการเบ็ดเสร็จและคู่มือประชาชนฉบับภาพ", R[0]),
            cell(steps("รวมงานบริการ ๑๒ งานไว้ที่ชั้น ๑ ของสำนักงาน", "พิมพ์คู่มือฉบับภาพแจกทุกชุมชน"), R[1]),
            cell("ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน ได้ ๙๒.๘๔ คะแนน เพิ่มขึ้น ๕.๒๔ คะแนน", R[2])),
        row(cell("ประชุมชี้แจงงบประมาณรายไตรมาส", R[0]),
            cell(steps("จัดประชุมบุคลากร ๔ ครั้ง", "เผยแพร่เอกสารประกอบการประชุมทางไลน์กลุ่มพนักงาน"), R[1]),
            cell("ตัวชี้วัดที่ ๓ การใช้งบประมาณ ได้ ๘๙.๔๒ คะแนน จากเดิม ๘๓.๑๖ คะแนน", R[2])),
        row(cell("ตรวจสอบการใช้รถยนต์ส่วนกลาง", R[0], merge="start"),
            cell("ติดตั้งระบบติดตามตำแหน่งรถยนต์ ๘ คัน", R[1]),
            cell("ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ได้ ๘๖.๑๕ คะแนน เพิ่มขึ้น ๖.๘๐ คะแนน", R[2], merge="start")),
        row(cell("", R[0], merge="on"), cell("จัดทำรายงานการใช้น้ำมันเชื้อเพลิงรายเดือน", R[1]), cell("", R[2], merge="on")),
        row(cell("โครงการเทศบาลโปร่งใส ประชาชนร่วมตรวจรับ", R[0]),
            cell(steps("เชิญผู้แทนชุมชนร่วมสังเกตการณ์การตรวจรับงานจ้าง ๑๙ โครงการ", "เผยแพร่ภาพถ่ายก่อนและหลังดำเนินการ"), R[1]),
            cell("ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต ได้ ๙๐.๐๐ คะแนน เพิ่มขึ้น ๗.๕๐ คะแนน", R[2]))),
    end_of_section(header=numbered),
]

W = (2400, 1100, 3000, 3170, 2000, 1500, 1400)
THREE = "รายงานทุก ๓ เดือน"


def measure(name, value, title, how, who, when, watch=THREE):
    return row(*(cell(t, w, jc="center" if t == value else "") for t, w in zip((name, value, title, how, who, when, watch), W)))


plan = [
    part(0, "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"),
    body("ที่ประชุมคณะทำงานเมื่อวันที่ ๒๙ ตุลาคม ๒๕๖๗ เห็นชอบมาตรการซึ่งเรียงตามคะแนนจากน้อยไปมาก ดังนี้", after=80),
    table(
        W, head(W, "ตัวชี้วัด", "คะแนน", "มาตรการ", "ขั้นตอนการดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา", "การติดตาม"),
        measure("๔. การใช้ทรัพย์สินของราชการ", "๘๖.๑๕", "ขยายระบบติดตามรถยนต์ให้ครบทุกคัน",
                steps("สำรวจรถยนต์และเครื่องจักรกลที่ยังไม่ได้ติดตั้ง", "จัดซื้อและติดตั้งอุปกรณ์", "สุ่มตรวจรายงานการเดินทาง"),
                "กองช่าง\nกองคลัง", "ธ.ค. ๖๗ – มี.ค. ๖๘"),
        measure("๕. การแก้ไขปัญหาการทุจริต", "๘๘.๐๗", "เผยแพร่ขั้นตอนการจัดการเรื่องร้องเรียนในรูปแบบอินโฟกราฟิก",
                steps("ปรับปรุงแนวปฏิบัติ (o22)", "จัดทำอินโฟกราฟิกและปิดประกาศทุกกอง"), "สำนักปลัดเทศบาล", "ม.ค. – ก.พ. ๖๘"),
        measure("๖. การปรับปรุงการทำงาน", "๘๘.๙๑", "เปิดรับชำระค่าธรรมเนียมเก็บขยะผ่านระบบออนไลน์",
                steps("เชื่อมระบบกับธนาคาร", "ประชาสัมพันธ์ผ่านรถกระจายเสียง"), "กองคลัง\nกองสาธารณสุขและสิ่งแวดล้อม", "ก.พ. – พ.ค. ๖๘"),
        measure("๒. การใช้งบประมาณ", "๘๙.๔๒", "จัดทำสรุปเทศบัญญัติงบประมาณฉบับประชาชน",
                steps("คัดเลือกข้อมูลที่ประชาชนสนใจ", "จัดพิมพ์และเผยแพร่ทางเว็บไซต์"), "กองยุทธศาสตร์และงบประมาณ", "ต.ค. ๖๗ – พ.ย. ๖๗"),
        measure("๙. การป้องกันการทุจริต", "๙๐.๐๐", "ประเมินความเสี่ยงการทุจริตในงานอนุญาตก่อสร้าง",
                steps("วิเคราะห์ขั้นตอนการอนุญาต", "กำหนดมาตรการควบคุม", "รายงานผล"), "กองช่าง\nหน่วยตรวจสอบภายใน", "ม.ค. – เม.ย. ๖๘"),
        measure("๗. ประสิทธิภาพการสื่อสาร", "๙๐.๓๖", "เปิดสายด่วนเทศบาลและศูนย์รับแจ้งเหตุ ๒๔ ชั่วโมง",
                steps("จัดเวรเจ้าหน้าที่", "เผยแพร่หมายเลขทุกชุมชน"), "สำนักปลัดเทศบาล", "ตลอดปีงบประมาณ"),
        measure("๘. คุณภาพการดำเนินงาน", "๙๒.๘๔", "ประเมินความพึงพอใจ ณ จุดบริการด้วยเครื่องกดคะแนน",
                steps("ติดตั้งเครื่องกดคะแนน ๔ จุด", "สรุปผลรายสัปดาห์"), "ทุกกอง", "มี.ค. ๖๘")),
    para(""),
    end_of_section(wide=True, header=numbered),
]

follow = [
    part(0, "การกำกับติดตาม"),
    body("ให้ผู้อำนวยการกองทุกกองรายงานผลต่อปลัดเทศบาลทุกสามเดือน และให้สำนักปลัดเทศบาลจัดทำรายงานรอบ ๖ เดือนและรอบ ๑๒ เดือน"
         "เสนอนายกเทศมนตรีเมืองท่าพุดซ้อน พร้อมเผยแพร่ทางเว็บไซต์ในหัวข้อ o27 และ o28"),
    blank(2),
    para("(ลงชื่อ).........................................................", left=3600, keep=True),
    para("นายกเทศมนตรีเมืองท่าพุดซ้อน", left=4300, keep=True),
    para("พฤศจิกายน ๒๕๖๗", left=4700),
]

report.write(cover + analysis + results + plan + follow, section(header=numbered),
             [style("paragraph", "FootnoteText", "footnote text", "Normal", "", "", sized(14))])
