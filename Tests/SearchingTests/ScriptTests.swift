import Testing

@testable import Searching

/// The scripts of the search as they are written.
@Suite struct ScriptTests {
    @Test func aTextPieceIsOneCall() {
        let document = SearchDocument(
            address: "entries/a.html", title: "“预算”\"", facts: ["XK-1", ""], notes: ["2026-05-08"], filters: [],
            text: Array("一\\行</script>\n二\u{2028}行\u{1}".utf8))
        var script: [UInt8] = []
        appendTextPiece(document.passages, named: "0/text/0/0", to: &script)
        #expect(
            String(decoding: script, as: UTF8.self) == #"""
                bulletinSearch("0/text/0/0",[
                ["entries/a.html","“预算”\"",["XK-1",""],["2026-05-08"],0,"一\\行\u003c/script>\n二\u2028行\u0001"]
                ]);

                """#)
    }

    @Test func anEmptyIndexIsWhole() {
        let index = SegmentIndex([], segments: 1)
        var script: [UInt8] = []
        appendIndexScript([index], version: 35, to: &script)
        #expect(
            String(decoding: script, as: UTF8.self) == """
                bulletinSearch("index",{"form":3,"version":"z","together":4,"keyBits":21,"segments":[
                {"passages":0,"limit":1,"pieceBits":0,"later":"g"}
                ]});

                """)
        var piece: [UInt8] = []
        index.buckets(of: [], wanted: [true]).appendPiece(0, named: "0/0/0", to: &piece)
        #expect(String(decoding: piece, as: UTF8.self) == "bulletinSearch(\"0/0/0\",\"g\");\n")
    }

    @Test(arguments: [
        ("<h2 id=\"a\">标题</h2>\n<p>一<strong>二</strong>\n三<br />\n四</p>\n", "标题\n一二 三\n四\n"),
        ("<p>预算<sup class=\"footnote\"><a href=\"#fn\">1</a></sup>公开</p>", "预算公开\n"),
        ("<table>\n<tr>\n<td>甲</td>\n<td class=\"right\">1</td>\n</tr>\n</table>", "甲\n1\n"),
        ("<p>A &amp; B &lt;i&gt; &quot;c&quot; &#39;d&#39; &nbsp;</p>", "A & B <i> \"c\" 'd' &nbsp;\n"),
        ("<p>未完 <", "未完\n"),
        ("<sup>无尽", ""),
        ("", ""),
    ])
    func `HTML becomes lines of text`(html: String, text: String) {
        var found: [UInt8] = []
        appendPlainText(of: Array(html.utf8), to: &found)
        #expect(String(decoding: found, as: UTF8.self) == text)
    }

    @Test func aLongTextIsCutBetweenLinesOrOverlaps() {
        let lines = Array(String(repeating: String(repeating: "预算", count: 50) + "\n", count: 60).utf8)
        let cut = PassageCutter.passages(of: lines.span)
        #expect(cut.allSatisfy { $0.count <= PassageCutter.limit })
        #expect(cut.dropFirst().allSatisfy { lines[$0.lowerBound - 1] == 0x0A })
        #expect(cut.first?.lowerBound == 0 && cut.last?.upperBound == lines.count)

        let one = Array(String(repeating: "预算", count: 3_000).utf8)
        let overlapping = PassageCutter.passages(of: one.span)
        for (left, right) in zip(overlapping, overlapping.dropFirst()) {
            #expect(left.upperBound - right.lowerBound >= PassageCutter.overlap)
            #expect(one[right.lowerBound] & 0xC0 != 0x80)
        }
    }

    @Test(arguments: [(0, 1, 1), (11, 1, 1), (48, 1, 8), (11_000, 1, 1_024), (15_000, 1, 2_048), (16_384, 64, 4_096)])
    func `pieces grow with passages`(passages: Int, segments: Int, pieces: Int) {
        #expect(SegmentShape(passages: passages, segments: segments).pieces == pieces)
    }

    @Test(arguments: [(0, 1), (16_384, 1), (16_385, 2), (100_000, 8), (1_000_000, 64)])
    func `segments grow with documents`(documents: Int, segments: Int) {
        #expect(SegmentShape.segments(of: documents) == segments)
        let names = (0..<4_096).map { "entries/\($0).html" }
        var counts = Array(repeating: 0, count: segments)
        for name in names { counts[SegmentShape.segment(of: name, among: segments)] += 1 }
        #expect(counts.allSatisfy { $0 > 4_096 / segments / 2 })
    }
}
