import Paginating

/// Notices as offices hang them, made to whole documents with the stylesheet of sheets.
struct SampleSheet {
    let name: String
    let title: String
    let style: SheetStyle
    let body: String

    static let all = [notice, list, index, large]

    /// A decision with a table and a signature.
    static let notice = SampleSheet(
        name: "notice", title: "青溪镇关于2025年第一季度农村最低生活保障对象的公示",
        style: SheetStyle(paper: .a4, subtotals: .chinese),
        body: """
            <p>根据《社会救助暂行办法》和《青溪镇农村最低生活保障工作规程》（青政发〔2024〕12号），经本人申请、入户调查、民主评议、镇人民政府\
            审核确认，现将2025年第一季度新增农村最低生活保障对象予以公示，接受社会监督。</p>
            <h2 id="a">一、公示对象</h2>
            <table><caption>2025年第一季度新增低保对象（共8户19人）</caption><thead><tr><th>序号</th><th>村（社区）</th><th>户主</th>\
            <th>保障人数</th><th>主要致困原因</th><th class="right">月补助金额（元）</th></tr></thead><tbody>
            \(households(8))<tr><td>合计</td><td></td><td></td><td>19</td><td></td><td class="right">7,564.00</td></tr></tbody></table>
            <h2 id="b">二、公示期限</h2>
            <p>自<strong>2025年4月1日</strong>起至<strong>2025年4月9日</strong>止，共7个工作日（含4月3日，不含清明节假期）。</p>
            <h2 id="c">三、意见反馈</h2>
            <p>公示期内，任何单位和个人对公示对象有异议的，可以通过来信、来电、来访等方式向下列机构反映。反映情况应当客观真实，\
            以单位名义反映的应当加盖公章，以个人名义反映的提倡署实名。对反映的问题，我镇将在收到之日起5个工作日内调查核实并答复。</p>
            <ol><li>青溪镇公共服务办公室：青溪镇人民路18号，电话 0571-8612 3401，邮箱 minzheng@qingxi.example.cn；</li>
            <li>青溪镇纪检监察办公室：青溪镇人民路18号，电话 0571-8612 3409；</li>
            <li>县民政局社会救助科：电话 0571-8602 1180，网址 https://www.example.gov.cn/col/col1229000/index.html。</li></ol>
            <p>公示期满无异议或者异议不成立的，自2025年5月起按月发放保障金，<em>家庭成员、收入和财产状况发生变化的，应当及时告知镇人民政府</em>。</p>
            <p>青溪镇人民政府</p>
            <p>2025年4月1日</p>
            """)

    /// A long money list.
    static let list = SampleSheet(
        name: "list", title: "青溪镇2025年耕地地力保护补贴发放明细表", style: SheetStyle(paper: .a4, subtotals: .chinese),
        body: "<table><thead><tr><th>序号</th><th>户主</th><th>身份证号后四位</th><th class=\"right\">面积（亩）</th>"
            + "<th>开户行</th><th class=\"right\">补贴金额（元）</th></tr></thead><tbody>\n" + subsidies(80)
            + "</tbody></table>")

    /// A wide index.
    static let index = SampleSheet(
        name: "index", title: "青溪镇主动公开事项目录（2025年版）", style: SheetStyle(paper: .a3, orientation: .landscape),
        body: "<table><thead><tr><th>编号</th><th>一级事项</th><th>二级事项</th><th>公开内容（要素）</th><th>公开依据</th>"
            + "<th>公开时限</th><th>公开主体</th><th>公开渠道</th></tr></thead><tbody>\n" + items(40) + "</tbody></table>")

    /// Every kind of block, in large type.
    static let large = SampleSheet(
        name: "large", title: "关于停水检修的紧急通知", style: SheetStyle(paper: .a4, scale: .large),
        body: """
            <p>各村（社区）、各用水单位：</p>
            <p>因主供水管道检修，定于<strong>3月5日8时至18时</strong>停水。请注意<sup><a href="#f1">1</a></sup>：</p>
            <ul><li><p>提前储水；</p></li><li><p>关好水龙头，<code>DN300</code>阀门由水厂操作：</p><ol><li>先关支管；</li><li>后关主管。</li></ol></li></ul>
            <blockquote><p>《城市供水条例》第二十二条：由于工程施工、设备维修等原因确需停止供水的，应当提前24小时通知用水单位和个人。</p></blockquote>
            <h3 id="x">（一）送水点</h3>
            <pre><code>青溪村  文化礼堂前   09:00-11:00
            石桥村  村委会门口   13:00-15:00</code></pre>
            <hr />
            <p>青溪镇水务站</p><p>2025年3月3日</p>
            <section class="footnotes"><ol><li id="f1"><p>恢复供水后初期可能有水黄现象，放水片刻即可。</p></li></ol></section>
            """)

