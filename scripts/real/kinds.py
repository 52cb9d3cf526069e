"""The kinds of pages that a browser looks at, and what becomes of every other kind of output.

A new case of `OutputKind` must be named here: else `forgotten` tells it, and scripts/test-pages fails.
"""
import glob
import os
import re

from real.tools import SITE

# Cases of OutputKind whose pages are looked at, with the names of `chosen` that show them.
LOOKED_AT = {
    "home": ["home"], "catalogue": ["catalogue"], "catalogueTable": ["catalogue-table"], "item": ["item"],
    "units": ["units"], "unit": ["unit"], "all": ["list"], "dates": ["dates"], "period": ["period"],
    "openNotices": ["open"], "fixedPage": ["page"], "notFound": ["not-found"], "search": ["search"],
    "entry": ["entry", "entry-notice", "entry-files", "entry-withdrawn", "entry-service"],
    "comparison": ["comparison"], "keyAreas": ["key-areas"], "dossiers": ["dossiers"], "dossier": ["dossier"],
    "annualReports": ["annual-reports"], "statistics": ["statistics"], "calendar": ["calendar"],
    "accessibility": ["accessibility"], "checkCode": ["check-code", "check-code-ended"],
    "checkCodes": ["check-codes"], "kiosk": ["kiosk"],
}
# Those that are no pages of their own, and what looks at them.
ELSEWHERE = {
    "the layout of checkCodes, in sites with thousands of sheets": ["checkCodesOf"],
    "cut from pages; scripts/test-mount": ["fragment"],
    "paper; scripts/test-sheets": ["boardSheets", "sheet", "today", "boardIndex", "permanentSheets", "forms", "cards",
                                   "booklet"],
    "on a wall, touched by nobody; scripts/test-screens": ["screen", "screenLines"],
    "loaded by the page that searches; scripts/test-search": ["searchIndex", "searchPiece", "searchText"],
    "for machines; scripts/test-html": ["statisticsCSV", "indexCSV", "indexJSON", "indexJSONLines", "feed", "siteMap",
                                        "siteMapPart", "robots", "searchDescription", "dataPackage", "dataCatalogue",
                                        "eventCalendar", "todayCSV", "nextChange"],
    "copied as they are": ["attachment", "asset"],
}


def forgotten():
    """Problems where the kinds of the code and those above are not the same."""
    with open(os.path.join(SITE, "Sources", "Composing", "Plan.swift"), encoding="utf-8") as file:
        body = file.read().split("enum OutputKind", 1)[1].split("\n}", 1)[0]
    inCode = set(re.findall(r"^ +(?:indirect )?case (\w+)", body, re.MULTILINE))
    here = set(LOOKED_AT).union(*ELSEWHERE.values())
    return (["OutputKind.%s is not among the kinds of scripts/real/kinds.py" % name for name in sorted(inCode - here)]
            + ["scripts/real/kinds.py names %s, which is no OutputKind" % name for name in sorted(here - inCode)])


def missing(found):
    """Problems where the site that is looked at lacks a kind: what is not there is not tested."""
    return ["the site has no page to look at as %s" % name
            for names in LOOKED_AT.values() for name in names if name not in found]


def first(pattern, *marks):
    """The first file of a pattern that holds all the marks."""
    for path in sorted(glob.glob(pattern)):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        if all(mark in text for mark in marks):
            return path


def chosen(output):
    """A page of each kind, by what it is; kinds that the site has not are left out. The names are those of
    `checked-…` in layouts/strings."""
    web = os.path.join(output, "web")
    entries = web + "/entries/*.html"
    kinds = {
        "home": web + "/index.html", "catalogue": web + "/catalogue.html",
        "catalogue-table": first(web + "/catalogue/*.html"),
        "item": first(web + "/items/*.html", 'class="duty"', 'class="index"'), "list": web + "/all.html",
        "dates": web + "/dates.html", "period": first(web + "/dates/*.html", 'class="index"'),
        "open": web + "/open.html", "units": web + "/units.html",
        "unit": first(web + "/units/*.html", 'class="index"'),
        "page": first(web + "/pages/*.html", "<table>"),
        "entry": first(entries, 'class="chain-here"', "<table>") or first(entries),
        "entry-notice": first(entries, "status-open", "<table>") or first(entries, "status-open"),
        "entry-files": first(entries, 'class="file-list"', " download>", "status-period"),
        "entry-request": first(entries, "state-request"), "entry-withdrawn": first(entries, "state-withdrawn"),
        "entry-service": first(entries, 'class="step-list"') or first(entries, 'class="flow"'),
        "comparison": first(web + "/compare/*/*.html", "<ins>", "<del>"),
        "key-areas": web + "/key-areas.html", "dossiers": web + "/dossiers.html",
        "dossier": first(web + "/dossiers/*.html"), "annual-reports": web + "/annual-reports.html",
        "statistics": web + "/statistics.html", "calendar": web + "/calendar.html",
        "accessibility": first(web + "/accessibility.html") or web + "/pages/accessibility.html",
        "search": web + "/search.html", "not-found": web + "/404.html",
        "check-code": first(web + "/v/????????.html", 'class="seal"'),
        "check-code-ended": first(web + "/v/????????.html", "state-ended"),
        "check-codes": web + "/v/index.html", "kiosk": first(output + "/screens/*/kiosk.html", "<article"),
    }
    return {kind: path for kind, path in kinds.items() if path and os.path.exists(path)}
