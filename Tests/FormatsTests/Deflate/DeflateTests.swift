import Formats
import Testing

/// RFC 1950 and 1951. The packed literals were made by zlib.
@Suite struct DeflateTests {
    static let chinese =
        String(repeating: "青溪镇政务公开。", count: 40) + String(repeating: "abcdefghij", count: 30)
    static let dynamic = base64(
        "eNp7OXfSs12rXk5tfzZl/9OuhU9b1zzd0/C4oenlqPio+Kj4oBdPTEpOSU1Lz8jMGmURYgEAs1cXAA==")

    @Test func threeKindsOfBlock() throws {
        let cases = [
            ("eAEBDADz/3N0b3JlZCBieXRlcx/PBNk=", "stored bytes"),
            ("eAHLSM3JyVfIQCcBaAMIsQ==", "hello hello hello hello"),
        ]
        for (packed, text) in cases {
            #expect(try open(base64(packed)) == Array(text.utf8), "\(text)")
        }
        #expect(try open(Self.dynamic) == Array(Self.chinese.utf8))
    }

    /// Skewed frequencies, and every byte occurs.
    @Test func codesLongerThanTheQuickTable() throws {
        let bytes = try open(base64(longCodes))
        #expect(bytes.count == longCodesLength)
        #expect(bytes.suffix(256) == (0...255).map { UInt8($0) }[...])
    }

    @Test func problems() {
        let stored = base64("eAEBDADz/3N0b3JlZCBieXRlcx/PBNk=")
        func changed(_ offset: Int, _ value: UInt8) -> [UInt8] {
            var bytes = stored
            bytes[offset] = value
            return bytes
        }
        let cases: [([UInt8], DeflateProblem)] = [
            ([], .truncated), ([0x78], .truncated), ([0x78, 0x02], .header),
            (changed(2, 0x07), .blockType), (changed(3, 0x0D), .storedLength), (changed(8, 0x41), .checksum),
            (Array(stored.dropLast()), .truncated),
            // A fixed block that begins with a copy: there is nothing yet to copy from.
            ([0x78, 0x01, 0x03, 0x02, 0x00, 0x00, 0x00], .distance),
        ]
        for (bytes, problem) in cases { #expect(problemOf(bytes) == problem, "\(bytes)") }
    }

    @Test func everyCutEndsInAProblem() {
        for length in 0..<Self.dynamic.count {
            let problem = problemOf(Array(Self.dynamic.prefix(length)))
            #expect(problem == .truncated || problem == .symbol, "\(length)")
        }
    }

    @Test func anyByteChangedEndsOrIsToldByTheChecksum() {
        var numbers = SmallNumbers(seed: 4)
        for _ in 0..<2000 {
            var bytes = Self.dynamic
            bytes[2 + numbers.next(bytes.count - 2)] ^= UInt8(1 << numbers.next(8))
            // The bits that fill up the last byte mean nothing.
            let opened = try? open(bytes)
            #expect(opened == nil || opened == Array(Self.chinese.utf8))
        }
    }

    @Test func outputIsBounded() throws {
        #expect(problemOf(Self.dynamic, limit: 1259) == .tooLarge(limit: 1259))
        #expect(try open(Self.dynamic, limit: 1260).count == 1260)
    }
}

private func open(_ bytes: [UInt8], limit: Int = 1 << 20) throws -> [UInt8] {
    try inflateZlib(bytes, range: bytes.indices, limit: limit)
}

private func problemOf(_ bytes: [UInt8], limit: Int = 1 << 20) -> DeflateProblem? {
    do throws(DeflateProblem) {
        _ = try inflateZlib(bytes, range: bytes.indices, limit: limit)
        return nil
    } catch {
        return error
    }
}

private let longCodesLength = 5088
private let longCodes = """
    eNqtV3VcFEEUtru7uxNRsbu7O/dO7AJRFAP1PDlbUGxUFAxERUVPsbu7Ozk4u7uO33C3cxNvZ+/4Z3+zO7Mvv/e9N+agAFNUmDnQz2xdmIL8TR\
    H+ttdofXhMSJSZOkZ8h4/FBofGRkbydqP1OuJ3ybbi/UkviJNIoqAzhPNM34iPSB1TPnq6uri6EduSKuvQLm5RnEimqfgTGWaLKaEDF+rh7e7p\
    5cOLsGOhU5sg2TG0zTxke407Z/FMBA7MpMHotUimg0q4JWdVtlltTST4AoVFtTJkPUIBHC7FZGI+6+AooFeJWT5wPfIOI1EaLQ4goDpVhciq31\
    pMBqNGKwhAQq0MF9wbIowysuji5xUaEiHxsKwAG8KAeGGCgZPs0mMw4gQkTtwwXuw4j+QMQjMTxDzjgX4B8L9gZHg8IhtNP3mEbnEPw4XBSJps\
    MMLtVRHesnTmBpd9bWWBntYKFKRguNHAxE3sarRIhuRAeyKrk/GnFV48EewqtS8HHuxwSqAT60BKxVktIXhRwWzcO2Y08MBKzNmKqcn5MUSw/y\
    j1Mp1Ef3J4OlF0UjwKNK9wSx2rIrj8Ucgw2mV1MDrX+JOcjBXjz0sfzJ5MIAEsLjiGEK8SG/4UatVKV8XaAHlCjVSi+whxb2COdorzMzNNjJsQ\
    NLE6OYqyByu8hwKy8GFYPCG0MvHatQSNGg0txnJ6Do0rblOiEswDkuR8X2CkM+4TM5qOLUgkAUAHpegAphLkU4sQeMRlj3rMFOGCJEX98Rm3Yp\
    mmGvimYPtRkFucvFTzbiRw7etg3cCNiFl2iRInSZoseYqUqVKnSZsufYaMmTJnyZote46cuXLnyZsvf4GChQoXKVqseImSpUqXKVuufIWKLpVc\
    K1ep6lateo2atWrXqVuvfoOGjRo3adqseYuWrVq3aduufYeOnTp36dqte4+evXr36duvv6TRDnAfOGjwkKHDho8YOWq0h+cYr7HjvMdP8Jk4af\
    IU36nTputm6Gf6GWbNnjN33vwFC/0DFi0OXLJ02fIVK1cFrV6zNnjd+pDQDRs3bQ7bEr512/aIHTt3Re7eY9y7L2r/gYOHDh85euz4iZOnTp85\
    e+78hYuXLl+5eu36jZu3bt+5e+/+g4ePHj95+uz5i2hTTKz55avXb96+e//h46fPX75++/7j56/ff/7++w/7fLRY
    """
