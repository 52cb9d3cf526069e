import Testing

@testable import Serving

/// What is read of the bytes of a connection.
@Suite struct RequestParserTests {
    @Test func `a request is taken apart`() throws {
        let request = try #require(
            try parsed("GET /web/a%20b/?on=2026-11-20&x HTTP/1.1\r\nHost: localhost:80\r\nX-A:  1 \r\nx-a: 2\r\n\r\n"))
        #expect(request.method == "GET")
        #expect(request.target.segments == ["web", "a b"])
        #expect(request.target.isFolder)
        #expect(request.target.path == "web/a b/")
        #expect(request.target.value(of: "on") == "2026-11-20")
        #expect(request.target.value(of: "x") == "")
        #expect(request.host == "localhost:80")
        #expect(request["x-a"] == "1, 2")
        #expect(request["x-b"] == nil)
        #expect(request.keepsAlive)
    }

    @Test(
        arguments: [
            ("GET / HTTP/1.1\r\nHost: a\r\n\r\n", true), ("GET / HTTP/1.1\nHost: a\n\n", true),
            ("\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", true),
            ("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", false),
            ("GET / HTTP/1.1\r\nHost: a\r\nConnection: TE, Close\r\n\r\n", false), ("GET / HTTP/1.0\r\n\r\n", false),
            ("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", true),
        ])
    func `the connection goes on or ends`(text: String, keepsAlive: Bool) throws {
        #expect(try parsed(text)?.keepsAlive == keepsAlive)
    }

    @Test func `the name in a whole address counts, not the field`() throws {
        #expect(try parsed("GET http://b/x HTTP/1.1\r\nHost: a\r\n\r\n")?.host == "b")
        #expect(try parsed("GET http://b HTTP/1.1\r\nHost: a\r\n\r\n")?.target.segments == [])
    }

    @Test(
        arguments: [
            ("GET /\r\n\r\n", .malformed), ("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
            ("GET / HTTP/1.1 \r\nHost: a\r\n\r\n", .malformed), ("G(T / HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
            ("GET a HTTP/1.1\r\nHost: a\r\n\r\n", .malformed), ("GET /#x HTTP/1.1\r\nHost: a\r\n\r\n", .malformed),
            ("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", .malformed), ("GET / HTTP/2.0\r\n\r\n", .otherVersion),
            ("GET / HTTQ/1.1\r\n\r\n", .malformed),
            // Without a name, or with two, nobody can say who is meant.
            ("GET / HTTP/1.1\r\n\r\n", .malformed), ("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", .malformed),
            // A folded line, a space before the colon, a return inside: others read them differently.
            ("GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", .malformed),
            ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", .malformed), ("GET / HTTP/1.1\r\nHost: a\rb\r\n\r\n", .malformed),
            ("GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n", .malformed),
            ("GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n", .malformed),
            ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n", .hasBody),
            ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", .hasBody),
            ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nTransfer-Encoding: x\r\n\r\n", .malformed),
            ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nContent-Length: 0\r\n\r\n", .malformed),
            ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", .malformed),
            ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1,1\r\n\r\n", .malformed),
        ] as [(String, RequestProblem)])
    func `what is against the rules is refused`(text: String, problem: RequestProblem) {
        #expect(throws: problem) { try parsed(text) }
    }

    @Test func `a body of no bytes is none`() throws {
        #expect(try parsed("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n") != nil)
    }

    @Test func `limits hold before the end has come`() {
        #expect(throws: RequestProblem.lineTooLong) { try parsed("GET /" + String(repeating: "a", count: 8190)) }
        #expect(throws: RequestProblem.headTooLong) {
            try parsed("GET / HTTP/1.1\r\nX: " + String(repeating: "a", count: 33_000))
        }
        #expect(throws: RequestProblem.headTooLong) {
            try parsed("GET / HTTP/1.1\r\nHost: a\r\n" + String(repeating: "X: y\r\n", count: 100) + "\r\n")
        }
        #expect(throws: Never.self) {
            try parsed("GET / HTTP/1.1\r\nHost: a\r\n" + String(repeating: "X: y\r\n", count: 98) + "\r\n")
        }
    }

    @Test func `however the bytes come, the requests are the same`() throws {
        let text = "\r\nGET /a HTTP/1.1\r\nHost: a\r\n\r\nHEAD /b HTTP/1.1\nHost: b\n\n\r\nGET /c HTTP/1.0\r\n\r\n"
        for size in 1...40 {
            var parser = RequestParser()
            var found: [String] = []
            var rest = Array(text.utf8)[...]
            while !rest.isEmpty {
                parser.append(rest.prefix(size))
                rest = rest.dropFirst(size)
                while let request = try parser.next() { found.append(request.method + " " + request.target.path) }
            }
            #expect(found == ["GET a", "HEAD b", "GET c"], "pieces of \(size)")
            #expect(!parser.isInside)
        }
    }

    @Test func `random bytes end in a request or a problem, and never hold more than the limits`() {
        var random = SplitMix(seed: 7)
        let parts = [
            "GET ", "/", "%2e", "..", " HTTP/1.1", "\r\n", "\n", "\r", "Host: a", ":", " ", "\0", "\u{FF}", "a",
        ]
        for _ in 0..<4000 {
            var parser = RequestParser()
            var bytes: [UInt8] = []
            for _ in 0..<Int(random.next() % 40) {
                if random.next() % 4 == 0 {
                    bytes.append(UInt8(truncatingIfNeeded: random.next()))
                } else {
                    bytes += parts[Int(random.next() % UInt64(parts.count))].utf8
                }
            }
            parser.append(bytes)
            do throws(RequestProblem) {
                while let request = try parser.next() {
                    for segment in request.target.segments {
                        #expect(segment != ".." && segment != "." && !segment.utf8.contains(UInt8(ascii: "/")))
                    }
                }
            } catch {
                #expect(error.status.rawValue >= 400)
            }
        }
    }

    @Test(.timeLimit(.minutes(5)))
    func `a head that drips costs each of its bytes once`() throws {
        var parser = RequestParser()
        parser.append(Array("GET / HTTP/1.1\r\nX: ".utf8))
        for _ in 0..<30_000 {
            parser.append([UInt8(ascii: "y")])
            #expect(try parser.next() == nil)
        }
    }

    private func parsed(_ text: String) throws(RequestProblem) -> Request? {
        var parser = RequestParser()
        parser.append(Array(text.utf8))
        return try parser.next()
    }
}

/// Numbers that look random and are the same in every run.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
