/// Numbers made up by rule: the same in every run, none of them anybody's but by chance.
struct PlantedNumbers {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    mutating func digits(_ count: Int) -> String { (0..<count).map { _ in String(next(10)) }.joined() }

    private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

    mutating func region() -> String {
        let provinces = [11, 12, 13, 21, 32, 33, 35, 37, 41, 44, 51, 53, 62, 65]
        return two(provinces[next(provinces.count)]) + two(1 + next(30)) + two(1 + next(30))
    }

    mutating func identity18() -> String {
        let year = String(1930 + next(90))
        let body = region() + year + two(1 + next(12)) + two(1 + next(28)) + digits(3)
        return body + PlantedNumbers.checkDigit(body)
    }

    /// The check digit of GB 11643 as the standard writes it: the sum over all places, i from 18 to 2, of
    /// the digit and 2 to the power i - 1, and the check digit make 1 modulo 11.
    static func checkDigit(_ body: String) -> String {
        var sum = 0
        for (place, digit) in body.utf8.enumerated() {
            var weight = 1
            for _ in 0..<(17 - place) { weight = weight * 2 % 11 }
            sum += Int(digit - 48) * weight
        }
        let check = (12 - sum % 11) % 11
        return check == 10 ? "X" : String(check)
    }

    mutating func identity15() -> String {
        region() + two(30 + next(60)) + two(1 + next(12)) + two(1 + next(28)) + "1" + digits(2)
    }

    mutating func mobile() -> String { "1" + String(3 + next(7)) + digits(9) }

    mutating func card(_ length: Int) -> String {
        let body = "62" + digits(length - 3)
        let last = (0...9).first { PlantedNumbers.luhn(body + String($0)) } ?? 0
        return body + String(last)
    }

    static func luhn(_ number: String) -> Bool {
        number.utf8.reversed().enumerated().reduce(0) { sum, pair in
            let value = Int(pair.element - 48) * (pair.offset % 2 + 1)
            return sum + value / 10 + value % 10
        } % 10 == 0
    }

    static func fullWidth(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.compactMap { $0.value < 0x7F ? Unicode.Scalar($0.value + 0xFEE0) : $0 }))
    }

    /// `6-8-4` puts the separator behind the 6th and the 14th character.
    static func cut(_ text: String, _ sizes: [Int], _ separator: String) -> String {
        var rest = text[...]
        return sizes.map { size -> String in
            defer { rest = rest.dropFirst(size) }
            return String(rest.prefix(size))
        }.joined(separator: separator)
    }
}
