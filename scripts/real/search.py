"""What the search must find, told by looking through the pages: an implementation of its own of the folding
that docs/search.md describes."""
import glob
import html.parser
import os
import re

# Facts of an entry's page that are found, by the heads that the page gives them.
FACTS = ("索引号", "文号", "信息分类", "发布机构", "主题词", "内容概述", "责任科室")
BLANK = "\t\r \u00a0\u200b\u200c\u200d"


def role(value):
    if 0x4E00 <= value <= 0x9FFF or value in (0x3005, 0x3007) or 0x3040 <= value <= 0x30FF or 0x3400 <= value <= 0x4DBF \
            or 0xAC00 <= value <= 0xD7A3 or 0xF900 <= value <= 0xFAFF or 0x20000 <= value <= 0x3FFFF:
        return "ideograph"
    if 0x30 <= value <= 0x39 or 0x61 <= value <= 0x7A or 0xC0 <= value <= 0x1FFF:
        return "letter"
    return "blank" if chr(value) in BLANK else "mark"


def fold(text):
    out, gap, before = [], 0, None
    for character in text:
        value = ord(character)
        if value == 0x3000:
            value = 32
        elif 0xFF01 <= value <= 0xFF5E:
            value -= 0xFEE0
        if 0x41 <= value <= 0x5A:
            value += 32
        kind = role(value)
        if kind in ("ideograph", "letter"):
            if gap and out and not (gap == 1 and before == kind == "ideograph"):
                out.append("\n" if gap == 3 else " ")
            out.append(chr(value))
            before, gap = kind, 0
        else:
            gap = max(gap, 1 if kind == "blank" else 3 if value == 10 else 2)
    return "".join(out)


def words(query):
    return [word for word in (fold(part[:60]) for part in re.split(r"[\s\u200b-\u200d]+", query)) if word]


def is_letter(text, place):
    return 0 <= place < len(text) and role(ord(text[place])) == "letter"


def holds(text, word):
    starts, ends = 0, 0
    while is_letter(word, starts):
        starts += 1
    while is_letter(word, len(word) - 1 - ends):
        ends += 1
    place = text.find(word)
    while place >= 0:
        if not (starts in (1, 2) and is_letter(text, place - 1)) and not (
                ends in (1, 2) and is_letter(text, place + len(word))):
            return True
        place = text.find(word, place + 1)
    return False


class PageText(html.parser.HTMLParser):
    """Title, facts and text of a page, a line a block."""
    INLINE = {"a", "b", "code", "del", "em", "i", "img", "span", "strong", "sub", "sup", "time"}
    VOID = {"br", "hr", "img", "meta", "link", "input"}

    def __init__(self):
        super().__init__()
        self.open, self.lines, self.head, self.path = [], [], "", []

    def classes(self):
        return [name for _, names in self.open for name in names]

    def handle_starttag(self, tag, attributes):
        if tag not in self.INLINE:
            self.lines.append("\n")
        if tag == "dt":
            self.head = ""
        if tag not in self.VOID:
            self.open.append((tag, (dict(attributes).get("class") or "").split()))
        if tag == "li" and "path" in self.classes():
            self.path = []

    def handle_endtag(self, tag):
        if tag not in self.INLINE:
            self.lines.append("\n")
        while self.open and tag not in self.VOID and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        tags, classes = [tag for tag, _ in self.open], self.classes()
        # A drawing of what the text says anyway is not searched.
        if "main" not in tags or "footnote" in classes or "flow-figure" in classes:
            return
        if "dt" in tags and "facts" in classes:
            self.head += data
        elif "path" in classes:
            self.path.append(data)
        elif tags[-1] == "h1" or "text" in classes or "elements" in classes or (
                "file-list" in classes and "a" in tags) or ("facts" in classes and self.head in FACTS):
            self.lines.append(re.sub(r"\s+", " ", data))

    def text(self):
        return "".join(self.lines + ["\n"] + self.path)


class Pages:
    """The pages that the search finds, with their texts."""
    def __init__(self, root):
        self.addresses, self.texts = [], []
        for path in sorted(glob.glob(root + "/entries/*.html") + glob.glob(root + "/pages/*.html")):
            parser = PageText()
            with open(path, encoding="utf-8") as file:
                parser.feed(file.read())
            self.addresses.append(os.path.relpath(path, root))
            self.texts.append(parser.text())
        self.folded = [fold(text) for text in self.texts]

    def find(self, query):
        wanted = words(query)
        return sorted(address for address, text in zip(self.addresses, self.folded)
                      if all(holds(text, word) for word in wanted))
