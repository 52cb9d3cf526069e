import Bulletin
import Files
import Findings
import Formats
import Printing
import Text

/// What `bulletin print` says.

func sayHowToPrint(_ sheets: BoardSheets, _ console: Console) {
    let papers = paperList(sheets.document, console)
    console.say(
        zh: """
            \(sheets.path)
            \(papers)。用浏览器打开，按 Ctrl+P：纸张和方向随页面，缩放 100%，单面，不加页眉页脚。
            要 PDF 的，加 --pdf。
            """,
        en: """
            \(sheets.path)
            \(papers). Open it in a browser and press Ctrl+P: paper as the page says, scale 100%, one side, no headers or footers.
            For a PDF add --pdf.
            """)
}

/// `15 张（A4 13 张，A4 横向 2 张）`: papers in the order in which they come.
func paperList(_ document: SheetDocument, _ console: Console) -> String {
    var papers: [(paper: SheetPaper, count: Int)] = []
    for sheet in document.sheets {
        if let place = papers.firstIndex(where: { $0.paper == sheet.paper }) {
            papers[place].count += 1
        } else {
            papers.append((sheet.paper, 1))
        }
    }
    let count = document.sheets.count
    let total = console.text(zh: "共 \(count) 张", en: count == 1 ? "1 sheet" : "\(count) sheets")
    if let only = papers.first, papers.count == 1 {
        return console.text(zh: "\(total)，\(only.paper.words.zh)", en: "\(total) of \(only.paper.words.en)")
    }
    let parts = papers.map {
        console.text(zh: "\($0.paper.words.zh) \($0.count) 张", en: "\($0.count) \($0.paper.words.en)")
    }
    return console.text(
        zh: "\(total)（\(parts.joined(separator: "，"))）", en: "\(total) (\(parts.joined(separator: ", ")))")
}

extension SheetPaper {
    fileprivate var words: (zh: String, en: String) {
        let name = max(width, height) > 297 ? "A3" : "A4"
        return width > height ? ("\(name) 横向", "\(name) landscape") : (name, name)
    }
}

func complainOfBoard(_ name: String?, _ boards: [String], _ console: Console) {
    let known = (zh: boards.joined(separator: "、"), en: boards.joined(separator: ", "))
    guard let name else {
        return console.complain(
            zh: "请写明公开栏的编码：bulletin print 编码。有张贴页的公开栏：\(known.zh)",
            en: "name the board: bulletin print BOARD. Boards with sheets are \(known.en)")
    }
    let nearest = nearestName(to: name, in: boards)
    console.complain(
        zh: "没有公开栏“\(name)”的张贴页，" + (nearest.map { "是不是 \($0)？" } ?? "有：\(known.zh)"),
        en: "there are no sheets of a board `\(name)`; "
            + (nearest.map { "did you mean `\($0)`?" } ?? "there are \(known.en)"))
}

func complainOfSheets(_ request: PrintRequest, _ files: [String], _ console: Console) {
    let names = files.map { String($0.dropLast(".html".count)) }.sorted()
    console.complain(
        zh: "这个公开栏没有“\(request.sheets)”，--sheets 可写：\(names.joined(separator: "、"))",
        en: "this board has no `\(request.sheets)`; --sheets takes \(names.joined(separator: ", "))")
}

func complainOfEngine(_ wanted: PrintEngine?, _ sheets: BoardSheets, _ console: Console) {
    let names = (wanted.map { [$0] } ?? PrintEngine.allCases).map(\.title)
    console.complain(
        zh: "没有找到 \(names.joined(separator: " 或 "))，不能生成 PDF。装上其中一个，或者直接用浏览器打印：打开 \(sheets.path)，按 Ctrl+P",
        en:
            "there is no \(names.joined(separator: " or ")) to make a PDF with. Install one, or print from any browser: open \(sheets.path) and press Ctrl+P"
    )
}

/// As many characters as people will mend at once.
private let mostCharactersNamed = 20

func complainOfCharacters(_ missing: [MissingCharacter], _ console: Console) {
    let named = missing.prefix(mostCharactersNamed)
    func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
    let rest = missing.count - named.count
    let zh = named.map { "\($0.scalar)（\(code($0.scalar))，第 \($0.sheet) 张）" }.joined(separator: "、")
    let en = named.map { "\($0.scalar) (\(code($0.scalar)), sheet \($0.sheet))" }.joined(separator: ", ")
    console.complain(
        zh: "没有打印：本机字体缺字，印出来是空框：\(zh)\(rest > 0 ? " 等 \(missing.count) 个" : "")。装上收有这些字的字体（如思源宋体、宋体-扩展 B），再打印",
        en:
            "nothing was printed: no font of this machine has \(en)\(rest > 0 ? " and \(rest) more" : ""); they would come out as empty boxes. Install a font that has them, such as Noto Serif CJK or SimSun-ExtB, and print again"
    )
}

extension PrintProblem {
    var words: (zh: String, en: String) {
        switch self {
        case .engine(let engine, let ending, let said):
            (
                "\(engine.title) 没有生成 PDF（\(ending.words.zh)）\(said.isEmpty ? "" : "：\(said)")。可以直接用浏览器打印",
                "\(engine.title) made no PDF (\(ending.words.en))\(said.isEmpty ? "" : ": \(said)"). Any browser prints the sheets as well"
            )
        case .unreadable(let engine):
            ("\(engine.title) 写出的不是完好的 PDF，已丢弃", "what \(engine.title) wrote is no sound PDF, and was thrown away")
        case .pageCount(let printed, let computed):
            (
                "印出 \(printed) 页，计算的是 \(computed) 张，已丢弃。版式改过的，检查有没有内容超出纸张",
                "\(printed) pages came out where \(computed) sheets were computed; they were thrown away. If layouts were changed, look for content wider than the paper"
            )
        case .pageSize(let sheet, let printed, let computed):
            (
                "第 \(sheet) 张印成 \(printed.shown) 毫米，应为 \(computed.width)×\(computed.height) 毫米，已丢弃",
                "sheet \(sheet) came out as \(printed.shown) mm, not \(computed.width)×\(computed.height) mm; the print was thrown away"
            )
        case .files(let problem):
            (
                "不能写入“\(problem.path)”（\(problem.reason.words.zh)）",
                "cannot write `\(problem.path)` (\(problem.reason.words.en))"
            )
        }
    }
}

extension PDFPage {
    fileprivate var shown: String {
        func millimetres(_ points: Double) -> Int { Int((points * 25.4 / 72).rounded()) }
        return "\(millimetres(width))×\(millimetres(height))"
    }
}

extension Subprocess.Ending {
    fileprivate var words: (zh: String, en: String) {
        switch self {
        case .exited(let code): ("退出码 \(code)", "exit code \(code)")
        case .killed(let signal): ("被信号 \(signal) 终止", "ended by signal \(signal)")
        case .tookTooLong: ("用时过长", "it took too long")
        case .saidTooMuch: ("输出过多", "it said too much")
        }
    }
}
