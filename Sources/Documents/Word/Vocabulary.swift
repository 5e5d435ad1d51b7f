/// The elements that a reader of Word files looks at, named as the transitional standard prefixes
/// them. All others are transparent: what they hold stands where they stand.
enum Element: String, CaseIterable, BitwiseCopyable {
  case other = ""

  // Packages
  case relationships = "rel:Relationships"
  case relationship = "rel:Relationship"
  case typeDefault = "ct:Default"
  case typeOverride = "ct:Override"

  // Stories
  case document = "w:document"
  case body = "w:body"
  case header = "w:hdr"
  case footer = "w:ftr"
  case footnotes = "w:footnotes"
  case endnotes = "w:endnotes"
  case footnote = "w:footnote"
  case endnote = "w:endnote"
  case comments = "w:comments"
  case comment = "w:comment"
  case textBoxContent = "w:txbxContent"
  case altChunk = "w:altChunk"
  case subDocument = "w:subDoc"

  // Paragraphs
  case paragraph = "w:p"
  case paragraphProperties = "w:pPr"
  case paragraphStyle = "w:pStyle"
  case numbering = "w:numPr"
  case level = "w:ilvl"
  case numberID = "w:numId"
  case outlineLevel = "w:outlineLvl"
  case pageBreakBefore = "w:pageBreakBefore"
  case section = "w:sectPr"
  case sectionType = "w:type"
  case headerReference = "w:headerReference"
  case footerReference = "w:footerReference"

  // Runs
  case run = "w:r"
  case runProperties = "w:rPr"
  case runStyle = "w:rStyle"
  case vanish = "w:vanish"
  case fonts = "w:rFonts"
  case text = "w:t"
  case tab = "w:tab"
  case positionedTab = "w:ptab"
  case lineBreak = "w:br"
  case carriageReturn = "w:cr"
  case noBreakHyphen = "w:noBreakHyphen"
  case softHyphen = "w:softHyphen"
  case symbol = "w:sym"
  case fieldCharacter = "w:fldChar"
  case formField = "w:ffData"
  case formCheckBox = "w:checkBox"
  case formDropDown = "w:ddList"
  case formDefault = "w:default"
  case formChecked = "w:checked"
  case formResult = "w:result"
  case formEntry = "w:listEntry"
  case footnoteReference = "w:footnoteReference"
  case endnoteReference = "w:endnoteReference"
  case commentStart = "w:commentRangeStart"
  case commentReference = "w:commentReference"
  case rubyText = "w:rt"
  case rubyProperties = "w:rubyPr"
  case instruction = "w:instrText"
  case deletedText = "w:delText"
  case deletedInstruction = "w:delInstrText"
  case contentControlProperties = "w:sdtPr"
  case contentControlEnd = "w:sdtEndPr"
  case customProperties = "w:customXmlPr"
  case smartTagProperties = "w:smartTagPr"

  // Tracked changes
  case deleted = "w:del"
  case inserted = "w:ins"
  case movedFrom = "w:moveFrom"
  case paragraphChange = "w:pPrChange"
  case runChange = "w:rPrChange"
  case tableChange = "w:tblPrChange"
  case tableExceptionChange = "w:tblPrExChange"
  case gridChange = "w:tblGridChange"
  case rowChange = "w:trPrChange"
  case cellChange = "w:tcPrChange"
  case sectionChange = "w:sectPrChange"
  case numberingChange = "w:numberingChange"

  // Tables
  case table = "w:tbl"
  case tableProperties = "w:tblPr"
  case grid = "w:tblGrid"
  case row = "w:tr"
  case rowProperties = "w:trPr"
  case gridBefore = "w:gridBefore"
  case gridAfter = "w:gridAfter"
  case headerRow = "w:tblHeader"
  case hidden = "w:hidden"
  case cell = "w:tc"
  case cellProperties = "w:tcPr"
  case gridSpan = "w:gridSpan"
  case verticalMerge = "w:vMerge"
  case horizontalMerge = "w:hMerge"
  case deletedCell = "w:cellDel"
  case mergedCell = "w:cellMerge"

  // Styles, numbering, settings
  case style = "w:style"
  case styleName = "w:name"
  case basedOn = "w:basedOn"
  case tableStylePart = "w:tblStylePr"
  case documentDefaults = "w:docDefaults"
  case abstractList = "w:abstractNum"
  case styleLink = "w:styleLink"
  case numStyleLink = "w:numStyleLink"
  case list = "w:num"
  case abstractListID = "w:abstractNumId"
  case levelOverride = "w:lvlOverride"
  case startOverride = "w:startOverride"
  case listLevel = "w:lvl"
  case start = "w:start"
  case numberFormat = "w:numFmt"
  case levelText = "w:lvlText"
  case levelRestart = "w:lvlRestart"
  case legal = "w:isLgl"
  case levelPicture = "w:lvlPicBulletId"
  case footnoteProperties = "w:footnotePr"
  case endnoteProperties = "w:endnotePr"
  case noteStart = "w:numStart"
  case noteRestart = "w:numRestart"

