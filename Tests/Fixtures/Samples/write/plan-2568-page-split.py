"""A subdistrict's plan for 2568 turned from a PDF into Word: each page has its own table, and rows break over the pages."""

from word import *

AGENCY = "องค์การบริหารส่วนตำบลนาหมอกคำ"
report = Package("plan-2568-page-split", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ๒๕๖๘", AGENCY, "2025-01-13T01:15:00Z")
# The running head was typed by someone else than the rest.
head = header(report, para("มาตรการส่งเสริมคุณธรรมและความโปร่งใสฯ องค์การบริหารส่วนตำบลนาหมอกดำ\tหน้า ", field("PAGE", "๒"), style="Header"))
cover_head = header(report, para("(สำเนา)", style="Header", jc="right"), "header2")
GREY = "D9D9D9"
PAGE_BREAK = para('<w:r><w:br w:type="page"/></w:r>')


def text_box(*lines):
    blocks = "".join(lines)
    shape = ('<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="251660288" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
             '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>center</wp:align></wp:positionH>'
             '<wp:positionV relativeFrom="margin"><wp:posOffset>2700000</wp:posOffset></wp:positionV><wp:extent cx="5400000" cy="2340000"/>'
             '<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTopAndBottom/><wp:docPr id="7" name="Text Box 7"/>'
             "<wp:cNvGraphicFramePr/><a:graphic>"
             '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>'
             '<a:xfrm><a:off x="0" y="0"/><a:ext cx="5400000" cy="2340000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr>'
             f"<wps:txbx><w:txbxContent>{blocks}</w:txbxContent></wps:txbx>"
             '<wps:bodyPr rot="0" vert="horz" wrap="square" anchor="t"/></wps:wsp></a:graphicData></a:graphic></wp:anchor>')
    return f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{shape}</w:drawing></mc:Choice></mc:AlternateContent></w:r>'


cover = [
    para(text_box(para("มาตรการส่งเสริมคุณธรรมและความโปร่งใส", style="Title"), para("ภายในหน่วยงาน", style="Title"),
                  para("ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", style="Title"))),
    blank(9),
    para(AGENCY, style="Title"),
    para("อำเภอเชียงแสงดาว จังหวัดเชียงราย", style="Title"),
    PAGE_BREAK,
]

# A converter leaves the lines of the page as they stood: each a paragraph.
opening = [
    para("๑. บทวิเคราะห์ผลการประเมินประจำปีงบประมาณ พ.ศ. ๒๕๖๗", bold=True),
    para("องค์การบริหารส่วนตำบลนาหมอกคำมีผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๗ เท่ากับ ๙๑.๕๗ คะแนน", first=1418),
    para("จัดอยู่ในระดับผ่านดี เครื่องมือทั้งสามมีผลดังนี้ IIT ๙๐.๙๘ คะแนน EIT ๙๘.๐๐ คะแนน และ OIT ๙๒.๕๙ คะแนน"),
    para("รายละเอียดรายตัวชี้วัดและข้อสังเกตของผู้ตอบแบบวัดแสดงไว้ในตารางต่อไปนี้"),
]

S = (700, 3200, 1100, 4071)
SCORE_HEAD = ("ที่", "ตัวชี้วัด", "คะแนน", "ข้อสังเกตที่ต้องนำไปปรับปรุง")


def page(grid, names, *rows):
    """One page's table; its head is a row like any other."""
    return table(grid, row(*(cell(t, w, shade=GREY, jc="center", bold=True) for t, w in zip(names, grid))),
                 *(row(*(cell(t, w) for t, w in zip(values, grid))) for values in rows))


scores = [
    page(S, SCORE_HEAD,
         ("๑", "การปฏิบัติหน้าที่", "๙๔.๓๗", "การให้บริการนอกเวลาราชการยังไม่เท่าเทียมกัน (i2)"),
         ("๒", "การใช้งบประมาณ", "๙๑.๐๘", "ควรเปิดเผยผลการใช้จ่ายให้เข้าใจง่าย"),
         ("๓", "การใช้อำนาจ", "๙๓.๘๕", "รักษามาตรฐาน"),
         ("๔", "การใช้ทรัพย์สินของราชการ", "๘๖.๔๒", "มีการยืมเต็นท์และเก้าอี้โดยไม่ทำบันทึก (i10) และไม่มี"),
         ),
    PAGE_BREAK,
    page(S, SCORE_HEAD,
         ("", "", "", "การตรวจนับเมื่อส่งคืน (i12)"),
         ("๕", "การแก้ไขปัญหาการทุจริต", "๘๙.๑๖", "บุคลากรไม่ทราบผลการดำเนินการตามแผน (i14)"),
         ("๖", "คุณภาพการดำเนินงาน", "๙๓.๗๐", "งานขออนุญาตก่อสร้างล่าช้า (e1)"),
         ("๗", "ประสิทธิภาพการสื่อสาร", "๙๑.๒๕", "ข้อมูลในเว็บไซต์เก่า (e4)"),
         ("๘", "การปรับปรุงการทำงาน", "๘๗.๔๖", "ระบบออนไลน์ใช้งานยาก (e8)"),
         ("๙", "การเปิดเผยข้อมูล", "๙๖.๔๓", "รักษามาตรฐาน"),
         ("๑๐", "การป้องกันการทุจริต", "๘๘.๗๕", "รายงานการจัดการความเสี่ยงไม่ครบองค์ประกอบ (o31)"),
         ("", "คะแนนรวม", "๙๑.๕๗", "ระดับ ผ่าน")),
    para("ทั้งนี้ ไม่มีตัวชี้วัดใดต่ำกว่า ๘๕ คะแนน แต่ตัวชี้วัดที่ต้องพัฒนาก่อนคือ ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ", before=120),
    para("ซึ่งได้คะแนนต่ำสุด ๘๖.๔๒ คะแนน และตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ซึ่งได้ ๘๗.๖๔ คะแนน"),
    end_of_section(header=head, first_header=cover_head, title_page=True),
]

W = (2100, 2700, 4270, 2200, 1700, 1600)
HEAD = ("ตัวชี้วัด", "มาตรการ", "ขั้นตอน/วิธีการ", "ผู้รับผิดชอบ", "ระยะเวลา", "การติดตามผล")
plan = [
    para("๒. มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", bold=True),
    page(W, HEAD,
         ("๔ การใช้ทรัพย์สินของราชการ", "สมุดยืมคืนทรัพย์สินประจำหมู่บ้านและประจำกอง", "๑. จัดพิมพ์สมุดยืมคืน\n๒. ตรวจนับเมื่อส่งคืนโดยเจ้าหน้าที่สองคน",
          "กองคลัง", "ม.ค. – มี.ค. ๖๘", "ทุกเดือน"),
         ("๘ การปรับปรุงการทำงาน", "ปรับปรุงระบบ E-Service ให้ใช้ผ่านไลน์ได้", "๑. จัดกลุ่มงานบริการ\n๒. ทดลองกับผู้สูงอายุ ๒๐ คน\n๓. ปรับปรุงตามข้อเสนอ",
          "สำนักปลัด", "ก.พ. – มิ.ย. ๖๘", "ทุก ๓ เดือน"),
         ("๑๐ การป้องกันการทุจริต", "จัดทำรายงานการจัดการความเสี่ยงการทุจริตให้ครบ", "๑. ทบทวนความเสี่ยงของปีที่ผ่านมา\n๒. กำหนดมาตรการ",
          "สำนักปลัด", "ม.ค. – เม.ย. ๖๘", "ทุก ๓ เดือน"),
         ("๕ การแก้ไขปัญหาการ", "ประชุมชี้แจงผลการดำเนินการตามแผนปฏิบัติการ", "๑. สรุปผลการดำเนินการ", "สำนักปลัด", "มี.ค. ๖๘", "รอบ ๖ เดือน")),
    PAGE_BREAK,
    page(W, HEAD,
         ("ทุจริต", "ป้องกันการทุจริตแก่บุคลากร", "๒. จัดประชุมและตอบข้อซักถาม", "หน่วยตรวจสอบภายใน", "", ""),
         ("๗ ประสิทธิภาพการสื่อสาร", "ปรับปรุงข้อมูลเว็บไซต์ทุกวันศุกร์", "๑. แต่งตั้งผู้ดูแลข้อมูล\n๒. ตรวจสอบวันที่ของข้อมูล", "ทุกส่วนราชการ", "ตลอดปีงบประมาณ", "ทุกเดือน"),
         ("๒ การใช้งบประมาณ", "จัดทำแผ่นพับสรุปงบประมาณแจกในการประชุมประชาคม", "๑. สรุปข้อบัญญัติงบประมาณ\n๒. จัดพิมพ์และแจกจ่าย",
          "กองคลัง", "ก.ค. ๖๘ – ธ.ค. ๖๘", "รอบ ๑๒ เดือน"),
         ("๖ คุณภาพการดำเนินการ", "กำหนดเวลาพิจารณาคำขออนุญาตก่อสร้างให้ชัดเจน", "๑. ลดขั้นตอนการตรวจเอกสาร\n๒. ประกาศระยะเวลา", "กองช่าง", "ก.พ. ๖๘", "รอบ ๖ เดือน")),
    para("๓. ให้ผู้บริหารกำกับติดตามในการประชุมประจำเดือน และให้สำนักปลัดรายงานผลรอบ ๖ เดือน และรอบ ๑๒ เดือน", before=200),
    para("สำนักปลัด", jc="right"),
    para("มกราคม ๒๕๖๘", jc="right"),
]

report.write(cover + opening + scores + plan, section(wide=True, header=head))
