import Files
import Testing

@testable import Serving

@Suite struct RequestTargetTests {
    @Test(
        arguments: [
            "", "a", "/..", "/a/../b", "/.", "/a/./b", "/%2e%2e/a", "/a%2fb", "/a%2Fb", "/a\\b", "/a%5cb", "/%00",
            "/a%0a",
            "/%7f", "/%", "/%a", "/%zz", "/%ff", "/%c0%ae%c0%ae/a", "/a#b", "/?x=%",
        ])
    func `what could lead out, or is no text, is refused`(text: String) {
        #expect(RequestTarget(Array(text.utf8)[...]) == nil)
    }

    @Test(
        arguments: [
            ("/", [], true), ("/a", ["a"], false), ("/a/", ["a"], true), ("/a//b", ["a", "", "b"], false),
            ("/%E5%86%B3%E7%AE%97.csv", ["决算.csv"], false), ("/...", ["..."], false), ("/a+b", ["a+b"], false),
            ("/%252e%252e", ["%2e%2e"], false), ("/2025~p2.html?x=1?2", ["2025~p2.html"], false),
        ] as [(String, [String], Bool)])
    func `paths are decoded once`(text: String, segments: [String], isFolder: Bool) throws {
        let target = try #require(RequestTarget(Array(text.utf8)[...]))
        #expect(target.segments == segments)
        #expect(target.isFolder == isFolder)
    }

    @Test func `encoding and decoding are each other's reverse`() throws {
        let path = "web/entries/决 算%/a~b?.csv"
        let target = try #require(RequestTarget(Array(("/" + percentEncoded(path: path)).utf8)[...]))
        #expect(target.path == path)
    }
}

@Suite struct ByteRangeTests {
    @Test(
        arguments: [
            ("bytes=0-499", 1000, .part(0..<500)), ("bytes=500-999", 1000, .part(500..<1000)),
            ("bytes=500-", 1000, .part(500..<1000)), ("bytes=-500", 1000, .part(500..<1000)),
            ("bytes=-5000", 1000, .part(0..<1000)), ("bytes=0-5000", 1000, .part(0..<1000)),
            ("bytes=999-999", 1000, .part(999..<1000)), ("Bytes = 0-0", 1000, .whole),
            ("BYTES=0-0", 1000, .part(0..<1)),
            ("bytes=0-18446744073709551616", 10, .part(0..<10)), ("bytes=18446744073709551616-", 10, .unsatisfiable),
            ("bytes=-18446744073709551616", 10, .part(0..<10)),
            ("bytes=1000-", 1000, .unsatisfiable), ("bytes=1000-2000", 1000, .unsatisfiable),
            ("bytes=-0", 1000, .unsatisfiable), ("bytes=0-", 0, .unsatisfiable), ("bytes=-1", 0, .unsatisfiable),
            ("bytes=2-1", 1000, .whole), ("bytes=-", 1000, .whole), ("bytes=", 1000, .whole), ("bytes", 1000, .whole),
            ("bytes=a-b", 1000, .whole), ("bytes=1-2-3", 1000, .whole), ("bytes=0-1,5-6", 1000, .whole),
            ("items=0-1", 1000, .whole), ("bytes=+1-2", 1000, .whole), ("", 1000, .whole),
        ] as [(String, Int, ByteRange)])
    func `a range is what RFC 9110 says`(field: String, count: Int, range: ByteRange) {
        #expect(ByteRange(field, of: count) == range)
    }
}

@Suite struct HTTPDateTests {
    /// The three forms of one moment: RFC 9110, 5.6.7.
    @Test(
        arguments: [
            "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
        ])
    func `the three forms are understood`(text: String) {
        #expect(HTTPDate(text)?.seconds == 784_111_777)
    }

    @Test(arguments: [-62_135_596_800, -1, 0, 951_782_399, 951_782_400, 784_111_777, 1_795_251_600, 4_102_444_799])
    func `what is written is read`(seconds: Int) {
        let date = HTTPDate(seconds: seconds)
        #expect(HTTPDate(date.text) == date)
    }

    @Test func `it is written as the first form`() {
        #expect(HTTPDate(seconds: 784_111_777).text == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(HTTPDate(seconds: 0).text == "Thu, 01 Jan 1970 00:00:00 GMT")
        #expect(HTTPDate("Sun, 06-Nov-77 08:49:37 GMT", thisYear: 2026)?.text == "Sun, 06 Nov 1977 08:49:37 GMT")
    }

    @Test(
        arguments: [
            "", "now", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Now 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 CET", "06 Nov 1994 08:49:37 GMT",
            "Sun, 0x Nov 1994 08:49:37 GMT", "Sun, 06 Nov 99999 08:49:37 GMT",
        ])
    func `anything else is none`(text: String) {
        #expect(HTTPDate(text) == nil)
    }
}

@Suite struct MediaTypeTests {
    @Test(
        arguments: [
            ("web/index.html", "text/html; charset=utf-8"), ("a/style.CSS", "text/css; charset=utf-8"),
            ("data/index.jsonl", "application/jsonl; charset=utf-8"), ("决算.csv", "text/csv; charset=utf-8"),
            ("公告.pdf", "application/pdf"), ("公告.ofd", "application/ofd"), ("a.svg", "image/svg+xml"),
            ("a.b/c", "application/octet-stream"), ("a", "application/octet-stream"),
            ("a.exe", "application/octet-stream"),
        ])
    func `the ending decides`(path: String, type: String) {
        #expect(mediaType(of: path) == type)
    }
}

