// swift-format-ignore-file
// Written by scripts/embed from docs/rules. Change the files there and run it again.

enum BuiltInRulePages {
    static let files: [(path: String, text: String)] = [
        ("attachment-author.md", ###"""
# attachment-author

提示 · note

## 中文

Word、Excel、PowerPoint 和 OFD 文件的属性里不带作者、最后保存者的姓名。“Administrator”“微软用户”之类不算。

**为什么** 下载的人在文件属性里看得到姓名，往往是经办人，有时是别的单位、代写公司，与公开事项无关。

**例如**

> 文档属性里有作者姓名、最后保存者姓名

**怎样改** 在办公软件里用“检查文档”删去“文档属性和个人信息”，再重新保存。确要署名的，请人核对后在条目的“附件”下写“核对: …”。

**级别与例外** 在 site.yaml 的“规则”下写“attachment-author: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: attachment-author, 理由: …}]”。

## English

The properties of Word, Excel, PowerPoint and OFD files name neither author nor who saved them last. `Administrator` and the like are nobody.

**Why** Everybody who downloads the file can see the name: of the clerk, or of another office or company that wrote the text.

**For instance**

> the properties of the document hold its author's name and the name of who saved it last

**How to mend it** Use “Inspect Document” to remove document properties and personal information, and save again. Where the author is to be named, have it looked through and write `checked: …` under the attachment.

**Severity and leave** Write `attachment-author: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: attachment-author, reason: …}]` in its head.

"""###),
        ("attachment-missing.md", ###"""
# attachment-missing

错误 · error

## 中文

头部和正文提到的附件、图片都在，大小写也一致。

**为什么** Windows 不分大小写，网站服务器分。

**例如**

```
附件:
  - 文件: 预算标.xlsx
```

> 找不到文件“预算标.xlsx”

**怎样改** 改正文件名，或把文件放好。

**级别与例外** 在 site.yaml 的“规则”下写“attachment-missing: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: attachment-missing, 理由: …}]”。

## English

Attachments and pictures that heads and texts name are there, in the same case.

**Why** Windows takes no notice of case; web servers do.

**For instance**, the lines above:

> there is no file `预算标.xlsx`

**How to mend it** Correct the name, or put the file there.

**Severity and leave** Write `attachment-missing: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: attachment-missing, reason: …}]` in its head.

"""###),
        ("attachment-refused.md", ###"""
# attachment-refused

错误 · error

## 中文

附件的类型、大小在 site.yaml“附件”允许的范围内，而且不是空文件。

**为什么** 可执行文件和过大的文件不宜放上门户网站。

**例如**

```
附件:
  - 文件: a.exe
```

> 不允许“exe”类型的附件

**怎样改** 换格式、压缩或拆分；需要时改 site.yaml。

**级别与例外** 在 site.yaml 的“规则”下写“attachment-refused: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: attachment-refused, 理由: …}]”。

## English

Attachments are of a type and size that `attachments` of site.yaml allows, and not empty.

**Why** Programs and very large files do not belong on a portal.

**For instance**, the lines above:

> attachments of type `exe` are not allowed

**How to mend it** Convert, compress or split it; where needed, change site.yaml.

**Severity and leave** Write `attachment-refused: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: attachment-refused, reason: …}]` in its head.

"""###),
        ("attachment-traces.md", ###"""
# attachment-traces

警告 · warning

## 中文

附件不带看不见的内容：照片的拍摄地点（GPS）、作者姓名、相机序列号；文档里没有接受的修订、批注、隐藏的文字、工作表、行列和幻灯片。Word、Excel、PowerPoint 文档里插入的照片同样检查。

**为什么** 下载的人都看得到：入户照片的拍摄地点就是困难群众的住址，删去的姓名还在修订里，隐藏的工作表里是没有遮盖的底册。

**例如**

> 照片含作者姓名

> 附件里的 xl/workbook.xml 含隐藏的工作表“底册”

**怎样改** 照片：在文件的“属性—详细信息”里选“删除属性和个人信息”，或用图片软件另存，不保留拍摄信息。文档：用办公软件的“检查文档”删去，接受全部修订，再保存。确要公开的，请人核对后在条目的“附件”下写“核对: …”。

**级别与例外** 在 site.yaml 的“规则”下写“attachment-traces: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: attachment-traces, 理由: …}]”。

## English

Attachments carry nothing unseen: no place where a photo was taken (GPS), no author's name, no serial number of a camera; no changes that nobody accepted, no comments, no hidden text, sheets, rows, columns or slides. Photos put into documents are looked at as well.

**Why** Everybody who downloads the file can see it: the place of a photo taken on a home visit is a poor family's address, a name that was struck out still stands in the tracked changes, a hidden sheet holds the list before it was masked.

**For instance**

> the picture holds its author's name

> xl/workbook.xml of the attachment holds the hidden sheet “底册”

**How to mend it** Of a picture: remove its properties, or export it without metadata. Of a document: use “Inspect Document”, accept all changes and save again. Where it is to be public, have it looked through and write `checked: …` under the attachment.

**Severity and leave** Write `attachment-traces: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: attachment-traces, reason: …}]` in its head.

"""###),
        ("attachment-type.md", ###"""
# attachment-type

错误 · error

## 中文

附件的内容与扩展名相符，按文件开头的字节判断。

**为什么** 改名不能转换格式：群众下载后打不开，或者打开的是另一种东西。有的系统导出的“Excel”其实是网页。

**例如**

```
附件:
  - 文件: 表.xls
```

> 文件名以“.xls”结尾，内容却是网页

**怎样改** 用办公软件打开，另存为所写的格式；不要只改文件名。

**级别与例外** 在 site.yaml 的“规则”下写“attachment-type: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: attachment-type, 理由: …}]”。

## English

Attachments are what the ends of their names say, judged by the first bytes of the file.

**Why** Renaming does not convert: people cannot open what they fetched, or open something else. The “Excel files” of some systems are web pages.

**For instance**, the lines above:

> the name ends in .xls, but the file is a web page

**How to mend it** Open it and save it in the format that its name says; do not just rename it.

**Severity and leave** Write `attachment-type: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: attachment-type, reason: …}]` in its head.

"""###),
        ("attachment-unreadable.md", ###"""
# attachment-unreadable

警告 · warning

## 中文

程序不能检查内容的附件，已经请人核对过。不能检查的有：系统里没有 pdftotext 时的 PDF、扫描的 PDF、旧版 Office 文件（.doc、.xls）、RTF、RAR 和 7z 压缩包，以及加密、损坏、太大、带宏的文件。

**为什么** 看不到内容，就不能说里面没有身份证号。

**例如**

```
附件:
  - 文件: 表.pdf
```

> 附件（PDF 文件）的内容无法自动检查

**怎样改** 请人核对有无个人信息，在这个附件下写“核对: 已核对，无个人信息”；或换成 .docx、.xlsx、.csv。

**级别与例外** 在 site.yaml 的“规则”下写“attachment-unreadable: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: attachment-unreadable, 理由: …}]”。

## English

Attachments that the program cannot look into have been looked through by a person: PDF where the system has no pdftotext, scanned PDF, the older Office formats (.doc, .xls), RTF, RAR and 7z archives, and files that are encrypted, damaged, too large, or carry macros.

**Why** Of what cannot be seen, nobody can say that it holds no identity numbers.

**For instance**, the lines above:

> the attachment (a PDF file) cannot be looked into

**How to mend it** Have it looked through, and write `checked: …` under the attachment; or turn it into .docx, .xlsx or .csv.

**Severity and leave** Write `attachment-unreadable: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: attachment-unreadable, reason: …}]` in its head.

"""###),
        ("attachment-unused.md", ###"""
# attachment-unused

提示 · note

## 中文

放在条目、页面旁边的文件，至少有一个条目或页面使用：列在“附件”中，或在正文中链接。同一文件夹里有条目读不出来、或有附件找不到时不查。

**为什么** 没有用到的文件不会公开；多半是忘了列入，或是不该留在这里的底稿。

**例如**

```
content/entries/表.csv
```

> 没有条目或页面使用这个文件，它不会公开

**怎样改** 列入“附件”，或在正文中链接；不用的删去。

**级别与例外** 在 site.yaml 的“规则”下写“attachment-unused: 警告”（或 错误、警告、提示、关闭）。检查结果不指向条目，条目的“例外”对它不起作用。

## English

Every file beside entries and pages is used by one of them: under `attachments`, or by a link. Where an entry could not be read or a file is missing in the folder, nothing is said.

**Why** What nobody uses is not published: it was forgotten, or is a draft that should not lie there.

**For instance**, the lines above:

> no entry or page uses this file; it is not published

**How to mend it** List it, link to it, or remove it.

**Severity and leave** Write `attachment-unused: warning` under `rules` in site.yaml (or error, warning, note, off). It is not told at an entry, so that `allow` in an entry does not reach it.

"""###),
        ("balance-wrong.md", ###"""
# balance-wrong

警告 · warning

## 中文

表格写有期初余额、收入、支出、期末余额的，期初余额加收入减支出等于期末余额，按十进制精确计算。四项上下排列或者左右排列都查，每项只出现一次的才查；“期初结余”“上期结余”“本季收入”“减：本期支出”“期末结存”等写法都认得。“万元”“亿元”的表格允许四舍五入的尾差。

**为什么** 财务公开的收支表要能自己证明：贴出来的张贴页在页头写明这道算式，算不平的不写。

**例如**

```
| 项目 | 金额（元） |
|---|--:|
| 期初结余 | 1,000.00 |
| 本季收入 | 500.00 |
| 本季支出 | 300.50 |
| 期末结余 | 1,200.50 |
```

> “期末结余”写的是 1,200.50，按 1,000.00＋500.00－300.50 应为 1199.50

**怎样改** 核对期初余额、收入、支出和期末余额。

**级别与例外** 在 site.yaml 的“规则”下写“balance-wrong: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: balance-wrong, 理由: …}]”。

## English

In a table that states opening balance, income, outgo and closing balance, one below the other or side by side, each of them once, opening plus income less outgo is closing, in exact decimals. Figures in 万元 and 亿元 may be off by rounding.

**Why** Accounts on a wall prove themselves: the sheet states the sum in its head, and states none where it is wrong.

**For instance**, the lines above:

> “期末结余” says 1,200.50, but 1,000.00 + 500.00 − 300.50 is 1199.50

**How to mend it** Check opening balance, income, outgo and closing balance.

**Severity and leave** Write `balance-wrong: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: balance-wrong, reason: …}]` in its head.

"""###),
        ("board-unknown.md", ###"""
# board-unknown

错误 · error

## 中文

“公开栏”在 `boards.csv` 中。

**为什么** 写错的公开栏上不会张贴。

**例如**

```
公示:
  起: 2026-03-04
  止: 2026-03-16
  公开栏: [B1, B2]
```

> 公开栏表里没有“B2”

**怎样改** 改成表中的编码或名称。

**级别与例外** 在 site.yaml 的“规则”下写“board-unknown: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: board-unknown, 理由: …}]”。

## English

Boards named by an entry are in `boards.csv`.

**Why** Nothing would hang on a board that does not exist.

**For instance**, the lines above:

> there is no board `B2`

**How to mend it** Use a code or name from the table.

**Severity and leave** Write `board-unknown: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: board-unknown, reason: …}]` in its head.

"""###),
        ("body-too-large.md", ###"""
# body-too-large

错误，不能放宽 · error, cannot be relaxed

## 中文

正文的大小、嵌套层数、图片个数在可处理的范围之内。

**为什么** 超出的内容不能正常显示。

**例如**

```
>>>>>>>>>>>>>>>>>> … 甲
```

> 列表和引用嵌套超过 64 层

**怎样改** 拆成几个条目，大表放到附件里。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

Size, nesting and pictures of a body are within what can be handled.

**Why** What is beyond cannot be shown as it was meant.

**For instance**, the lines above:

> lists and quotes are nested more than 64 deep

**How to mend it** Split it into entries; put large tables into attachments.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("calendar-unknown.md", ###"""
# calendar-unknown

警告 · warning

## 中文

要计算的工作日都在 `calendar.csv` 的年份之内。

**为什么** 放假安排由国务院办公厅逐年通知，未通知的年份不猜。

**例如**

```
公示:
  起: 2026-12-28
  天数: 7个工作日
```

> 公示期超出工作日日历的范围，无法推算截止日期

**怎样改** 补上当年的放假安排；公示也可以直接写“止”的日期。

**级别与例外** 在 site.yaml 的“规则”下写“calendar-unknown: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: calendar-unknown, 理由: …}]”。

## English

Working days that are counted lie within the years of `calendar.csv`.

**Why** The State Council announces holidays year by year; years that are not announced are not guessed.

**For instance**, the lines above:

> the notice period runs past the calendar of working days

**How to mend it** Add the year's holidays; for a notice, `until` may be written instead.

**Severity and leave** Write `calendar-unknown: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: calendar-unknown, reason: …}]` in its head.

"""###),
        ("catalogue-depth.md", ###"""
# catalogue-depth

警告 · warning

## 中文

公开目录的级数、顶层栏目符合 site.yaml“目录要求”的规定：“最少级数”以下的事项没有子栏目，“顶层”列出的栏目应在最上一级。没有写“目录要求”的不查。

**为什么** 有的省、市编制规范要求公开目录下设子栏目，某些专栏必须是顶层栏目，检查时逐项核对。

**例如**

```
# site.yaml
目录要求: {顶层: [四项制度]}
```

> 公开目录没有顶层栏目“四项制度”

**怎样改** 在栏目下设立子栏目，或把栏目移到最上一级。

**级别与例外** 在 site.yaml 的“规则”下写“catalogue-depth: 错误”（或 错误、警告、提示、关闭）。检查结果不指向条目，条目的“例外”对它不起作用。

## English

