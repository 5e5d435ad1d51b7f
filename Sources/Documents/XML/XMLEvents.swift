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

  /// The next event; nil at the end of a well-formed part. `path` still holds an element at its end.
  mutating func read() throws(ReadError) -> XMLEvent? {
    if isLeaving {
      path.leave()
      isLeaving = false
    }
    while unsafe next == state.pointee.events.count {
      guard try fill() else { return nil }
    }
    let event = unsafe state.pointee.events[next]
    next += 1
    switch event.kind {
    case .start: path.enter(event.name)
    case .end: isLeaving = true
    case .text: break
    }
    return event
  }

  /// Appends what a text event says.
  func append(_ event: XMLEvent, to text: inout [UInt8]) {
    unsafe state.pointee.bytes.withUnsafeBufferPointer {
      unsafe text.append(contentsOf: $0[event.first..<event.first + event.count])
    }
  }

  /// The value of an attribute of a start event.
  func value(_ attribute: Attribute, of event: XMLEvent) -> [UInt8]? {
    for index in event.first..<event.first + event.count {
      let found = unsafe state.pointee.attributes[index]
      if found.name == attribute {
        return unsafe Array(state.pointee.bytes[found.first..<found.first + found.count])
      }
    }
    return nil
  }

  /// The first byte of the value of an attribute.
  func initial(_ attribute: Attribute, of event: XMLEvent) -> UInt8? {
    for index in event.first..<event.first + event.count {
      let found = unsafe state.pointee.attributes[index]
      if found.name == attribute, found.count > 0 {
        return unsafe state.pointee.bytes[found.first]
      }
    }
    return nil
  }

  /// Whether an attribute of a start event has exactly this value, or nil where it is absent.
  func value(_ attribute: Attribute, of event: XMLEvent, is expected: [UInt8]) -> Bool? {
    for index in event.first..<event.first + event.count {
      let found = unsafe state.pointee.attributes[index]
      if found.name == attribute {
        return unsafe state.pointee.bytes[found.first..<found.first + found.count]
          .elementsEqual(expected)
      }
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
