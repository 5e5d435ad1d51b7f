import CXML

/// The one door to XML: libxml2's push parser over an unpacking member, read as a sequence of events.
///
/// Nothing of the part is kept but one chunk's events. Every name is resolved once, when it is first
/// seen, to the word that the vocabulary has for it. DOCTYPE, other encodings than UTF-8 and UTF-16,
/// and whatever libxml2 calls an error end the reading.
@safe struct XMLEvents: ~Copyable {
  let part: String
  /// Where the event that was read last stands.
  private(set) var path = ElementPath()
  /// Which of the part's elements started last, from 1.
  private(set) var ordinal: Int32 = 0
  private var member: ZipMember
  private let parser: xmlParserCtxtPtr
  private let state: UnsafeMutablePointer<ParserState>
  private let chunk: UnsafeMutablePointer<UInt8>
  private var next = 0
  private var isLeaving = false
  private var isStarted = false
  private var isFinished = false

  private static let chunkSize = 1 << 16

  init(_ member: consuming ZipMember, part: String, limits: Limits) throws(ReadError) {
    xmlInitParser()
    let state = UnsafeMutablePointer<ParserState>.allocate(capacity: 1)
    unsafe state.initialize(to: ParserState(limits: limits))
    var handler = unsafe ParserState.handler()
    guard let parser = unsafe xmlCreatePushParserCtxt(&handler, state, nil, 0, nil) else {
      unsafe state.deinitialize(count: 1)
      unsafe state.deallocate()
      throw .limit(.memory, place: part)
    }
    unsafe xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
    unsafe state.pointee.parser = unsafe parser
    unsafe self.state = unsafe state
    unsafe self.parser = unsafe parser
    unsafe chunk = .allocate(capacity: XMLEvents.chunkSize)
    self.part = part
    self.member = member
  }

  deinit {
    unsafe xmlFreeParserCtxt(parser)
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
    unsafe chunk.deallocate()
  }

  /// The next text, or start or end of an element of the vocabulary or of the root; nil at the end of
  /// a well-formed part. `path` still holds an element at its end.
  mutating func read() throws(ReadError) -> XMLEvent? {
    if isLeaving {
      path.leave()
      isLeaving = false
    }
    while true {
      if unsafe next == state.pointee.events.count {
        guard try fill() else { return nil }
        continue
      }
      let event = unsafe state.pointee.events[next]
      next &+= 1
      switch event.kind {
      case .start:
        path.enter(event)
        ordinal = event.ordinal
        if event.element != .other || path.depth == 1 { return event }
      case .end:
        if event.element != .other || path.depth == 1 {
          isLeaving = true
          return event
        }
        path.leave()
      case .text: return event
      }
    }
  }

  /// Appends what a text event says.
  func append(_ event: XMLEvent, to text: inout [UInt8]) {
    unsafe state.pointee.bytes.with(event.range) { unsafe text.append(contentsOf: $0) }
  }

  /// The value of an attribute of a start event.
  func value(_ attribute: Attribute, of event: XMLEvent) -> [UInt8]? {
    guard let range = range(attribute, of: event) else { return nil }
    return unsafe state.pointee.bytes.with(range) { unsafe Array($0) }
  }

  /// Whether an attribute of a start event has exactly this value, or nil where it is absent.
  func value(_ attribute: Attribute, of event: XMLEvent, is expected: StaticString) -> Bool? {
    guard let range = range(attribute, of: event) else { return nil }
    guard range.count == expected.utf8CodeUnitCount else { return false }
    return unsafe state.pointee.bytes.with(range) { value in
      expected.withUTF8Buffer { unsafe value.elementsEqual($0) }
    }
  }

  private func range(_ attribute: Attribute, of event: XMLEvent) -> Range<Int>? {
    for index in event.range {
      let found = unsafe state.pointee.attributes[index]
      if found.name == attribute { return found.range }
    }
    return nil
  }

  func name(of event: XMLEvent) -> QualifiedName { unsafe state.pointee.names[event.name] }

  /// An XPath that selects the open element at `depth`, the innermost by default.
  func xpath(depth: Int? = nil) -> String {
    path.xpath(names: unsafe state.pointee.names.all, depth: depth ?? path.depth)
  }

  /// A step of an XPath.
  func step(_ name: UInt16, _ number: Int32) -> String {
    ElementPath.step(name, number, names: unsafe state.pointee.names.all)
  }

  private mutating func fill() throws(ReadError) -> Bool {
    guard !isFinished else { return false }
    unsafe state.pointee.forgetEvents()
    next = 0
    let count = unsafe try member.read(into: chunk, capacity: XMLEvents.chunkSize)
    if !isStarted {
      isStarted = true
      try unsafe XMLEncoding.check(
        UnsafeBufferPointer(start: chunk, count: count), part: part)
    }
    // The return value alone tells of an encoding error; `wellFormed` stays 1.
    let result = unsafe xmlParseChunk(
      parser, UnsafeRawPointer(chunk).assumingMemoryBound(to: CChar.self), Int32(count),
      count == 0 ? 1 : 0)
    isFinished = count == 0
    if let failure = unsafe state.pointee.failure { throw failure.error(part: part) }
    guard result == 0 else {
      throw .xml(part: part, line: line, reason: "libxml2 \(result)")
    }
    if unsafe state.pointee.events.isEmpty, count > 0 {
      try unsafe state.pointee.checkStall(
        UnsafeBufferPointer(start: chunk, count: count), part: part)
    }
    return true
  }

  private var line: Int {
    guard let input = unsafe parser.pointee.input else { return 0 }
    return unsafe Int(input.pointee.line)
  }
}