A catalogue has the levels that `catalogue` in site.yaml asks for: `levels` is the least number, `top` lists items of the topmost level. Without them nothing is judged.

**Why** Some provinces prescribe sub-columns, and columns that must be topmost; inspections look for both.

**For instance**, the lines above:

> the catalogue has no topmost item `四项制度`

**How to mend it** Give the column items of its own, or move it to the topmost level.

**Severity and leave** Write `catalogue-depth: error` under `rules` in site.yaml (or error, warning, note, off). It is not told at an entry, so that `allow` in an entry does not reach it.

"""###),
        ("catalogue-duplicate-code.md", ###"""
# catalogue-duplicate-code

错误，不能放宽 · error, cannot be relaxed

## 中文

目录中的编码只用一次。

**为什么** 编码是事项长久的名称。

**例如**

```
编码,公开事项
A1,低保
A1,特困
```

> 编码“A1”重复

**怎样改** 给其中一行换一个编码。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

Codes of a catalogue are used once.

**Why** A code names its item for ever.

**For instance**, the lines above:

> the code “A1” is given twice

**How to mend it** Give one of the rows another code.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("catalogue-duplicate-path.md", ###"""
# catalogue-duplicate-path

警告 · warning

## 中文

目录中各事项的路径各不相同。

**为什么** 同名的事项，条目按名称引用时分不清。

**例如**

```
领域,一级事项
救助,低保
救助,低保
```

> 事项“救助/低保”重复

**怎样改** 改名，或给两行都加上编码。

**级别与例外** 在 site.yaml 的“规则”下写“catalogue-duplicate-path: 错误”（或 错误、警告、提示、关闭）。

## English

Items of a catalogue have paths of their own.

**Why** An entry that names such an item by its path may mean either.

**For instance**, the lines above:

> the item “救助/低保” stands twice

**How to mend it** Rename one, or give both a code.

**Severity and leave** Write `catalogue-duplicate-path: error` under `rules` in site.yaml (or error, warning, note, off).

"""###),
        ("catalogue-head-missing.md", ###"""
# catalogue-head-missing

错误，不能放宽 · error, cannot be relaxed

## 中文

`content/catalogue/` 中的每张表有写明事项名称的表头。

**为什么** 目录是全部条目的依据；找不到事项名称的表无法使用。

**例如**

```
序号,二级事顶,时限
1,低保,及时
```

> 找不到写有事项名称的表头

**怎样改** 表头写“一级事项”“二级事项”或“公开事项”，一行两行均可。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

Each table in `content/catalogue/` has a head that names items.

**Why** All entries rest on the catalogue; a table whose items cannot be found is of no use.

**For instance**, the lines above:

> no column head names an item; nothing of the table was read

**How to mend it** Head the columns 一级事项, 二级事项 or 公开事项, in one row or two.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("catalogue-incomplete.md", ###"""
# catalogue-incomplete

提示 · note

## 中文

公开目录的每个事项写明公开时限、公开依据、公开主体。表里没有的列不查；site.yaml 的“目录要求”下用“必填”写明了的列，表里没有也算缺。每张表每一列只提示一次，列出前五个事项。

**为什么** 没有时限的事项无从判断是否逾期，没有主体的事项没有人负责。

**例如**

```
领域,一级事项,二级事项,公开时限,公开依据
财政,财政预决算,部门决算,及时公开,
```

> 1 个事项没有写明公开依据：部门决算

**怎样改** 补上这一列；本单位不要求的，在 site.yaml 写“目录要求: {必填: [公开时限]}”。

**级别与例外** 在 site.yaml 的“规则”下写“catalogue-incomplete: 警告”（或 错误、警告、提示、关闭）。检查结果不指向条目，条目的“例外”对它不起作用。

## English

Each item of a catalogue gives its time limit, legal basis and responsible body. A column that a table does not have is not judged, unless `needs` under `catalogue` in site.yaml asks for it. One finding for each table and column.

**Why** Without a limit nothing is ever late, and without a body nobody is responsible.

**For instance**, the lines above:

> 1 of 2 items without a legal basis: 部门决算

**How to mend it** Fill in the column, or say by `needs` which columns the office wants.

**Severity and leave** Write `catalogue-incomplete: warning` under `rules` in site.yaml (or error, warning, note, off). It is not told at an entry, so that `allow` in an entry does not reach it.

"""###),
        ("catalogue-limit-blank.md", ###"""
# catalogue-limit-blank

警告 · warning

## 中文

公开时限里的数字已经填写。

**为什么** “XX个工作日”是没有填完的样表，无法据以检查。

**例如**

```
一级事项,公开时限
低保,XX个工作日内
```

> 公开时限的数字没有填写

**怎样改** 填上天数。

**级别与例外** 在 site.yaml 的“规则”下写“catalogue-limit-blank: 错误”（或 错误、警告、提示、关闭）。

## English

The numbers in time limits are filled in.

**Why** XX个工作日 is a form that was not filled in; nothing can be checked by it.

**For instance**, the lines above:

> the number of the time limit was never filled in

**How to mend it** Fill in the number of days.

**Severity and leave** Write `catalogue-limit-blank: error` under `rules` in site.yaml (or error, warning, note, off).

"""###),
        ("catalogue-limit-unparsed.md", ###"""
# catalogue-limit-unparsed

提示 · note

## 中文

公开时限能读懂。

**为什么** 读不懂的时限按原文显示，但不检查是否逾期。

**例如**

```
一级事项,公开时限
低保,看情况
```

> 公开时限未能理解,按原文保留,不作检查:“看情况”

**怎样改** 写成通常的说法，如“信息形成或变更之日起20个工作日内”。

**级别与例外** 在 site.yaml 的“规则”下写“catalogue-limit-unparsed: 错误”（或 错误、警告、提示、关闭）。

## English

Time limits are understood.

**Why** A limit that is not understood is shown as printed, and lateness is not checked.

**For instance**, the lines above:

> time limit not understood, kept as text and not checked: “看情况”

**How to mend it** Write it the usual way, such as 信息形成或变更之日起20个工作日内.

**Severity and leave** Write `catalogue-limit-unparsed: error` under `rules` in site.yaml (or error, warning, note, off).

"""###),
        ("catalogue-row-unnamed.md", ###"""
# catalogue-row-unnamed

警告 · warning

## 中文

目录的每一行有事项名称，或由合并单元格从上一行得到。

**为什么** 没有名称的行不能归入条目。

**例如**

```
领域,一级事项,公开时限
救助,,及时公开
```

> 这一行没有事项名称

**怎样改** 补上名称，或删去这一行。

**级别与例外** 在 site.yaml 的“规则”下写“catalogue-row-unnamed: 错误”（或 错误、警告、提示、关闭）。

## English

Each row of a catalogue names an item, or has its name by a merged cell from above.

**Why** A row without a name cannot have entries.

**For instance**, the lines above:

> this row names no item

**How to mend it** Fill in the name, or remove the row.

**Severity and leave** Write `catalogue-row-unnamed: error` under `rules` in site.yaml (or error, warning, note, off).

"""###),
        ("change-missing.md", ###"""
# change-missing

错误 · error

## 中文

第 2 版起有“更改说明”。

**为什么** 公开过的内容改动，要让人知道改了什么。

**例如**

```
版次: 2
```

> 第 2 版没有更改说明

**怎样改** 加一行“更改说明”。

**级别与例外** 在 site.yaml 的“规则”下写“change-missing: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: change-missing, 理由: …}]”。

## English

From edition 2 on there is a change note.

**Why** Who read the first edition must learn what changed.

**For instance**, the lines above:

> edition 2 does not say what changed

**How to mend it** Add `change`.

**Severity and leave** Write `change-missing: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: change-missing, reason: …}]` in its head.

"""###),
        ("channel-unknown.md", ###"""
# channel-unknown

提示 · note

## 中文

公开渠道是公开目录的通行名称（政府网站、政府公报、公示栏等）、以“其他”开头的名称，或 site.yaml“目录要求”下“公开渠道”列出的名称。公开目录和条目的“公开渠道”都查。

**为什么** 写错的渠道名称对不上任何一种渠道，统计时会漏掉。

**例如**

```
公开渠道: [政府网站, 信鸽]
```

> 不认识的公开渠道“信鸽”

**怎样改** 改用通行名称，或在 site.yaml 登记本单位自有的渠道。

**级别与例外** 在 site.yaml 的“规则”下写“channel-unknown: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: channel-unknown, 理由: …}]”。

## English

Channels bear the names of the national table, begin with 其他 (other), or are listed by `channels` under `catalogue` in site.yaml. Catalogues and entries are judged.

**Why** A channel with a wrong name is counted under none.

**For instance**, the lines above:

> unknown channel `信鸽`

**How to mend it** Use a usual name, or list the channel in site.yaml.

**Severity and leave** Write `channel-unknown: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: channel-unknown, reason: …}]` in its head.

"""###),
        ("character-hidden.md", ###"""
# character-hidden

警告 · warning

## 中文

文字里没有看不见的字符：零宽字符、软连字符、改变书写方向的控制符、只在某些程序里换行的分隔符。表情符号中的连接符除外。

**为什么** 它们使搜索、复制、核对失灵；方向控制符能让文字看起来与实际不同。

**例如**

```
正（U+200B）文
```

> 这里有看不见的字符 U+200B

**怎样改** 删去它：把前后几个字重新打一遍。

**级别与例外** 在 site.yaml 的“规则”下写“character-hidden: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: character-hidden, 理由: …}]”。

## English

Texts hold no hidden characters: of no width, soft hyphens, marks that turn the direction of writing, separators that break lines in some programs only. Joiners of emoji are left alone.

**Why** They break searching and copying, and can make a text look unlike what it is.

**For instance**, the lines above:

> an invisible character U+200B stands here

**How to mend it** Remove it: type the characters around it anew.

**Severity and leave** Write `character-hidden: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: character-hidden, reason: …}]` in its head.

"""###),
        ("character-lost.md", ###"""
# character-lost

警告 · warning

## 中文

文字里没有丢失的字符：替换符 U+FFFD、自造字（专用区 U+E000 至 U+F8FF 和第十五、十六平面）、转换编码造成的“锟斤拷”一类乱码。

**为什么** 自造字只在造它的电脑上显示得出来；乱码原来是什么，只有原文知道。

**例如**

```
张锟斤拷
```

> “锟斤拷”是乱码，或别的电脑显示不出的字

**怎样改** 对照原文重新输入；生僻字用 GB 18030 已收的编码。

**级别与例外** 在 site.yaml 的“规则”下写“character-lost: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: character-lost, 理由: …}]”。

## English

Texts hold no lost characters: U+FFFD, private characters (U+E000 to U+F8FF, planes 15 and 16), or what a wrong conversion makes, such as 锟斤拷.

**Why** A private character shows on the computer that made it only; what a garbled one was, only the original tells.

**For instance**, the lines above:

> `锟斤拷` is garbled, or a character that other computers cannot show

**How to mend it** Type it anew from the original.

**Severity and leave** Write `character-lost: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: character-lost, reason: …}]` in its head.

"""###),
        ("character-rare.md", ###"""
# character-rare

提示 · note

## 中文

文字里有不少字体没有的生僻字：扩展 B 区（U+20000）及以后各区的汉字，多见于人名、地名。

**为什么** 字体没有的字，浏览器和打印机不声不响地印成空框，墙上的人名就错了。写法本身没有错，不要改成别的字。

**例如**

```
张𬱖元
```

> “𬱖”（U+2CC56）是不少字体没有的生僻字，可能显示、印成空框

**怎样改** 在打印用的电脑上看一眼张贴页；缺字的，装上收有扩展区汉字的字体（如宋体-扩展 B、思源宋体）。`bulletin print --pdf` 打印前会核对本机的字体。

**级别与例外** 在 site.yaml 的“规则”下写“character-rare: 关闭”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: character-rare, 理由: …}]”。

## English

A text holds rare characters that many fonts lack: those of CJK extension B (U+20000) and later ones, as in names of persons and places.

**Why** What a font lacks, browsers and printers turn into an empty box without a word, and a name on the wall is wrong. The text itself is right: do not write another character.

**For instance**, the lines above:

> `𬱖` (U+2CC56) is a rare character that many fonts lack: it may come out as an empty box

**How to mend it** Look at the sheet on the computer that prints it; where the character is missing, install a font with the CJK extensions, such as SimSun-ExtB or Noto Serif CJK. `bulletin print --pdf` asks the fonts of the machine before it prints.

