import Testing

@testable import Markdown

/// Stars as emphasis and as masks: `docs/decisions/markdown-emphasis.md`.
@Suite struct EmphasisTests {
    @Test(arguments: [
        ("根据**《条例》**规定", "根据<strong>《条例》</strong>规定"),
        ("**重要：**请", "<strong>重要：</strong>请"),
        ("他说**“你好”**然后", "他说<strong>“你好”</strong>然后"),
        ("**表1**：说明**“引用”**。", "<strong>表1</strong>：说明<strong>“引用”</strong>。"),
        ("**重要**", "<strong>重要</strong>"),
        ("这是**重点**内容", "这是<strong>重点</strong>内容"),
        ("请*务必*到场", "请<em>务必</em>到场"),
        ("**甲**乙**丙**", "<strong>甲</strong>乙<strong>丙</strong>"),
        ("*张三*、*李四*", "<em>张三</em>、<em>李四</em>"),
        ("共**34**人", "共<strong>34</strong>人"),
        // 方 and 金 are surnames too; what follows is no end of a name.
        ("乙方**资金**到位", "乙方<strong>资金</strong>到位"),
        // 关于 is a word, not a person of the name 于.
        ("关于**为民服务**的何**", "关于<strong>为民服务</strong>的何**"),
        ("__注意__：_强调_", "<strong>注意</strong>：<em>强调</em>"),
        ("foo**bar**baz *a*", "foo<strong>bar</strong>baz <em>a</em>"),
    ])
    func `emphasis`(_ markdown: String, _ expected: String) {
        #expect(html(markdown) == "<p>\(expected)</p>\n")
    }

    @Test(arguments: [
        "王*国、李*英", "李**、王*", "张**", "王**和李**", "王*国和李*英", "王小*、李大*", "申请人王**，女",
        "王**（男）、李**（女）", "欧阳**和诸葛*明", "王**的房屋、李**的土地",
        // Surnames that are not listed, alone between marks.
        "禤*国、仝*英",
        "138****1234", "35*************123", "尾号****1234、****5678", "闽A**123、闽B**456", "3*4*5=60",
        "青溪镇**村**组**号",
    ])
    func `masks keep their stars`(_ markdown: String) {
        #expect(html(markdown) == "<p>\(markdown)</p>\n")
    }

    @Test(arguments: [
        ("**王*国**", "<strong>王*国</strong>"),
        ("**王*国、李*英**", "<strong>王*国、李*英</strong>"),
        ("**张*、李***好", "<strong>张*、李*</strong>好"),
        ("*注：王*国、李*英为必填*", "<em>注：王*国、李*英为必填</em>"),
        ("`王*国`、王*国、李*英", "<code>王*国</code>、王*国、李*英"),
        ("`根据**《条例》**`", "<code>根据**《条例》**</code>"),
        ("[王*国](a*b.md)、李*英", "<a href=\"{link a*b.md}\">王*国</a>、李*英"),
        ("![王*](王*.png \"李*英\")", "<img src=\"{image 王*.png|王*}\" alt=\"王*\" title=\"李*英\" loading=\"lazy\" />"),
        ("\\*王*国、李*英", "*王*国、李*英"),
    ])
    func `masks within markup`(_ markdown: String, _ expected: String) {
        #expect(html(markdown) == "<p>\(expected)</p>\n")
    }

    @Test func `code blocks keep every byte`() {
        #expect(
            html("```王*国\n根据**《条例》**规定，王*国、李*英\n```\n")
                == "<pre><code class=\"language-王*国\">根据**《条例》**规定，王*国、李*英\n</code></pre>\n")
    }

    @Test(arguments: [
        ("第一行\n第二行", "第一行第二行"),
        ("中文\nEnglish\n中文", "中文\nEnglish\n中文"),
        ("中文，\n“引文”", "中文，\n“引文”"),
        ("见**粗\n体**字", "见<strong>粗体</strong>字"),
        ("见**粗**\n字", "见<strong>粗</strong>字"),
        ("字\n[链接](a)\n字", "字<a href=\"{link a}\">链接</a>字"),
        ("字\n`码`\n字\n`x`", "字<code>码</code>字\n<code>x</code>"),
        ("word\n[link](a)\nword", "word\n<a href=\"{link a}\">link</a>\nword"),
        ("字  \n字", "字<br />\n字"),
        ("字\n![图](a.png)\n字", "字\n<img src=\"{image a.png|图}\" alt=\"图\" loading=\"lazy\" />\n字"),
    ])
    func `a line's end between two wide characters is nothing`(_ markdown: String, _ expected: String) {
        #expect(html(markdown) == "<p>\(expected)</p>\n")
    }
}
