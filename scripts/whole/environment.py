"""Nothing of the surroundings shows in the output."""
import datetime
import os
import random
import shutil

from .bench import tree
from .site import Site, read_layouts


def run(bench, seed):
    r = random.Random("environment %d" % seed)
    site = Site(os.path.join(bench.scratch, "somewhere"), 120, seed, read_layouts(bench.checkout))
    site.save()
    code, wanted, said = bench.clean_build(site)
    bench.expect_exit(code, 0, said)
    old = bench.folder("grown")
    for name, options in surroundings(bench):
        output = bench.folder("fresh")
        code, said = bench.build(site, output, **options)
        bench.expect_exit(code, 0, said)
        bench.expect_same(tree(output), wanted, "a first build with " + name)
        # The same in a folder that others began: only the day changes in between.
        code, said = bench.build(site, old, site.date + datetime.timedelta(days=r.randint(0, 3)), **options)
        bench.expect_exit(code, 0, said)
        code, said = bench.build(site, old, **options)
        bench.expect_exit(code, 0, said)
        bench.expect_same(tree(old), wanted, "a later build with " + name)
    elsewhere(bench, site, wanted, old)
    return "%d surroundings" % len(surroundings(bench))


def surroundings(bench):
    def env(**values):
        return {"env": {**os.environ, **values}}

    found = [
        ("TZ=Pacific/Kiritimati", env(TZ="Pacific/Kiritimati")),
        ("TZ=America/Anchorage", env(TZ="America/Anchorage")),
        ("LANG=zh_CN.UTF-8", env(LANG="zh_CN.UTF-8", LC_ALL="zh_CN.UTF-8")),
        ("LC_ALL=tr_TR.UTF-8", env(LC_ALL="tr_TR.UTF-8", LANG="de_DE.UTF-8")),
        ("no environment", {"env": {}}),
        ("umask 077", {"umask": 0o077}),
        ("umask 0", {"umask": 0}),
        ("messages in Chinese", {"language": "zh"}),
        ("/ as its folder", {"cwd": "/"}),
        ("a few open files", {"prefix": ["sh", "-c", 'ulimit -n 64; exec "$@"', "sh"]})]
    if shutil.which("taskset"):
        found.append(("one processor", {"prefix": ["taskset", "-c", str(min(os.sched_getaffinity(0)))]}))
    else:
        bench.skip("taskset is not here: one processor")
    return found


def elsewhere(bench, site, wanted, old):
    """Site and output may move; then times and inodes are new, the content is not."""
    moved = Site.__new__(Site)
    vars(moved).update(vars(site))
    moved.root = bench.folder("moved")
    shutil.copytree(site.root, moved.root)
    output = bench.folder("moved-output")
    shutil.copytree(old, output)
    for name, place in [("a moved site", old), ("a moved site and output", output)]:
        code, said = bench.build(moved, place)
        bench.expect_exit(code, 0, said)
        bench.expect_same(tree(place), wanted, name)
    link = os.path.join(bench.scratch, "link")
    os.symlink(output, link)
    code, said = bench.build(site, link)
    bench.expect_exit(code, 0, said)
    bench.expect_same(tree(output), wanted, "an output folder that is a link")
    os.remove(link)