**Severity and leave** Write `character-rare: off` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: character-rare, reason: …}]` in its head.

"""###),
        ("character-variant.md", ###"""
# character-variant

警告 · warning

## 中文

文字用通行的编码：不用部首符号（⽂ U+2F42）和兼容汉字（U+F900 至 U+FAFF）代替汉字，字母与附加符号合为一个字符（NFC）。

**为什么** 从 PDF 和识别软件转来的文字常有这种字，看着一样，却搜不到，也读不出。

**例如**

```
⽂件
```

> “⽂”是部首符号，看着像汉字，却搜不到

**怎样改** 用输入法重新输入这个字。

**级别与例外** 在 site.yaml 的“规则”下写“character-variant: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: character-variant, 理由: …}]”。

## English

Characters have their usual code: no radicals (⽂ U+2F42) or compatibility ideographs (U+F900 to U+FAFF) in place of characters, and letters composed with their marks (NFC).

**Why** Text from PDF files and recognition often holds them: it looks right, and is not found by search.

**For instance**, the lines above:

> `⽂` is a radical that looks like a character, and is not found by search

**How to mend it** Type the character anew.

**Severity and leave** Write `character-variant: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: character-variant, reason: …}]` in its head.

"""###),
        ("column-empty.md", ###"""
# column-empty

警告 · warning

## 中文

freshness.csv 中列出的栏目都有内容。确实没有内容的，用写明“暂无: 是”的条目说明。

**为什么** 空白栏目达到五个，政府网站检查即不合格（国办秘函〔2019〕19号）。

**例如**

```
栏目,事项,期限
验收公告,验收,6个月
```

> 栏目“验收公告”没有任何内容

**怎样改** 发布内容，或发一个“暂无”的说明，写明到哪一天为止没有。

**级别与例外** 在 site.yaml 的“规则”下写“column-empty: 错误”（或 错误、警告、提示、关闭）。检查结果不指向条目，条目的“例外”对它不起作用。

## English

Every column in freshness.csv holds something. Where there is nothing, an entry with `none: yes` says so.

**Why** Five empty columns fail an inspection (国办秘函〔2019〕19号).

**For instance**, the lines above:

> column “验收公告” is empty

**How to mend it** Publish something, or an entry with `none: yes` that says until when.

**Severity and leave** Write `column-empty: error` under `rules` in site.yaml (or error, warning, note, off). It is not told at an entry, so that `allow` in an entry does not reach it.

"""###),
        ("column-stale.md", ###"""
# column-stale

警告 · warning

## 中文

freshness.csv 中列出的栏目，最近一次发布或改版没有超过规定的期限。写明“暂无: 是”的条目也算更新。

**为什么** 栏目长期不更新，是政府网站检查的否决和扣分项（国办秘函〔2019〕19号：动态、要闻类两周，通知公告、政策文件类六个月）。

**例如**

```
栏目,事项,期限,依据
财政信息,财政,5日,国办秘函〔2019〕19号
```

> 栏目“财政信息”最近更新于 2026-03-04，超过 5 天 的期限 1 天（依据：国办秘函〔2019〕19号）

**怎样改** 发布新的内容；确实没有的，发一个写明“暂无: 是”的条目。

**级别与例外** 在 site.yaml 的“规则”下写“column-stale: 错误”（或 错误、警告、提示、关闭）。检查结果不指向条目，条目的“例外”对它不起作用。

## English

The newest entry of a column in freshness.csv is no older than its limit. An entry with `none: yes` is an update too.

**Why** Columns that are not updated fail inspections (国办秘函〔2019〕19号: two weeks for news, six months for notices and policies).

**For instance**, the lines above:

> column “财政信息” was last updated on 2026-03-04, 1 day past its limit of 5 days (basis: 国办秘函〔2019〕19号)

**How to mend it** Publish something new, or an entry with `none: yes` where there is nothing.

**Severity and leave** Write `column-stale: error` under `rules` in site.yaml (or error, warning, note, off). It is not told at an entry, so that `allow` in an entry does not reach it.

"""###),
        ("contradiction.md", ###"""
# contradiction

警告 · warning

## 中文

同一篇文章前后说法一致。查这几种：

- “全年公开信息72条，其中网站30条”与“全年发布信息82条，其中网站30条”：部分相同，总数不同。
- “主动公开72条，其中依申请公开10条”：依申请公开不是主动公开的一部分。
- 同一事由起算的同一天数，一处写工作日，一处写日。
- 报告、总结、通报里的数字，有的截至六月，有的截至五月；统计期限与所说的年度不同。
- 相连的两条都要求活动前同样多个工作日办完，后一环节没有时间。
- “六项制度”与“四项制度”。
- 两处书名号里的名称，一处有几个字写了两遍。

**为什么** 两种说法至少有一种是错的，读的人不知道信哪一种；数字对不上，年度报告会被退回。

**例如**

```
落实“六项制度”。

推行“四项制度”。
```

> 这里写的是“四项制度”，第 10 行写的是“六项制度”

**怎样改** 查对原件，把两处改成一样。本来就是两回事的，写明各指什么，或在“例外”中写明理由。

**级别与例外** 在 site.yaml 的“规则”下写“contradiction: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: contradiction, 理由: …}]”。

## English

A text agrees with itself. Looked for are:

- totals of a year that differ, with one and the same part: “72 in all, of them 30 on the website”, “82 in all, of them 30 on the website”;
- what is disclosed on request counted as a part of what is disclosed proactively;
- one number of days from one event on, in working days here and in calendar days there;
- in reports, figures to the end of June beside figures to the end of May, or another year than the one of the report;
- two articles that ask for the same number of working days before an event, so that the later step has no time left;
- a thing that is counted by its name: “六项制度” and “四项制度” (six rules, four rules);
- two titles, one of which has some characters twice.

**Why** One of the two is wrong, and nobody knows which.

**For instance**, the lines above:

> “四项制度” here, “六项制度” on line 10

**How to mend it** Compare both with the original. Where they are two different things, say what each is, or give the reason under `allow`.

**Severity and leave** Write `contradiction: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: contradiction, reason: …}]` in its head.

"""###),
        ("count-wrong.md", ###"""
# count-wrong

警告 · warning

## 中文

“共 4 项：”“下列 4 项：”后面紧跟列表的，列表有这么多项；“共 12 户”后面紧跟有“序号”列的表格的，表格有这么多行，合计行不算。一行里有几个数目的，有一个对得上就算对。“甲、乙、丙、丁、戊等九个”写出了大半却没有写全的，“四个提高”后面的“一是、二是”不到四个的，也要核对。

**为什么** 数目与所列的对不上，不是漏了就是写错了。

**例如**

```
共4项：

- 甲
- 乙
- 丙
```

> 写的是“共4项”，下面列了 3 个

**怎样改** 核对数目和所列的内容。

**级别与例外** 在 site.yaml 的“规则”下写“count-wrong: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: count-wrong, 理由: …}]”。

## English

Where 共4项： (“4 in all”) stands right before a list, or before a table with a column 序号, the list or the table has so many items. Of several numbers on the line one has to agree. A sentence that names most of “nine” (甲、乙、丙…等九个) and not all, and one that begins to tell “four” (“四个提高”：一是…) and ends before, are told as well.

**Why** Where number and list differ, something was left out.

**For instance**, the lines above:

> `共4项`: 4 are declared, 3 follow

**How to mend it** Check the number and what is listed.

**Severity and leave** Write `count-wrong: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: count-wrong, reason: …}]` in its head.

"""###),
        ("date-malformed.md", ###"""
# date-malformed

错误，不能放宽 · error, cannot be relaxed

## 中文

日期写作 `2025-02-10`，并且日历上有这一天（GB/T 7408.1，ISO 8601）。

**为什么** 同一种写法，才能比较先后、计算工作日。

**例如**

```
发布日期: 2026年3月4日
```

> 日期的写法不对：“2026年3月4日”

**怎样改** 照提示改写。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

Dates are written `2025-02-10` and are days of the calendar (ISO 8601).

**Why** One way of writing can be compared and counted with.

**For instance**, the lines above:

> `2026年3月4日` is not how a date is written

**How to mend it** Write what the finding gives.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("dates-order.md", ###"""
# dates-order

错误 · error

## 中文

发布不早于生成，变更不早于生成，失效不早于施行，撤下不早于发布，公示不早于发布、截止不早于开始。

**为什么** 先后颠倒的日期有一个是错的，时限会随之算错。

**例如**

```
生成日期: 2026-03-02
发布日期: 2026-03-01
```

> 发布日期（2026-03-01）早于生成日期（2026-03-02）

**怎样改** 核对两个日期。

**级别与例外** 在 site.yaml 的“规则”下写“dates-order: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: dates-order, 理由: …}]”。

## English

Nothing is published or changed before it was produced, expires before it takes effect, is withdrawn or hangs before it is published; a notice does not end before it begins.

**Why** One of two such dates is wrong, and limits are counted from it.

**For instance**, the lines above:

> published on 2026-03-01, before it was produced on 2026-03-02

**How to mend it** Check both dates.

**Severity and leave** Write `dates-order: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: dates-order, reason: …}]` in its head.

"""###),
        ("days-claimed.md", ###"""
# days-claimed

警告 · warning

## 中文

起止日期旁边写了“共10个工作日”“为期7天”“公示期5日”的，天数与日期相符。首尾两天都算、从次日起算，以及末日遇休息日顺延，有一种对得上就算对。日历没有的年份不查。

**为什么** 天数和日期对不上，群众不知道哪一天截止；公示期不足的，程序可能无效。顺延见民法典第二百零三条。

**例如**

```
2026年3月2日至2026年3月10日，共10个工作日
```

> 写的是 10 个工作日，但 2026-03-02 至 2026-03-10 首尾两天都算是 7 个工作日，从次日起算是 6 个工作日

**怎样改** 核对天数和起止日期。

**级别与例外** 在 site.yaml 的“规则”下写“days-claimed: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: days-claimed, 理由: …}]”。

## English

A number of days beside two dates agrees with them. Counting both ends, counting from the next day, and an end moved past days of rest are all accepted. Years that the calendar does not know are not judged.

**Why** Where they differ nobody knows the last day, and a notice that hung too short may be void. On days of rest: 民法典 Article 203.

**For instance**, the lines above:

> 10 working days are claimed, but 2026-03-02 to 2026-03-10 are 7 working days with both ends and 6 from the next day

**How to mend it** Check the number and both dates.

**Severity and leave** Write `days-claimed: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: days-claimed, reason: …}]` in its head.

"""###),
        ("document-malformed.md", ###"""
# document-malformed

警告 · warning

## 中文

文号由机关代字、六角括号的年份、顺序号组成。

**为什么** GB/T 9704—2012《党政机关公文格式》7.2.5。

**例如**

```
文号: 青政发[2026]3号
```

> 文号“青政发[2026]3号”的年份括号用了“[2026]”

**怎样改** 用〔〕，年份写四位，顺序号不加“第”、不补零。

**级别与例外** 在 site.yaml 的“规则”下写“document-malformed: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: document-malformed, 理由: …}]”。

## English

Document numbers have the issuer's letters, the year in 〔 〕 and a number.

**Why** GB/T 9704-2012, section 7.2.5.

**For instance**, the lines above:

> document number `青政发[2026]3号`: the year stands in [2026]

**How to mend it** Use 〔 〕, four digits of the year, and a number without 第 and leading zero.

**Severity and leave** Write `document-malformed: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: document-malformed, reason: …}]` in its head.

"""###),
        ("element-missing.md", ###"""
# element-missing

警告 · warning

## 中文

公开目录“公开内容（要素）”一栏列出的每项要素，条目都写明：正文里有同名的标题，或者头部的“公开要素”下有这一项。标题可以加序号，可以比要素名长或短（“办理流程图”“流程”都算“办理流程”）；联系方式、文号、公示期、施行日期等，头部写了就算。不查的有：目录中标为可选的要素（〔*…〕）、“文件全文”一类、只有一项要素的事项，以及草稿、依申请公开和已撤下的条目。

**为什么** 要素是目录对公众的承诺；少写一项，群众还得再来问。

**例如**

```
公开事项: A        # 要素：申请条件、办理流程、收费标准
---

# 申请条件

