#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// One TCP connection. Nothing here waits: what cannot be done at once is told.
package final class StreamSocket: Sendable {
    private let descriptor: Descriptor

    init(owning number: Int32) {
        descriptor = Descriptor(owning: number, path: "connection")
        setUnblocking(number)
        var yes: Int32 = 1
        // Answers are written whole; holding back their last part for more to come only delays them.
        setsockopt(number, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
        #if canImport(Darwin)
            setsockopt(number, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
        #endif
    }

    package var source: WaitSource { WaitSource(number: descriptor.number) }

    package enum Transfer: Hashable, Sendable {
        /// So many bytes, at least one.
        case bytes(Int)
        /// Nothing can be had or given now.
        case later
        /// The other end has closed, or the connection failed.
        case ended
    }

    /// Appends what has come, at most `limit` bytes.
    package func read(into buffer: inout [UInt8], limit: Int) -> Transfer {
        let number = descriptor.number
        var result = Transfer.ended
        buffer.append(addingCapacity: limit) { output in
            output.withUnsafeMutableBufferPointer { room, filled in
                let received = recv(number, room.baseAddress, min(limit, room.count), 0)
                result = transfer(received)
                if received > 0 { filled += received }
            }
        }
        return result
    }

    /// Sends bytes from `offset` on, as many as are taken.
    package func write(_ bytes: [UInt8], from offset: Int) -> Transfer {
        bytes.withUnsafeBytes { all in
            let rest = UnsafeRawBufferPointer(rebasing: all[offset...])
            #if canImport(Darwin)
                let flags: Int32 = 0
            #else
                let flags = Int32(MSG_NOSIGNAL)
            #endif
            return transfer(send(descriptor.number, rest.baseAddress, rest.count, flags))
        }
    }

    /// Says that nothing more will be sent; what was sent still arrives.
    package func finishWriting() { _ = shutdown(descriptor.number, Int32(SHUT_WR)) }
}

private func transfer(_ result: Int) -> StreamSocket.Transfer {
    if result > 0 { return .bytes(result) }
    return result < 0 && (errno == EAGAIN || errno == EINTR) ? .later : .ended
}
