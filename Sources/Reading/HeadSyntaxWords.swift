import Findings
import Formats
import Text

extension YAMLProblem.Kind {
    /// What is wrong, said to a clerk who has never heard of YAML.
    var message: Words {
        switch self {
        case .invalidUTF8: Words(zh: "这里的字节不是 UTF-8 文字", en: "these bytes are not UTF-8 text")
        case .controlCharacter: Words(zh: "这里有看不见的控制字符", en: "there is an invisible control character here")
        case .tabInIndentation: Words(zh: "行首用了制表符（Tab）缩进", en: "the line is indented with a tab")
        case .wideSpaceInIndentation: Words(zh: "行首用了全角空格缩进", en: "the line is indented with wide spaces")
        case .fullWidthColon(let key):
            Words(zh: "“\(key)”后面用了全角冒号“：”", en: "`\(key)` is followed by a full-width colon")
        case .missingSpaceAfterColon(let key):
            Words(zh: "“\(key):”后面缺一个空格", en: "a space is missing after `\(key):`")
        case .missingColon: Words(zh: "这一行没有冒号，分不清哪里是键、哪里是值", en: "this line has no colon between key and value")
        case .emptyKey: Words(zh: "冒号前面没有键", en: "there is no key before the colon")
        case .keyTooLong: Words(zh: "冒号前面的文字太长，不像是键", en: "the text before the colon is too long for a key")
        case .duplicateKey(let key, let first):
            Words(zh: "“\(key)”写了两次，第一次在第 \(first.line) 行", en: "`\(key)` stands twice, first on line \(first.line)")
        case .mergeKey, .complexKey, .anchor, .alias, .tag, .directive:
            Words(zh: "头部不支持这种写法", en: "heads do not take this kind of notation")
        case .unexpectedIndentation:
            Words(zh: "这一行的缩进与上下行对不齐", en: "the indentation of this line fits no line above it")
        case .insufficientIndentation:
            Words(zh: "这一行要比所属的键缩进更多", en: "this line must be indented more than its key")
        case .listEntryAmongKeys: Words(zh: "键的中间出现了以“-”开头的列表项", en: "a list entry stands among keys")
        case .keyAmongListEntries:
            Words(zh: "列表中间有一行没有以“-”开头", en: "a line without a dash stands among list entries")
        case .listOnKeyLine: Words(zh: "列表项不能与键写在同一行", en: "a list entry cannot stand on the line of its key")
        case .nestingTooDeep(let limit): Words(zh: "嵌套超过 \(limit) 层", en: "values are nested more than \(limit) deep")
        case .unquotedColon:
            Words(zh: "值里面有冒号加空格，会被当成另一个键", en: "the value holds a colon and a space, which begin another key")
        case .unexpectedText: Words(zh: "值已经结束，后面还有文字", en: "there is text behind the end of the value")
        case .unclosedQuote: Words(zh: "引号没有成对，缺右引号", en: "the quote is not closed")
        case .unclosedBracket: Words(zh: "括号没有成对，缺右括号", en: "the bracket is not closed")
        case .missingComma: Words(zh: "括号里的两项之间缺逗号", en: "a comma is missing between two entries in brackets")
        case .emptyFlowEntry: Words(zh: "括号里的逗号前面没有内容", en: "there is nothing before this comma in brackets")
        case .invalidEscape: Words(zh: "双引号里的反斜杠写法不对", en: "this backslash in double quotes means nothing")
        case .invalidBlockHeader: Words(zh: "“|”或“>”后面不能再写文字", en: "no text may follow `|` or `>` on its line")
        case .reservedIndicator(let byte):
            Words(
                zh: "值不能以“\(Character(Unicode.Scalar(byte)))”开头",
                en: "a value cannot begin with `\(Character(Unicode.Scalar(byte)))`")
        case .documentMarker: Words(zh: "头部中间不能有 --- 或 ... 行", en: "a head holds no line `---` or `...`")
        }
    }

