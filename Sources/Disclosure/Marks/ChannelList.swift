/// What a cell of channels says: which are used, and which are only printed with an empty box.
package struct ChannelList: Hashable, Sendable {
    package let used: [Channel]
    /// Printed with an empty box.
    package let unused: [Channel]
    /// Printed run together without any box, as a list that lost its boxes: which of them are used
    /// cannot be known.
    package let unclear: [Channel]

    /// Nothing at all.
    package static let none = ChannelList(reading: "")

    /// Reads check boxes, or bare names separated by line breaks, 、 ; , or blanks.
    package init(reading cell: String) {
        var reader = ChannelReader(cell)
        reader.read()
        used = ChannelList.unique(reader.used)
        unused = ChannelList.unique(reader.unused)
        unclear = ChannelList.unique(reader.unclear)
    }

    private static func unique(_ names: [String]) -> [Channel] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }.map { Channel($0) }
    }
}

private struct ChannelReader {
    var used: [String] = []
    var unused: [String] = []
    var unclear: [String] = []

    private let scalars: [Unicode.Scalar]
    private let hasBoxes: Bool
    private var label = String.UnicodeScalarView()
    private var box: BoxGlyph?

    init(_ cell: String) {
        // What recognition made of boxes, turned back into boxes.
        scalars = ChannelReader.restoringBoxes(in: Array(cell.unicodeScalars))
        hasBoxes = scalars.contains { BoxGlyph($0) != nil }
    }

    mutating func read() {
        var isLineBroken = false
        for scalar in scalars {
            if scalar == "\n" || scalar == "\r" {
                isLineBroken = true
                continue
            }
            if isLineBroken, !isBlank(scalar) {
                if !continuesLine(with: scalar) { finishLabel() }
                isLineBroken = false
            }
            if let glyph = BoxGlyph(scalar) {
                finishLabel()
                box = glyph
            } else if isSeparator(scalar) {
                finishLabel()
            } else {
                label.append(scalar)
            }
        }
        finishLabel()
    }

    /// 口 and t before the name of a channel are an empty box and a filled one, misread.
    private static func restoringBoxes(in scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var restored = scalars
        for index in scalars.indices where scalars[index] == "口" || scalars[index] == "t" {
            let start = index + 1
            let isBeforeName = Channel.cuttingNames.contains { AmountScanner.matches($0, in: scalars, at: start) }
            if isBeforeName { restored[index] = scalars[index] == "口" ? "□" : "■" }
        }
        return restored
    }

    private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        if "、;;,,".unicodeScalars.contains(scalar) { return true }
        return !hasBoxes && isBlank(scalar)
    }

    /// A long name broken to fit its cell goes on with a bracket or a slash.
    private func continuesLine(with next: Unicode.Scalar) -> Bool {
        if let last = label.last, "//((".unicodeScalars.contains(last) { return true }
        return "//(())".unicodeScalars.contains(next)
    }

    private mutating func finishLabel() {
        let name = ChannelReader.withoutNumber(singleLine(String(label)))
        let glyph = box
        label = String.UnicodeScalarView()
        guard !name.isEmpty else { return }
        box = nil
        switch glyph {
        case .ticked: used.append(name)
        case .empty: unused.append(name)
        case nil: appendBare(name)
        }
    }

    private mutating func appendBare(_ name: String) {
        let parts = ChannelReader.cut(name)
        if parts.count > 1 { unclear += parts } else { used.append(name) }
    }

    /// Names run together, cut; one part where it is one name.
    private static func cut(_ name: String) -> [String] {
        let scalars = Array(plainForm(name).unicodeScalars)
        var parts: [String] = []
        var index = 0
        while index < scalars.count {
            let known = Channel.cuttingNames.first { candidate in
                AmountScanner.matches(plainForm(candidate), in: scalars, at: index)
            }
            guard let known else { return [name] }
            parts.append(known)
            index += known.unicodeScalars.count
        }
        return parts
    }

    /// 1.政府网站 without its number.
    private static func withoutNumber(_ name: String) -> String {
        let digits = name.prefix { $0.isASCII && $0.isNumber }
        let rest = name[digits.endIndex...]
        guard !digits.isEmpty, let mark = rest.first, "..、))".contains(mark) else { return name }
        return singleLine(String(rest.dropFirst()))
    }
}
