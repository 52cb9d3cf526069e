"""Two builds at once into one folder do not mix, and an editor who saves meanwhile loses nothing."""
import datetime
import os
import random
import subprocess
import time

from . import edits
from .bench import Failed, tree
from .site import Site, read_layouts

ROUNDS = 8


def run(bench, seed):
    r = random.Random("together %d" % seed)
    site = Site(os.path.join(bench.scratch, "shared"), 120, seed, read_layouts(bench.checkout))
    site.save()
    output = os.path.join(bench.scratch, "shared-output")
    for number in range(1, ROUNDS + 1):
        try:
            two_builds(bench, site, output, r, number)
            save_meanwhile(bench, site, output, r)
        except Failed as problem:
            raise Failed("round %d of --seed %d: %s" % (number, seed, problem)) from None
    return "%d rounds of two builds at once, %d of saving meanwhile" % (ROUNDS, ROUNDS)


def two_builds(bench, site, output, r, number):
    """Of one day and of two: whoever is last, the output is of one build alone."""
    if number % 3 == 1:
        output = bench.folder("shared-output")
    valid_edits(bench, site, r)
    dates = [site.date, site.date + datetime.timedelta(days=number % 2)]
    wanted = [bench.clean_build(site, date)[1] for date in dates]
    started = []
    for date in dates:
        started.append(subprocess.Popen(bench.command(site, output, date), stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE))
        time.sleep(r.choice([0, 0, 0.01, 0.05]))
    ended = [(process.communicate(timeout=120)[1].decode("utf-8", "replace"), process.returncode)
             for process in started]
    codes = [code for _, code in ended]
    bench.expect(0 in codes and set(codes) <= {0, 2}, "two builds at once end with %s\n%s" % (codes, ended))
    for said, code in ended:
        bench.expect(code == 0 or said.strip(), "a build gave way without a word")
    found = tree(output)
    allowed = [tree for tree, code in zip(wanted, codes) if code == 0]
    bench.expect(found in allowed, "the output of two builds at once is of neither")
    bench.expect_tidy(output, "two builds at once")
    # What they left on record has to be of one build too.
    code, said = bench.build(site, output)
    bench.expect_exit(code, 0, said)
    bench.expect_same(tree(output), wanted[0], "built after two at once")


def save_meanwhile(bench, site, output, r):
    """Edits that fall into a running build: what it makes of them is open, the next one is right."""
    start = time.monotonic()
    code, said = bench.build(site, output)
    took = time.monotonic() - start
    bench.expect_exit(code, 0, said)
    site.date += datetime.timedelta(days=1)
    before = site.snapshot()
    process = subprocess.Popen(bench.command(site, output), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    for _ in range(6):
        time.sleep(r.uniform(0, took / 4))
        (edits.change_file_unseen if r.random() < 0.5 else edits.change_entry_unseen)(r, site)
    bench.expect_exit(process.wait(timeout=120), (0, 1, 2), "")
    if r.random() < 0.5:  # and takes the edits back
        site.restore(before)
        site.save()
    code, wanted, said = bench.clean_build(site)
    bench.expect_exit(code, 0, said)
    code, said = bench.build(site, output)
    bench.expect_exit(code, 0, said)
    bench.expect_same(tree(output), wanted, "built after edits during a build")


def valid_edits(bench, site, r):
    while True:
        before = site.snapshot()
        edits.edit(r, site)
        site.save()
        if bench.clean_build(site)[0] == 0:
            return
        site.restore(before)
        site.save()
