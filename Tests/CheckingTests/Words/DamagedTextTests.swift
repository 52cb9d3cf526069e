import Checking
import Testing

/// Texts that stood on real sites with words lost, numbers not filled in or the page around them taken in: each
/// is told, by whichever rule.
@Suite("Damaged texts of real sites")
struct DamagedTextTests {
    @Test(arguments: [
        "分别下降0%、400%、161%", "中办发〔〕22号", "宜办发20xx13号", "xx教办〔20\\*\\*〕18号", "应在每年的月31日之前制定",
        "年,市支行认真贯彻", "自年1月1日起至年12月31日止", "“员、管理员、办公室主任“科室负责人”、分管领导”的五查制度",
        "工资1.774万元，专款1,299万元", "做到上网信息不，信息不上网", "主要领导审批后由局办公室统一。", "了《2009年年度报告》",
        "保障人民群众的民利", "XX市XX局", "自收到申请之日起XXX个工作日内予以答复", "截止20xx年6月30日", "推进决策、执行、管理、效劳、结果公开",
        "坚持依法的原那么", "做到快速反响", "“只跑一次〞改革", "办事指南5条,,城建工作信息30条", "网站客服:0990-5550100", "【字体:大 中 小】",
    ])
    func isTold(text: String) {
        let found = CheckedText(SiteText(entry(body: text), over: baseSite)).findings
        #expect(!found.isEmpty)
    }

    @Test(arguments: [
        "中办发〔2026〕22号", "到2026年，市支行认真贯彻", "“管理员”“主任”的五查制度", "专款1,299万元，工资17.74万元", "信息不公开的，应说明理由",
        "由局办公室统一发布。", "公布了《2009年年度报告》", "收入下降40%，支出增长161%", "为国效劳", "网站浏览量12万次",
    ])
    func isLeftAlone(text: String) {
        let found = CheckedText(SiteText(entry(body: text), over: baseSite)).findings
        #expect(found.map(shown) == [])
    }
}
