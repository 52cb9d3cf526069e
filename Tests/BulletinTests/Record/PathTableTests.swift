import Testing
import Text

@testable import Bulletin

@Suite struct PathTableTests {
    @Test func pathsAreFoundInAnyOrder() {
        let paths = ["content/a.md", "content/a-b.md", "content/a/b.md", "content/中文.md", "content/", ""]
        let table = PathTable(paths.enumerated().map { ($1, $0) })
        #expect(table.count == paths.count)
        for (number, path) in paths.enumerated() { #expect(table[path] == number) }
        #expect(["content", "content/a.m", "content/a.mdx", "z"].allSatisfy { table[$0] == nil })
        #expect((0..<table.count).map(table.path) == paths.sorted(by: precedesBytewise))
    }

    @Test func anExpectedPlaceIsOnlyAHint() {
        let table = PathTable([("a", 1), ("b", 2), ("c", 3)])
        for expected in 0..<5 { #expect(table.index(of: "b", expected: expected) == 1) }
        #expect(table.index(of: "d", expected: 2) == nil)
        #expect(PathTable<Int>()["a"] == nil)
    }

    @Test func whatDoesNotStandBehindIsRefused() {
        var table = PathTable([("b", 1)])
        let isTaken = [table.append("a", 2), table.append("b", 2), table.append("c", 3)]
        #expect(isTaken == [false, false, true])
        #expect(table.values == [1, 3])
    }

    @Test func filteringKeepsTheOrder() {
        let table = PathTable([("a", 1), ("b", 2), ("c", 3)]).filter { $0 != "b" }
        #expect(table.values == [1, 3])
        #expect(table["b"] == nil)
        #expect(table["c"] == 3)
    }
}
