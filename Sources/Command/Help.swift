/// The words of `--help`, by command, in both languages.
struct Help: Sendable {
    let name: String
    let usage: String
    let summary: (zh: String, en: String)
    let options: [OptionSpecification]
    let examples: [(line: String, zh: String, en: String)]

    func text(_ console: Console) -> String {
        var text = console.text(zh: summary.zh, en: summary.en) + "\n\n"
        text += console.text(zh: "用法：", en: "Usage: ") + "bulletin \(usage)\n"
        text += "\n" + console.text(zh: "选项：", en: "Options:") + "\n"
        let labels = options.map { $0.name + ($0.value.map { " \($0)" } ?? "") }
        let width = labels.map(\.count).max() ?? 0
        for (label, option) in zip(labels, options) {
            let gap = String(repeating: " ", count: width - label.count + 2)
            text += "  \(label)\(gap)\(console.text(zh: option.zh, en: option.en))\n"
        }
        text += "\n" + console.text(zh: "例子：", en: "Examples:") + "\n"
        for example in examples {
            text += "  \(example.line)\n      \(console.text(zh: example.zh, en: example.en))\n"
        }
        return text
    }
}

extension OptionSpecification {
    static let date = OptionSpecification(
        "--date", value: "D", zh: "按这一天生成或检查，如 2026-11-20；默认为站点时区的今天",
        en: "day to build or check for, such as 2026-11-20; default: today in the site's zone")
    static let output = OptionSpecification(
        "--output", value: "DIR", zh: "输出到这个文件夹；默认为 DIR/output", en: "folder to write to; default: DIR/output")
    static let builtBefore = OptionSpecification(
        "--output", value: "DIR", zh: "上次生成到哪里：此后没有改动的条目不必重读；默认为 DIR/output",
        en: "where it was built last: entries unchanged since then need no reading; default: DIR/output")
    static let language = OptionSpecification(
        "--lang", value: "zh|en", zh: "提示所用语言；默认看系统环境", en: "language of messages; default: from the environment")
    static let colour = OptionSpecification(
        "--color", value: "auto|always|never", zh: "是否用颜色；默认 auto，并遵从 NO_COLOR",
        en: "colours; default: auto, and NO_COLOR is respected")
    static let fragments = OptionSpecification(
        "--fragments", zh: "另在 fragments/ 写出各页的正文部分，供门户网站嵌入",
        en: "also write the main part of each page to fragments/, for portals that include it")
    static let timings = OptionSpecification("--timings", zh: "显示各阶段用时", en: "show how long each stage took")
    static let format = OptionSpecification(
        "--format", value: "text|json|sarif|github|gitlab", zh: "检查结果的格式；默认 text",
        en: "form of the findings; default: text")
    static let baseline = OptionSpecification(
        "--baseline", value: "FILE", zh: "不列出 FILE（以前 --format json 的输出）中已有的检查结果",
        en: "leave out findings that FILE has, an earlier output of --format json")
    static let theme = OptionSpecification(
        "--theme", value: "village", zh: "用另一种外观：village 为村务公开的单页大字版",
        en: "another look: village is one page in huge type")
    static let strict = OptionSpecification(
        "--strict", zh: "有警告也算不通过（退出码 1）", en: "warnings fail as errors do (exit code 1)")
    static let coverage = OptionSpecification(
        "--coverage", zh: "改为列出覆盖情况：每个事项、单位的条目数、应有和已有的期数，以及各项例外的理由；可用 text、json",
        en:
            "print the coverage instead: entries, periods due and present by item and unit, leaves with reasons; text or json"
    )
    static let fix = OptionSpecification(
        "--fix", zh: "自动改正编码、换行、键名、日期写法等不会有歧义的问题，再检查一遍",
        en: "mend what has only one reading (encoding, line ends, keys, forms of dates), then check")
    static let dryRun = OptionSpecification(
        "--dry-run", zh: "与 --fix 一起用：只显示会怎样改，不写文件", en: "with --fix: show the changes and write nothing")
    static let changed = OptionSpecification(
        "--changed", value: "BASE", zh: "只列出自 BASE（git 的分支、标签或提交）以来的改动引起的检查结果",
        en: "only findings that concern changes since BASE, a branch, tag or commit of git")
    static let help = OptionSpecification("--help", zh: "显示本说明", en: "show this help")

    static let common = [language, colour, help]
}

