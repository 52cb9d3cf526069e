#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

import Text

#if canImport(Darwin)
    private typealias DirectoryStream = UnsafeMutablePointer<DIR>
#else
    private typealias DirectoryStream = OpaquePointer
#endif

/// One thing found in a tree, with what the system says of it.
package struct TreeEntry: Hashable, Sendable {
    /// Relative to the folder that was listed, `/` between parts.
    package let path: String
    package let status: FileStatus
    /// False where a name in the path is no UTF-8: `path` then shows it with U+FFFD and opens nothing.
    package let isNamedInUTF8: Bool
}

/// One thing found in a tree, by name and kind alone.
package struct TreePath: Hashable, Sendable {
    package let path: String
    package let kind: FileKind
    package let isNamedInUTF8: Bool
}

extension Folder {
    /// Everything under this folder, sorted by the bytes of its path.
    ///
    /// Symbolic links are reported and never followed, so that a loop ends and nothing outside is
    /// met. Folders are walked without recursion, one open at a time; a path too long for the system
    /// is a problem `nameTooLong`. A folder whose name is no UTF-8 is reported and not entered.
    ///
    /// - Parameter passingOver: given a name and the folder it stands in (empty at the top); what it
    ///   answers true for is left out with all it holds, and costs no `stat`.
    package func entries(
        passingOver: (_ name: String, _ folder: String) -> Bool = { _, _ in false }
    ) throws(FileProblem) -> [TreeEntry] {
        var found: [TreeEntry] = []
        try walk(under: "", passingOver: passingOver) { (item, number, name) throws(FileProblem) in
            var raw = stat()
            guard fstatat(number, name, &raw, AT_SYMLINK_NOFOLLOW) == 0 else {
                throw FileProblem(.status, self.shown(item.path), code: errno)
            }
            let entry = TreeEntry(path: item.path, status: FileStatus(raw), isNamedInUTF8: item.isNamedInUTF8)
            found.append(entry)
            return entry.status.kind
        }
        return bytewiseOrder(of: found.map(\.path)).map { found[$0] }
    }

    /// The same by name and kind alone: a third of the cost, where sizes and times are not asked for.
    ///
    /// - Parameter isWanted: what is told of; folders are entered all the same.
    package func paths(
        under path: String = "", passingOver: (_ name: String, _ folder: String) -> Bool = { _, _ in false },
        where isWanted: (TreePath) -> Bool = { _ in true }
    ) throws(FileProblem) -> [TreePath] {
        var found: [TreePath] = []
        try walk(under: path, passingOver: passingOver) { (item, _, _) throws(FileProblem) in
            if isWanted(item) { found.append(item) }
            return item.kind
        }
        return bytewiseOrder(of: found.map(\.path)).map { found[$0] }
    }

    /// Calls `body` for all that stands directly in a folder (empty: this one), in the order of the system, with the
    /// bytes of its name and what the system says of it; a symbolic link is told as itself.
    ///
    /// The cheapest way to ask for the files of a large folder: no path is walked and no text made for any of them.
    package func forEachStatus(
        in path: String = "", _ body: (_ name: Span<UInt8>, _ status: FileStatus) -> Void
    ) throws(FileProblem) {
        try forEachRawName(in: path) { (name, _, number) throws(FileProblem) in
            var raw = stat()
            guard fstatat(number, name, &raw, AT_SYMLINK_NOFOLLOW) == 0 else {
                // It went while the folder was read.
                if errno == ENOENT { return }
                throw FileProblem(.status, self.shown(path), code: errno)
            }
            let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name)).assumingMemoryBound(to: UInt8.self)
            body(bytes.span, FileStatus(raw))
        }
    }

    /// The names that stand directly in a folder (empty: this one), sorted by their bytes.
    package func names(in path: String = "") throws(FileProblem) -> [String] {
        var found: [String] = []
        try forEachName(in: path) { (item, _, _) throws(FileProblem) in found.append(item.path) }
        return found.sorted(by: precedesBytewise)
    }
}

extension Folder {
    private typealias Visit = (TreePath, _ folder: Int32, _ name: UnsafePointer<CChar>) throws(FileProblem) -> FileKind

