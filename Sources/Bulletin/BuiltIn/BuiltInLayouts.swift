/// Files that the program brings along, so that a site needs no `layouts/` of its own.
package enum BuiltInLayouts {
    /// The text of a built-in file, by its path in a site folder.
    package static func file(_ path: String) -> String? {
        files.first { $0.path == path }?.text
    }

    static func bytes(of path: String) -> [UInt8] {
        file(path).map { Array($0.utf8) } ?? []
    }
}
