import Bulletin
import Disclosure
import Files

/// Files by path, as bytes.
typealias FileSet = [String: [UInt8]]

/// Runs `body` with the path of an empty folder, and removes it afterwards.
func withScratch<Result>(_ body: (String) throws -> Result) throws -> Result {
    let parent = CurrentProcess.environmentVariable("TMPDIR") ?? "/tmp"
    let path = "\(parent)/bulletin-test-\(CurrentProcess.identifier)-\(UInt64.random(in: 0 ... .max))"
    try Folder.working.makeFolders(path)
    defer { _ = try? Folder.working.removeTree(path) }
    return try body(path)
}

/// The checkout that these tests stand in.
let checkout = String(#filePath.dropLast("/Tests/BulletinTests/Scratch.swift".count))

/// All files under a folder but the record of builds; none where the folder is missing.
func files(in root: String) throws -> FileSet {
    guard try Folder.working.status(of: root) != nil else { return [:] }
    let folder = try Folder(root)
    var files: FileSet = [:]
    let entries = try folder.entries(passingOver: { name, parent in parent.isEmpty && name == ".bulletin" })
    for entry in entries where entry.status.kind == .file { files[entry.path] = try folder.read(entry.path) }
    return files
}

func write(_ files: FileSet, to root: String) throws {
    for (path, bytes) in files {
        if let parent = parentFolder(of: "\(root)/\(path)") { try Folder.working.makeFolders(parent) }
        try Folder.working.write("\(root)/\(path)", bytes)
    }
}

func write(_ text: String, to path: String) throws {
    if let parent = parentFolder(of: path) { try Folder.working.makeFolders(parent) }
    try Folder.working.write(path, Array(text.utf8))
}
