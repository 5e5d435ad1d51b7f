import CZip
import Glibc

/// The one door to ZIP containers. Members are found by name without regard to case, `\` taken for
/// `/`, and are counted by what is really unpacked, never by what a header claims.
@safe struct ZipArchive: ~Copyable {
  private let handle: OpaquePointer
  private let limits: Limits
  /// Member numbers by their folded names.
  private let members: [[UInt8]: UInt64]
  /// Names as written, by member number.
  let names: [String]
  let unpacked: Unpacked

  /// What all members together have unpacked to so far, those of packages inside included.
  final class Unpacked {
    fileprivate(set) var bytes = 0
  }

  init(_ bytes: [UInt8], limits: Limits, unpacked: Unpacked? = nil) throws(ReadError) {
    let opened = unsafe try ZipArchive.open(bytes)
    do throws(ReadError) {
      (members, names) = unsafe try ZipArchive.index(opened, limits: limits)
    } catch {
      unsafe zip_discard(opened)
      throw error
    }
    unsafe handle = opened
    self.limits = limits
    self.unpacked = unpacked ?? Unpacked()
  }

  deinit { unsafe zip_discard(handle) }

  func contains(_ name: String) -> Bool { members[ZipArchive.folded(name.utf8)] != nil }

  /// The name as the container writes it.
  func written(_ name: String) -> String? {
    members[ZipArchive.folded(name.utf8)].map { names[Int($0)] }
  }

  func open(_ name: String) throws(ReadError) -> ZipMember {
    guard let index = members[ZipArchive.folded(name.utf8)] else {
      throw .missingPart(name, neededBy: "ZIP")
    }
    guard let file = unsafe zip_fopen_index(handle, index, 0) else {
      let code = unsafe zip_error_code_zip(zip_get_error(handle))
      if code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD { throw .encrypted }
      throw .container(part: name, reason: unsafe String(cString: zip_strerror(handle)))
    }
    return unsafe ZipMember(file, name: names[Int(index)], unpacked: unpacked, limits: limits)
  }

  private static func open(_ bytes: [UInt8]) throws(ReadError) -> OpaquePointer {
    // The copy is libzip's own: it frees it.
    guard let copy = unsafe malloc(max(1, bytes.count)) else { throw .limit(.memory, place: nil) }
    unsafe bytes.withUnsafeBytes {
      if let base = $0.baseAddress { unsafe copy.copyMemory(from: base, byteCount: $0.count) }
    }
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard let source = unsafe zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
      unsafe free(copy)
      throw .limit(.memory, place: nil)
    }
    guard let handle = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      let reason = unsafe String(cString: zip_error_strerror(&error))
      unsafe zip_source_free(source)
      throw .container(part: nil, reason: reason)
    }
    return unsafe handle
  }

  private static func index(
    _ handle: OpaquePointer, limits: Limits
  ) throws(ReadError) -> ([[UInt8]: UInt64], [String]) {
    let count = unsafe Int(clamping: zip_get_num_entries(handle, 0))
    guard count <= limits[.entries] else { throw .limit(.entries, place: nil) }
    var members: [[UInt8]: UInt64] = [:]
    members.reserveCapacity(count)
    var names: [String] = []
    names.reserveCapacity(count)
    for number in 0..<UInt64(count) {
      // Raw: libzip would otherwise guess a code page for names without the UTF-8 flag.
      guard let name = unsafe zip_get_name(handle, number, UInt32(ZIP_FL_ENC_RAW)) else {
        throw .container(part: nil, reason: unsafe String(cString: zip_strerror(handle)))
      }
      names.append(unsafe String(cString: name))
      let folded = folded(names[Int(number)].utf8)
      if folded.isEmpty || folded.last == UInt8(ascii: "/") { continue }
      if let other = members.updateValue(number, forKey: folded) {
        throw .duplicateParts(names[Int(other)], names[Int(number)])
      }
    }
    return (members, names)
  }

  private static func folded(_ name: String.UTF8View) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(name.count)
    for byte in name {
      switch byte {
      case UInt8(ascii: "\\"): out.append(UInt8(ascii: "/"))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): out.append(byte | 0x20)
      default: out.append(byte)
      }
    }
    return out.first == UInt8(ascii: "/") ? Array(out.dropFirst()) : out
  }
}

/// One member, being unpacked. It must not outlive its archive.
@safe struct ZipMember: ~Copyable {
  private var file: OpaquePointer?
  private let name: String
  private var size = 0
  private let unpacked: ZipArchive.Unpacked
  private let limits: Limits

  fileprivate init(
    _ file: OpaquePointer, name: String, unpacked: ZipArchive.Unpacked, limits: Limits
  ) {
    unsafe self.file = file
    self.name = name
    self.unpacked = unpacked
    self.limits = limits
  }

  deinit {
    if let file = unsafe file { unsafe zip_fclose(file) }
  }

  /// The number of bytes put at `buffer`; 0 at the end, when the checksum has been found right.
  ///
  /// libzip 1.7.3 tells of a wrong checksum only to who reads beyond the last byte and looks at the
  /// result of closing: a score changed in a stored member comes out as good data otherwise.
  @unsafe mutating func read(
    into buffer: UnsafeMutableRawPointer, capacity: Int
  ) throws(ReadError) -> Int {
    guard let open = unsafe file else { return 0 }
    let count = unsafe Int(zip_fread(open, buffer, UInt64(capacity)))
    if count > 0 {
      size += count
      guard size <= limits[.partBytes] else { throw .limit(.partBytes, place: name) }
      unpacked.bytes += count
      guard unpacked.bytes <= limits[.totalBytes] else { throw .limit(.totalBytes, place: name) }
      return count
    }
    let reason = unsafe String(cString: zip_file_strerror(open))
    unsafe file = nil
    let closing = unsafe zip_fclose(open)
    guard count == 0, closing == 0 else { throw .container(part: name, reason: reason) }
    return 0
  }

  /// All that is left.
  consuming func bytes() throws(ReadError) -> [UInt8] {
    var all: [UInt8] = []
    let size = 1 << 16
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    defer { unsafe buffer.deallocate() }
    guard let base = buffer.baseAddress else { return all }
    while true {
      let count = unsafe try read(into: base, capacity: size)
      if count == 0 { return all }
      unsafe all.append(contentsOf: UnsafeRawBufferPointer(start: base, count: count))
    }
  }
}
