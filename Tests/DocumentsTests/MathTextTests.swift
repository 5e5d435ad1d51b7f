import Testing

@testable import Documents

@Suite struct MathTextTests {
  /// An element of Office Math with what is in it: elements, settings, text.
  indirect enum Node: Sendable {
    case element(String, [Node])
    case setting(String, String)
    case text(String)

    func feed(_ math: inout MathText) {
      switch self {
      case .text(let text):
        let bytes = Array(text.utf8)
        math.text(bytes.span)
      case .setting(let name, let value): math.property(name, value: value)
      case .element(let name, let nodes):
        math.open(name)
        for node in nodes { node.feed(&math) }
        math.close()
      }
    }
  }

  private static func element(_ name: String, _ nodes: Node...) -> Node { .element(name, nodes) }

  private static func run(_ text: String) -> Node {
    element("r", element("rPr"), element("t", .text(text)))
  }

  private static func e(_ text: String) -> Node { element("e", run(text)) }

  private static func argument(_ name: String, _ text: String) -> Node { element(name, run(text)) }

  private static func settings(_ name: String, _ values: [(String, String)]) -> Node {
    .element(name, values.map { .element($0.0, [.setting($0.0, $0.1)]) })
  }

  private static func fraction(_ over: String, _ under: String) -> Node {
    element("f", argument("num", over), argument("den", under))
  }

  private static func linear(_ nodes: [Node]) -> String {
    var math = MathText()
    Node.element("oMath", nodes).feed(&math)
    return String(decoding: math.result(), as: UTF8.self)
  }

  static let scripts: [(Node, String)] = [
    (element("sSup", e("x"), argument("sup", "2")), "x^2"),
    (element("sSup", e("x"), argument("sup", "n+1")), "x^(n+1)"),
    (element("sSup", e("a+b"), argument("sup", "2")), "(a+b)^2"),
    (element("sSup", e("10"), argument("sup", "-3")), "10^(-3)"),
    (element("sSub", e("x"), argument("sub", "i")), "x_i"),
    (element("sSub", e("CO"), argument("sub", "2")), "CO_2"),
    (element("sSubSup", e("x"), argument("sub", "i"), argument("sup", "2")), "x_i^2"),
    (
      element(
        "sSup", element("e", element("sSub", e("x"), argument("sub", "i"))), argument("sup", "2")),
      "x_i^2"
    ),
    (
      element(
        "sSup", element("e", element("sSup", e("x"), argument("sup", "2"))), argument("sup", "3")),
      "(x^2)^3"
    ),
    (
      element(
        "sSup", e("x"), element("sup", element("sSub", e("y"), argument("sub", "i")))), "x^(y_i)"
    ),
    (element("sPre", argument("sub", "6"), argument("sup", "14"), e("C")), "(_6^14)C"),
  ]

  static let fractions: [(Node, String)] = [
    (fraction("a", "b"), "a/b"),
    (fraction("a+b", "c"), "(a+b)/c"),
    (fraction("1", "x-1"), "1/(x-1)"),
    (fraction("คะแนนที่ได้", "คะแนนเต็ม"), "คะแนนที่ได้/คะแนนเต็ม"),
    (fraction("จำนวน ผู้ตอบ", "๑๐๐"), "(จำนวน ผู้ตอบ)/๑๐๐"),
    (fraction("1,234.50", "3"), "1,234.50/3"),
    (fraction("a,b", "c"), "(a,b)/c"),
    (fraction(" a ", "b"), "a/b"),
    (element("f", element("num", fraction("a", "b")), argument("den", "c")), "(a/b)/c"),
    (
      element(
        "f", element("num", element("d", element("e", run("a+b")))), argument("den", "c")),
      "(a+b)/c"
    ),
    (
      element(
        "d",
        element(
          "e",
          element(
            "f", settings("fPr", [("type", "noBar")]), argument("num", "n"), argument("den", "k")))),
      "(n¦k)"
    ),
  ]

  static let roots: [(Node, String)] = [
    (element("rad", settings("radPr", [("degHide", "1")]), element("deg"), e("x")), "√(x)"),
    (element("rad", element("deg"), e("a+b")), "√(a+b)"),
    (element("rad", argument("deg", "3"), e("x")), "∛(x)"),
    (element("rad", argument("deg", "4"), e("x")), "∜(x)"),
    (element("rad", argument("deg", "n"), e("x+1")), "√(n&x+1)"),
    (element("rad", element("deg"), element("e", element("d", e("a+b")))), "√(a+b)"),
    (
      element(
        "sSup", element("e", element("rad", element("deg"), e("x"))), argument("sup", "2")),
      "(√(x))^2"
    ),
  ]

