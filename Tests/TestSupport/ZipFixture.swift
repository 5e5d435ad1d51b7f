/// A ZIP container made for a test, stored without compression, so that every byte of it can be had
/// wrong on purpose.
public struct ZipFixture {
  public struct Member {
    public var name: [UInt8]
    public var bytes: [UInt8]
    /// What the container claims in place of the true values.
    public var claimedChecksum: UInt32?
    public var flags: UInt16 = 0
    public var method: UInt16 = 0

    public init(_ name: String, _ text: String) {
      self.init(name, Array(text.utf8))
    }

    public init(_ name: String, _ bytes: [UInt8]) {
      self.name = Array(name.utf8)
      self.bytes = bytes
    }
  }

  public var members: [Member]

  public init(_ members: [Member]) {
    self.members = members
  }

  public var bytes: [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let checksum = member.claimedChecksum ?? ZipFixture.checksum(member.bytes)
      let offset = out.count
      let common =
        le(UInt16(20)) + le(member.flags) + le(member.method) + le(UInt16(0)) + le(UInt16(0x21))
        + le(checksum) + le(UInt32(member.bytes.count)) + le(UInt32(member.bytes.count))
        + le(UInt16(member.name.count)) + le(UInt16(0))
      out += le(UInt32(0x0403_4B50)) + common + member.name + member.bytes
      directory += le(UInt32(0x0201_4B50)) + le(UInt16(20)) + common
      directory += le(UInt16(0)) + le(UInt16(0)) + le(UInt16(0)) + le(UInt32(0))
      directory += le(UInt32(offset)) + member.name
    }
    let start = out.count
    out += directory
    out += le(UInt32(0x0605_4B50)) + le(UInt16(0)) + le(UInt16(0))
    out += le(UInt16(members.count)) + le(UInt16(members.count))
    out += le(UInt32(directory.count)) + le(UInt32(start)) + le(UInt16(0))
    return out
  }

  private func le<T: FixedWidthInteger>(_ value: T) -> [UInt8] {
    (0..<T.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> T($0 * 8)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~value
  }
}
