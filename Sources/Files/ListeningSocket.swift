#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A TCP port that takes connections.
package final class ListeningSocket: Sendable {
    private let descriptor: Descriptor
    /// The port, also where the system chose it.
    package let port: Int

    /// - Parameter port: 0 lets the system choose a free one.
    package init(_ address: SocketAddress, port: Int) throws(SocketProblem) {
        let family = address.bytes.count == 4 ? AF_INET : AF_INET6
        let number = socket(family, streamKind, 0)
        guard number >= 0 else { throw SocketProblem(code: errno) }
        descriptor = Descriptor(owning: number, path: address.text)
        setUnblocking(number)
        // A server that was just ended leaves connections behind that would keep its port for a minute.
        var yes: Int32 = 1
        setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        if family == AF_INET6 {
            setsockopt(number, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &yes, socklen_t(MemoryLayout<Int32>.size))
        }
        guard bindSocket(number, address, port: port) == 0, listen(number, 128) == 0 else {
            throw SocketProblem(code: errno)
        }
        guard let bound = boundPort(of: number) else { throw SocketProblem(code: errno) }
        self.port = bound
    }

    package var source: WaitSource { WaitSource(number: descriptor.number) }

    /// The next connection that waits; `nil` where none does, or it went away again.
    package func accept() -> StreamSocket? {
        #if canImport(Darwin)
            let number = Darwin.accept(descriptor.number, nil, nil)
        #else
            let number = Glibc.accept(descriptor.number, nil, nil)
        #endif
        return number < 0 ? nil : StreamSocket(owning: number)
    }
}

#if canImport(Darwin)
    private let streamKind = SOCK_STREAM
#else
    private let streamKind = Int32(SOCK_STREAM.rawValue)
#endif

private func bindSocket(_ number: Int32, _ address: SocketAddress, port: Int) -> Int32 {
    let order = UInt16(truncatingIfNeeded: port).bigEndian
    if address.bytes.count == 4 {
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = order
        withUnsafeMutableBytes(of: &name.sin_addr) { $0.copyBytes(from: address.bytes) }
        return bindName(number, &name)
    }
    var name = sockaddr_in6()
    name.sin6_family = sa_family_t(AF_INET6)
    name.sin6_port = order
    withUnsafeMutableBytes(of: &name.sin6_addr) { $0.copyBytes(from: address.bytes) }
    return bindName(number, &name)
}

/// The system takes addresses of every family through the head that all of them begin with.
private func bindName<Name>(_ number: Int32, _ name: inout Name) -> Int32 {
    withUnsafePointer(to: &name) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(number, $0, socklen_t(MemoryLayout<Name>.size))
        }
    }
}

private func boundPort(of number: Int32) -> Int? {
    var name = sockaddr_in6()
    var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
    let code = withUnsafeMutablePointer(to: &name) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(number, $0, &length) }
    }
    // The port stands at the same place in the addresses of both families.
    return code == 0 ? Int(UInt16(bigEndian: name.sin6_port)) : nil
}
