#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif
import Files
import Synchronization
import Testing

@testable import Serving

/// A real server on a real port, spoken to in bytes.
@Suite(.serialized) struct ServerTests {
    @Test func `requests of one connection are answered in their order`() throws {
        try withServer { port, _ in
            let answer = exchange(
                port,
                "GET /a HTTP/1.1\r\nHost: localhost\r\n\r\nHEAD /b HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    + "GET /c HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            let lines = answer.split(separator: "\r\n").map(String.init).filter { !$0.hasPrefix("Date:") }
            let head = [
                "HTTP/1.1 200 OK", "Content-Type: text/plain; charset=utf-8", "Content-Length: 6",
                "X-Content-Type-Options: nosniff", "Cross-Origin-Resource-Policy: same-origin",
            ]
            let headOfHead = head.map { $0 == "Content-Length: 6" ? "Content-Length: 7" : $0 }
            // A body has no line end of its own before the next answer but that of its text.
            #expect(
                lines
                    == head + ["GET a\nHTTP/1.1 200 OK"] + headOfHead.dropFirst() + head
                    + ["Connection: close", "GET c\n"])
        }
    }

    @Test(
        arguments: [
            ("GET / HTTP/1.1\r\nHost: example.org\r\n\r\n", "421"),
            ("GET /" + String(repeating: "a", count: 9000), "414"),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n", "413"), ("\u{16}\u{3}\u{1}\r\n\r\n", "400"),
        ])
    func `a refused request hears why`(text: String, status: String) throws {
        try withServer { port, _ in
            #expect(exchange(port, text).hasPrefix("HTTP/1.1 \(status) "))
        }
    }

    @Test func `a request that drips ends, and does not keep others waiting`() throws {
        var limits = ServerLimits()
        limits.headTime = 200
        limits.lingerTime = 50
        limits.connections = 4
        try withServer(limits) { port, _ in
            let slow = (0..<8).map { _ in connect(port) }
            for one in slow { say("GET / HTTP/1.1\r\nHost: ", to: one) }
            #expect(hear(slow[0]).hasPrefix("HTTP/1.1 408 "))
            #expect(exchange(port, "GET /a HTTP/1.0\r\n\r\n").hasSuffix("GET a\n"))
            for one in slow { close(one) }
        }
    }

    @Test func `a page that takes long holds up nobody else`() throws {
        try withServer { port, _ in
            let slow = (0..<3).map { _ in connect(port) }
            for one in slow { say("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n", to: one) }
            let start = SystemClock.nanoseconds
            #expect(exchange(port, "GET /a HTTP/1.0\r\n\r\n").hasSuffix("GET a\n"))
            #expect(SystemClock.nanoseconds - start < 1_000_000_000)
            for one in slow { #expect(hear(one, until: "GET slow\n").hasSuffix("GET slow\n")) }
            for one in slow { close(one) }
        }
    }

    @Test func `more slow pages than are made at once are answered one after another, and in their order`() throws {
        var limits = ServerLimits()
        limits.answersAtOnce = 2
        try withServer(limits) { port, _ in
            let slow = (0..<3).map { _ in connect(port) }
            // The last of them goes away and is waited for no more.
            let gone = connect(port)
            for one in slow + [gone] {
                say("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\nGET /b HTTP/1.0\r\n\r\n", to: one)
            }
            close(gone)
            for one in slow {
                let answer = hear(one)
                #expect(
                    answer.split(separator: "\r\n\r\n").map { $0.prefix(9) }.dropFirst() == ["GET slow\n", "GET b\n"])
                close(one)
            }
            #expect(exchange(port, "GET /a HTTP/1.0\r\n\r\n").hasSuffix("GET a\n"))
        }
    }

    @Test func `events are told to all who listen`() throws {
        try withServer { port, server in
            let listeners = (0..<3).map { _ in connect(port) }
            for one in listeners { say("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n", to: one) }
            for one in listeners { #expect(hear(one, until: "data: first\n\n").hasSuffix("data: first\n\n")) }
            server.announce("second\nline")
            for one in listeners { #expect(hear(one, until: "line\n\n") == "data: second\ndata: line\n\n") }
            for one in listeners { close(one) }
        }
    }

    @Test func `a port that is taken is said to be`() throws {
        let address = try #require(SocketAddress("127.0.0.1"))
        let first = try ListeningSocket(address, port: 0)
        #expect(throws: SocketProblem.taken) { try ListeningSocket(address, port: first.port) }
    }

    @Test func `an address of another machine is said to be none of ours`() throws {
        #expect(throws: SocketProblem.notHere) {
            try ListeningSocket(try #require(SocketAddress("192.0.2.1")), port: 0)
        }
    }
}

/// Runs `body` with the port of a server that answers with the request's method and path, to `/slow` after a while.
private func withServer(
    _ limits: ServerLimits = ServerLimits(), _ body: (_ port: Int, _ server: Server) throws -> Void
) throws {
    let address = try #require(SocketAddress("127.0.0.1"))
    let socket = try ListeningSocket(address, port: 0)
    let server = try Server(socket, hosts: HostCheck(address, port: socket.port), limits: limits) { request in
        if request.target.path == "slow" { SystemClock.sleep(milliseconds: 1500) }
        return request.target.path == "events"
            ? .events(first: "first") : .response(Response(.ok, text: request.method + " " + request.target.path))
    }
    let flag = EndFlag()
    let runs = runOnOwnThread {
        server.run()
        flag.raise()
    }
    #expect(runs)
    try body(socket.port, server)
    server.stop()
    for _ in 0..<1000 where !flag.isRaised { SystemClock.sleep(milliseconds: 5) }
    #expect(flag.isRaised, "the server does not stop")
}

private final class EndFlag: Sendable {
    private let value = Atomic<Bool>(false)

    var isRaised: Bool { value.load(ordering: .acquiring) }

    func raise() { value.store(true, ordering: .releasing) }
}

// MARK: A client

private func connect(_ port: Int) -> Int32 {
    #if canImport(Darwin)
        let number = socket(AF_INET, SOCK_STREAM, 0)
    #else
        let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = UInt16(port).bigEndian
    name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let code = withUnsafePointer(to: &name) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
    }
    #expect(code == 0)
    var limit = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(number, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    return number
}

private func say(_ text: String, to number: Int32) {
    let bytes = Array(text.utf8)
    #expect(send(number, bytes, bytes.count, 0) == bytes.count)
}

/// What comes until the other end closes, or a text has come.
private func hear(_ number: Int32, until end: String? = nil) -> String {
    var heard: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 4096)
    while end == nil || !String(decoding: heard, as: UTF8.self).hasSuffix(end ?? "") {
        let count = recv(number, &room, room.count, 0)
        guard count > 0 else { break }
        heard += room.prefix(count)
    }
    return String(decoding: heard, as: UTF8.self)
}

private func exchange(_ port: Int, _ text: String) -> String {
    let number = connect(port)
    defer { close(number) }
    say(text, to: number)
    return hear(number)
}
