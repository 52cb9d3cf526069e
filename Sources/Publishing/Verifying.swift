package import Files
import Text

/// Compares a folder with the `SHA256SUMS` at its top. Nothing is written, and `.bulletin` is not asked
/// for, so that copies and read-only media are compared as well.
///
/// Links are followed as sha256sum does: what counts is the content that a reader gets.
///
/// - Parameters:
///   - part: a folder of the output such as `web`, to compare that alone; `nil` for everything.
///   - threads: how many files are read at once.
package func verify(
    _ folder: Folder, only part: String? = nil, threads: Int
) throws(VerificationProblem) -> Verification {
    let bytes = try readList(folder)
    let list: SumList
    do throws(MalformedSumList) { list = try SumList(bytes) } catch { throw .malformed(error) }
    let sums = list.sums.filter { stands($0.path, under: part) }
    if let part, sums.isEmpty { throw .nothingListed(part: part) }
    var differences: [Difference]
    do throws(FileProblem) {
        let (present, lost) = try withoutLostFolders(sums, folder)
        differences = lost + compare(present, folder, threads: threads)
        differences += try addedFiles(folder, beside: sums.map(\.path), part)
    } catch {
        throw .file(error)
    }
    differences.sort { precedesBytewise($0.path, $1.path) }
    return Verification(listed: sums.count, differences: differences, digest: .of(bytes))
}

private func readList(_ folder: Folder) throws(VerificationProblem) -> [UInt8] {
    do throws(FileProblem) {
        return try folder.read(SumList.path)
    } catch {
        if error.reason == .notFound { throw .noList }
        throw .file(error)
    }
}

private func stands(_ path: String, under part: String?) -> Bool {
    guard let part else { return true }
    return path.isSame(part) || path.utf8.starts(with: Array((part + "/").utf8))
}

/// The sums of what may be there, and one difference for each folder at the top that is not: a copy of
/// one folder is told in few lines.
private func withoutLostFolders(
    _ sums: [FileSum], _ folder: Folder
) throws(FileProblem) -> (present: [FileSum], lost: [Difference]) {
    var present: [FileSum] = []
    var lost: [Difference] = []
    var rest = sums[...]
    while let first = rest.first {
        let top = Array(first.path.utf8.prefix { $0 != UInt8(ascii: "/") })
        let row = rest.prefix { $0.path.utf8.starts(with: top + [UInt8(ascii: "/")]) }
        let name = String(decoding: top, as: UTF8.self)
        if row.isEmpty {
            present.append(first)
            rest.removeFirst()
            continue
        }
        if try folder.statusFollowingLinks(of: name) == nil {
            lost.append(Difference(path: name, kind: .lostFolder(files: row.count)))
        } else {
            present += row
        }
        rest = rest.dropFirst(row.count)
    }
    return (present, lost)
}

private func compare(_ sums: [FileSum], _ folder: Folder, threads: Int) -> [Difference] {
    let workers = parallelForEach(count: sums.count, threads: threads, makeState: { _ in CompareWorker() }) {
        (worker, index) throws(Never) in
        if let kind = difference(sums[index], folder, &worker.buffer) {
            worker.found.append(Difference(path: sums[index].path, kind: kind))
        }
    }
    return workers.flatMap(\.found)
}

private func difference(_ sum: FileSum, _ folder: Folder, _ buffer: inout [UInt8]) -> DifferenceKind? {
    do throws(FileProblem) {
        return try folder.digest(of: sum.path, buffer: &buffer).digest == sum.digest ? nil : .changed
    } catch {
        switch error.reason {
        case .notFound, .notDirectory, .isDirectory: return .lost
        case .other where error.code == 0: return .changed
        default: return .unreadable(error.reason)
        }
    }
}

/// Everything that is no folder and not in the list. Folders whose names no text can hold are named as
/// well, since nobody looks into them.
private func addedFiles(
    _ folder: Folder, beside listed: [String], _ part: String?
) throws(FileProblem) -> [Difference] {
    let folders = Set(listed.flatMap(foldersAbove))
    var added: [Difference] = []
    var pending = [part ?? ""]
    while let top = pending.popLast() {
        let kind = try folder.statusFollowingLinks(of: top.isEmpty ? "." : top)?.kind
        guard kind == .directory else { continue }
        let found = try folder.paths(under: top) { name, parent in
            top.isEmpty && parent.isEmpty && (name == OutputPath.reserved || name == SumList.path)
        }
        var rest = listed[...]
        for item in found where item.kind != .directory || !item.isNamedInUTF8 {
            let path = top.isEmpty ? item.path : top + "/" + item.path
            while let first = rest.first, precedesBytewise(first, path) { rest.removeFirst() }
            if item.isNamedInUTF8, rest.first?.isSame(path) == true { continue }
            // A link in the place of a folder of the list is looked through.
            if item.kind == .symlink, folders.contains(Array(path.utf8)) {
                pending.append(path)
            } else {
                added.append(Difference(path: path, kind: .added))
            }
        }
    }
    return added
}

/// As bytes, since equal strings may be different names.
private func foldersAbove(_ path: String) -> [[UInt8]] {
    let bytes = Array(path.utf8)
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { Array(bytes[..<$0]) }
}

private struct CompareWorker: Sendable {
    var buffer: [UInt8] = []
    var found: [Difference] = []
}
