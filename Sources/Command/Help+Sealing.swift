extension OptionSpecification {
    static let seal = OptionSpecification(
        "--seal", zh: "在输出文件夹写出 SHA256SUMS，列出每个文件的摘要", en: "write SHA256SUMS with the digest of each file of the output"
    )
    static let sealedOutput = OptionSpecification(
        "--output", value: "DIR", zh: "核对这个文件夹，不问站点在哪里", en: "folder to verify, wherever the site is")
    static let only = OptionSpecification(
        "--only", value: "PART", zh: "只核对其中一个文件夹，如 web", en: "verify one folder of it alone, such as web")
}

extension Helps {
    static let verify = Help(
        name: "verify", usage: "verify [DIR] [--output DIR] [--only PART]",
        summary: (
            "按 SHA256SUMS 核对输出文件夹，列出改动、缺少和多出的文件。DIR 是输出文件夹或它的副本，也可以是站点文件夹（核对其中的 output）。不写任何文件。",
            "Compares an output folder with its SHA256SUMS and names what was changed, lost or added. DIR is that folder or a copy, or a site folder (then its output). Writes nothing."
        ),
        options: [.sealedOutput, .only] + OptionSpecification.common,
        examples: [
            ("bulletin verify town", "核对 town/output", "verify town/output"),
            ("bulletin verify /media/usb/gk --lang zh", "核对 U 盘上的副本，用中文显示", "verify a copy on a stick, in Chinese"),
            ("bulletin verify copy --only web", "副本里只有 web 和 SHA256SUMS", "the copy holds web and SHA256SUMS alone"),
        ])
}
