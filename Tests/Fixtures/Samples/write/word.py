"""The few words in which the sample reports are written as WordprocessingML parts."""

import os
import re
import shutil
from xml.sax.saxutils import escape

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "w10": "urn:schemas-microsoft-com:office:word",
    }.items()
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


# Runs. Text may hold \t, \n and U+2011, which become the elements that Word writes for them.


def text(value, element="t"):
    out = []
    for piece in re.split("([\t\n\u2011])", value):
        mark = {"\t": "<w:tab/>", "\n": "<w:br/>", "\u2011": "<w:noBreakHyphen/>"}.get(piece)
        if mark:
            out.append(mark)
        elif piece:
            out.append(f'<w:{element} xml:space="preserve">{escape(piece)}</w:{element}>')
    return "".join(out)


def properties(style="", bold=False, size=None, hidden=False, more=""):
    inner = f'<w:rStyle w:val="{style}"/>' if style else ""
    inner += "<w:b/><w:bCs/>" if bold else ""
    inner += "<w:vanish/>" if hidden else ""
    inner += f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else ""
    return f"<w:rPr>{inner}<w:cs/>{more}</w:rPr>"


def run(value, **how):
    return f"<w:r>{properties(**how)}{text(value)}</w:r>"


def runs(value, **how):
    """A string in which ** switches bold on and off and | starts a new run, as Word breaks them."""
    if value.startswith("<"):
        return value
    out, bold = [], how.pop("bold", False)
    for part in re.split(r"(\*\*|\|)", value):
        if part == "**":
            bold = not bold
        elif part and part != "|":
            out.append(run(part, bold=bold, **how))
    return "".join(out)


# Tracked changes.

WHO = 'w:author="{}" w:date="{}T09:30:00Z"'


class Changes:
    """Numbers the changes of one editor in the order in which they are written."""

    def __init__(self, author, date):
        self.attributes, self.count = WHO.format(author, date), 100

    def mark(self):
        self.count += 1
        return f'w:id="{self.count}" {self.attributes}'

    def inserted(self, value, **how):
        return f"<w:ins {self.mark()}>{runs(value, **how)}</w:ins>"

    def deleted(self, value, **how):
        return f"<w:del {self.mark()}><w:r>{properties(**how)}{text(value, 'delText')}</w:r></w:del>"

    def element(self, name, inner=""):
        return f"<w:{name} {self.mark()}>{inner}</w:{name}>" if inner else f"<w:{name} {self.mark()}/>"


# Paragraphs.


def para(*content, style="", jc="", first=None, left=None, hanging=None, number=None, before=None,
         after=None, keep=False, page=False, mark="", section="", more="", change="", **how):
    """One paragraph; `number` is (numId, level), `mark` the properties of its end mark."""
    inner = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner += "<w:keepNext/>" if keep else ""
    inner += "<w:pageBreakBefore/>" if page else ""
    if number:
        inner += f'<w:numPr><w:ilvl w:val="{number[1]}"/><w:numId w:val="{number[0]}"/></w:numPr>'
    inner += more
    if before is not None or after is not None:
        inner += f'<w:spacing w:before="{before or 0}" w:after="{after or 0}"/>'
    if first is not None or left is not None or hanging is not None:
        values = {"left": left, "hanging": hanging, "firstLine": first}
        inner += "<w:ind" + "".join(f' w:{k}="{v}"' for k, v in values.items() if v is not None) + "/>"
    inner += f'<w:jc w:val="{jc}"/>' if jc else ""
    inner += f"<w:rPr>{mark}</w:rPr>" if mark else ""
    inner += section + change
    properties_ = f"<w:pPr>{inner}</w:pPr>" if inner else ""
    return f"<w:p>{properties_}{''.join(runs(c, **how) for c in content)}</w:p>"


def body(*content, **how):
    return para(*content, jc="thaiDistribute", first=1418, **how)


def centre(*content, **how):
    return para(*content, jc="center", **how)


def blank(count=1):
    return "\n".join(["<w:p/>"] * count)


# Tables.


def cell(content, width, span=1, merge="", shade="", jc="", bold=False, valign="", change="", style="TableText"):
    inner = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    inner += f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    inner += {"start": '<w:vMerge w:val="restart"/>', "on": "<w:vMerge/>"}.get(merge, "")
    inner += f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else ""
    inner += f'<w:vAlign w:val="{valign}"/>' if valign else ""
    if isinstance(content, str) and not content.startswith("<"):
        content = [para(line, style=style, jc=jc, bold=bold) for line in content.split("\n")]
    blocks = content if isinstance(content, str) else "".join(content)
    if blocks.endswith("</w:tbl>"):
        blocks += "<w:p/>"
    return f"<w:tc><w:tcPr>{inner}{change}</w:tcPr>{blocks}</w:tc>"


def row(*cells, header=False, before="", after="", change="", split=False):
    inner = before + after + ("" if split else "<w:cantSplit/>")
    inner += "<w:tblHeader/>" if header else ""
    return f"<w:tr><w:trPr>{inner}{change}</w:trPr>{''.join(cells)}</w:tr>"


