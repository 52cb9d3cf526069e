package import Disclosure

/// What an entry under an item is asked for besides the keys that every entry has: the same rules that judge it
/// afterwards, asked beforehand.
extension CheckContext {
    /// The steps of the review that an entry of the unit goes through, in order; empty where the site asks for none.
    package func reviewSteps(of unit: UnitID) -> [ReviewChain.Step] {
        reviewChain(of: unit)?.steps ?? []
    }

    /// Names that have to stand as headings: elements of the item and fields of a service that are stated neither
    /// by the keys of the head nor by `headings` that are there, in the order of the tables.
    ///
    /// - Parameter keys: what the head says or will say.
    package func wantedHeadings(
        of item: ItemID, unit: UnitID, stating keys: Set<EntryKey>, besides headings: [String] = []
    ) -> [WantedHeading] {
        var stated = StatedNames(keys: keys, headings: headings)
        var wanted: [WantedHeading] = []
        for element in catalogue[item].duty?.elements ?? [] where !stated.has(element.name) {
            wanted.append(WantedHeading(name: element.name, detail: element.detail, isOptional: element.isOptional))
            stated.add(element.name)
        }
        for field in serviceFields(of: item, unit: unit) where !field.isStated(by: keys) {
            guard !field.synonyms.contains(where: { stated.has($0) }) else { continue }
            wanted.append(WantedHeading(name: field.rawValue, detail: "", isOptional: false))
            stated.add(field.rawValue)
        }
        return wanted
    }

    /// The keys of a head that state elements of the item better than a heading does: 文号 of a document, the days
    /// between which it is in force.
    package func keysStatingElements(of item: ItemID) -> [EntryKey] {
        let names = (catalogue[item].duty?.elements ?? []).map(\.name)
        let candidates: [EntryKey] = [.document, .effective, .expires, .posted]
        return candidates.filter { key in
            let own = StatedNames(only: key)
            return names.contains { own.names($0) }
        }
    }

    /// The period that an entry of an item with a rhythm is about, where it came to be on `date`: 2026年第3季度;
    /// `nil` for items without.
    package func periodName(of item: ItemID, on date: CivilDate, in language: Language) -> String? {
        let period = catalogue[item].duty?.limit.rhythm?.periods(ofInformationFrom: date).first
        return period.map { language == .english ? $0.english : $0.chinese }
    }

    private func serviceFields(of item: ItemID, unit: UnitID) -> [ServiceField] {
        let asked = duties.services.filter { $0.items.contains(item) && $0.units?.contains(unit) ?? true }
            .flatMap(\.fields)
        return ServiceField.allCases.filter(asked.contains)
    }
}

/// A heading that an entry has to have.
package struct WantedHeading: Hashable, Sendable {
    package let name: String
    /// What the catalogue adds to the name; empty mostly.
    package let detail: String
    /// Disclosed where it exists.
    package let isOptional: Bool
}

extension ServiceField {
    fileprivate func isStated(by keys: Set<EntryKey>) -> Bool {
        switch self {
        case .name: true
        case .body: keys.contains(.office)
        default: false
        }
    }
}

extension EntryKey {
    /// The key's name in a language.
    package func name(in language: Language) -> String { language == .english ? english : chinese }

    /// The name of a key below this one, by its English name; that name itself where there is none such.
    package func inner(_ name: String, in language: Language) -> String {
        let known = innerNames.first { $0.english == name }
        return (language == .english ? known?.english : known?.chinese) ?? name
    }

    private var innerNames: [KeyName] {
        switch self {
        case .posted: HeadReader.postedKeys
        case .review: HeadReader.reviewKeys
        case .attachments: HeadReader.attachmentKeys
        default: []
        }
    }
}
