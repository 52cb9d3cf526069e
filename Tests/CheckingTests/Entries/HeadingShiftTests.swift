import Testing

@testable import Checking

@Suite struct HeadingShiftTests {
    @Test(arguments: [
        ("# 一、对象\n", true),
        ("正文。\n\n   # 一\r\n", true),
        ("#", true),
        ("公告\n====\n", true),
        ("## 一、对象\n\n### （一）\n", false),
        ("#一、对象\n", false),  // no blank: a paragraph in CommonMark
        ("    # 代码\n", false),
        ("```\n# 注释\n```\n", false),
        ("~~~~\n```\n# 注释\n~~~\n# 注释\n~~~~\n## 一\n", false),
        ("```\n# 注释\n```\n# 一\n", true),
        ("```没有结束\n# 注释\n", false),
        ("`` ` ``` # 一\n# 二\n", true),
        ("\n====\n", false),
        ("## 一\n====\n", false),
        ("", false),
    ])
    func `a heading of level 1 is found outside code`(body: String, expected: Bool) {
        #expect(hasTopHeading(Array(body.utf8)[...]) == expected)
    }

    @Test func `long and repeated lines take time in proportion`() {
        let lines = Array(String(repeating: "`````\n=\n~~~~\n", count: 100_000).utf8)
        let line = [UInt8](repeating: UInt8(ascii: "="), count: 1_000_000)
        let clock = ContinuousClock()
        let spent = clock.measure {
            #expect(!hasTopHeading(lines[...]))
            #expect(!hasTopHeading(line[...]))
        }
        #expect(spent < .seconds(5))
    }
}
