extension Request {
    /// The request of a whole head, its empty line included.
    init(head: [UInt8]) throws(RequestProblem) {
        var lines = try headLines(head)[...]
        guard let first = lines.popFirst() else { throw .malformed }
        let words = first.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard words.count == 3, isToken(words[0]), words[0].count <= 32 else { throw .malformed }
        let isOld = try isHTTP10(words[2])
        let fields = try lines.map { (line) throws(RequestProblem) in try field(line) }
        let (target, authority) = try requestTarget(words[1])
        try refuseBody(fields)
        let hosts = fields.filter { $0.name == "host" }.map(\.value)
        guard hosts.count == 1 || (isOld && hosts.isEmpty) else { throw .malformed }
        let wishes = fields.filter { $0.name == "connection" }.map { $0.value.lowercased() }.joined(separator: ",")
            .split(separator: ",").map { $0.filter { $0 != " " && $0 != "\t" } }
        self.init(
            method: String(decoding: words[0], as: UTF8.self), target: target, host: authority ?? hosts.first,
            keepsAlive: isOld ? wishes.contains("keep-alive") : !wishes.contains("close"), fields: fields)
    }
}

/// Lines without their ends. A return that ends no line is refused: others take it for an end.
private func headLines(_ head: [UInt8]) throws(RequestProblem) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    for line in head.split(separator: .newline, omittingEmptySubsequences: false) {
        let text = line.last == .return ? line.dropLast() : line
        if text.contains(.return) || text.contains(0) { throw .malformed }
        if !text.isEmpty { lines.append(text) }
    }
    return lines
}

private func isHTTP10(_ version: ArraySlice<UInt8>) throws(RequestProblem) -> Bool {
    let bytes = Array(version)
    guard bytes.count == 8, bytes.starts(with: Array("HTTP/".utf8)), isDigit(bytes[5]), isDigit(bytes[7]),
        bytes[6] == UInt8(ascii: ".")
    else { throw .malformed }
    guard bytes[5] == UInt8(ascii: "1") else { throw .otherVersion }
    return bytes[7] == UInt8(ascii: "0")
}

/// A target as clients send it, or with scheme and authority before it, as to a proxy (RFC 9112, 3.2.2).
private func requestTarget(
    _ bytes: ArraySlice<UInt8>
) throws(RequestProblem) -> (target: RequestTarget, authority: String?) {
    var path = bytes
    var authority: String?
    let scheme = Array("http://".utf8)
    if bytes.starts(with: scheme) {
        let rest = bytes.dropFirst(scheme.count)
        let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
        authority = String(decoding: rest[..<end], as: UTF8.self)
        path = end < rest.endIndex ? rest[end...] : [UInt8(ascii: "/")]
    }
    guard bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F }), let target = RequestTarget(path) else { throw .malformed }
    return (target, authority)
}

/// A field line (RFC 9112, 5): no space before the colon, none at the beginning of the line.
private func field(_ line: ArraySlice<UInt8>) throws(RequestProblem) -> (name: String, value: String) {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), isToken(line[..<colon]) else { throw .malformed }
    var value = line[(colon + 1)...]
    while let first = value.first, isBlank(first) { value = value.dropFirst() }
    while let last = value.last, isBlank(last) { value = value.dropLast() }
    guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\t") }) else { throw .malformed }
    return (String(decoding: line[..<colon], as: UTF8.self).lowercased(), String(decoding: value, as: UTF8.self))
}

/// A length must be one number; with a length and an encoding both, somebody is being deceived (RFC 9112, 6.3).
private func refuseBody(_ fields: [(name: String, value: String)]) throws(RequestProblem) {
    let lengths = fields.filter { $0.name == "content-length" }.map(\.value)
    let isEncoded = fields.contains { $0.name == "transfer-encoding" }
    guard lengths.count <= 1, !(isEncoded && !lengths.isEmpty) else { throw .malformed }
    if let length = lengths.first {
        guard !length.isEmpty, length.utf8.allSatisfy(isDigit) else { throw .malformed }
        if length.utf8.contains(where: { $0 != UInt8(ascii: "0") }) { throw .hasBody }
    }
    if isEncoded { throw .hasBody }
}

private func isToken(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty
        && bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
        }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
