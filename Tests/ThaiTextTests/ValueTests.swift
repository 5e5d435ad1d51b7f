import Testing

@testable import ThaiText

@Suite("Values")
struct ValueTests {
  @Test("a decimal keeps its digits and its exact value")
  func decimals() {
    let score = ExactDecimal("97.10".utf8)
    #expect(score?.description == "97.10")
    #expect(score?.units == 9710)
    #expect(score?.places == 2)
    #expect(score?.units(atPlaces: 4) == 971_000)
    #expect(score?.units(atPlaces: 1) == nil)
    #expect(score?.units(atPlaces: 30) == nil)
    #expect(ExactDecimal("-0.05".utf8)?.units == -5)
    #expect(ExactDecimal("9223372036854775807".utf8)?.units == Int.max)
  }

  @Test(
    "what is no decimal is refused",
    arguments: ["", "-", ".", "1.", ".1", "1.2.3", "--1", "1-", "1e5", "9223372036854775808", "๑"])
  func noDecimals(_ text: String) {
    #expect(ExactDecimal(text.utf8) == nil)
  }

  @Test("a day that does not exist is no date")
  func days() {
    #expect(CivilDate(year: 2024, month: 2, day: 29) != nil)
    #expect(CivilDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2000, month: 2, day: 29) != nil)
    #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2024, month: 13, day: 1) == nil)
    #expect(CivilDate(lastOf: 4, year: 2024)?.day == 30)
  }

  @Test("a code tells where it stands")
  func codePlaces() {
    let reading = ItemCode.places(in: Array("ตาม ๐๑๐ และ i๕".utf8))
    let places = reading.value ?? []
    #expect(
      places.map(\.code) == [
        ItemCode(series: .o, number: 10), ItemCode(series: .i, number: 5),
      ])
    #expect(places.map(\.bytes) == [10..<19, 30..<34])
  }

  @Test("a long text without dates is read in one go")
  func longTexts() {
    let spaces = String(repeating: " ", count: 20_000)
    #expect(DateField.read(Array(("1" + spaces + "2").utf8)).flags == [.noDate])
    #expect(ItemCode.places(in: Array(("o1" + spaces + "๐๑").utf8)).value?.count == 1)
  }
}
