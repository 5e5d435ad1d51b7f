"""A subdistrict's results report for 2566 that gives some scores twice and prints nothing that could decide."""

from word import *

AGENCY = "องค์การบริหารส่วนตำบลดอนหงส์เหิน"
report = Package("results-2566-undecided", "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ๒๕๖๖", AGENCY,
                 "2023-10-02T06:30:00Z")
numbered = header(report, para(f"รายงานผลการดำเนินการตามมาตรการฯ {AGENCY}", style="Header", jc="right"))
foot = footer(report, para(field("PAGE", "2"), style="Footer", jc="center"))
report.add("footnotes", "footnotes", [
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
    *('<w:footnote w:id="%d">' % key + para('<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>',
                                            " " + text_, style="FootnoteText") + "</w:footnote>"
      for key, text_ in enumerate((
          "คะแนนรายแบบวัดอยู่ระหว่างขอทบทวนผลต่อสำนักงาน ป.ป.ช. จึงไม่นำมาแสดงในรายงานฉบับนี้",
          "ผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๕ ใช้เกณฑ์ระดับ AA ถึง F จึงไม่อาจเทียบระดับกันได้โดยตรง"), 1))], "footnotes")
GREY = "D9D9D9"


def note(key):
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{key}"/></w:r>'


def box(*lines):
    """The cover's title stands in a frame, as the agency's template has it."""
    content = "".join(lines)
    return ('<w:r><w:pict><v:shape id="Cover1" type="#_x0000_t202" style="position:absolute;margin-left:20pt;margin-top:40pt;'
            'width:400pt;height:190pt;z-index:1" fillcolor="#fff2cc" strokecolor="#bf9000">'
            f'<v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>')


cover = [
    para(box(para("รายงานผลการดำเนินการตามมาตรการ", style="Title"), para("ส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", style="Title"),
             para("ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", style="Title"))),
    blank(22),
    para(AGENCY, style="Title"),
    para("อำเภอหนองไข่ผำ จังหวัดร้อยเอ็ด", style="Title"),
    end_of_section(),
]

Y = (2600, 2200, 4271)
first = [
    para("๑. ความนำ", style="Heading1"),
    body(f"{AGENCY} ขอรายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ (o43) "
         "ซึ่งกำหนดขึ้นจากการวิเคราะห์ผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๕ ที่ได้คะแนนรวม ๖๕.๙๘ คะแนน"),
    para("๒. ผลการประเมินในภาพรวม", style="Heading1"),
    body("สำนักงาน ป.ป.ช. ประกาศผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๖ เมื่อวันที่ ๔ สิงหาคม ๒๕๖๖ หน่วยงานได้คะแนนรวม **๖๘.๐๕ คะแนน** "
         "อยู่ในระดับ **ต้องปรับปรุง**", note(1)),
    table(
        Y,
        row(*(cell(t, w, shade=GREY, jc="center", bold=True) for t, w in zip(("ปีงบประมาณ พ.ศ.", "คะแนนรวม", "หมายเหตุ"), Y)), header=True),
        row(cell("๒๕๖๕", Y[0], jc="center"), cell("๖๙.๕๘", Y[1], jc="center"),
            cell([para("ระดับ C", note(2), style="TableText")], Y[2])),
        row(cell("๒๕๖๖", Y[0], jc="center"), cell("๖๘.๐๕", Y[1], jc="center"), cell("เกณฑ์ระดับใหม่", Y[2]))),
    body("ตัวชี้วัดที่อยู่ในความสนใจของผู้บริหารมีห้าตัวชี้วัด ดังนี้", before=160),
    para("- ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ได้ ๘๑.๗๒ คะแนน สูงที่สุดในสิบตัวชี้วัด", left=720),
    para("- ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ได้ ๖๘.๒๔ คะแนน", left=720),
    para("- ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ได้ ๗๒.๖๔ คะแนน", left=720),
    para("- ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ได้ ๖๕.๔๒ คะแนน", left=720),
    para("- ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต ได้ ๕๓.๗๕ คะแนน ต่ำที่สุดในสิบตัวชี้วัด", left=720),
    end_of_section(header=numbered, footer=foot),
]

