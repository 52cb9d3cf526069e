import Text

@testable import Markdown

/// HTML with each hole shown as `{kind destination|label}`.
func html(_ markdown: String, options: MarkdownOptions = MarkdownOptions()) -> String {
    shown(renderMarkdown(Array(markdown.utf8), options: options))
}

func shown(_ body: MarkdownBody) -> String {
    var html: [UInt8] = []
    body.splice(into: &html) { hole, html in
        html.append(contentsOf: "{\(hole.kind) \(hole.destination)\(hole.label.isEmpty ? "" : "|" + hole.label)}".utf8)
    }
    return String(decoding: html, as: UTF8.self)
}

/// Problems as `line:column+length kind`.
func problems(_ markdown: String, firstLine: Int = 1) -> [String] {
    renderMarkdown(Array(markdown.utf8), firstLine: firstLine).problems.map { "\(place($0.span)) \($0.kind)" }
}

func text(_ markdown: String) -> String {
    var options = MarkdownOptions()
    options.collectsText = true
    return String(decoding: renderMarkdown(Array(markdown.utf8), options: options).text, as: UTF8.self)
}

func place(_ span: TextSpan) -> String { "\(span.line):\(span.column)+\(span.length)" }
