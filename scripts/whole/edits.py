"""Random edits of a site: what editors do in a year, one or a few at a time.

Each takes the random numbers and the site, changes the model, and gives one line that says what it
did; `None` where there was nothing to do. Nothing here knows what is valid: a clean build tells.
"""
import datetime
import os
import re

from .site import LIMITS, RELATIONS, csv_table, words, write

REASONS = ["公示期满", "信息有误", "文件失效", "依法撤销", "个人信息保护", "重复发布"]


def some(r, site, condition=lambda entry: True):
    found = [entry for entry in site.entries.values() if condition(entry)]
    return r.choice(found) if found else None


def add_entry(r, site):
    return "add entry %d" % site.add_entry(r).number


def remove_entry(r, site):
    entry = some(r, site)
    del site.entries[entry.number]
    if r.random() < 0.9:  # else links to it break
        for other in site.entries.values():
            other.links = [link for link in other.links if link[0] != entry.number]
            other.relations = {w: n for w, n in other.relations.items() if n != entry.number}
    return "remove entry %d" % entry.number


def move_entry(r, site):
    entry = some(r, site)
    entry.folder = "f%d/%d" % (r.randint(1, 5), r.randint(2023, 2026))
    return "move entry %d to %s" % (entry.number, entry.folder)


def change_title(r, site):
    entry = some(r, site)
    entry.title = "关于%s的通知第%d号" % (words(r, 1, 4), entry.number)
    return "title of entry %d" % entry.number


def change_body(r, site):
    entry = some(r, site)
    if len(entry.paragraphs) > 1 and r.random() < 0.3:
        entry.paragraphs.pop(r.randrange(len(entry.paragraphs)))
    else:
        entry.paragraphs[r.randrange(len(entry.paragraphs))] = site.paragraph(r)
    return "body of entry %d" % entry.number


def change_dates(r, site):
    entry = some(r, site)
    entry.published += datetime.timedelta(days=r.randint(-2, 40))
    return "published of entry %d: %s" % (entry.number, entry.published)


def change_item(r, site):
    entry = some(r, site)
    entry.item = r.choice(list(site.items))
    return "item of entry %d: %s" % (entry.number, entry.item)


def change_unit(r, site):
    entry = some(r, site)
    entry.unit = r.choice(list(site.units))
    return "unit of entry %d: %s" % (entry.number, entry.unit)


def change_index(r, site):
    entry = some(r, site)
    entry.index = "QX-%d-%05d" % (entry.produced.year, r.randint(20000, 99999))
    return "index number of entry %d: %s" % (entry.number, entry.index)


def change_posting(r, site):
    entry = some(r, site)
    if "公示" in entry.extra and r.random() < 0.5:
        del entry.extra["公示"]
        entry.personal = False
        return "take entry %d down" % entry.number
    site.post(r, entry)
    return "post entry %d" % entry.number


def change_withdrawal(r, site):
    entry = some(r, site)
    if entry.extra.pop("撤下", None):
        return "bring entry %d back" % entry.number
    entry.extra["撤下"] = "\n  日期: %s\n  原因: %s\n  说明: %s" % (
        entry.published + datetime.timedelta(days=r.randint(0, 30)), r.choice(REASONS), words(r, 2, 4))
    return "withdraw entry %d" % entry.number


def change_visibility(r, site):
    entry = some(r, site)
    key, value = r.choice([("草稿", "是"), ("公开对象", "内部"), ("公开方式", "依申请公开"), ("公开方式", "不予公开")])
    if entry.extra.pop(key, None) is None:
        entry.extra[key] = value
    return "%s of entry %d" % (key, entry.number)


def change_head(r, site):
    entry = some(r, site)
    key, value = r.choice([
        ("内容概述", words(r, 3, 9)), ("责任科室", words(r, 1, 2)), ("主题词", "[%s, %s]" % (words(r, 1, 1), words(r, 1, 1))),
        ("联系方式", "电话 0990-55502%02d" % r.randint(0, 99)), ("文号", "试政发〔2025〕%d号" % r.randint(1, 99)),
        ("版次", "2\n更改说明: " + words(r, 2, 4)), ("公开要素", "\n  资金来源: " + words(r, 2, 4)),
        ("施行日期", str(entry.published)), ("失效日期", str(site.date + datetime.timedelta(days=r.randint(-9, 9))))])
    if entry.extra.pop(key, None) is None:
        entry.extra[key] = value
    return "%s of entry %d" % (key, entry.number)


