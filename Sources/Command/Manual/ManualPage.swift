import Text

/// The manual page in the language of the console, in the macros of man(7): made from the table that help is made
/// from. `bulletin help --man`.
func manualPage(_ console: Console) -> String {
    var page = ManualPage(console: console)
    page.writeHead()
    for help in Helps.all { page.write(help) }
    page.writeRest()
    return page.text
}

/// The day of the last change to what the page says besides the table; a page has to bear a date.
private let manualDay = "2026-11-21"

private struct ManualPage {
    let console: Console
    private(set) var text = ""

    init(console: Console) { self.console = console }

    mutating func writeHead() {
        text += ".TH BULLETIN 1 \(manualDay) \"Bulletin \(roff(version))\" \"Bulletin\"\n.ad l\n.nh\n"
        section("名称", "NAME")
        // One line without breaks: whatis and apropos take it as it stands.
        text += "bulletin \\- "
        text += console.text(
            zh: "政务公开、村务公开、校务公开的网站、张贴页和索引",
            en: "websites, wall sheets and indexes for the disclosure of public affairs")
        text += "\n"
        section("概要", "SYNOPSIS")
        text += ".B bulletin\n.I " + roff(console.text(zh: "命令", en: "COMMAND")) + "\n"
        line("[" + console.text(zh: "选项", en: "OPTIONS") + "]")
        section("说明", "DESCRIPTION")
        line(
            console.text(
                zh:
                    "把一个文件夹里的 Markdown 条目按公开目录检查，生成网站、公开栏张贴页、电子屏画面和公开目录索引。站点文件夹是 content/ 的上一级；命令里不写，就是当前文件夹。有一个错误就什么也不写。",
                en:
                    "Checks the Markdown entries of a folder against the catalogue of disclosure, and makes of them a website, sheets for notice boards, pages for screens and the index. The site folder is the one that holds content/; without it, commands take the current folder. With any error nothing is written."
            ))
        text += ".PP\n"
        line(
            console.text(
                zh: "选项写作 --date 2026-11-20 或 --date=2026-11-20；参数本身以 - 开头的，前面加 --。",
                en:
                    "Options are written --date 2026-11-20 or --date=2026-11-20; -- goes before arguments that begin with -."
            ))
        section("各命令都有的选项", "OPTIONS OF ALL COMMANDS")
        for option in OptionSpecification.common { write(option) }
        section("命令", "COMMANDS")
    }

    mutating func write(_ help: Help) {
        text += ".SS \(roff(help.name))\n"
        line(console.text(zh: help.summary.zh, en: help.summary.en))
        text += ".PP\n.B \(roff("bulletin " + help.usage))\n"
        let common = OptionSpecification.common.map(\.name)
        for option in help.options where !common.contains(option.name) { write(option) }
        for example in help.examples {
            text += ".PP\n.nf\n" + roff(example.line) + "\n.fi\n.RS\n"
            line(console.text(zh: example.zh, en: example.en))
            text += ".RE\n"
        }
    }

    mutating func writeRest() {
        section("退出码", "EXIT STATUS")
        item("0", console.text(zh: "正常；可能有警告和提示。", en: "Well; there may be warnings and notes."))
        item(
            "1",
            console.text(
                zh: "有错误级检查结果（check --strict 时警告也算），或者 verify 核对不符。",
                en:
                    "There are findings of severity error (with check --strict warnings too), or verify found a difference."
            ))
        item("2", console.text(zh: "命令写法不对，或者文件夹不可用。", en: "The command line is wrong, or a folder cannot be used."))
        section("环境变量", "ENVIRONMENT")
        item(
            "LC_ALL, LC_MESSAGES, LANG",
            console.text(
                zh: "第一个不是空的决定提示所用语言：以 zh 开头的用中文，其余用英文。",
                en:
                    "The first that is not empty sets the language of messages: Chinese if it begins with zh, else English."
            ))
        item("NO_COLOR", console.text(zh: "设了就不用颜色。", en: "Where it is set, there are no colours."))
        item(
            "BULLETIN_EDITOR",
            console.text(zh: "serve 打开文件所用的编辑器，同 --editor。", en: "Editor that serve opens files in, as --editor."))
        section("文件", "FILES")
        item(
            "content/site.yaml",
            console.text(zh: "站点设置，唯一必须有的文件。", en: "The site's settings, the only file that has to be there."))
        item("content/catalogue/*.csv", console.text(zh: "公开目录。", en: "Catalogues."))
        item("content/entries/", console.text(zh: "公开条目。", en: "Entries."))
        item("output/", console.text(zh: "生成的结果，其中 web/ 放到网上。", en: "What is built; web/ of it goes online."))
        section("另见", "SEE ALSO")
        text += ".BR git (1),\n.BR pdftotext (1)\n"
    }

    private mutating func write(_ option: OptionSpecification) {
        text += ".TP\n"
        if let value = option.value {
            text += ".BI \(roff(option.name)) \" \(roff(value))\"\n"
        } else {
            text += ".B \(roff(option.name))\n"
        }
        text += roff(console.text(zh: option.zh, en: option.en)) + "\n"
    }

    private mutating func item(_ name: String, _ meaning: String) {
        text += ".TP\n.B \(roff(name))\n\(roff(meaning))\n"
    }

    private mutating func section(_ zh: String, _ en: String) {
        text += ".SH \(console.text(zh: zh, en: en))\n"
    }

    private mutating func line(_ content: String) { text += roff(content) + "\n" }
}

/// Text without anything that roff would read: backslashes, quotes, dashes, and controls at the beginning. Between
/// Chinese characters stands `\:`, where a line may break: not every formatter knows that by itself.
private func roff(_ text: String) -> String {
    var result = ""
    var before: Character = " "
    for character in text {
        if mayBreak(between: before, character) { result += "\\:" }
        before = character
        switch character {
        case "\\": result += "\\e"
        case "-": result += "\\-"
        case "\"": result += "\\(dq"
        case "'": result += "\\(aq"
        case "~": result += "\\(ti"
        case "^": result += "\\(ha"
        case "`": result += "\\(ga"
        case "\n": result += " "
        default: result.append(character)
        }
    }
    return result.hasPrefix(".") ? "\\&" + result : result
}

/// No line begins with a closing mark or ends with an opening one.
private func mayBreak(between before: Character, _ after: Character) -> Bool {
    func isWideCharacter(_ character: Character) -> Bool { character.unicodeScalars.first.map(isWide) ?? false }
    guard isWideCharacter(before) || isWideCharacter(after), before != " ", after != " " else { return false }
    return !"，。；：、？！）》”’".contains(after) && !"（《“‘".contains(before)
}
