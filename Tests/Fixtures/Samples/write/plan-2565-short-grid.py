"""A subdistrict's plan for 2565 as old programs left it: short grids, legacy merges, a VML box, an HTML chunk."""

from word import *

AGENCY = "องค์การบริหารส่วนตำบลไผ่ขาวงาม"
report = Package("plan-2565-short-grid", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ๒๕๖๕", AGENCY, "2022-02-03T08:00:00Z")
numbered = header(report, para(field("PAGE", "๒"), style="Header", jc="center"))
GREY = "D9D9D9"
BREAK = '<w:r><w:br w:type="page"/></w:r>'
appendix = report.attach("afchunk1.htm", f"""<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>ภาคผนวก</title></head>
<body>
<h2>ภาคผนวก ผลการประเมินย้อนหลัง</h2>
<table border="1">
<tr><th>ปีงบประมาณ พ.ศ.</th><th>คะแนน</th><th>ระดับ</th></tr>
<tr><td>๒๕๖๓</td><td>๘๖.๒๐</td><td>A</td></tr>
<tr><td>๒๕๖๔</td><td>๙๕.๐๙</td><td>AA</td></tr>
</table>
<p>ที่มา: ประกาศผลการประเมินของสำนักงาน ป.ป.ช.</p>
</body>
</html>
""", "text/html", "aFChunk")


def old_cell(content, width="", merge="", jc="", bold=False, shade=""):
    """A cell that joins its neighbours by w:hMerge, as files did before w:gridSpan."""
    inner = f'<w:tcW w:w="{width}" w:type="dxa"/>' if width else ""
    inner += {"start": '<w:hMerge w:val="restart"/>', "on": "<w:hMerge/>"}.get(merge, "")
    inner += f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else ""
    return f'<w:tc><w:tcPr>{inner}</w:tcPr>{para(content, style="TableText", jc=jc, bold=bold)}</w:tc>'


def knowing(columns, made):
    """A table whose grid names only the first columns, or none."""
    grid = re.search("<w:tblGrid>(.*)</w:tblGrid>", made)[1]
    return made.replace(grid, "".join(re.findall("<w:gridCol [^>]*>", grid)[:columns]))


def box(*lines):
    content = "".join(centre(line, style="TableText") for line in lines)
    return ('<w:r><w:pict><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>'
            '<v:shape id="_x0000_s1026" type="#_x0000_t202" style="position:absolute;margin-left:300pt;margin-top:2pt;width:150pt;height:62pt;z-index:1">'
            f'<v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox><w10:wrap type="square"/></v:shape></w:pict></w:r>')


cover = [
    blank(4),
    para("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", style="Title"),
    para("ประจำปีงบประมาณ พ.ศ. ๒๕๖๕", style="Title"),
    blank(16),
    para(AGENCY, style="Title"),
    para("อำเภอวังปลาสร้อย จังหวัดพิจิตร", style="Title"),
    para(BREAK),
]

S = (1000, 4671, 1700, 1700)


def score(number, name, value, rank):
    return row(*(old_cell(t, w, jc=jc) for t, w, jc in zip((number, name, value, rank), S, ("center", "", "center", "center"))))


def group(name):
    return row(old_cell(name, S[0], "start", bold=True, shade="F2F2F2"), *(old_cell("", w, "on") for w in S[1:]))


analysis = [
    para("๑. ผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๔", style="TopicOne"),
    body(box("คะแนนรวม **๙๕.๐๙**", "ระดับ AA", "(ปีก่อน ๘๖.๒๐)"),
         AGENCY + "เข้าร่วมการประเมินคุณธรรมและความโปร่งใสในการดําเนินงานของหน่วยงานภาครัฐ ประจําปีงบประมาณ พ.ศ. ๒๕๖๔ "
         "ได้คะแนนรวม ๙๕.๐๙ คะแนน อยู่ในระดับ AA เพิ่มขึ้นจากปีก่อน ๘.๙๘ คะแนน"),
    body("แบบวัด IIT ได้ ๙๒.๘๐ คะแนน แบบวัด EIT ได้ ๙๕.๐๐ คะแนน และแบบวัด OIT ได้ ๙๖.๘๘ คะแนน ทุกแบบวัด", "<w:r><w:cr/></w:r>",
         "สูงกว่าค่าเป้าหมาย ๘๕ คะแนน", after=120),
    # Four columns, of which the grid knows one.
    knowing(1, table(
          S,
          row(*(old_cell(t, w, jc="center", bold=True, shade=GREY)
                for t, w in zip(("ลำดับ", "ตัวชี้วัด", "คะแนน", "อันดับ"), S)), header=True),
          group("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)"),
          score("๑", "การปฏิบัติหน้าที่", "๙๕.๖๐", "๓"), score("๒", "การใช้งบประมาณ", "๙๒.๓๕", "๘"),
          score("๓", "การใช้อํานาจ", "๙๔.๘๐", "๕"), score("๔", "การใช้ทรัพย์สินของราชการ", "๙๐.๒๕", "๑๐"),
          group("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)"),
          score("๕", "การแก้ไขปัญหาการทุจริต", "๙๑.๐๐", "๙"), score("๖", "คุณภาพการดำเนินงาน", "๙๖.๔๐", "๒"),
          score("๗", "ประสิทธิภาพการสื่อสาร", "๙๕๑.๐", "๔"), score("๘", "การปรับปรุงระบบการทำงาน", "๙๓.๕๐", "๗"),
          group("แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)"),
          score("๙", "การเปิดเผยข้อมูล", "๑๐๐.๐๐", "๑"), score("๑๐", "การป้องกันการทุจริต", "๙๓.๗๕", "๖"),
          # The last row stops one column short of the others.
          row(cell("คะแนนรวม", S[0] + S[1], span=2, jc="right", bold=True),
              old_cell("๙๕.๐๙", S[2], jc="center", bold=True),
              after=f'<w:gridAfter w:val="1"/><w:wAfter w:w="{S[3]}" w:type="dxa"/>'))),
    para("๒. การวิเคราะห์ผลการประเมิน", style="TopicOne"),
    para("๒.๑ ประเด็นที่จะต้องแก้ไขโดยเร่งด่วน", style="TopicTwo"),
    body("ไม่มีตัวชี้วัดที่ได้คะแนนต่ำกว่า ๘๕ คะแนน"),
    para("๒.๒ ประเด็นที่จะต้องพัฒนาให้ดีขึ้น", style="TopicTwo"),
    body("ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ บุคลากรบางส\uf70aวนยังไม\uf70aทราบแนวปฏิบัติการใช\uf70bทรัพย์สินที่ถูกต\uf70bอง (i23) "
         "ตัวชี้วัดที่ ๕ การแก้ไขปัญหาการทุจริต ควรนำผลการตรวจสอบไปปรับปรุงงาน (i29) และตัวชี้วัดที่ ๒ การใช้งบประมาณ "
         "ควรเปิดโอกาสให้บุคลากรสอบถามและทักท้วงได้"),
    para("๒.๓ ประเด็นที่ต้องรักษาระดับ", style="TopicTwo"),
    body("ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ซึ่งได้ ๑๐๐.๐๐ คะแนนเต็ม ให้ปรับปรุงข้อมูลบนเว็บไซต์อย่าง", "<w:r><w:softHyphen/></w:r>", "สม่ำเสมอ"),
    end_of_section(header=numbered, title_page=True),
]

W = (2300, 3200, 3870, 2100, 1500, 1600)
plan = [
    para("๓. มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๕", style="TopicOne"),
    # No grid at all: the widths of the cells are all there is.
    knowing(0, table(
        W,
        row(*(old_cell(t, w, jc="center", bold=True, shade=GREY) for t, w in zip(
            ("ตัวชี้วัด", "มาตรการ", "ขั้นตอนหรือวิธีการปฏิบัติ", "ผู้รับผิดชอบ", "กำหนดแล้วเสร็จ", "การกำกับติดตาม"), W)), header=True),
        *(row(*(cell(t, w) for t, w in zip(values, W))) for values in (
            ("ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ (๙๐.๒๕)", "จัดทำแนวปฏิบัติการใช้ทรัพย์สินของราชการฉบับประชาชนและฉบับบุคลากร",
             "๑) ยกร่างแนวปฏิบัติ\n๒) ประชุมชี้แจงบุคลากรและผู้ใหญ่บ้าน\n๓) เผยแพร่ทางเว็บไซต์", "กองคลัง", "ม.ค. ๖๔ – มี.ค. ๖๔", "รายงานรอบ ๖ เดือน"),
            ("ตัวชี้วัดที่ ๕ การแก้ไขปัญหาการทุจริต (๙๑.๐๐)", "นำข้อทักท้วงของหน่วยตรวจสอบมาจัดทำแผนปรับปรุงงาน",
             "๑) รวบรวมข้อทักท้วง\n๒) กำหนดผู้รับผิดชอบแก้ไข\n๓) ติดตามผลทุกไตรมาส", "สำนักปลัด\nหน่วยตรวจสอบภายใน", "ก.พ. – มิ.ย. ๖๕", "รายงานทุก ๓ เดือน"),
            ("ตัวชี้วัดที่ ๒ การใช้งบประมาณ (๙๒.๓๕)", "เปิดเวทีชี้แจงการใช้จ่ายงบประมาณแก่บุคลากร", "๑) จัดประชุมปีละสองครั้ง\n๒) รับข้อซักถามและตอบเป็นลายลักษณ์อักษร", "กองคลัง", "มี.ค. และ ก.ย. ๖๕", "รายงานรอบ ๑๒ เดือน"),
            ("ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล (๑๐๐.๐๐)", "รักษาระดับการเผยแพร่ข้อมูลให้ครบ ๔๓ ข้อ (o1 – o43)", "๑) แต่งตั้งผู้ดูแลข้อมูลรายข้อ\n๒) ตรวจสอบลิงก์ทุกเดือน", "ทุกส่วนราชการ", "ตลอดปีงบประมาณ", "ตรวจสอบทุกเดือน")))
    )),
    body("ให้สำนักปลัดรวบรวมผลการดำเนินการเสนอนายกองค์การบริหารส่วนตำบลไผ่ขาวงามภายในเดือนตุลาคม ๒๕๖๕", before=160),
    f'<w:altChunk r:id="{appendix}"/>',
    para(""),
]

# Headings by the agency's own styles, two steps away from the built-in ones.
own = [
    style("paragraph", "a1", "หัวข้อ", "Heading1", "Normal"),
    style("paragraph", "TopicOne", "หัวข้อหลัก", "a1", "Normal", '<w:spacing w:before="200" w:after="80"/>'),
    style("paragraph", "TopicTwo", "หัวข้อรอง", "Heading2", "Normal"),
]
report.write(cover + analysis + plan, section(wide=True, header=numbered), own)
