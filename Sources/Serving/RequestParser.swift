/// Makes requests of the bytes of a connection as they come, in whatever pieces (RFC 9112).
///
/// Each byte is looked at a fixed number of times, however small the pieces; more than the limits is never held.
package struct RequestParser: Sendable {
    /// Longest first line, in bytes.
    package static let longestLine = 8 << 10
    /// Longest head, with the first line, in bytes.
    package static let longestHead = 32 << 10
    package static let mostFields = 100

    private var buffer: [UInt8] = []
    /// How far the buffer was searched for the end of a head.
    private var searched = 0
    private var lineStart = 0
    private var linesSeen = 0

    package init() {}

    /// Whether a request has begun that has not ended.
    package var isInside: Bool { !buffer.isEmpty }

    package mutating func append(_ bytes: some Sequence<UInt8>) { buffer.append(contentsOf: bytes) }

    /// The next whole request; `nil` where more has to come.
    package mutating func next() throws(RequestProblem) -> Request? {
        dropEmptyLines()
        while searched < buffer.count {
            let byte = buffer[searched]
            searched += 1
            guard byte == .newline else { continue }
            let isEmptyLine = searched - lineStart == 1 || (searched - lineStart == 2 && buffer[lineStart] == .return)
            lineStart = searched
            linesSeen += 1
            if isEmptyLine { return try finish() }
            try checkLimits()
        }
        try checkLimits()
        return nil
    }

    /// Clients of old send an empty line after a body (RFC 9112, 2.2).
    private mutating func dropEmptyLines() {
        guard searched == 0 else { return }
        let empty = buffer.prefix { $0 == .return || $0 == .newline }.count
        if empty > 0 { buffer.removeFirst(empty) }
    }

    private func checkLimits() throws(RequestProblem) {
        let firstLine = linesSeen == 0 ? buffer.count : 0
        if firstLine > RequestParser.longestLine { throw .lineTooLong }
        if linesSeen == 1, lineStart > RequestParser.longestLine { throw .lineTooLong }
        if searched > RequestParser.longestHead || linesSeen > RequestParser.mostFields + 1 { throw .headTooLong }
    }

    private mutating func finish() throws(RequestProblem) -> Request {
        try checkLimits()
        let head = Array(buffer[..<searched])
        buffer.removeFirst(searched)
        (searched, lineStart, linesSeen) = (0, 0, 0)
        return try Request(head: head)
    }
}

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let `return` = UInt8(ascii: "\r")
}