def table(grid, *rows, caption="", style="TableGrid"):
    columns = "".join(f'<w:gridCol w:w="{w}"/>' for w in grid)
    title = f'<w:tblCaption w:val="{caption}"/>' if caption else ""
    start = (f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(grid)}" w:type="dxa"/>'
             f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0"/>{title}</w:tblPr>'
             f"<w:tblGrid>{columns}</w:tblGrid>")
    return "\n".join([start, *rows, "</w:tbl>"])


def nested(*args, **how):
    """A table inside a cell: on one line with its row."""
    return table(*args, **how).replace("\n", "")


# Sections.


def section(wide=False, header="", footer="", first_header="", page="", title_page=False, kind="nextPage"):
    size = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' if wide else '<w:pgSz w:w="11906" w:h="16838"/>'
    margin = ('<w:pgMar w:top="1701" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" w:footer="567" w:gutter="0"/>'
              if wide else
              '<w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="567" w:gutter="0"/>')
    inner = f'<w:headerReference w:type="default" r:id="{header}"/>' if header else ""
    inner += f'<w:headerReference w:type="first" r:id="{first_header}"/>' if first_header else ""
    inner += f'<w:footerReference w:type="default" r:id="{footer}"/>' if footer else ""
    inner += f'<w:type w:val="{kind}"/>{size}{margin}{page}<w:cols w:space="708"/>'
    inner += "<w:titlePg/>" if title_page else ""
    return f'<w:sectPr>{inner}<w:docGrid w:linePitch="435"/></w:sectPr>'


def end_of_section(**how):
    return f"<w:p><w:pPr>{section(**how)}</w:pPr></w:p>"


# Fields.


def field(instruction, result, **how):
    def char(kind):
        return f'<w:r>{properties(**how)}<w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = f'<w:r>{properties(**how)}<w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return char("begin") + code + char("separate") + runs(result, **how) + char("end")


def bookmark(number, name, content):
    return (f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{runs(content)}'
            f'<w:bookmarkEnd w:id="{number}"/>')


# Parts.


def style(kind, key, name, based="", following="", paragraph="", character="", more="", default=False, table_=""):
    inner = f'<w:name w:val="{name}"/>'
    inner += f'<w:basedOn w:val="{based}"/>' if based else ""
    inner += f'<w:next w:val="{following}"/>' if following else ""
    inner += more
    inner += f"<w:pPr>{paragraph}</w:pPr>" if paragraph else ""
    inner += f"<w:rPr>{character}</w:rPr>" if character else ""
    inner += table_
    flag = ' w:default="1"' if default else ""
    return f'<w:style w:type="{kind}"{flag} w:styleId="{key}">{inner}</w:style>'


def sized(points, bold=False):
    weight = "<w:b/><w:bCs/>" if bold else ""
    return f'{weight}<w:sz w:val="{points * 2}"/><w:szCs w:val="{points * 2}"/>'


