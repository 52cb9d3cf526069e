import Findings
import Testing

@testable import Command

/// What the program says to a command line that is wrong: whole, in both languages, and with exit code 2.
@Suite struct CommandLineTests {
    @Test(
        arguments: [
            (
                ["buld"], "error: unknown command `buld`; did you mean `build`?\n", "错误：没有命令“buld”，是不是 build？\n"
            ),
            (
                ["publish"],
                "error: unknown command `publish`; commands are new, build, join, check, serve, print, catalogue, due, explain, init, verify\n",
                "错误：没有命令“publish”，可用：new、build、join、check、serve、print、catalogue、due、explain、init、verify\n"
            ),
            (
                ["build", "--dat", "2026-01-01"], "error: unknown option `--dat`; did you mean `--date`?\n",
                "错误：没有选项“--dat”，是不是 --date？\n"
            ),
            (
                ["check", "--quietly"], "error: unknown option `--quietly`; see bulletin check --help\n",
                "错误：没有选项“--quietly”，用 bulletin check --help 查看全部选项\n"
            ),
            (["check", "--timings"], "error: unknown option `--timings`; see bulletin check --help\n", nil),
            (["build", "--date"], "error: option --date needs a value\n", "错误：选项 --date 后面要写值\n"),
            (["build", "--timings=1"], "error: option --timings takes no value\n", "错误：选项 --timings 不带值\n"),
            (["build", "a", "b"], "error: unexpected argument `b`\n", "错误：多余的参数“b”\n"),
            (
                ["build", "--date", "2026-02-29"], "error: `2026-02-29` is not a date; write 2026-11-20\n",
                "错误：“2026-02-29”不是日期，写作 2026-11-20\n"
            ),
            (
                ["build", "--color=maybe"], "error: --color cannot be `maybe`; use auto, always, never\n",
                "错误：--color 不能是“maybe”，可写：auto、always、never\n"
            ),
            (["build", "--lang", "fr"], "error: --lang cannot be `fr`; use zh, en\n", "错误：--lang 不能是“fr”，可写：zh、en\n"),
            (
                ["serve", "--port", "x"], "error: --port cannot be `x`; use 0, …, 65535\n",
                "错误：--port 不能是“x”，可写：0、…、65535\n"
            ),
            (["serve", "--port", "65536"], "error: --port cannot be `65536`; use 0, …, 65535\n", nil),
            (
                ["serve", "--address", "example.org"],
                "error: --address cannot be `example.org`; use 127.0.0.1, ::1, 0.0.0.0\n",
                "错误：--address 不能是“example.org”，可写：127.0.0.1、::1、0.0.0.0\n"
            ),
            (
                ["serve", "--editor", "javascript:PATH"],
                "error: --editor cannot be `javascript:PATH`; use vscode, vscodium, cursor, zed, none, idea://open?file=/PATH&line=LINE\n",
                nil
            ),
            (
                ["serve", "--address", "192.0.2.1"], "error: this machine has no address `192.0.2.1`\n",
                "错误：本机没有地址“192.0.2.1”\n"
            ),
            (
                ["init"], "error: name the folder of the new site: bulletin init DIR\n",
                "错误：请写明新站点的文件夹：bulletin init DIR\n"
            ),
            (
                ["build", "/no/such/folder"], "error: cannot open folder `/no/such/folder` (it does not exist)\n",
                "错误：打不开文件夹“/no/such/folder”（不存在）\n"
            ),
            (
                ["check", "--", "--date"], "error: cannot open folder `--date` (it does not exist)\n",
                "错误：打不开文件夹“--date”（不存在）\n"
            ),
            (
                ["catalogue", "/dev/null"], "error: cannot open folder `/dev/null` (it is not a folder)\n",
                "错误：打不开文件夹“/dev/null”（不是文件夹）\n"
            ),
        ] as [([String], String, String?)])
    func aSlipIsNamed(words: [String], english: String, chinese: String?) {
        let session = bulletin(words)
        #expect(session.errors == english)
        #expect(session.output.isEmpty)
        #expect(session.code == .misuse)
        if let chinese { #expect(bulletin(words, language: .chinese).errors == chinese) }
    }

    @Test func theProgramSaysItsVersion() {
        let session = bulletin(["--version"])
        #expect(session.output == "bulletin \(version)\n")
        #expect(session.code == .well)
    }

    @Test(arguments: [[], ["--help"], ["-h"], ["help"]] as [[String]])
    func withoutACommandThereIsAnOverview(words: [String]) {
        let session = bulletin(words)
        #expect(session.output.hasPrefix("Bulletin: websites, wall sheets and indexes"))
        #expect(session.errors.isEmpty)
        #expect(session.code == .well)
        for help in Helps.all { #expect(session.output.contains("  \(help.name) ")) }
        #expect(bulletin(words, language: .chinese).output.hasPrefix("Bulletin：政务公开"))
    }

    @Test(arguments: Helps.all.map(\.name))
    func everyCommandExplainsItselfInBothLanguages(name: String) throws {
        let help = try #require(Helps.all.first { $0.name == name })
        for words in [[name, "--help"], [name, "-h"], [name, "nowhere", "--help"]] {
            let english = bulletin(words)
            let chinese = bulletin(words, language: .chinese)
            #expect(english.code == .well)
            #expect(chinese.code == .well)
            #expect(english.output.hasPrefix(help.summary.en + "\n\nUsage: bulletin \(help.usage)\n\nOptions:\n"))
            #expect(chinese.output.hasPrefix(help.summary.zh + "\n\n用法：bulletin \(help.usage)\n\n选项：\n"))
            for option in help.options {
                #expect(english.output.contains("  \(option.name)"))
                #expect(english.output.contains(option.en))
                #expect(chinese.output.contains(option.zh))
            }
        }
    }

    @Test func theHelpOfACommandIsExactlyThis() {
        #expect(
            bulletin(["catalogue", "--help"]).output == """
                Prints the catalogue as it was read: limit, channels, audience and manner of each item, and what was not understood.

                Usage: bulletin catalogue [DIR]

                Options:
                  --lang zh|en               language of messages; default: from the environment
                  --color auto|always|never  colours; default: auto, and NO_COLOR is respected
                  --help                     show this help

                Examples:
                  bulletin catalogue town
                      print the catalogue of town

                """)
    }

    @Test func theLastOptionOfANameCounts() {
        #expect(bulletin(["init", "--lang", "en", "--lang", "zh"]).errors.hasPrefix("错误："))
        #expect(bulletin(["init", "--lang=zh", "--lang=en"], language: .chinese).errors.hasPrefix("error:"))
    }
}