    /// `visit` answers the kind, which it may know better; folders are then entered.
    private func walk(
        under top: String, passingOver: (String, String) -> Bool, visit: Visit
    ) throws(FileProblem) {
        var pending = [""]
        while let folder = pending.popLast() {
            let place = top.isEmpty ? folder : folder.isEmpty ? top : top + "/" + folder
            try forEachName(in: place, isTop: folder.isEmpty) { (child, number, name) throws(FileProblem) in
                if passingOver(child.path, folder) { return }
                let path = folder.isEmpty ? child.path : folder + "/" + child.path
                let item = TreePath(path: path, kind: child.kind, isNamedInUTF8: child.isNamedInUTF8)
                if try visit(item, number, name) == .directory, item.isNamedInUTF8 { pending.append(path) }
            }
        }
    }

    private func forEachName(
        in path: String, isTop: Bool = true,
        _ body: (TreePath, Int32, UnsafePointer<CChar>) throws(FileProblem) -> Void
    ) throws(FileProblem) {
        try forEachRawName(in: path, isTop: isTop) { (name, type, number) throws(FileProblem) in
            try body(try child(name, type: type, in: number), number, name)
        }
    }

    /// With the type that the system tells along with the name, and the number of the open folder.
    private func forEachRawName(
        in path: String, isTop: Bool = true,
        _ body: (UnsafePointer<CChar>, _ type: UInt8, _ folder: Int32) throws(FileProblem) -> Void
    ) throws(FileProblem) {
        let stream = try openStream(path, follows: isTop)
        defer { closedir(stream) }
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw FileProblem(.list, shown(path), code: errno) }
                return
            }
            try withName(of: entry) { (name) throws(FileProblem) in
                if isDotName(name) { return }
                try body(name, entry.pointee.d_type, dirfd(stream))
            }
        }
    }

    private func child(
        _ name: UnsafePointer<CChar>, type: UInt8, in folder: Int32
    ) throws(FileProblem) -> TreePath {
        let valid = String(validatingCString: name)
        let shownName = valid ?? String(cString: name)
        var kind = FileKind(directoryType: type)
        if kind == nil {
            // Some file systems do not tell kinds with names.
            var raw = stat()
            guard fstatat(folder, name, &raw, AT_SYMLINK_NOFOLLOW) == 0 else {
                throw FileProblem(.status, shown(shownName), code: errno)
            }
            kind = FileStatus(raw).kind
        }
        return TreePath(path: shownName, kind: kind ?? .other, isNamedInUTF8: valid != nil)
    }

    private func openStream(_ path: String, follows: Bool) throws(FileProblem) -> DirectoryStream {
        try check(path, .list)
        // Below the top a link may have taken the folder's place since it was listed.
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (follows ? 0 : O_NOFOLLOW)
        let number = retrying { openat(descriptor.number, path.isEmpty ? "." : path, flags, 0) }
        guard number >= 0 else { throw FileProblem(.list, shown(path), code: errno) }
        guard let stream = fdopendir(number) else {
            let code = errno
            _ = close(number)
            throw FileProblem(.list, shown(path), code: code)
        }
        return stream
    }
}

extension FileKind {
    /// `nil` where the file system does not tell.
    fileprivate init?(directoryType: UInt8) {
        switch Int(directoryType) {
        case Int(DT_UNKNOWN): return nil
        case Int(DT_REG): self = .file
        case Int(DT_DIR): self = .directory
        case Int(DT_LNK): self = .symlink
        default: self = .other
        }
    }
}

private func withName(
    of entry: UnsafeMutablePointer<dirent>, _ body: (UnsafePointer<CChar>) throws(FileProblem) -> Void
) throws(FileProblem) {
    try withUnsafePointer(to: &entry.pointee.d_name) { (tuple) throws(FileProblem) in
        try body(UnsafeRawPointer(tuple).assumingMemoryBound(to: CChar.self))
    }
}

/// `.` and `..`
private func isDotName(_ name: UnsafePointer<CChar>) -> Bool {
    let dot = CChar(bitPattern: UInt8(ascii: "."))
    return name[0] == dot && (name[1] == 0 || name[1] == dot && name[2] == 0)
}