  static let operations: [(Node, String)] = [
    (
      element(
        "nary", settings("naryPr", [("chr", "∑"), ("limLoc", "undOvr")]), argument("sub", "i=1"),
        argument("sup", "n"), element("e", element("sSub", e("x"), argument("sub", "i")))),
      "∑_(i=1)^n x_i"
    ),
    (element("nary", argument("sub", "0"), argument("sup", "1"), e("f(x)dx")), "∫_0^1 f(x)dx"),
    (
      element(
        "nary", settings("naryPr", [("chr", "∏"), ("subHide", "1"), ("supHide", "on")]),
        element("sub"), element("sup"), e("a+b")), "∏ (a+b)"
    ),
    (
      element(
        "f",
        element(
          "num",
          element(
            "nary", settings("naryPr", [("chr", "∑")]), element("sub"), element("sup"), e("x"))),
        argument("den", "n")), "(∑ x)/n"
    ),
    (element("func", argument("fName", "sin"), e("x")), "sin x"),
    (element("func", argument("fName", "sin"), e("x+1")), "sin(x+1)"),
    (element("func", argument("fName", "cos"), element("e", element("d", e("x")))), "cos(x)"),
    (
      element(
        "func",
        element("fName", element("limLow", e("lim"), argument("lim", "x→0"))), e("f(x)")),
      "lim_(x→0) f(x)"
    ),
    (element("limUpp", e("a"), argument("lim", "n")), "a^n"),
  ]

  static let groups: [(Node, String)] = [
    (element("d", e("x+1")), "(x+1)"),
    (element("d", settings("dPr", [("sepChr", ",")]), e("a"), e("b")), "(a,b)"),
    (element("d", e("a"), e("b")), "(a|b)"),
    (element("d", settings("dPr", [("begChr", "["), ("endChr", "]")]), e("a")), "[a]"),
    (
      element(
        "d", settings("dPr", [("begChr", "{"), ("endChr", "")]),
        element("e", element("eqArr", e("x&=1"), e("y&=2")))), "{█(x=1@y=2)"
    ),
    (
      element(
        "d",
        element("e", element("m", element("mr", e("a"), e("b")), element("mr", e("c"), e("d"))))),
      "(■(a&b@c&d))"
    ),
    (element("acc", e("x")), "x\u{0302}"),
    (element("acc", settings("accPr", [("chr", "\u{0307}")]), e("x")), "x\u{0307}"),
    (element("acc", e("a+b")), "(a+b)\u{0302}"),
    (element("bar", settings("barPr", [("pos", "top")]), e("x")), "x\u{0305}"),
    (element("bar", settings("barPr", [("pos", "top")]), e("AB")), "¯(AB)"),
    (element("bar", e("x")), "x\u{0332}"),
    (element("groupChr", e("a+b")), "⏟(a+b)"),
    (element("box", e("a+b")), "a+b"),
    (element("borderBox", e("a")), "a"),
    (element("phant", e("a")), "a"),
    (element("phant", settings("phantPr", [("show", "0")]), e("a")), ""),
  ]

  @Test(arguments: scripts + fractions + roots + operations + groups)
  func `a structure becomes one line`(node: Node, text: String) {
    let linear = Self.linear([node])
    #expect(Array(linear.utf8) == Array(text.utf8), "\(linear)")
  }

  @Test func `what stands side by side stays so`() {
    let score = Self.linear([
      Self.run("ร้อยละ="), Self.fraction("คะแนนที่ได้", "คะแนนเต็ม"), Self.run("×100"),
    ])
    #expect(score == "ร้อยละ=คะแนนที่ได้/คะแนนเต็ม×100")
  }

  @Test(arguments: [
    (Node.element("f", [.text("lost"), argument("num", "a"), argument("den", "b")]), "a/blost"),
    (Node.element("num", [run("a")]), "a"),
    (Node.element("f", [argument("sup", "x"), argument("num", "a")]), "a/x"),
    (Node.element("newThing", [e("a"), .element("other", [run("b")])]), "ab"),
    (Node.element("f", [.element("sdt", [argument("num", "a")]), argument("den", "b")]), "a/b"),
    (Node.element("mr", [e("a"), e("b")]), "a&b"),
    (Node.element("f", []), "/"),
    (Node.element("sSup", [e("(a"), argument("sup", ")")]), "((a)^())"),
  ])
  func `odd equations keep their text`(node: Node, text: String) {
    #expect(Self.linear([node]) == text)
  }

  @Test func `an equation is finished when its first element ends`() {
    var math = MathText()
    #expect(!math.isFinished)
    math.open("oMath")
    math.open("r")
    math.close()
    #expect(!math.isFinished)
    math.close()
    #expect(math.isFinished)
    math.close()
    #expect(math.isFinished)
  }

  @Test func `an equation that breaks off shows what there was`() {
    var math = MathText()
    math.open("oMath")
    math.open("f")
    Self.argument("num", "a+b").feed(&math)
    math.open("den")
    Self.run("c").feed(&math)
    #expect(math.result() == Array("(a+b)/c".utf8))
    #expect(!math.isFinished)
  }

  @Test func `equations of one paragraph stand on lines of their own`() {
    var math = MathText()
    Node.element(
      "oMathPara", [.element("oMath", [Self.run("a=b")]), .element("oMath", [Self.run("c=d")])]
    ).feed(&math)
    #expect(math.result() == Array("a=b\nc=d".utf8))
  }

  @Test func `a deep equation is read without recursion`() {
    var math = MathText()
    for _ in 0..<2_000 {
      math.open("sSup")
      math.open("e")
    }
    Self.run("x").feed(&math)
    #expect(math.result() == Array("x".utf8))
  }
}
