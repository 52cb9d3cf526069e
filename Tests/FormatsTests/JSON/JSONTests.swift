import Formats
import Testing

@Suite struct JSONTests {
    private func read(_ text: String) throws(JSONProblem) -> JSONValue { try parseJSON(Array(text.utf8)) }

    private func written(_ value: JSONValue, forScript: Bool = false) -> String {
        var writer = JSONWriter(forScript: forScript)
        writer.value(value)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func writing() {
        var json = JSONWriter(appendingTo: Array("data=".utf8))
        json.object { json in
            json.member("标题", "预算")
            json.member("count") { $0.int(-12) }
            json.member("empty") { $0.object { _ in } }
            json.member("list") { json in
                json.array { json in
                    json.bool(true)
                    json.null()
                    json.array { _ in }
                    json.object { $0.member("a") { $0.bool(false) } }
                    json.string("b")
                }
            }
        }
        let expected = #"data={"标题":"预算","count":-12,"empty":{},"list":[true,null,[],{"a":false},"b"]}"#
        #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
    }

    @Test func escapes() throws {
        let text = "\"\\/\n\r\t\u{0}\u{1F}\u{7F}</script>&\u{2028}\u{2029}\u{2030}"
        #expect(
            written(.string(text))
                == "\"\\\"\\\\/\\n\\r\\t\\u0000\\u001f\u{7F}</script>&\u{2028}\u{2029}\u{2030}\"")
        #expect(
            written(.string(text), forScript: true)
                == "\"\\\"\\\\/\\n\\r\\t\\u0000\\u001f\u{7F}\\u003c/script\\u003e\\u0026\\u2028\\u2029\u{2030}\"")
        #expect(try read(written(.string(text))) == .string(text))
        #expect(try read(written(.string(text), forScript: true)) == .string(text))
    }

    @Test func reading() throws {
        let value = try read(
            #" { "a" : [ 1 , -0.5e+10 , "\u4e2d\ud83d\ude00\b\f\/" , null ] , "b" : { } , "c":true } "#)
        #expect(
            value
                == .object([
                    JSONMember(
                        key: "a", value: .array([.number("1"), .number("-0.5e+10"), .string("中😀\u{8}\u{C}/"), .null])),
                    JSONMember(key: "b", value: .object([])),
                    JSONMember(key: "c", value: .bool(true)),
                ]))
        #expect(value["c"] == .bool(true))
        #expect(value["d"] == nil)
        #expect(written(value) == #"{"a":[1,-0.5e+10,"中😀\u0008\u000c/",null],"b":{},"c":true}"#)
    }

    @Test func refused() {
        let cases: [(String, JSONProblem.Kind, Int)] = [
            ("", .unexpectedEnd, 0),
            ("[1,]", .unexpectedByte, 3),
            ("[1 2]", .unexpectedByte, 3),
            ("{\"a\":1,}", .unexpectedByte, 7),
            ("{a:1}", .unexpectedByte, 1),
            ("{\"a\" 1}", .unexpectedByte, 5),
            ("{\"a\":1,\"\\u0061\":2}", .duplicateKey("a"), 7),
            ("1 2", .unexpectedByte, 2),
            ("01", .unexpectedByte, 1),
            ("-", .invalidNumber, 0),
            ("1.", .invalidNumber, 0),
            ("1e+", .invalidNumber, 0),
            ("+1", .unexpectedByte, 0),
            ("tru", .unexpectedEnd, 3),
            ("nulL", .unexpectedByte, 3),
            ("\"a", .unexpectedEnd, 2),
            ("\"a\n\"", .controlCharacter, 2),
            ("\"\\x\"", .invalidEscape, 1),
            ("\"\\u12\"", .invalidEscape, 1),
            ("\"\\ud800\"", .invalidEscape, 1),
            ("\"\\ud800\\u0041\"", .invalidEscape, 1),
            ("\u{FEFF}1", .unexpectedByte, 0),
            ("[1", .unexpectedEnd, 2),
            (String(repeating: "[", count: 100_000), .nestingTooDeep(limit: 128), 128),
        ]
        for (text, kind, offset) in cases {
            var found: JSONProblem?
            do throws(JSONProblem) { _ = try read(text) } catch { found = error }
            #expect(found?.kind == kind, "\(text.prefix(40))")
            #expect(found?.offset == offset, "\(text.prefix(40))")
        }
        #expect(throws: JSONProblem.self) { try parseJSON([0x22, 0xFF, 0x22]) }
    }
}
