package import Text

/// A cell of a catalogue table, and where it stands.
package struct CatalogueCell: Hashable, Sendable {
    package let text: String
    package let span: TextSpan

    package init(text: String, span: TextSpan) {
        self.text = text
        self.span = span
    }
}

/// One catalogue table as it was read: rows of cells, which need not be of one length.
package struct CatalogueSource: Sendable {
    /// Path relative to the site folder.
    package let file: String
    package let rows: [[CatalogueCell]]

    package init(file: String, rows: [[CatalogueCell]]) {
        self.file = file
        self.rows = rows
    }

    func place(of cell: CatalogueCell) -> Place { Place(file: file, span: cell.span) }

    /// The first cell of a row, for findings about the row.
    func place(ofRow index: Int) -> Place {
        rows[index].first.map { place(of: $0) } ?? Place(file: file)
    }
}