@Suite struct RepresentationTests {
    private let shown = Representation(
        bytes: Array("0123456789".utf8), mediaType: "text/plain", entityTag: "\"x\"",
        modified: HTTPDate(seconds: 784_111_777))

    @Test(
        arguments: [
            ("", .ok, "0123456789"), ("Range: bytes=2-3", .partialContent, "23"),
            ("Range: bytes=10-", .rangeNotSatisfiable, ""), ("If-None-Match: \"x\"", .notModified, ""),
            ("If-None-Match: \"y\", W/\"x\"", .notModified, ""), ("If-None-Match: *", .notModified, ""),
            ("If-None-Match: \"y\"", .ok, "0123456789"),
            ("If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT", .notModified, ""),
            ("If-Modified-Since: Sun, 06 Nov 1994 08:49:36 GMT", .ok, "0123456789"),
            ("If-Modified-Since: soon", .ok, "0123456789"),
            // A tag that was sent decides alone.
            ("If-None-Match: \"y\"\r\nIf-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT", .ok, "0123456789"),
            ("Range: bytes=2-3\r\nIf-Range: \"x\"", .partialContent, "23"),
            ("Range: bytes=2-3\r\nIf-Range: \"y\"", .ok, "0123456789"),
            ("Range: bytes=2-3\r\nIf-Range: W/\"x\"", .ok, "0123456789"),
            ("Range: bytes=2-3\r\nIf-Range: Sun, 06 Nov 1994 08:49:37 GMT", .partialContent, "23"),
        ] as [(String, Status, String)])
    func `an answer is what its conditions ask for`(fields: String, status: Status, body: String) throws {
        let response = shown.response(to: try request("GET", fields))
        #expect(response.status == status)
        #expect(String(decoding: response.body, as: UTF8.self) == body)
        #expect(response.fields.contains { $0 == ("ETag", "\"x\"") })
    }

    @Test func `a part says where it stands`() throws {
        let part = shown.response(to: try request("GET", "Range: bytes=-3"))
        #expect(part.fields.contains { $0 == ("Content-Range", "bytes 7-9/10") })
        let none = shown.response(to: try request("GET", "Range: bytes=10-"))
        #expect(none.fields.contains { $0 == ("Content-Range", "bytes */10") })
    }

    @Test func `the head alone has the length of the whole`() throws {
        let request = try request("HEAD", "")
        let bytes = responseBytes(shown.response(to: request), to: request, keepsAlive: true)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(text.contains("\r\nContent-Length: 10\r\n"))
        #expect(text.hasSuffix("\r\n\r\n"))
    }

    @Test func `a value cannot begin a line of its own`() {
        let bytes = responseBytes(Response.redirect(to: "/a\r\nX: y"), to: nil, keepsAlive: false)
        #expect(String(decoding: bytes, as: UTF8.self).contains("Location: /aX: y\r\n"))
    }

    private func request(_ method: String, _ fields: String) throws -> Request {
        var parser = RequestParser()
        let end = fields.isEmpty ? "" : fields + "\r\n"
        parser.append(Array("\(method) / HTTP/1.1\r\nHost: a\r\n\(end)\r\n".utf8))
        return try #require(try parser.next())
    }
}

@Suite struct HostCheckTests {
    @Test(
        arguments: [
            ("localhost", true), ("LOCALHOST:80", true), ("127.0.0.1:80", true), ("[::1]:80", true), ("[::1]", true),
            (nil, true), ("localhost:81", false), ("localhost:", false), ("example.org", false),
            ("example.org:80", false),
            ("127.0.0.1.example.org", false), ("localhost.example.org:80", false), ("192.168.0.1", false), ("", false),
            ("::1", false),
        ] as [(String?, Bool)])
    func `a server of this machine answers to its names`(host: String?, isAllowed: Bool) throws {
        let check = HostCheck(try #require(SocketAddress("127.0.0.1")), port: 80)
        #expect(check.allows(host) == isAllowed)
    }

    @Test func `one that listens everywhere answers to addresses, and still not to names of others`() throws {
        let check = HostCheck(try #require(SocketAddress("0.0.0.0")), port: 80)
        #expect(check.allows("192.168.0.1:80"))
        #expect(check.allows("[fe80::1]:80"))
        #expect(!check.allows("example.org"))
        #expect(HostCheck(try #require(SocketAddress("192.168.0.1")), port: 80).allows("192.168.0.1"))
    }

    @Test(
        arguments: [
            ("127.0.0.1", true), ("localhost", true), ("::1", true), ("127.9.9.9", true), ("0.0.0.0", false),
            ("192.168.1.2", false), ("::", false),
        ])
    func `addresses of this machine alone are known`(text: String, isLoopback: Bool) throws {
        #expect(try #require(SocketAddress(text)).isLoopback == isLoopback)
        #expect(SocketAddress(text + "x") == nil)
    }
}
