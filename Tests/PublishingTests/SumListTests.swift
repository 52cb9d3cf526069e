import Files
import Testing

@testable import Publishing

private let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
private let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

/// The file format of sha256sum.
@Suite struct SumListTests {
    @Test func `lines are sorted by bytes, and names escaped as sha256sum does`() throws {
        let paths = ["web/a", "web-old/a", "a\\b", "a\nb", "a\rb", " ", "*x", "公开/1", "é", "e\u{301}"]
        let list = SumList(sums: paths.map { FileSum(path: $0, digest: .of([])) })
        let expected = [
            "\(empty)   ", "\(empty)  *x", "\\\(empty)  a\\nb", "\\\(empty)  a\\rb", "\\\(empty)  a\\\\b",
            "\(empty)  e\u{301}", "\(empty)  web-old/a", "\(empty)  web/a", "\(empty)  é", "\(empty)  公开/1",
        ]
        let text = String(decoding: list.encoded(), as: UTF8.self)
        #expect(Array(text.utf8) == Array((expected.joined(separator: "\n") + "\n").utf8))
        #expect(try SumList(list.encoded()) == list)
    }

    @Test func `lists that other tools wrote are read`() throws {
        let upper = abc.uppercased()
        let text = "\(upper)  web/b\r\n\(empty) *web/a\r\n\\\(empty)  web/c\\\\\r\n"
        let list = try SumList(Array(text.utf8))
        #expect(list.sums.map(\.path) == ["web/a", "web/b", "web/c\\"])
        #expect(list.sums.map(\.digest.hexadecimal) == [empty, abc, empty])
    }

    @Test(arguments: [
        ("", 1, SumFault.empty),
        ("\n", 1, .digest),
        ("\(empty)  a\n\(abc)  b", 2, .cutOff),
        ("\(empty)  a\n\n", 2, .digest),
        ("# made by hand\n", 1, .digest),
        ("\u{FEFF}\(empty)  a\n", 1, .digest),
        ("\(empty.dropLast())g  a\n", 1, .digest),
        ("\(empty.dropLast())  a\n", 1, .digest),
        ("\(empty)a  a\n", 1, .separator),
        ("\(empty) a\n", 1, .separator),
        ("\(empty)\n", 1, .separator),
        ("\(empty)  \n", 1, .path(.empty)),
        ("\(empty)  ../a\n", 1, .path(.notPlain)),
        ("\(empty)  /etc/passwd\n", 1, .path(.notPlain)),
        ("\(empty)  ./a\n", 1, .path(.notPlain)),
        ("\(empty)  .bulletin/lock\n", 1, .path(.reserved)),
        ("\(empty)  a\0b\n", 1, .path(.holdsNUL)),
        ("\(empty)  \(String(repeating: "a/", count: 2000))a\n", 1, .path(.tooLong)),
        ("\\\(empty)  a\\x\n", 1, .escape),
        ("\\\(empty)  a\\\n", 1, .escape),
        ("\(empty)  b\n\(empty)  a\n\(abc)  b\n", 3, .twice),
    ])
    func `a line that is malformed is named`(text: String, line: Int, fault: SumFault) {
        #expect(throws: MalformedSumList(line: line, fault: fault)) { try SumList(Array(text.utf8)) }
    }

    @Test func `a path that is no text is malformed`() {
        #expect(throws: MalformedSumList(line: 1, fault: .encoding)) {
            try SumList(Array("\(empty)  a".utf8) + [0xFF, 10])
        }
    }

    @Test func `letters that look the same are different names`() throws {
        let list = try SumList(Array("\(empty)  é\n\(abc)  e\u{301}\n".utf8))
        #expect(list.sums.count == 2)
    }

    @Test(.timeLimit(.minutes(5))) func `hostile lists end in time`() {
        let huge = [UInt8](repeating: UInt8(ascii: "\\"), count: 1 << 20)
        #expect(throws: MalformedSumList(line: 1, fault: .cutOff)) { try SumList(huge) }
        let lines = [UInt8](repeating: 10, count: 1 << 20)
        #expect(throws: MalformedSumList(line: 1, fault: .digest)) { try SumList(lines) }
    }
}

@Suite struct SumCacheTests {
    private let records = ["a", "b/c", "公开"].enumerated().map { index, path in
        let stamp = FileStamp(size: 3, modified: .min, changed: .max, inode: UInt64(index))
        return SumRecord(path: path, stamp: stamp, digest: .of([UInt8(index)]))
    }

    @Test func `what is remembered comes back`() throws {
        let cache = try #require(SumCache(SumCache(records: records).encoded()))
        #expect(cache.records == records)
        #expect(cache.records(for: ["a", "b", "公开"]) == [records[0], nil, records[2]])
    }

    @Test func `any damage is found`() {
        let bytes = SumCache(records: records).encoded()
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 0x20
            #expect(SumCache(damaged) == nil, "byte \(index)")
            #expect(SumCache(Array(bytes[..<index])) == nil, "cut at \(index)")
        }
        #expect(SumCache(bytes + [0]) == nil)
    }
}
