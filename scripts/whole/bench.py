"""The tool under test, trees of files, and the count of checks."""
import os
import shutil
import subprocess
import sys
import time


class Failed(Exception):
    """A promise was broken; the message says which and where."""


class Bench:
    """Where everything happens: a scratch folder, the binary, the number of checks so far."""

    def __init__(self, binary, scratch, checkout):
        # A copy in the scratch folder: it stays the same while others build, and everybody may run it.
        self.binary = os.path.join(scratch, "bulletin")
        shutil.copy2(binary, self.binary)
        os.chmod(self.binary, 0o755)
        self.scratch, self.checkout = scratch, checkout
        self.checks = 0
        self.skipped = []

    def folder(self, name):
        path = os.path.join(self.scratch, name)
        shutil.rmtree(path, ignore_errors=True)
        return path

    def command(self, site, output, date=None, language="en"):
        return [self.binary, "build", site.root, "--date", str(date or site.date), "--output", output,
                "--lang", language, "--color", "never"]

    def build(self, site, output, date=None, prefix=(), language="en", **options):
        """Builds to the end; gives the exit code and what was said on standard error."""
        done = subprocess.run(
            [*prefix, *self.command(site, output, date, language)], stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300, **options)
        return done.returncode, done.stderr.decode("utf-8", "replace") + done.stdout.decode("utf-8", "replace")

    def check(self, site, output):
        """What a check of the site reports that may use what the last build into a folder knows."""
        done = subprocess.run(
            [self.binary, "check", site.root, "--date", str(site.date), "--output", output, "--format", "json"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=300)
        return done.returncode, done.stdout.decode("utf-8", "replace") + done.stderr.decode("utf-8", "replace")

    def clean_build(self, site, date=None, name="clean"):
        """A build into a fresh folder: exit code, tree (`None` where nothing was built), what was said."""
        output = self.folder(name)
        code, said = self.build(site, output, date)
        if code not in (0, 1):
            raise Failed("a clean build ends with exit code %d\n%s" % (code, said))
        return code, tree(output) if code == 0 else None, said

    def expect(self, condition, message):
        self.checks += 1
        if not condition:
            raise Failed(message)

    def expect_exit(self, code, expected, said):
        expected = expected if isinstance(expected, tuple) else (expected,)
        self.expect(code in expected, "exit code %d in place of %s\n%s" % (
            code, " or ".join(map(str, expected)), said[-3000:]))

    def expect_same(self, found, wanted, what, foreign=()):
        """The tree is what a clean build makes, but for files that others put there."""
        self.checks += 1
        for path in sorted(found.keys() | wanted.keys()):
            if path in foreign and path not in wanted:
                continue
            if path not in wanted:
                raise Failed("%s: %s should not be there" % (what, path))
            if path not in found:
                raise Failed("%s: %s is missing" % (what, path))
            if found[path] != wanted[path]:
                raise Failed("%s: %s differs%s" % (what, path, first_difference(found[path], wanted[path])))

    def expect_whole(self, found, versions, what):
        """Every file is one that some build made, to its last byte."""
        self.checks += 1
        for path, data in sorted(found.items()):
            known = [version[path] for version in versions if path in version]
            if not known:
                raise Failed("%s: no build makes %s" % (what, path))
            if data not in known:
                raise Failed("%s: %s is neither old nor new%s" % (what, path, first_difference(data, known[-1])))

    def expect_tidy(self, output, what):
        """After a build that went well nothing is left of its work or of that of a killed one."""
        self.checks += 1
        left = [os.path.join(folder, name) for folder, folders, names in os.walk(output)
                for name in folders + names if name.startswith(".bulletin-new")]
        left += [name for name in os.listdir(os.path.join(output, ".bulletin"))
                 if name in ("staging", "intents") or name.endswith(".new")]
        empty = [folder for folder, folders, names in os.walk(output)
                 if not folders and not names and ".bulletin" not in folder]
        if left or empty:
            raise Failed("%s: left behind: %s" % (what, ", ".join(left + empty)))

    def skip(self, what):
        self.skipped.append(what)
        print("skipped: " + what, flush=True)


def tree(folder):
    """The files under a folder, path to bytes, but for what begins with `.bulletin`."""
    found = {}
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".bulletin")]
        for name in names:
            if not name.startswith(".bulletin"):
                path = os.path.join(place, name)
                with open(path, "rb") as file:
                    found[os.path.relpath(path, folder)] = file.read()
    return found


def first_difference(found, wanted):
    """Where two contents part, with what stands there."""
    place = next((n for n, (a, b) in enumerate(zip(found, wanted)) if a != b), min(len(found), len(wanted)))
    def around(data):
        return data[max(0, place - 60):place + 60].decode("utf-8", "replace")
    return " at byte %d of %d (wanted %d)\n  found:  %s\n  wanted: %s" % (
        place, len(found), len(wanted), around(found).replace("\n", "⏎"), around(wanted).replace("\n", "⏎"))


def say(text):
    print(text, flush=True)


def seconds(start):
    return "%.0f s" % (time.monotonic() - start)


def fail(text):
    print("error: " + text, file=sys.stderr, flush=True)