年满六十周岁。
```

> 缺少公开要素：办理流程、收费标准

**怎样改** 补上同名的标题和内容，或在头部的“公开要素”下写明；没有这项内容的，也写一句“无”。

**级别与例外** 在 site.yaml 的“规则”下写“element-missing: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: element-missing, 理由: …}]”。

## English

An entry states every element that the catalogue lists under its item: under a heading of that name in its body, or in a line under `elements`. Headings may be numbered, and longer or shorter than the element. Keys of the head count for what they say (contact, document number, notice period, dates). Not asked for: optional elements (〔*…〕), the text itself, items with a single element, drafts, entries on request, withdrawn entries.

**Why** The elements are what the catalogue promises the public; what is left out, people come and ask for.

**For instance**, the lines above:

> elements are missing: 办理流程, 收费标准

**How to mend it** Add headings of these names with what belongs there, or state the elements under `elements`; where there is nothing to say, say so.

**Severity and leave** Write `element-missing: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: element-missing, reason: …}]` in its head.

"""###),
        ("encoding.md", ###"""
# encoding

错误，不能放宽 · error, cannot be relaxed

## 中文

条目、表格和 YAML 文件是 UTF-8 编码的文字。

**为什么** GB18030 或 UTF-16 的文件直接发布会成为乱码。网页和本工具只用 UTF-8（RFC 3629）。

**例如**

```
B1 EA CC E2 3A 20 …
```

> 文件是 GB18030（GBK）编码，不是 UTF-8

**怎样改** 用记事本“另存为”，编码选 UTF-8；表格用 Excel 或 WPS 另存为“CSV UTF-8（逗号分隔）”。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

Entries, tables and YAML files are text in UTF-8.

**Why** A file in GB18030 or UTF-16 would be published as garbage. Web pages and this tool use UTF-8 (RFC 3629).

**For instance**, the lines above:

> the file is GB18030 (GBK), not UTF-8

**How to mend it** Save the file as UTF-8 in a text editor; save a table as “CSV UTF-8 (comma delimited)” in a spreadsheet.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("figure-impossible.md", ###"""
# figure-impossible

警告 · warning

## 中文

下降、减少、降低不超过 100%；同一行有带千分位的金额时，“万元”前不出现三位小数。

**为什么** 下降 400% 不可能；1.774万元与 1,299万元并列，多半是把逗号写成了小数点，差一千倍。

**例如**

```
分别下降0%、400%、161%
```

> 下降不可能超过 100%，这里写的是 400%

**怎样改** 核对数字。

**级别与例外** 在 site.yaml 的“规则”下写“figure-impossible: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: figure-impossible, 理由: …}]”。

## English

Nothing falls by more than 100 %; and no amount in 万元 has three decimals on a line where others have their thousands apart.

**Why** A fall by 400 % cannot be; and 1.774万元 beside 1,299万元 is most likely a comma gone wrong, by a factor of a thousand.

**For instance**, the lines above:

> nothing falls by more than 100%, as 400% says

**How to mend it** Check the figure.

**Severity and leave** Write `figure-impossible: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: figure-impossible, reason: …}]` in its head.

"""###),
        ("file-name.md", ###"""
# file-name

警告 · warning

## 中文

文件和文件夹的名称在各种系统上都可用：不超过 255 个字节，没有 < > : " | ? * \，不以空格、句点结尾，不是 CON、NUL 一类设备名，没有看不见的字符和乱码，不与别的文件只差大小写，附加符号不分开存放（NFC）。

**为什么** 站点要复制到别人的服务器和 Windows 电脑上，一个坏名称就会中断复制，或者覆盖另一个文件。

**例如**

```
content/entries/CON.md
```

> 文件名“CON.md”是 Windows 保留的设备名

**怎样改** 改用较短的名称，并改正引用它的地方。

**级别与例外** 在 site.yaml 的“规则”下写“file-name: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: file-name, 理由: …}]”。

## English

Names work on every system: at most 255 bytes, none of < > : " | ? * \, no blank or dot at the end, no device of Windows, no hidden or garbled characters, no two that differ in case only, composed marks (NFC).

**Why** Sites are copied to other hosts and to Windows: one bad name breaks the copy, or overwrites another file.

**For instance**, the lines above:

> the name `CON.md` is the name of a device on Windows

**How to mend it** Use a shorter name, and correct what refers to it.

**Severity and leave** Write `file-name: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: file-name, reason: …}]` in its head.

"""###),
        ("file-unreadable.md", ###"""
# file-unreadable

错误，不能放宽 · error, cannot be relaxed

## 中文

`content/` 和 `layouts/` 中的文件都能读取，文件名是 UTF-8 文字，不是链接或特殊文件。

**为什么** 读不到的文件不能当作没有：那样会少发一条信息而无人知晓。

**例如**

```
content/entries/公告.md -> /home/zhang/公告.md
```

> 这是链接或特殊文件，不予读取

**怎样改** 检查读取权限；链接换成文件本身；文件名重新起。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

Every file in `content/` and `layouts/` can be read, has a name in UTF-8, and is neither a link nor a special file.

**Why** A file that cannot be read must not count as absent: an entry would be left out and nobody told.

**For instance**, the lines above:

> this is a link or a special file; it is not read

**How to mend it** Check who may read the file; put the file itself in place of a link; rename it.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("follow-up-missing.md", ###"""
# follow-up-missing

警告 · warning

## 中文

follow-ups.csv 中列出的事项，发布后在期限内有后续条目以规定的关系指向它。招标结果、政策解读另有规则，不必列入。

**为什么** 只公开办法和程序、不公开结果，是群众意见最多的问题；有计划没有完成情况也是一样。

**例如**

```
事项,后续,关系,期限,依据
部门预算,完成情况,承接,5日,《计划管理办法》
```

> 发布于 2026-03-04，到 2026-03-09（5日）没有公开完成情况（依据：《计划管理办法》）

**怎样改** 发布后续条目，在其头部写明关系和本条目的索引号。

**级别与例外** 在 site.yaml 的“规则”下写“follow-up-missing: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: follow-up-missing, 理由: …}]”。

## English

Entries of an item in follow-ups.csv are followed in time by one that names them. Results of tenders and interpretations of policies have rules of their own.

**Why** Procedures without results, and plans without word of their completion, are what people complain of most.

**For instance**, the lines above:

> published on 2026-03-04, without 完成情况 by 2026-03-09 (5 days) (basis: 《计划管理办法》)

**How to mend it** Publish what follows, with the relation and this entry’s number in its head.

**Severity and leave** Write `follow-up-missing: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: follow-up-missing, reason: …}]` in its head.

"""###),
        ("footnote.md", ###"""
# footnote

警告 · warning

## 中文

脚注的标记和注文成对，各写一次。

**为什么** 缺一半的脚注读者无从查对。

**例如**

```
正文[^1]。
```

> 脚注 [^1] 没有注文

**怎样改** 补上标记或注文。

**级别与例外** 在 site.yaml 的“规则”下写“footnote: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: footnote, 理由: …}]”。

## English

Footnotes have a mark and a text, each once.

**Why** Readers cannot follow half a footnote.

**For instance**, the lines above:

> footnote [^1] has no text

**How to mend it** Add the mark or the text.

**Severity and leave** Write `footnote: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: footnote, reason: …}]` in its head.

"""###),
        ("head-missing.md", ###"""
# head-missing

错误，不能放宽 · error, cannot be relaxed

## 中文

条目以两行 `---` 之间的头部开始。

**为什么** 没有头部就没有标题、索引号和日期。

**例如**

```
标题: 甲

正文。
```

> 文件没有头部

**怎样改** 第一行写三个半角短横，头部写完再写一行。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

An entry begins with a head between two lines `---`.

**Why** Without a head there is no title, number or date.

**For instance**, the lines above:

> the file has no head

**How to mend it** Begin with a line of three dashes, and end the head with another.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("head-syntax.md", ###"""
# head-syntax

错误，不能放宽 · error, cannot be relaxed

## 中文

头部是 YAML 的严格子集：键、列表、引号。

**为什么** 看似写对而意思不同的写法（全角冒号、制表符、重复的键）不能悄悄放过。依据 YAML 1.2.2。

**例如**

```
标题：甲
```

> “标题”后面用了全角冒号“：”

**怎样改** 按提示改写；值里有冒号、引号、方括号时，整个加半角双引号。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

The head is a strict subset of YAML: keys, lists, quotes.

**Why** What looks right and means something else (full-width colons, tabs, keys written twice) must not pass. Source: YAML 1.2.2.

**For instance**, the lines above:

> `标题` is followed by a full-width colon

**How to mend it** Write it as the finding says; put values with colons, quotes or brackets in double quotes.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("image-text.md", ###"""
# image-text

警告 · warning

## 中文

正文的图片有替代文字。

**为什么** 看不见图片的人靠替代文字了解内容；《无障碍环境建设法》第三十二条要求财政资金建设的网站逐步符合无障碍标准。

**例如**

```
![](图.png)
```

> 图片没有替代文字

**怎样改** 写作 ![图片说明](文件名)。

**级别与例外** 在 site.yaml 的“规则”下写“image-text: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: image-text, 理由: …}]”。

## English

Pictures of a text have alternative text.

**Why** People who cannot see a picture have its words; Article 32 of the 无障碍环境建设法 asks public websites to come up to accessibility standards.

**For instance**, the lines above:

> the picture has no alternative text

**How to mend it** Write ![what it shows](file).

**Severity and leave** Write `image-text: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: image-text, reason: …}]` in its head.

"""###),
        ("index-duplicate.md", ###"""
# index-duplicate

错误，不能放宽 · error, cannot be relaxed

## 中文

索引号只用一次。

**为什么** 网页地址由索引号得来，公开过的地址不能指向别的内容。

**例如**

```
索引号: QX-2026-001
```

> 索引号“QX-2026-001”已经用于 content/entries/a.md

**怎样改** 新条目编新号。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

Index numbers are used once.

**Why** Addresses are made of them; one that was published must not lead to something else.

**For instance**, the lines above:

> index number `QX-2026-001` is used by content/entries/a.md

**How to mend it** Give the new entry a new number.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("index-malformed.md", ###"""
# index-malformed

错误 · error

## 中文

索引号符合 site.yaml 的“索引号规则”，其中日期与生成日期一致，机构代码的校验位正确（GB 32100，GB 11714）。

**为什么** 《政府信息公开目录系统实施指引（试行）》：索引号是信息的唯一编号，编定后不再改变。

**例如**

```
索引号: QX-2025-001
生成日期: 2026-03-02
```

> 索引号“QX-2025-001”里的年份 2025 与生成日期 2026-03-02 不一致

**怎样改** 改正索引号；如果是规则写错，改 site.yaml。

**级别与例外** 在 site.yaml 的“规则”下写“index-malformed: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: index-malformed, 理由: …}]”。

## English

Index numbers follow `index-patterns` of site.yaml, their dates agree with the produced date, and check digits of codes are right (GB 32100, GB 11714).

**Why** 《政府信息公开目录系统实施指引（试行）》: the number names the information for ever.

**For instance**, the lines above:

> index number `QX-2025-001` says 2025, but the entry was produced on 2026-03-02

**How to mend it** Correct the number, or the pattern in site.yaml.

**Severity and leave** Write `index-malformed: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: index-malformed, reason: …}]` in its head.

"""###),
        ("index-reused.md", ###"""
# index-reused

错误 · error

## 中文

登记簿（content/register.csv）里已有的索引号，不给别的条目再用，那个条目已经删去的也一样。登记簿有“生成日期”的，日期不同就是另一个条目；没有日期的，标题不同就是。

**为什么** 索引号终身不变、不重复使用；纸上、二维码和别的文件里的旧号，不能指向另一件事。

**例如**

```
索引号,标题,生成日期        # content/register.csv
QX-2026-001,旧公告,2025-03-02
```

> 登记簿上，索引号“QX-2026-001”属于“旧公告”（2025-03-02 生成）

**怎样改** 给新条目编新号。其实是同一个条目的，把生成日期改回登记的日期：更正、改版不改生成日期。

**级别与例外** 在 site.yaml 的“规则”下写“index-reused: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: index-reused, 理由: …}]”。

## English

A number that the register (content/register.csv) has is not given to another entry, not even when the first is no longer there. Another one was produced on another day (`produced`); where the register has no days, it had another title.

**Why** An index number lasts for ever: on paper, in QR codes and in other documents it must not come to mean another thing.

**For instance**, the lines above:

> in the register, `QX-2026-001` belongs to `旧公告`, produced on 2025-03-02

**How to mend it** Give the new entry a new number. If it is the same entry, restore its produced date: corrections and new editions do not change it.

**Severity and leave** Write `index-reused: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: index-reused, reason: …}]` in its head.

"""###),
        ("interpretation-missing.md", ###"""
# interpretation-missing

警告 · warning

## 中文

“规范性文件”事项下有文号的条目，发布后 3 个工作日内有条目以“解读”指向它，工作日按 `calendar.csv` 计算。

**为什么** 《政府网站发展指引》（国办发〔2017〕47号）：文件公开后 3 个工作日内发布解读，让群众看得懂。

**例如**

```
公开事项: 规范性文件
索引号: QX-2026-001
文号: 青政发〔2026〕3号
发布日期: 2026-03-02
```

> 规范性文件发布于 2026-03-02，到 2026-03-05（3 个工作日）没有解读

**怎样改** 发布解读，在其头部写“解读: QX-2026-001”；确属不需要解读的，在“例外”中写明理由。

**级别与例外** 在 site.yaml 的“规则”下写“interpretation-missing: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: interpretation-missing, 理由: …}]”。

## English

An entry with a document number under the item 规范性文件 (policy documents) has, within 3 working days, an entry that names it under `interprets`; working days are counted by `calendar.csv`.

**Why** The 政府网站发展指引 (国办发〔2017〕47号) asks for an interpretation within 3 working days, so that people understand the document.

**For instance**, the lines above:

> a policy document of 2026-03-02, without an interpretation by 2026-03-05 (3 working days)

**How to mend it** Publish an interpretation with `interprets: QX-2026-001` in its head; where none is needed, give the reason under `allow`.

**Severity and leave** Write `interpretation-missing: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: interpretation-missing, reason: …}]` in its head.

"""###),
        ("item-ambiguous.md", ###"""
# item-ambiguous

错误，不能放宽 · error, cannot be relaxed

## 中文

“公开事项”只能指一个事项。

**为什么** 归错事项，时限和依据都会错。

**例如**

```
公开事项: 指南
```

> “指南”可以指几个事项

**怎样改** 写全路径，或写编码。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

`item` means one item only.

**Why** Under the wrong item, time limit and basis are wrong.

**For instance**, the lines above:

> `指南` may mean several items

**How to mend it** Write the whole path, or the code.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("item-not-leaf.md", ###"""
# item-not-leaf

错误，不能放宽 · error, cannot be relaxed

## 中文

条目归入最末级事项。

**为什么** 时限、依据、渠道都写在最末级。

**例如**

```
公开事项: 财政预决算
```

> “财政预决算”不是最末级事项

**怎样改** 写到最末一级。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

An entry belongs to an item of the last level.

**Why** Time limit, basis and channels stand on the last level.

**For instance**, the lines above:

> `财政预决算` has items below it

**How to mend it** Name the item down to its last level.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("item-unknown.md", ###"""
# item-unknown

错误，不能放宽 · error, cannot be relaxed

## 中文

“公开事项”是目录中的事项。

**为什么** 《中华人民共和国政府信息公开条例》第十二条：行政机关编制公开目录并及时更新。目录里没有的事项，不是写错了，就是目录要补。

**例如**

```
公开事项: 部门预标
```

> 公开目录里没有事项“部门预标”

**怎样改** 改成提示的事项；用 `bulletin catalogue` 查看全部事项。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

`item` is in the catalogue.

**Why** Article 12 of the 政府信息公开条例: offices keep a catalogue and keep it up to date. An item that is not in it is misspelt, or has to be added.

**For instance**, the lines above:

> the catalogue has no item `部门预标`

**How to mend it** Use the item that is suggested; `bulletin catalogue` lists them all.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("key-missing.md", ###"""
# key-missing

错误，不能放宽 · error, cannot be relaxed

## 中文

必填项都已填写：标题、公开事项、公开主体、索引号、生成日期、发布日期，以及 site.yaml 中“必填项”所列。

**为什么** 《条例》第十二条：目录包括信息的索引、名称、内容概述、生成日期等内容。

**例如**

```
---
公开事项: 部门预算
公开主体: 党政办
---
```

> 缺少“标题”

**怎样改** 在头部加上这一行。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

Required keys are filled in: title, item, unit, index, produced, published, and those under `required` in site.yaml.

**Why** Article 12 of the 条例: a catalogue holds index, name, summary and date of what is disclosed.

**For instance**, the lines above:

> `title` is missing

**How to mend it** Add the line to the head.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("key-unknown.md", ###"""
# key-unknown

错误，不能放宽 · error, cannot be relaxed

## 中文

头部、site.yaml 和表头只用规定的键。

**为什么** 写错的“草稿”会使草稿公开，写错的“公示”会使公示不张贴。

**例如**

```
titel: 甲
```

> 不认识的键“titel”

**怎样改** 改成提示的键；可用的键见 docs/content.md。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

Heads, site.yaml and tables use known keys only.

**Why** A misspelt `draft` would publish a draft; a misspelt `posted` would leave a notice unposted.

**For instance**, the lines above:

> unknown key `titel`

**How to mend it** Use the key that is suggested; docs/content.md lists them all.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("layout-unused.md", ###"""
# layout-unused

警告 · warning

## 中文

站点自己的版式文件有版式用到它，自己添加的用词（layouts/strings）有版式显示它。

**为什么** 名称写错一个字母，程序就仍用自带的版式或用词，页面看不出变化。

**例如**

```
layouts/entri.mustache
```

> 没有版式用到“entri”

**怎样改** 改正名称，或删去。

**级别与例外** 在 site.yaml 的“规则”下写“layout-unused: 错误”（或 错误、警告、提示、关闭）。检查结果不指向条目，条目的“例外”对它不起作用。

## English

Layouts of the site are used by others or asked for by the program, and words that it adds to layouts/strings are shown by some layout.

**Why** With one letter wrong, the built-in layout goes on being used, and nothing changes on the pages.

**For instance**, the lines above:

> no layout uses `entri`

**How to mend it** Correct the name, or remove it.

**Severity and leave** Write `layout-unused: error` under `rules` in site.yaml (or error, warning, note, off). It is not told at an entry, so that `allow` in an entry does not reach it.

"""###),
        ("layout.md", ###"""
# layout

错误，不能放宽 · error, cannot be relaxed

## 中文

`layouts/` 中的版式（Mustache）能读懂，用到的名称都存在。

**为什么** 写错的名称会在网页上留下空白。

**例如**

```
{{entry.titel}}
```

> 数据里没有“entry.titel”

**怎样改** 按提示改正名称或括号。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

Layouts in `layouts/` (Mustache) can be understood, and every name in them exists.

**Why** A misspelt name would be an empty place on a page.

**For instance**, the lines above:

> the data has no `entry.titel`

**How to mend it** Correct the name or the tag as the finding says.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("line-ends.md", ###"""
# line-ends

提示 · note

## 中文

文件的换行用 LF，开头没有字节顺序标记（BOM）。CRLF 和 BOM 不影响生成；同样的文件超过五个时，合为一条提示。

**为什么** 换行不一致，换一个编辑器保存，每一行都算改动，看不出真正改了什么。

**例如**

```
（以 BOM 开头的文件）
```

> 文件以字节顺序标记（BOM）开头

**怎样改** 另存为 UTF-8（无 BOM），换行选 LF。

**级别与例外** 在 site.yaml 的“规则”下写“line-ends: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: line-ends, 理由: …}]”。

## English

Lines end with LF, and no byte order mark stands before the text. Both are read as they should be; past five such files one note counts them.

**Why** With mixed line ends another editor changes every line, and nobody sees what was really changed.

**For instance**, the lines above:

> the file begins with a byte order mark

**How to mend it** Save the file as UTF-8 without a mark, with line ends LF.

**Severity and leave** Write `line-ends: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: line-ends, reason: …}]` in its head.

"""###),
        ("link-broken.md", ###"""
# link-broken

错误 · error

## 中文

正文中的站内链接有目标：文件、索引号、标题都存在，而且对外可见。

**为什么** 读者点不开的链接等于没有公开；指向草稿的链接会泄露其存在。

**例如**

```
[甲](索引号:QX-2026-009)
```

> 没有索引号为“QX-2026-009”的条目

**怎样改** 改正链接；对方未发布的，发布后再加。

**级别与例外** 在 site.yaml 的“规则”下写“link-broken: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: link-broken, 理由: …}]”。

## English

Internal links lead to files, index numbers and headings that exist and that the public may see.

**Why** What cannot be opened is not disclosed; a link to a draft tells that it exists.

**For instance**, the lines above:

> no entry has the index number `QX-2026-009`

**How to mend it** Correct the link; where the other entry is not published, add it later.

**Severity and leave** Write `link-broken: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: link-broken, reason: …}]` in its head.

"""###),
        ("link-refused.md", ###"""
# link-refused

错误 · error

## 中文

链接只用 http、https、mailto、tel，或站内文件名。

**为什么** `javascript:` 等链接会在读者的浏览器里执行代码。

**例如**

```
[点击](javascript:alert(1))
```

> 不允许“javascript”开头的链接

**怎样改** 改用允许的写法。关闭本规则后，这样的链接仍只显示文字。

**级别与例外** 在 site.yaml 的“规则”下写“link-refused: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: link-refused, 理由: …}]”。

## English

Links use http, https, mailto, tel, or name files of the site.

**Why** Links such as `javascript:` run code in a reader's browser.

**For instance**, the lines above:

> links of scheme `javascript` are not allowed

**How to mend it** Use one of these. With the rule switched off, such links are still shown as text only.

**Severity and leave** Write `link-refused: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: link-refused, reason: …}]` in its head.

"""###),
        ("masking-differs.md", ###"""
# masking-differs

警告 · warning

## 中文

同一个人的号码，全站用同一种遮盖方式。姓名相同、露出的数字不矛盾的，看作同一个号码。

**为什么** 一处露出前面，一处露出后面，拼起来就是完整的号码。

**例如**

```
张三 110105********002X      # content/entries/QX-2026-001.md
张三 11010519491231****      # content/entries/QX-2026-002.md
```

> “张三”的号码在这里露出前 14 位，在 content/entries/QX-2026-001.md:9 露出前 6 位、后 4 位，拼起来会露出更多

**怎样改** 全站用同一种遮盖方式；两人只是同名的，在“例外”中写明。

**级别与例外** 在 site.yaml 的“规则”下写“masking-differs: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: masking-differs, 理由: …}]”。

## English

A person's number is masked one way all over the site. One number means: the same name before it, and no digit that contradicts.

**Why** Where one page shows the beginning and another the end, together they give the whole.

**For instance**, the lines above:

> the number of “张三” shows the first 14 here and the first 6 and last 4 in content/entries/QX-2026-001.md:9: together more

**How to mend it** Mask it the same way everywhere; where two people only share a name, say so under `allow`.

**Severity and leave** Write `masking-differs: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: masking-differs, reason: …}]` in its head.

"""###),
        ("masking-policy.md", ###"""
# masking-policy

警告 · warning

## 中文

号码遮盖后露出的位数，不超过 site.yaml 的“遮盖”规定的：

```
遮盖:
  公民身份号码: 前6后4
  手机号码: 前3后4
  银行卡号: 后4
