import Disclosure
import Testing

@Suite struct BalanceStatementTests {
    private static func rows(_ lines: String...) -> [[String]] {
        lines.map { $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }
    }

    /// Tables, and of each statement whether it is right and what its closing balance should be.
    static let tables: [(name: String, rows: [[String]], expected: [String])] = [
        (
            "one below the other",
            rows("项目|金额（元）", "期初结余|322234.69", "加：本季收入|70882.54", "减：本季支出|39451.55", "期末结余|353665.68"),
            ["true 353665.68"]
        ),
        (
            "numbered", rows("序号|项目|金额", "1|上期结余|1,000", "2|本期收入|500", "3|本期支出|￥200.50", "4|期末余额|1299.5"),
            ["true 1299.50"]
        ),
        ("wrong by a cent", rows("项目|金额", "期初余额|1.00", "收入合计|2.00", "支出合计|0.50", "期末余额|2.51"), ["false 2.50"]),
        (
            "side by side", rows("村组|期初余额|收入|支出|期末余额", "一组|10|5|3|12", "二组|1|0|2|-1", "三组|1|1|1|2"),
            ["true 12", "true -1", "false 1"]
        ),
        ("figures in 万元", rows("项目|金额（万元）", "年初结余|1.2", "本年收入|3万元", "本年支出|4.1", "结转下年|0.1"), ["true 0.1"]),
        ("two incomes: what adds up is not said", rows("项目|金额", "期初结余|1", "收入|2", "收入|3", "支出|1", "期末结余|5"), []),
        ("no closing balance", rows("项目|金额", "期初结余|1", "收入|2", "支出|1"), []),
        ("no number", rows("项目|金额", "期初结余|1", "收入|若干", "支出|1", "期末结余|5"), []),
        (
            "too many digits", rows("项目|金额", "期初结余|999999999999999999", "收入|999999999999999999", "支出|0.1", "期末结余|1"),
            ["false nil"]
        ),
        ("empty", [], []), ("ragged", rows("期初结余", "收入", "支出", "期末结余"), []),
    ]

    @Test(arguments: tables.indices)
    func statementsAreFoundAndProved(index: Int) {
        let (name, rows, expected) = Self.tables[index]
        let found = BalanceStatement.all(in: rows).map { "\($0.isBalanced()) \($0.expectedClosing ?? "nil")" }
        #expect(found == expected, "\(name)")
    }

    @Test func roundedFiguresMayBeOffByTheirLastPlace() throws {
        let statement = try #require(
            BalanceStatement.all(in: Self.rows("项目|万元", "期初结余|1.23", "收入|4.56", "支出|2.22", "期末结余|3.58")).first)
        #expect(!statement.isBalanced())
        #expect(statement.isBalanced(roundedTo: 1))
        #expect(statement.closing.row == 4 && statement.closing.column == 1)
    }
}
