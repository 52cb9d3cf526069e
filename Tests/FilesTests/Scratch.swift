#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif
import Files
import Testing

/// Runs `body` with a new empty folder, and removes it afterwards.
func withScratch<Result>(_ body: (Folder) throws -> Result) throws -> Result {
    let parent = CurrentProcess.environmentVariable("TMPDIR") ?? "/tmp"
    let path = "\(parent)/bulletin-files-\(CurrentProcess.identifier)-\(UInt64.random(in: 0 ... .max))"
    try Folder.working.makeFolders(path)
    defer { _ = try? Folder.working.removeTree(path) }
    return try body(try Folder(path))
}

func makeLink(_ path: String, to target: String) throws {
    try #require(symlink(target, path) == 0)
}

func makePipe(_ path: String) throws {
    try #require(mkfifo(path, 0o600) == 0)
}

/// Runs `body` while a file stands in `folder` whose name is the bytes FF 2E 6D 64, no UTF-8 text.
func withFileNotNamedInUTF8(in folder: String, _ body: () throws -> Void) throws {
    let name = (Array(folder.utf8) + [UInt8(ascii: "/"), 0xFF, 0x2E, 0x6D, 0x64, 0]).map(CChar.init(bitPattern:))
    let number = creat(name, 0o600)
    try #require(number >= 0)
    close(number)
    defer { unlink(name) }
    try body()
}
