import Glibc
import Paginating
import Testing

/// Prints sample sheets with a browser, where one is installed, and holds the paper against the computed
/// pages.
@Suite(.serialized) struct PrintedSheetTests {
    @Test func printedPagesAreTheComputedOnes() throws {
        guard isInstalled("chromium"), isInstalled("pdfinfo"), isInstalled("pdftotext") else {
            return Swift.print("Printing test: no chromium, pdfinfo or pdftotext here; nothing printed.")
        }
        let css = try #require(read(checkout + "/layouts/sheet.css"))
        let folder = "/tmp/bulletin-sheets-\(getpid())"
        #expect(run("mkdir -p \(folder)"))
        for sample in SampleSheet.all {
            let layout = paginate(html: Array(sample.body.utf8), style: sample.style)
            try print(sample, layout, css: css, folder: folder)
        }
        for seed in 0..<6 { try measureRandom(seed: seed, css: css, folder: folder) }
        Swift.print("Printing test: printed \(SampleSheet.all.count) documents.")
        if getenv("BULLETIN_KEEP_SHEETS") == nil { #expect(run("rm -r \(folder)")) }
    }

    private func print(_ sample: SampleSheet, _ layout: SheetLayout, css: String, folder: String) throws {
        let file = "\(folder)/\(sample.name)"
        #expect(write(sample.document(layout, css: css), to: file + ".html"))
        let chromium = "timeout 60 chromium --headless --no-sandbox --disable-gpu --user-data-dir=\(folder)/profile"
        #expect(
            run("\(chromium) --no-pdf-header-footer --print-to-pdf=\(file).pdf file://\(file).html >/dev/null 2>&1"))
        #expect(run("pdfinfo \(file).pdf > \(file).info"))
        let info = try #require(read(file + ".info"))
        #expect(value(of: "Pages", in: info) == "\(layout.pages.count)", "\(sample.name)")
        #expect(value(of: "Page size", in: info).map(wholePoints) == paperPoints(layout), "\(sample.name)")
        for page in layout.pages {
            try compare(page, file: file, sample: sample)
        }
        try measure(layout, document: sample.document(layout, css: css), file: file, chromium: chromium)
    }

    /// Bodies of every kind of block, set by the browser and by us.
    private func measureRandom(seed: Int, css: String, folder: String) throws {
        var bodies = RandomBodies(seed: UInt64(seed))
        let styles = PagePropertyTests.styles
        let sample = SampleSheet(
            name: "random\(seed)", title: "随机", style: styles[seed % (styles.count - 1)],
            body: String(decoding: bodies.body(), as: UTF8.self))
        let layout = paginate(html: Array(sample.body.utf8), style: sample.style)
        let chromium = "timeout 60 chromium --headless --no-sandbox --disable-gpu --user-data-dir=\(folder)/profile"
        let file = "\(folder)/\(sample.name)"
        try measure(layout, document: sample.document(layout, css: css), file: file, chromium: chromium, least: 0)
    }

    /// The browser's own heights of the flows: no more than computed, and not much less.
    private func measure(
        _ layout: SheetLayout, document: String, file: String, chromium: String, least: Int = 80
    ) throws {
        let script = """
            <script>document.title = "heights " + Array.from(document.querySelectorAll(".flow"), flow =>
            Math.ceil(flow.getBoundingClientRect().height)).join(" ") + " end"</script>
            """
        #expect(write(document + script, to: file + ".measure.html"))
        #expect(run("\(chromium) --dump-dom file://\(file).measure.html > \(file).dom 2>/dev/null"))
        let title = try #require(read(file + ".dom")).split(separator: "<title>heights ").last ?? ""
        let heights = title.split(separator: " ")
            .prefix { Int($0) != nil }.compactMap { Int($0) }
        try #require(heights.count == layout.pages.count, "\(file)")
        for (height, page) in zip(heights, layout.pages) {
            let pixels = page.usedHeight.millipoints / Length.pixel.millipoints
            #expect(height <= pixels + 1, "\(file), page \(page.number)")
            #expect(height * 100 >= pixels * least, "\(file), page \(page.number)")
        }
    }

    /// The text of a printed page holds every character of the computed page, as often or oftener.
    private func compare(_ page: SheetPage, file: String, sample: SampleSheet) throws {
        #expect(run("pdftotext -f \(page.number) -l \(page.number) \(file).pdf \(file).txt"))
        let printed = counts(try #require(read(file + ".txt")))
        let computed = counts(visibleText(page.html))
        // pdftotext takes a hyphen at the end of a line for one that a typesetter put there, and drops it.
        let lost = computed.filter { printed[$0.key, default: 0] < $0.value && $0.key != "-" }.map(\.key)
        #expect(lost.isEmpty, "\(sample.name), page \(page.number): \(lost.sorted { $0.value < $1.value })")
    }

    private func counts(_ text: String) -> [Unicode.Scalar: Int] {
        var counts: [Unicode.Scalar: Int] = [:]
        for scalar in text.unicodeScalars where scalar.value > 0x20 { counts[scalar, default: 0] += 1 }
        return counts
    }

    private func paperPoints(_ layout: SheetLayout) -> [Int] {
        let sides = layout.paper == .a4 ? [595, 842] : [842, 1191]
        return layout.orientation == .portrait ? sides : sides.reversed()
    }

    /// `594.96 x 841.92 pts (A4)` as whole points.
    private func wholePoints(_ size: String) -> [Int] {
        size.split(separator: " ").compactMap { Double($0) }.map { Int($0.rounded()) }
    }

    private func value(of key: String, in info: String) -> String? {
        info.split(separator: "\n").first { $0.hasPrefix(key + ":") }
            .map { String($0.dropFirst(key.count + 1).drop { $0 == " " }) }
    }

    private var checkout: String {
        #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    }

    private func isInstalled(_ tool: String) -> Bool { run("command -v \(tool) >/dev/null") }

    private func run(_ command: String) -> Bool { system(command) == 0 }

    private func write(_ text: String, to path: String) -> Bool {
        guard let file = fopen(path, "w") else { return false }
        defer { fclose(file) }
        return Array(text.utf8).withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) } == text.utf8.count
    }

    private func read(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
