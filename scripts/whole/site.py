"""A site that exists to be edited: a model in memory, and the files it stands for.

The model is edited, then saved; saving writes only files whose bytes changed, so that every other file
keeps its times as it does under an editor. The same seed gives the same site.
"""
import copy
import datetime
import os
import random

WORDS = (
    "预算 决算 收支 项目 审批 条件 流程 材料 时限 标准 补贴 低保 救助 征地 补偿 安置 采购 招标 公示 监督 电话 受理 "
    "街道 社区 村务 价格 抽查 许可 备案 规划 工程 质量 安全 应急 预案 演练 评议 整改 责任 资金 名单 资格 复核 解读"
).split()
LIMITS = ["信息形成或变更之日起20个工作日内", "及时公开", "每季度的首个月20日", "长期公开", "信息形成之日起7个工作日内"]
RELATIONS = ["更正", "替代", "解读", "承接", "结果", "属于"]
START = datetime.date(2024, 1, 8)
FIRST_DATE = datetime.date(2026, 3, 2)


def words(r, least, most):
    return "".join(r.choice(WORDS) for _ in range(r.randint(least, most)))


def csv_table(r, rows=None):
    """A table of figures; the columns of all tables are the same."""
    lines = ["序号,项目,金额（元）"]
    lines += ["%d,%s,%d.%02d" % (n + 1, words(r, 1, 2), r.randint(1, 99999), r.randint(0, 99))
              for n in range(rows or r.randint(2, 8))]
    return ("\n".join(lines) + "\n").encode()


class Entry:
    """One Markdown file, with the files beside it where it has any."""

    def __init__(self, number, folder, title, item, unit, produced):
        self.number, self.folder, self.title, self.item, self.unit = number, folder, title, item, unit
        self.index = "QX-%d-%05d" % (produced.year, number)
        self.produced, self.published = produced, produced + datetime.timedelta(days=3)
        self.by_name = number % 5 == 0  # item and unit by path and name in place of their codes
        self.extra = {}  # lines of the head by key
        self.relations = {}  # word of a relation: number of the other entry
        self.links = []  # (number of another entry, "path" or "index")
        self.paragraphs = []
        self.files = {}  # name: bytes
        self.personal = False

    @property
    def path(self):
        name = "e%05d" % self.number
        return "content/entries/%s/%s" % (self.folder, name + "/index.md" if self.files else name + ".md")

    @property
    def place(self):
        return self.path.rsplit("/", 1)[0]


