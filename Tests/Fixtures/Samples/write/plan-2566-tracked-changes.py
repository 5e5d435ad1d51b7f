"""A subdistrict municipality's measures for 2566, still full of the clerk's tracked changes."""

from word import *

AGENCY = "เทศบาลตำบลบ้านธารสักน้อย"
report = Package("plan-2566-tracked-changes", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ๒๕๖๖", AGENCY,
                 "2023-01-09T03:00:00Z")
report.settings = "<w:trackRevisions/>"
clerk = Changes("ปลัดเทศบาล", "2023-01-16")
mayor = Changes("เลขานุการนายกฯ", "2023-01-20")
mayor.count = 500
numbered = header(report, para("- ", field("PAGE", "๒"), " -", style="Header", jc="center"))
report.add("comments", "comments", [
    '<w:comment w:id="1" w:author="ปลัดเทศบาล" w:date="2023-01-16T09:30:00Z" w:initials="ปท">',
    para("ตรวจกับประกาศผลของ ป.ป.ช. แล้ว ตัวเลขเดิมสลับหลัก"), "</w:comment>",
    '<w:comment w:id="2" w:author="เลขานุการนายกฯ" w:date="2023-01-20T09:30:00Z" w:initials="ลข">',
    para("ย้ายไปไว้หลังตารางคะแนนตามที่ประชุมเห็นชอบ"), "</w:comment>"], "comments")
GREY = "D9D9D9"


def commented(number, *content):
    return (f'<w:commentRangeStart w:id="{number}"/>{"".join(runs(c) for c in content)}<w:commentRangeEnd w:id="{number}"/>'
            f'<w:r><w:commentReference w:id="{number}"/></w:r>')


def gone(value, width, jc=""):
    """A cell of a deleted row: its text and the mark of its paragraph are deleted too."""
    return cell(para(clerk.deleted(value), style="TableText", jc=jc, mark=clerk.element("del")), width)


def new(value, width, jc=""):
    return cell([para(clerk.inserted(line), style="TableText", jc=jc, mark=clerk.element("ins"))
                 for line in value.split("\n")], width)


cover = [
    blank(3),
    para("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", style="Title"),
    centre("ประจำปีงบประมาณ พ.ศ. ", clerk.deleted("๒๕๖๕", bold=True, size=44), clerk.inserted("๒๕๖๖", bold=True, size=44),
           bold=True, size=44),
    blank(18),
    centre("เทศบาลตำบล", clerk.deleted("ธาร", bold=True, size=40), clerk.inserted("บ้านธาร", bold=True, size=40), "สักน้อย",
           bold=True, size=40),
    centre("อำเภอดอยหลวงคำ จังหวัดลำพูน", bold=True, size=40),
    end_of_section(),
]

