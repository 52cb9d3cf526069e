/// What a request asks for: the path, taken apart and decoded, and the query.
package struct RequestTarget: Hashable, Sendable {
    /// The parts between slashes, decoded. None is `.` or `..`, none holds a slash, a backslash or a control
    /// character; whoever looks them up under a folder stays inside.
    package let segments: [String]
    /// Whether the path ends in a slash; the root does.
    package let isFolder: Bool
    /// Names and values, decoded, in their order.
    package let query: [(name: String, value: String)]

    /// The path without its first slash, decoded.
    package var path: String { segments.joined(separator: "/") + (isFolder && !segments.isEmpty ? "/" : "") }

    package func value(of name: String) -> String? { query.first { $0.name == name }?.value }

    /// The target of a request without scheme and authority; `nil` where it is none, or leads out.
    package init?(_ bytes: ArraySlice<UInt8>) {
        let parts = bytes.split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = parts.first, path.first == UInt8(ascii: "/"), !bytes.contains(UInt8(ascii: "#")) else {
            return nil
        }
        var segments: [String] = []
        let raw = path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for part in raw.dropLast() {
            guard let segment = pathSegment(part) else { return nil }
            segments.append(segment)
        }
        isFolder = raw.last?.isEmpty ?? true
        if !isFolder {
            guard let segment = raw.last.flatMap(pathSegment) else { return nil }
            segments.append(segment)
        }
        self.segments = segments
        guard let query = decodedQuery(parts.count > 1 ? parts[1] : []) else { return nil }
        self.query = query
    }

    package static func == (left: RequestTarget, right: RequestTarget) -> Bool {
        left.segments == right.segments && left.isFolder == right.isFolder
            && left.query.elementsEqual(right.query) { $0 == $1 }
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(segments)
        hasher.combine(isFolder)
    }
}

private func pathSegment(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let decoded = percentDecoded(bytes), let text = String(validating: decoded, as: UTF8.self) else { return nil }
    let isSafe = decoded.allSatisfy {
        $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\")
    }
    return isSafe && text != "." && text != ".." ? text : nil
}

private func decodedQuery(_ bytes: ArraySlice<UInt8>) -> [(name: String, value: String)]? {
    var query: [(name: String, value: String)] = []
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
        let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        let texts = parts.map { part in
            percentDecoded(part).flatMap { String(validating: $0, as: UTF8.self) }
        }
        guard let name = texts[0], let value = texts.count > 1 ? texts[1] : "" else { return nil }
        query.append((name, value))
    }
    return query
}

/// `nil` where a percent sign is not followed by two hexadecimal digits.
func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
        guard bytes[index] == UInt8(ascii: "%") else {
            decoded.append(bytes[index])
            index += 1
            continue
        }
        guard index + 2 < bytes.endIndex, let high = hexadecimalDigit(bytes[index + 1]),
            let low = hexadecimalDigit(bytes[index + 2])
        else { return nil }
        decoded.append(high << 4 | low)
        index += 3
    }
    return decoded
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}

/// A path as it stands in an address: what is no letter, digit or one of `-._~/` is written as its bytes.
package func percentEncoded(path: some StringProtocol) -> String {
    var text = ""
    for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            text.unicodeScalars.append(Unicode.Scalar(byte))
        default: text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
    }
    return text
}
