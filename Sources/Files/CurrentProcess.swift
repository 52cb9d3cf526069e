#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What the running process may ask about itself and its machine.
package enum CurrentProcess {
    package static var identifier: Int32 { getpid() }

    /// Processors that are switched on, at least 1.
    package static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// The value of an environment variable; `nil` where it is not set. Bytes that are no UTF-8 come
    /// as U+FFFD.
    package static func environmentVariable(_ name: String) -> String? {
        guard !name.utf8.contains(0), let value = getenv(name) else { return nil }
        return String(cString: value)
    }

    /// All of them, as `NAME=value`, in the order of the system.
    static var environment: [String] {
        var variables: [String] = []
        var next = environ
        while let variable = next.pointee {
            variables.append(String(cString: variable))
            next += 1
        }
        return variables
    }

    /// The path of a program that `PATH` leads to; `nil` where none of that name is there.
    package static func program(_ name: String) -> String? {
        let folders = environmentVariable("PATH")?.split(separator: ":") ?? []
        return folders.lazy.filter { $0.first == "/" }.map { "\($0)/\(name)" }.first { path in
            (try? Folder.working.statusFollowingLinks(of: path))?.kind == .file && access(path, X_OK) == 0
        }
    }

    /// The most memory held at any moment so far, in bytes.
    package static var peakMemory: Int {
        var usage = rusage()
        #if canImport(Darwin)
            return getrusage(RUSAGE_SELF, &usage) == 0 ? usage.ru_maxrss : 0
        #else
            return getrusage(RUSAGE_SELF.rawValue, &usage) == 0 ? usage.ru_maxrss * 1024 : 0
        #endif
    }
}

extension CurrentProcess {
    /// Ends the process with that code.
    /// Holds a value until the process ends, whose memory the system then takes back at once: to take a large
    /// site apart, entry by entry, costs a fiftieth of the time of a check.
    package static func keepUntilExit<Value: Sendable>(_ value: Value) {
        _ = Unmanaged.passRetained(Kept(value))
    }

    package static func exit(_ code: Int32) -> Never {
        #if canImport(Darwin)
            Darwin.exit(code)
        #else
            Glibc.exit(code)
        #endif
    }
}

/// What is never given back.
private final class Kept<Value: Sendable>: Sendable {
    private let value: Value

    init(_ value: Value) { self.value = value }
}
