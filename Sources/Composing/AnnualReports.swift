package import Disclosure
import Text

/// A 政府信息公开工作年度报告 (Articles 49 and 50 of the 政府信息公开条例): an entry or a fixed page.
package struct AnnualReport: Hashable, Sendable {
    package enum Place: Hashable, Sendable {
        case entry(EntryNumber)
        /// Position in `SiteModel.pages`.
        case page(Int)
    }

    /// The year that is reported on.
    package let year: Int
    package let place: Place
}

extension Selection {
    /// The annual reports that may be seen, newest year first: fixed pages of that part, and entries under
    /// an item that asks for them.
    package func annualReports(in model: SiteModel) -> [AnnualReport] {
        let pages = model.pages.enumerated().filter { $1.part == .annualReport }.map { number, page in
            AnnualReport(year: yearNamed(in: page.title) ?? model.date.year - 1, place: .page(number))
        }
        let items = Set(model.catalogue.items.filter { $0.children.isEmpty && asksForReports($0) }.map(\.id))
        let entries = visible.filter { items.contains(model.entries[$0].item) && standings[$0] == .shown }.map {
            let entry = model.entries[$0]
            return AnnualReport(
                year: yearNamed(in: entry.title) ?? entry.dates.produced.year - 1, place: .entry($0))
        }
        return (pages + entries).enumerated().sorted {
            ($1.element.year, $0.offset) < ($0.element.year, $1.offset)
        }.map(\.element)
    }
}

private func asksForReports(_ item: CatalogueItem) -> Bool {
    holds(item.name, "信息公开") && (holds(item.name, "年度报告") || holds(item.name, "年报"))
}

/// The first year that a title names, as `2025年`.
private func yearNamed(in title: String) -> Int? {
    let bytes = Array(title.utf8)
    let mark = Array("年".utf8)
    guard bytes.count >= 4 + mark.count else { return nil }
    for start in 0...(bytes.count - 4 - mark.count) where bytes[(start + 4)...].starts(with: mark) {
        let digits = bytes[start..<(start + 4)]
        if digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
            return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }
    }
    return nil
}
