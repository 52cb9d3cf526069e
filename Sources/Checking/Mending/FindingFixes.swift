package import Disclosure
package import Findings
import Markdown
import Reading
import Text

/// What a repair of one file may depend on besides the file: the site's numbers, and the table of an encoding.
package struct FixFacts: Sendable {
    let indexPatterns: [IndexPattern]
    /// Index numbers that entries bear, and those that others refer to: the first cannot be given to another
    /// entry, the second cannot be changed without breaking what refers to them.
    let numbersTaken: Set<String>
    let numbersReferredTo: Set<String>
    /// Text of an encoding as UTF-8, by the encoding's name; `nil` where it is not of that encoding.
    let decode: @Sendable (_ encoding: String, _ bytes: [UInt8]) -> [UInt8]?

    package init(
        indexPatterns: [IndexPattern] = [], numbersTaken: Set<String> = [], numbersReferredTo: Set<String> = [],
        decode: @escaping @Sendable (_ encoding: String, _ bytes: [UInt8]) -> [UInt8]? = { _, _ in nil }
    ) {
        self.indexPatterns = indexPatterns
        self.numbersTaken = numbersTaken
        self.numbersReferredTo = numbersReferredTo
        self.decode = decode
    }

    package init(
        _ checked: CheckedSite, decode: @escaping @Sendable (_ encoding: String, _ bytes: [UInt8]) -> [UInt8]?
    ) {
        let model = checked.model
        let linked = (checked.bodies + checked.pageBodies).flatMap(\.holes).map(\.destination)
            .compactMap { link in ["索引号:", "索引号："].first(where: link.hasPrefix).map { link.dropFirst($0.count) } }
        self.init(
            indexPatterns: model.site.indexPatterns.compactMap { try? IndexPattern($0) },
            numbersTaken: Set(model.entries.map(\.index)),
            numbersReferredTo: Set(model.entries.flatMap { $0.relations.map(\.target) }).union(linked.map(String.init)),
            decode: decode)
    }
}

/// Finds the repairs of the findings of one file.
///
/// A repair is made only where no other reading is possible; everything else is for a person. Rules know
/// nothing of it: it looks at the place of a finding, and at what stands there.
package struct FindingFixes {
    let file: String
    let bytes: [UInt8]
    let lines: SourceLines
    let facts: FixFacts

    package init(file: String, bytes: [UInt8], facts: FixFacts) {
        self.file = file
        self.bytes = bytes
        lines = SourceLines(bytes)
        self.facts = facts
    }

    /// Whether findings of a rule may have repairs at all, so that other files need not be read.
    package static func knows(_ rule: String) -> Bool {
        switch Rule(rawValue: rule) {
        case .encoding, .lineEnds, .dateMalformed, .headSyntax, .keyUnknown, .indexMalformed: true
        default: false
        }
    }

    /// The repair of a finding about this file; `nil` where there is none.
    package func fix(for finding: Finding) -> Fix? {
        switch Rule(rawValue: finding.rule) {
        case .encoding: return conversion
        case .lineEnds: return form(for: finding)
        case .dateMalformed: return date(at: finding.place.span)
        case .headSyntax: return colon(at: finding.place.span)
        case .keyUnknown: return key(at: finding.place.span)
        // Where the site has made it a warning, the number may be public already, and stays.
        case .indexMalformed where finding.severity == .error: return index(at: finding.place.span)
        default: return nil
        }
    }

    private var conversion: Fix? {
        guard let converted = FileForm(of: file)?.convertedText(bytes, decode: facts.decode) else { return nil }
        return Fix(title: converted.title, edits: [])
    }

    /// The byte order mark goes, or all lines end alike: each of the two findings has a repair of its own.
    private func form(for finding: Finding) -> Fix? {
        guard FileForm(of: file) == .text else { return nil }
        let isMark = finding.isOfByteOrderMark
        if isMark, bytes.starts(with: byteOrderMark) {
            return Fix(title: FormedText.markRemoved, edits: [TextEdit(0..<byteOrderMark.count, "")])
        }
        guard !isMark, bytes.contains(UInt8(ascii: "\r")) else { return nil }
        return Fix(title: FormedText.linesUnified, edits: [])
    }

    // MARK: Values

    private func date(at span: TextSpan) -> Fix? {
        guard let value = value(at: span), let date = DateForm(value.text)?.date else { return nil }
        return Fix(
            title: Words(zh: "改写为 \(date)", en: "write \(date)"), edits: [TextEdit(value.range, date.description)])
    }

    private func index(at span: TextSpan) -> Fix? {
        guard let value = value(at: span), !facts.numbersReferredTo.contains(value.text) else { return nil }
        let padded = Set(facts.indexPatterns.compactMap { $0.padded(value.text) })
        guard padded.count == 1, let number = padded.first, !facts.numbersTaken.contains(number) else { return nil }
        return Fix(
            title: Words(zh: "改写为 \(number)", en: "write \(number)"), edits: [TextEdit(value.range, number)])
    }

    /// What stands at a place, without blanks around it and the quotes around that.
    private func value(at span: TextSpan) -> (text: String, range: Range<Int>)? {
        guard var range = lines.range(of: span) else { return nil }
        range = withoutBlanks(range)
        if range.count >= 2, let first = bytes[range].first, first == bytes[range].last,
            first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        {
            range = withoutBlanks(range.dropFirst().dropLast())
        }
        return range.isEmpty ? nil : (text(range), range)
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Without spaces, tabs and wide spaces (E3 80 80) at both ends.
    func withoutBlanks(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, let width = blankWidth(at: start), start + width <= end { start += width }
        while end > start {
            if bytes[end - 1].isBlank {
                end -= 1
            } else if end - start >= 3, blankWidth(at: end - 3) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return start..<end
    }

    /// Bytes of the blank at an offset; `nil` where there is none.
    func blankWidth(at offset: Int) -> Int? {
        guard offset < bytes.count else { return nil }
        if bytes[offset].isBlank { return 1 }
        return bytes[offset...].starts(with: [0xE3, 0x80, 0x80] as [UInt8]) ? 3 : nil
    }
}

extension UInt8 {
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
