package import Files
package import Findings
package import Publishing

extension FileFailure {
    /// Why an operation on a file failed, to be put in brackets after what failed.
    package var words: Words {
        switch self {
        case .notFound: Words(zh: "不存在", en: "it does not exist")
        case .permission: Words(zh: "没有权限", en: "permission denied")
        case .exists: Words(zh: "已经存在", en: "it exists")
        case .isDirectory: Words(zh: "是文件夹", en: "it is a folder")
        case .notDirectory: Words(zh: "不是文件夹", en: "it is not a folder")
        case .notEmpty: Words(zh: "文件夹不是空的", en: "the folder is not empty")
        case .noSpace: Words(zh: "磁盘空间不足", en: "the disk is full")
        case .readOnly: Words(zh: "磁盘只读", en: "the disk is read-only")
        case .tooManyLinks: Words(zh: "符号链接过多或成环", en: "too many symbolic links")
        case .nameTooLong: Words(zh: "名称太长", en: "the name is too long")
        case .tooManyOpenFiles: Words(zh: "打开的文件太多", en: "too many files are open")
        case .otherFileSystem: Words(zh: "在另一个磁盘上", en: "it is on another disk")
        case .busy: Words(zh: "正被别的程序使用", en: "another program is using it")
        case .brokenPipe: Words(zh: "对方已关闭", en: "the other end is closed")
        case .invalidName: Words(zh: "名称无效", en: "the name is not valid")
        case .tooLarge: Words(zh: "文件太大", en: "the file is too large")
        case .other: Words(zh: "系统拒绝", en: "the system refused")
        }
    }
}

extension PublishingProblem {
    /// Why nothing more was published, as a sentence without its end.
    package var words: Words {
        switch self {
        case .busy(let holder):
            Words(
                zh: "另一个生成正在写同一个文件夹" + (holder.map { "（进程 \($0)）" } ?? ""),
                en: "another build is writing to the same folder" + (holder.map { " (process \($0))" } ?? ""))
        case .path(let path, let fault):
            Words(zh: "“\(path)”\(fault.words.zh)", en: "`\(path)` \(fault.words.en)")
        case .writtenTwice(let path):
            Words(zh: "有两个页面的地址都是“\(path)”", en: "two pages have the address `\(path)`")
        case .fileAndFolder(let path):
            Words(zh: "“\(path)”既是文件又是文件夹", en: "`\(path)` is to be a file and a folder")
        case .unfinished(let path):
            Words(zh: "“\(path)”没有写完", en: "`\(path)` was not written to its end")
        case .closed: Words(zh: "这次生成已经结束", en: "the build was ended before")
        case .sourceChanged(let path):
            Words(zh: "“\(path)”在生成途中改动了，请重新生成", en: "`\(path)` was changed during the build; build again")
        case .file(let problem):
            Words(
                zh: "“\(problem.path)”（\(problem.reason.words.zh)）",
                en: "`\(problem.path)` (\(problem.reason.words.en))")
        }
    }
}

extension PathFault {
    fileprivate var words: Words {
        switch self {
        case .empty: Words(zh: "是空的地址", en: "is an empty address")
        case .notPlain: Words(zh: "含有 . 或 ..", en: "holds . or ..")
        case .holdsNUL: Words(zh: "含有空字符", en: "holds a NUL")
        case .partTooLong: Words(zh: "有一段名称超过 255 字节", en: "has a name of more than 255 bytes")
        case .tooLong: Words(zh: "太长", en: "is too long")
        case .reserved: Words(zh: "用了保留的名称 .bulletin", en: "uses the reserved name .bulletin")
        }
    }
}
