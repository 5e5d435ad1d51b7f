/// The characters of the fonts that show pictures for letters, as Unicode characters that look alike.
///
/// Where several do, the commonest one is taken, so that a check box is `☐`, `☑` or `☒` from
/// whatever font it comes.
enum SymbolFont {
  /// `code` is the `w:char` of a `w:sym` or a character of text in that font: 20 to FF, or the
  /// same from F020. Nil where the font shows nothing that Unicode has. Characters beyond these
  /// stand for themselves, in whatever font.
  static func text(font: String, code: UInt32) -> String? {
    let position: UInt32
    switch code {
    case 0x20...0xFF: position = code
    case 0xF020...0xF0FF: position = code - 0xF000
    default: return plain(code)
    }
    guard let table = table(of: font) else { return code == position ? plain(code) : nil }
    let index = Int(position - 0x20)
    guard index < table.count, table[index] != nothing else { return nil }
    return String(table[index])
  }

  /// The fonts, as Word writes their names.
  static let names = ["Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings"]
  /// What their names begin with: few other fonts' names do.
  static let initials: [UInt8?] = [UInt8(ascii: "S"), UInt8(ascii: "W")]

  private static func plain(_ code: UInt32) -> String? {
    switch code {
    case ..<0x20, 0x7F..<0xA0, 0xE000...0xF8FF: nil
    default: Unicode.Scalar(code).map { String($0) }
    }
  }

  private static func table(of font: String) -> [Unicode.Scalar]? {
    switch font.lowercased() {
    case "symbol": symbol
    case "wingdings": wingdings
    case "wingdings 2": wingdings2
    case "wingdings 3": wingdings3
    case "webdings": webdings
    default: nil
    }
  }

  /// Stands in the tables where a font has no character.
  private static let nothing: Unicode.Scalar = "¤"

  private static func scalars(_ rows: String) -> [Unicode.Scalar] {
    rows.unicodeScalars.filter { $0 != "\n" }
  }
}

/// Sixteen characters a row, from 20.
extension SymbolFont {
  private static let symbol = scalars(
    """
     !∀#∃%&∍()*+,−./
    0123456789:;<=>?
    ≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟ
    ΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_
    ‾αβχδεφγηιϕκλμνο
    πθρστυϖωξψζ{|}~¤
    ¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤
    ¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤
    €ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓
    °±″≥×∝∂•÷≠≡≈…⏐⎯↵
    ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉
    ∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓
    ◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪
    ¤⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭¤
    """)

  private static let wingdings = scalars(
    """
     ✏✂✁👓🕭🕮🕯☎✆✉🖃📪📫📬📭
    🗀🗁🗎🗏🗐🗄⌛⌨🖰🖲🖳🖴🖫🖬✇✍
    🖎✌👌👍👎☜☞☝☟🖐☺😐☹💣☠⚐
    🏱✈☼🌢❄🕆✞🕈✠✡☪☯🕉☸♈♉
    ♊♋♌♍♎♏♐♑♒♓🙰🙵●❍■☐
    □❑❒⬧⧫◆❖⬥⌧⮹⌘❀✿❝❞▯
    ⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹
    ❺❻❼❽❾❿🙢🙠🙡🙣🙞🙜🙝🙟·•
    ⬝○⭘⭘◉◎🔿▪☐🟁✦★✶✴✹✵
    ⯐⌖⟡⌑⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘
    🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗
    🙖🙐🙑🙒🙓⌫⌦⮘➢⮙⮛⮈➲⮉⮋←
    →↑↓↖↗↙↘⬅➔⬆⬇⬉⬈⬋⬊⇦
    ⇨⇧⇩⬄⇳⬁⬀⬃⬂▭▫✗✓☒☑¤
    """)

