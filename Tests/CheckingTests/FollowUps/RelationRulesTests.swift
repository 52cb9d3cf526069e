import Checking
import Testing

@Suite struct RelationRulesTests {
    @Test func `A circle is told once, where it closes`() {
        var site = RuleSite()
        site.add("n1", on: "2026-03-03", "承接: n2")
        site.add("n2", on: "2026-03-02", "结果: n3")
        site.add("n3", on: "2026-03-01", "更正: n1")
        #expect(
            site.findings(of: .relationCircle) == [
                """
                content/entries/n3.md:2:9+2 error
                  条目的关联首尾相接：n1 → n2 → n3 → n1
                  relations run in a circle: n1 → n2 → n3 → n1
                  后发布的条目指向先发布的；删去其中一条关联
                  a later entry refers to an earlier one: remove one of the relations
                """
            ])
    }

    @Test func `An entry that follows itself is a circle`() {
        var site = RuleSite()
        site.add("n1", "替代: n1")
        #expect(site.findings(of: .relationCircle).first?.contains("：n1 → n1\n") == true)
    }

    @Test func `Chains, trees, parts and interpretations are no circles`() {
        var site = RuleSite()
        site.add("n1", "属于: n2")
        site.add("n2", "解读: n1")
        site.add("n3", "承接: [n1, n2]")
        site.add("n4", "承接: [n3, n1]\n结果: 没有这个号")
        #expect(site.findings(of: .relationCircle) == [])
    }

    @Test func `A long chain is walked without recursion`() {
        var site = RuleSite()
        for number in 1...3000 { site.add("n\(number)", number == 1 ? "承接: n3000" : "承接: n\(number - 1)") }
        #expect(site.findings(of: .relationCircle).count == 1)
    }

    @Test func `What follows is not older`() {
        var site = RuleSite()
        site.add("n1", on: "2026-03-02")
        site.add("n2", on: "2026-02-27", "结果: n1")
        site.add("n3", on: "2026-03-02", "承接: n1")
        site.add("n4", on: "2026-02-27", "解读: n1")
        #expect(
            site.findings(of: .relationTime) == [
                """
                content/entries/n2.md:2:9+2 warning
                  本条目（2026-02-27 发布）早于它所关联的 n1（2026-03-02 发布）
                  this entry, published on 2026-02-27, is older than n1, published on 2026-03-02
                  核对两个条目的发布日期，以及关联的方向
                  check the dates of both, and which of them refers to the other
                """
            ])
    }
}