reasons = [
    para("๑. หลักการและเหตุผล", style="Heading1"),
    body("การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) มีวัตถุประสงค์เพื่อให้หน่วยงานทราบระดับ",
         clerk.deleted("คุณธรรม"), clerk.inserted("คุณธรรมและความโปร่งใส"), "ของตนเอง และนำผลไป", clerk.deleted("แก้ไข"),
         clerk.inserted("ปรับ|ปรุง"), "การดำเนินงานให้เกิดประโยชน์สูงสุดแก่ประชาชน",
         change=f'<w:pPrChange {clerk.mark()}><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange>'),
    # The mark between these two is deleted, so they read as one paragraph.
    body("ในปีงบประมาณ พ.ศ. ๒๕๖๕ เทศบาลตำบลบ้านธารสักน้อยเข้ารับการประเมินเป็นปีที่สี่ติดต่อกัน ",
         mark=clerk.element("del")),
    body("และได้รับผลการประเมินสูงขึ้นทุกปี แสดงให้เห็นว่าผู้บริหารและบุคลากรให้ความสำคัญกับการปฏิบัติงานอย่างโปร่งใสตรวจสอบได้"),
    # Whole paragraph deleted.
    body(clerk.deleted("ทั้งนี้ ข้อมูลผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๔ ปรากฏในภาคผนวกท้ายเอกสารนี้"), mark=clerk.element("del")),
    # Whole paragraph inserted; one word of it was put in by one and taken out by the other.
    body(clerk.inserted("เอกสารฉบับนี้จัดทำขึ้นเพื่อวิเคราะห์ผลการประเมินปีที่ผ่านมา "),
         f'<w:ins {clerk.mark()}>{mayor.deleted("โดยละเอียด")}</w:ins>',
         clerk.inserted("และกำหนดมาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน "
                        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ให้ทุกกองถือปฏิบัติ"), mark=clerk.element("ins")),
    para("๒. ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕", style="Heading1"),
    body("ผลการประเมินในภาพรวมได้ ", commented(1, clerk.deleted("๘๙.๗๓"), clerk.inserted("๘๙.๓๗")),
         " คะแนน อยู่ในระดับ ",
         f'<w:r>{properties(bold=True, more=f"<w:rPrChange {clerk.mark()}><w:rPr><w:cs/></w:rPr></w:rPrChange>")}{text("A")}</w:r>',
         " เพิ่มขึ้นจากปีงบประมาณ พ.ศ. ๒๕๖๔ ซึ่งได้ ๘๔.๑๖ คะแนน (ระดับ B) จำนวน ๕.๒๑ คะแนน โดยแบบวัด IIT ได้ ๘๖.๖๔ คะแนน "
         "แบบวัด EIT ได้ ๘๙.๖๐ คะแนน และแบบวัด OIT ได้ ๙๒.๑๕ คะแนน"),
    # Moved below the table.
    '<w:moveFromRangeStart w:id="601" w:name="move1" ' + WHO.format("เลขานุการนายกฯ", "2023-01-20") + "/>",
    body(f'<w:moveFrom {mayor.mark()}>{run("จากตารางจะเห็นได้ว่าตัวชี้วัดที่ได้คะแนนสูงสุด คือ การเปิดเผยข้อมูล และตัวชี้วัดที่ได้คะแนนต่ำสุด คือ การใช้ทรัพย์สินของราชการ")}</w:moveFrom>',
         mark=mayor.element("moveFrom")),
    '<w:moveFromRangeEnd w:id="601"/>',
]

SCORE = (900, 4771, 1700, 1700)


def score(number, name, value, group):
    return row(cell(number, SCORE[0], jc="center"), cell(name, SCORE[1]),
               cell(para(*value, style="TableText", jc="center"), SCORE[2]), cell(group, SCORE[3], jc="center"))


DELETED = clerk.element("del")
results = [
    para("ตารางที่ ๑ ผลการประเมินรายตัวชี้วัด", style="Caption"),
    table(
        SCORE,
        row(*(cell(t, w, shade=GREY, jc="center", bold=True)
              for t, w in zip(("ตัวชี้วัดที่", "ตัวชี้วัด", "คะแนน", "แบบวัด"), SCORE)), header=True),
        score("๑", "การปฏิบัติหน้าที่", ["๙๐.๑๒"], "IIT"),
        score("๒", "การใช้งบประมาณ", ["๘๖.๗๕"], "IIT"),
        score("๓", "การใช้อำนาจ", ["๘๘.๔๐"], "IIT"),
        score("๔", "การใช้ทรัพย์สินของราชการ", ["๘๒.", clerk.deleted("๖๓"), clerk.inserted("๓๖")], "IIT"),
        score("๕", "การแก้ไขปัญหาการทุจริต", ["๘๕.๕๗"], "IIT"),
        score("๖", "คุณภาพการดำเนินงาน", ["๙๓.๓๐"], "EIT"),
        # A row put in twice by mistake, and one that had been forgotten.
        row(gone("๖", SCORE[0], "center"), gone("คุณภาพการดำเนินงาน", SCORE[1]), gone("๙๓.๓๐", SCORE[2], "center"),
            gone("EIT", SCORE[3], "center"), change=DELETED),
        row(new("๗", SCORE[0], "center"), new("ประสิทธิภาพการสื่อสาร", SCORE[1]), new("๘๘.๑๔", SCORE[2], "center"),
            new("EIT", SCORE[3], "center"), change=clerk.element("ins")),
        score("๘", "การปรับปรุงระบบการทำงาน", ["๘๗.๓๖"], "EIT"),
        score("๙", "การเปิดเผยข้อมูล", ["๙๕.๐๐"], "OIT"),
        score("๑๐", "การป้องกันการทุจริต", ["๘๗.๕๐"], "OIT"),
        row(cell("คะแนนรวม", SCORE[0] + SCORE[1], span=2, jc="right", bold=True), cell("๘๙.๓๗", SCORE[2], jc="center", bold=True),
            cell("ระดับ A", SCORE[3], jc="center", bold=True))),
    '<w:moveToRangeStart w:id="602" w:name="move1" ' + WHO.format("เลขานุการนายกฯ", "2023-01-20") + "/>",
    body(f'<w:moveTo {mayor.mark()}>{commented(2, "จากตารางจะเห็นได้ว่าตัวชี้วัดที่ได้คะแนนสูงสุด คือ การเปิดเผยข้อมูล และตัวชี้วัดที่ได้คะแนนต่ำสุด คือ การใช้ทรัพย์สินของราชการ")}</w:moveTo>',
         mark=mayor.element("moveTo"), before=120),
    '<w:moveToRangeEnd w:id="602"/>',
]

ISSUE = (2471, 1000, 5600)
analysis = [
    para("๓. การวิเคราะห์ผลการประเมิน", style="Heading1"),
    para("๓.๑ ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน", style="Heading2"),
    body("มีหนึ่งตัวชี้วัดที่ได้คะแนนต่ำกว่า ๘๕ คะแนน ", clerk.deleted("ได้แก่ ตัวชี้วัดที่ ๕ "), clerk.inserted("คือ ตัวชี้วัดที่ ๔ "),
         "การใช้ทรัพย์สินของราชการ (๘๒.๓๖ คะแนน) เนื่องจากบุคลากรเห็นว่าขั้นตอนการขออนุญาตยืมทรัพย์สินไม่สะดวก (i20) "
         "และไม่ทราบแนวปฏิบัติที่ถูกต้อง (i23)"),
    para("๓.๒ ประเด็นที่จะต้องพัฒนาให้ดีขึ้น", style="Heading2"),
    table(
        ISSUE,
        row(*(cell(t, w, shade=GREY, jc="center", bold=True) for t, w in zip(("ตัวชี้วัด", "คะแนน", "ประเด็น"), ISSUE)), header=True),
        row(cell("๕. การแก้ไขปัญหาการทุจริต", ISSUE[0]), cell("๘๕.๕๗", ISSUE[1], jc="center"),
            cell("บุคลากรต้องการให้เปิดเผยผลการดำเนินการทางวินัยและการป้องกันไม่ให้เกิดซ้ำ (i28)", ISSUE[2])),
        # A stray cell is deleted, so the row has three again.
        row(cell("๒. การใช้งบประมาณ", ISSUE[0]),
            cell(para(clerk.deleted("๘๗.๕๖"), style="TableText", mark=clerk.element("del")), 1000, change=clerk.element("cellDel")),
            cell("๘๖.๗๕", ISSUE[1], jc="center"),
            cell("บุคลากรส่วนหนึ่งไม่ทราบแผนการใช้จ่ายงบประมาณประจำปี (i7)", 4600)),
        row(cell("๘. การปรับปรุงระบบการทำงาน", ISSUE[0]),
            cell(para(clerk.inserted("๘๗.๓๖"), style="TableText", jc="center", mark=clerk.element("ins")), ISSUE[1],
                 change=clerk.element("cellIns")),
            cell("ผู้รับบริการต้องการช่องทางชำระภาษีและค่าธรรมเนียมออนไลน์ (e13)", ISSUE[2])),
        row(cell("๑๐. การป้องกันการทุจริต", ISSUE[0]), cell("๘๗.๕๐", ISSUE[1], jc="center"),
            cell("มาตรการภายในเพื่อป้องกันการทุจริต (๐๔๓) ไม่แสดงผลการดำเนินการที่เป็นรูปธรรม", ISSUE[2])),
        row(cell("๗. ประสิทธิภาพการสื่อสาร", ISSUE[0]), cell("๘๘.๑๔", ISSUE[1], jc="center"),
            cell("เว็บไซต์ไม่แสดงผลบนโทรศัพท์มือถือ ทำให้ประชาชนเข้าถึงข้อมูลได้ยาก", ISSUE[2]))),
    body("ตัวชี้วัดอื่นได้คะแนนเกินกว่า ๘๘ คะแนน ให้รักษาระดับและพัฒนาอย่างต่อเนื่อง", before=120),
    end_of_section(header=numbered, page='<w:pgNumType w:fmt="thaiNumbers" w:start="1"/>'),
]

WIDE = (2000, 3000, 4000, 2070, 1700, 1800)
HEADS = ("ตัวชี้วัด", "มาตรการ", "ขั้นตอนหรือวิธีการปฏิบัติ", "ผู้รับผิดชอบ", "ระยะเวลา", "การกำกับติดตาม")


def measure(*values, change=""):
    return row(*(cell(value, w) for value, w in zip(values, WIDE)), change=change)


def steps(*lines):
    return [para(*line, style="TableText") if isinstance(line, tuple) else line for line in lines]


plan = [
    para("๔. มาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", style="Heading1"),
    body(f"{AGENCY}จัดประชุมคณะทำงานเมื่อวันที่ ", clerk.deleted("๙"), clerk.inserted("๑๖"), " มกราคม ๒๕๖๖ และมีมติกำหนดมาตรการ ดังนี้", after=80),
    table(
        WIDE,
        row(*(cell(t, w, shade=GREY, jc="center", bold=True) for t, w in zip(HEADS, WIDE)), header=True),
        measure("๔. การใช้ทรัพย์สินของราชการ\n(๘๒.๓๖ คะแนน)", "จัดทำคู่มือและลดขั้นตอนการขออนุญาตยืมทรัพย์สินของราชการ",
                steps(("๑) ทบทวนขั้นตอนการ", clerk.deleted("ขอ"), "ยืมและกำหนดผู้มีอำนาจอนุญาต",),
                      para(clerk.inserted("๒) จัดทำคู่มือพร้อมแบบฟอร์มเผยแพร่ทางเว็บไซต์"), style="TableText", mark=clerk.element("ins")),
                      (clerk.deleted("๒"), clerk.inserted("๓"), ") ชี้แจงในที่ประชุมพนักงานประจำเดือน",)),
                "กองคลัง\nสำนักปลัดเทศบาล", "ก.พ. – มี.ค. ๖๖", "รายงานนายกเทศมนตรีทุก ๓ เดือน"),
        measure("๕. การแก้ไขปัญหาการทุจริต\n(๘๕.๕๗ คะแนน)", "เปิดเผยผลการจัดการเรื่องร้องเรียนและการดำเนินการทางวินัย",
                "๑) สรุปสถิติเรื่องร้องเรียนรอบ ๖ เดือน\n๒) เผยแพร่ผลการดำเนินการโดยไม่ระบุชื่อ\n๓) กำหนดมาตรการป้องกันการเกิดซ้ำ",
                "สำนักปลัดเทศบาล\n(งานนิติการ)", "ต.ค. ๖๕ – ธ.ค. ๖๖", "รายงานรอบ ๖ เดือน และ ๑๒ เดือน",
                change=clerk.element("trPrChange", "<w:trPr/>")),
        row(*(gone(t, w) for t, w in zip(
            ("๓. การใช้อำนาจ", "จัดอบรมจริยธรรมแก่ผู้บริหาร", "๑) จัดทำโครงการ", "สำนักปลัดเทศบาล", "ปี ๖๕", "รายงานผล"), WIDE)),
            change=clerk.element("del")),
        measure("๒. การใช้งบประมาณ\n(๘๖.๗๕ คะแนน)", "เผยแพร่แผนการใช้จ่ายงบประมาณและผลการเบิกจ่ายให้บุคลากรทราบ",
                "๑) จัดทำแผนภูมิสรุปงบประมาณรายจ่าย\n๒) แจ้งเวียนผลการเบิกจ่ายทุกไตรมาส", "กองคลัง", "ม.ค. – ก.ย. ๖๖", "รายงานทุกไตรมาส"),
        row(*(new(t, w) for t, w in zip(
            ("๘. การปรับปรุงระบบการทำงาน\n(๘๗.๓๖ คะแนน)", "เปิดรับชำระภาษีและค่าธรรมเนียมผ่านระบบออนไลน์",
             "๑) เปิดบัญชีรับชำระผ่าน QR Code\n๒) จัดทำคู่มือการใช้งานสำหรับประชาชน\n๓) ประเมินผลการใช้งาน",
             "กองคลัง\nกองยุทธศาสตร์และงบประมาณ", "เม.ย. – มิ.ย. ๖๖", "รายงานจำนวนผู้ใช้งานทุกเดือน"), WIDE)),
            change=clerk.element("ins")),
        measure("๗. ประสิทธิภาพการสื่อสาร\n(๘๘.๑๔ คะแนน)", "ปรับปรุงเว็บไซต์ให้แสดงผลบนโทรศัพท์มือถือ และจัดทำเพจเฟซบุ๊กของเทศบาล",
                "๑) สำรวจหน้าเว็บไซต์ที่มีผู้เข้าชมมาก\n๒) ปรับปรุงรูปแบบและทดสอบการแสดงผล", "สำนักปลัดเทศบาล", "ก.พ. – พ.ค. ๖๖", "รายงานรอบ ๖ เดือน"),
        measure("๑๐. การป้องกันการทุจริต\n(๘๗.๕๐ คะแนน)", "จัดทำรายงานผลการดำเนินการตามมาตรการให้ครบองค์ประกอบ",
                "๑) มอบหมายผู้รับผิดชอบรายตัวชี้วัด\n๒) รวบรวมหลักฐานและภาพกิจกรรม\n๓) ตรวจสอบก่อนเผยแพร่", "สำนักปลัดเทศบาล\nหน่วยตรวจสอบภายใน",
                "มี.ค. ๖๖", "ปลัดเทศบาลตรวจสอบทุกเดือน")),
    para(""),
    end_of_section(wide=True, header=numbered, page='<w:pgNumType w:fmt="thaiNumbers"/>'),
]

follow = [
    para("๕. การกำกับติดตาม", style="Heading1"),
    # The mark of the first half is inserted: one paragraph has been made into two.
    body("ให้ผู้อำนวยการกองทุกกองรายงานผลการดำเนินงานตามมาตรการต่อปลัดเทศบาลภายในวันที่ ๕ ของเดือนถัดไป",
         mark=clerk.element("ins")),
    body("ให้สำนักปลัดเทศบาลรวบรวมเสนอนายกเทศมนตรีตำบลบ้านธารสักหน่อยเพื่อโปรดทราบและสั่งการ พร้อมทั้งเผยแพร่รายงานผลการดำเนินการ"
         "ตามมาตรการ (o43) ทางเว็บไซต์ภายในเดือนกันยายน ๒๕๖๖"),
    body("เมื่อพิจารณาผลการประเมินที่อยู่ในระดับ AA แล้ว เทศบาลตำบลบ้านธารสักน้อยตั้งเป้าหมายคะแนนปีงบประมาณ พ.ศ. ๒๕๖๖ "
         "ไม่น้อยกว่า ๙๒ คะแนน"),
    blank(2),
    para("(ลงชื่อ).........................................................", left=3600, keep=True),
    para("(.........................................................)", left=4100, keep=True),
    para("นายกเทศมนตรีตำบลบ้านธารสักน้อย", left=4300),
]

report.write(cover + reasons + results + analysis + plan + follow,
             section(header=numbered, page='<w:pgNumType w:fmt="thaiNumbers"/>'))
