package import Files

/// Which names a server answers to.
///
/// A page of somebody else can make a browser ask this server under a name of its own that it points here (DNS
/// rebinding), and would then be let in as being of the same origin. Under no other names than these is it answered.
package struct HostCheck: Sendable {
    private let names: Set<String>
    /// Whether any numeric address will do, because the server listens at all of this machine's.
    private let takesAddresses: Bool
    private let port: Int

    package init(_ address: SocketAddress, port: Int) {
        names = ["localhost", "127.0.0.1", "[::1]", address.host.lowercased()]
        takesAddresses = address.isWildcard
        self.port = port
    }

    /// - Parameter host: value of the `Host` field; without one nobody is deceived.
    package func allows(_ host: String?) -> Bool {
        guard let host else { return true }
        let end = host.utf8.lastIndex(of: UInt8(ascii: ":")).flatMap { colon in
            host[colon...].utf8.contains(UInt8(ascii: "]")) ? nil : colon
        }
        let name = host[..<(end ?? host.endIndex)].lowercased()
        if let end, host[host.utf8.index(after: end)...] != String(port) { return false }
        if names.contains(name) { return true }
        let bare = name.hasPrefix("[") && name.hasSuffix("]") ? String(name.dropFirst().dropLast()) : name
        return takesAddresses && bare != "localhost" && SocketAddress(bare) != nil
    }
}
