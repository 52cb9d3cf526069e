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
/// One thread waits for all connections together, so one that is slow costs nothing but its place. Answers are made
/// on other threads (`Answering`): a page that takes long holds up its own connection alone.
package final class Server: Sendable {
    private let socket: ListeningSocket
    private let hosts: HostCheck
    private let limits: ServerLimits
    private let answering: Answering
    private let wakeSignal: WakeSignal
    private let news = Mutex((events: [String](), isStopped: false))

    /// - Parameter handler: makes the answers, on any thread and several at a time.
    package init(
        _ socket: ListeningSocket, hosts: HostCheck, limits: ServerLimits = ServerLimits(),
        handler: @escaping @Sendable (Request) -> Answer
    ) throws(FileProblem) {
        self.socket = socket
        self.hosts = hosts
        self.limits = limits
        wakeSignal = try WakeSignal()
        answering = Answering(atOnce: limits.answersAtOnce, wakeSignal: wakeSignal, handler: handler)
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
        var accepted = 0
        while true {
            let isFull = connections.count >= limits.connections
            var sources = [(source: wakeSignal.source, wanted: Readiness.readable)]
            sources.append((socket.source, isFull ? [] : .readable))
            sources += connections.map { ($0.socket.source, $0.wanted) }
            let ready = wait(for: sources, milliseconds: patience(connections))
            let now = SystemClock.nanoseconds
            for (connection, ready) in zip(connections, ready.dropFirst(2)) {
                serve(connection, ready, now)
            }
            if ready[0].contains(.readable) {
                wakeSignal.clear()
                guard announceNews(to: connections, now) else { return }
                sendAnswers(to: connections, now)
            }
            for connection in connections where connection.deadline <= now { expire(connection, now) }
            for connection in connections where connection.state == .closed { answering.forget(connection.number) }
            connections.removeAll { $0.state == .closed }
            if ready[1].contains(.readable) { takeConnections(&connections, &accepted, now) }
        }
    }
}

extension Server {
    /// Milliseconds until the first connection loses patience.
    private func patience(_ connections: [Connection]) -> Int? {
        guard let first = connections.map(\.deadline).min() else { return nil }
        return max(0, Int((first - SystemClock.nanoseconds) / 1_000_000) + 1)
    }

    private func takeConnections(_ connections: inout [Connection], _ accepted: inout Int, _ now: Int64) {
        while connections.count < limits.connections, let socket = socket.accept() {
            connections.append(Connection(socket, number: accepted, limits: limits, now: now))
            accepted += 1
        }
    }

    /// - Returns: false where the server is to stop.
    private func announceNews(to connections: [Connection], _ now: Int64) -> Bool {
        let (events, isStopped) = news.withLock { news in
            defer { news.events.removeAll() }
            return news
        }
        for event in events {
            for connection in connections { connection.send(messageBytes(event), now: now) }
        }
        return !isStopped
    }

    private func serve(_ connection: Connection, _ ready: Readiness, _ now: Int64) {
        // Who went away while the answer is made, or else is told so again and again.
        if connection.state == .answering, ready.contains(.ended) { return connection.close() }
        if ready.contains(.writable) { connection.write(now: now) }
        let request = ready.isDisjoint(with: [.readable, .ended]) ? nil : connection.read(now: now)
        takeRequests(of: connection, first: request, now)
    }

    private func expire(_ connection: Connection, _ now: Int64) {
        guard connection.expire(now: now) else { return }
        refuse(connection, .requestTimeout, text: "The request took too long.", now)
    }

    /// Begins to answer what was asked, one request after another: the next when the one before is answered.
    private func takeRequests(of connection: Connection, first: Result<Request, RequestProblem>?, _ now: Int64) {
        var request = first ?? connection.nextRequest()
        while let found = request {
            take(found, of: connection, now)
            request = connection.nextRequest()
        }
    }

    private func take(_ request: Result<Request, RequestProblem>, of connection: Connection, _ now: Int64) {
        switch request {
        case .failure(let problem): refuse(connection, problem.status, text: problem.status.reason + ".", now)
        case .success(let request) where !hosts.allows(request.host):
            let response = Response(.misdirected, text: "This server does not answer to that name.")
            answer(request, with: response, on: connection, now)
        case .success(let request):
            connection.waitForAnswer()
            answering.take(request, of: connection.number)
        }
    }

    private func refuse(_ connection: Connection, _ status: Status, text: String, _ now: Int64) {
        let response = Response(status, text: text)
        connection.answer(responseBytes(response, to: nil, keepsAlive: false), thenCloses: true, now: now)
    }

    private func sendAnswers(to connections: [Connection], _ now: Int64) {
        for finished in answering.fetch() {
            guard let connection = connections.first(where: { $0.number == finished.connection }),
                connection.state == .answering
            else { continue }
            send(finished, to: connection, listeners: connections.count { $0.state == .listening }, now)
            takeRequests(of: connection, first: nil, now)
        }
    }

    private func send(_ finished: Answering.Finished, to connection: Connection, listeners: Int, _ now: Int64) {
        let request = finished.request
        switch finished.answer {
        case .events(let first) where listeners < limits.listeners && !request.isHead:
            connection.listen(eventHead + messageBytes(first), now: now)
        case .events:
            answer(request, with: Response(.unavailable, text: "Too many pages are open."), on: connection, now)
        case .response(let response): answer(request, with: response, on: connection, now)
        }
    }

    private func answer(_ request: Request, with response: Response, on connection: Connection, _ now: Int64) {
        let bytes = responseBytes(response, to: request, keepsAlive: request.keepsAlive)
        connection.answer(bytes, thenCloses: !request.keepsAlive, now: now)
    }
}
