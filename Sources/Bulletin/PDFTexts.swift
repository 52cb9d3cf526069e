import Files
import Publishing

/// The program that makes text of PDF files, where the machine has one: `pdftotext` of Poppler or Xpdf, found by
/// `PATH`. A reader of our own would have to know fonts, which are programs; a finding asks people to look
/// where there is none.
struct PDFTexts: Sendable {
    private let program: String
    /// Tells this program from another version of it, which may read more.
    let key: UInt64

    /// Seconds and bytes that one file may take.
    private static let limits = (seconds: 30, bytes: 32 << 20)

    /// `nil` where there is no such program.
    init?() {
        guard let program = CurrentProcess.program("pdftotext"),
            let status = try? Folder.working.statusFollowingLinks(of: program)
        else { return nil }
        self.program = program
        var hasher = KeyHasher()
        hasher.add(program)
        hasher.add(status.size)
        hasher.add(UInt64(bitPattern: status.modified))
        key = hasher.key
    }

    /// UTF-8 with a form feed behind each page; `nil` where the program fails: the file is encrypted, damaged,
    /// or takes too long.
    func text(of path: String) -> [UInt8]? {
        // A name that begins with a dash would be an option.
        let path = path.hasPrefix("/") ? path : "./" + path
        var process = Subprocess(program, ["-q", "-enc", "UTF-8", path, "-"])
        process.seconds = PDFTexts.limits.seconds
        process.outputLimit = PDFTexts.limits.bytes
        guard let result = try? process.run(), result.isWell else { return nil }
        return result.output
    }
}
