#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Runs a line of shell in a folder whose path needs no quoting; gives whether it ended well.
func runs(_ line: String, in folder: String) -> Bool {
    system("cd \(folder) && { \(line); } >/dev/null 2>&1") == 0
}