  private static let wingdings2 = scalars(
    """
     🖊🖋🖌🖍✄✀🕾🕽🗅🗆🗇🗈🗉🗊🗋
    🗌🗍📋🗑🗔🖵🖶🖷🖸🖭🖯🖱🖒🖓🖘🖙
    🖚🖛👈👉🖜🖝🖞🖟🖠🖡👆👇🖢🖣🖑✗
    ✓☒☑☒☒⊗⊗🛇⦸🙱🙴🙲🙳‽🙹🙺
    🙻🙦🙤🙥🙧🙚🙘🙙🙛⓪①②③④⑤⑥
    ⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿¤
    ☉🌕☽☾⸿✝🕇🕜🕝🕞🕟🕠🕡🕢🕣🕤
    🕥🕦🕧🙨🙩⋅•⦁●○⭘⭘🞉⊙⦿🞌
    ▪◾■☐□🞒🞓🞔▣🞕🞖🞗🞘⬩⬥◇
    🞚◈🞛🞜🞝🞞⬪⬧◊🞠◖◗⯊⯋⯀⯁
    ⬟⯂⬣⬢⯃⯄🞡🞢🞣🞤🞥🞦🞧🞨🞩🞪
    🞫🞬🞭🞮🞯🞰🞱🞲🞳🞴🞵🞶🞷🞸🞹🞺
    🞻🞼🞽🞾🞿🟀🟂🟄🟆🟉🟊✶🟌🟎🟐🟒
    ✹🟃🟇✯🟍🟔⯌⯍※⁂¤¤¤¤¤¤
    """)

  private static let wingdings3 = scalars(
    """
     ←→↑↓↖↗↙↘⇤⇥⤒⤓⭶⭸⭻
    ⭽↔↕⭪⭬⭫⭭⭍⮠⮡⮢⮣⮤⮥⮦⮧
    ⮐⮑⮒⮓⮀⮃⭾⭿⮄⮆⮅⮇⮏⮍⮎⮌
    ↻↺⎋⌤⌃⌥␣⍽⇪⮸🢠🢡🢢🢣🢤🢥
    🢦🢧🢨🢩🢪🢫🡐🡒🡑🡓🡔🡕🡗🡖🡘🡙
    ▲▼△▽◀▶◁▷◣◢◤◥🞀🞂🞁¤
    🞃⯅⯆⯇⯈⮜⮞⮝⮟🠐🠒🠑🠓🠔🠖🠕
    🠗🠘🠚🠙🠛🠜🠞🠝🠟🠀🠂🠁🠃🠄🠆🠅
    🠇🠈🠊🠉🠋🠠🠢🠤🠦🠨🠪🠬🢜🢝🢞🢟
    🠮🠰🠲🠴🠶🠸🠺🠹🠻🢘🢚🢙🢛🠼🠾🠽
    🠿🡀🡂🡁🡃🡄🡆🡅🡇⮨⮩⮪⮫⮬⮭⮮
    ⮯🡠🡢🡡🡣🡤🡥🡧🡦🡰🡲🡱🡳🡴🡵🡷
    🡶🢀🢂🢁🢃🢄🢅🢇🢆🢐🢒🢑🢓🢔🢖🢕
    🢗¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤
    """)

  private static let webdings = scalars(
    """
     🕷🕸🕲🕶🏆🎖🖇🗨🗩🗰🗱🌶🎗🙾🙼
    🗕🗖🗗◀▶▲▼⏪⏩⏮⏭⏸⏹⏺🗚🗳
    🛠🏗🏘🏙🏚🏜🏭🏛🏠🏖🏝🛣🔍🏔👁👂
    🏞🏕🛤🏟🛳🕬🕫🕨🔈🎔🎕🗬🙽🗭🗪🗫
    ⮔✔🚲□🛡📦🛱■🚑ℹ🛩🛰🟈🕴●🛥
    🚔🗘✖❓🛲🚇🚍⛳⦸⊖🚭🗮⏐🗯🗲¤
    🚹🚺🛉🛊🚼👽🏋⛷🏂🏌🏊🏄🏍🏎🚘🗠
    🛢💰🏷💳👪🗡🗢🗣✯🖄🖅🖃🖆🖹🖺🖻
    🕵🕰🖽🖾📋🗒🗓🕮📚🗞🗟🗃🗂🖼🎭🎜
    🎘🎙🎧💿🎞📷🎟🎬📽📹📾📻🎚🎛📺💻
    🖥🖦🖧🕹🎮🕻🕼📟🖁🖀🖨🖩🖿🖪🗜🔒
    🔓🗝📥📤🕳🌣🌤🌥🌦☁🌨🌧🌩🌪🌬🌫
    🌜🌡🛋🛏🍽🍸🛎🛍Ⓟ♿🛆🖈🎓🗤🗥🗦
    🗧🛪🐿🐦🐟🐕🐈🙬🙮🙭🙯🗺🌍🌏🌎🕊
    """)
}
