import Publishing

/// One of the equal parts that the entries of a site are divided into, so that each can be built on a machine
/// of its own.
package struct Shard: Hashable, Sendable {
    /// 1 to `count`.
    package let number: Int
    package let count: Int

    /// More parts than that, and every one of them does little but read the heads of the others.
    package static let most = 9999

    /// `nil` where there is no such part.
    package init?(number: Int, of count: Int) {
        guard (1...Shard.most).contains(count), (1...count).contains(number) else { return nil }
        self.number = number
        self.count = count
    }

    /// Of `3/8`; `nil` for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = plainNumber(parts[0]), let count = plainNumber(parts[1]) else {
            return nil
        }
        self.init(number: number, of: count)
    }

    /// Whether the entry in that file is of this part.
    ///
    /// By the hash of the path: every machine comes to the same division without asking another, files that
    /// are alike and lie together are spread over all parts, and a new file moves no other one.
    func takes(_ path: String) -> Bool {
        Int(ContentHash(path.utf8Span.span).value % UInt64(count)) == number - 1
    }

    /// The name of its folder among those of the other parts.
    package var folderName: String { "part-\(number)-of-\(count)" }
}

/// Digits alone: no sign, no space.
private func plainNumber(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
}
