enum HTMLReader {
  static func read(_ utf8: [UInt8], part: String?, limits: Limits) throws(ReadError) -> [Block] {
    []
  }
}
enum TextReader {
  static func read(_ utf8: [UInt8], part: String?, limits: Limits) throws(ReadError) -> [Block] {
    []
  }
}