enum Helps {
    static let build = Help(
        name: "build", usage: "build [DIR] [--date D] [--output DIR] [--seal] [--fragments] [--shard K/N]",
        summary: (
            "检查站点文件夹 DIR（默认为当前文件夹），生成网站、张贴页和索引。有错误时什么也不写。",
            "Checks the site folder DIR (default: here) and builds website, sheets and index. With any error nothing is written."
        ),
        options: [.date, .output, .seal, .fragments, .shard, .parts, .timings] + OptionSpecification.common,
        examples: [
            ("bulletin build", "生成当前文件夹的站点", "build the site of this folder"),
            ("bulletin build town --date 2026-11-20", "按 2026-11-20 生成 town 的站点", "build town as of 20 November 2026"),
            (
                "bulletin build town --seal", "生成并写出 SHA256SUMS，供日后核对",
                "build, and write SHA256SUMS to verify with later"
            ),
        ])

    static let check = Help(
        name: "check",
        usage:
            "check [DIR] [--date D] [--output DIR] [--format F] [--changed BASE] [--baseline FILE] [--strict] [--coverage] [--fix [--dry-run]]",
        summary: (
            "检查站点文件夹 DIR（默认为当前文件夹），逐条说明哪里有误、怎样改。不加 --fix 不写任何文件。",
            "Checks the site folder DIR (default: here): says what is wrong, where, and how to mend it. Without --fix it writes nothing."
        ),
        options: [.date, .builtBefore, .format, .changed, .baseline, .strict, .coverage, .fix, .dryRun]
            + OptionSpecification.common,
        examples: [
            ("bulletin check", "检查当前文件夹", "check this folder"),
            ("bulletin check --format json > before.json", "记下现有的检查结果", "keep what is found now"),
            ("bulletin check --baseline before.json", "只看新出现的", "show only what is new"),
            ("bulletin check --coverage", "查看哪些事项还没有内容", "see which items have no entries yet"),
            ("bulletin check --fix --dry-run", "看看会自动改哪些地方", "see what would be mended"),
            ("bulletin check --changed origin/main", "只看本分支的改动", "look at the changes of this branch only"),
            ("bulletin check town --lang en", "用英文显示检查结果", "show findings in English"),
        ])

    static let catalogue = Help(
        name: "catalogue", usage: "catalogue [DIR]",
        summary: (
            "显示公开目录：逐项列出读到的时限、渠道、对象和方式，以及没有读懂的内容。",
            "Prints the catalogue as it was read: limit, channels, audience and manner of each item, and what was not understood."
        ),
        options: OptionSpecification.common,
        examples: [("bulletin catalogue town", "显示 town 的公开目录", "print the catalogue of town")])

    static let explain = Help(
        name: "explain", usage: "explain [RULE]",
        summary: (
            "说明检查规则 RULE 查什么、为什么、怎样改；不写 RULE 则列出全部规则。",
            "Explains the rule RULE: what it checks, why, and how to mend it. Without RULE, lists all rules."
        ),
        options: OptionSpecification.common,
        examples: [("bulletin explain published-late", "说明规则 published-late", "explain the rule published-late")])

    static let start = Help(
        name: "init", usage: "init DIR [--theme village]",
        summary: (
            "在 DIR 建一个新站点：站点设置、目录、单位、公开栏、日历和一个条目样例，马上可以生成。已有的文件不覆盖。",
            "Makes a new site in DIR: settings, catalogue, units, boards, calendar and a first entry, ready to build. Existing files are kept."
        ),
        options: [.theme] + OptionSpecification.common,
        examples: [
            ("bulletin init town && bulletin build town", "建站并生成", "make a site and build it"),
            ("bulletin init liuwan --theme village", "建一个村的站点，单页大字", "make a village's site: one page, huge type"),
        ])

    static let all = [new, build, join, check, serve, print, catalogue, due, explain, start, verify, completions]

    static func overview(_ console: Console) -> String {
        var text = console.text(
            zh: "Bulletin：政务公开、村务公开、校务公开的网站、张贴页和索引\n\n用法：bulletin 命令 [选项]\n\n命令：\n",
            en:
                "Bulletin: websites, wall sheets and indexes for the disclosure of public affairs\n\nUsage: bulletin COMMAND [OPTIONS]\n\nCommands:\n"
        )
        for help in all {
            let gap = String(repeating: " ", count: max(1, 13 - help.name.count))
            text += "  \(help.name)\(gap)\(console.text(zh: help.summary.zh, en: help.summary.en))\n"
        }
        text += console.text(
            zh:
                "\nbulletin 命令 --help 查看一个命令的说明；bulletin help --man 输出手册页；bulletin --version 查看版本。\n退出码：0 正常，1 有错误级检查结果或核对不一致，2 用法不对或文件夹不可用。\n",
            en:
                "\nbulletin COMMAND --help explains a command; bulletin help --man prints the manual page; bulletin --version the version.\nExit codes: 0 well, 1 findings of severity error or a difference found by verify, 2 wrong use or an unusable folder.\n"
        )
        return text
    }
}
