import Disclosure
import Findings
import Formats
import Markdown
import Text

/// `personal-kept`: a list of persons in a notice comes down when the notice period ends, unless the names are
/// masked or the entry is no notice. The purpose of showing them is over (个人信息保护法 Art. 34: state
/// bodies go no further than their duty needs).
func checkPersonalLists(
    _ entry: Entry, _ tables: PipeTables, _ body: MarkdownBody, _ file: String, _ context: CheckContext,
    _ collector: inout FindingCollector
) {
    guard let posting = entry.posting, posting.period.until < context.date, entry.withdrawal == nil, !entry.isDraft
    else { return }
    for table in tables.tables {
        guard let heads = table.first, let column = heads.firstIndex(where: { namesPersons($0.text) }),
            isDeclared(heads[column].span.line, entry, body) == false, holdsWholeNames(table, column)
        else { continue }
        collector.report(
            .personalKept, at: Place(file: file, span: heads[column].span),
            zh: "公示期已于 \(posting.period.until) 届满，这份名单还会继续显示",
            en: "the notice period ended on \(posting.period.until), and this list of persons stays",
            mend: Words(
                zh: "在头部写“个人信息: [名单所在的标题]”，期满自动撤下；或者遮盖姓名",
                en: "name the list's heading under `personal`, so that it comes down by itself; or mask the names"))
    }
}

private func namesPersons(_ head: String) -> Bool {
    ["姓名", "户主", "户主姓名", "申请人", "补贴对象姓名", "救助对象", "保障对象"].contains(plainForm(head))
}

/// Whether the part in which a line stands comes down by itself.
private func isDeclared(_ line: Int32, _ entry: Entry, _ body: MarkdownBody) -> Bool {
    var open: [Heading] = []
    for heading in body.headings where heading.span.line < line {
        open.removeAll { $0.level >= heading.level }
        open.append(heading)
    }
    return open.contains { entry.personalParts.contains($0.text) }
}

/// Whether some row shows a name of two characters or more without a mask.
private func holdsWholeNames(_ table: [[CSVCell]], _ column: Int) -> Bool {
    table.dropFirst().contains { row in
        guard column < row.count else { return false }
        let name = plainForm(row[column].text)
        return name.unicodeScalars.count > 1 && name.unicodeScalars.allSatisfy { isHan($0) } && !name.contains("某")
            && !["合计", "小计", "总计"].contains(name)
    }
}
