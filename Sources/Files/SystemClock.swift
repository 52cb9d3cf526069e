#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The two clocks. Only the command line reads them: everything else is handed the date.
package enum SystemClock {
    /// Seconds since 1970-01-01 00:00 UTC, by the machine's calendar clock.
    package static var secondsSinceEpoch: Int { read(CLOCK_REALTIME).tv_sec }

    /// Nanoseconds since 1970-01-01 UTC, to compare with the times of files.
    package static var nanosecondsSinceEpoch: Int64 { Files.nanoseconds(read(CLOCK_REALTIME)) }

    /// Nanoseconds since some moment before the program began; never runs backwards.
    package static var nanoseconds: Int64 { Files.nanoseconds(read(CLOCK_MONOTONIC)) }

    /// Gives the processor away for a while.
    package static func sleep(milliseconds: Int) {
        let whole = max(milliseconds, 0)
        var rest = timespec(tv_sec: whole / 1000, tv_nsec: whole % 1000 * 1_000_000)
        while true {
            var wish = rest
            if nanosleep(&wish, &rest) == 0 || errno != EINTR { return }
        }
    }

    private static func read(_ clock: clockid_t) -> timespec {
        var time = timespec()
        _ = clock_gettime(clock, &time)
        return time
    }
}
