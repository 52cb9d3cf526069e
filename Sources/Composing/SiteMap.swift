package import Disclosure

/// How much one file of a site map may hold (sitemaps.org protocol 0.9).
package struct SiteMapLimits: Sendable {
    package var addresses = 50_000
    /// 50 MB, uncompressed.
    package var bytes = 52_428_800

    package init() {}
}

/// One file of a site map that does not fit into one.
///
/// Entries are dealt to years and stand oldest first: a new entry changes the last file of its year and
/// leaves all others as they are.
package enum SiteMapPart: Hashable, Sendable {
    /// Pages that are no entries, by their place in `Selection.mappedPages(in:)`.
    case pages(Range<Int>)
    /// Entries published in a year, by their place among them, oldest first; `part` counts from 0.
    case year(Int, part: Int, Range<Int>)
}

extension Selection {
    /// Addresses of the pages that are no entries: those that lists begin with, and fixed pages. Items
    /// without entries are left out: there is nothing yet that anybody could look for.
    package func mappedPages(in model: SiteModel) -> [String] {
        var addresses = [
            Address.home, Address.catalogue, Address.open, Address.units, Address.dates, Address.all(),
        ]
        for field in model.catalogue.roots.map({ model.catalogue[$0] }) where model.catalogue.hasTable(field) {
            addresses.append(Address.catalogueTable(field))
        }
        for item in model.catalogue.items where !byItem[Int(item.id.index)].isEmpty {
            addresses.append(Address.item(item))
        }
        addresses += model.units.units.map { Address.unit($0) }
        addresses += years.map { Address.period(year: $0.year, month: nil) }
        return addresses + model.pages.map(Address.fixedPage)
    }

    /// Entries of a part that search engines may keep, oldest first.
    package func mappedEntries(of year: Int, _ range: Range<Int>, in model: SiteModel) -> [EntryNumber] {
        guard let entries = years.first(where: { $0.year == year })?.entries else { return [] }
        return entries.reversed()[range].filter { isMapped($0, in: model) }
    }

    /// Whether the site map names an entry.
    package func isMapped(_ number: EntryNumber, in model: SiteModel) -> Bool {
        standings[number] == .shown && model.entries[number].isForSearchEngines(on: model.date)
    }

    /// The parts of the site map; empty where one file holds it all.
    package func siteMapParts(in model: SiteModel, limits: SiteMapLimits) -> [SiteMapPart] {
        let base = model.site.baseURL ?? ""
        let pages = mappedPages(in: model).map { siteMapBytes($0, base) }
        let whole = visible.reduce(into: (count: pages.count, bytes: pages.reduce(0, +))) { sum, number in
            sum.count += 1
            sum.bytes += siteMapBytes(Address.entry(model.entries[number]), base)
        }
        if whole.count <= limits.addresses, whole.bytes <= limits.bytes { return [] }
        var parts = slices(of: pages, limits).map(SiteMapPart.pages)
        for year in years.reversed() {
            let sizes = year.entries.reversed().map { siteMapBytes(Address.entry(model.entries[$0]), base) }
            for (number, range) in slices(of: sizes, limits).enumerated() {
                parts.append(.year(year.year, part: number, range))
            }
        }
        return parts
    }
}

/// At most so many bytes does an address take: each byte of the base may be escaped for XML, each of the
/// address percent-encoded.
private func siteMapBytes(_ address: String, _ base: String) -> Int {
    6 * base.utf8.count + 3 * address.utf8.count + 80
}

/// Cuts a list into slices that keep within the limits.
private func slices(of sizes: [Int], _ limits: SiteMapLimits) -> [Range<Int>] {
    var slices: [Range<Int>] = []
    var (start, bytes) = (0, 1000)
    for (place, size) in sizes.enumerated() {
        if place > start, place - start == limits.addresses || bytes + size > limits.bytes {
            slices.append(start..<place)
            (start, bytes) = (place, 1000)
        }
        bytes += size
    }
    if start < sizes.count { slices.append(start..<sizes.count) }
    return slices
}

extension Address {
    package static let siteMap = "sitemap.xml"

    /// Beside `sitemap.xml`: a site map may name only what stands at or below its own place.
    package static func siteMapPart(_ part: SiteMapPart) -> String {
        switch part {
        case .pages(let range): range.lowerBound == 0 ? "sitemap-pages.xml" : "sitemap-pages~\(range.lowerBound).xml"
        case .year(let year, let part, _): part == 0 ? "sitemap-\(year).xml" : "sitemap-\(year)~p\(part + 1).xml"
        }
    }
}