  // Drawings, objects, mathematics, alternatives
  case alternate = "mc:AlternateContent"
  case choice = "mc:Choice"
  case fallback = "mc:Fallback"
  case object = "w:object"
  case oleObject = "o:OLEObject"
  case picture = "a:blip"
  case vmlPicture = "v:imagedata"
  case wordArt = "v:textpath"
  case chart = "c:chart"
  case extendedChart = "cx:chart"
  case diagram = "dgm:relIds"
  case drawingTextBody = "a:txBody"
  case drawingParagraph = "a:p"
  case drawingText = "a:t"
  case drawingBreak = "a:br"
  case mathematics = "m:oMath"
  case mathText = "m:t"
  /// Any other element of Office Math: only inside `m:oMath` it means something.
  case mathPart = "m:*"

  /// Whether any attribute of it is ever asked for. The commonest elements carry only marks of
  /// revisions.
  var hasValues: Bool {
    switch self {
    case .other, .paragraph, .run, .text, .table, .row, .cell, .paragraphProperties,
      .runProperties, .rowProperties, .cellProperties, .tab:
      false
    default: true
    }
  }

  /// By the prefix that the vocabulary has for its namespace.
  static func named(_ local: String, prefix: String?) -> Element {
    guard let prefix else { return .other }
    if let known = byName["\(prefix):\(local)"] { return known }
    return prefix == "m" ? .mathPart : .other
  }

  /// A raw value is looked for by comparing it with each in turn, which takes small files longer
  /// than all else.
  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

/// The attributes that are read. Those of the main namespace stand without a prefix here, since some
/// writers leave it out.
enum Attribute: String, CaseIterable, BitwiseCopyable {
  case val
  case id
  case type
  case name
  case styleId
  case `default`
  case fldCharType
  case font
  case char
  case ascii
  case highAnsi = "hAnsi"
  case format
  case ilvl
  case numId
  case abstractNumId
  case vMerge
  case customMarkFollows
  case string
  case requires = "Requires"
  case target = "Target"
  case targetMode = "TargetMode"
  case relationshipID = "Id"
  case relationshipType = "Type"
  case partName = "PartName"
  case contentType = "ContentType"
  case fileExtension = "Extension"
  case programID = "ProgID"
  case reference = "r:id"
  case embedded = "r:embed"
  case linked = "r:link"
  case diagramData = "r:dm"

  /// By the prefix that the vocabulary has for its namespace, empty where it is in none.
  static func named(_ local: String, prefix: String?) -> Attribute? {
    switch prefix {
    case nil: nil
    case "", "w", "m": byName[local]
    case let prefix?: byName["\(prefix):\(local)"]
    }
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

/// The namespaces of Word files, those of the strict standard taken for the transitional ones.
enum Namespace {
  static func prefix(of uri: String) -> String? { prefixes[uri] }

  /// Whether content that requires all of these namespaces can be read.
  static func understands(_ uris: [UInt8]) -> Bool {
    String(decoding: uris, as: UTF8.self).split(separator: " ").allSatisfy {
      prefixes[String($0)] != nil
    }
  }

  private static let prefixes: [String: String] = {
    let transitional = "http://schemas.openxmlformats.org/"
    let strict = "http://purl.oclc.org/ooxml/"
    let microsoft = "http://schemas.microsoft.com/office/"
    var all = [
      "\(transitional)package/2006/relationships": "rel",
      "\(transitional)package/2006/content-types": "ct",
      "\(transitional)markup-compatibility/2006": "mc",
      "urn:schemas-microsoft-com:vml": "v",
      "urn:schemas-microsoft-com:office:office": "o",
      "urn:schemas-microsoft-com:office:word": "w10",
      "\(microsoft)word/2003/wordml": "w2003",
    ]
    for (prefix, path) in [
      ("w", "wordprocessingml"), ("r", "officeDocument/relationships"),
      ("m", "officeDocument/math"),
      ("a", "drawingml"), ("c", "drawingml/chart"), ("dgm", "drawingml/diagram"),
      ("pic", "drawingml/picture"), ("wp", "drawingml/wordprocessingDrawing"),
      ("lc", "drawingml/lockedCanvas"),
    ] {
      let parts = path.split(separator: "/", maxSplits: 1)
      let rest = parts.count > 1 ? "/\(parts[1])" : ""
      all["\(transitional)\(parts[0])/2006\(rest.isEmpty ? "/main" : rest)"] = prefix
      all["\(strict)\(parts[0])\(rest.isEmpty ? "/main" : rest)"] = prefix
    }
    for (prefix, path) in [
      ("wpc", "word/2010/wordprocessingCanvas"), ("wpg", "word/2010/wordprocessingGroup"),
      ("wpi", "word/2010/wordprocessingInk"), ("wps", "word/2010/wordprocessingShape"),
      ("wp14", "word/2010/wordprocessingDrawing"), ("w14", "word/2010/wordml"),
      ("w15", "word/2012/wordml"), ("w16se", "word/2015/wordml/symex"),
      ("w16cid", "word/2016/wordml/cid"), ("w16", "word/2018/wordml"),
      ("w16cex", "word/2018/wordml/cex"), ("a14", "drawing/2010/main"),
      ("cx", "drawing/2014/chartex"), ("cx1", "drawing/2015/9/8/chartex"),
      ("am3d", "drawing/2017/model3d"), ("aink", "drawing/2016/ink"),
    ] {
      all["\(microsoft)\(path)"] = prefix
    }
    return all
  }()
}
