/// Correction codewords over GF(256) with the polynomial x⁸+x⁴+x³+x²+1 (ISO/IEC 18004, 7.5.2).
struct ReedSolomon: Sendable {
    /// Coefficients of the generator below its leading one, the highest power first.
    let generator: [UInt8]

    /// A corrector that gives `degree` codewords.
    init(degree: Int) {
        var generator = [UInt8](repeating: 0, count: degree)
        if degree > 0 { generator[degree - 1] = 1 }
        var root: UInt8 = 1
        for _ in 0..<degree {
            for index in generator.indices {
                let next = index + 1 < degree ? generator[index + 1] : 0
                generator[index] = ReedSolomon.product(generator[index], root) ^ next
            }
            root = ReedSolomon.product(root, 2)
        }
        self.generator = generator
    }

    /// The codewords that belong to `data`: the remainder of its division by the generator.
    func remainder(of data: ArraySlice<UInt8>) -> [UInt8] {
        var remainder = [UInt8](repeating: 0, count: generator.count)
        for byte in data {
            let factor = byte ^ (remainder.first ?? 0)
            remainder.removeFirst()
            remainder.append(0)
            for index in remainder.indices { remainder[index] ^= ReedSolomon.product(generator[index], factor) }
        }
        return remainder
    }

    /// Product in the field, by shifting and adding.
    static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var result: UInt16 = 0
        for bit in (0..<8).reversed() {
            result = (result << 1) ^ ((result >> 7) * 0x11D)
            if right >> bit & 1 == 1 { result ^= UInt16(left) }
        }
        return UInt8(truncatingIfNeeded: result)
    }
}