    /// How to mend it.
    var remedy: Words {
        switch self {
        case .invalidUTF8: Words(zh: "把文件另存为 UTF-8 编码", en: "save the file as UTF-8")
        case .controlCharacter: Words(zh: "删去它：把这几个字重新打一遍", en: "remove it: type these characters anew")
        case .tabInIndentation, .wideSpaceInIndentation: Words(zh: "改用两个半角空格", en: "indent with two plain spaces")
        case .fullWidthColon(let key):
            Words(zh: "改为半角冒号加空格：“\(key): ”", en: "write `\(key): ` with a plain colon and a space")
        case .missingSpaceAfterColon(let key): Words(zh: "在冒号后加一个空格：“\(key): ”", en: "write `\(key): `")
        case .missingColon:
            Words(
                zh: "写成“键: 值”；如果是上一行的续文，请缩进两个空格",
                en: "write `key: value`; indent the line if it goes on with the one above")
        case .emptyKey: Words(zh: "在冒号前补上键，或删去这一行", en: "write a key before the colon, or remove the line")
        case .keyTooLong:
            Words(
                zh: "写成“键: 值”；这段文字如果是正文，请移到头部之后",
                en: "write `key: value`; if this is the text itself, move it below the head")
        case .duplicateKey: Words(zh: "删去其中一个", en: "remove one of the two")
        case .unexpectedIndentation: Words(zh: "与同一层的键左端对齐", en: "align it with the keys of its level")
        case .insufficientIndentation: Words(zh: "在行首加两个空格", en: "put two spaces before it")
        case .listEntryAmongKeys:
            Words(
                zh: "把以“-”开头的各行放到所属的键下面，值不再写在键的同一行",
                en: "put lines with a dash below a key that has no value on its own line")
        case .keyAmongListEntries:
            Words(
                zh: "属于上一项的，与上一项的文字左端对齐；另起一项的，在前面加“- ”",
                en: "align it with the text of the entry above, or put `- ` before it to begin another")
        case .listOnKeyLine:
            Words(zh: "换一行，缩进后写“- ”", en: "put it on a line of its own, indented, after `- `")
        case .nestingTooDeep: Words(zh: "头部用不到这么多层，请删去多余的括号或缩进", en: "remove brackets or indentation")
        case .unquotedColon, .reservedIndicator: Words(zh: "给整个值加上半角双引号", en: "put the whole value in double quotes")
        case .unexpectedText:
            Words(zh: "删去后面的文字，或把引号移到整个值的两端", en: "remove that text, or put the quotes around the whole value")
        case .unclosedQuote: Words(zh: "在值的末尾补上引号", en: "close the quote at the end of the value")
        case .unclosedBracket(let missing):
            Words(
                zh: "在末尾补上“\(Character(Unicode.Scalar(missing)))”",
                en: "add `\(Character(Unicode.Scalar(missing)))` at the end")
        case .missingComma:
            Words(zh: "在两项之间加半角逗号“, ”", en: "write a comma and a space between them")
        case .emptyFlowEntry: Words(zh: "删去多余的逗号", en: "remove the comma")
        case .invalidEscape: Words(zh: "把反斜杠写两遍，或改用单引号", en: "double the backslash, or use single quotes")
        case .invalidBlockHeader:
            Words(zh: "文字另起一行，缩进两个空格", en: "begin the text on the next line, indented by two spaces")
        case .documentMarker:
            Words(zh: "删去这一行；--- 只写在头部的第一行和最后一行", en: "remove the line; `---` only begins and ends the head")
        case .mergeKey, .complexKey, .anchor, .alias, .tag, .directive:
            Words(
                zh: "只用“键: 值”、以“- ”开头的列表和引号；以 & * ! 开头的值请加引号",
                en: "use keys, lists and quotes only; put values that begin with & * ! in quotes")
        }
    }
}
