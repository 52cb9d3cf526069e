import Files

/// A kind of program that makes PDF files of sheets.
package enum PrintEngine: String, CaseIterable, Sendable {
    /// Chromium, and the browsers made of it.
    case chromium
    case weasyprint

    /// The name that people know it by.
    package var title: String {
        switch self {
        case .chromium: "Chromium"
        case .weasyprint: "WeasyPrint"
        }
    }

    /// What it may be called on a machine, in the order of asking.
    private var programs: [String] {
        switch self {
        case .chromium:
            ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge-stable"]
        case .weasyprint: ["weasyprint"]
        }
    }

    /// The first that `PATH` leads to.
    package static func installed(_ wanted: PrintEngine?) -> InstalledEngine? {
        let kinds = wanted.map { [$0] } ?? allCases
        for kind in kinds {
            if let path = kind.programs.lazy.compactMap(CurrentProcess.program).first {
                return InstalledEngine(kind: kind, program: path)
            }
        }
        return nil
    }
}

/// A program of this machine that makes PDF files.
package struct InstalledEngine: Sendable {
    package let kind: PrintEngine
    let program: String

    package init(kind: PrintEngine, program: String) {
        self.kind = kind
        self.program = program
    }

    /// One run over a file of sheets. Paths are from the root of the file system.
    ///
    /// - Parameter profile: a folder for what the program keeps while it runs; it need not exist.
    func process(source: String, target: String, profile: String) -> Subprocess {
        switch kind {
        case .chromium:
            var options = [
                "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
                "--disable-background-networking", "--disable-sync", "--no-pdf-header-footer",
                // A sheet is whole in its file; nothing is fetched from anywhere.
                "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(profile)", "--print-to-pdf=\(target)",
            ]
            // The browser refuses to run as the administrator inside its own cage.
            if CurrentProcess.isAdministrator { options.append("--no-sandbox") }
            return Subprocess(program, options + [fileAddress(of: source)])
        case .weasyprint: return Subprocess(program, ["--quiet", source, target])
        }
    }
}
