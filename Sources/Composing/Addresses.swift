package import Disclosure

/// Where pages are, relative to the root of their site (`web/` or `internal/web/`).
///
/// Every page is a file with `.html`, so that nothing depends on a server finding `index.html`.
package enum Address {
    package static let home = "index.html"
    package static let catalogue = "catalogue.html"
    package static let units = "units.html"
    package static let dates = "dates.html"
    package static let open = "open.html"
    package static let indexCSV = "data/index.csv"
    package static let indexJSON = "data/index.json"
    package static let indexJSONLines = "data/index.jsonl"

    package static func entry(_ entry: Entry) -> String { "entries/\(entry.slug).html" }

    package static func item(_ item: CatalogueItem, page: Int = 0) -> String {
        numbered("items/\(addressName(item.code))", page)
    }

    package static func unit(_ unit: Unit, page: Int = 0) -> String {
        numbered("units/\(addressName(unit.code))", page)
    }

    package static func all(page: Int = 0) -> String { numbered("all", page) }

    package static func period(year: Int, month: Int?, page: Int = 0) -> String {
        guard let month else { return numbered("dates/\(year)", page) }
        return numbered("dates/\(year)-\(month < 10 ? "0" : "")\(month)", page)
    }

    package static func fixedPage(_ page: FixedPage) -> String { "pages/\(page.name).html" }

    /// The copy of a file that stands beside an entry.
    package static func attachment(_ file: String, of entry: Entry) -> String {
        "entries/\(entry.slug)/\(fileName(of: file))"
    }

    /// The copy of a file that stands beside a fixed page.
    package static func attachment(_ file: String, of page: FixedPage) -> String {
        "pages/\(page.name)/\(fileName(of: file))"
    }

    /// What a sheet's QR code leads to.
    package static func checkCode(_ code: CheckCode) -> String { "v/\(code.text).html" }

    /// The list of all codes, or of their first signs.
    package static let checkCodes = "v/index.html"

    package static func checkCodes(sign: UInt8) -> String { "v/\(Character(Unicode.Scalar(sign))).html" }

    package static func fileName(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The first page of a list has the plain address; the others count from 1, the oldest (`ListPages`). `~p` cannot
    /// stand in the address of a code or a month, so page 10 of 2026 is never taken for October.
    private static func numbered(_ stem: String, _ page: Int) -> String {
        page == 0 ? "\(stem).html" : "\(stem)~p\(page).html"
    }

    /// A code as part of an address: what is no letter, digit, `-`, `_` or `.` is written as its bytes.
    static func addressName(_ code: String) -> String {
        var name = ""
        for byte in code.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                name.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                name += "~" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
        return name
    }
}

extension Address {
    /// Where a file of `layouts/assets/` goes. Style sheets and scripts are named by their content, as
    /// `assets/style.0f3a9c51.css`, so that a server may let browsers keep them for ever: what changed has
    /// another address. Others keep their names, because style sheets refer to them by name.
    ///
    /// - Parameter hash: a hash of the content; 32 bits of it tell the versions of one file apart.
    package static func asset(_ file: String, hash: UInt64) -> String {
        let address = String(file.dropFirst("layouts/".count))
        guard let dot = address.lastIndex(of: "."), [".css", ".js"].contains(address[dot...]) else { return address }
        let digits = String(hash & 0xFFFF_FFFF, radix: 16)
        let padded = String(repeating: "0", count: 8 - digits.count) + digits
        return address[..<dot] + "." + padded + address[dot...]
    }
}
