"""What a build computed of its sheets, and whether a print is that: page for page, sign for sign."""
import collections
import glob
import html
import os
import re
import subprocess
import unicodedata

# Millimetres of each class of paper.
PAPERS = {"a4": (210, 297), "a4-landscape": (297, 210), "a3": (297, 420), "a3-landscape": (420, 297)}
# Points of the type of head and foot, by the paper's height class: four characters of it are measured.
STRIP = {"a4": 12, "a3": 16}
MEASURED = "监督电话"
# What Firefox's PDF files name in place of a character that shares its glyph with others: the unknown character
# (U+FFFD), or a radical that looks the same. Two dashes are one glyph.
UNKNOWN = "[\ufffd\u2e80-\u2fdf]"
# Signs that look the same, as they are named in PDF files and as they are written.
LOOKALIKES = str.maketrans("\u2015\u2022", "\u2014\u00b7")
# Characters of a title that stand above a later page at least.
RUNNING = 20
# Elements that hold lines of text and no other such element.
BLOCK = r"(?:p|li|h[1-6]|td|th|caption|figcaption)"
# Characters that are drawn otherwise where other countries write them, and three lines of them: as a sheet
# draws them, in the face for simplified Chinese, in the Japanese one.
TELLING = "直骨令门返"
PROBE = """<section class="sheet a4"><div class="flow">
<p style="position: absolute; top: 1in; text-indent: 0">%s</p>
<p style="position: absolute; top: 2in; text-indent: 0; font-family: 'Noto Serif CJK SC'">%s</p>
<p lang="ja" style="position: absolute; top: 3in; text-indent: 0; font-family: 'Noto Serif CJK JP'">%s</p>
</div></section>""" % (TELLING, TELLING, TELLING)


def run(*command, timeout=300):
    return subprocess.run(command, capture_output=True, text=True, timeout=timeout)


class Sheet:
    """One computed page: its HTML, paper, words, check code."""

    def __init__(self, source):
        self.source = source
        classes = re.match(r'<section class="sheet([^"]*)"', source).group(1).split()
        self.paper = next((c for c in classes if c in PAPERS), "a4")
        bare = re.sub(r"<svg.*?</svg>|<br>", " ", source, flags=re.S)
        # The title above a later page is cut with three dots where it is long; its first page has it whole.
        running = re.search(r'<p class="numbers"><span class="cut">(.*?)</span>', bare, re.S)
        self.running = words(running[1]) if running else ""
        self.text = words(bare.replace(running[0], "", 1) if running else bare)
        code = re.search(r"<p>(?:[^<]* )?([0-9A-Z]{4}-[0-9A-Z]{4})</p></div>", source)
        self.code = code.group(1).replace("-", "") if code and "<svg" in source else None
        self.flow = source[source.find('<div class="flow">') + 18:source.rfind("</div>\n<footer")].strip()
        # Head and foot are set in columns, which extraction mixes; there every sign is counted.
        self.paragraphs = [words(p) for _, p in re.findall(
            r"<(%s)\b[^>]*>((?:(?!<(?:%s|ul|ol|table)\b).)*)</\1>" % (BLOCK, BLOCK), self.flow, re.S)]

    @property
    def millimetres(self):
        return PAPERS[self.paper]


class SheetFile:
    """A file of sheets, read as the browser will; parts of it can be copied to be printed by themselves."""

    def __init__(self, path):
        self.path = path
        with open(path, encoding="utf-8") as file:
            text = file.read()
        body = text.find("</head>")
        starts = [body + m.start() for m in re.finditer(r'<section class="sheet[ "]', text[body:])]
        end = text.rfind("</body>")
        self.head = text[:starts[0]] if starts else text
        self.tail = text[end:]
        self.sheets = [Sheet(text[a:b]) for a, b in zip(starts, starts[1:] + [end])]

    def copy(self, sheets, path):
        base = '<meta charset="utf-8"><base href="file://%s/">' % os.path.dirname(self.path)
        with open(path, "w", encoding="utf-8") as file:
            file.write(self.head.replace('<meta charset="utf-8">', base))
            file.write("".join(sheet.source for sheet in sheets) + self.tail)


