import Disclosure
import Paginating
import Testing

@testable import Rendering

@Suite struct SheetHeadTests {
    private static let long = String(repeating: "关于供水主管道抢修期间用水安排的通知", count: 10)

    private func head(title: String, organisation: String = "青溪镇规划建设办公室", receives: String = "") -> SheetHead {
        SheetHead(
            title: title, organisation: organisation, period: "2026年11月19日至2026年11月23日，4日，自公示次日起计算", rule: "",
            receives: receives, corrects: "", balance: "", language: .simplifiedChinese, isNotice: true)
    }

    @Test(arguments: [
        // A line of title, two facts.
        ("停水通知", "--first-head: 54mm; --title: 26pt; --title-line: 35.25pt; --unit: 20pt"),
        (String(repeating: "字", count: 20), "--first-head: 67mm; --title: 26pt; --title-line: 35.25pt; --unit: 20pt"),
        (String(repeating: "字", count: 57), "--first-head: 79mm; --title: 26pt; --title-line: 35.25pt; --unit: 20pt"),
        // Four lines at full size: a smaller type.
        (String(repeating: "字", count: 58), "--first-head: 74mm; --title: 22pt; --title-line: 30pt; --unit: 20pt"),
        (String(repeating: "字", count: 80), "--first-head: 67mm; --title: 18pt; --title-line: 24pt; --unit: 20pt"),
    ])
    func `the head grows with the title, and the type of a long title shrinks`(title: String, expected: String) {
        let head = head(title: title)
        #expect(head.declarations(for: head.fitted(to: SheetStyle(paper: .a4))) == expected)
    }

    @Test(arguments: [
        ("青溪镇人民政府", "20pt"),
        ("云岭县青溪镇规划建设和自然资源管理办公室", "20pt"),
        ("云岭县青溪镇人民政府退役军人服务站暨就业和社会保障服务中心", "15pt"),
        (String(repeating: "办公室", count: 50), "12pt"),
    ])
    func `the name of the body stands on one line`(organisation: String, expected: String) {
        let head = head(title: "通知", organisation: organisation)
        let declarations = head.declarations(for: head.fitted(to: SheetStyle(paper: .a4)))
        #expect(declarations.hasSuffix("--unit: \(expected)"))
    }

    @Test(arguments: [Paper.a4, .a3], [Orientation.portrait, .landscape])
    func `no head takes the room of the body`(paper: Paper, orientation: Orientation) {
        let style = SheetStyle(paper: paper, orientation: orientation)
        for title in ["", "通知", SheetHeadTests.long] {
            let fitted = head(title: title, receives: SheetHeadTests.long).fitted(to: style)
            #expect(fitted.firstHead <= style.roomForHead)
            #expect(!paginate(html: Array("<p>正文</p>".utf8), style: fitted).pages.isEmpty)
        }
    }

    @Test func `a turned sheet has a lower head, as its lines are longer`() {
        let fitted = head(title: String(repeating: "字", count: 50)).fitted(to: SheetStyle(paper: .a4))
        #expect((fitted.turnedFirstHead ?? 0) < fitted.firstHead)
    }
}
