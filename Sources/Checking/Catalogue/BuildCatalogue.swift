package import Disclosure
package import Findings
import Text

/// Reads an office's catalogue tables, in the order given, into one tree.
///
/// Every row is kept: as an item, or in its table's reading with what hinders it.
package func buildCatalogue(
    from sources: [CatalogueSource]
) -> (catalogue: Catalogue, findings: [Finding], readings: [CatalogueReading]) {
    var assembly = CatalogueAssembly()
    for source in sources { assembly.add(source) }
    let catalogue = assembly.builder.finished()
    let findings = assembly.findings + catalogue.problems.map { finding(about: $0, in: catalogue) }
    return (catalogue, findings.sorted(), assembly.readings)
}

private struct CatalogueAssembly {
    var builder = CatalogueBuilder()
    var findings: [Finding] = []
    var readings: [CatalogueReading] = []

    mutating func add(_ source: CatalogueSource) {
        if let finding = lostCharacter(in: source) { findings.append(finding) }
        guard let heads = CatalogueHeads(of: source) else {
            findings.append(headMissing(in: source))
            readings.append(CatalogueReading(file: source.file, heads: nil))
            return
        }
        var reader = CatalogueRowReader(source, heads: heads)
        var reading = CatalogueReading(file: source.file, heads: heads)
        for index in source.rows.indices.dropFirst(heads.firstDataRow) {
            let outcome = reader.read(source.rows[index])
            reading.rows.append(row(outcome, at: source.place(ofRow: index)))
        }
        readings.append(reading)
    }

    private mutating func row(_ outcome: CatalogueRowReader.Outcome, at place: Place) -> CatalogueReading.Row {
        switch outcome {
        case .blank: return .init(place: place, meaning: .blank)
        case .section(let name): return .init(place: place, meaning: .section(name))
        case .unnamed: return unnamedRow(at: place)
        case .row(let row):
            guard let id = builder.add(row.names, code: row.code, duty: row.duty) else { return unnamedRow(at: place) }
            let remarks = limitFindings(row.duty.limit, at: row.limitPlace)
            findings += remarks
            return .init(place: place, meaning: .item(id), notes: row.notes + remarks.map(\.message))
        }
    }

    private mutating func unnamedRow(at place: Place) -> CatalogueReading.Row {
        let finding = Finding(
            rule: "catalogue-row-unnamed", severity: .warning, place: place, message: CatalogueWords.unnamed,
            remedy: CatalogueWords.unnamedRemedy)
        findings.append(finding)
        return .init(place: place, meaning: .unnamed, notes: [finding.message])
    }
}

private func limitFindings(_ limit: TimeLimit, at place: Place) -> [Finding] {
    var findings: [Finding] = []
    if !limit.blankParts.isEmpty {
        findings.append(
            Finding(
                rule: "catalogue-limit-blank", severity: .warning, place: place,
                message: CatalogueWords.blank(limit.blankParts), remedy: CatalogueWords.blankRemedy))
    }
    if !limit.unparsedParts.isEmpty {
        findings.append(
            Finding(
                rule: "catalogue-limit-unparsed", severity: .note, place: place,
                message: CatalogueWords.unparsed(limit.unparsedParts), remedy: CatalogueWords.unparsedRemedy))
    }
    return findings
}

private func headMissing(in source: CatalogueSource) -> Finding {
    let row = source.rows.first { row in row.contains { !singleLine($0.text).isEmpty } }
    let known = CatalogueColumn.knownHeads
    let nearest = row?.lazy.compactMap { cell -> (found: String, meant: String)? in
        let head = singleLine(cell.text)
        guard !head.isEmpty, head.count <= 20, CatalogueColumn(head: head) == .extra else { return nil }
        return nearestName(to: plainForm(head), in: known).map { (head, $0) }
    }.first
    return Finding(
        rule: "catalogue-head-missing", severity: .error, place: Place(file: source.file),
        message: CatalogueWords.headMissing(nearest: nearest), remedy: CatalogueWords.headMissingRemedy)
}

private func finding(about problem: Catalogue.Problem, in catalogue: Catalogue) -> Finding {
    switch problem {
    case .duplicatePath(let first, let second):
        let place = words(for: catalogue[first].place)
        return Finding(
            rule: "catalogue-duplicate-path", severity: .warning, place: catalogue[second].place,
            message: CatalogueWords.duplicatePath(catalogue[second].pathText, first: place))
    case .duplicateCode(let first, let second):
        let place = words(for: catalogue[first].place)
        return Finding(
            rule: "catalogue-duplicate-code", severity: .error, place: catalogue[second].place,
            message: CatalogueWords.duplicateCode(catalogue[second].code, first: place),
            remedy: CatalogueWords.duplicateCodeRemedy)
    }
}

private func words(for place: Place) -> String { "\(place.file):\(place.span.line)" }
