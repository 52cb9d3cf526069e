import Formats
import Testing

/// APPNOTE 6.3.10. The archive was made by another implementation: one entry stored, one deflated under a
/// name in UTF-8.
@Suite struct ZIPTests {
    static let archive = base64(
        """
        UEsDBBQAAAAAAIMYIly1Aa8PCwAAAAsAAAAFAAAAYS50eHRzdG9yZWQgdGV4dFBLAwQUAAAICACDGCJcd/LOmQwAAAC0AAAAEQAAAOebruW9lS\
        /or7TmmI4udHh0e7F+y7MZfS+GFAkAUEsBAhQDFAAAAAAAgxgiXLUBrw8LAAAACwAAAAUAAAAAAAAAAAAAAIABAAAAAGEudHh0UEsBAhQDFAAA\
        CAgAgxgiXHfyzpkMAAAAtAAAABEAAAAAAAAAAAAAAIABLgAAAOebruW9lS/or7TmmI4udHh0UEsFBgAAAAACAAIAcgAAAGkAAAAAAA==
        """)

    @Test func entriesAndContents() throws {
        let archive = try ZIPArchive(Self.archive)
        #expect(archive.entries.map { String(decoding: $0.name, as: UTF8.self) } == ["a.txt", "目录/说明.txt"])
        #expect(archive.entries.map(\.isNamedInUTF8) == [false, true])
        #expect(archive.entries.map(\.size) == [11, 180])
        let contents = try archive.entries.map { try archive.contents(of: $0, limit: 1000) }
        #expect(contents == [Array("stored text".utf8), Array(String(repeating: "说明", count: 30).utf8)])
    }

    /// Self-extracting archives have a program before them.
    @Test func archiveBehindOtherBytes() throws {
        let archive = try ZIPArchive([UInt8](repeating: 7, count: 300) + Self.archive)
        #expect(try archive.contents(of: archive.entries[0], limit: 100) == Array("stored text".utf8))
    }

    @Test func problems() throws {
        #expect(problemOf([]) == .notAnArchive)
        #expect(problemOf(Array(Self.archive.dropLast(30))) == .notAnArchive)
        var bytes = Self.archive
        bytes[46] = 0x58
        #expect(problemOf(bytes) == .malformed, "no local header where the directory points")
        bytes = Self.archive
        bytes[0x23] ^= 1
        #expect(problemOf(bytes) == .checksum)
        let limited = try ZIPArchive(Self.archive)
        #expect(
            problem { () throws(ZIPProblem) in _ = try limited.contents(of: limited.entries[1], limit: 179) }
                == .tooLarge(limit: 179))
    }

    /// Flags and methods are told, and nothing is opened.
    @Test func encryptedAndUnknownMethods() throws {
        let directory = Self.archive.count - 22 - 0x72
        var bytes = Self.archive
        bytes[directory + 8] |= 1
        #expect(try ZIPArchive(bytes).entries.map(\.isEncrypted) == [true, false])
        #expect(problemOf(bytes) == .encrypted)
        bytes = Self.archive
        bytes[directory + 10] = 9
        #expect(problemOf(bytes) == .method(9))
    }

    /// A stated size far beyond the packed one, and one that is a lie.
    @Test func bombs() throws {
        let sizeField = Self.archive.count - 22 - 0x72 + 51 + 24
        var bytes = Self.archive
        for (offset, byte) in [0, 0, 0, 0x10].enumerated() { bytes[sizeField + offset] = UInt8(byte) }
        #expect(problemOf(bytes) == .suspiciousRatio)
        bytes = Self.archive
        bytes[sizeField] = 100
        #expect(problemOf(bytes) == .damaged(.tooLarge(limit: 100)))
    }

    @Test func anyByteChangedEnds() {
        for offset in Self.archive.indices {
            for bit in 0..<8 {
                var bytes = Self.archive
                bytes[offset] ^= UInt8(1 << bit)
                _ = problemOf(bytes)
            }
        }
    }
}

/// The first problem met on reading everything.
private func problemOf(_ bytes: [UInt8]) -> ZIPProblem? {
    problem { () throws(ZIPProblem) in
        let archive = try ZIPArchive(bytes)
        for entry in archive.entries { _ = try archive.contents(of: entry, limit: 1 << 30) }
    }
}

private func problem(_ body: () throws(ZIPProblem) -> Void) -> ZIPProblem? {
    do throws(ZIPProblem) {
        try body()
        return nil
    } catch {
        return error
    }
}
