import StrictJSON

extension Input {
  /// The canonical form (RFC 8785) of the JSON in it. A name that stands twice in an object has no
  /// certain value: that is refused, unless the last is to count, as for most programs it does.
  package func canonicalForm(
    lastCounts: Bool, _ settings: Settings
  ) throws(ConversionError) -> [UInt8] {
    let text = try read(settings.limits)
    do throws(JSONError) {
      return try canonicalise(text, repeatedNames: lastCounts ? .lastCounts : .refused)
    } catch {
      throw .notJSON(error)
    }
  }
}
