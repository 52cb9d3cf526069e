#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension CurrentProcess {
    /// Starts a program found by `PATH` and does not wait for it; what it says is not shown.
    ///
    /// - Returns: false where there is no such program.
    package static func launch(_ program: String, _ arguments: [String]) -> Bool {
        let words = ([program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream: Int32 in 0...2 {
            posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", stream == 0 ? O_RDONLY : O_WRONLY, 0)
        }
        var child = pid_t()
        guard posix_spawnp(&child, program, &actions, nil, words + [nil], environ) == 0 else { return false }
        // Somebody has to take its end, or the system keeps it on the list of processes.
        return runOnOwnThread { [child] in _ = retrying { waitpid(child, nil, 0) } }
    }
}
