"""File systems that refuse: the build says so and ends with 2, every file stays whole, the next build mends."""
import os
import random
import re
import resource
import shutil
import signal
import subprocess

from . import edits
from .bench import tree
from .site import Site, read_layouts

NOBODY = 65534


def run(bench, seed):
    r = random.Random("trouble %d" % seed)
    site = Site(os.path.join(bench.scratch, "troubled"), 120, seed, read_layouts(bench.checkout))
    site.save()
    trouble = Trouble(bench, site, r)
    parts = [trouble.full_disk, trouble.long_files, trouble.read_only_file, trouble.foreign_files,
             trouble.unwritable_folders, trouble.unreadable_source, trouble.no_folder]
    for part in parts:
        part()
    return "%d kinds of trouble" % (len(parts) - len(bench.skipped))


class Trouble:
    """One site in two states, and what becomes of its output."""

    def __init__(self, bench, site, r):
        self.bench, self.site, self.r = bench, site, r
        self.old = bench.clean_build(site)[1]
        self.old_date = site.date
        self.old_model = site.snapshot()
        while True:
            for _ in range(8):
                edits.edit(r, site, count=1)
            for number in range(10):
                site.add_entry(r)
            edits.change_style(r, site)
            site.date = self.old_date.replace(day=self.old_date.day + 1)
            site.save()
            self.new = bench.clean_build(site)[1]
            if self.new is not None:
                break
            site.restore(self.old_model)
        self.new_model = site.snapshot()

    def prepare(self, output, **options):
        """The old state in place; the edits of the new one made."""
        self.site.restore(self.old_model)
        self.site.save()
        code, said = self.bench.build(self.site, output, **options)
        self.bench.expect_exit(code, 0, said)
        self.bench.expect_same(tree(output), self.old, "the old state")
        self.site.restore(self.new_model)
        self.site.save()

    def expect_failure(self, output, what, **options):
        """Exit code 2, a sentence in the language that names the output, and whole files."""
        for language, words in [("zh", "写"), ("en", "write")]:
            code, said = self.bench.build(self.site, output, language=language, **options)
            self.bench.expect(code == 2, "%s: exit code %d in place of 2\n%s" % (what, code, said))
            self.bench.expect(words in said, "%s: not said in the language %s:\n%s" % (what, language, said))
            # `file(write …: permission)` is what a program says to its author.
            self.bench.expect(not re.search(r"[a-zA-Z]\(", said), "%s: not said in words: %s" % (what, said))
            self.bench.expect_whole(tree(output), [self.old, self.new], what)

    def expect_mended(self, output, what, foreign=(), **options):
        code, said = self.bench.build(self.site, output, **options)
        self.bench.expect_exit(code, 0, said)
        self.bench.expect_same(tree(output), self.new, what, foreign)
        self.bench.expect_tidy(output, what)

    def full_disk(self):
        """On a disk as small as we please: it ends early, late, and in the record itself."""
        disk = self.bench.folder("disk")
        os.makedirs(disk)
        if os.geteuid() != 0 or not mount(disk, "size=64m"):
            return self.bench.skip("mounting a small disk needs root: a full disk")
        try:
            output = os.path.join(disk, "output")
            for part in (0.0, 0.01, 0.1, 0.5, 0.9):
                shutil.rmtree(output, ignore_errors=True)
                self.fill(output, part, "a full disk, %d %% of the room needed" % (part * 100))
            self.fill_first(output)
        finally:
            subprocess.run(["umount", disk], check=False)

    def fill(self, output, part, what):
        disk = os.path.dirname(output)
        resize(disk, "64m")
        self.prepare(output)
        used = used_bytes(disk)
        needed = 60 * 4096  # files are written beside the old ones; a page or two at a time is in flight
        grown = used + int(part * max(needed, size(self.new) - size(self.old)))
        resize(disk, str(grown))
        code, said = self.bench.build(self.site, output)
        self.bench.expect(code in (0, 2), "%s: exit code %d\n%s" % (what, code, said))
        self.bench.expect_whole(tree(output), [self.old, self.new], what)
        if code == 2:
            self.expect_failure(output, what)
        resize(disk, "64m")
        self.expect_mended(output, what)

    def fill_first(self, output):
        """A first build that finds no room leaves an empty folder, and takes no room itself."""
        disk = os.path.dirname(output)
        shutil.rmtree(output)
        for room in (64, 400, 1200):
            resize(disk, "%dk" % room)
            self.expect_failure(output, "a first build on a disk of %d KB" % room)
            self.bench.expect(tree(output) == {}, "a first build that failed shows files")
            self.bench.expect(used_bytes(disk) < 64 << 10, "a first build that failed keeps %d bytes" % used_bytes(disk))
        resize(disk, "64m")
        self.expect_mended(output, "a first build, after there is room again")

    def long_files(self):
        """A limit for the size of files stops the largest only; with the signal it kills."""
        output = self.bench.folder("limited")
        for kilobytes in (1, 8, 24):
            for handler in (signal.SIG_IGN, signal.SIG_DFL):
                shutil.rmtree(output, ignore_errors=True)
                self.prepare(output)
                what = "files of at most %d KB" % kilobytes

                def limit():
                    resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes << 10, kilobytes << 10))
                    signal.signal(signal.SIGXFSZ, handler)

                code, said = self.bench.build(self.site, output, preexec_fn=limit)
                self.bench.expect(code == 2 or code == -signal.SIGXFSZ and handler == signal.SIG_DFL,
                                  "%s: exit code %d\n%s" % (what, code, said))
                self.bench.expect_whole(tree(output), [self.old, self.new], what)
                self.expect_mended(output, what + ", and none")

    def read_only_file(self):
        """Who takes the right to write away means something: the build asks rather than replaces."""
        output = self.bench.folder("read-only")
        self.prepare(output)
        path = os.path.join(output, "web/index.html")
        os.chmod(path, 0o444)
        self.expect_failure(output, "a page that may not be written")
        self.bench.expect(tree(output)["web/index.html"] == self.old["web/index.html"], "a protected page was replaced")
        os.chmod(path, 0o644)
        self.expect_mended(output, "a page that may be written again")

    def foreign_files(self):
        """What others put into the output outlives every build."""
        output = self.bench.folder("visited")
        self.prepare(output)
        foreign = ["web/ads.txt", "web/entries/notes.txt", ".gitkeep", "mine/a.html", "web/" + "长" * 80]
        for path in foreign:
            os.makedirs(os.path.dirname(os.path.join(output, path)), exist_ok=True)
            with open(os.path.join(output, path), "w") as file:
                file.write("mine")
        self.expect_mended(output, "with files of others", foreign)
        found = tree(output)
        self.bench.expect(all(found.get(path) == b"mine" for path in foreign), "files of others were touched")

    def as_nobody(self, *paths):
        """Options that run the build without root's rights, for which no permission counts."""
        if os.geteuid() != 0:
            return {}
        if not shutil.which("setpriv"):
            return None
        for path in paths:
            for folder, _, names in os.walk(path):
                for name in [""] + names:
                    os.chown(os.path.join(folder, name), NOBODY, NOBODY)
        return {"prefix": ["setpriv", "--reuid=%d" % NOBODY, "--regid=%d" % NOBODY, "--clear-groups"]}

    def unwritable_folders(self):
        output = self.bench.folder("unwritable")
        os.makedirs(output)
        options = self.as_nobody(output)
        if options is None:
            return self.bench.skip("setpriv is not here: folders that may not be written")
        changing = sorted({os.path.dirname(path) for path, data in self.old.items() if self.new.get(path, data) != data})
        for folder in self.r.sample(changing, min(4, len(changing))) + [".", ".bulletin"]:
            shutil.rmtree(output)
            os.makedirs(output)
            self.as_nobody(output)
            self.prepare(output, **options)
            path = os.path.join(output, folder)
            what = "folder %s not writable" % folder
            os.chmod(path, 0o555)
            if folder == ".":
                # Nothing is made directly in it but its folders, which are there.
                code, said = self.bench.build(self.site, output, **options)
                self.bench.expect_exit(code, (0, 2), said)
                self.bench.expect_whole(tree(output), [self.old, self.new], what)
            else:
                self.expect_failure(output, what, **options)
            os.chmod(path, 0o755)
            self.expect_mended(output, what + ", and writable again", **options)

    def unreadable_source(self):
        """An entry that cannot be read is an error of the content, and must not vanish from the site."""
        output = self.bench.folder("unreadable")
        os.makedirs(output)
        options = self.as_nobody(output)
        if options is None:
            return self.bench.skip("setpriv is not here: an entry that may not be read")
        self.prepare(output, **options)
        entry = next(e for e in self.site.entries.values() if e.files)
        for name in (entry.path, entry.place + "/" + next(iter(entry.files))):
            path = os.path.join(self.site.root, name)
            os.chmod(path, 0o000)
            code, said = self.bench.build(self.site, output, **options)
            os.chmod(path, 0o644)
            self.bench.expect_exit(code, (1, 2), said)
            self.bench.expect(name in said, "an unreadable file is not named:\n" + said)
            what = "with %s unreadable" % name
            if code == 1:
                self.bench.expect_same(tree(output), self.old, what)
            self.bench.expect_whole(tree(output), [self.old, self.new], what)
        self.expect_mended(output, "with the entry readable again", **options)

    def no_folder(self):
        """Where the output folder should be, something else is."""
        output = self.bench.folder("not-a-folder")
        with open(output, "w") as file:
            file.write("mine")
        code, said = self.bench.build(self.site, output)
        self.bench.expect_exit(code, 2, said)
        with open(output) as file:
            self.bench.expect(file.read() == "mine", "a file in the output's place was touched")


def mount(folder, options):
    return subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], stderr=subprocess.DEVNULL,
                          check=False).returncode == 0


def resize(disk, room):
    subprocess.run(["mount", "-o", "remount,size=" + room, disk], check=True)


def used_bytes(disk):
    status = os.statvfs(disk)
    return (status.f_blocks - status.f_bfree) * status.f_frsize


def size(files):
    """Bytes that a tree takes on a disk of pages."""
    return sum((len(data) + 4095) // 4096 * 4096 for data in files.values())
