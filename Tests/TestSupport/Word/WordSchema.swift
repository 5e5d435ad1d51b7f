import Foundation

/// What may stand in an element of WordprocessingML, and in which order, as the transitional schema
/// has it (ECMA-376 Part 4, Annex A, wml.xsd): for the elements that are written here, and those
/// that files which are corrected are full of.
enum WordSchema {
  static func faults(of element: XMLElement) -> [String] {
    attributeFaults(of: element) + (orders[element.name].map { faults(of: element, $0) } ?? [])
  }

  private static func faults(of element: XMLElement, _ order: Order) -> [String] {
    var faults: [String] = []
    var last = (place: 0, name: "")
    for child in element.children where child.name.hasPrefix("w:") {
      guard let place = order.places[child.name] else {
        faults.append("\(element.name) holds \(child.name)")
        continue
      }
      if place < last.place {
        faults.append("\(element.name): \(child.name) behind \(last.name)")
      } else if place == last.place, !order.repeated.contains(child.name) {
        faults.append("\(element.name): \(child.name) twice")
      }
      last = (place, child.name)
    }
    return faults
  }

  private static func attributeFaults(of element: XMLElement) -> [String] {
    guard let values = values[element.name], let value = element.attributes["w:val"] else {
      return []
    }
    return values.contains(value) ? [] : ["\(element.name): \(value) is no value"]
  }

  private static let values: [String: Set<String>] = [
    "w:jc": [
      "left", "start", "center", "right", "end", "both", "thaiDistribute", "distribute",
      "mediumKashida", "lowKashida", "highKashida", "numTab",
    ],
    "w:vAlign": ["top", "center", "both", "bottom"],
    "w:vMerge": ["restart", "continue"],
    "w:type": ["continuous", "nextColumn", "nextPage", "evenPage", "oddPage"],
  ]

  private struct Order {
    /// Of each child, by its name.
    var places: [String: Int] = [:]
    /// Children of which there may be several.
    var repeated: Set<String> = []
  }

  /// From blocks of an element's name, or several, and its children: a bar stands before one that
  /// shares the place of the child before it, a star behind one that may come again.
  private static let orders: [String: Order] = text.components(separatedBy: "\n\n").reduce(into: [:]
  ) {
    orders, block in
    let words = block.split(whereSeparator: \.isWhitespace).map(String.init)
    var order = Order()
    var place = 0
    for word in words.dropFirst() {
      let name = "w:\(word.filter { $0 != "|" && $0 != "*" })"
      if !word.hasPrefix("|") { place += 1 }
      order.places[name] = place
      if word.hasSuffix("*") { order.repeated.insert(name) }
    }
    for name in words[0].split(separator: ",") { orders["w:\(name)"] = order }
  }

  private static let text = """
    pPr
    pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd
    tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi
    adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc
    textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange

    rPr
    ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow
    emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight
    u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange

    tbl
    tblPr tblGrid tr* |bookmarkStart* |bookmarkEnd* |sdt* |customXml* |ins* |del*

    tblPr
    tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc
    tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription
    tblPrChange

    tblGrid
    gridCol* tblGridChange

    tblBorders,tcBorders
    top left |start bottom right |end insideH insideV tl2br tr2bl

    tblCellMar,tcMar
    top left |start bottom right |end

    trPr
    cnfStyle* |divId* |gridBefore* |gridAfter* |wBefore* |wAfter* |cantSplit* |trHeight* |tblHeader*
    |tblCellSpacing* |jc* |hidden* ins del trPrChange

    tcPr
    cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign
    hideMark headers cellIns |cellDel |cellMerge tcPrChange

    sectPr
    headerReference* |footerReference* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
    pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid
    printerSettings sectPrChange

    styles
    docDefaults latentStyles style*

    docDefaults
    rPrDefault pPrDefault

    style
    name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat
    locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr*

    font
    altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic
    embedBoldItalic

    settings
    writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries
    displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData
    embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins
    alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop
    hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign
    attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge
    revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection
    autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation
    consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength
    clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting
    bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing
    displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery
    doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin
    doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne
    strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture
    doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText
    doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags
    alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids
    mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats
    doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary
    shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator

    abstractNum
    nsid multiLevelType tmpl name styleLink numStyleLink lvl*

    lvl
    start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr

    comments
    comment*
    """
}
