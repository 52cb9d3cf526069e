import Checking
import Disclosure
import Findings
import Markdown
import Reading
import Testing
import Text

/// Whatever stands in a file, reading it ends, and what is said of it has a place in it.
@Suite("Anything in a file")
struct HostileTests {
    private static let alphabet = Array("标题公示: -\n\n\"'[]{},#|>&?\t\\%.：，。〔〕*_<!()@`~+=0123456789aZ\r\u{3000}".utf8)

    /// Text of an entry with every key, for changing.
    private static let whole = entry(
        "主题词: [一, 二]", "文号: 青政发〔2026〕3号", "公示: {起: 2026-03-04, 止: 2026-03-16, 规则: GC-7, 公开栏: [B1]}",
        "审查: [{环节: 审核, 人员: 张, 日期: 2026-03-03}]", "公开要素: {金额: 百元}", "更正: QX-2026-001", "版次: 2",
        "撤下: {日期: 2026-03-20, 原因: 信息有误}", "附件: [{文件: 表.csv, 标题: 表}]", "个人信息: [名单]",
        "例外: [{规则: footnote, 理由: 无}]",
        body: "# 名单\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n[甲](索引号:QX-2026-001)[^1] ![图](t.csv) <b>\n\n[^1]: 注\n")

    private static let entryBytes: [UInt8] = {
        let lines = whole.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        return Array(lines.joined(separator: "\n").utf8)
    }()

    private static let base = CheckedText(baseSite)

    private static let context = CheckContext(
        site: Site(name: "", body: ""), date: CivilDate(dayNumber: 20_000),
        catalogue: base.site.model.catalogue,
        units: base.units, boards: base.boards,
        calendar: base.site.model.calendar, noticeRules: [:], indexPatterns: [],
        files: ["content/entries/表.csv": 1])

    @Test("Entries changed at random", .timeLimit(.minutes(5)))
    func changedEntries() {
        var numbers = SeededNumbers(seed: 1)
        for _ in 0..<300 { readEntry(changed(Self.entryBytes, &numbers)) }
    }

    @Test("Heads out of random characters", .timeLimit(.minutes(5)))
    func randomHeads() {
        var numbers = SeededNumbers(seed: 2)
        for _ in 0..<1500 {
            let head = (0..<Int.random(in: 0...60, using: &numbers)).map { _ in
                Self.alphabet.randomElement(using: &numbers) ?? 0
            }
            readEntry(Array("---\n".utf8) + head + Array("\n---\n".utf8))
        }
    }

    @Test("Random bytes", .timeLimit(.minutes(5)))
    func randomBytes() {
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<500 {
            let bytes = (0..<Int.random(in: 0...80, using: &numbers)).map { _ in
                UInt8.random(in: 0...255, using: &numbers)
            }
            readEntry(bytes)
            readTables(bytes)
        }
    }

    @Test("Tables changed at random", .timeLimit(.minutes(5)))
    func changedTables() {
        var numbers = SeededNumbers(seed: 4)
        for name in ["units.csv", "boards.csv", "calendar.csv", "notice-rules.csv", "site.yaml"] {
            let bytes = baseSite.files["content/\(name)"] ?? []
            for _ in 0..<30 { readTables(changed(bytes, &numbers)) }
        }
    }

    private func readEntry(_ bytes: [UInt8]) {
        let file = "content/entries/a.md"
        let source = EntrySource(file: file, bytes: bytes)
        let reading = EntryReading(
            source: source, bytes: bytes, defaults: [], context: Self.context, options: MarkdownOptions())
        let site = checkSite([reading], pages: [], context: Self.context)
        expectPlaces(of: site.findings, in: bytes, file: file)
    }

    private func readTables(_ bytes: [UInt8]) {
        var collector = FindingCollector()
        let units = readUnits(bytes, file: "t", collector: &collector)
        _ = readBoards(bytes, file: "t", units: units, collector: &collector)
        _ = readCalendar(bytes, file: "t", collector: &collector)
        _ = readNoticeRules(bytes, file: "t", collector: &collector)
        _ = readSite(bytes, file: "t", collector: &collector)
        expectPlaces(of: collector.findings, in: bytes, file: "t")
    }

    /// Every place is the file as a whole, or a stretch of a line that the file has.
    private func expectPlaces(of findings: [Finding], in bytes: [UInt8], file: String) {
        guard !findings.isEmpty else { return }
        let lengths = lineLengths(bytes)
        for finding in findings where finding.place.file == file {
            let span = finding.place.span
            guard span.line != 0 else { continue }
            let isInside =
                span.line >= 1 && Int(span.line) <= lengths.count && span.column >= 1 && span.length >= 0
                && Int(span.column + span.length) - 1 <= lengths[Int(span.line) - 1]
            #expect(isInside, "\(shown(finding)) in \(bytes)")
            #expect(!finding.message.zh.isEmpty && !finding.message.en.isEmpty)
        }
    }

    /// Bytes of each line without its end; lines end with LF, CRLF or CR. A byte order mark is no part of
    /// the first.
    private func lineLengths(_ bytes: [UInt8]) -> [Int] {
        var lengths = [0]
        var previous: UInt8 = 0
        for byte in bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...] {
            if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") {
                if byte == UInt8(ascii: "\r") || previous != UInt8(ascii: "\r") { lengths.append(0) }
            } else {
                lengths[lengths.count - 1] += 1
            }
            previous = byte
        }
        return lengths
    }

    /// The bytes with up to four stretches removed, doubled or written over.
    private func changed(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &numbers) where !bytes.isEmpty {
            let start = Int.random(in: 0..<bytes.count, using: &numbers)
            let end = min(start + Int.random(in: 0...12, using: &numbers), bytes.count)
            switch Int.random(in: 0...3, using: &numbers) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
            case 2: bytes.insert(Self.alphabet.randomElement(using: &numbers) ?? 0, at: start)
            default: bytes[start] = UInt8.random(in: 0...255, using: &numbers)
            }
        }
        return bytes
    }
}
