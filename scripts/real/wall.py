"""A site that has every kind of sheet on every paper, also those that an example need not have: photographs, sums
carried from page to page, tables of many columns, a board with more notices than its list has lines, one with none."""
import os
import shutil
import struct
import subprocess
import zlib

DAY = "2026-11-20"

BOARDS = """编码,名称,类别,单位,地点,纸张,方向,容量,监督电话,张贴范围
W-1,镇政府门前公开栏,公开栏,SL,示例镇人民路1号大门东侧,A4,纵向,24,0990-5559001,SL
W-2,便民服务中心公开栏,公开栏,SL,示例镇人民路3号便民服务中心一楼大厅西墙,A4,横向,,0990-5559001,SL-CZ
W-3,集镇广场公开栏,公开栏,SL,示例镇文化广场北侧,A3,纵向,12,0990-5559001,SL-MZ
W-4,财政所公开栏,公开栏,SL-CZ,示例镇人民路1号二楼,A3,横向,8,0990-5559001,SL-CZ
W-5,甲村村务公开栏,公开栏,SL-V1,甲村村部院墙外侧,A4,纵向,16,0990-5559102,SL-V1
W-6,党政办公告牌,公开栏,SL-DZ,示例镇人民路1号三楼,A4,纵向,2,0990-5559102,
S-1,大厅竖屏,电子屏,SL,便民服务中心一楼取号处,1080x1920,纵向,,0990-5559001,SL-CZ
S-2,广场条屏,电子屏,SL,示例镇文化广场,1920x540,横向,,0990-5559001,SL-CZ
"""

BOOKLET = """
汇编:
  - 名称: service
    标题: 示例镇办事指南汇编
    公开事项: [SL-0501]
"""

REVIEW = """审查:
  - {环节: 起草, 人员: 己六, 日期: 2026-10-31}
  - {环节: 审核, 人员: %s, 日期: 2026-10-31}
  - {环节: 保密审查, 人员: 庚七, 日期: 2026-10-31}
  - {环节: 签发, 人员: 甲一, 日期: 2026-10-31}
"""

HEAD = """---
标题: %s
公开事项: %s
公开主体: %s
索引号: %s/202610-%05d
生成日期: 2026-10-31
发布日期: 2026-10-31
%s---

%s
"""

# More names than the line of a sheet holds.
REVIEWERS = {"errata": "欧阳建国、上官文静、司马相如、诸葛明亮", "wide14": "欧阳建国、上官文静、司马相如、诸葛明亮、东方启明、西门晓光"}

POSTED = "公示: {起: 2026-11-18, 止: 2026-11-27%s}\n"


def entries():
    """Name, title, item, unit, more of the head, text."""
    yield from money()
    yield from people()
    yield from wide()
    yield from guides()
    for number in range(1, 46):
        yield ("list/%02d" % number, "第%d批临时救助对象名单公示" % number, "SL-0502", "SL-MZ", POSTED % "",
               "经本人申请、入户核查、集体评议，拟给予临时救助%d户，现予公示。" % (number % 7 + 1))
    yield ("past", "甲村秋季村民民主评议结果公示", "SL-0702", "SL-V1",
           "公示:\n  起: 2026-11-02\n  止: 2026-11-13\n  中断:\n    - {起: 2026-11-05, 止: 2026-11-06, 原因: 大风吹落，重新张贴}\n"
           "  收到异议:\n    - {日期: 2026-11-09, 内容: 第三小组评议票数登记有误, 答复: 经复核，票数登记无误，已当面说明, 答复日期: 2026-11-11}\n"
           "    - {日期: 2026-11-12, 内容: 评议会通知不及时}\n",
           "2026年10月28日召开民主评议会，应到62人，实到57人，评议结果现予公示。")


def money():
    rows, opening, total, outgo = [], 1250000, 0, 0
    for n in range(1, 71):
        income, spent = (n * 1375 % 9000, 0) if n % 3 == 0 else (0, n * 911 % 7000 + 120)
        total, outgo = total + income, outgo + spent
        rows.append("| 7月%d日 | 第%d号凭证 | %s | %s |" % (n % 31 + 1, n, amount(income), amount(spent)))
    balance = "\n".join("| %s | %s |" % row for row in [
        ("期初余额", amount(opening)), ("加：本季收入", amount(total)), ("减：本季支出", amount(outgo)),
        ("期末余额", amount(opening + total - outgo))])
    text = ("现将甲村2026年第三季度收支情况公布如下。\n\n## 收支明细\n\n| 日期 | 摘要 | 收入（元） | 支出（元） |\n|---|---|---:|---:|\n"
            + "\n".join(rows) + "\n\n## 收支平衡\n\n| 项目 | 金额（元） |\n|---|---:|\n" + balance)
    yield "money", "甲村2026年第三季度财务收支公开", "SL-0701", "SL-V1", POSTED % "", text
    corrected = "更正: %s/202610-00001\n" % NUMBERS["SL-V1"]
    yield ("errata", "关于甲村2026年第三季度财务收支公开的更正", "SL-0701", "SL-V1", POSTED % "" + corrected,
           "第12号凭证的摘要应为“路灯电费”，金额不变，特此更正。")


