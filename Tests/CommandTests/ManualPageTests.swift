import Files
import Findings
import Testing

@testable import Command

/// `docs/man/` holds the manual page as the program prints it. To write it anew:
/// `BULLETIN_RECORD=1 swift test --filter ManualPageTests`, which fails too, so that nobody records without looking.
@Suite struct ManualPageTests {
    @Test(arguments: [(ReportLanguage.english, "docs/man/bulletin.1"), (.chinese, "docs/man/zh_CN/bulletin.1")])
    func theCommittedPageIsTheOneThatIsPrinted(language: ReportLanguage, path: String) throws {
        let page = bulletin(["help", "--man"], language: language).output
        let file = checkout + path
        let committed = try? read(file)
        if committed == page { return }
        if CurrentProcess.environmentVariable("BULLETIN_RECORD") != nil {
            try write(page, to: file)
            Issue.record("\(path) was written; look at the difference and commit it")
        } else {
            Issue.record("\(path) differs from `bulletin help --man`; record it with BULLETIN_RECORD=1")
        }
    }

    @Test func everyCommandAndOptionIsOnIt() {
        for language in [ReportLanguage.english, .chinese] {
            let page = bulletin(["help", "--man"], language: language).output
            for help in Helps.all {
                #expect(page.contains("\n.SS \(help.name)\n"))
                for option in help.options {
                    #expect(page.contains("\\-\\-" + option.name.dropFirst(2).replacing("-", with: "\\-")))
                }
            }
        }
    }

    @Test func helpOfOneCommand() {
        #expect(bulletin(["help", "due"]).output == bulletin(["due", "--help"]).output)
        #expect(bulletin(["help", "duo"]).errors == "error: unknown command `duo`; did you mean `due`?\n")
    }
}

/// The folder of this package, with a final `/`.
let checkout = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/"
