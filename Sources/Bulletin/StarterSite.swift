package import Files

/// A new site from the binary alone: what `bulletin init` writes.
package enum StarterSite {
    package struct Result: Sendable {
        package var written: [String] = []
        package var kept: [String] = []
    }

    /// Writes the files of a first site into `path`, which is made where it is missing. A file that is
    /// there is kept as it is.
    package static func write(to path: String) throws(FileProblem) -> Result {
        try Folder.working.makeFolders(path)
        let folder = try Folder(path)
        var result = Result()
        for file in BuiltInStarter.files {
            if try folder.status(of: file.path) != nil {
                result.kept.append(file.path)
                continue
            }
            if let parent = parentFolder(of: file.path) { try folder.makeFolders(parent) }
            try folder.write(file.path, Array(file.text.utf8))
            result.written.append(file.path)
        }
        return result
    }
}
