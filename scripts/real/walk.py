"""A guide as a list of steps, and somebody who takes them.

What is to be done with a block stands in a comment before it, which readers of the page do not see:

    run            commands of the shell; `run: exit 1` ends with that code, `run: serve` goes on beside the others
    not run: WHY   commands that a test cannot take
    output         what the commands before have said
    file: PATH     the block is saved under that path
    edit: PATH     lines with - are replaced by those with +
    shows: TARGET TEXT        the page of the preview holds the text, after a while
    picture: SIZE TARGET …    how the picture that follows is taken
"""
import re

MARK = re.compile(r"^\s*<!-- (run|not run|output|file|edit|shows|picture|new)(?:: (.*?))? -->$")
FENCE = re.compile(r"^(\s*)```(\w*)$")
PICTURE = re.compile(r"^!\[(.+)\]\(pictures/([a-z-]+)\.png\)$")


class Step:
    def __init__(self, kind, words, line):
        self.kind, self.words, self.line = kind, words or "", line
        # Of a block: its text, and the lines of the page that it takes (from, behind), 0-based.
        self.text, self.place = None, None
        self.name = None


def steps(page):
    """Steps of a page, in order; problems where a block of commands says nothing of itself."""
    lines, found, problems, mark = page.split("\n"), [], [], None
    number = 0
    while number < len(lines):
        line = lines[number]
        fence, picture, said = FENCE.match(line), PICTURE.match(line), MARK.match(line)
        if said:
            mark = Step(said.group(1), said.group(2), number + 1)
            if mark.kind != "new":
                found.append(mark)
        elif fence:
            end = number + 1
            while end < len(lines) and lines[end] != fence.group(1) + "```":
                end += 1
            if mark and mark.text is None and mark.kind in ("run", "not run", "output", "file", "edit"):
                indent = len(fence.group(1))
                mark.text = "\n".join(one[indent:] for one in lines[number + 1:end])
                mark.place = number + 1, end
            else:
                problems.append("line %d: a block that does not say what is to be done with it" % (number + 1))
            mark, number = None, end
        elif picture:
            if mark and mark.kind == "picture":
                mark.name = picture.group(2)
            else:
                problems.append("line %d: a picture that does not say how it is taken" % (number + 1))
            mark = None
        number += 1
    for one in found:
        if one.text is None and one.kind in ("run", "not run", "output", "file", "edit"):
            problems.append("line %d: a mark without its block" % one.line)
        if one.kind == "picture" and not one.name:
            problems.append("line %d: a mark without its picture" % one.line)
    return found, problems


def normal(text):
    """What a program says, without what is another each time or on each machine, or as the site grows."""
    text = re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:PORT", text)
    text = re.sub(r"\b\d+\.\d{3}( s\b| 秒)", r"0.000\1", text)
    text = re.sub(r"\b[0-9a-f]{64}\b", "DIGEST", text)
    lines = []
    for line in text.strip("\n").split("\n"):
        # How many files a site has is no matter of the guide.
        if re.match(r"^(网页|清单　|pages |seal |all agree|\d+ 个文件|不一致|not as sealed)", line):
            line = re.sub(r"\d+", "N", line)
        lines.append(line.rstrip())
    return "\n".join(lines)


def edited(text, change):
    """A text with the change of an `edit` made; `None` where what it replaces does not stand there once."""
    old, new = [], []
    for line in change.split("\n"):
        if line.startswith("-"):
            old.append(line[1:])
        elif line.startswith("+"):
            new.append(line[1:])
    before, after = "\n".join(old) + "\n", "\n".join(new) + "\n"
    return text.replace(before, after) if text.count(before) == 1 else None
