extension [UInt8] {
    /// Appends `count` bytes of `source` from `start` on, as one copy.
    mutating func append(_ source: [UInt8], from start: Int, count: Int) {
        source.withUnsafeBufferPointer { bytes in
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<start + count]))
        }
    }

    /// Appends the decimal digits of a number, with a sign where it is negative.
    mutating func append(decimal number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let start = count
        repeat {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        self[start...].reverse()
    }
}
