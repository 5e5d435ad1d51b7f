import Documents
import ItaAnalysis
import ItaModel

/// From one input to its report.
package struct Converter: Sendable {
  /// The stages whose results a person may look at.
  package enum Stage: String, CaseIterable, Sendable {
    case read
    case repair
  }

  let limits: Limits

  func report(on input: Input) throws(ConversionError) -> Report {
    let bytes = try input.read(limits)
    let document = try read(bytes).repaired()
    return Report(
      source: Source(
        name: String(decoding: input.name, as: UTF8.self), mediaType: document.mediaType,
        bytes: bytes.count, sha256: SHA256.hexadecimal(of: bytes), encoding: document.encoding,
        decoding: document.decoding),
      findings: document.notices.map { Finding($0) },
      content: document.blocks)
  }

  func document(in input: Input, after stage: Stage) throws(ConversionError) -> Document {
    let document = try read(input.read(limits))
    return switch stage {
    case .read: document
    case .repair: document.repaired()
    }
  }

  private func read(_ bytes: [UInt8]) throws(ConversionError) -> Document {
    do throws(ReadError) {
      return try DocumentReader.read(bytes, limits: limits)
    } catch {
      throw .unreadable(error, limits)
    }
  }
}
