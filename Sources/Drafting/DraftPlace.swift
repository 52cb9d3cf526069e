import Checking
import Disclosure
import Text

/// Where a new entry stands: in the folder of its unit's last one, under a name made of its title.
struct DraftPlace {
    /// With a final `/`.
    let folder: String
    /// Without an ending.
    let name: String

    init(title: String, unit: UnitID, produced: CivilDate, desk: Desk) {
        let folder = DraftPlace.folder(of: unit, produced: produced, desk: desk)
        self.folder = folder
        name = DraftPlace.freeName(safeName(title, otherwise: "entry"), in: folder, desk: desk)
    }

    /// The folder of the unit's newest entry, the year in its path made that of the new one.
    private static func folder(of unit: UnitID, produced: CivilDate, desk: Desk) -> String {
        let own = desk.entries.filter { $0.unit == unit }
        let newest = own.max {
            ($0.produced?.dayNumber ?? .min, $0.file) < ($1.produced?.dayNumber ?? .min, $1.file)
        }
        guard let newest else {
            let owner = desk.context.units[unit]
            let name = safeName(owner.short.isEmpty ? owner.name : owner.short, otherwise: "unit")
            return "content/entries/\(name)/\(produced.year)/"
        }
        var parts = newest.file.split(separator: "/").map(String.init)
        // An entry with attachments is a folder of its own.
        let isFolder = parts.popLast() == "index.md"
        if isFolder, parts.count > 2 { parts.removeLast() }
        if parts.count > 2, let last = parts.last, isYear(last) { parts[parts.count - 1] = String(produced.year) }
        return parts.joined(separator: "/") + "/"
    }

    private static func isYear(_ name: String) -> Bool {
        name.utf8.count == 4 && Int(name).map { (1900...9999).contains($0) } ?? false
    }

    /// A name that neither a file nor a folder has: capitals make no difference on many systems.
    private static func freeName(_ name: String, in folder: String, desk: Desk) -> String {
        var taken: Set<String> = []
        for file in desk.files where file.hasPrefix(folder) {
            let rest = file.dropFirst(folder.count)
            let first = rest.prefix { $0 != "/" }
            taken.insert((rest.count == first.count && first.hasSuffix(".md") ? first.dropLast(3) : first).lowercased())
        }
        if !taken.contains(name.lowercased()) { return name }
        return (2...taken.count + 2).lazy.map { "\(name)-\($0)" }.first { !taken.contains($0.lowercased()) } ?? name
    }
}

/// A text as a file name that every system can hold: letters and digits of any script, `-` for runs of all else,
/// at most 90 bytes (30 Chinese characters), so that nothing that is put behind it makes it too long.
func safeName(_ text: String, otherwise: String) -> String {
    var name = ""
    for scalar in text.unicodeScalars {
        let kept = isNameScalar(scalar)
        guard name.utf8.count + (kept ? UTF8.width(scalar) : 1) <= 90 else { break }
        if kept { name.unicodeScalars.append(scalar) } else if !name.isEmpty, name.last != "-" { name.append("-") }
    }
    while name.last == "-" { name.removeLast() }
    // CON and its like are devices on Windows.
    let isDevice =
        ["con", "prn", "aux", "nul"].contains(name.lowercased())
        || ["com", "lpt"].contains(name.lowercased().prefix(3)) && name.count == 4
    return name.isEmpty ? otherwise : isDevice ? name + "-" + otherwise : name == "index" ? "index-1" : name
}

private func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber: true
    default: false
    }
}