def change_relation(r, site):
    entry, other = some(r, site), some(r, site)
    if entry.relations and r.random() < 0.5:
        entry.relations.clear()
        return "relations of entry %d removed" % entry.number
    word = r.choice(RELATIONS)
    entry.relations[word] = other.number
    return "%s of entry %d: entry %d" % (word, entry.number, other.number)


def change_link(r, site):
    entry, other = some(r, site), some(r, site)
    if entry.links and r.random() < 0.5:
        entry.links.pop()
        return "link of entry %d removed" % entry.number
    entry.links.append((other.number, r.choice(["path", "index"])))
    return "link of entry %d to %d" % (entry.number, other.number)


def add_file(r, site):
    entry = some(r, site)
    if r.random() < 0.6:
        name, data = "表%d.csv" % r.randint(1000, 9999), csv_table(r)
    else:
        name, data = "附件%d.txt" % r.randint(1000, 9999), words(r, 9, 99).encode()
    entry.files[name] = data
    return "%s added to entry %d" % (name, entry.number)


def remove_file(r, site):
    entry = some(r, site, lambda e: e.files)
    if entry:
        name = r.choice(list(entry.files))
        del entry.files[name]
        return "%s of entry %d removed" % (name, entry.number)


def rename_file(r, site):
    entry = some(r, site, lambda e: e.files)
    if entry:
        name = r.choice(list(entry.files))
        new = "改名%d%s" % (r.randint(1, 999), name[-4:])
        entry.files[new] = entry.files.pop(name)
        return "%s of entry %d renamed to %s" % (name, entry.number, new)


def change_file(r, site):
    entry = some(r, site, lambda e: e.files)
    if entry:
        name = r.choice(list(entry.files))
        entry.files[name] = csv_table(r) if name.endswith(".csv") else entry.files[name] + b"more\n"
        return "%s of entry %d changed" % (name, entry.number)


def other_digit(data):
    """The same bytes but for one digit, which is another one."""
    found = list(re.finditer(rb"[0-9]", data))[-1].start()
    return data[:found] + (b"7" if data[found:found + 1] != b"7" else b"8") + data[found + 1:]


def write_unseen(site, path, data):
    """Another content under the old modification time: `cp -p` and archives do this."""
    place = os.path.join(site.root, path)
    keep = os.stat(place)
    write(place, data)
    os.utime(place, ns=(keep.st_atime_ns, keep.st_mtime_ns))
    site.saved[path] = data


def change_file_unseen(r, site):
    """Another content of the same size, under the old modification time."""
    entry = some(r, site, lambda e: any(name.endswith(".csv") for name in e.files))
    if entry is None:
        return None
    name = r.choice([name for name in entry.files if name.endswith(".csv")])
    path, data = entry.place + "/" + name, entry.files[name]
    if site.saved.get(path) != data:
        return None
    entry.files[name] = other_digit(data)
    write_unseen(site, path, entry.files[name])
    return "%s of entry %d changed at the same size and time" % (name, entry.number)


def change_entry_unseen(r, site):
    """The same for an entry: one digit of its title."""
    entry = some(r, site, lambda e: e.path in site.saved)
    number = re.search(r"第(\d+)号$", entry.title)
    if number is None or site.saved[entry.path] != site.markdown(entry):
        return None
    digit = str((int(number[1][0]) + 1) % 10)
    entry.title = entry.title[:number.start(1)] + digit + entry.title[number.start(1) + 1:]
    write_unseen(site, entry.path, site.markdown(entry))
    return "title of entry %d changed at the same size and time" % entry.number


def add_item(r, site):
    code = "I%02d" % r.randint(21, 99)
    site.items[code] = {
        "field": "第%d领域" % r.randint(1, 4), "first": "第%d类" % r.randint(30, 40), "second": "第%s事项" % code[1:],
        "elements": "文件全文", "limit": r.choice(LIMITS), "unit": "第1单位"}
    return "item %s added" % code


def rename_item(r, site):
    code = r.choice(list(site.items))
    key = r.choice(["second", "first", "field", "elements"])
    site.items[code][key] = words(r, 2, 3) + str(r.randint(1, 99))
    return "%s of item %s" % (key, code)