FACES = " ".join(f'w:{slot}="TH Sarabun New"' for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
BORDERS = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
                  for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
MARGINS = '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'


def styles(more=()):
    heading = ("Normal", "Normal")
    return [
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {FACES}/><w:sz w:val="32"/><w:szCs w:val="32"/>'
        '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
        style("paragraph", "Normal", "Normal", default=True),
        style("character", "DefaultParagraphFont", "Default Paragraph Font", default=True),
        style("table", "TableNormal", "Normal Table", default=True, table_=
              '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
              '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
              "</w:tblCellMar></w:tblPr>"),
        style("numbering", "NoList", "No List", default=True),
        style("paragraph", "Title", "Title", *heading, '<w:jc w:val="center"/>', sized(24, True)),
        style("paragraph", "Heading1", "heading 1", *heading,
              '<w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="0"/>', sized(18, True)),
        style("paragraph", "Heading2", "heading 2", *heading,
              '<w:keepNext/><w:spacing w:before="160" w:after="40"/><w:outlineLvl w:val="1"/>', sized(16, True)),
        style("paragraph", "Heading3", "heading 3", *heading,
              '<w:keepNext/><w:spacing w:before="100"/><w:ind w:left="720"/><w:outlineLvl w:val="2"/>', sized(16, True)),
        style("paragraph", "TableText", "Table Text", "Normal", "", "", sized(14)),
        style("paragraph", "ListParagraph", "List Paragraph", "Normal", "", '<w:ind w:left="720"/><w:contextualSpacing/>'),
        style("paragraph", "Caption", "caption", *heading, '<w:keepNext/><w:spacing w:before="120" w:after="60"/>', "<w:b/><w:bCs/>"),
        style("paragraph", "Header", "header", "Normal", "",
              '<w:tabs><w:tab w:val="center" w:pos="4535"/><w:tab w:val="right" w:pos="9071"/></w:tabs>', sized(14)),
        style("paragraph", "Footer", "footer", "Normal", "",
              '<w:tabs><w:tab w:val="center" w:pos="4535"/><w:tab w:val="right" w:pos="9071"/></w:tabs>', sized(14)),
        style("table", "TableGrid", "Table Grid", "TableNormal", table_=
              f"<w:tblPr><w:tblBorders>{BORDERS}</w:tblBorders>{MARGINS}</w:tblPr>"),
        *more,
    ]


CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"


class Package:
    """A report's parts; `write` puts them into a folder beside this script, one paragraph or row a line."""

    def __init__(self, name, title, creator, created):
        self.name, self.title, self.creator, self.created = name, title, creator, created
        self.parts, self.relations, self.overrides = {}, [], []
        self.settings = ""

    def add(self, part, root, content, kind):
        """A part of `word/` that the main part refers to; gives its relationship's id."""
        lines = content if isinstance(content, str) else "\n".join(content)
        self.parts[f"word/{part}.xml"] = f'{HEAD}<w:{root} {NAMESPACES} mc:Ignorable="w14">\n{lines}\n</w:{root}>\n'
        self.overrides.append((f"/word/{part}.xml", CONTENT.format(kind)))
        return self.relation(kind, f"{part}.xml")

    def attach(self, name, content, content_type, kind):
        """A part of another type, kept as it is."""
        self.parts[f"word/{name}"] = content
        self.overrides.append((f"/word/{name}", content_type))
        return self.relation(kind, name)

    def link(self, address):
        return self.relation("hyperlink", address, ' TargetMode="External"')

    def relation(self, kind, target, mode=""):
        self.relations.append((kind, target, mode))
        return f"rId{len(self.relations)}"

    def write(self, blocks, final_section, more_styles=()):
        """Writes the folder; a style of the document's own replaces the common one of its id."""
        blocks = "\n".join(blocks)
        by_id = {re.match('<w:docDefaults|.* w:styleId="[^"]*"', line)[0]: line for line in styles(more_styles)}
        self.add("styles", "styles", by_id.values(), "styles")
        self.add("settings", "settings", [
            '<w:zoom w:percent="100"/>', self.settings, '<w:defaultTabStop w:val="720"/>', self.notes(),
            '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
            '<w:themeFontLang w:val="en-US" w:bidi="th-TH"/>'], "settings")
        self.add("fontTable", "fonts", [
            '<w:font w:name="TH Sarabun New"><w:altName w:val="TH SarabunPSK"/><w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'],
            "fontTable")
        main = self.parts
        main["word/document.xml"] = (f'{HEAD}<w:document {NAMESPACES} mc:Ignorable="w14">\n<w:body>\n{blocks}\n'
                                     f"{final_section}\n</w:body>\n</w:document>\n")
        relations = "\n".join(f'<Relationship Id="rId{i}" Type="{RELATION}/{kind}" Target="{target}"{mode}/>'
                              for i, (kind, target, mode) in enumerate(self.relations, 1))
        space = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
        main["word/_rels/document.xml.rels"] = f"{HEAD}<Relationships {space}>\n{relations}\n</Relationships>\n"
        main["_rels/.rels"] = (
            f"{HEAD}<Relationships {space}>\n"
            f'<Relationship Id="rId1" Type="{RELATION}/officeDocument" Target="word/document.xml"/>\n'
            '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\n'
            f'<Relationship Id="rId3" Type="{RELATION}/extended-properties" Target="docProps/app.xml"/>\n</Relationships>\n')
        main["docProps/core.xml"] = (
            f'{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n'
            f"<dc:title>{escape(self.title)}</dc:title>\n<dc:creator>{escape(self.creator)}</dc:creator>\n"
            f'<dcterms:created xsi:type="dcterms:W3CDTF">{self.created}</dcterms:created>\n</cp:coreProperties>\n')
        main["docProps/app.xml"] = (
            f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\n'
            "<Application>Microsoft Office Word</Application>\n<AppVersion>16.0000</AppVersion>\n</Properties>\n")
        self.overrides += [
            ("/word/document.xml", CONTENT.format("document.main")),
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")]
        overrides = "\n".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in self.overrides)
        main["[Content_Types].xml"] = (
            f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\n'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\n'
            f'<Default Extension="xml" ContentType="application/xml"/>\n{overrides}\n</Types>\n')
        folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", f"{self.name}.docx")
        shutil.rmtree(folder, ignore_errors=True)
        for part, value in main.items():
            path = os.path.join(folder, part)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8", newline="\n") as file:
                file.write(re.sub("\n\n+", "\n", value))

    def notes(self):
        """Word wants the separators named in the settings when there are notes."""
        return "".join(
            f'<w:{kind}Pr><w:{kind} w:id="-1"/><w:{kind} w:id="0"/></w:{kind}Pr>'
            for kind in ("footnote", "endnote") if f"word/{kind}s.xml" in self.parts)


def header(package, content, part="header1"):
    return package.add(part, "hdr", content, "header")


def footer(package, content, part="footer1"):
    return package.add(part, "ftr", content, "footer")
