import Bulletin
import Files
import Findings

/// Shows what `--fix` would change, as a unified diff, and writes nothing.
func preview(_ files: [MendedFile], _ console: Console) {
    for file in files {
        for title in file.titles {
            console.writeOutput("# \(console.text(zh: title.zh, en: title.en))\n")
        }
        console.writeOutput("--- \(printable(file.path))\n+++ \(printable(file.path))\n")
        console.writeOutput(LineDiff(file.readable, file.after).text(colours: console.coloursOutput))
    }
    if files.isEmpty {
        console.writeError(console.text(zh: "没有可以自动修改的内容\n", en: "there is nothing to mend\n"))
    } else {
        console.writeError(
            console.text(
                zh: "以上 \(files.count) 个文件可自动修改，现在没有改动；去掉 --dry-run 即可写入\n",
                en: "\(counted(files.count)) can be mended; nothing was written. Without --dry-run they are\n"))
    }
}

/// Writes the mended files, each whole; false where one could not be written.
///
/// - Parameter asReport: whether standard output belongs to a report.
func write(_ files: [MendedFile], in folder: Folder, _ console: Console, asReport: Bool) -> Bool {
    for file in files {
        do throws(FileProblem) {
            guard try folder.read(file.path) == file.before else {
                console.complain(
                    zh: "“\(file.path)”刚被别的程序改过，没有写入；请再执行一次",
                    en: "`\(file.path)` was changed meanwhile and is left as it is; run this again")
                return false
            }
            try folder.replace(file.path, with: file.after)
        } catch {
            console.complain(
                zh: "不能写入“\(file.path)”（\(error.reason.words.zh)）；其余文件没有改动",
                en: "cannot write `\(file.path)` (\(error.reason.words.en)); the files after it are as they were")
            return false
        }
        let zh = "已修改 \(printable(file.path))：\(file.titles.map(\.zh).joined(separator: "，"))\n"
        let en = "mended \(printable(file.path)): \(file.titles.map(\.en).joined(separator: ", "))\n"
        if asReport {
            console.writeError(console.text(zh: zh, en: en))
        } else {
            console.writeOutput(console.text(zh: zh, en: en))
        }
    }
    return true
}

private func counted(_ count: Int) -> String { count == 1 ? "1 file" : "\(count) files" }
