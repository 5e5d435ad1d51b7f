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

  private init() throws(WriteError) {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard let sink = unsafe zip_source_buffer_create(nil, 0, 0, &error) else { throw .memory }
    guard let archive = unsafe zip_open_from_source(sink, ZIP_TRUNCATE, &error) else {
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
    // The copy is libzip's own: it frees it.
    guard let copy = unsafe malloc(max(1, entry.bytes.count)) else { throw .memory }
    unsafe entry.bytes.withUnsafeBytes {
      if let base = $0.baseAddress { unsafe copy.copyMemory(from: base, byteCount: $0.count) }
    }
    guard let source = unsafe zip_source_buffer(archive, copy, UInt64(entry.bytes.count), 1) else {
      unsafe free(copy)
      throw unsafe failure(of: archive)
    }
    let index = unsafe zip_file_add(archive, entry.name, source, 0)
    guard index >= 0 else {
      let error = unsafe failure(of: archive)
      unsafe zip_source_free(source)
      throw error
    }
    // A time of day would be the clock's, and a date that of the time zone: the first day of ZIP.
    guard
      unsafe zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, 6) == 0,
      unsafe zip_file_set_dostime(archive, UInt64(index), 0, 0x0021, 0) == 0,
      unsafe zip_file_set_external_attributes(archive, UInt64(index), 0, UInt8(ZIP_OPSYS_DOS), 0)
        == 0
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
