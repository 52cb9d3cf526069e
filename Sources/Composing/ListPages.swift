/// How a list, newest first, is cut into pages.
///
/// The first page, number 0, has the newest rows, at least as many as a page has and less than twice as many. The others
/// are numbered from 1, the oldest, and full: a new entry changes the first page, and every other page keeps its rows
/// and its address.
package struct ListPages: Sendable {
    /// Rows of the whole list.
    package let rows: Int
    private let size: Int

    /// - Parameter size: rows of a page, from 1.
    package init(rows: Int, size: Int) {
        self.rows = rows
        self.size = size
    }

    /// Pages, at least one.
    package var count: Int { max(1, rows / size) }

    /// The rows of a page, in the order of the list.
    package func rows(of number: Int) -> Range<Int> {
        guard number > 0 else { return 0..<rows - (count - 1) * size }
        let start = rows - number * size
        return start..<start + size
    }

    /// Which page a reader comes to after so many others, from 0.
    package func place(of number: Int) -> Int { number == 0 ? 0 : count - number }

    /// The number of the page at a place.
    package func number(at place: Int) -> Int { place == 0 ? 0 : count - place }
}
