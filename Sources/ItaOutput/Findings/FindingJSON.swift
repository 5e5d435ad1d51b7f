package import ItaModel
import StrictJSON

extension Report {
  /// Each finding as a JSON object on a line of its own, with the `file` that it is about.
  package func findingObjects(file: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for finding in findings {
      var json = JSONWriter()
      json.finding(finding, of: file)
      bytes += json.bytes + [UInt8(ascii: "\n")]
    }
    return bytes
  }
}
