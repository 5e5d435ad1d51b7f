enum WordSettings {
  /// Mode 15 is Word 2013 and later: earlier modes lay out tables and Thai text differently. A line
  /// that we break ourselves is not spread to the margin.
  static let part = XMLMarkup(
    stringLiteral: #"""
      <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\#
      <w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>\#
      <w:characterSpacingControl w:val="doNotCompress"/>\#
      <w:compat><w:doNotExpandShiftReturn/>\#
      <w:compatSetting w:name="compatibilityMode" w:val="15" \#
      w:uri="http://schemas.microsoft.com/office/word"/>\#
      <w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:val="1" \#
      w:uri="http://schemas.microsoft.com/office/word"/>\#
      <w:compatSetting w:name="enableOpenTypeFeatures" w:val="1" \#
      w:uri="http://schemas.microsoft.com/office/word"/>\#
      <w:compatSetting w:name="doNotFlipMirrorIndents" w:val="1" \#
      w:uri="http://schemas.microsoft.com/office/word"/>\#
      <w:compatSetting w:name="differentiateMultirowTableHeaders" w:val="1" \#
      w:uri="http://schemas.microsoft.com/office/word"/></w:compat>\#
      <w:themeFontLang w:val="en-US" w:bidi="th-TH"/>\#
      <w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>
      """#
  ).part
}

enum WordFonts {
  /// Newer machines have the face under a newer name.
  static let part = XMLMarkup(
    stringLiteral: #"""
      <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\#
      <w:font w:name="TH SarabunPSK"><w:altName w:val="TH Sarabun New"/>\#
      <w:panose1 w:val="020B0500040200020003"/><w:charset w:val="DE"/>\#
      <w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>
      """#
  ).part
}
