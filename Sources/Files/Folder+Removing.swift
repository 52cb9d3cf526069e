#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Folder {
    /// Removes a file or a symbolic link itself; false where nothing stood there.
    @discardableResult
    package func removeFile(_ path: String) throws(FileProblem) -> Bool {
        try remove(path, flags: 0)
    }

    /// Removes an empty folder; false where nothing stood there.
    @discardableResult
    package func removeFolder(_ path: String) throws(FileProblem) -> Bool {
        try remove(path, flags: AT_REMOVEDIR)
    }

    /// Removes a folder with all it holds; false where nothing stood there. Links are not
    /// followed. A name inside that is no UTF-8 cannot be removed and is a problem `notEmpty`.
    @discardableResult
    package func removeTree(_ path: String) throws(FileProblem) -> Bool {
        guard let found = try status(of: path) else { return false }
        guard found.kind == .directory else { return try removeFile(path) }
        let inside = try paths(under: path)
        for item in inside where item.kind != .directory { try removeFile(path + "/" + item.path) }
        // What a folder holds sorts behind it: backwards, each is empty when its turn comes.
        for item in inside.reversed() where item.kind == .directory { try removeFolder(path + "/" + item.path) }
        return try removeFolder(path)
    }

    private func remove(_ path: String, flags: Int32) throws(FileProblem) -> Bool {
        try check(path, .remove)
        if unlinkat(descriptor.number, path, flags) == 0 { return true }
        let code = errno
        if code == ENOENT { return false }
        throw FileProblem(.remove, shown(path), code: code)
    }
}
