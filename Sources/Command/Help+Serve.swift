import Previewing

extension OptionSpecification {
    static let port = OptionSpecification(
        "--port", value: "N", zh: "端口号；默认用一个空闲的", en: "port to serve on; default: a free one")
    static let address = OptionSpecification(
        "--address", value: "A", zh: "监听的地址；默认 127.0.0.1，只有本机能访问",
        en: "address to listen on; default: 127.0.0.1, which only this machine reaches")
    static let editor = OptionSpecification(
        "--editor", value: "E",
        zh: "打开文件所用的编辑器：\(EditorLink.names.joined(separator: "、"))，或含 PATH、LINE 的链接；默认看 BULLETIN_EDITOR，再默认 vscode",
        en:
            "editor that links open: \(EditorLink.names.joined(separator: ", ")), or a link with PATH and LINE; default: BULLETIN_EDITOR, else vscode"
    )
    static let open = OptionSpecification("--open", zh: "在浏览器中打开", en: "open it in the browser")
    static let servedDate = OptionSpecification(
        "--date", value: "D", zh: "先显示这一天，如 2026-11-20；默认为站点时区的今天",
        en: "day to show first, such as 2026-11-20; default: today in the site's zone")
}

extension Helps {
    static let serve = Help(
        name: "serve", usage: "serve [DIR] [--port N] [--date D] [--open]",
        summary: (
            "在浏览器中预览站点文件夹 DIR（默认为当前文件夹）：改了文件，页面随即更新，检查结果显示在所说的文字上，草稿标明是草稿。只供本机使用，不写任何文件。按 Ctrl+C 结束。",
            "Shows the site folder DIR (default: here) in a browser: pages follow the files as they change, findings stand over the text they are about, drafts are marked as drafts. For this machine only; writes nothing. Ends with Ctrl+C."
        ),
        options: [.servedDate, .port, .address, .editor, .open, .timings] + OptionSpecification.common,
        examples: [
            ("bulletin serve", "预览当前文件夹的站点", "show the site of this folder"),
            ("bulletin serve town --open", "预览 town，并打开浏览器", "show town, and open the browser"),
            ("bulletin serve town --date 2026-12-01", "看 2026-12-01 那天的样子", "see what it will be on 1 December 2026"),
            ("bulletin serve --editor vscodium", "检查结果链接到 VSCodium", "findings link to VSCodium"),
        ])
}
