import Bulletin
import Composing
import Disclosure
import Findings
import Formats
import Text

/// The state as the script on the pages reads it.
struct PreviewReport {
    let state: PreviewState
    let options: PreviewOptions
    /// Tells one run of the preview from another.
    let instance: String
    /// Today in the site's zone.
    let today: CivilDate

    private static let mostFindings = 300

    private var language: ReportLanguage { options.language }

    /// What pages are told when something has changed.
    var news: String {
        var json = JSONWriter()
        json.object { json in
            json.member("version", "\(instance).\(state.version)")
            json.member("pages", pagesVersion)
        }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    var pagesVersion: String { "\(instance).\(state.pagesVersion)" }

    /// - Parameter page: path of the output that asks; only its findings bring the lines that place them.
    func json(page: String) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("version", "\(instance).\(state.version)")
            json.member("pages", pagesVersion)
            json.member("status", state.condition.rawValue)
            json.member("notice", notice)
            json.member("language", language == .chinese ? "zh-Hans" : "en")
            json.member("site", state.site?.model.site.name ?? "")
            json.member("date", (state.site?.model.date ?? state.wantedDate ?? today).description)
            json.member("today", today.description)
            json.member("showsDrafts") { $0.bool(state.showsDrafts) }
            json.member("time", time)
            json.member("words") { writeWords(&$0) }
            json.member("drafts") { writeDrafts(&$0) }
            json.member("places") { writePlaces(&$0) }
            writeFindings(page, &json)
        }
        return json.bytes
    }

    private var notice: String {
        switch state.condition {
        case .current: ""
        case .starting: PreviewWords.starting.text(language)
        case .refused: (state.site == nil ? PreviewWords.neverBuilt : PreviewWords.refused).text(language)
        case .unusable: state.trouble?.text(language) ?? ""
        }
    }

    private var time: String {
        let milliseconds = state.nanoseconds / 1_000_000
        return language == .chinese ? "\(milliseconds) 毫秒" : "\(milliseconds) ms"
    }

    private func writeWords(_ json: inout JSONWriter) {
        json.object { json in
            for word in PreviewWords.all { json.member(word.name, word.words.text(language)) }
        }
    }
}

// MARK: Findings

extension PreviewReport {
    private func writeFindings(_ page: String, _ json: inout JSONWriter) {
        let findings = state.findings.enumerated().sorted {
            ($1.element.finding.severity, $0.offset) < ($0.element.finding.severity, $1.offset)
        }
        json.member("summary", count(state.findings.map(\.finding), language))
        json.member("gravest", state.findings.map(\.finding.severity).max()?.name ?? "")
        let left = findings.count - PreviewReport.mostFindings
        json.member("more", left > 0 ? PreviewWords.more(left).text(language) : "")
        json.member("findings") { json in
            json.array { json in
                for (number, finding) in findings.prefix(PreviewReport.mostFindings) {
                    write(finding, number, isHere: finding.page == page, &json)
                }
            }
        }
    }

    private func write(_ shown: PreviewFinding, _ number: Int, isHere: Bool, _ json: inout JSONWriter) {
        let finding = shown.finding
        let line = Int(finding.place.span.line)
        let path = options.path + "/" + finding.place.file
        json.object { json in
            json.member("number") { $0.int(number) }
            json.member("severity", finding.severity.name)
            json.member("rule", finding.rule)
            json.member("message", finding.message.text(language))
            json.member("remedy", finding.remedy?.text(language) ?? "")
            json.member(
                "place",
                finding.place.file + (line > 0 ? ":\(line)" + (shown.column > 0 ? ":\(shown.column)" : "") : ""))
            json.member("absolute", path + (line > 0 ? ":\(line)" : ""))
            json.member("page", shown.page ?? "")
            json.member("editor", options.editor.link(path: path, line: line, column: shown.column) ?? "")
            json.member("lines") { json in
                json.array { json in
                    for line in isHere ? shown.lines : [] { json.string(line) }
                }
            }
        }
    }
}

// MARK: Drafts and places

extension PreviewReport {
    private func writeDrafts(_ json: inout JSONWriter) {
        json.array { json in
            guard let site = state.site else { return }
            var pages: [Int: [String]] = [:]
            for output in site.outputs {
                switch output.kind {
                case .entry(let number), .sheet(_, let number): pages[number, default: []].append(output.path)
                default: break
                }
            }
            for (number, entry) in site.model.entries.enumerated() where entry.isDraft {
                json.object { json in
                    json.member("title", entry.title)
                    json.member("index", entry.index)
                    json.member("file", entry.file)
                    json.member("pages") { json in
                        json.array { json in
                            for page in pages[number] ?? [] { json.string(page) }
                        }
                    }
                }
            }
        }
    }

    private func writePlaces(_ json: inout JSONWriter) {
        let boards = state.site?.model.boards.enumerated().map { $0 } ?? []
        json.object { json in
            json.member("sites") { write(sites, &$0) }
            for (name, kind) in [("boards", NoticeBoard.Kind.board), ("screens", .screen)] {
                json.member(name) { json in
                    json.array { json in
                        for (number, board) in boards where board.kind == kind { write(board, number, &json) }
                    }
                }
            }
        }
    }

    private func write(_ board: NoticeBoard, _ number: Int, _ json: inout JSONWriter) {
        json.object { json in
            json.member("name", board.name)
            json.member("place", board.location)
            json.member("links") { write(links(of: number), &$0) }
        }
    }

    private func write(_ links: [(page: String, label: Words)], _ json: inout JSONWriter) {
        json.array { json in
            for link in links {
                json.object { json in
                    json.member("page", link.page)
                    json.member("label", link.label.text(language))
                }
            }
        }
    }

    private var sites: [(page: String, label: Words)] {
        let all = [
            ("web/" + Address.home, PreviewWords.website), ("web/" + Address.open, PreviewWords.notices),
            ("internal/web/" + Address.home, PreviewWords.internalWebsite),
            ("internal/web/" + Address.open, PreviewWords.internalNotices),
        ]
        return all.filter { state.site?.holds($0.0) ?? false }
    }

    private func links(of board: Int) -> [(page: String, label: Words)] {
        links { output in
            switch output.kind {
            case .boardSheets(board):
                output.scope == .everyone ? PreviewWords.sheets : PreviewWords.internalSheets
            case .today(board): output.scope == .everyone ? PreviewWords.round : PreviewWords.internalRound
            case .screen(board): PreviewWords.screen
            default: nil
            }
        }
    }

    private func links(_ label: (PlannedOutput) -> Words?) -> [(page: String, label: Words)] {
        (state.site?.outputs ?? []).compactMap { output in label(output).map { (output.path, $0) } }
    }
}
