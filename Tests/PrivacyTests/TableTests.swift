import Privacy
import Testing

@Suite struct TableTests {
    /// Rows apart by `/`, cells by `|`; findings as `row:column kind`.
    @Test func tables() {
        let cases: [(String, [String])] = [
            ("姓名|身份证号/张三|110101199003074514", ["0:1 身份证号"]),
            ("姓名|身份证号/张三|1101**********4514", []),
            ("姓名|身份证号/张三|", []),
            ("户主|联系电话|家庭住址/张三|0990-5550101|石桥村三组12号", ["0:1 联系电话", "0:2 家庭住址"]),
            ("姓名|职务|联系电话/张三|镇长|0990-5550101", []),
            ("单位|地址|电话/民政办|青溪镇人民路1号|0990-5550101", []),
            ("姓名|类别/张三|肢体残疾二级", ["1:1 残疾"]),
            ("姓名|类别/张*|肢体残疾二级", []),
            ("姓名|原因/张三|患尿毒症后致贫/李四|因患慢性肾病/王五|子女上学", ["1:1 尿毒症", "2:1 患…病"]),
            ("事项|条件/残疾人补贴|残疾等级一级、二级", []),
            ("姓名|残疾类别/张三|肢体", ["0:1 健康状况"]),
            ("学生姓名|年级/张小三|三年级", ["0:0 未成年人姓名"]),
            ("学生姓名|年级/张**|三年级", []),
            ("姓名|备注/张三|幸福小区3栋2单元501室/李四|三组", ["1:1 address"]),
            ("姓名|出生年月/张三|1990年3月", ["0:1 出生日期"]),
        ]
        for (table, expected) in cases {
            let rows = table.split(separator: "/").map {
                $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            }
            let found = personalData(inTable: rows).map { datum in
                let kind =
                    switch datum.kind {
                    case .column(let column): column.rawValue
                    case .word(let word): word
                    case .address: "address"
                    }
                return "\(datum.row):\(datum.column) \(kind)"
            }
            #expect(found == expected, "\(table)")
        }
    }

    @Test func maskedForms() {
        let cases: [(String, String)] = [
            ("张三 138****1234", "张三 138-1234/11"), ("李四：35*************123", "李四 35-123/18"),
            ("王五 身份证号 1101＊＊＊＊＊＊＊＊＊＊451X", "王五 1101-451X/18"),
            ("*******1234", " -1234/11"), ("张*明,11010119900307****", "张*明 11010119900307-/18"),
            ("**13**", ""), ("5***", ""), ("1,2,3", ""),
        ]
        for (text, expected) in cases {
            let found = maskedNumbers(in: Array(text.utf8)).map { "\($0.label) \($0.prefix)-\($0.suffix)/\($0.length)" }
            #expect(found.joined(separator: ";") == expected, "\(text)")
        }
    }

    @Test func partsOfOneNumber() {
        let cases: [(String, String, Bool)] = [
            ("138****1234", "1380013****", true), ("138****1234", "138****1234", false),
            ("138****1234", "139****1234", false), ("138****1234", "138*****234", true),
            ("110101********4514", "11010119900307****", true), ("110101********4514", "138****1234", false),
        ]
        for (left, right, expected) in cases {
            let one = maskedNumbers(in: Array(left.utf8))
            let other = maskedNumbers(in: Array(right.utf8))
            #expect(one.count == 1 && other.count == 1)
            #expect(one.first?.showsOtherParts(than: other[0]) == expected, "\(left) \(right)")
        }
    }
}
