extension OptionSpecification {
    static let shard = OptionSpecification(
        "--shard", value: "K/N", zh: "只处理 N 片中的第 K 片，写入 --parts，由 join 合并",
        en: "do the K-th of N parts alone and write it to --parts, for join")
    static let parts = OptionSpecification(
        "--parts", value: "DIR", zh: "各分片所在的文件夹；默认为 DIR/parts", en: "folder of the parts; default: DIR/parts")
    static let joinDate = OptionSpecification(
        "--date", value: "D", zh: "各分片应是这一天的；不写则取分片的日期",
        en: "day that the parts must be of; default: whatever they are of")
}

extension Helps {
    static let join = Help(
        name: "join", usage: "join [DIR] [--parts DIR] [--date D] [--output DIR] [--seal]",
        summary: (
            "合并 bulletin build --shard 生成的各分片，结果与一次生成完全相同。缺片、重复或内容不一致时说明原因，什么也不写。",
            "Joins the parts that bulletin build --shard made; the result is that of a single build. Parts that are missing, doubled or of another content are named, and nothing is written."
        ),
        options: [.parts, .joinDate, .output, .seal, .timings] + OptionSpecification.common,
        examples: [
            (
                "seq 8 | parallel bulletin build town --shard {}/8 --date 2026-11-20", "同时生成 8 片",
                "build eight parts at once"
            ),
            ("bulletin join town", "合并 town/parts 里的分片", "join the parts in town/parts"),
        ])
}
