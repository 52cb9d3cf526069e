#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What may happen to something that is waited for.
package struct Readiness: OptionSet, Hashable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Bytes, a connection or a message are there, or the other end has closed.
    package static let readable = Readiness(rawValue: 1)
    /// Bytes would be taken.
    package static let writable = Readiness(rawValue: 2)
    /// Nothing more will come: closed or failed. Told without being asked for.
    package static let ended = Readiness(rawValue: 4)
}

/// Something the system can wait for: a socket, a watch, a signal between threads. Holds no right to it:
/// whoever waits keeps the thing itself.
package struct WaitSource: Sendable {
    let number: Int32
}

/// Waits until one of the sources is ready, and tells how ready each is, in their order.
///
/// - Parameter milliseconds: the longest wait; `nil` waits for ever. A signal to the process may end the
///   wait early, with nothing ready.
package func wait(
    for sources: [(source: WaitSource, wanted: Readiness)], milliseconds: Int? = nil
) -> [Readiness] {
    var requests = sources.map { pollfd(fd: $0.source.number, events: events(of: $0.wanted), revents: 0) }
    let limit = milliseconds.map { Int32(clamping: max($0, 0)) } ?? -1
    guard poll(&requests, nfds_t(requests.count), limit) > 0 else { return sources.map { _ in [] } }
    return requests.map { readiness(of: $0.revents) }
}

private func events(of wanted: Readiness) -> Int16 {
    Int16(wanted.contains(.readable) ? POLLIN : 0) | Int16(wanted.contains(.writable) ? POLLOUT : 0)
}

private func readiness(of events: Int16) -> Readiness {
    var ready: Readiness = []
    if events & Int16(POLLIN) != 0 { ready.insert(.readable) }
    if events & Int16(POLLOUT) != 0 { ready.insert(.writable) }
    if events & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { ready.insert(.ended) }
    return ready
}
