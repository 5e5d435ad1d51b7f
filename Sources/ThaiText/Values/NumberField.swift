/// A field that is known to hold a number other than a score: a count, a year, an amount of money.
package enum NumberField {
  package static func read(_ utf8: [UInt8]) -> ValueReading<ExactDecimal> {
    let printed = FieldCursor(field: utf8).rest
    let comma = UInt8(ascii: ",")
    guard printed.contains(comma) else {
      let value = ExactDecimal(printed)
      return ValueReading(value, value == nil ? [.notANumber] : [])
    }
    guard isGroupedByThousands(printed), let value = ExactDecimal(printed.filter { $0 != comma })
    else { return ValueReading(nil, [.notANumber]) }
    return ValueReading(value, [.grouping])
  }

  /// Whether one to three digits and then groups of three make up the whole part.
  private static func isGroupedByThousands(_ printed: ArraySlice<UInt8>) -> Bool {
    let unsigned = printed.first == UInt8(ascii: "-") ? printed.dropFirst() : printed
    let whole = unsigned.prefix { $0 != UInt8(ascii: ".") }
    guard !unsigned.dropFirst(whole.count).contains(UInt8(ascii: ",")) else { return false }
    let groups = whole.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    return 1...3 ~= (groups.first?.count ?? 0) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
