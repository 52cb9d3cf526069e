import Files

/// Which characters the fonts of this machine have, as fontconfig knows it: `fc-list`, found by `PATH`. The
/// programs that print ask the same fontconfig for a font wherever the ones named by a sheet lack a character;
/// what no font has they print as an empty box, without a word.
package struct FontCoverage: Sendable {
    /// In growing order, without overlap.
    private let ranges: [ClosedRange<UInt32>]

    /// `nil` where there is no fontconfig, or it does not answer.
    package init?() {
        guard let program = CurrentProcess.program("fc-list") else { return nil }
        var process = Subprocess(program, ["--format", "%{charset}\\n"])
        process.seconds = 30
        guard let result = try? process.run(), result.isWell, !result.output.isEmpty else { return nil }
        self.init(listing: String(decoding: result.output, as: UTF8.self))
    }

    /// Reads ranges of hexadecimal numbers, `20-7e a0 4e00-9fa5`, parted by blanks and line ends.
    init(listing: String) {
        let found = listing.utf8.split { $0 <= 0x20 }.compactMap { word -> ClosedRange<UInt32>? in
            let ends = word.split(separator: UInt8(ascii: "-")).map { UInt32(Substring($0), radix: 16) }
            guard let first = ends.first, let last = ends.last, let first, let last, first <= last else { return nil }
            return first...last
        }.sorted { $0.lowerBound < $1.lowerBound }
        var merged: [ClosedRange<UInt32>] = []
        for range in found {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        ranges = merged
    }

    package func holds(_ scalar: Unicode.Scalar) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(scalar.value)
    }
}

/// A character that would come out as an empty box.
package struct MissingCharacter: Hashable, Sendable {
    package let scalar: Unicode.Scalar
    /// The first sheet of the file that has it, from 1.
    package let sheet: Int
}

extension SheetDocument {
    /// The characters that no font has, in the order of the sheets, each once.
    package func missingCharacters(_ fonts: FontCoverage) -> [MissingCharacter] {
        var known: Set<Unicode.Scalar> = []
        var missing: [MissingCharacter] = []
        for (number, sheet) in sheets.enumerated() {
            forEachCharacter(of: sheet) { scalar in
                guard known.insert(scalar).inserted, isDrawn(scalar), !fonts.holds(scalar) else { return }
                missing.append(MissingCharacter(scalar: scalar, sheet: number + 1))
            }
        }
        return missing
    }
}

/// Whether a character leaves ink of its own: blanks, joiners and variation selectors need none.
private func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: return false
    default: return !properties.isVariationSelector
    }
}
