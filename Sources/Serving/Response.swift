/// An answer, but for what belongs to the connection.
package struct Response: Sendable {
    package var status: Status
    /// Names as they are sent, with their values; length, date and connection are the server's to add.
    package var fields: [(name: String, value: String)]
    package var body: [UInt8]

    package init(_ status: Status, fields: [(name: String, value: String)] = [], body: [UInt8] = []) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    /// A line of plain text, for programs and for people who meet the server by accident.
    package init(_ status: Status, text: String) {
        self.init(
            status, fields: [("Content-Type", "text/plain; charset=utf-8")], body: Array((text + "\n").utf8))
    }

    /// - Parameter location: path and query, encoded.
    package static func redirect(to location: String) -> Response { Response(.found, fields: [("Location", location)]) }

    package static func methodNotAllowed(allowed: String) -> Response {
        var response = Response(.methodNotAllowed, text: "Only \(allowed) is answered here.")
        response.fields.append(("Allow", allowed))
        return response
    }
}

/// What can be had at an address, with what tells one state of it from another.
package struct Representation: Sendable {
    package let bytes: [UInt8]
    package let mediaType: String
    /// Quoted, strong: other bytes have another.
    package let entityTag: String
    package let modified: HTTPDate

    package init(bytes: [UInt8], mediaType: String, entityTag: String, modified: HTTPDate) {
        self.bytes = bytes
        self.mediaType = mediaType
        self.entityTag = entityTag
        self.modified = modified
    }

    /// The answer to a GET or HEAD of it: nothing new, a part, or the whole.
    package func response(to request: Request) -> Response {
        let state = [("ETag", entityTag), ("Last-Modified", modified.text), ("Cache-Control", "no-cache")]
        guard !isKnown(to: request) else { return Response(.notModified, fields: state) }
        let fields = state + [("Content-Type", mediaType), ("Accept-Ranges", "bytes")]
        switch range(wantedBy: request) {
        case .whole: return Response(.ok, fields: fields, body: bytes)
        case .part(let part):
            let place = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(bytes.count)"
            return Response(.partialContent, fields: fields + [("Content-Range", place)], body: Array(bytes[part]))
        case .unsatisfiable:
            return Response(.rangeNotSatisfiable, fields: state + [("Content-Range", "bytes */\(bytes.count)")])
        }
    }

    /// A date counts only where no tag was sent (RFC 9110, 13.2.2).
    private func isKnown(to request: Request) -> Bool {
        if let tags = request["if-none-match"] {
            return listedTags(tags).contains { $0 == "*" || $0 == entityTag }
        }
        guard let since = request["if-modified-since"].flatMap({ HTTPDate($0) }) else { return false }
        return modified <= since
    }

    /// The range, unless the client asks for it only of a state that is gone (`If-Range`).
    private func range(wantedBy request: Request) -> ByteRange {
        guard request.method == "GET", let field = request["range"] else { return .whole }
        if let state = request["if-range"], state != entityTag, HTTPDate(state) != modified { return .whole }
        return ByteRange(field, of: bytes.count)
    }
}

/// Tags of a list, without the mark `W/`: comparing for GET is weak (RFC 9110, 13.1.2).
private func listedTags(_ list: String) -> [String] {
    list.split(separator: ",").map { item in
        let tag = item.drop { $0 == " " || $0 == "\t" }
        let plain = tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
        return String(plain.prefix { $0 != " " && $0 != "\t" })
    }
}
