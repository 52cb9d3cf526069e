package import Disclosure
package import Files
import Formats

/// For which day an output folder was built, and until when it holds, as its `next-change.json` says.
package struct BuiltDay: Hashable, Sendable {
    package let day: CivilDate
    /// The first day on which a build would give something else; `nil` where none is known.
    package let nextChange: CivilDate?

    /// `nil` where the file is missing or says nothing that can be read.
    package init?(of output: Folder) {
        guard let bytes = try? output.read("next-change.json", limit: 1 << 20), let value = try? parseJSON(bytes),
            case .string(let day)? = value["built-for"], let day = CivilDate(iso: day)
        else { return nil }
        self.day = day
        if case .string(let next)? = value["next-change"] {
            nextChange = CivilDate(iso: next)
        } else {
            nextChange = nil
        }
    }

    /// Whether what was built says something else than a build of that day would.
    package func isOver(on day: CivilDate) -> Bool { nextChange.map { $0 <= day } ?? false }
}

extension SiteLoader {
    /// The day that the site is worked on for: the one asked for, else today in its zone.
    package mutating func day() throws(UnusableSite) -> CivilDate { try open().date }
}
