import Testing

@testable import Publishing

@Suite struct NumberSlotsTests {
    /// Numbers that share their hashes are told apart by who asks.
    @Test(arguments: [1, 7, 1_000_003])
    func `numbers are found whatever they share`(hashes: Int) {
        let count = 500
        func hash(_ number: Int) -> UInt64 { UInt64(number % hashes) &* 0x9E37_79B9_7F4A_7C15 }
        var slots = NumberSlots(capacity: count)
        for number in stride(from: 0, to: count * 2, by: 2) { slots.insert(number, hash(number)) }
        for number in 0..<count * 2 {
            #expect(slots.number(hash(number), where: { $0 == number }) == (number % 2 == 0 ? number : nil))
        }
    }

    @Test func `a table says when it is full`() {
        var slots = NumberSlots(capacity: 0)
        var added = 0
        while !slots.isFull {
            slots.insert(added, UInt64(added))
            added += 1
        }
        #expect(added == 4)
        #expect(slots.number(3, where: { $0 == 3 }) == 3)
        #expect(slots.number(4, where: { _ in true }) == nil)
    }
}
