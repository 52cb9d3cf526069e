import Disclosure
import Testing

@testable import Rendering

@Suite struct FrameTests {
    @Test func `fixed pages stand in the menu and in the foot by their order`() throws {
        var site = SampleSite()
        site.pages = [("政府信息公开指南", 1), ("政府信息公开制度", 2), ("依申请公开", 10), ("关于本站", 21), ("政府信息公开", 100)]
        let layout = "{{#menu}}{{label}} {{/menu}}| {{#foot-menu}}{{label}}={{address}} {{/foot-menu}}"
        #expect(
            try site.output("web/index.html", layouts: ["home": layout])
                == "〈home〉 公开指南 公开制度 〈menu-catalogue〉 依申请公开 〈open〉 〈units〉 〈dates〉 〈all〉 "
                + "| 关于本站=pages/p3.html 政府信息公开=pages/p4.html 〈accessibility〉=accessibility.html ")
    }

    @Test func `an internal page has no address on the public site`() throws {
        var site = SampleSite()
        site.baseURL = "https://gk.example/"
        site.add("内部通知", from: 19, until: 23, audience: .internal)
        let layouts = ["home": "[{{canonical}}]"]
        #expect(try site.output("web/index.html", layouts: layouts) == "[https://gk.example/index.html]")
        #expect(try site.output("internal/web/index.html", layouts: layouts) == "[]")
    }
}
