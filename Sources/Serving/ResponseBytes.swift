import Files

/// The bytes of an answer, with the fields that belong to the connection.
///
/// - Parameter request: `nil` where none was understood.
func responseBytes(_ response: Response, to request: Request?, keepsAlive: Bool) -> [UInt8] {
    var head = "HTTP/1.1 \(response.status.rawValue) \(response.status.reason)\r\n"
    head += "Date: \(HTTPDate(seconds: SystemClock.secondsSinceEpoch).text)\r\n"
    for field in response.fields { head += "\(field.name): \(fieldValue(field.value))\r\n" }
    // What is not changed has no length of its own (RFC 9110, 8.6).
    if response.status != .notModified, response.status != .noContent {
        head += "Content-Length: \(response.body.count)\r\n"
    }
    head += commonFields + (keepsAlive ? "" : "Connection: close\r\n") + "\r\n"
    return Array(head.utf8) + (request?.isHead == true ? [] : response.body)
}

/// Pages of others get nothing of these answers, and no type is guessed.
private let commonFields = "X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n"

/// What begins an answer that goes on.
let eventHead = Array(
    ("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n" + commonFields + "\r\n").utf8)

/// A message of one line each, with the empty line that ends it.
func messageBytes(_ message: String) -> [UInt8] {
    let lines = message.split(omittingEmptySubsequences: false) { $0.isNewline }
    return Array((lines.map { "data: \($0)\n" }.joined() + "\n").utf8)
}

/// A value that ends no line.
private func fieldValue(_ value: String) -> String {
    String(decoding: value.utf8.filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
}
