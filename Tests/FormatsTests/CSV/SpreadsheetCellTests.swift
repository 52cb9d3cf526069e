import Formats
import Testing

@Suite struct SpreadsheetCellTests {
    @Test(arguments: [
        "=1+1", "=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1",
        "-", "+", "-(1)", "+86 0990", "＝1+1", "＋1", "－SUM(A1)", "＠A", "-1;2", "--%",
    ])
    func formulasBecomeText(_ text: String) {
        #expect(spreadsheetCell(text) == "'" + text)
    }

    @Test(arguments: [
        "", "文字", "a=b", "1-2", "-1", "+12.50", "-1,234.5", "-8%", "+3%", "-2026/00012", "-A-1", "'=1",
        "11990107/2026-1",
        "（=1）", " =1", "，逗号",
    ])
    func whatCannotDoHarmStays(_ text: String) {
        #expect(spreadsheetCell(text) == text)
    }
}