def change_limit(r, site):
    code = r.choice(list(site.items))
    site.items[code]["limit"] = r.choice(LIMITS)
    return "limit of item %s" % code


def remove_item(r, site):
    code = r.choice(list(site.items))
    del site.items[code]
    for entry in site.entries.values():
        if entry.item == code:
            entry.item = r.choice(list(site.items))
    return "item %s removed, its entries moved" % code


def reorder_items(r, site):
    pairs = list(site.items.items())
    r.shuffle(pairs)
    site.items = dict(pairs)
    return "items in another order"


def rename_unit(r, site):
    code = r.choice(list(site.units))
    site.units[code]["name"] = "%s单位%d" % (words(r, 1, 2), r.randint(1, 99))
    return "name of unit %s" % code


def change_unit_row(r, site):
    code = r.choice(list(site.units))
    if r.random() < 0.5:
        site.units[code]["phone"] = "0990-55503%02d" % r.randint(0, 99)
        return "telephone of unit %s" % code
    site.units[code]["parent"] = "" if code == "U01" else r.choice(["", "U01", "U02"])
    return "parent of unit %s" % code


def change_boards(r, site):
    code = "B%d" % r.randint(1, 4)
    if code in site.boards and r.random() < 0.6:
        del site.boards[code]
        if r.random() < 0.9:
            for entry in site.entries.values():
                if "公示" in entry.extra:
                    entry.extra["公示"] = entry.extra["公示"].replace("\n  公开栏: [%s]" % code, "")
        return "board %s removed" % code
    site.boards[code] = [words(r, 1, 2) + "公开栏", "公开栏", r.choice(list(site.units)), r.choice(["A4", "A3"])]
    return "board %s set" % code


def change_calendar(r, site):
    day = (site.date + datetime.timedelta(days=r.randint(-60, 30)))
    if site.calendar.pop(str(day), None) is None:
        site.calendar[str(day)] = ("上班", "补班") if day.weekday() >= 5 else ("放假", "停电")
    return "calendar row %s" % day


def change_settings(r, site):
    key, value = r.choice([
        ("名称", "试验%s站" % words(r, 1, 1)), ("每页条数", str(r.choice([5, 10, 20, 50]))), ("监督电话", "0990-55504%02d" % r.randint(0, 99)),
        ("网址", "https://gk%d.example.org/" % r.randint(1, 9)), ("语言", r.choice(["zh-Hans", "zh-Hans", "en"])),
        ("简介", words(r, 3, 6)), ("规则", "\n  published-late: %s" % r.choice(["note", "off", "error"]))])
    site.settings[key] = value
    return "%s in site.yaml: %s" % (key, value)


def change_notice_rule(r, site):
    site.rules["R5"] = r.choice([3, 4, 5, 5])
    return "notice rule R5: %d days" % site.rules["R5"]


def change_layout(r, site):
    path = r.choice([path for path in site.layouts if path.endswith(".mustache")])
    places = [found.end() for found in re.finditer(rb"<[a-z]+(?= )", site.layouts[path])]
    if not places:
        return None
    place = r.choice(places)
    site.layouts[path] = site.layouts[path][:place] + b' data-n="%d"' % r.randint(1, 999) + site.layouts[path][place:]
    return path


def remove_layout(r, site):
    """The built-in one takes its place, where there is one."""
    path = r.choice(list(site.layouts))
    del site.layouts[path]
    return path + " removed"


def change_string(r, site):
    path = r.choice(["layouts/strings/zh-Hans.yaml", "layouts/strings/zh-Hans.yaml", "layouts/strings/en.yaml"])
    if path not in site.layouts:
        return None
    lines = site.layouts[path].decode().split("\n")
    place = r.choice([n for n, line in enumerate(lines) if re.match(r"[a-z-]+: [^\"'|>\[{ ]", line)])
    lines[place] += str(r.randint(1, 9))
    site.layouts[path] = "\n".join(lines).encode()
    return "%s: %s" % (path, lines[place])


def change_style(r, site):
    path = r.choice(["layouts/sheet.css", "layouts/assets/style.css", "layouts/assets/new%d.txt" % r.randint(1, 2)])
    if path.endswith(".txt") and site.layouts.pop(path, None):
        return path + " removed"
    site.layouts[path] = site.layouts.get(path, b"") + b"/* %d */\n" % r.randint(1, 999)
    return path


