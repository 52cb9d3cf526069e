import Differing
import Disclosure
import Text

/// The HTML of a compared text: what was removed in `<del>`, what was added in `<ins>`, each with words
/// for those who hear the page; long stretches that both texts have are left out, and it says so.
struct ComparisonHTML {
    private let words: PageWords
    private(set) var bytes: [UInt8] = []
    private var open: String?

    /// Unchanged blocks shown before and after a change.
    private static let context = 2

    init(_ text: ComparedText, words: PageWords) {
        self.words = words
        let blocks = text.blocks
        var number = 0
        while number < blocks.count {
            if ComparisonHTML.isNearChange(number, blocks) {
                append(blocks[number])
                number += 1
            } else {
                let start = number
                while number < blocks.count, !ComparisonHTML.isNearChange(number, blocks) { number += 1 }
                leaveOut(number - start)
            }
        }
        close()
    }

    private static func isNearChange(_ number: Int, _ blocks: [ComparedBlock]) -> Bool {
        blocks[max(0, number - context)..<min(blocks.count, number + context + 1)].contains { !$0.isUnchanged }
    }

    private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func close() {
        if let open { write("</\(open)>\n") }
        open = nil
    }

    /// Rows stand in a table, items in a list: opened before the first, closed after the last.
    private mutating func enter(_ container: String?) {
        guard open != container else { return }
        close()
        if let container { write("<\(container)>\n") }
        open = container
    }

    private mutating func leaveOut(_ count: Int) {
        enter(nil)
        write("<p class=\"left-out\">")
        bytes.appendEscaped("\(words["compare-left-out-before"]) \(count) \(words["compare-left-out-after"])")
        write("</p>\n")
    }

    private mutating func append(_ block: ComparedBlock) {
        switch block.kind {
        case .heading(let level): appendPieces(of: block, in: "h\(max(2, level))", container: nil)
        case .paragraph: appendPieces(of: block, in: "p", container: nil)
        case .caption: appendPieces(of: block, in: "p", container: nil)
        case .item: appendPieces(of: block, in: "li", container: "ul")
        case .headRow: appendRow(block, cell: "th")
        case .row: appendRow(block, cell: "td")
        }
    }

    private mutating func appendPieces(of block: ComparedBlock, in tag: String, container: String?) {
        enter(container)
        write("<\(tag)>")
        for piece in block.pieces { append(piece.text[...], piece.kind) }
        write("</\(tag)>\n")
    }

    private mutating func appendRow(_ block: ComparedBlock, cell: String) {
        enter("table")
        let start = cell == "th" ? "<th scope=\"col\">" : "<td>"
        write("<tr>" + start)
        for piece in block.pieces {
            for (number, part) in piece.text.split(separator: 0x09, omittingEmptySubsequences: false).enumerated() {
                if number > 0 { write("</\(cell)>" + start) }
                append(part, piece.kind)
            }
        }
        write("</\(cell)></tr>\n")
    }

    private mutating func append(_ text: ArraySlice<UInt8>, _ kind: Change.Kind) {
        guard !text.isEmpty else { return }
        switch kind {
        case .kept: bytes += text
        case .removed: mark(text, "del", words["compare-removed"])
        case .added: mark(text, "ins", words["compare-added"])
        }
    }

    private mutating func mark(_ text: ArraySlice<UInt8>, _ tag: String, _ word: String) {
        write("<\(tag)><span class=\"heard\">")
        bytes.appendEscaped("\(word)\(words["colon"])")
        write("</span>")
        bytes += text
        write("<span class=\"heard\">\(words.language == .english ? "; " : "；")</span></\(tag)>")
    }
}
