"""A build into an old output folder gives what a build into a fresh one gives, whatever was edited, and a check that
knows of the old one says what any check says."""
import datetime
import os
import random
import shutil

from . import edits
from .bench import Failed, tree
from .site import Site, read_layouts, write


def run(bench, rounds, seed):
    site = Site(os.path.join(bench.scratch, "small"), 120, seed, read_layouts(bench.checkout))
    history = LongLived(bench, site, random.Random("edits %d" % seed))
    history.first_build()
    for number in range(1, rounds + 1):
        try:
            history.round(number)
        except Failed as problem:
            raise Failed("in round %d of --seed %d, after these edits:\n%s\n%s" % (
                number, seed, "\n".join(history.lines[-12:]), problem)) from None
    history.stop_between(site)
    # An oracle that refuses most sites would test little.
    bench.expect(rounds < 10 or history.refused * 2 < rounds, "%d of %d rounds gave no valid site" % (
        history.refused, rounds))
    return "%d rounds of edits, %d of them refused" % (rounds, history.refused)


def put(source, target):
    """A copy of a file or a folder in the place of what stands there."""
    if os.path.isdir(source):
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(source, target)
    else:
        shutil.copyfile(source, target)


class LongLived:
    """The output folder that lives through all edits."""

    def __init__(self, bench, site, r):
        self.bench, self.site, self.r = bench, site, r
        self.output = os.path.join(bench.scratch, "long-lived")
        self.lines = []
        # First every kind by itself: beside others, what it should have touched may be built anyway.
        self.deck = edits.deck(r)
        self.refused = 0
        self.older = None  # an earlier `.bulletin`

    def first_build(self):
        self.site.save()
        code, said = self.bench.build(self.site, self.output)
        self.bench.expect_exit(code, 0, said)
        code, wanted, _ = self.bench.clean_build(self.site)
        self.bench.expect_same(tree(self.output), wanted, "the first build")
        self.bench.expect(len(self.site.entries) * 9 < 10 * sum(p.startswith("web/entries") for p in wanted),
                          "the site has fewer pages than the test means it to have")

    def round(self, number):
        before = self.site.snapshot()
        done = edits.edit(self.r, self.site, alone=self.deck.pop() if self.deck else None)
        self.site.save()
        code, wanted, refusal = self.bench.clean_build(self.site)
        damage = self.damage() if code == 0 and self.r.random() < 0.3 else ""
        self.lines += ["  %d: %s" % (number, line) for line in done + [damage] if line]
        self.expect_same_report()
        if code == 1:
            return self.expect_refusal(before, refusal)
        code, said = self.bench.build(self.site, self.output)
        self.bench.expect_exit(code, 0, said)
        found = tree(self.output)
        if "manifest" in damage:
            # Without its record of what it owns, a build leaves what may be another's.
            for path in found.keys() - wanted.keys():
                del found[path]
                os.remove(os.path.join(self.output, path))
        self.bench.expect_same(found, wanted, "built after edits")
        if self.r.random() < 0.15:
            self.expect_rest(wanted)
        if self.older is None or self.r.random() < 0.2:
            self.older = self.bench.folder("older")
            shutil.copytree(os.path.join(self.output, ".bulletin"), self.older)

    def stop_between(self, site):
        """Builds stopped after one of the tool's own files was written and before the next was."""
        own = os.path.join(self.output, ".bulletin")
        # A build that ends before its manifest is in place leaves intents, which only the real one makes.
        for name in sorted(name for name in os.listdir(own) if name not in ("lock", "manifest")):
            for first, last in [(0, 0), (0, 1), (1, 0)]:
                days = [site.date, site.date + datetime.timedelta(days=1)]
                wanted = self.bench.clean_build(site, days[last])[1]
                self.bench.build(site, self.output, days[first])
                older = os.path.join(self.bench.scratch, "older-" + name)
                put(os.path.join(own, name), older)
                self.bench.build(site, self.output, days[1 - first])
                put(older, os.path.join(own, name))
                code, said = self.bench.build(site, self.output, days[last])
                self.bench.expect_exit(code, 0, said)
                self.bench.expect_same(tree(self.output), wanted, (
                    "built for %s, then for %s and stopped before the new `%s` was in place, then built for %s" % (
                        days[first], days[1 - first], name, days[last])))

    def expect_refusal(self, before, refusal):
        """A site that a clean build refuses is refused here too, for the same reasons, and nothing is touched."""
        self.refused += 1
        old, times = tree(self.output), modified(self.output)
        code, said = self.bench.build(self.site, self.output)
        self.bench.expect_exit(code, 1, said)
        self.bench.expect(said == refusal, "refused with other words:\n%s\nin place of\n%s" % (said, refusal))
        self.bench.expect_same(tree(self.output), old, "a refused build")
        self.bench.expect(modified(self.output) == times, "a refused build touched files")
        self.lines[-1] += " (refused)"
        self.site.restore(before)
        self.site.save()

    def expect_same_report(self):
        """A check that knows of the last build says what one says that knows of none."""
        wanted, found = self.bench.check(self.site, self.bench.folder("none")), self.bench.check(self.site, self.output)
        self.bench.expect(found == wanted, "checked after a build:\n%s\nin place of\n%s" % (found, wanted))

    def expect_rest(self, wanted):
        """A second build without any edit touches nothing."""
        times = modified(self.output)
        code, said = self.bench.build(self.site, self.output)
        self.bench.expect_exit(code, 0, said)
        self.bench.expect_same(tree(self.output), wanted, "built again without edits")
        changed = [path for path, time in modified(self.output).items() if times.get(path) != time]
        self.bench.expect(not changed, "built again without edits, and yet written anew: %s" % changed[:5])

    def damage(self):
        """Things that happen to an output folder between builds."""
        kinds = [self.lose_record, self.lose_record, self.spoil_record, self.spoil_record, self.older_record,
                 self.lose_page, self.change_page, self.lose_folder]
        return self.r.choice(kinds)()

    def record(self):
        """One of the files that the tool keeps for itself: what owns what, what depends on what."""
        return self.r.choice([name for name in ("record", "manifest")
                              if os.path.exists(os.path.join(self.output, ".bulletin", name))])

    def lose_record(self):
        name = self.record()
        os.remove(os.path.join(self.output, ".bulletin", name))
        return "%s lost" % name

    def spoil_record(self):
        name = self.record()
        path = os.path.join(self.output, ".bulletin", name)
        with open(path, "rb") as file:
            data = bytearray(file.read())
        kind = self.r.choice(["cut short", "with a changed byte", "emptied", "with bytes behind its end", "of noise"])
        if kind == "cut short":
            del data[self.r.randrange(len(data)):]
        elif kind == "with a changed byte":
            data[self.r.randrange(len(data))] ^= self.r.randint(1, 255)
        elif kind == "emptied":
            data.clear()
        elif kind == "with bytes behind its end":
            data += b"more"
        else:
            data = self.r.randbytes(self.r.randint(1, 5000))
        write(path, data)
        return "%s %s" % (name, kind)

    def older_record(self):
        """As after a build that was stopped between writing the one and the other."""
        name = self.r.choice(["record", "manifest"])
        path = os.path.join(self.older or "", name)
        if not self.older or not os.path.exists(path):
            return ""
        shutil.copyfile(path, os.path.join(self.output, ".bulletin", name))
        return "%s of an earlier build put back" % name

    def some_page(self):
        return os.path.join(self.output, self.r.choice(sorted(tree(self.output))))

    def lose_page(self):
        path = self.some_page()
        os.remove(path)
        return "lost %s" % os.path.relpath(path, self.output)

    def change_page(self):
        """Same size, another content: the time tells."""
        path = self.some_page()
        with open(path, "rb") as file:
            data = file.read()
        write(path, data[:-2] + b"#" + data[-1:])
        return "changed %s" % os.path.relpath(path, self.output)

    def lose_folder(self):
        folder = os.path.dirname(self.some_page())
        shutil.rmtree(folder)
        return "lost folder %s" % os.path.relpath(folder, self.output) if os.path.basename(folder) else ""


def modified(folder):
    """Path to time and inode of every file of the output."""
    found = {}
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != ".bulletin"]
        for name in names:
            status = os.stat(os.path.join(place, name))
            found[os.path.relpath(os.path.join(place, name), folder)] = (status.st_mtime_ns, status.st_ino)
    return found
