import Text

/// Appends values to bytes in a compact form that only this program reads.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    /// Makes room for so many bytes, which spares copying what is long.
    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// Forgets what was written, which somebody has put elsewhere.
    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// LEB128 of the zigzag form: small numbers of either sign take one byte.
    mutating func write(_ value: Int) {
        var rest = UInt64(bitPattern: Int64(value << 1) ^ Int64(value >> 63))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Eight bytes, for hashes.
    mutating func write(_ value: UInt64) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    mutating func write(_ text: String) {
        write(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func write(_ block: ArraySlice<UInt8>) {
        write(block.count)
        bytes.append(contentsOf: block)
    }

    mutating func write(_ value: some Storable) { value.store(to: &self) }

    mutating func write<Element: Storable>(_ values: [Element]) {
        write(values.count)
        for value in values { value.store(to: &self) }
    }

    mutating func write<Wrapped: Storable>(_ value: Wrapped?) {
        write(value != nil)
        if let value { value.store(to: &self) }
    }
}

/// The bytes end early, or hold what no writer writes.
struct DamagedRecord: Error {}

/// Reads what `ByteWriter` wrote.
struct ByteReader {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int

    init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
        self.bytes = bytes
        position = range?.lowerBound ?? 0
        end = range?.upperBound ?? bytes.count
    }

    var isAtEnd: Bool { position == end }

    mutating func int() throws(DamagedRecord) -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            guard position < end, shift < 64 else { throw DamagedRecord() }
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return Int(bitPattern: UInt(value >> 1)) ^ -Int(value & 1)
    }

    mutating func hash() throws(DamagedRecord) -> UInt64 {
        guard position + 8 <= end else { throw DamagedRecord() }
        var value: UInt64 = 0
        for offset in 0..<8 { value |= UInt64(bytes[position + offset]) << UInt64(8 * offset) }
        position += 8
        return value
    }

    mutating func flag() throws(DamagedRecord) -> Bool {
        guard position < end, bytes[position] <= 1 else { throw DamagedRecord() }
        position += 1
        return bytes[position - 1] == 1
    }

    mutating func text() throws(DamagedRecord) -> String {
        String(decoding: bytes[try block()], as: UTF8.self)
    }

    /// A text that is likely to be the same as another: then it takes no memory of its own.
    mutating func text(likely known: String) throws(DamagedRecord) -> String {
        let range = try block()
        if isEqualBytewise(bytes.span.extracting(range), known.utf8Span.span) { return known }
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// The place of a block of bytes within all bytes.
    mutating func block() throws(DamagedRecord) -> Range<Int> {
        let count = try int()
        guard count >= 0, count <= end - position else { throw DamagedRecord() }
        position += count
        return position - count..<position
    }

    /// Numbers of 32 bits as this machine has them in memory; for caches, which stay on it.
    mutating func words() throws(DamagedRecord) -> [UInt32] {
        let range = try block()
        guard range.count % 4 == 0 else { throw DamagedRecord() }
        return Array(unsafeUninitializedCapacity: range.count / 4) { words, count in
            bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(words).copyBytes(from: $0[range]) }
            count = range.count / 4
        }
    }

    mutating func value<Value: Storable>(_ type: Value.Type = Value.self) throws(DamagedRecord) -> Value {
        try Value(from: &self)
    }

    /// How many values follow; a wrong number cannot ask for more than the bytes hold.
    ///
    /// - Parameter size: bytes that each of them takes at least.
    mutating func count(ofAtLeast size: Int) throws(DamagedRecord) -> Int {
        let count = try int()
        guard count >= 0, count <= (end - position) / size else { throw DamagedRecord() }
        return count
    }

    mutating func values<Value: Storable>(_ type: Value.Type = Value.self) throws(DamagedRecord) -> [Value] {
        let count = try count(ofAtLeast: 1)
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try Value(from: &self)) }
        return values
    }

    mutating func optional<Value: Storable>(_ type: Value.Type = Value.self) throws(DamagedRecord) -> Value? {
        try flag() ? try Value(from: &self) : nil
    }
}

/// What a record can hold.
protocol Storable {
    func store(to writer: inout ByteWriter)
    init(from reader: inout ByteReader) throws(DamagedRecord)
}

extension String: Storable {
    func store(to writer: inout ByteWriter) { writer.write(self) }
    init(from reader: inout ByteReader) throws(DamagedRecord) { self = try reader.text() }
}