def people():
    people = "\n".join("| ![%s](photo.png) | %s* | 村务监督委员会第%d届委员 | 负责第%d村民小组 |" % (name, name, n, n)
                       for n, name in enumerate("赵钱孙李周吴郑王冯陈", 1))
    yield ("roster/index", "甲村网格员名单公示", "SL-0702", "SL-V1", POSTED % (
               ", 意见反馈: 请在公示期内以书面形式向甲村村务监督委员会反映，写明姓名、联系方式和具体理由，"
               "电话0990-5559102，地址示例县示例镇甲村1号村部二楼201室"),
           "| 照片 | 姓名 | 职务 | 分工 |\n|---|---|---|---|\n" + people)
    yield ("long-title", "关于示例县示例镇甲村至乙村道路改造提升及配套排水、照明、绿化工程（二期）项目征收土地补偿安置方案听证情况和采纳意见的公示",
           "SL-0502", "SL-MZ", POSTED % "", "听证会于2026年10月30日举行。\n\n" + "".join("第%d条意见由村民代表提出，已写入方案。" % n for n in range(1, 31)))


def wide():
    for columns in (9, 14, 22):
        names = ["第%d项金额（元）" % n for n in range(1, columns)]
        row = " | ".join("%d.00" % (1000 * n + 37) for n in range(1, columns))
        text = "| 村名 | %s |\n|---|%s\n%s" % (
            " | ".join(names), "---:|" * (columns - 1), "\n".join("| 示例%d村 | %s |" % (n, row) for n in range(1, 16)))
        yield "wide%d" % columns, "%d栏补贴资金分配表公示" % columns, "SL-0601", "SL-CZ", POSTED % "", text


def guides():
    for number, name in enumerate(["最低生活保障", "特困人员救助供养", "高龄津贴"], 1):
        sheets = "张贴页: [办事指南, 便民卡]\n公开要素:\n  受理条件: 本镇户籍，家庭情况符合规定\n  申请材料: 身份证、户口簿、申请书\n  办理时限: 20个工作日\n  收费: 不收费\n"
        yield ("guide%d" % number, name + "申请办事指南", "SL-0501", "SL-MZ", sheets,
               "## 办理流程\n\n本人提出申请，村民委员会协助入户核查，镇人民政府审核并公示，符合条件的予以确认。\n\n## 办理地点\n\n便民服务中心2号窗口。\n\n"
               "## 说明\n\n" + "\n\n".join("第%d，申请人可以委托村民委员会代为申请，代为申请的应当办理委托手续。" % n for n in range(1, 6)))


NUMBERS = {"SL-V1": "54990199MB09200188", "SL-MZ": "11990199MB09000173", "SL-CZ": "11990199MB09000173"}


def amount(cents):
    return "{:,}.{:02d}".format(cents // 100, cents % 100)


def make(tool, folder):
    """Writes the site and builds it; the output folder."""
    subprocess.run([tool, "init", folder], check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(folder + "/content/entries")
    write(folder + "/content/boards.csv", BOARDS)
    with open(folder + "/content/site.yaml", "a", encoding="utf-8") as file:
        file.write(BOOKLET)
    for number, (name, title, item, unit, more, text) in enumerate(entries(), 1):
        head = HEAD % (title, item, unit, NUMBERS[unit], number, more + REVIEW % REVIEWERS.get(name, "乙二"), text)
        write("%s/content/entries/%s.md" % (folder, name), head)
    with open(folder + "/content/entries/roster/photo.png", "wb") as file:
        file.write(portrait())
    made = subprocess.run([tool, "build", folder, "--date", DAY, "--lang", "en", "--output", folder + "/output"],
                          capture_output=True, text=True)
    if made.returncode:
        raise RuntimeError("the site with every kind of sheet is not built:\n" + made.stderr[-2000:])
    return folder + "/output"


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def portrait(width=150, height=210):
    """A picture of nobody: head and shoulders in grey."""
    def shade(x, y):
        head = (x - width / 2) ** 2 + (y - height * 0.38) ** 2 < (width * 0.24) ** 2
        shoulders = y > height * 0.66 and (x - width / 2) ** 2 / 1.6 + (y - height) ** 2 < (width * 0.36) ** 2
        return 90 if head or shoulders else 225
    rows = b"".join(b"\0" + bytes(shade(x, y) for x in range(width)) for y in range(height))
    def part(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(rows, 9)) + part(b"IEND", b"")
