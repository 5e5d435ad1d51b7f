import CZip
import Glibc

/// A ZIP container being written in memory. The same entries give the same bytes, whatever the time
/// and the place.
@safe struct ZipWriting: ~Copyable {
  /// Nil when it has been closed.
  private var archive: OpaquePointer?
  /// Where the container is written to.
  private let sink: OpaquePointer

  /// The container that holds these entries, in this order.
  static func bytes(of entries: [ZipContents.Entry]) throws(WriteError) -> [UInt8] {
    var zip = try ZipWriting()
    for entry in entries { try zip.add(entry) }
    try zip.close()
    return try zip.written()
  }

  /// A container with other bytes in some of its members, by their names as it writes them, and with
  /// more members at its end. The others are neither unpacked nor packed again.
  static func bytes(
    of original: [UInt8], replacing: [String: [UInt8]], adding: [ZipContents.Entry]
  ) throws(WriteError) -> [UInt8] {
    if replacing.isEmpty, adding.isEmpty { return original }
    var zip = try ZipWriting(original)
    try zip.replace(replacing)
    for entry in adding { try zip.add(entry) }
    try zip.close()
    return try zip.written()
  }

  /// Goes on from what there is, or from nothing.
  private init(_ original: [UInt8] = []) throws(WriteError) {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    let copy = unsafe original.isEmpty ? nil : try ZipWriting.copy(of: original)
    guard let sink = unsafe zip_source_buffer_create(copy, UInt64(original.count), 1, &error) else {
      unsafe free(copy)
      throw .memory
    }
    let flags = original.isEmpty ? ZIP_TRUNCATE : 0
    guard let archive = unsafe zip_open_from_source(sink, flags, &error) else {
      let reason = unsafe String(cString: zip_error_strerror(&error))
      unsafe zip_source_free(sink)
      throw WriteError(reason: reason)
    }
    // The archive frees its sink when it closes, and with it what was written.
    unsafe zip_source_keep(sink)
    unsafe self.archive = unsafe archive
    unsafe self.sink = unsafe sink
  }

  deinit {
    if let archive = unsafe archive { unsafe zip_discard(archive) }
    unsafe zip_source_free(sink)
  }

  private func add(_ entry: ZipContents.Entry) throws(WriteError) {
    guard let archive = unsafe archive else { return }
    let source = unsafe try source(of: entry.bytes, for: archive)
    let index = unsafe zip_file_add(archive, entry.name, source, 0)
    guard index >= 0 else {
      let error = unsafe failure(of: archive)
      unsafe zip_source_free(source)
      throw error
    }
    unsafe try dress(archive, UInt64(index))
  }

  private func replace(_ members: [String: [UInt8]]) throws(WriteError) {
    guard let archive = unsafe archive else { return }
    for index in 0..<UInt64(max(0, unsafe zip_get_num_entries(archive, 0))) {
      guard let name = unsafe zip_get_name(archive, index, UInt32(ZIP_FL_ENC_RAW)),
        let bytes = unsafe members[String(cString: name)]
      else { continue }
      let source = unsafe try source(of: bytes, for: archive)
      guard unsafe zip_file_replace(archive, index, source, 0) == 0 else {
        let error = unsafe failure(of: archive)
        unsafe zip_source_free(source)
        throw error
      }
      unsafe try dress(archive, index)
    }
  }

  /// The copy is libzip's own: it frees it.
  private static func copy(of bytes: [UInt8]) throws(WriteError) -> UnsafeMutableRawPointer {
    guard let copy = unsafe malloc(max(1, bytes.count)) else { throw .memory }
    unsafe bytes.withUnsafeBytes {
      if let base = $0.baseAddress { unsafe copy.copyMemory(from: base, byteCount: $0.count) }
    }
    return unsafe copy
  }

  private func source(
    of bytes: [UInt8], for archive: OpaquePointer
  ) throws(WriteError) -> OpaquePointer {
    let copy = unsafe try ZipWriting.copy(of: bytes)
    guard let source = unsafe zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
      unsafe free(copy)
      throw unsafe failure(of: archive)
    }
    return unsafe source
  }

  private func dress(_ archive: OpaquePointer, _ index: UInt64) throws(WriteError) {
    // A time of day would be the clock's, and a date that of the time zone: the first day of ZIP.
    guard
      unsafe zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, 6) == 0,
      unsafe zip_file_set_dostime(archive, index, 0, 0x0021, 0) == 0,
      unsafe zip_file_set_external_attributes(archive, index, 0, UInt8(ZIP_OPSYS_DOS), 0) == 0
    else { throw unsafe failure(of: archive) }
  }

  private mutating func close() throws(WriteError) {
    guard let open = unsafe archive else { return }
    guard unsafe zip_close(open) == 0 else { throw unsafe failure(of: open) }
    unsafe archive = nil
  }

  private func written() throws(WriteError) -> [UInt8] {
    var status = unsafe zip_stat_t()
    guard unsafe zip_source_stat(sink, &status) == 0, unsafe zip_source_open(sink) == 0 else {
      throw unsafe failure(ofSource: sink)
    }
    defer { unsafe zip_source_close(sink) }
    let size = unsafe Int(clamping: status.size)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      filled = Int(max(0, unsafe zip_source_read(sink, buffer.baseAddress, UInt64(size))))
    }
    guard bytes.count == size else { throw unsafe failure(ofSource: sink) }
    return bytes
  }

  private func failure(of archive: OpaquePointer) -> WriteError {
    unsafe WriteError(reason: String(cString: zip_strerror(archive)))
  }

  private func failure(ofSource source: OpaquePointer) -> WriteError {
    unsafe WriteError(reason: String(cString: zip_error_strerror(zip_source_error(source))))
  }
}
