import Testing
import Text

@Suite struct ExactDecimalTests {
    @Test(arguments: [
        ("1,234.50", 123_450, 2), ("-3", -3, 0), ("￥20.00", 2000, 2), ("0.05", 5, 2), ("−1", -1, 0),
    ])
    func numbersAreRead(text: String, units: Int64, places: Int) {
        #expect(ExactDecimal(text) == ExactDecimal(units: units, places: places))
    }

    @Test(arguments: ["", "1,23", "12,345,6", "3元", "1.", "１２", "1.2.3", "9999999999999999999", "1234,567", "-"])
    func otherTextIsNoNumber(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test func differencesAreExact() {
        let (one, other) = (ExactDecimal(units: 10, places: 1), ExactDecimal(units: 125, places: 2))
        #expect(one.subtracting(other) == ExactDecimal(units: -25, places: 2))
        #expect(one.distance(to: other) == 25)
        #expect(ExactDecimal(units: .max, places: 0).distance(to: other) == nil)
    }

    @Test func sumsAreExact() throws {
        var sum = ExactDecimal.zero
        for _ in 0..<10 { sum = try #require(sum.adding(ExactDecimal(units: 1, places: 1))) }
        #expect(sum == ExactDecimal(units: 10, places: 1))
        #expect(sum.formatted(isGrouped: true) == "1.0")
        #expect(ExactDecimal(units: -123_456_789, places: 2).formatted(isGrouped: true) == "-1,234,567.89")
        #expect(ExactDecimal(units: 5, places: 2).formatted(isGrouped: false) == "0.05")
        #expect(ExactDecimal(units: .max, places: 0).adding(ExactDecimal(units: 1, places: 0)) == nil)
    }
}
