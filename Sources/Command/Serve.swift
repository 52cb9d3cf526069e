import Bulletin
import Disclosure
import Files
import Findings
import Previewing
import Serving
import Synchronization

/// `bulletin serve`.
func serve(_ arguments: Arguments, _ console: Console) throws(ArgumentProblem) -> ExitCode {
    let path = arguments.operands.first ?? "."
    let date = try arguments.date()
    let address = try listeningAddress(arguments)
    let port = try listeningPort(arguments)
    let editor = try editorLink(arguments)
    guard let folder = siteFolder(path, console) else { return .misuse }
    let options = PreviewOptions(folder: folder, date: date, language: console.language, editor: editor)
    do throws(SocketProblem) {
        let socket = try ListeningSocket(address, port: port)
        return serve(options, socket, address, arguments, console)
    } catch {
        let (zh, en) = error.words(address: address.text, port: port)
        console.complain(zh: zh, en: en)
        return .misuse
    }
}

/// Serves until the process is ended.
private func serve(
    _ options: PreviewOptions, _ socket: ListeningSocket, _ address: SocketAddress, _ arguments: Arguments,
    _ console: Console
) -> ExitCode {
    do throws(FileProblem) {
        let preview = try Preview(options)
        let server = try Server(socket, hosts: HostCheck(address, port: socket.port)) { preview.answer($0) }
        let host = address.isWildcard ? (address.bytes.count == 4 ? "127.0.0.1" : "[::1]") : address.host
        let teller = PreviewTeller(
            url: "http://\(host):\(socket.port)/", folder: options.folder, address: address,
            opens: arguments.has("--open"), showsTimings: arguments.has("--timings"), console: console)
        let runs = runOnOwnThread {
            preview.keepUp(announce: { server.announce($0) }, tell: { teller.tell($0) })
        }
        guard runs else { throw FileProblem(.create, "thread", .other) }
        server.run()
        return .well
    } catch {
        console.complain(
            zh: "预览启动不了（\(error.reason.words.zh)）", en: "the preview cannot start (\(error.reason.words.en))")
        return .misuse
    }
}

// MARK: Arguments

private func listeningAddress(_ arguments: Arguments) throws(ArgumentProblem) -> SocketAddress {
    let text = arguments["--address"] ?? "127.0.0.1"
    guard let address = SocketAddress(text) else {
        throw .badValue(option: "--address", value: text, allowed: ["127.0.0.1", "::1", "0.0.0.0"])
    }
    return address
}

/// 0 lets the system choose.
private func listeningPort(_ arguments: Arguments) throws(ArgumentProblem) -> Int {
    guard let text = arguments["--port"] else { return 0 }
    guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let port = UInt16(text) else {
        throw .badValue(option: "--port", value: text, allowed: ["0", "…", "65535"])
    }
    return Int(port)
}

private func editorLink(_ arguments: Arguments) throws(ArgumentProblem) -> EditorLink {
    let wanted = arguments["--editor"] ?? CurrentProcess.environmentVariable("BULLETIN_EDITOR") ?? ""
    guard !wanted.isEmpty else { return .visualStudioCode }
    guard let editor = EditorLink(wanted) else {
        throw .badValue(
            option: "--editor", value: wanted, allowed: EditorLink.names + ["idea://open?file=/PATH&line=LINE"])
    }
    return editor
}

extension SocketProblem {
    fileprivate func words(address: String, port: Int) -> (zh: String, en: String) {
        switch self {
        case .taken:
            (
                "端口 \(port) 已被别的程序占用，换一个，或不写 --port",
                "port \(port) is used by another program; take another, or leave --port out"
            )
        case .notHere: ("本机没有地址“\(address)”", "this machine has no address `\(address)`")
        case .permission:
            (
                "没有权限使用端口 \(port)，请用 1024 以上的", "port \(port) needs rights that you have not; take one above 1023"
            )
        case .other(let code): ("监听不了端口（错误 \(code)）", "cannot listen (error \(code))")
        }
    }
}

// MARK: Telling

/// Says on the terminal where to look, and what became of each change.
private final class PreviewTeller: Sendable {
    private let url: String
    private let folder: Folder
    private let address: SocketAddress
    private let opens: Bool
    private let showsTimings: Bool
    private let console: Console
    private let hasBegun = Atomic<Bool>(false)

    init(
        url: String, folder: Folder, address: SocketAddress, opens: Bool, showsTimings: Bool, console: Console
    ) {
        self.url = url
        self.folder = folder
        self.address = address
        self.opens = opens
        self.showsTimings = showsTimings
        self.console = console
    }

    func tell(_ news: PreviewNews) {
        show(news.findings.filter { $0.severity == .error }, folder, console)
        if let trouble = news.trouble { console.complain(zh: trouble.zh, en: trouble.en) }
        let isFirst = !hasBegun.exchange(true, ordering: .relaxed)
        let counts = console.text(zh: count(news.findings, .chinese), en: count(news.findings, .english))
        if news.trouble == nil {
            let time = seconds(news.nanoseconds)
            console.say(
                zh: isFirst ? "已读取站点，用时 \(time) 秒：\(counts)" : "已更新，用时 \(time) 秒：\(counts)",
                en: isFirst ? "site read in \(time) s: \(counts)" : "updated in \(time) s: \(counts)")
            if showsTimings { show(news.timings, console) }
        }
        if isFirst { sayWhere() }
    }

    private func sayWhere() {
        if !address.isLoopback {
            console.say(
                zh: "注意：\(address.text) 不限于本机。能连到这里的人都看得到草稿和内部内容",
                en:
                    "Careful: \(address.text) is not this machine alone. Whoever reaches it sees drafts and internal entries"
            )
        }
        console.say(
            zh: "在浏览器中打开：\(url)\n按 Ctrl+C 结束", en: "open in a browser: \(url)\nCtrl+C ends it")
        guard opens, !CurrentProcess.launch(openingProgram, [url]) else { return }
        console.complain(zh: "打不开浏览器，请自行打开上面的地址", en: "no browser could be opened; open the address above yourself")
    }
}

#if os(macOS)
    private let openingProgram = "open"
#else
    private let openingProgram = "xdg-open"
#endif
