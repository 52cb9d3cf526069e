extension OptionSpecification {
    static let pdf = OptionSpecification(
        "--pdf", zh: "用本机的 Chromium 或 WeasyPrint 生成 PDF；不加则只说明网页在哪里、怎样打印",
        en: "make a PDF with the Chromium or WeasyPrint of this machine; without it, say where the page is")
    static let sheets = OptionSpecification(
        "--sheets", value: "all|permanent|index|NUMBER",
        zh: "印哪些：all 正在公示的（默认），permanent 常设的，index 张贴目录，或一个索引号",
        en: "which: all that hang (default), permanent ones, the index list, or a notice by its index number")
    static let internalSheets = OptionSpecification(
        "--internal", zh: "内部公开栏：从 output/internal 打印", en: "of internal boards, from output/internal")
    static let printOutput = OptionSpecification(
        "--output", value: "FILE", zh: "PDF 写到哪里；默认为当前文件夹的“编码-日期.pdf”",
        en: "where the PDF goes; default: BOARD-DATE.pdf here")
    static let engine = OptionSpecification(
        "--engine", value: "chromium|weasyprint", zh: "用哪个程序；默认用找到的第一个", en: "which program; default: the first found")
    static let builtFolder = OptionSpecification(
        "--from", value: "DIR", zh: "build 的输出文件夹；默认为站点文件夹下的 output",
        en: "output folder of the build; default: output in the site folder")
}

extension Helps {
    static let print = Help(
        name: "print",
        usage:
            "print BOARD [DIR] [--pdf] [--sheets S] [--internal] [--output FILE] [--engine E] [--from DIR] [--date D]",
        summary: (
            "打印公开栏 BOARD（编码）的张贴页：说明网页在哪里，或者生成 PDF，并核对张数和纸张大小。先要 build。",
            "Prints the sheets of the board BOARD, by its code: says where the page is, or makes a PDF and holds its pages against what was computed. Needs a build."
        ),
        options: [.pdf, .sheets, .internalSheets, .printOutput, .engine, .builtFolder, .date]
            + OptionSpecification.common,
        examples: [
            ("bulletin print QX-B1", "看 QX-B1 的张贴页在哪里、有几张", "see where the sheets of QX-B1 are, and how many"),
            ("bulletin print QX-B1 --pdf", "生成 QX-B1 的 PDF", "make a PDF of QX-B1"),
            (
                "bulletin print QX-B1 town --pdf --sheets index", "生成 town 的张贴目录",
                "make a PDF of the list of what hangs"
            ),
            ("bulletin print QX-V1-B --internal --pdf", "生成内部公开栏的 PDF", "make a PDF of an internal board"),
        ])
}
