import Findings
package import Formats
package import Text

/// A key of a head with its value and the file it was read from: the entry's own, or a
/// `_defaults.yaml` above it.
package struct HeadField: Sendable {
    package let key: EntryKey
    package let keySpan: TextSpan
    package let node: YAMLNode
    package let file: String

    package var keyPlace: Place { Place(file: file, span: keySpan) }
    package var place: Place { Place(file: file, span: node.span) }
}

/// The head of one entry: each key at most once, with the defaults of its folder filled in.
package struct EntryHead: Sendable {
    package let file: String
    /// Keys that were most likely meant by unknown ones. They are not missing as well: one slip is one
    /// finding.
    let misspelt: Set<EntryKey>
    private var fields: [HeadField]
    /// For each key its place in `fields`, or 255.
    private var places: [UInt8]

    /// - Parameter defaults: heads of the `_defaults.yaml` above the entry, the nearest last. A key of
    ///   the entry's own wins whole over theirs.
    package init(
        file: String, pairs: [YAMLPair], defaults: [[HeadField]], collector: inout FindingCollector
    ) {
        self.file = file
        let unknown = pairs.prefix(EntryKey.allCases.count).filter { EntryKey.named($0.key) == nil }
        misspelt = Set(
            unknown.compactMap { nearestName(to: $0.key, in: EntryKey.allNames) }.compactMap(EntryKey.named))
        fields = EntryHead.read(pairs, file: file, collector: &collector)
        places = Array(repeating: .max, count: EntryKey.allCases.count)
        for (place, field) in fields.enumerated() { places[field.key.rawValue] = UInt8(place) }
        for field in defaults.reversed().joined() where places[field.key.rawValue] == .max {
            places[field.key.rawValue] = UInt8(fields.count)
            fields.append(field)
        }
    }

    package subscript(key: EntryKey) -> HeadField? {
        let place = places[key.rawValue]
        return place == .max ? nil : fields[Int(place)]
    }

    /// Where to point for a key: its value, or the head's first line where it is not written.
    package func place(of key: EntryKey) -> Place {
        self[key]?.place ?? placeOfFence
    }

    /// Where to point for keys within the map of a key: the value of the first that is written, or the map.
    func place(of key: EntryKey, within names: KeyName...) -> Place {
        guard let field = self[key], case .mapping(let pairs) = field.node.content else { return place(of: key) }
        for name in names {
            let pair = pairs.first { $0.key == name.english || $0.key == name.chinese }
            if let pair, !pair.value.isBlank { return Place(file: field.file, span: pair.value.span) }
        }
        return field.place
    }

    /// Where a notice period ends, or how long it is.
    var placeOfPeriodEnd: Place { place(of: .posted, within: KeyName("until", "止"), KeyName("days", "天数")) }

    /// The entry's first line, `---`.
    var placeOfFence: Place { Place(file: file, span: TextSpan(line: 1, column: 1, length: 3)) }

    /// The known keys of a mapping; unknown names and a key named in both languages are findings.
    package static func read(
        _ pairs: [YAMLPair], file: String, collector: inout FindingCollector
    ) -> [HeadField] {
        var found: [HeadField] = []
        for pair in pairs {
            let place = Place(file: file, span: pair.keySpan)
            guard let key = EntryKey.named(pair.key) else {
                collector.report(
                    .keyUnknown, at: place, zh: "不认识的键“\(pair.key)”", en: "unknown key `\(pair.key)`",
                    mend: suggestion(nearestName(to: pair.key, in: EntryKey.allNames), otherwise: keysAreListed))
                continue
            }
            if let earlier = found.first(where: { $0.key == key }) {
                collector.report(repeatedKey: pair, first: earlier.keySpan.line, in: file)
                continue
            }
            found.append(HeadField(key: key, keySpan: pair.keySpan, node: pair.value, file: file))
        }
        return found
    }

    static let keysAreListed = Words(
        zh: "可用的键见 docs/content.md", en: "docs/content.md lists the keys")
}

extension FindingCollector {
    /// A key that stands in its map already under its other name.
    mutating func report(repeatedKey pair: YAMLPair, first line: Int32, in file: String) {
        report(
            .headSyntax, at: Place(file: file, span: pair.keySpan), zh: "“\(pair.key)”与第 \(line) 行是同一个键，写了两次",
            en: "`\(pair.key)` is the same key as on line \(line)",
            mend: Words(zh: "删去其中一个", en: "remove one of the two"))
    }
}
