/// The head of a request, understood and within limits. No request has a body: none is taken.
package struct Request: Sendable {
    /// As it was sent: methods are told apart by case.
    package let method: String
    package let target: RequestTarget
    /// Value of the `Host` field, or the authority of a target that names one; `nil` where HTTP/1.0 has neither.
    package let host: String?
    /// Whether another request may come on the same connection.
    package let keepsAlive: Bool
    private let fields: [(name: String, value: String)]

    init(
        method: String, target: RequestTarget, host: String?, keepsAlive: Bool, fields: [(name: String, value: String)]
    ) {
        self.method = method
        self.target = target
        self.host = host
        self.keepsAlive = keepsAlive
        self.fields = fields
    }

    /// The value of a field, by its name in lower case; those of several with one name, joined by commas
    /// (RFC 9110, 5.3). `nil` where there is none.
    package subscript(name: String) -> String? {
        let values = fields.filter { $0.name == name }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    /// Whether the answer goes out without its body.
    package var isHead: Bool { method == "HEAD" }
}

/// Why a request is not answered as it wishes. The connection ends after it: what follows cannot be told
/// from what belongs to it.
package enum RequestProblem: Error, Hashable, Sendable {
    /// Not HTTP, or against its rules in a way that others may read differently.
    case malformed
    /// The first line is longer than the limit.
    case lineTooLong
    /// All lines together are, or there are too many.
    case headTooLong
    /// It brings a body.
    case hasBody
    /// Not HTTP/1.
    case otherVersion

    package var status: Status {
        switch self {
        case .malformed: .badRequest
        case .lineTooLong: .uriTooLong
        case .headTooLong: .headFieldsTooLarge
        case .hasBody: .contentTooLarge
        case .otherVersion: .versionNotSupported
        }
    }
}