def words(source):
    return html.unescape(re.sub(r"<[^>]*>", "", source))


def folded(text):
    """Without what printing takes away or adds: blanks, hyphens at line ends; radicals as the characters that
    they look like, since fonts do not tell the two apart."""
    return re.sub(r"[\s\-\u2010\u00ad\u200b]", "", unicodedata.normalize("NFKC", text)).translate(LOOKALIKES)


def pattern(text, is_whole):
    """What finds a folded text, also where the file names some characters as unknown."""
    if is_whole:
        return re.escape(text)
    signs = re.findall("\u2014\u2014|.", text)
    return "".join("(?:%s|%s{1,%d})" % (re.escape(sign), UNKNOWN, len(sign)) for sign in signs)


def compare(pdf, sheets, zbar, web, stem, text_is_whole=True):
    """What is wrong with a print of some sheets, as sentences; and how many QR codes were read.

    With `text_is_whole` false the program's PDF files are known to name some characters as unknown (U+FFFD);
    as many may then be missing."""
    info = run("pdfinfo", "-f", "1", "-l", str(len(sheets) + 5), pdf).stdout
    count = int((re.search(r"Pages: +(\d+)", info) or [0, "0"])[1])
    if count != len(sheets):
        return ["%d pages are printed, %d were computed" % (count, len(sheets))], 0
    sizes = [tuple(float(v) * 25.4 / 72 for v in s)
             for s in re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", info)]
    texts = run("pdftotext", pdf, "-").stdout.split("\f")
    # As it stands in the file: where extraction sees columns, it parts a line of wide spaces.
    drawn = run("pdftotext", "-raw", pdf, "-").stdout.split("\f")
    boxes = run("pdftotext", "-bbox", pdf, "-").stdout.split("<page ")[1:]
    problems, codes = fonts(pdf), 0
    if any(sheet.code for sheet in sheets):
        run("pdftoppm", "-r", "150", "-gray", "-png", pdf, stem)
    pictures = sorted(glob.glob(glob.escape(stem) + "-*.png"))
    for number, sheet in enumerate(sheets):
        found = size(sizes[number], sheet) + text((texts[number], drawn[number]), sheet, text_is_whole)
        found += type_size(boxes[number], sheet)
        if number:
            found += heads(sheets[number - 1], sheet)
        if sheet.code:
            codes += 1
            found += code(pictures[number], sheet, zbar, web)
        problems += ["page %d: %s" % (number + 1, problem) for problem in found]
    for picture in pictures:
        os.remove(picture)
    return problems, codes


def compare_round(pdf, path, text_is_whole=True):
    """What is wrong with a print of the round of a day: its pages are A4, and hold every sign of it."""
    with open(path, encoding="utf-8") as file:
        source = file.read().split("<main>", 1)[1].split("</main>", 1)[0]
    shown = words(re.sub(r"<section[^>]* hidden>.*?</section>", "", source, flags=re.S))
    info = run("pdfinfo", "-f", "1", "-l", "99", pdf).stdout
    sizes = [tuple(float(v) * 25.4 / 72 for v in s) for s in re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", info)]
    problems = [] if sizes else ["nothing is printed"]
    if any(abs(a - b) > 0.4 for printed in sizes for a, b in zip(printed, PAPERS["a4"])):
        problems.append("not all pages are A4: %s" % sizes)
    printed = folded(run("pdftotext", pdf, "-").stdout)
    return problems + lacks(folded(shown), printed, text_is_whole) + fonts(pdf)


def size(printed, sheet):
    if any(abs(a - b) > 0.4 for a, b in zip(printed, sheet.millimetres)):
        return ["%.1f x %.1f mm, not %d x %d" % (printed + sheet.millimetres)]
    return []


def text(printed, sheet, is_whole):
    """Of a page's text in the order of reading and as it was drawn: every sign of the sheet stands on the page, and
    every paragraph, item and cell as often as it should."""
    printed, drawn = map(folded, printed)
    wanted = folded(sheet.text)
    problems = lacks(wanted, printed, is_whole)
    beginning = pattern(folded(sheet.running)[:RUNNING], is_whole)
    if not re.search(beginning, printed) and not re.search(beginning, drawn):
        problems.append("is not headed %s" % sheet.running)
    if problems:
        return problems
    for paragraph in sorted({p for p in map(folded, sheet.paragraphs) if len(p) >= 12}):
        looked_for = re.compile(pattern(paragraph, is_whole))
        count, *found = [len(looked_for.findall(text)) for text in (wanted, printed, drawn)]
        if count not in found:
            problems.append("stands %d times, not %d: %s" % (found[0], count, paragraph[:40]))
    return problems


def lacks(wanted, printed, is_whole):
    """Signs that do not stand on paper as often as they should."""
    lost = collections.Counter(wanted) - collections.Counter(printed)
    unknown = 0 if is_whole else len(re.findall(UNKNOWN, printed)) + wanted.count("\u2014\u2014")
    return ["lacks %s" % "".join(sorted(lost.elements()))[:60]] if sum(lost.values()) > unknown else []


def type_size(boxes, sheet):
    """A word of four characters is four characters wide: nothing shrank the page."""
    match = re.search(r'xMin="([\d.]+)"[^>]* xMax="([\d.]+)"[^>]*>%s<' % MEASURED, boxes)
    if not match or sheet.source.find('<div class="record">') < 0:
        return []
    width, wanted = float(match[2]) - float(match[1]), 4 * STRIP[sheet.paper[:2]]
    if abs(width - wanted) > 0.03 * wanted:
        return ["“%s” is %.1f pt wide, not %d" % (MEASURED, width, wanted)]
    return []


def heads(before, sheet):
    """A table that goes on repeats its head."""
    if not before.flow.endswith("</table>") or not sheet.flow.startswith("<table"):
        return []
    table = before.flow[before.flow.rfind("<table"):]
    head = re.search(r"<thead>.*?</thead>", table, re.S)
    columns = table.count("<col")
    first = sheet.flow[:sheet.flow.find("</table>")]
    goes_on = first.count("<col") == columns and "<caption" not in first
    if head and goes_on and words(head[0]) not in words(first):
        return ["a table goes on without its head"]
    return []


def code(picture, sheet, zbar, web):
    read = run(zbar, "--quiet", "--raw", picture).stdout.split()
    if [address.rsplit("/v/", 1)[-1] for address in read] != [sheet.code + ".html"]:
        return ["zbar reads %s below %s" % (read, sheet.code)]
    if not os.path.exists(os.path.join(web, "v", sheet.code + ".html")):
        return ["there is no page for %s" % sheet.code]
    return []


def fonts(pdf):
    """All fonts are in the file. Their names tell nothing: the faces of a collection share one."""
    return ["the font %s is not embedded" % line[:36].strip()
            for line in run("pdffonts", pdf).stdout.splitlines()[2:] if re.search(r"\s+no +(yes|no) +(yes|no) +\d+", line)]


def glyphs(pdf, stem):
    """Whether the first line of the probe is drawn like the second, and not like the third."""
    from PIL import Image, ImageChops
    run("pdftoppm", "-r", "120", "-gray", "-png", "-singlefile", pdf, stem)
    with Image.open(stem + ".png").convert("L") as picture:
        # Whole pixels from line to line, or smooth edges would differ where glyphs do not.
        step, top = 120, round(picture.height * (12 + 16) / 297) + 100
        lines = [picture.crop((0, top + n * step, picture.width, top + n * step + 100)) for n in range(3)]
        def distance(one, other):
            return sum(value * count for value, count in enumerate(ImageChops.difference(one, other).histogram()))
        own, foreign = distance(lines[0], lines[1]), distance(lines[0], lines[2])
        ink = distance(lines[0], Image.new("L", lines[0].size, 255))
    os.remove(stem + ".png")
    if ink and own < foreign:
        return []
    return ["%s is not drawn as simplified Chinese is (%d from it, %d from Japanese)" % (TELLING, own, foreign)]