def change_page(r, site):
    name = r.choice(["guide", "about", "new"])
    if name in site.pages and r.random() < 0.3:
        del site.pages[name]
        return "page %s removed" % name
    site.pages[name] = [words(r, 1, 3), r.randint(1, 9), site.paragraph(r)]
    return "page %s" % name


def change_page_file(r, site):
    name = r.choice(list(site.page_files))
    site.page_files[name] = csv_table(r) if name.endswith(".csv") else words(r, 9, 30).encode()
    return "%s of a page changed" % name


def change_page_file_unseen(r, site):
    name, path = "表.csv", "content/pages/表.csv"
    if site.saved.get(path) != site.page_files[name]:
        return None
    site.page_files[name] = other_digit(site.page_files[name])
    write_unseen(site, path, site.page_files[name])
    return "%s of a page changed at the same size and time" % name


def change_defaults(r, site):
    folder = r.choice(["f1", "f2", "f3", "f1/2025"])
    if folder in site.defaults and r.random() < 0.5:
        del site.defaults[folder]
        return "_defaults.yaml of %s removed" % folder
    key, value = r.choice([("联系方式", "电话 0990-55505%02d" % r.randint(0, 99)), ("责任科室", words(r, 1, 2)),
                           ("公开方式", "依申请公开"), ("公开对象", r.choice(["全社会", "内部"]))])
    site.defaults[folder] = {key: value}
    return "_defaults.yaml of %s: %s %s" % (folder, key, value)


def change_date(r, site):
    site.date += datetime.timedelta(days=r.choice([1, 1, 1, 2, 7, 30, -1, -3, -20]))
    return "build as of %s" % site.date


def touch(r, site):
    path = r.choice(list(site.saved))
    if os.path.exists(os.path.join(site.root, path)):
        os.utime(os.path.join(site.root, path))
        return "%s touched" % path


def replace_by_copy(r, site):
    """Version control and editors put a new file in the old one's place."""
    path = os.path.join(site.root, r.choice(list(site.saved)))
    if os.path.exists(path):
        with open(path, "rb") as file:
            write(path + ".tmp", file.read())
        os.rename(path + ".tmp", path)
        return "%s replaced by a copy" % os.path.relpath(path, site.root)


def spoil(r, site):
    """Something that no site may hold; the build has to refuse."""
    entry = some(r, site)
    kind = r.randrange(7)
    if kind == 0:
        entry.extra["没有这个键"] = "x"
    elif kind == 1:
        entry.index = r.choice(["", "没有规矩"])
    elif kind == 2:
        entry.item = "没有这一项"
        entry.by_name = False
    elif kind == 3:
        entry.paragraphs.append("[断链](没有.md)")
    elif kind == 4:
        other = some(r, site, lambda e: e is not entry)
        entry.index = other.index
    elif kind == 5:
        entry.extra["附件"] = "[未关闭"
    else:
        path = r.choice([path for path in site.layouts if path.endswith(".mustache")])
        site.layouts[path] += b"{{#open}}"
    return "spoil entry %d (%d)" % (entry.number, kind)


EDITS = [
    add_entry, add_entry, remove_entry, remove_entry, move_entry, change_title, change_title, change_body, change_body,
    change_dates, change_item, change_unit, change_index, change_posting, change_posting, change_withdrawal,
    change_visibility, change_head, change_head, change_relation, change_link, add_file, remove_file, rename_file,
    change_file, change_file, change_file_unseen, change_file_unseen, change_entry_unseen, add_item, rename_item,
    change_limit, remove_item, reorder_items, rename_unit, change_unit_row, change_boards, change_calendar,
    change_settings, change_notice_rule, change_layout, remove_layout, change_string, change_style, change_page,
    change_page_file, change_page_file_unseen, change_defaults, change_date, change_date, change_date, touch, replace_by_copy]


def deck(r):
    """Every kind of edit once, in any order."""
    kinds = sorted(set(EDITS), key=lambda kind: kind.__name__)
    r.shuffle(kinds)
    return kinds


def edit(r, site, count=None, alone=None):
    """The one given or one to three at random, and seldom one that spoils the site; a line for each."""
    kinds = [alone] if alone else [r.choice(EDITS) for _ in range(count or r.randint(1, 3))]
    done = [line for line in (kind(r, site) for kind in kinds) if line]
    if not alone and r.random() < 0.15:
        done.append(spoil(r, site))
    return done
