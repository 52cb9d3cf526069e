import Findings
import Formats
import Markdown
import Reading
import Text

func headNode(_ pairs: [YAMLPair]) -> YAMLNode {
    YAMLNode(span: TextSpan(line: 2, column: 1), content: .mapping(pairs))
}

/// The body of a file that was taken apart.
func renderMarkdown(_ source: EntrySource, bytes: [UInt8], options: MarkdownOptions) -> MarkdownBody {
    renderMarkdown(Array(bytes[source.body]), firstLine: source.bodyLine, options: options)
}

/// Turns what the Markdown reader noticed into findings: libcmark never fails, so whatever a clerk can
/// get wrong in a text has to be said here.
func reportProblems(of body: MarkdownBody, file: String, to collector: inout FindingCollector) {
    for problem in body.problems {
        let (rule, message, remedy) = problem.kind.words
        collector.report(
            rule, at: Place(file: file, span: problem.span), zh: message.zh, en: message.en, mend: remedy)
    }
}

extension MarkdownProblem.Kind {
    fileprivate var words: (Rule, Words, Words?) {
        switch self {
        case .rawHTML:
            (
                .rawHTML, Words(zh: "正文里有 HTML 代码，将按文字原样显示", en: "raw HTML is shown as text"),
                Words(zh: "改用 Markdown 写法，或删去", en: "write it in Markdown, or remove it")
            )
        case .schemeRefused(let scheme):
            (
                .linkRefused, Words(zh: "不允许“\(scheme)”开头的链接", en: "links of scheme `\(scheme)` are not allowed"),
                Words(
                    zh: "链接可用 http、https、mailto、tel，或站内文件名",
                    en: "link with http, https, mailto, tel, or to a file of the site")
            )
        case .footnoteUndefined(let label):
            (
                .footnote, Words(zh: "脚注 [^\(label)] 没有注文", en: "footnote [^\(label)] has no text"),
                Words(zh: "在文末另起一行写“[^\(label)]: 注文”", en: "add a line `[^\(label)]: text` at the end")
            )
        case .footnoteUnused(let label):
            (
                .footnote, Words(zh: "脚注 [^\(label)] 在正文中没有引用", en: "footnote [^\(label)] is not referred to"),
                Words(zh: "在正文要加注的地方写 [^\(label)]，或删去注文", en: "write [^\(label)] where it belongs, or remove its text")
            )
        case .footnoteRepeated(let label):
            (
                .footnote, Words(zh: "脚注 [^\(label)] 的注文写了两次", en: "footnote [^\(label)] has two texts"),
                Words(zh: "给其中一个换个编号", en: "give one of them another number")
            )
        case .unevenTableRow(let expected, let found):
            (
                .tableUneven,
                Words(
                    zh: "这一行有 \(found) 格，表头有 \(expected) 格",
                    en: "this row has \(found) \(found == 1 ? "cell" : "cells"), the head \(expected)"),
                Words(zh: "补齐或删去多余的格；格内的竖线写作 \\|", en: "fill in or remove cells; write \\| for a bar inside a cell")
            )
        case .tooLarge(let limit):
            (
                .bodyTooLarge,
                Words(zh: "正文超过 \(limit >> 20) MB，无法处理", en: "the text has more than \(limit >> 20) MB"),
                Words(zh: "拆成几个条目，或把大表放到附件里", en: "split it into entries, or put large tables into attachments")
            )
        case .tooManyImages(let limit):
            (
                .bodyTooLarge, Words(zh: "一段里的图片超过 \(limit) 个", en: "a paragraph has more than \(limit) pictures"),
                Words(zh: "用空行把图片分成几段", en: "part them into paragraphs by blank lines")
            )
        case .nestedTooDeep(let limit):
            (
                .bodyTooLarge,
                Words(zh: "列表和引用嵌套超过 \(limit) 层", en: "lists and quotes are nested more than \(limit) deep"),
                Words(zh: "减少行首的缩进和 > 号", en: "remove indentation and `>` at the line's start")
            )
        case .definitionsTooLarge:
            (
                .bodyTooLarge, Words(zh: "链接定义太长或引用过多", en: "link definitions are too long or used too often"),
                Words(zh: "把网址直接写在链接的圆括号里", en: "write addresses in the links' own parentheses")
            )
        case .invalidUTF8:
            (
                .encoding, Words(zh: "这里的字节不是 UTF-8 文字", en: "these bytes are not UTF-8 text"),
                Words(zh: "把文件另存为 UTF-8 编码", en: "save the file as UTF-8")
            )
        case .noncharacter:
            (
                .encoding, Words(zh: "这里有不能公开显示的特殊字符", en: "there is a character here that no text may hold"),
                Words(zh: "删去它：把这几个字重新打一遍", en: "remove it: type these characters anew")
            )
        }
    }
}
