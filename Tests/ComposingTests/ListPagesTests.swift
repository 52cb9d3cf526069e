import Testing

@testable import Composing

@Suite struct ListPagesTests {
    /// Rows, size of a page, and the rows of each page in the order in which they are read.
    @Test(arguments: [
        (0, 5, [0..<0]), (1, 5, [0..<1]), (5, 5, [0..<5]), (9, 5, [0..<9]), (10, 5, [0..<5, 5..<10]),
        (11, 5, [0..<6, 6..<11]), (14, 5, [0..<9, 9..<14]), (15, 5, [0..<5, 5..<10, 10..<15]),
    ])
    func `every row stands on one page`(rows: Int, size: Int, expected: [Range<Int>]) {
        let pages = ListPages(rows: rows, size: size)
        #expect((0..<pages.count).map { pages.rows(of: pages.number(at: $0)) } == expected)
        #expect((0..<pages.count).map { pages.place(of: pages.number(at: $0)) } == Array(0..<pages.count))
    }

    /// Rows are told apart by how many are older: that is what stays when one comes on top.
    @Test func aNewRowLeavesAllPagesButTheFirstAsTheyAre() {
        for rows in 0..<60 {
            let (before, after) = (ListPages(rows: rows, size: 7), ListPages(rows: rows + 1, size: 7))
            for number in 1..<before.count where before.count > 1 {
                let kept = before.rows(of: number)
                #expect(after.rows(of: number) == kept.lowerBound + 1..<kept.upperBound + 1)
            }
        }
    }
}
