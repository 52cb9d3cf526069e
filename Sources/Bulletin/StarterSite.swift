package import Files

/// A new site from the binary alone: what `bulletin init` writes.
package enum StarterSite {
    package struct Result: Sendable {
        package var written: [String] = []
        package var kept: [String] = []
    }

    /// The themes that the program brings along, by name.
    package static var themes: [String] {
        var seen: Set<Substring> = []
        return BuiltInThemes.files.map { $0.path.prefix { $0 != "/" } }.filter { seen.insert($0).inserted }
            .map(String.init)
    }

    /// Writes the files of a first site into `path`, which is made where it is missing. A file that is
    /// there is kept as it is.
    ///
    /// - Parameter theme: one of `themes`, whose layouts are written too; `nil` for the usual look.
    package static func write(to path: String, theme: String? = nil) throws(FileProblem) -> Result {
        try Folder.working.makeFolders(path)
        let folder = try Folder(path)
        var result = Result()
        for file in BuiltInStarter.files + layouts(of: theme) {
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

    /// The files of a theme by their paths in a site folder.
    private static func layouts(of theme: String?) -> [(path: String, text: String)] {
        guard let theme else { return [] }
        return BuiltInThemes.files.filter { $0.path.hasPrefix(theme + "/") }.map {
            (String($0.path.dropFirst(theme.utf8.count + 1)), $0.text)
        }
    }
}
