import Checking
import Findings
import Testing
import Text

/// `masking-policy` in the files that go out beside entries.
@Suite struct MaskingPolicyTests {
    private static let policy: MaskingPolicy = {
        var policy = MaskingPolicy()
        policy.identity = MaskingPolicy.Shown(first: 6, last: 4)
        policy.mobile = MaskingPolicy.Shown(first: 3, last: 4)
        return policy
    }()

    private static func document(_ text: String) -> [UInt8] {
        storedArchive([
            (
                "word/document.xml",
                Array("<w:document><w:body><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:body></w:document>".utf8)
            )
        ])
    }

    private static func found(_ bytes: [UInt8], _ path: String, _ policy: MaskingPolicy = policy) -> [String] {
        checkAttachment(bytes, path: path, isDeclared: false, masking: policy).map {
            "\($0.place.span.line):\($0.place.span.column) \($0.rule) \($0.message.zh)"
        }
    }

    @Test func `a document says too much`() {
        let message = "0:0 masking-policy 手机号码在附件的 word/document.xml 里露出前 5 位、后 3 位，本站规定只露出前 3 位、后 4 位"
        #expect(Self.found(Self.document("张三 13812***234"), "名单.docx") == [message])
    }

    @Test func `a table of text says where`() {
        let csv = Array("姓名,手机\n张三,138****1234\n李四,13812***234\n".utf8)
        #expect(
            Self.found(csv, "名单.csv")
                == ["3:8 masking-policy 手机号码在这里露出前 5 位、后 3 位，本站规定只露出前 3 位、后 4 位"])
    }

    @Test(arguments: ["张三 138****1234", "张三 110105********002X", "张三 1***********", "账户尾号 ****1234"])
    func `what the site lets them show is no fault`(text: String) {
        #expect(Self.found(Self.document(text), "名单.docx") == [])
    }

    @Test func `a site without a policy judges nothing`() {
        #expect(Self.found(Self.document("张三 13812***234"), "名单.docx", MaskingPolicy()) == [])
    }

    /// A roll has thousands: five are told, the rest are counted.
    @Test func `many are counted`() {
        let rows = (0..<20).map { "张\($0),13812***2\($0 + 10)\n" }.joined()
        let found = Self.found(Array(("姓名,手机\n" + rows).utf8), "名单.csv")
        #expect(found.count == 6)
        #expect(found.last == "0:0 masking-policy 同类问题另有 15 处")
    }
}