```

查条目的头部和正文，以及随条目发布的附件（CSV、文本、DOCX、XLSX 的各个部分，装有 pdftotext 时也查 PDF）。少露几位不算错；没有规定的号码不查。

**为什么** 一个单位一种遮盖方式，几处拼起来也看不出更多。

**例如**

```
张三 11010519491231****
```

> 公民身份号码在这里露出前 14 位，本站规定只露出前 6 位、后 4 位

**怎样改** 把多露出的几位也用 * 遮盖。

**级别与例外** 在 site.yaml 的“规则”下写“masking-policy: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: masking-policy, 理由: …}]”。

## English

A masked number shows no more digits than `masking` in site.yaml allows:

```
masking:
  identity: first 6 last 4
  mobile: first 3 last 4
  card: last 4
```

Looked at are heads and bodies of entries, and the files that go out with them: CSV, text, every part of DOCX and XLSX, and PDF where `pdftotext` is installed. Hiding more is no fault, and a number of which the site says nothing is not judged.

**Why** With one way of masking for all pages, no two of them together give more away.

**For instance**, the lines above:

> the identity number shows the first 14 here; the site lets it show the first 6 and last 4

**How to mend it** Mask the other digits too, with `*`.

**Severity and leave** Write `masking-policy: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: masking-policy, reason: …}]` in its head.

"""###),
        ("name-slip.md", ###"""
# name-slip

警告 · warning

## 中文

重要名称没有错一个字、漏一个字、多一个字：国家机构的名称、主办单位的名称，以及 site.yaml“重要名称”列出的（4 到 60 字，人名连职务一起写）。单位表和“重要名称”中的其他名称不算错。

**为什么** 国家、机构、领导人的名称写错，属于严重表述错误，检查一票否决（国办秘函〔2019〕19号）。

**例如**

```
青西镇人民政府公告
```

> “青西镇人民政府”与“青溪镇人民政府”只差一个字

**怎样改** 写错的改正；确是另一个名称的，写进“重要名称”。

**级别与例外** 在 site.yaml 的“规则”下写“name-slip: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: name-slip, 理由: …}]”。

## English

No important name has one character wrong, missing or too many: of bodies of the state, of the site’s own body, and of `names` in site.yaml (4 to 60 characters; persons with their office). Names of units, and others under `names`, are right.

**Why** A wrong name of the state, a body or a leader fails an inspection at once (国办秘函〔2019〕19号).

**For instance**, the lines above:

> `青西镇人民政府` is all but one character `青溪镇人民政府`

**How to mend it** Correct it; if it is another name, list it under `names`.

**Severity and leave** Write `name-slip: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: name-slip, reason: …}]` in its head.

"""###),
        ("notice-interrupted.md", ###"""
# notice-interrupted

警告 · warning

## 中文

“公示”下写了“中断”的，扣除没有张贴的日子以后，公示的天数不少于规则的最短期限。天数按规则的日种和起算办法计算。

**为什么** 被撕掉、被雨淋坏的几天里，没有人看得到公示；够不够期限，要按实际张贴的天数算。

**例如**

```
公开事项: 招标公告
公示:
  起: 2026-03-04
  止: 2026-03-13
  中断:
    - 起: 2026-03-05
      止: 2026-03-06
      原因: 大风刮落
```

> 扣除中断后只张贴了5个工作日，少于“工程公示”规定的7个工作日

**怎样改** 按提示延长公示期，并继续张贴。

**级别与例外** 在 site.yaml 的“规则”下写“notice-interrupted: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: notice-interrupted, 理由: …}]”。

## English

Where `posted` names `interruptions`, the days on which the notice did hang are no fewer than its rule asks, in the rule's kind of day.

**Why** While a notice is torn off or washed out nobody can read it: what counts are the days that it hung.

**For instance**, the lines above:

> without the interruptions it hung 5 working days, fewer than the 7 working days of “工程公示”

**How to mend it** Let it hang until the day that the finding names.

**Severity and leave** Write `notice-interrupted: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: notice-interrupted, reason: …}]` in its head.

"""###),
        ("notice-rule-unknown.md", ###"""
# notice-rule-unknown

错误 · error

## 中文

条目和目录写的公示期规则在 `notice-rules.csv` 中。

**为什么** 没有规则就无法核对公示够不够期。

**例如**

```
公示:
  起: 2026-03-04
  止: 2026-03-16
  规则: GC-8
```

> 没有公示期规则“GC-8”

**怎样改** 改成表中的编码，或登记规则及其依据。

**级别与例外** 在 site.yaml 的“规则”下写“notice-rule-unknown: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: notice-rule-unknown, 理由: …}]”。

## English

Notice rules named by entries and catalogues are in `notice-rules.csv`.

**Why** Without the rule nobody checks whether a notice hangs long enough.

**For instance**, the lines above:

> there is no notice rule `GC-8`

**How to mend it** Use a code from the table, or add the rule with its basis.

**Severity and leave** Write `notice-rule-unknown: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: notice-rule-unknown, reason: …}]` in its head.

"""###),
        ("notice-short.md", ###"""
# notice-short

错误 · error

## 中文

公示期不短于规则的最短期限。规则取条目所写，没有写的取目录所写。

**为什么** 公示期由各领域的法律、规章规定，依据写在 `notice-rules.csv` 中。

**例如**

```
公开事项: 招标公告
公示:
  起: 2026-03-04
  止: 2026-03-12
```

> 公示期（2026-03-04 至 2026-03-12）短于规定：“工程公示”至少 7个工作日

**怎样改** 按提示延长截止日期。

**级别与例外** 在 site.yaml 的“规则”下写“notice-short: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: notice-short, 理由: …}]”。

## English

A notice hangs no shorter than its rule asks: the rule of the entry, or else of the catalogue.

**Why** Periods are set by the law of each matter; `notice-rules.csv` names it.

**For instance**, the lines above:

> the notice hangs from 2026-03-04 until 2026-03-12, but “工程公示” asks for at least 7 working days

**How to mend it** Let it hang until the day that the finding names.

**Severity and leave** Write `notice-short: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: notice-short, reason: …}]` in its head.

"""###),
        ("output-collision.md", ###"""
# output-collision

错误，不能放宽 · error, cannot be relaxed

## 中文

两个页面、同一条目的两个附件，不会得到同一个地址。大小写、标点不同不算不同。

**为什么** 后写的会盖掉先写的。

**例如**

```
索引号: 甲-1/a
```

> 索引号“甲-1/a”与 content/entries/a.md 的“甲/1-A”会得到同一个网页地址

**怎样改** 改动其中一个的索引号或文件名。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

No two pages, and no two attachments of an entry, share an address; case and punctuation make no difference.

**Why** One would be written over the other.

**For instance**, the lines above:

> index number `甲-1/a` would share its address with `甲/1-A` of content/entries/a.md

**How to mend it** Change the number or the file name of one of them.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("period-missing.md", ###"""
# period-missing

提示 · note

## 中文

公开时限写明“每月”“每季度”“每半年”“每年”的事项，一个单位开始公开以后，每一期都有条目。检查最近 13 个月内结束、到检查日已过期限的各期。期限在周期前半段的（如“每季度的首个月20日”），公开的是上一期；没有写明哪一天的，到下一期结束为止。条目属于哪一期，先看标题（“2026年第三季度”“2026年9月”“2025年度”），标题没写的看生成日期。位置在目录的那一行。

**为什么** 漏掉的一期自己不会出现在网页上，不逐期核对就没有人发觉。有的事项有事才有内容，所以只是提示。

**例如**

```
公开时限: 每季度的首个月20日

