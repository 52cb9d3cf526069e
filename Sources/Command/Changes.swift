import Bulletin
import Files

/// What changed since the commit of `--changed`; an inner `nil` where that is not asked for, an outer one where it
/// cannot be told.
func changes(_ arguments: Arguments, in folder: Folder, _ console: Console) -> GitChanges?? {
    guard let base = arguments["--changed"] else { return .some(nil) }
    do {
        return try GitChanges(in: folder, since: base)
    } catch {
        explain(error, console)
        return nil
    }
}

func explain(_ problem: GitProblem, _ console: Console) {
    switch problem {
    case .gitMissing:
        console.complain(
            zh: "--changed 要用 git，这台机器上没有找到", en: "--changed needs git, which is not on this machine")
    case .noRepository:
        console.complain(
            zh: "站点文件夹不在 git 仓库里，不能用 --changed", en: "the site folder is in no git repository; --changed needs one")
    case .badName(let name):
        console.complain(
            zh: "--changed 后面要写分支、标签或提交，不能是“\(name)”",
            en: "--changed takes a branch, a tag or a commit, not `\(name)`")
    case .unknownBase(let name):
        console.complain(
            zh: "git 仓库里没有“\(name)”；如果是远程分支，先执行 git fetch",
            en: "the git repository has no `\(name)`; for a branch of a remote, run git fetch first")
    case .noCommonHistory(let name):
        console.complain(
            zh: "“\(name)”与当前提交没有共同的历史；如果仓库是浅克隆，先执行 git fetch --unshallow",
            en:
                "`\(name)` has no history in common with this commit; in a shallow clone, run git fetch --unshallow first"
        )
    case .failed(let words):
        console.complain(zh: "git 没有成功：\(words)", en: "git failed: \(words)")
    }
}
