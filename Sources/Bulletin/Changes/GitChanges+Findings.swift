import Checking
import Disclosure
package import Files
package import Findings
import Reading
import Text

extension GitChanges {
    /// Of the findings of a check, those that concern the changes: all in changed files; and in other files
    /// those that were not there before the changes, such as a relation to an entry that was deleted.
    ///
    /// What was there before is not guessed: the site as it was is checked, with the same program for the same
    /// day. That is done only where something was found outside the changed files. Layouts are not checked as
    /// they were: findings in them concern the changes where any layout changed.
    package func concerning(
        _ findings: [Finding], in folder: Folder, of site: LoadedSite
    ) throws(GitProblem) -> [Finding] {
        let layoutsChanged = files.contains { $0.hasPrefix("layouts/") }
        var kept: [Finding] = []
        var elsewhere: [Finding] = []
        for finding in findings {
            if files.contains(finding.place.file) {
                kept.append(finding)
            } else if finding.place.file.hasPrefix("layouts/") {
                if layoutsChanged { kept.append(finding) }
            } else {
                elsewhere.append(finding)
            }
        }
        guard !elsewhere.isEmpty, !files.isEmpty else { return kept }
        let before = try findingsBefore(in: folder, listing: site.listing, date: site.checked.model.date)
            .filter { !files.contains($0.place.file) }
        return (kept + Baseline(before).newOnes(among: elsewhere)).sorted()
    }

    /// What a check would have found before the changes; nothing where there was no site.
    private func findingsBefore(
        in folder: Folder, listing: SourceListing, date: CivilDate
    ) throws(GitProblem) -> [Finding] {
        var loader = SiteLoader(folder: folder, date: date)
        var former: [SourceFile] = []
        for path in formerly.keys.sorted() {
            guard let kind = SourceKind(path: path), !isPassedOver(path) else { continue }
            // What goes out as a file is looked at by name and size only: findings in it are of its own.
            let bytes = kind == .attachment || kind == .asset ? nil : try formerBytes(of: path)
            loader.unsaved[path] = bytes
            former.append(SourceFile(path: path, kind: kind, status: FileStatus(ofFileWithSize: bytes?.count ?? 1)))
        }
        let unchanged = listing.files.filter { !files.contains($0.path) }
        loader.listed = SourceListing(
            files: (unchanged + former).sorted { precedesBytewise($0.path, $1.path) },
            findings: listing.findings)
        do {
            return try loader.load().findings
        } catch {
            return []
        }
    }

    private func isPassedOver(_ path: String) -> Bool {
        path.split(separator: "/").contains { SourceKind.passesOver(String($0)) }
    }
}