标题: 2026年第一季度财务收支
标题: 2026年第三季度财务收支
```

> 柳湾村的“财务收支”缺少2026年第2季度

**怎样改** 补发缺少的一期；已经发布的，在标题中写明所属时期。

**级别与例外** 在 site.yaml 的“规则”下写“period-missing: 警告”（或 错误、警告、提示、关闭）。提示指向目录，条目的“例外”对它不起作用。

## English

An item whose limit says every month, quarter, half-year or year has an entry for each period, for each unit that has begun to publish under it. Judged are periods that ended within 13 months and whose deadline is past. A deadline in the first half of a cycle closes the period before; without a day, the whole next period is allowed. A title that names its period decides, else the produced date. The finding stands at the item's row of the catalogue.

**Why** A period that was left out shows nowhere on the site: nobody notices unless somebody counts. It is a note, because some items have something to say only now and then.

**For instance**, the lines above:

> 柳湾村 has no entry under “财务收支” for 2026 Q2

**How to mend it** Publish what is missing; where it is published, name its period in the title.

**Severity and leave** Write `period-missing: warning` under `rules` in site.yaml (or error, warning, note, off). It is told at the catalogue, so that `allow` in an entry does not reach it.

"""###),
        ("personal-kept.md", ###"""
# personal-kept

警告 · warning

## 中文

公示期满以后，条目里不再有写着完整姓名的名单：所在的标题列入“个人信息”，到期自动撤下；或者姓名已经遮盖。

**为什么** 公示的目的已经达到，个人信息不应继续显示（《个人信息保护法》第三十四条：不得超出履行法定职责所必需的范围）。

**例如**

```
公示:
  起: 2026-03-04
  止: 2026-03-08

| 序号 | 姓名 |
|---|---|
| 1 | 张三 |
```

> 公示期已于 2026-03-08 届满，这份名单还会继续显示

**怎样改** 在头部写“个人信息: [名单所在的标题]”，或者遮盖姓名。

**级别与例外** 在 site.yaml 的“规则”下写“personal-kept: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: personal-kept, 理由: …}]”。

## English

After its notice period an entry shows no list of whole names: the list’s heading stands under `personal`, so that it comes down by itself, or the names are masked.

**Why** Their purpose is over; state bodies go no further than their duty needs (个人信息保护法 Art. 34).

**For instance**, the lines above:

> the notice period ended on 2026-03-08, and this list of persons stays

**How to mend it** Name the list’s heading under `personal`, or mask the names.

**Severity and leave** Write `personal-kept: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: personal-kept, reason: …}]` in its head.

"""###),
        ("personal-mobile.md", ###"""
# personal-mobile

错误 · error

## 中文

没有个人的手机号码。写在“联系方式”里的、前面写明“联系电话”“监督电话”等的，以及单位通讯录中的号码是供群众拨打的，不算。

**为什么** 名单里的手机号码会招来骚扰和诈骗。公开个人信息须取得本人单独同意，见《个人信息保护法》第二十五条。

**例如**

```
张三 13800138000
```

> 这里有手机号码（13*********）

**怎样改** 删去；供群众联系的号码写在“联系方式”里，或在号码前写明“联系电话”。

**级别与例外** 在 site.yaml 的“规则”下写“personal-mobile: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: personal-mobile, 理由: …}]”。

## English

There are no mobile numbers of persons. Numbers under `contact`, behind words such as 联系电话 or 监督电话, and in lists of offices are there to be called, and are left alone.

**Why** Mobile numbers in lists draw nuisance calls and fraud. Personal information is disclosed only with the person's separate consent: 个人信息保护法 Article 25.

**For instance**, the lines above:

> here is a mobile number (13*********)

**How to mend it** Remove it; a number that people are to call belongs under `contact`, or behind 联系电话.

**Severity and leave** Write `personal-mobile: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: personal-mobile, reason: …}]` in its head.

"""###),
        ("personal-number.md", ###"""
# personal-number

错误 · error

## 中文

条目、页面、附件和站点的表格里没有公民身份号码、银行卡号，文件名里也没有。附件查到每一处：隐藏的工作表、批注、修订、属性、压缩包里的文件。校验码不对的、已经遮盖的不算。提示和报告只显示前两位。

**为什么** 公开的号码收不回来，会被用来冒名贷款、诈骗。不得公开个人隐私，见《条例》第十五条；处理敏感个人信息，见《个人信息保护法》第二十八条。

**例如**

```
张三，身份证号 11010519491231002X
```

> 这里有公民身份号码（11****************）

**怎样改** 删去号码；确需区分同名的人，只留最后几位，全站同一种遮盖方式。在附件里的，改好后重新保存；已经发布过的，还要按单位的规定报告。

**级别与例外** 在 site.yaml 的“规则”下写“personal-number: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: personal-number, 理由: …}]”。

## English

Entries, pages, attachments and the site's tables hold no identity numbers and no numbers of bank cards; nor do file names. Attachments are searched everywhere: hidden sheets, comments, tracked changes, properties, files in archives. Numbers that fail their check digit, and masked ones, are passed over. Findings and reports show the first two characters only.

**Why** A number that was published cannot be taken back; it serves fraud and loans in another's name. 条例 Article 15 (no private matters of persons); 个人信息保护法 Article 28 (sensitive information).

**For instance**, the lines above:

> here is a citizen's identity number (11****************)

**How to mend it** Remove it; to tell people of one name apart keep the last few digits, masked one way everywhere. Mend and save attachments anew; where it was already published, report it as your office prescribes.

**Severity and leave** Write `personal-number: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: personal-number, reason: …}]` in its head.

"""###),
        ("personal-unknown.md", ###"""
# personal-unknown

错误，不能放宽 · error, cannot be relaxed

## 中文

“个人信息”所列的标题在正文中有，而且条目有公示期。

**为什么** 个人信息在公示期满后撤下（《个人信息保护法》第六条、第十九条：保存期限为实现目的所必要的最短时间）。标题写错，这部分就永远留着。

**例如**

```
公示:
  起: 2026-03-04
  止: 2026-03-16
个人信息: [补助名册]
---
# 补助名单
```

> 正文没有标题“补助名册”，这部分个人信息到期无法撤下

**怎样改** 写成与正文标题完全相同的文字，并写明公示期。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

Headings under `personal` stand in the text, and the entry has a notice period.

**Why** Personal information comes down with the notice (个人信息保护法, Articles 6 and 19: kept no longer than its purpose needs). Under a misspelt heading it would stay for ever.

**For instance**, the lines above:

> the text has no heading `补助名册`: personal information there would not come down

**How to mend it** Write the heading exactly as in the text, and give the notice period.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("personal-words.md", ###"""
# personal-words

警告 · warning

## 中文

名单里，姓名旁边没有健康、残疾、未成年人等情况，没有门牌、房号；身份证号、银行账号、住址、出生日期、宗教信仰等列已经遮盖；正文没有机动车号牌。正文的表格和附件里的表格都查。

**为什么** 健康、宗教信仰、金融账户和不满十四周岁未成年人的信息是敏感个人信息（《个人信息保护法》第二十八条）。公开补助名单，写姓名、村（社区）、金额一般就够了。

**例如**

```
| 姓名 | 类别 |
|---|---|
| 张三 | 肢体残疾 |
```

> 姓名旁边写着“残疾”

**怎样改** 删去这个词或这一列，或隐去姓名；住址写到村（社区）为止。法律要求公开的，在“例外”中写明依据。

**级别与例外** 在 site.yaml 的“规则”下写“personal-words: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: personal-words, 理由: …}]”。

## English

Beside names in lists stand no words on health, disability or minority, and no house or room numbers; columns of identity numbers, accounts, addresses, dates of birth, religion and the like are masked; texts hold no plates of vehicles. Tables of the text and of attachments are searched.

**Why** Health, religion, accounts, and anything about children under fourteen are sensitive (个人信息保护法 Article 28). For a list of grants, name, village and amount are mostly enough.

**For instance**, the lines above:

> `残疾` stands beside a person's name

**How to mend it** Remove the word or the column, or mask the name; give addresses down to the village only. Where the law asks for it, name the law under `allow`.

**Severity and leave** Write `personal-words: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: personal-words, reason: …}]` in its head.

"""###),
        ("placeholder.md", ###"""
# placeholder

警告 · warning

## 中文

没有从模板改写时忘了填的地方：XX年、××市、20xx、XXX个工作日、〔〕里没有年份、“自年1月1日起”“5月日前”、（待补充）、TODO 等。隐去的姓名和号码（张××、138××××1234）、供手写的空白（____年__月__日）不算。

**为什么** 没有填完的公告不能执行，也让人怀疑没有审过。

**例如**

```
定于XX年召开。
```

> “XX”处还没有填写

**怎样改** 填上实际内容，或删去。

**级别与例外** 在 site.yaml 的“规则”下写“placeholder: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: placeholder, 理由: …}]”。

## English

Nothing is left that was forgotten when a template was filled in: XX年, 20xx, empty 〔〕, years, months and days without their numbers, 待补充, TODO. Masked names and numbers, and blanks in forms to be filled in by hand, are left alone.

**Why** A notice with blanks cannot be acted on, and looks as if nobody had reviewed it.

**For instance**, the lines above:

> `XX` was never filled in

**How to mend it** Fill it in, or remove it.

**Severity and leave** Write `placeholder: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: placeholder, reason: …}]` in its head.

"""###),
        ("published-late.md", ###"""
# published-late

警告 · warning

## 中文

发布日期在事项的公开时限之内，工作日按 `calendar.csv` 计算。

**为什么** 《条例》第二十六条：自信息形成或者变更之日起20个工作日内公开；法律另有规定的从其规定。期间计算见民法典第二百零一条、第二百零三条。第一版才检查。

**例如**

```
生成日期: 2026-02-10
发布日期: 2026-03-17
```

> 发布晚了 1 天：最迟应在 2026-03-16 发布，实际是 2026-03-17

**怎样改** 核对日期；确属逾期的，在“例外”中写明理由。

**级别与例外** 在 site.yaml 的“规则”下写“published-late: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: published-late, 理由: …}]”。

## English

The entry was published within the time limit of its item; working days are counted by `calendar.csv`.

**Why** Article 26 of the 条例: within 20 working days of forming or changing, unless other law says otherwise. Counting: 民法典 Articles 201 and 203. Only first editions are judged.

**For instance**, the lines above:

> published 1 day late: due on 2026-03-16, published on 2026-03-17

**How to mend it** Check the dates; where it is late, give the reason under `allow`.

**Severity and leave** Write `published-late: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: published-late, reason: …}]` in its head.

"""###),
        ("publishing-burst.md", ###"""
# publishing-burst

提示 · note

## 中文

一个单位在一天里发布的、生成已逾 90 天的信息不到十条。改版不计。

**为什么** 迎检前集中补发，说明平时没有公开。

**例如**

```
生成日期: 2025-10-01
发布日期: 2026-03-05      （同一天十条）
```

> 党政综合办公室在 2026-03-05 一天补发了 10 条生成已逾 90 天的信息

**怎样改** 以后随时公开；清理历史信息的，可关闭本规则。

**级别与例外** 在 site.yaml 的“规则”下写“publishing-burst: 警告”（或 错误、警告、提示、关闭）。检查结果不指向条目，条目的“例外”对它不起作用。

## English

On one day a unit publishes fewer than ten entries that were made more than 90 days before. New editions are not counted.

**Why** What is published in bulk before an inspection was not public when it mattered.

**For instance**, the lines above:

> 党政综合办公室 published 10 entries on 2026-03-05 that had been made more than 90 days before

**How to mend it** Publish as things happen; after a clean-up of old information, switch the rule off.

**Severity and leave** Write `publishing-burst: warning` under `rules` in site.yaml (or error, warning, note, off). It is not told at an entry, so that `allow` in an entry does not reach it.

"""###),
        ("publishing-silence.md", ###"""
# publishing-silence

提示 · note

## 中文

发布过六条以上的单位，最近一年里没有连续 183 天以上什么都不公开。

**为什么** 抓一阵、停一阵，栏目看起来有内容，实际已经中断。

**例如**

```
发布日期: 2025-04-01
发布日期: 2026-03-04
```

> 党政综合办公室从 2025-04-01 到 2026-03-04 有 337 天没有公开任何信息

**怎样改** 核对这段时间应公开的信息并补发；确实没有的，发“暂无”的说明。

**级别与例外** 在 site.yaml 的“规则”下写“publishing-silence: 警告”（或 错误、警告、提示、关闭）。检查结果不指向条目，条目的“例外”对它不起作用。

## English

A unit with six entries and more has not been silent for more than 183 days within the last year.

**Why** Campaigns with silence between them leave columns that only look alive.

**For instance**, the lines above:

> 党政综合办公室 published nothing for 337 days, from 2025-04-01 to 2026-03-04

**How to mend it** Publish what the catalogue asks for that time, or say in an entry with `none: yes` that there was nothing.

**Severity and leave** Write `publishing-silence: warning` under `rules` in site.yaml (or error, warning, note, off). It is not told at an entry, so that `allow` in an entry does not reach it.

"""###),
        ("punctuation.md", ###"""
# punctuation

提示 · note

## 中文

汉字之间用全角标点：，；：？！（）。一篇正文有三处以上半角标点夹在汉字之间的，合为一条提示。单书名号〈〉只用在双书名号里面。表格和代码不查。

**为什么** 半角标点占半个字宽，挤在汉字中间，打印张贴不好看，也不合 GB/T 15834《标点符号用法》。

**例如**

```
加强领导,明确责任,落实(到人)。
```

> 从这里起，汉字之间有 3 处用了半角标点

**怎样改** 改用全角标点。可在编辑器里查找替换；数字、字母和网址里的不改。

**级别与例外** 在 site.yaml 的“规则”下写“punctuation: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: punctuation, 理由: …}]”。

## English

Between Chinese characters stand full-width marks: ，；：？！（）. Three half-width ones and more in a body make one note. The marks 〈 〉 stand only inside of 《 》. Tables and code are passed over.

**Why** Half-width marks are too narrow for Chinese text and look poor on a board; GB/T 15834 has the full-width ones.

**For instance**, the lines above:

> from here on, 3 half-width marks stand between Chinese characters

**How to mend it** Replace them in the editor; those in numbers, words of other languages and addresses stay.

**Severity and leave** Write `punctuation: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: punctuation, reason: …}]` in its head.

"""###),
        ("raw-html.md", ###"""
# raw-html

警告 · warning

## 中文

正文不用 HTML 代码。

**为什么** 为安全起见，HTML 一律按文字显示，不会生效。

**例如**

```
重要<br>通知
```

> 正文里有 HTML 代码，将按文字原样显示

**怎样改** 改用 Markdown 写法。

**级别与例外** 在 site.yaml 的“规则”下写“raw-html: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: raw-html, 理由: …}]”。

## English

Bodies hold no raw HTML.

**Why** For safety HTML is shown as text and has no effect.

**For instance**, the lines above:

> raw HTML is shown as text

**How to mend it** Write it in Markdown.

**Severity and leave** Write `raw-html: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: raw-html, reason: …}]` in its head.

"""###),
        ("relation-circle.md", ###"""
# relation-circle

错误 · error

## 中文

顺着“更正”“替代”“承接”“结果”走，不会回到自己。

**为什么** 这些关联都说明本条目在对方之后；首尾相接，就分不清哪一个是现行的。

**例如**

```
索引号: QX-2026-001
承接: QX-2026-002

