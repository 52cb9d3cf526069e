import Checking
import Findings
import Reading
import Testing
import Text

/// Faults that other generators publish, drop in silence or report without a line: each must be an error
/// here, at its line.
@Suite("Faults of the field")
struct FaultTests {
    private static let faults: [(name: String, text: String, rule: String)] = [
        ("tab in the head", entry("公示:\n▸\t◂起: 2026-03-04"), "head-syntax"),
        ("full-width colon", entry("标题▸：◂甲"), "head-syntax"),
        ("quote that is not closed", entry("标题: ▸\"◂甲"), "head-syntax"),
        ("head that does not end", "-- content/entries/a.md --\n▸---◂\n标题: 甲\n\n正文。\n", "head-missing"),
        ("key twice", entry("标题: 甲\n▸标题◂: 乙"), "head-syntax"),
        ("date that does not exist", entry("发布日期: ▸2026-13-45◂"), "date-malformed"),
        ("date in Chinese", entry("发布日期: ▸2026年3月1日◂"), "date-malformed"),
        ("no title", entry(without: ["标题"], fence: "▸---◂"), "key-missing"),
        ("misspelt key", entry("▸titel◂: 甲", without: ["标题"]), "key-unknown"),
        ("link that leads nowhere", entry(body: "[甲](▸missing.md◂)"), "link-broken"),
        ("picture that is not there", entry(body: "![甲](▸missing.png◂)"), "attachment-missing"),
        ("file that is not there", entry(body: "[甲](▸missing.pdf◂)"), "attachment-missing"),
        (
            "two entries, one address", entry() + entry("索引号: ▸QX-2026-001◂", file: "content/entries/b.md"),
            "index-duplicate"
        ),
        ("item that is not in the catalogue", entry("公开事项: ▸不存在◂"), "item-unknown"),
    ]

    @Test(arguments: faults.indices)
    func fault(index: Int) {
        let (name, text, rule) = Self.faults[index]
        let site = SiteText(text, over: baseSite)
        let errors = CheckedText(site).findings.filter { $0.severity == .error }
        #expect(errors.contains { $0.rule == rule && $0.place == site.places.first }, "\(name): \(errors.map(shown))")
    }

    @Test("A file that is not UTF-8")
    func encodings() {
        let text = "---\n标题: 甲\n---\n"
        let gbk: [UInt8] = Array("---\n".utf8) + [0xB1, 0xEA, 0xCC, 0xE2] + Array(": x\n---\n".utf8)
        let utf16: [UInt8] = [0xFF, 0xFE] + Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for (bytes, line) in [(gbk, 2), (utf16, 1)] {
            let findings = EntrySource(file: "a.md", bytes: bytes).findings
            #expect(findings.map(\.rule) == ["encoding"])
            #expect(findings.map(\.severity) == [.error])
            #expect(findings.map(\.place.span.line) == [Int32(line)])
        }
    }

    @Test("A byte order mark and CRLF are no faults")
    func windows() {
        let text = entry().split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        let bytes = Array(("\u{FEFF}" + text.joined(separator: "\r\n")).utf8)
        let source = EntrySource(file: "a.md", bytes: bytes)
        #expect(source.findings.isEmpty)
        #expect(source.head?.count == 6)
    }
}
