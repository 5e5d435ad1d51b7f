extension TextSource {
  mutating func takePageFurniture() -> (headers: [Block], footers: [Block]) { ([], []) }
}