索引号: QX-2026-002
承接: QX-2026-001
```

> 条目的关联首尾相接：QX-2026-001 → QX-2026-002 → QX-2026-001

**怎样改** 后发布的条目指向先发布的；删去方向写反的那条关联。

**级别与例外** 在 site.yaml 的“规则”下写“relation-circle: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: relation-circle, 理由: …}]”。

## English

Following `corrects`, `replaces`, `follows` and `result-of` never leads back to where one began.

**Why** Each of these says that an entry comes after another; in a circle, nobody can tell which of them holds now.

**For instance**, the lines above:

> relations run in a circle: QX-2026-001 → QX-2026-002 → QX-2026-001

**How to mend it** The later entry refers to the earlier one: remove the relation that runs the other way.

**Severity and leave** Write `relation-circle: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: relation-circle, reason: …}]` in its head.

"""###),
        ("relation-time.md", ###"""
# relation-time

警告 · warning

## 中文

写了“更正”“替代”“承接”“结果”的条目，发布日期不早于对方。

**为什么** 结果不会早于公告。出现这种情况，多半是日期填错，或者关联写反了。

**例如**

```
索引号: QX-2026-001
发布日期: 2026-03-02

索引号: QX-2026-002
发布日期: 2026-02-27
结果: QX-2026-001
```

> 本条目（2026-02-27 发布）早于它所关联的 QX-2026-001（2026-03-02 发布）

**怎样改** 核对两个条目的发布日期，以及关联的方向。

**级别与例外** 在 site.yaml 的“规则”下写“relation-time: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: relation-time, 理由: …}]”。

## English

An entry that corrects, replaces, follows or results from another is not published before it.

**Why** No result comes before its notice: mostly a date is wrong, or the relation is the wrong way round.

**For instance**, the lines above:

> this entry, published on 2026-02-27, is older than QX-2026-001, published on 2026-03-02

**How to mend it** Check the dates of both entries, and which of them refers to the other.

**Severity and leave** Write `relation-time: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: relation-time, reason: …}]` in its head.

"""###),
        ("relation-unknown.md", ###"""
# relation-unknown

错误 · error

## 中文

更正、替代、解读、承接、结果、属于所写的索引号，都有这个条目。

**为什么** 断了的关联使人找不到原件。

**例如**

```
更正: QX-2026-02
```

> 没有索引号为“QX-2026-02”的条目

**怎样改** 填写对方条目的索引号。

**级别与例外** 在 site.yaml 的“规则”下写“relation-unknown: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: relation-unknown, 理由: …}]”。

## English

Index numbers under corrects, replaces, interprets, follows, result-of and part-of belong to entries.

**Why** Nobody finds the original by a broken reference.

**For instance**, the lines above:

> no entry has the index number `QX-2026-02`

**How to mend it** Give the other entry's index number.

**Severity and leave** Write `relation-unknown: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: relation-unknown, reason: …}]` in its head.

"""###),
        ("result-missing.md", ###"""
# result-missing

警告 · warning

## 中文

事项名称含“招标公告”或“采购公告”的条目，发布后 120 天内有条目以“结果”或“承接”指向它：中标候选人、成交结果、终止公告都算。

**为什么** 公告以后没有下文，群众无从知道项目给了谁。120 天不是法定期限，比《招标投标法》及其实施条例各环节的期限加起来略长。

**例如**

```
公开事项: 工程招标公告
索引号: QX-2026-001
发布日期: 2026-03-02
```

> 公告发布于 2026-03-02，到 2026-06-30（120 天）没有公开结果

**怎样改** 发布中标、成交或终止公告，在其头部写“结果: QX-2026-001”。

**级别与例外** 在 site.yaml 的“规则”下写“result-missing: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: result-missing, 理由: …}]”。

## English

An entry under an item named 招标公告 or 采购公告 (a call for tenders) has, within 120 days, an entry that names it under `result-of` or `follows`: candidates, the award, or the end of the procedure.

**Why** A call without a sequel leaves open who got the work. The law sets no such number; 120 days are a little more than the periods of the 招标投标法 and its regulations together.

**For instance**, the lines above:

> announced on 2026-03-02, without a result by 2026-06-30 (120 days)

**How to mend it** Publish the award, or that the procedure ended, with `result-of: QX-2026-001` in its head.

**Severity and leave** Write `result-missing: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: result-missing, reason: …}]` in its head.

"""###),
        ("review-missing.md", ###"""
# review-missing

错误 · error

## 中文

site.yaml“审查环节”所列的每一环节，条目都写明人员和日期，且不晚于发布。草稿不查。

**为什么** 《条例》第十七条：公开前应当依照《保守国家秘密法》等进行审查。需要哪些环节由各机关自定。

**例如**

```
审查:
  - {环节: 审核, 人员: 李四, 日期: 2026-03-03}
  - {环节: 保密审查, 人员: 王五}
```

> 缺少审查环节：保密审查

**怎样改** 补上环节；没有审查的先审查。

**级别与例外** 在 site.yaml 的“规则”下写“review-missing: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: review-missing, 理由: …}]”。

## English

Each step under `review` of site.yaml was done, by whom and when, not after publication. Drafts are not checked.

**Why** Article 17 of the 条例: information is reviewed before it is disclosed. Which steps that takes is the office's own rule.

**For instance**, the lines above:

> review steps are missing: 保密审查

**How to mend it** Add the step; where no review took place, review first.

**Severity and leave** Write `review-missing: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: review-missing, reason: …}]` in its head.

"""###),
        ("review-order.md", ###"""
# review-order

警告 · warning

## 中文

审查各环节的日期按审查链的先后排列，可以是同一天。审查链写在 review-chains.csv，没有这个表的用 site.yaml 的“审查环节”。

**为什么** 后一环节早于前一环节，说明有一环没有真正办理，或者日期是补填的。

**例如**

```
审查:
  - {环节: 起草, 人员: 张三, 日期: 2026-03-04}
  - {环节: 审核, 人员: 李四, 日期: 2026-03-03}
```

> “审核”（2026-03-03）早于它前面的“起草”（2026-03-04）

**怎样改** 核对各环节的日期。

**级别与例外** 在 site.yaml 的“规则”下写“review-order: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: review-order, 理由: …}]”。

## English

The steps of the review are dated in the order of their chain; one day may hold several. Chains stand in review-chains.csv, else `review` in site.yaml counts.

**Why** A step before the one that it follows was not taken, or was dated afterwards.

**For instance**, the lines above:

> `审核` (2026-03-03) is dated before `起草` (2026-03-04), which it follows

**How to mend it** Check the dates of the steps.

**Severity and leave** Write `review-order: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: review-order, reason: …}]` in its head.

"""###),
        ("review-same-person.md", ###"""
# review-same-person

警告 · warning

## 中文

审查不由一人包办；review-chains.csv 中“须换人”一列写明的环节，由不同的人办理。

**为什么** 自己写、自己审，等于没有审查。

**例如**

```
审查:
  - {环节: 起草, 人员: 张三, 日期: 2026-03-03}
  - {环节: 审核, 人员: 张三, 日期: 2026-03-04}
```

> 全部审查环节都由张三一人办理

**怎样改** 由另一人复核后，写上复核人和日期。

**级别与例外** 在 site.yaml 的“规则”下写“review-same-person: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: review-same-person, 理由: …}]”。

## English

No one person does the whole review; and steps that name others under `other-than` in review-chains.csv are done by other persons than those.

**Why** Who reviews what he wrote himself reviews nothing.

**For instance**, the lines above:

> 张三 did every step of the review

**How to mend it** Have another person look at it, and write who did and when.

**Severity and leave** Write `review-same-person: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: review-same-person, reason: …}]` in its head.

"""###),
        ("service-incomplete.md", ###"""
# service-incomplete

警告 · warning

## 中文

办事事项的条目写明 site.yaml“办事事项”要求的内容，写成正文标题，或写在“公开要素”下。可要求的有十五项：事项名称、依据、职责、人员、范围和对象、条件、材料、程序、时限、服务标准、收费、承诺、纪律、结果、监督渠道；“所需材料清单”“办结时限”这类写法都认得。没有写“办事事项”的不查。

**为什么** 办事指南要素不全，是政府网站检查的扣分项，群众也要多跑一趟。

**例如**

```
# site.yaml
办事事项: {单位: 党政办, 事项: 财政预决算, 要素: [依据, 材料, 时限, 收费]}
```

> 办事事项缺少：时限、收费

**怎样改** 补上写有这些内容的标题，或写在“公开要素”下。

**级别与例外** 在 site.yaml 的“规则”下写“service-incomplete: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: service-incomplete, 理由: …}]”。

## English

An entry under a service item states what `services` in site.yaml asks for, under headings or `elements`. Fifteen fields may be asked for: name, basis, body, staff, scope, conditions, materials, procedure, time, standard, fees, promise, discipline, result, supervision. Without `services` nothing is judged.

**Why** Guides that lack a field lose points in inspections, and cost people a second trip.

**For instance**, the lines above:

> the service item does not state: time, fees

**How to mend it** Add headings with these, or state them under `elements`.

**Severity and leave** Write `service-incomplete: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: service-incomplete, reason: …}]` in its head.

"""###),
        ("site-missing.md", ###"""
# site-missing

错误，不能放宽 · error, cannot be relaxed

## 中文

`content/site.yaml` 写明“名称”和“主办单位”。

**为什么** 每一页页脚都要有主办单位（《政府网站发展指引》）。

**例如**

```
名称: 青溪镇政务公开
```

> site.yaml 没有写明“名称”和“主办单位”

**怎样改** 加上这两行。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

`content/site.yaml` gives `name` and `body`.

**Why** The foot of every page names the body that answers for it (《政府网站发展指引》).

**For instance**, the lines above:

> site.yaml does not give `name` and `body`

**How to mend it** Add the two lines.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("stage-missing.md", ###"""
# stage-missing

警告 · warning

## 中文

stages.csv 中列出的流程，后面的环节已经公开的，前面的环节不缺；标明“可缺”的除外。用“属于”“承接”“结果”相互关联的条目算一个项目，至少公开了两个环节的才查。

**为什么** 项目从规划、立项到验收、决算是一条线，缺一环就看不出全貌。

**例如**

```
流程,环节,事项
投资项目,预算,部门预算
投资项目,招标,招标公告
投资项目,竣工验收,验收
```

> “投资项目”已公开到“竣工验收”，缺少：预算

**怎样改** 补发缺少的环节，并与本项目关联。

**级别与例外** 在 site.yaml 的“规则”下写“stage-missing: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: stage-missing, 理由: …}]”。

## English

Of a process in stages.csv, no stage is left out before one that is public, but for those marked optional. Entries tied by `part-of`, `follows` or `result-of` are one project; it is judged once two of its stages are public.

**Why** A project is one line from plan to acceptance: what is left out cannot be seen.

**For instance**, the lines above:

> “投资项目” has come to “竣工验收” without: 预算

**How to mend it** Publish the missing stages, tied to the project.

**Severity and leave** Write `stage-missing: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: stage-missing, reason: …}]` in its head.

"""###),
        ("step-unknown.md", ###"""
# step-unknown

错误 · error

## 中文

“步骤”里写的去向，是同一个“步骤”下的名称，或者写“结束”。

**为什么** 流程图按去向画线。去向写错的，群众照图办事，会走到没有的一步。

**例如**

```
步骤:
  - 申请
  - 名称: 受理
    去向: {材料齐全: 审核, 材料不齐: 补正}
  - 审核
