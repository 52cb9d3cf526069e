import Formats
import Testing

@Suite struct XMLTextTests {
    /// Events written one after another: `<name a=b>`, text, `</name>`.
    @Test func events() {
        let cases: [(String, String)] = [
            ("<?xml version=\"1.0\"?><w:t>文字</w:t>", "<w:t>文字</w:t>"),
            ("<c r=\"A1\" t='s'><v>3</v></c>", "<c r=A1 t=s><v>3</v></c>"),
            ("<w:tab/>x<br />", "<w:tab></w:tab>x<br></br>"),
            ("<a b = \"1 &lt; 2\" c=\"x>y\">z</a>", "<a b=1 < 2 c=x>y>z</a>"),
            ("<a>&amp;&#20013;&#x4e2d;&nbsp;&#xD800;&</a>", "<a>&中中&nbsp;&#xD800;&</a>"),
            ("<a><!-- <b> --><![CDATA[<c>&amp;]]></a>", "<a><c>&amp;</a>"),
            ("</a></b>", "</a></b>"),
        ]
        for (source, expected) in cases {
            let (events, problem) = read(source)
            #expect(events == expected, "\(source)")
            #expect(problem == nil, "\(source)")
        }
    }

    @Test func problems() {
        let cases: [(String, XMLTextProblem)] = [
            ("<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>", .documentType),
            ("<a", .unclosed(offset: 0)), ("<a><!-- x", .unclosed(offset: 3)),
            ("<a b=\"></a>", .unclosed(offset: 0)), ("x<![CDATA[ ]]", .unclosed(offset: 1)),
            ("<\u{0}a\u{0}", .encoding),
        ]
        for (source, problem) in cases { #expect(read(source).problem == problem, "\(source)") }
    }

    @Test func depthIsBounded() {
        let source = String(repeating: "<a>", count: 100_000)
        #expect(read(source).problem == .nestedTooDeep(limit: 1000))
    }

    /// Each of these would take long in quadratic time.
    @Test func hostileInputIsLinear() {
        let count = 20_000
        for source in ["<a b='1' ", "&", "&#x", "<!--", "</a ", "<a/>", "]]>", "<![CDATA[", "a='"] {
            _ = read(String(repeating: source, count: count))
            _ = read("<a " + String(repeating: source, count: count) + ">")
        }
    }
}

private func read(_ source: String) -> (events: String, problem: XMLTextProblem?) {
    var events = ""
    let problem = forEachXMLEvent(of: Array(source.utf8)) { event in
        switch event {
        case .open(let name, let attributes):
            events += "<" + ([name] + attributes.map { "\($0.name)=\($0.value)" }).joined(separator: " ") + ">"
        case .close(let name): events += "</\(name)>"
        case .text(let text): events += text
        }
    }
    return (events, problem)
}
