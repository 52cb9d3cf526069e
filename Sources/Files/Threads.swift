#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Runs `body` on a thread of its own, which ends with it; for work that waits and would hold up the threads
/// that `parallelForEach` shares.
///
/// - Returns: false where the system gives no thread.
package func runOnOwnThread(_ body: @escaping @Sendable () -> Void) -> Bool {
    let box = Unmanaged.passRetained(ThreadBody(body))
    #if canImport(Darwin)
        var thread: pthread_t?
        let code = pthread_create(&thread, nil, { runBody(of: $0) }, box.toOpaque())
        if code == 0, let thread { pthread_detach(thread) }
    #else
        var thread = pthread_t()
        let code = pthread_create(&thread, nil, { $0.flatMap { runBody(of: $0) } }, box.toOpaque())
        if code == 0 { pthread_detach(thread) }
    #endif
    if code != 0 { box.release() }
    return code == 0
}

private final class ThreadBody {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

private func runBody(of box: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<ThreadBody>.fromOpaque(box).takeRetainedValue().run()
    return nil
}