    /// The whole document, with the pages that were computed.
    func document(_ layout: SheetLayout, css: String) -> String {
        let landscape = layout.orientation == .landscape ? "-landscape" : ""
        let large = layout.geometry.style.scale == .large ? " large" : ""
        let pages = layout.pages.map { section($0) }.joined()
        return """
            <!doctype html><html lang="zh-Hans" class="\(layout.paper.rawValue.lowercased())\(landscape)\(large)">
            <head><meta charset="utf-8"><title>\(title)</title><style>\(css)</style></head><body>
            <p class="how-to-print">打印：纸张 \(layout.paper.rawValue)，\(layout.orientation == .landscape ? "横向" : "纵向")，缩放 100%，无页眉页脚。</p>
            \(pages)</body></html>
            """
    }

    private func section(_ page: SheetPage) -> String {
        let first = """
            <p class="unit">青溪镇人民政府</p><p class="numbers"><span>青政发〔2025〕12号</span>\
            <span>索引号 11990107MB1234567X/202504-00017</span></p><h1>\(title)</h1><dl class="facts">\
            <div class="period"><dt>公示期</dt><dd>2025年4月1日至4月9日，7个工作日</dd></div></dl>
            """
        let later = "<p class=\"numbers\"><span class=\"cut\">\(title)</span> <span>青溪镇人民政府</span></p>"
        return """
            <section class="sheet \(page.number == 1 ? "first" : "later")"><header class="head">\
            \(page.number == 1 ? first : later)</header>
            <div class="flow">\(String(decoding: page.html, as: UTF8.self))</div>
            <footer class="foot"><div class="code"><svg viewBox="0 0 33 33" shape-rendering="crispEdges"><path d="M4 4h7v7h-7z\
            M22 4h7v7h-7zM4 22h7v7h-7zM13 13h7v7h-7z"/></svg></div><div class="record">\
            <p><span class="cut">监督电话 0571-8612 3409</span> <b>第 \(page.number) 页，共 \(page.of) 页</b></p>\
            <p><span>张贴人 <span class="blank"></span></span> <span>取下人 <span class="blank"></span></span></p>\
            </div></footer></section>

            """
    }

    private static func households(_ count: Int) -> String {
        let villages = ["青溪村", "石桥村", "大坞里村", "东风社区"]
        let reasons = ["患重大疾病，家庭支出较大", "主要劳动力残疾（二级）", "缺少劳动力", "子女就学"]
        return (1...count).map { row in
            "<tr><td>\(row)</td><td>\(villages[row % 4])</td><td>王某\(row % 3 == 0 ? "某" : "")</td><td>\(row % 4 + 1)</td>"
                + "<td>\(reasons[row % 4])</td><td class=\"right\">\(row % 4 + 1),\(120 + row * 7).00</td></tr>\n"
        }.joined()
    }

    private static func subsidies(_ count: Int) -> String {
        (1...count).map { row in
            "<tr><td>\(row)</td><td>李某\(row % 2 == 0 ? "某" : "")</td><td class=\"center\">\(1000 + row * 37)</td>"
                + "<td class=\"right\">\(row % 9 + 1).\(row % 10)5</td><td>青溪农村商业银行石桥支行</td>"
                + "<td class=\"right\">\(row * 13 + 100).\(row % 10)0</td></tr>\n"
        }.joined()
    }

    private static func items(_ count: Int) -> String {
        let content = ["机构设置、职责、联系方式、负责人姓名", "预算收支总表、三公经费、绩效目标、政府采购情况说明", "申请条件、办理流程、救助标准、咨询电话"]
        return (1...count).map { row in
            "<tr><td>\(100 + row)</td><td>社会救助</td><td>最低生活保障对象审核</td><td>\(content[row % 3])</td>"
                + "<td>《政府信息公开条例》第二十条、《社会救助暂行办法》</td><td>信息形成或变更之日起20个工作日内</td>"
                + "<td>镇公共服务办公室</td><td>■政府网站 ■公开栏 □微信公众号</td></tr>\n"
        }.joined()
    }
}
