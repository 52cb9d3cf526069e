/// A hash table of numbers, for who knows what they stand for and how it hashes: nothing is kept of the keys themselves.
struct NumberSlots: Sendable {
    /// Numbers plus 1; 0 for a place that is free.
    private var slots: [Int32]
    private var count = 0

    /// - Parameter capacity: numbers that will be added at most, unless `isFull` is asked.
    init(capacity: Int) {
        var size = 8
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
    }

    /// Whether another number needs a larger table.
    var isFull: Bool { count * 2 >= slots.count }

    /// The number with this hash for which `isIt` holds.
    func number(_ hash: UInt64, where isIt: (Int) -> Bool) -> Int? {
        var slot = start(hash)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if isIt(number) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds a number that is not there yet.
    mutating func insert(_ number: Int, _ hash: UInt64) {
        var slot = start(hash)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(number + 1)
        count += 1
    }

    private func start(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count - 1) }
}
