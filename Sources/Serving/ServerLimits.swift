/// What a server lets its clients take.
package struct ServerLimits: Sendable {
    /// Connections at one time; more wait at the door.
    package var connections = 128
    /// Of them, listeners to events; further ones are sent away.
    package var listeners = 64
    /// Answers that are made at one time; further requests wait.
    package var answersAtOnce = 8
    /// Milliseconds in which the head of a request has to be there, from its first byte or the beginning of the
    /// connection on, however steadily its bytes drip.
    package var headTime = 10_000
    /// Milliseconds that a connection may wait for its next request.
    package var idleTime = 15_000
    /// Milliseconds in which a client has to take some of an answer.
    package var sendTime = 20_000
    /// Milliseconds for which what a refused client still sends is swallowed, so that it reads why.
    package var lingerTime = 1_000
    /// Milliseconds between signs of life to those who listen to events.
    package var heartbeat = 15_000
    /// Bytes of events that a listener may be behind.
    package var eventBacklog = 64 << 10

    package init() {}
}
