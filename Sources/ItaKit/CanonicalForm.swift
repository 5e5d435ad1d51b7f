import StrictJSON

extension Input {
  /// The canonical form (RFC 8785) of the JSON in it.
  package func canonicalForm(_ settings: Settings) throws(ConversionError) -> [UInt8] {
    let text = try read(settings.limits)
    do throws(JSONError) {
      return try canonicalise(text)
    } catch {
      throw .notJSON(error)
    }
  }
}
