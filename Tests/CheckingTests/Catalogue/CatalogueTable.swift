import Checking
import Glibc
import Text

/// Cuts CSV text into cells: enough of RFC 4180 for the tables of these tests.
func catalogueTable(_ file: String, _ text: String) -> CatalogueSource {
    var rows: [[CatalogueCell]] = []
    var row: [CatalogueCell] = []
    var cell = ""
    var isQuoted = false
    var line = 1
    var startLine = 1
    func finishCell() {
        row.append(CatalogueCell(text: cell, span: TextSpan(line: startLine, column: row.count + 1)))
        cell = ""
        startLine = line
    }
    var characters = text.unicodeScalars.makeIterator()
    var pending = characters.next()
    while let scalar = pending {
        pending = characters.next()
        if scalar == "\n" { line += 1 }
        if isQuoted, scalar == "\"", pending == "\"" {
            cell.append("\"")
            pending = characters.next()
        } else if scalar == "\"" {
            isQuoted.toggle()
        } else if scalar == ",", !isQuoted {
            finishCell()
        } else if scalar == "\n", !isQuoted {
            finishCell()
            rows.append(row)
            row = []
        } else {
            cell.unicodeScalars.append(scalar)
        }
    }
    if !cell.isEmpty || !row.isEmpty {
        finishCell()
        rows.append(row)
    }
    return CatalogueSource(file: file, rows: rows)
}

/// Real tables that stand beside the checkout, in `../shared` or where BULLETIN_SHARED says.
enum SharedTables {
    static let isPresent = access(folder + "/county-fields-assembled.csv", R_OK) == 0

    static func table(_ name: String) -> CatalogueSource {
        guard let stream = fopen(folder + "/" + name, "r") else { return CatalogueSource(file: name, rows: []) }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
            bytes.append(contentsOf: buffer[..<count])
        }
        return catalogueTable(name, String(decoding: bytes, as: UTF8.self))
    }

    private static let folder: String = {
        if let shared = getenv("BULLETIN_SHARED") { return String(cString: shared) + "/data/catalogues" }
        return "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/../shared/data/catalogues"
    }()
}