W = (600, 2900, 4670, 3900, 2500)


def result(number, *values):
    return row(*(cell(t, w, jc="center" if w == W[0] else "") for t, w in zip((number, *values), W)))


results = [
    para("๓. ผลการดำเนินการตามมาตรการ", style="Heading1"),
    table(
        W,
        row(*(cell(t, w, shade=GREY, jc="center", bold=True) for t, w in zip(
            ("ที่", "มาตรการ", "ผลการดำเนินการ", "ผลสำเร็จ", "ผู้รับผิดชอบ"), W)), header=True),
        result("๑", "กำหนดแนวทางการยืมและการคืนทรัพย์สินของราชการ",
               "ออกประกาศเมื่อวันที่ ๒๐ กุมภาพันธ์ ๒๕๖๖ และชี้แจงบุคลากร ๒๗ คน\nตรวจสอบการคืนทุกวันสิ้นเดือน",
               "ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ปี ๒๕๖๕ ได้ ๖๕.๙๐ คะแนน ปี ๒๕๖๖ ได้ ๖๘.๒๔ คะแนน เพิ่มขึ้น ๒.๔๓ คะแนน", "กองคลัง"),
        result("๒", "จัดทำจดหมายข่าวรายเดือนส่งถึงทุกครัวเรือน",
               "จัดพิมพ์ ๙ ฉบับ ฉบับละ ๑,๒๐๐ ใบ และอ่านออกเสียงตามสาย",
               "ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร ได้ ๗๖.๔๒ คะแนน ประชาชนทราบข่าวสารทั่วถึงขึ้น", "สำนักปลัด"),
        result("๓", "ตรวจสอบข้อมูลบนเว็บไซต์ให้ครบ ๔๓ ข้อ", "มอบหมายผู้ดูแลรายข้อ (o1 – o43) และประชุมติดตามทุกสองสัปดาห์",
               "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ได้ ๖๕.๔๒ คะแนน ยังขาดข้อมูลการจัดซื้อจัดจ้าง", "สำนักปลัด\nกองคลัง"),
        result("๔", "ประกาศนโยบาย No Gift Policy และกำกับให้ถือปฏิบัติ", "นายกองค์การบริหารส่วนตำบลนำผู้บริหารประกาศเจตนารมณ์ "
               "ปิดป้ายงดรับของขวัญ ณ จุดบริการ", "ตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต ได้ ๕๓.๗๕ คะแนน", "สำนักปลัด")),
    para(""),
    end_of_section(wide=True, header=numbered, footer=foot),
]

last = [
    para("๔. ปัญหา อุปสรรค และข้อเสนอแนะ", style="Heading1"),
    body("ช่วงเดือนกันยายนถึงเดือนตุลาคมเกิดน้ำท่วมสำนักงาน เอกสารบางส่วนเสียหาย ทำให้รวบรวมหลักฐานได้ไม่ครบถ้วน "
         "เห็นควรจัดเก็บเอกสารในรูปแบบอิเล็กทรอนิกส์และสำรองข้อมูลไว้นอกสถานที่"),
    body("องค์การบริหารส่วนตำบลดอนหงษ์เหินจะนำผลการดำเนินการไปประกอบการกำหนดมาตรการในปีงบประมาณ พ.ศ. ๒๕๖๗ ต่อไป"),
    para("(ลงชื่อ)........................................................ผู้รายงาน", left=3000, before=480, keep=True),
    para("ปลัดองค์การบริหารส่วนตำบลดอนหงส์เหิน", left=3700, keep=True),
    para("๒ ตุลาคม ๒๕๖๖", left=4500),
]

report.write(cover + first + results + last, section(header=numbered, footer=foot),
             [style("paragraph", "FootnoteText", "footnote text", "Normal", "", "", sized(14))])
