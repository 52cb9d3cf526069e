package import Files
import Synchronization

/// What a request is answered with.
package enum Answer: Sendable {
    case response(Response)
    /// Events from now on, until the client goes away (server-sent events, HTML Standard 9.2). `first` is sent at
    /// once, as a message.
    case events(first: String)
}

/// A server of HTTP/1.1 for a browser on the same machine: GET, HEAD and what its handler takes besides.
///
/// One thread does everything, and waits for all connections together; so one that is slow costs nothing but its
/// place. The handler runs on that thread.
package final class Server: Sendable {
    private let socket: ListeningSocket
    private let hosts: HostCheck
    private let limits: ServerLimits
    private let handler: @Sendable (Request) -> Answer
    private let wakeSignal: WakeSignal
    private let news = Mutex((events: [String](), isStopped: false))

    package init(
        _ socket: ListeningSocket, hosts: HostCheck, limits: ServerLimits = ServerLimits(),
        handler: @escaping @Sendable (Request) -> Answer
    ) throws(FileProblem) {
        self.socket = socket
        self.hosts = hosts
        self.limits = limits
        self.handler = handler
        wakeSignal = try WakeSignal()
    }

    /// Sends a message to everybody who listens to events. May be called from any thread.
    package func announce(_ message: String) {
        news.withLock { $0.events.append(message) }
        wakeSignal.wake()
    }

    /// Makes `run` return. May be called from any thread.
    package func stop() {
        news.withLock { $0.isStopped = true }
        wakeSignal.wake()
    }

    /// Serves until it is stopped.
    package func run() {
        var connections: [Connection] = []
        while true {
            let isFull = connections.count >= limits.connections
            var sources = [(source: wakeSignal.source, wanted: Readiness.readable)]
            sources.append((socket.source, isFull ? [] : .readable))
            sources += connections.map { ($0.socket.source, $0.wanted) }
            let ready = wait(for: sources, milliseconds: patience(connections))
            let now = SystemClock.nanoseconds
            for (connection, ready) in zip(connections, ready.dropFirst(2)) {
                serve(connection, ready, now, connections)
            }
            if ready[0].contains(.readable) {
                guard announceNews(to: connections, now) else { return }
            }
            for connection in connections where connection.deadline <= now { expire(connection, now) }
            connections.removeAll { $0.state == .closed }
            if ready[1].contains(.readable) { takeConnections(&connections, now) }
        }
    }
}

extension Server {
    /// Milliseconds until the first connection loses patience.
    private func patience(_ connections: [Connection]) -> Int? {
        guard let first = connections.map(\.deadline).min() else { return nil }
        return max(0, Int((first - SystemClock.nanoseconds) / 1_000_000) + 1)
    }

    private func takeConnections(_ connections: inout [Connection], _ now: Int64) {
        while connections.count < limits.connections, let socket = socket.accept() {
            connections.append(Connection(socket, limits: limits, now: now))
        }
    }

    /// - Returns: false where the server is to stop.
    private func announceNews(to connections: [Connection], _ now: Int64) -> Bool {
        wakeSignal.clear()
        let (events, isStopped) = news.withLock { news in
            defer { news.events.removeAll() }
            return news
        }
        for event in events {
            for connection in connections { connection.send(messageBytes(event), now: now) }
        }
        return !isStopped
    }

    private func serve(_ connection: Connection, _ ready: Readiness, _ now: Int64, _ all: [Connection]) {
        if ready.contains(.writable) { connection.write(now: now) }
        var request = ready.isDisjoint(with: [.readable, .ended]) ? nil : connection.read(now: now)
        if request == nil { request = connection.nextRequest() }
        while let found = request, connection.state == .reading {
            answer(found, on: connection, now, listeners: all.count { $0.state == .listening })
            request = connection.nextRequest()
        }
    }

    private func expire(_ connection: Connection, _ now: Int64) {
        guard connection.expire(now: now) else { return }
        let response = Response(.requestTimeout, text: "The request took too long.")
        connection.answer(responseBytes(response, to: nil, keepsAlive: false), thenCloses: true, now: now)
    }

    private func answer(
        _ request: Result<Request, RequestProblem>, on connection: Connection, _ now: Int64, listeners: Int
    ) {
        switch request {
        case .failure(let problem):
            let response = Response(problem.status, text: problem.status.reason + ".")
            connection.answer(responseBytes(response, to: nil, keepsAlive: false), thenCloses: true, now: now)
        case .success(let request):
            switch permitted(request, listeners: listeners) {
            case .events(let first):
                connection.listen(eventHead + messageBytes(first), now: now)
            case .response(let response):
                let bytes = responseBytes(response, to: request, keepsAlive: request.keepsAlive)
                connection.answer(bytes, thenCloses: !request.keepsAlive, now: now)
            }
        }
    }

    private func permitted(_ request: Request, listeners: Int) -> Answer {
        guard hosts.allows(request.host) else {
            return .response(Response(.misdirected, text: "This server does not answer to that name."))
        }
        let answer = handler(request)
        if case .events = answer, listeners >= limits.listeners || request.isHead {
            return .response(Response(.unavailable, text: "Too many pages are open."))
        }
        return answer
    }
}
