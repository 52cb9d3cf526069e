import Files
import Formats
import Testing

@testable import Printing

/// A print is held against what was computed, and appears as a whole or not at all. The program that prints
/// is a script here: it writes a page of A4 for each sheet that it is given, or what the test wants.
@Suite struct PrintJobTests {
    private func job(_ script: String, in folder: String) throws -> PrintJob {
        let program = folder + "/engine"
        try Folder.working.write(program, Array("#!/bin/sh\n\(script)\n".utf8))
        _ = try Subprocess("/bin/chmod", ["755", program]).run()
        let document = SheetDocument(
            Array((0..<5).map { "<section class=\"sheet a4\">\($0)</section>\n" }.joined().utf8))
        var job = PrintJob(
            document, folder: folder, engine: InstalledEngine(kind: .weasyprint, program: program))
        job.sheetsAtOnce = 2
        return job
    }

    /// One page object for each sheet of the source.
    private static let faithful = pages("$(grep -c '<section' \"$2\")", box: "0 0 595.3 841.9")

    private static func pages(_ count: String, box: String) -> String {
        """
        n=\(count); kids=
        {
        echo '%PDF-1.4'
        while [ $n -gt 0 ]; do
        echo "$((n + 2)) 0 obj <</Type /Page /MediaBox [\(box)]>> endobj"; kids="$kids $((n + 2)) 0 R"; n=$((n - 1))
        done
        echo "2 0 obj <</Kids [$kids]>> endobj 1 0 obj <</Pages 2 0 R>> endobj trailer <</Root 1 0 R>>"
        } > "$3"
        """
    }

    private func withScratch(_ body: (String) throws -> Void) throws {
        let parent = CurrentProcess.environmentVariable("TMPDIR") ?? "/tmp"
        let path = "\(parent)/bulletin-printing-\(CurrentProcess.identifier)-\(UInt64.random(in: 0 ... .max))"
        try Folder.working.makeFolders(path)
        defer { _ = try? Folder.working.removeTree(path) }
        try body(path)
    }

    @Test func manySheetsInSeveralFiles() throws {
        try withScratch { folder in
            var seen: [Int] = []
            let job = try job(PrintJobTests.faithful, in: folder)
            let files = try job.run(to: folder + "/new/B1.pdf") { seen.append($0) }
            #expect(files == (1...3).map { folder + "/new/B1-\($0).pdf" })
            #expect(seen == [2, 4, 5])
            #expect(try Folder(folder + "/new").names() == ["B1-1.pdf", "B1-2.pdf", "B1-3.pdf"])
            let counts = try files.map { pdfPages(try Folder.working.read($0))?.count }
            #expect(counts == [2, 2, 1])
        }
    }

    @Test func oneFileWhereOneIsEnough() throws {
        try withScratch { folder in
            var job = try job(PrintJobTests.faithful, in: folder)
            job.sheetsAtOnce = 5
            #expect(try job.run(to: folder + "/B1.pdf") == [folder + "/B1.pdf"])
        }
    }

    private func problem(_ script: String) throws -> PrintProblem? {
        var found: PrintProblem?
        try withScratch { folder in
            let job = try job(script, in: folder)
            found = #expect(throws: PrintProblem.self) { try job.run(to: folder + "/B1.pdf") }
            #expect(try Folder(folder).names() == ["engine"])
        }
        return found
    }

    @Test func whatIsThrownAway() throws {
        // The second part is a page short: the first, though good, does not appear.
        let short = PrintJobTests.pages("$(case \"$2\" in */2.html) echo 1;; *) echo 2;; esac)", box: "0 0 595 842")
        guard case .pageCount(printed: 1, computed: 2)? = try problem(short) else {
            return #expect(Bool(false), "a missing page goes unnoticed")
        }
        guard case .pageSize(sheet: 1, _, _)? = try problem(PrintJobTests.pages("2", box: "0 0 612 792")) else {
            return #expect(Bool(false), "paper of another size goes unnoticed")
        }
        guard case .unreadable? = try problem("echo '%PDF-1.4' > \"$3\"") else {
            return #expect(Bool(false), "a damaged file goes unnoticed")
        }
    }

    @Test func aProgramThatFailsIsQuoted() throws {
        guard case .engine(.weasyprint, .exited(3), let said)? = try problem("echo one >&2; echo no font >&2; exit 3")
        else { return #expect(Bool(false), "a failure goes unnoticed") }
        #expect(said == "no font")
        guard case .engine(_, .exited(0), _)? = try problem("exit 0") else {
            return #expect(Bool(false), "a missing file goes unnoticed")
        }
    }
}
