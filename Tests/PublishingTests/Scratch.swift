import Files

@testable import Publishing

/// Runs `body` with the path of a folder that does not exist yet, and removes it afterwards.
func withScratch<Result>(_ body: (String) throws -> Result) throws -> Result {
    let parent = CurrentProcess.environmentVariable("TMPDIR") ?? "/tmp"
    let path = "\(parent)/bulletin-publishing-\(CurrentProcess.identifier)-\(UInt64.random(in: 0 ... .max))"
    defer { _ = try? Folder.working.removeTree(path) }
    return try body(path)
}

typealias Site = [String: String]

/// One whole build.
@discardableResult
func build(_ site: Site, in root: String, check: StepCheck? = nil) throws -> PublishingSummary {
    let publisher = try Publisher(root: root, waitingSeconds: 0, check: check)
    for (path, text) in site.sorted(by: { $0.key < $1.key }) { try publisher.write(path, Array(text.utf8)) }
    return try publisher.finish()
}

/// All files under `root` but those of publishing itself.
func files(in root: String) throws -> Site {
    guard try Folder.working.status(of: root) != nil else { return [:] }
    let folder = try Folder(root)
    var site: Site = [:]
    for entry in try folder.entries(passingOver: { name, parent in parent.isEmpty && name == ".bulletin" })
    where entry.status.kind != .directory {
        site[entry.path] = String(decoding: try folder.read(entry.path), as: UTF8.self)
    }
    return site
}

func folders(in root: String) throws -> [String] {
    try Folder(root).paths { name, _ in name == ".bulletin" }.filter { $0.kind == .directory }.map(\.path)
}

/// Puts a file there as somebody else would.
func plant(_ path: String, _ text: String, in root: String) throws {
    if let parent = parentFolder(of: root + "/" + path) { try Folder.working.makeFolders(parent) }
    try Folder.working.write(root + "/" + path, Array(text.utf8))
}

/// Thrown where a test stops a build.
func stopped(_ path: String, _ reason: FileFailure = .other) -> FileProblem { FileProblem(.write, path, reason) }
