import Documents
import ItaModel

/// From one input to its report.
struct Converter: Sendable {
  let limits: Limits

  func report(on input: Input) throws(ConversionError) -> Report {
    let bytes = try input.read(limits)
    let document = try read(bytes)
    return Report(
      source: Source(
        name: String(decoding: input.name, as: UTF8.self), mediaType: document.mediaType,
        bytes: bytes.count, sha256: SHA256.hexadecimal(of: bytes), encoding: document.encoding,
        decoding: document.decoding),
      findings: document.notices.map { Finding($0) },
      content: document.blocks)
  }

  func document(in input: Input) throws(ConversionError) -> Document {
    try read(input.read(limits))
  }

  private func read(_ bytes: [UInt8]) throws(ConversionError) -> Document {
    do throws(ReadError) {
      return try DocumentReader.read(bytes, limits: limits)
    } catch {
      throw .unreadable(error)
    }
  }
}
