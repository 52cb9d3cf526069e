/// One file of an archive, as the central directory has it.
package struct ZIPEntry: Hashable, Sendable {
    /// The name's bytes. Archives made by Chinese Windows have names in GBK, and do not say so.
    package let name: [UInt8]
    /// Whether the archive says that the name is UTF-8.
    package let isNamedInUTF8: Bool
    package let isEncrypted: Bool
    /// Compression method: 0 stored, 8 Deflate.
    package let method: Int
    package let packedSize: Int
    /// Bytes of the contents, as stated.
    package let size: Int
    let checksum: UInt32
    let headerOffset: Int
}

/// A ZIP archive held in memory, read through its central directory (APPNOTE 6.3.10).
package struct ZIPArchive: Sendable {
    package let entries: [ZIPEntry]
    private let bytes: [UInt8]

    /// More than any office document has; a directory of more is not read.
    package static let entryLimit = 20_000
    /// Contents this many times as large as their packed form are refused once they are larger than
    /// `ratioFloor` bytes. Spreadsheets with empty rows reach some 300.
    package static let ratioLimit = 600
    package static let ratioFloor = 8 << 20

    package init(_ bytes: [UInt8]) throws(ZIPProblem) {
        self.bytes = bytes
        let reader = ZIPFields(bytes)
        guard let end = ZIPArchive.directoryEnd(in: bytes) else { throw .notAnArchive }
        guard let count = reader.short(end + 10), let size = reader.word(end + 12), let stated = reader.word(end + 16)
        else { throw .malformed }
        guard count < 0xFFFF, size < 0xFFFF_FFFF, stated < 0xFFFF_FFFF, reader.short(end + 4) == 0 else {
            throw .unsupported
        }
        guard count <= ZIPArchive.entryLimit else { throw .tooManyEntries(limit: ZIPArchive.entryLimit) }
        // What stands before the archive (a self-extractor, say) moves all offsets by its length.
        let start = end - size
        let shift = start - stated
        guard start >= 0, shift >= 0 else { throw .malformed }
        var entries: [ZIPEntry] = []
        var offset = start
        for _ in 0..<count {
            guard let (entry, next) = reader.directoryEntry(at: offset, shift: shift), next <= end else {
                throw .malformed
            }
            entries.append(entry)
            offset = next
        }
        self.entries = entries
    }

    /// What an entry holds, checked against its checksum.
    ///
    /// - Parameter limit: most bytes; an entry that has more is a problem before it is opened.
    package func contents(of entry: ZIPEntry, limit: Int) throws(ZIPProblem) -> [UInt8] {
        guard !entry.isEncrypted else { throw .encrypted }
        guard entry.size <= limit else { throw .tooLarge(limit: limit) }
        if entry.size > ZIPArchive.ratioFloor, entry.size / ZIPArchive.ratioLimit > entry.packedSize {
            throw .suspiciousRatio
        }
        let range = try packedRange(of: entry)
        let contents: [UInt8]
        switch entry.method {
        case 0: contents = Array(bytes[range])
        case 8:
            do throws(DeflateProblem) {
                contents = try inflate(bytes, range: range, limit: entry.size).output
            } catch {
                throw .damaged(error)
            }
        default: throw .method(entry.method)
        }
        guard contents.count == entry.size, crc32(contents) == entry.checksum else { throw .checksum }
        return contents
    }

    private func packedRange(of entry: ZIPEntry) throws(ZIPProblem) -> Range<Int> {
        let reader = ZIPFields(bytes)
        let offset = entry.headerOffset
        guard reader.word(offset) == 0x0403_4B50, let name = reader.short(offset + 26),
            let extra = reader.short(offset + 28)
        else { throw .malformed }
        let start = offset + 30 + name + extra
        guard start + entry.packedSize <= bytes.count else { throw .malformed }
        return start..<start + entry.packedSize
    }

    /// The last end record whose comment reaches to the end of the file.
    private static func directoryEnd(in bytes: [UInt8]) -> Int? {
        let reader = ZIPFields(bytes)
        var offset = bytes.count - 22
        let lowest = max(0, offset - 0xFFFF)
        while offset >= lowest {
            if bytes[offset] == 0x50, reader.word(offset) == 0x0605_4B50, let comment = reader.short(offset + 20),
                offset + 22 + comment <= bytes.count
            {
                return offset
            }
            offset -= 1
        }
        return nil
    }
}

/// Little-endian numbers of an archive; `nil` past its end.
private struct ZIPFields {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func number(_ offset: Int, _ count: Int) -> Int? {
        guard offset >= 0, offset <= bytes.count - count else { return nil }
        var value = 0
        for index in (0..<count).reversed() { value = value << 8 | Int(bytes[offset + index]) }
        return value
    }

    func short(_ offset: Int) -> Int? { number(offset, 2) }

    func word(_ offset: Int) -> Int? { number(offset, 4) }

    func directoryEntry(at offset: Int, shift: Int) -> (ZIPEntry, next: Int)? {
        guard word(offset) == 0x0201_4B50, let flags = short(offset + 8), let method = short(offset + 10),
            let checksum = word(offset + 16), let packed = word(offset + 20), let size = word(offset + 24),
            let nameLength = short(offset + 28), let extraLength = short(offset + 30),
            let commentLength = short(offset + 32), let header = word(offset + 42)
        else { return nil }
        let name = offset + 46
        let extra = name + nameLength
        let next = extra + extraLength + commentLength
        guard next <= bytes.count else { return nil }
        let (size64, packed64, header64) = sizes(
            in: extra..<extra + extraLength, size: size, packed: packed, header: header)
        guard size64 >= 0, packed64 >= 0, header64 >= 0, header64 < bytes.count, packed64 < bytes.count else {
            return nil
        }
        let entry = ZIPEntry(
            name: Array(bytes[name..<extra]), isNamedInUTF8: flags & 0x800 != 0, isEncrypted: flags & 1 != 0,
            method: method, packedSize: packed64, size: size64, checksum: UInt32(checksum),
            headerOffset: header64 + shift)
        return (entry, next)
    }

    /// Sizes that do not fit 32 bits stand in the extra field 0x0001, in this order.
    private func sizes(in range: Range<Int>, size: Int, packed: Int, header: Int) -> (Int, Int, Int) {
        var values = [size, packed, header]
        var offset = range.lowerBound
        while offset + 4 <= range.upperBound, let id = short(offset), let length = short(offset + 2) {
            if id == 1 {
                var field = offset + 4
                for index in values.indices where values[index] == 0xFFFF_FFFF {
                    guard field + 8 <= min(offset + 4 + length, range.upperBound), let value = number(field, 8) else {
                        break
                    }
                    values[index] = value
                    field += 8
                }
            }
            offset += 4 + length
        }
        return (values[0], values[1], values[2])
    }
}
