import Disclosure
import Findings
import Text

/// `text-damaged` of a catalogue: heads that all lack the same character, 开时限 and 开依据, as tables do that lost it
/// throughout in copying.
///
/// - Returns: `nil` where fewer than two heads lack one.
func lostCharacter(in source: CatalogueSource) -> Finding? {
    var lacking: [Unicode.Scalar: [CatalogueCell]] = [:]
    for cell in source.rows.prefix(10).joined() {
        guard let lost = deletions[plainForm(cell.text)] else { continue }
        lacking[lost, default: []].append(cell)
    }
    let most = lacking.max { ($0.value.count, $1.key.value) < ($1.value.count, $0.key.value) }
    guard let (lost, cells) = most, cells.count > 1 else { return nil }
    var collector = FindingCollector()
    let heads = cells.map { singleLine($0.text) }
    collector.report(
        .textDamaged, at: Place(file: source.file, span: cells[0].span),
        zh: "列名\(heads.map { "“\($0)”" }.joined())都少一个“\(lost)”字，表里别处可能也漏了",
        en: "the heads \(heads.map { "`\($0)`" }.joined(separator: ", ")) all lack `\(lost)`, "
            + "which may be missing throughout the table",
        mend: Words(
            zh: "对照印发的原表，把漏掉的字全部补上", en: "compare the table with the printed one, and put the character back"))
    return collector.findings.first
}

/// Known heads with one Chinese character left out, and which one it was; none that is a head itself, or that two
/// characters may be missing from.
private let deletions: [String: Unicode.Scalar] = {
    let known = CatalogueColumn.knownHeads
    var found: [String: Unicode.Scalar?] = [:]
    for head in known {
        let scalars = Array(head.unicodeScalars)
        guard scalars.count > 2, scalars.allSatisfy({ isHan($0) }) else { continue }
        for index in scalars.indices {
            let rest = ImportantNames.text(scalars[..<index] + scalars[(index + 1)...])
            let isOther = found[rest].map { $0 != scalars[index] } ?? false
            found[rest] = isOther ? .some(nil) : scalars[index]
        }
    }
    for head in known { found[head] = nil }
    return found.compactMapValues { $0 }
}()
