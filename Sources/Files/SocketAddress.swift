#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A numeric address of the Internet Protocol, version 4 or 6.
package struct SocketAddress: Hashable, Sendable {
    /// 4 or 16 bytes, as they are sent.
    package let bytes: [UInt8]
    package let text: String

    /// `nil` where `text` is none; names are not looked up, but `localhost` means 127.0.0.1.
    package init?(_ text: String) {
        guard !text.utf8.contains(0) else { return nil }
        let numeric = text == "localhost" ? "127.0.0.1" : text
        if let bytes = numberBytes(numeric, AF_INET, count: 4) ?? numberBytes(numeric, AF_INET6, count: 16) {
            self.bytes = bytes
            self.text = numeric
        } else {
            return nil
        }
    }

    /// Whether only programs of this machine reach it.
    package var isLoopback: Bool {
        bytes.count == 4 ? bytes[0] == 127 : bytes == [UInt8](repeating: 0, count: 15) + [1]
    }

    /// Whether it means every address of this machine.
    package var isWildcard: Bool { bytes.allSatisfy { $0 == 0 } }

    /// As it stands in a URL.
    package var host: String { bytes.count == 4 ? text : "[" + text + "]" }
}

private func numberBytes(_ text: String, _ family: Int32, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return inet_pton(family, text, &bytes) == 1 ? bytes : nil
}

/// Why a server cannot listen.
package enum SocketProblem: Error, Hashable, Sendable {
    /// Another program listens there.
    case taken
    /// This machine has no such address.
    case notHere
    /// A port below 1024, which needs rights that this process has not.
    case permission
    /// Anything else, with the `errno`.
    case other(Int32)

    init(code: Int32) {
        self =
            switch code {
            case EADDRINUSE: .taken
            case EADDRNOTAVAIL: .notHere
            case EACCES, EPERM: .permission
            default: .other(code)
            }
    }
}