```

> 没有名为“补正”的步骤

**怎样改** 写“步骤”下的一个名称，一字不差；到此为止的，写“结束”。要新增步骤的，先在列表中加上。

**级别与例外** 在 site.yaml 的“规则”下写“step-unknown: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: step-unknown, 理由: …}]”。

## English

Where a step leads to is the name of a step of the same list, or `end`.

**Why** The flow chart is drawn by it. Who follows a chart with a wrong name in it comes to a step that is not there.

**For instance**, the lines above:

> there is no step `补正`

**How to mend it** Write a name of the list as it stands there; where the procedure ends, write `end`. A new step is added to the list first.

**Severity and leave** Write `step-unknown: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: step-unknown, reason: …}]` in its head.

"""###),
        ("sum-wrong.md", ###"""
# sum-wrong

警告 · warning

## 中文

正文的表格和作为表格显示的 CSV 文件里，“小计”“合计”“总计”各行等于上面各行之和，按十进制精确计算。只在怎么理解都不对时才提示：上面全部、上一个合计以后、各小计之和，有一种对得上就算对。含“其中”或分级编号的表格、单价和比率列、单位不同的列不查；“万元”“亿元”的小数允许四舍五入的尾差。

**为什么** 加不起来的表格，是财务公开中群众最先看出来的错。

**例如**

```
| 项目 | 金额（元） |
|---|--:|
| 水费 | 1,200.50 |
| 电费 | 300.00 |
| 合计 | 1,500.05 |
```

> “合计”写的是 1500.05，上面各行之和是 1500.50

**怎样改** 核对各行和合计。

**级别与例外** 在 site.yaml 的“规则”下写“sum-wrong: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: sum-wrong, 理由: …}]”。

## English

Rows headed 小计, 合计 or 总计 in tables of the text, and in CSV files shown as tables, are the sums of the rows above, in exact decimals. Told only where no reading makes the figure right: all rows above, those since the last total, the subtotals. Not judged: tables with 其中 or several levels, prices and rates, mixed units; figures in 万元 and 亿元 may be off by rounding.

**Why** In accounts, a table that does not add up is what readers notice first.

**For instance**, the lines above:

> “合计” says 1500.05, but the rows above come to 1500.50

**How to mend it** Check the rows and their total.

**Severity and leave** Write `sum-wrong: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: sum-wrong, reason: …}]` in its head.

"""###),
        ("table-head-missing.md", ###"""
# table-head-missing

错误，不能放宽 · error, cannot be relaxed

## 中文

`units.csv`、`boards.csv`、`calendar.csv`、`notice-rules.csv` 有必需的列。

**为什么** 没有编码、名称的表格无法引用。

**例如**

```
日斯,类别
2026-01-01,放假
```

> 表格缺少“日期”列

**怎样改** 在第一行补上列名，中文英文均可。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

`units.csv`, `boards.csv`, `calendar.csv` and `notice-rules.csv` have the columns they need.

**Why** A table without codes and names cannot be referred to.

**For instance**, the lines above:

> the table has no column `date`

**How to mend it** Add the column to the first row, under its Chinese or English name.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("table-malformed.md", ###"""
# table-malformed

错误 · error

## 中文

表格是规范的 CSV（RFC 4180）：引号成对，每行的格数不多于表头。

**为什么** 格内有逗号而不加引号，后面各格都会错位。

**例如**

```
编码,名称,简称
QX-DZ,党政综合办,党政办,二楼
```

> 这一行有 4 格，表头只有 3 格

**怎样改** 用表格软件打开并另存；手工改时，把含逗号的格子放在半角双引号里。

**级别与例外** 在 site.yaml 的“规则”下写“table-malformed: 警告”（或 错误、警告、提示、关闭）。

## English

Tables are well-formed CSV (RFC 4180): quotes are closed, rows have no more cells than the head.

**Why** A comma in a cell without quotes moves every cell behind it.

**For instance**, the lines above:

> this row has 4 cells, the head only 3

**How to mend it** Save the table from a spreadsheet; by hand, put a cell that holds a comma in double quotes.

**Severity and leave** Write `table-malformed: warning` under `rules` in site.yaml (or error, warning, note, off).

"""###),
        ("table-uneven.md", ###"""
# table-uneven

警告 · warning

## 中文

正文中表格每一行的格数与表头相同。

**为什么** 错一格，后面的数字就归错了人。

**例如**

```
| 甲 | 乙 |
|---|---|
| 1 | 2 | 3 |
```

> 这一行有 3 格，表头有 2 格

**怎样改** 补齐或删去格子；格内的竖线写作 `\|`。

**级别与例外** 在 site.yaml 的“规则”下写“table-uneven: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: table-uneven, 理由: …}]”。

## English

Rows of a table in a body have as many cells as its head.

**Why** One cell too many, and figures stand under the wrong name.

**For instance**, the lines above:

> this row has 3 cells, the head 2

**How to mend it** Fill in or remove cells; write `\|` for a bar inside a cell.

**Severity and leave** Write `table-uneven: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: table-uneven, reason: …}]` in its head.

"""###),
        ("table-wide.md", ###"""
# table-wide

警告 · warning

## 中文

要张贴的条目（写了“公示”，或者张贴页是办事指南的），正文和附表里的表格排得进纸张：A4 排不下的自动改为横向、A3、较小的字（不小于 12 磅），A3 横向仍排不下的指出来。

**为什么** 数字断成两行，看的人会看错；再缩小字号，贴在墙上看不清。

**例如**

```
| 村名 | 一月 | 二月 | …… | 第二十三栏 |
|---|--:|--:|--:|--:|
| 示例村 | 1,234,567.00 | 1,234,567.00 | …… | 1,234,567.00 |
```

> 这个表格有 24 栏，A3 横向也排不下，贴出来的数字和词语会断成两行

**怎样改** 拆成两个表；或者张贴的表只留主要的栏，明细放进附件。

**级别与例外** 在 site.yaml 的“规则”下写“table-wide: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: table-wide, 理由: …}]”。

## English

Tables of an entry that hangs (with `posted`, or with a plate as its sheet), in its text or drawn from an attached file, find room on paper. What A4 does not hold is turned, then set on A3, then in smaller type down to 12 points; what A3 landscape does not hold is told.

**Why** Figures broken in two are misread, and smaller type is not read on a wall.

**For instance**, the lines above:

> this table has 24 columns and finds no room on A3 landscape: figures and words will be broken in two

**How to mend it** Part it in two tables, or keep the main columns and attach the whole.

**Severity and leave** Write `table-wide: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: table-wide, reason: …}]` in its head.

"""###),
        ("text-damaged.md", ###"""
# text-damaged

警告 · warning

## 中文

文字完整，没有漏字和混入的内容：标点重复（，，），“不，”“了《”“统一。”前后缺了词，引号或年份括号不成对，书名号变成问号（?……通知?），混入了网页上的按钮和计数（【字体、网站客服、浏览次数：），正文中间另起一个标题，或者本文的标题混进了句子里。公开目录的表里，几个列名都少同一个字的（“开时限”“开依据”），整张表多半都漏了这个字。

**为什么** 从网页或扫描件转来的文字常常缺字、串字，读不通，也误导人。

**例如**

```
上网信息不，信息不上网
```

> “不，”处的文字残缺或混入了别的内容

**怎样改** 对照原文补全，或删去多余的部分。

**级别与例外** 在 site.yaml 的“规则”下写“text-damaged: 错误”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: text-damaged, 理由: …}]”。

## English

Texts are whole: no mark of punctuation twice, no word missing behind 不 or before a title, no quote or bracket of a year without its other, no question marks in place of title marks, no buttons and counters of the page a text was copied from, no title of another text amid the body, and not the text's own title in a sentence. Heads of a catalogue that all lack the same character (开时限, 开依据) are told too: the whole table may have lost it.

**Why** Texts from web pages and scans lose words and take in others; they mislead.

**For instance**, the lines above:

> the text is damaged at `不，`

**How to mend it** Compare it with the original, and mend or remove it.

**Severity and leave** Write `text-damaged: error` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: text-damaged, reason: …}]` in its head.

"""###),
        ("text-repeated.md", ###"""
# text-repeated

提示 · note

## 中文

正文里没有一字不差的大段重复：四十字以上的一段话，在同一篇里只出现一次。表格和代码不查。

**为什么** 照搬上一节的话凑成一节，是空话；复制粘贴忘了删，是差错。

**例如**

```
一、决策公开。坚持以公开为常态、不公开为例外，依法公开权力运行的依据、条件、程序和结果，让权力在阳光下运行，自觉接受各界监督。

二、服务公开。坚持以公开为常态、不公开为例外，依法公开权力运行的依据、条件、程序和结果，让权力在阳光下运行，自觉接受各界监督。
```

> 从“坚持以公开为常态、不公开为例外”起的一段，第 10 行已经有过，一字不差

**怎样改** 删去重复的，或写出各自的内容。

**级别与例外** 在 site.yaml 的“规则”下写“text-repeated: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: text-repeated, 理由: …}]”。

## English

A passage of forty characters and more stands once in a text. Tables and code are passed over.

**Why** A section made of the words of another says nothing; and what was pasted twice is a slip.

**For instance**, the lines above:

> the passage from `坚持以公开为常态、不公开为例外` on stands on line 10 already, word for word

**How to mend it** Remove one of them, or say what each section is about.

**Severity and leave** Write `text-repeated: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: text-repeated, reason: …}]` in its head.

"""###),
        ("unit-code-wrong.md", ###"""
# unit-code-wrong

警告 · warning

## 中文

units.csv 中的统一社会信用代码（GB 32100，18 位）或组织机构代码（GB 11714，9 位）通过校验。

**为什么** 索引号常以这个代码开头，错一位，全部索引号都错。

**例如**

```
编码,名称,统一社会信用代码
QX,青溪镇人民政府,11990107MB010001XB
```

> “11990107MB010001XB”里的机构代码校验位是“B”，按前面各位计算应为“A”，代码有误

**怎样改** 对照登记证书改正；没有代码的留空。

**级别与例外** 在 site.yaml 的“规则”下写“unit-code-wrong: 错误”（或 错误、警告、提示、关闭）。检查结果不指向条目，条目的“例外”对它不起作用。

## English

The credit code of a unit (GB 32100, 18 characters), or its organisation code (GB 11714, nine), passes its check.

**Why** Index numbers often begin with it: one wrong digit makes all of them wrong.

**For instance**, the lines above:

> `11990107MB010001XB` holds a code with check digit `B`, which should be `A`

**How to mend it** Copy it from the certificate; leave it empty where there is none.

**Severity and leave** Write `unit-code-wrong: error` under `rules` in site.yaml (or error, warning, note, off). It is not told at an entry, so that `allow` in an entry does not reach it.

"""###),
        ("unit-unknown.md", ###"""
# unit-unknown

错误，不能放宽 · error, cannot be relaxed

## 中文

“公开主体”、公开栏的单位、上级单位都在 `units.csv` 中，并且只指一个单位。

**为什么** 信息由制作它的机关负责公开（《条例》第十条）。许多镇都有“党政办”，只写简称分不清。

**例如**

```
公开主体: 财政所
```

> 单位表里没有“财政所”

**怎样改** 改用编码，或在 `units.csv` 中登记。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

Units of entries, boards and other units are in `units.csv`, and a name means one of them only.

**Why** Who made it discloses it (Article 10 of the 条例). Many towns have a 党政办; its short name does not say which.

**For instance**, the lines above:

> the table of units has no `财政所`

**How to mend it** Write the code, or add the unit to `units.csv`.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("value-malformed.md", ###"""
# value-malformed

错误，不能放宽 · error, cannot be relaxed

## 中文

每个键、每一列的值有规定的形式：整数、是否、公开方式、纸张、天数等。

**为什么** 看不懂的值若按缺省处理，结果就与写的人的意思不同。

**例如**

```
草稿: 不是
```

> “草稿”只能写 是 或 否，这里写的是“不是”

**怎样改** 按提示改写；可用的写法见 docs/content.md。

**级别与例外** 违反本规则的内容无法发布，或会泄露不该公开的内容，因此 site.yaml 不能降低级别，条目也没有例外。

## English

The value of each key and column has the form it asks for: a whole number, yes or no, a manner, a paper, a number of days.

**Why** A value that is not understood must not be replaced by a default in silence.

**For instance**, the lines above:

> `draft` is yes or no, not `不是`

**How to mend it** Write it as the finding says; docs/content.md lists what each key holds.

**Severity and leave** What breaks this rule cannot be published, or would show too much: neither `rules` in site.yaml nor `allow` in an entry relaxes it.

"""###),
        ("words.md", ###"""
# words

错误 · error

## 中文

头部和正文里没有错字表中的错字。程序自带一份错字表，`content/words.csv`（列名为 错误、正确、级别）可以增加，级别写“关闭”的不再查。

**为什么** 国名、机构名称和重要提法写错，检查中按严重表述错误处理。

**例如**

```
标题: 关于扫黑险恶的公告
```

> 错字：“扫黑险恶”

**怎样改** 按提示改正；本地确有这个说法的，在 `content/words.csv` 中关闭。

**级别与例外** 在 site.yaml 的“规则”下写“words: 警告”（或 错误、警告、提示、关闭）。个别条目在头部写“例外: [{规则: words, 理由: …}]”。单个词语的级别写在 `content/words.csv` 中。

## English

Neither head nor body holds a wrong word of the list. A list is built in; `content/words.csv` (columns wrong, right, severity) adds to it, or takes from it with the severity off.

**Why** Slips in the names of the state, its bodies and its policies count as grave in inspections.

**For instance**, the lines above:

> wrong word: `扫黑险恶`

**How to mend it** Write what the finding proposes; a word that is right where you are is switched off in `content/words.csv`.

**Severity and leave** Write `words: warning` under `rules` in site.yaml (or error, warning, note, off). A single entry may say `allow: [{rule: words, reason: …}]` in its head. `content/words.csv` sets the severity of a single word.

"""###),
    ]
}
