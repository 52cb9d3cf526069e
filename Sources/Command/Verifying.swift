import Bulletin
import Findings
import Files
import Publishing

/// `bulletin verify`.
func verify(_ arguments: Arguments, _ console: Console) -> ExitCode {
    do throws(FileProblem) {
        let folder = try sealedFolder(arguments)
        return report(folder, part: arguments["--only"].map(plainPart), console)
    } catch {
        let path = printable(error.path)
        console.complain(
            zh: "打不开文件夹“\(path)”（\(error.reason.words.zh)）",
            en: "cannot open folder `\(path)` (\(error.reason.words.en))")
        return .misuse
    }
}

/// The folder with the list: the one that is named, or the output of the site that is.
private func sealedFolder(_ arguments: Arguments) throws(FileProblem) -> Folder {
    if let output = arguments["--output"] { return try Folder(output) }
    let folder = try Folder(arguments.operands.first ?? ".")
    if try folder.status(of: "SHA256SUMS") == nil, try folder.status(of: "output/SHA256SUMS") != nil {
        return try folder.folder("output")
    }
    return folder
}

/// `web` of `./web/`.
private func plainPart(_ part: String) -> String {
    part.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
}

private func report(_ folder: Folder, part: String?, _ console: Console) -> ExitCode {
    do throws(VerificationProblem) {
        let found = try verify(folder, only: part, threads: CurrentProcess.processorCount)
        for difference in found.differences { console.writeOutput(difference.line(console) + "\n") }
        found.summarise(console)
        return found.differences.isEmpty ? .well : .findings
    } catch {
        let (zh, en) = error.words(folder: printable(folder.path))
        console.complain(zh: zh, en: en)
        return .misuse
    }
}

extension Difference {
    fileprivate func line(_ console: Console) -> String {
        let path = printable(path)
        return switch kind {
        case .changed: console.text(zh: "改动　", en: "changed  ") + path
        case .lost: console.text(zh: "缺少　", en: "lost     ") + path
        case .lostFolder(let files):
            console.text(
                zh: "缺少　\(path)/（整个文件夹，\(files) 个文件）", en: "lost     \(path)/ (the whole folder, files: \(files))")
        case .added: console.text(zh: "多出　", en: "added    ") + path
        case .unreadable(let reason):
            console.text(zh: "读不出　\(path)（\(reason)）", en: "unread   \(path) (\(reason))")
        }
    }

    /// How many files of the list it speaks of.
    fileprivate var files: Int {
        switch kind {
        case .changed, .lost, .unreadable: 1
        case .lostFolder(let files): files
        case .added: 0
        }
    }
}

extension Verification {
    fileprivate func summarise(_ console: Console) {
        let agreeing = listed - differences.reduce(0) { $0 + $1.files }
        if differences.isEmpty {
            console.say(zh: "\(listed) 个文件全部一致", en: "all agree (files: \(listed))")
        } else {
            let added = differences.count { $0.kind == .added }
            console.say(
                zh: "不一致：清单列出 \(listed) 个文件，\(agreeing) 个一致；另多出 \(added) 个",
                en: "not as sealed: \(listed) files listed, \(agreeing) agree, \(added) added")
        }
        console.say(zh: "清单的 SHA-256：\(digest.hexadecimal)", en: "SHA-256 of the list: \(digest.hexadecimal)")
    }
}

/// What sealing did, with the digest of the list, to be noted elsewhere.
func saySeal(_ done: PublishingSummary, _ console: Console) {
    guard let seal = done.seal else { return }
    console.say(
        zh: "清单　　SHA256SUMS 列出 \(seal.files) 个文件（新算 \(seal.read) 个），它的 SHA-256：\n  \(seal.digest.hexadecimal)",
        en:
            "seal      \(seal.files) files in SHA256SUMS (\(seal.read) read); its own SHA-256:\n  \(seal.digest.hexadecimal)"
    )
    if done.foreignCount > 0 {
        console.say(
            zh: "不是 Bulletin 生成的文件不在清单里，核对时会列为多出",
            en: "files not made by Bulletin are not in the list; verify will name them as added")
    }
}
