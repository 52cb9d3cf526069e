"""A build that is killed at any moment leaves every file old or new, and the next one mends the rest."""
import datetime
import os
import random
import signal
import subprocess
import time

from . import edits
from .bench import Failed, tree
from .site import Site, read_layouts

# The last two are what a person and a shutdown send.
SIGNALS = [signal.SIGKILL] * 8 + [signal.SIGINT, signal.SIGTERM]


def run(bench, kills, seed):
    r = random.Random("kills %d" % seed)
    # Few kills are of a daily run, which has no time for long builds.
    entries = 1500 if kills >= 100 else 500
    site = Site(os.path.join(bench.scratch, "large"), entries, seed, read_layouts(bench.checkout))
    states = make_states(bench, site, r, 3 + kills // 50)
    interrupted = Interrupted(bench, site, states, r)
    number = 0
    # A build that comes through before its moment is looked at too, and does not count.
    while interrupted.hits < kills and number < 3 * kills:
        number += 1
        try:
            interrupted.round()
        except Failed as problem:
            raise Failed("kill %d of --seed %d, after\n%s\n%s" % (
                number, seed, "\n".join(interrupted.lines[-12:]), problem)) from None
    interrupted.mend()
    bench.expect(interrupted.hits >= kills, "only %d of %d builds were still running when killed" % (
        interrupted.hits, number))
    return "%d of %d builds killed, %d of them while they wrote, %d with SIGKILL" % (
        interrupted.hits, number, interrupted.halfway, interrupted.sure)


class State:
    """A moment in the site's life, and what a clean build makes of it."""

    def __init__(self, model, date, tree):
        self.model, self.date, self.tree = model, date, tree


def make_states(bench, site, r, count):
    """Valid states some edits apart; every second one is of another day, which touches nearly all pages."""
    states = []
    while len(states) < count:
        before = site.snapshot()
        for _ in range(12 if states else 0):
            edits.edit(r, site, count=1)
        if len(states) % 2:
            site.date += datetime.timedelta(days=1)
        site.save()
        code, found, _ = bench.clean_build(site)
        if code == 0:
            states.append(State(site.snapshot(), site.date, found))
        else:
            site.restore(before)
    return states


class Interrupted:
    """An output folder whose builds are killed, one after the other."""

    def __init__(self, bench, site, states, r):
        self.bench, self.site, self.states, self.r = bench, site, states, r
        self.output = os.path.join(bench.scratch, "killed")
        self.now = states[-1]  # whose files are there
        self.versions = []  # what may stand in the output: the last whole build, and those killed since
        self.lines = []
        self.hits = self.halfway = self.sure = 0
        self.durations = {}
        self.mend()

    def round(self):
        if self.r.random() < 0.08:
            # A first build shows nothing before its end; killed, it leaves nothing or all of some folders.
            self.output = self.bench.folder("killed")
            self.versions = []
            self.lines.append("  an empty output folder")
        self.now = self.r.choice([state for state in self.states if state is not self.now])
        self.site.restore(self.now.model)
        self.site.save()
        self.kill()
        # Often another one is killed on top, also one that goes back to what the last whole build saw.
        if self.r.random() < 0.7:
            if self.r.random() < 0.5:
                self.now = self.r.choice(self.states)
                self.site.restore(self.now.model)
                self.site.save()
            self.mend()

    def kill(self):
        """Starts a build, stops it after a part of the time that such builds take, and looks at once."""
        expected = self.durations.get(bool(self.versions), 1.0)
        delay = self.r.uniform(0, expected * 1.05)
        before = tree(self.output)
        process = subprocess.Popen(
            self.bench.command(self.site, self.output), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE)
        number = self.r.choice(SIGNALS)
        try:
            said = process.communicate(timeout=delay)[1]
        except subprocess.TimeoutExpired:
            process.send_signal(number)
            said = process.communicate()[1]
        name = "as of %s, state %d, after %.3f of %.3f s, signal %d" % (
            self.now.date, self.states.index(self.now), delay, expected, number)
        self.versions.append(self.now.tree)
        found = tree(self.output)
        if process.returncode == -number:
            self.hits += 1
            self.sure += number == signal.SIGKILL
            self.halfway += found != before and found != self.now.tree
            self.lines.append("  killed build " + name)
        else:
            self.bench.expect_exit(process.returncode, 0, said.decode("utf-8", "replace"))
            self.bench.expect_same(found, self.now.tree, "a build that came through")
            self.versions = [self.now.tree]
            self.lines.append("  came through: build " + name)
        self.bench.expect_whole(found, self.versions, "after the kill")

    def mend(self):
        start = time.monotonic()
        code, said = self.bench.build(self.site, self.output, self.now.date)
        took = time.monotonic() - start
        had = self.durations.get(bool(self.versions), took)
        self.durations[bool(self.versions)] = (took + had) / 2
        self.lines.append("  built as of %s, state %d" % (self.now.date, self.states.index(self.now)))
        self.bench.expect_exit(code, 0, said)
        self.bench.expect_same(tree(self.output), self.now.tree, "built after a kill")
        self.bench.expect_tidy(self.output, "built after a kill")
        self.versions = [self.now.tree]
