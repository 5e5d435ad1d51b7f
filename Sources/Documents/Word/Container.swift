/// Something that holds blocks: a story, a cell, a text box.
struct Container {
  /// A first paragraph of a cell, for as long as nothing else is there: most cells hold one plain
  /// paragraph, and need no block for it.
  struct Plain {
    var text: RepairedText
    var name: UInt16
    var number: Int32
  }

  /// The depth of its element.
  var depth: Int
  /// Its number among the elements of the part.
  var element: Int32 = 0
  var isCell = false
  /// It lies under a merged cell, where a reader does not see it.
  var isCovered = false
  var blocks: [Block] = []
  var anchors: [Anchor] = []
  var plain: Plain?
  var fields: [Field] = []
  /// How many of the fields that are open still have their instructions read.
  var instructions = 0
  /// A paragraph whose mark is deleted: it goes on in the next.
  var carried: Carried?

  mutating func beginField(_ number: Int) {
    fields.append(Field(number: number))
    instructions += 1
  }

  mutating func endInstruction() {
    guard let last = fields.indices.last, fields[last].isInstruction else { return }
    fields[last].isInstruction = false
    instructions -= 1
  }

  mutating func endField() {
    endInstruction()
    _ = fields.popLast()
  }

  /// A field that is open.
  struct Field {
    /// Among the fields of the part, from 0.
    var number: Int
    /// Its instruction is still being read.
    var isInstruction = true
  }

  struct Carried {
    var content: ParagraphBuilder.Content
    var properties: ParagraphBuilder.Properties
    /// The paragraph that it goes on in has these properties, and not its own.
    var leads: Bool
  }

  /// Section breaks that turn out to begin no page.
  var falseBreaks: [Int] = []

  /// Takes out the page breaks that are none.
  mutating func removeFalseBreaks() {
    guard !falseBreaks.isEmpty else { return }
    let gone = Set(falseBreaks)
    var places: [Int] = []
    var kept: [Block] = []
    for (index, block) in blocks.enumerated() {
      places.append(kept.count)
      if !gone.contains(index) { kept.append(block) }
    }
    blocks = kept
    for index in anchors.indices {
      if case .block(let old) = anchors[index].steps.last,
        let last = anchors[index].steps.indices.last
      {
        anchors[index].steps[last] = .block(places[old])
      }
    }
  }

  mutating func append(_ block: Block, anchors new: [Anchor] = []) {
    add(new, step: .block(blocks.count))
    blocks.append(block)
  }

  mutating func add(_ new: [Anchor], step: BlockPath.Step?) {
    for var anchor in new {
      if let step { anchor.steps.append(step) }
      anchors.append(anchor)
    }
  }
}
