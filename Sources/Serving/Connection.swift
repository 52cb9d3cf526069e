import Files

/// One connection, as far as it has come. Lives on the thread of the server alone.
final class Connection {
    enum State {
        /// Waits for a request, or for the rest of one.
        case reading
        /// Has asked; the answer is being made.
        case answering
        /// Sends an answer.
        case writing
        /// Sends events as they happen.
        case listening
        /// Has answered a request that it did not read to its end, and swallows the rest.
        case lingering
        case closed
    }

    let socket: StreamSocket
    /// Tells it from every other connection of the same server.
    let number: Int
    private(set) var state = State.reading
    /// When it has lost patience, in nanoseconds of `SystemClock`.
    private(set) var deadline: Int64
    private let limits: ServerLimits
    private var parser = RequestParser()
    private var output: [UInt8] = []
    private var sent = 0
    private var closesAfterwards = false
    private var swallowed = 0

    init(_ socket: StreamSocket, number: Int, limits: ServerLimits, now: Int64) {
        self.socket = socket
        self.number = number
        self.limits = limits
        deadline = now + Int64(limits.headTime) * 1_000_000
    }

    var wanted: Readiness {
        switch state {
        case .reading, .lingering: .readable
        case .writing: .writable
        case .listening: output.isEmpty ? .readable : [.readable, .writable]
        case .answering, .closed: []
        }
    }

    func close() { state = .closed }
}

// MARK: Reading

extension Connection {
    /// Takes what has come; gives a whole request, or the problem with it.
    func read(now: Int64) -> Result<Request, RequestProblem>? {
        var bytes: [UInt8] = []
        switch socket.read(into: &bytes, limit: 16 << 10) {
        case .later: return nil
        case .ended:
            state = .closed
            return nil
        case .bytes: break
        }
        switch state {
        case .lingering: swallow(bytes.count)
        case .reading:
            let wasInside = parser.isInside
            parser.append(bytes)
            let request = nextRequest()
            // Once in a request and not for each byte of it, nor for empty lines before it.
            if !wasInside, parser.isInside { deadline = now + Int64(limits.headTime) * 1_000_000 }
            return request
        // Who listens to events has nothing more to say.
        case .answering, .writing, .listening, .closed: break
        }
        return nil
    }

    /// The next request among what has come already.
    func nextRequest() -> Result<Request, RequestProblem>? {
        guard state == .reading else { return nil }
        do throws(RequestProblem) {
            return try parser.next().map { .success($0) }
        } catch {
            return .failure(error)
        }
    }

    private func swallow(_ count: Int) {
        swallowed += count
        if swallowed > 1 << 20 { state = .closed }
    }
}

// MARK: Writing

extension Connection {
    /// The request is with those who answer, however long they take.
    func waitForAnswer() {
        state = .answering
        deadline = .max
    }

    /// Begins to send an answer.
    func answer(_ bytes: [UInt8], thenCloses: Bool, now: Int64) {
        output = bytes
        sent = 0
        closesAfterwards = thenCloses
        state = .writing
        deadline = now + Int64(limits.sendTime) * 1_000_000
        write(now: now)
    }

    /// Begins to send events, the head of the answer first.
    func listen(_ head: [UInt8], now: Int64) {
        output = head
        sent = 0
        state = .listening
        deadline = now + Int64(limits.heartbeat) * 1_000_000
        write(now: now)
    }

    /// Sends one more event, or closes where too many were not taken.
    func send(_ event: [UInt8], now: Int64) {
        guard state == .listening else { return }
        guard output.count - sent < limits.eventBacklog else { return close() }
        output += event
        write(now: now)
    }

    /// Sends as much as is taken.
    func write(now: Int64) {
        while sent < output.count {
            switch socket.write(output, from: sent) {
            case .bytes(let count):
                sent += count
                if state == .writing { deadline = now + Int64(limits.sendTime) * 1_000_000 }
            case .later: return
            case .ended: return close()
            }
        }
        output.removeAll()
        sent = 0
        if state == .writing { finishAnswer(now: now) }
    }

    private func finishAnswer(now: Int64) {
        if closesAfterwards {
            socket.finishWriting()
            state = .lingering
            deadline = now + Int64(limits.lingerTime) * 1_000_000
        } else {
            state = .reading
            deadline = now + Int64(parser.isInside ? limits.headTime : limits.idleTime) * 1_000_000
        }
    }

    /// What happens when patience has ended.
    ///
    /// - Returns: true where the client should hear that it was too slow.
    func expire(now: Int64) -> Bool {
        switch state {
        case .listening:
            deadline = now + Int64(limits.heartbeat) * 1_000_000
            // A comment: nobody but the socket notices.
            send(Array(":\n\n".utf8), now: now)
            return false
        case .reading where parser.isInside: return true
        default:
            close()
            return false
        }
    }
}
