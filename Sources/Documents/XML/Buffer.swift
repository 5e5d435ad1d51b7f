/// A growing run of plain values: an array without reference counts, for what is written millions of
/// times. Reading is checked against its bounds.
@safe struct Buffer<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    unsafe base = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { unsafe base.deallocate() }

  var isEmpty: Bool { count == 0 }

  subscript(index: Int) -> Element {
    get {
      precondition(index >= 0 && index < count)
      return unsafe base[index]
    }
    set {
      precondition(index >= 0 && index < count)
      unsafe base[index] = newValue
    }
  }

  mutating func append(_ element: Element) {
    if count == capacity { reserve(count &+ 1) }
    unsafe base[count] = element
    count &+= 1
  }

  mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
    guard let source = elements.baseAddress else { return }
    let added = elements.count
    if capacity &- count < added { reserve(count &+ added) }
    unsafe (base + count).update(from: source, count: added)
    count &+= added
  }

  /// Forgets what stands from `count` on.
  mutating func truncate(to count: Int) {
    precondition(count >= 0 && count <= self.count)
    self.count = count
  }

  /// A part of it; `range` lies within the bounds.
  func with<Result>(
    _ range: Range<Int>, _ body: (UnsafeBufferPointer<Element>) -> Result
  ) -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return unsafe body(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  private mutating func reserve(_ needed: Int) {
    let larger = max(needed, capacity &* 2)
    let new = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    unsafe new.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = unsafe new
    capacity = larger
  }
}