class Site:
    """Everything of `content/` and `layouts/`."""

    def __init__(self, root, entries, seed, layouts):
        self.root = root
        self.saved = {}
        r = random.Random("site %d" % seed)
        self.date = FIRST_DATE
        self.settings = {
            "名称": "试验站", "主办单位": "试验县人民政府", "网址": "https://gk.example.org/", "语言": "zh-Hans",
            "时区": '"+08:00"', "监督电话": "0990-5550100", "每页条数": "20", "简介": "为试验而写的站点",
            "索引号规则": '["{text}-{YYYY}-{serial:5}"]',
            "附件": "\n  类型: [csv, pdf, txt]\n  上限: 10"}
        self.units = {"U%02d" % n: {"name": "第%d单位" % n, "parent": "" if n == 1 else "U01", "phone": "0990-55501%02d" % n}
                      for n in range(1, 9)}
        self.boards = {
            "B1": ["第一公开栏", "公开栏", "U01", "A4"], "B2": ["第二公开栏", "公开栏", "U02", "A3"],
            "B3": ["大厅电子屏", "电子屏", "U03", "1920x1080"]}
        self.items = {"I%02d" % n: {
            "field": "第%d领域" % ((n - 1) // 8 + 1), "first": "第%d类" % ((n - 1) // 4 + 1), "second": "第%d事项" % n,
            "elements": r.choice(["文件全文", "资金来源、发放标准", ""]), "limit": LIMITS[n % len(LIMITS)],
            "unit": "第%d单位" % (n % 8 + 1)} for n in range(1, 21)}
        self.calendar = {"%d-10-01" % y: ("放假", "国庆节") for y in range(2023, 2028)}
        self.calendar.update({"%d-01-01" % y: ("放假", "元旦") for y in range(2023, 2028)})
        self.rules = {"R5": 5}
        self.defaults = {"f1": {"联系方式": "电话 0990-5550101"}, "f2": {"公开对象": "全社会"}}
        self.pages = {"guide": ["公开指南", 1, "本指南说明如何查阅。"], "about": ["关于本站", 2, "本站为试验而写。"]}
        self.page_files = {"表.csv": csv_table(r), "说明.txt": words(r, 9, 30).encode()}
        self.layouts = dict(layouts)
        self.entries = {}
        for number in range(1, entries + 1):
            # A third of them in the last weeks, so that notices hang and limits run.
            old = number * 3 < entries * 2
            self.add_entry(r, number, START + datetime.timedelta(days=number * 700 // entries) if old else None)

    # What editors do.

    def add_entry(self, r, number=None, produced=None):
        number = number or max(self.entries, default=0) + 1
        produced = produced or self.date - datetime.timedelta(days=r.randint(3, 60))
        folder = "f%d/%s" % (number % 4 + 1, produced.strftime("%Y"))
        entry = Entry(number, folder, "关于%s的公示第%d号" % (words(r, 2, 3), number), r.choice(list(self.items)),
                      r.choice(list(self.units)), produced)
        entry.paragraphs = [self.paragraph(r) for _ in range(r.randint(2, 6))]
        self.entries[number] = entry
        others = [n for n, e in self.entries.items() if n < number and not {"草稿", "公开对象"} & set(e.extra)]
        if others and r.random() < 0.3:
            entry.links.append((r.choice(others), r.choice(["path", "index"])))
        if others and r.random() < 0.2:
            entry.relations[r.choice(RELATIONS)] = r.choice(others)
        if r.random() < 0.25:
            entry.files["表%d.csv" % number] = csv_table(r)
        if r.random() < 0.1:
            entry.files["附件%d.pdf" % number] = b"%PDF-1.4\n" + r.randbytes(r.randint(200, 3000))
        if r.random() < 0.25:
            self.post(r, entry)
        if r.random() < 0.04:
            entry.extra["公开对象"] = "内部"
        elif r.random() < 0.04:
            entry.extra["草稿"] = "是"
        elif r.random() < 0.04:
            entry.extra["公开方式"] = "依申请公开"
        return entry

    def post(self, r, entry):
        """Hangs the entry on its boards from the day it was published."""
        entry.extra["公示"] = "\n  起: %s\n  天数: %d日\n  规则: R5" % (entry.published, r.randint(5, 40))
        if "B2" in self.boards and r.random() < 0.5:
            entry.extra["公示"] += "\n  公开栏: [B2]"
        entry.personal = r.random() < 0.3

    @staticmethod
    def paragraph(r):
        kind = r.random()
        if kind < 0.2:
            return "## %s\n\n%s。" % (words(r, 1, 2), words(r, 5, 20))
        if kind < 0.35:
            return "\n".join("%d. %s；" % (n + 1, words(r, 3, 9)) for n in range(r.randint(2, 4)))
        if kind < 0.5:
            rows = ["| 项目 | 金额 |", "|---|---:|"]
            return "\n".join(rows + ["| %s | %d |" % (words(r, 1, 2), r.randint(1, 9999)) for _ in range(3)])
        return words(r, 8, 40) + "。"

    def snapshot(self):
        """What `restore` brings back."""
        return copy.deepcopy({k: v for k, v in vars(self).items() if k not in ("root", "saved")})

    def restore(self, state):
        vars(self).update(copy.deepcopy(state))

    # The files.

    def files(self):
        """Every file of the site: path to bytes."""
        found = {path: data for path, data in self.layouts.items()}
        found["content/site.yaml"] = text("%s: %s" % pair for pair in self.settings.items())
        found["content/units.csv"] = text(["编码,名称,上级,电话"] + [
            "%s,%s,%s,%s" % (code, u["name"], u["parent"], u["phone"]) for code, u in self.units.items()])
        found["content/boards.csv"] = text(["编码,名称,类别,单位,地点,纸张,张贴范围"] + [
            "%s,%s,%s,%s,门前,%s,%s" % (code, *board, "U01" if code == "B1" else "") for code, board in self.boards.items()])
        found["content/calendar.csv"] = text(["日期,类别,名称"] + [
            "%s,%s,%s" % (day, *value) for day, value in sorted(self.calendar.items())])
        found["content/notice-rules.csv"] = text(["编码,名称,最短期限,单位,起算,依据"] + [
            "%s,一般公示,%d,日,次日,试验办法" % pair for pair in self.rules.items()])
        found["content/catalogue/目录.csv"] = text(
            ["领域,编码,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体"] + [
                "%s,%s,%s,%s,%s,《条例》,%s,%s,■政府网站" % (
                    i["field"], code, i["first"], i["second"], i["elements"], i["limit"], i["unit"])
                for code, i in self.items.items()])
        for folder, pairs in self.defaults.items():
            found["content/entries/%s/_defaults.yaml" % folder] = text("%s: %s" % pair for pair in pairs.items())
        for name, (title, order, body) in self.pages.items():
            found["content/pages/%s.md" % name] = text(
                ["---", "标题: " + title, "顺序: %d" % order, "---", "", body, "", *self.page_extras(name)])
        for name, data in self.page_files.items():
            found["content/pages/" + name] = data
        for entry in self.entries.values():
            found[entry.path] = self.markdown(entry)
            for name, data in entry.files.items():
                found[entry.place + "/" + name] = data
        return found

    def markdown(self, entry):
        item = self.items.get(entry.item, {"first": "没有", "second": "这一项"})
        by_name = entry.by_name
        unit = self.units.get(entry.unit, {"name": "没有这个单位"})
        lines = ["---", "标题: " + entry.title,
                 "公开事项: " + (item["first"] + "/" + item["second"] if by_name else entry.item),
                 "公开主体: " + (unit["name"] if by_name else entry.unit), '索引号: "%s"' % entry.index,
                 "生成日期: %s" % entry.produced, "发布日期: %s" % entry.published]
        lines += ["%s: %s" % pair for pair in entry.extra.items()]
        if entry.personal:
            lines.append("个人信息: [发放名单]")
        lines += ['%s: "%s"' % (word, self.index(number)) for word, number in entry.relations.items()]
        lines += ["---", ""] + [part for paragraph in entry.paragraphs for part in (paragraph, "")]
        for number, manner in entry.links:
            lines += ["详见[第%d号](%s)。" % (number, self.address(entry, number, manner)), ""]
        for name in sorted(entry.files):
            lines += ["![%s](%s)" % (name[:-4], name) if name.endswith(".csv") else "见[%s](%s)。" % (name, name), ""]
        if entry.personal:
            lines += ["## 发放名单", "", "张某某，李某某。", ""]
        return text(lines)

    def page_extras(self, name):
        """What fixed pages show of other files: a table, a file to fetch, an entry, another page."""
        if name == "guide":
            return ["![表](表.csv)", "", "见[说明](说明.txt)。"] if len(self.page_files) == 2 else []
        number = min(self.entries, default=None)
        return ["见[第%d号](索引号:%s)。" % (number, self.index(number))] if number else []

    def index(self, number):
        return self.entries[number].index if number in self.entries else "QX-2020-%05d" % number

    def address(self, entry, number, manner):
        if manner == "index" or number not in self.entries:
            return "索引号:" + self.index(number)
        return os.path.relpath(self.entries[number].path, entry.place)

    def save(self):
        """Brings the folder to what the model says; gives the paths that were touched."""
        files, touched = self.files(), []
        for path in sorted(self.saved.keys() - files.keys()):
            os.remove(os.path.join(self.root, path))
            remove_empty(self.root, os.path.dirname(path))
            touched.append(path)
        for path, data in sorted(files.items()):
            if self.saved.get(path) != data:
                write(os.path.join(self.root, path), data)
                touched.append(path)
        self.saved = files
        return touched


def text(lines):
    return ("\n".join(lines) + "\n").encode()


def write(path, data):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def remove_empty(root, folder):
    while folder and not os.listdir(os.path.join(root, folder)):
        os.rmdir(os.path.join(root, folder))
        folder = os.path.dirname(folder)


def read_layouts(checkout):
    """The layouts of this checkout: a site's own copy, so that they can be edited."""
    found = {}
    for folder, _, names in os.walk(os.path.join(checkout, "layouts")):
        for name in names:
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, checkout)] = file.read()
    return dict(sorted(found.items()))
