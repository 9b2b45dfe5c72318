#!/usr/bin/env python3
"""Uses the pages of reports in Chromium, with scripts and without, and says what is wrong with them.

    python3 Tests/Browser/check-report.py [--axe axe.min.js] [--pages FOLDER] report.html...

Asks: is the HTML well-formed; does the page write to the console, send a request, or scroll sideways; do its filters and
links work by mouse and by keyboard; does it keep the rules of rules.js (and those of axe-core, where its file is given);
does it print with its figures whole, on A4 and on Letter. `--pages` keeps the printed pages. Exit 1 where anything is wrong.
"""
import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import html5lib
from page import Page

WIDTHS = (320, 768, 1280, 2560)
# The strip of a printed page that holds its running title, in points.
HEAD = "60"
PAPERS = {"A4": (210, 297), "Letter": (216, 279)}
RULES = (Path(__file__).parent / "rules.js").read_text()
PHRASING = {"p", "h1", "h2", "h3", "span", "bdi", "em", "strong", "time", "label", "caption", "option", "dt"}
FLOW_ONLY = {"p", "div", "ul", "ol", "dl", "table", "section", "figure", "h1", "h2", "h3", "fieldset", "header", "footer"}


def conformance(file):
    """Errors of the parser, and flow content where only phrasing content may stand (HTML Living Standard, 3.2.5.2)."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(file.read_bytes())
    for (line, column), code, _ in parser.errors:
        yield f"{line}:{column}: {code}"
    waiting = [(tree, None)]
    while waiting:
        element, around = waiting.pop()
        if around and element.tag in FLOW_ONLY:
            yield f"<{element.tag}> stands in <{around}>"
        waiting += [(child, element.tag if element.tag in PHRASING else around) for child in element]


def sideways(page):
    for width in WIDTHS:
        page.resize(width)
        page.settle()
        if page.tell("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            yield f"the page scrolls sideways at {width} px"


def accessibility(page, axe):
    yield from page.tell(RULES)
    if axe:
        page.tell(axe + "; 0")
        for violation in page.tell("axe.run().then((result) => result.violations.map((each) => ({rule: each.id,"
                                   " help: each.help, place: each.nodes[0].html.slice(0, 120), count: each.nodes.length})))"):
            yield f"axe {violation['rule']}: {violation['help']} ({violation['count']} times): {violation['place']}"


ROWS = "[...document.querySelectorAll('#section-chronology tbody tr')]"
SHOWN = f"{ROWS}.filter((row) => !row.hidden).length"


# Of the pages whose digits are others: the rest of the page has them from the program.
DIGITS = {"ar": str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"), "fa": str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")}


def filters(page):
    """By keyboard into the fields, by mouse back."""
    count = page.tell(f"{ROWS}.length")
    if count < 2:
        return
    if page.tell("document.getElementById('filter').hidden"):
        yield "the filter is not there"
        return

    def said(expected, what):
        shown, words = page.tell(SHOWN), page.tell("document.getElementById('filter-shown').textContent")
        language = page.tell("document.documentElement.lang").split("-")[0]
        number = str(expected).translate(DIGITS.get(language, {}))
        if shown != expected or words != number:
            yield f"{what}: {shown} rows and the words '{words}', not {expected}"

    for field, fits in (("actor", "[...row.querySelectorAll('a.name')].some((link) => link.hash === '#' + value)"),
                        ("category", "row.dataset.category === value")):
        if page.tell(f"document.getElementById('filter-{field}').closest('p').hidden"):
            continue
        page.focus(f"#filter-{field}")
        page.press("ArrowDown")
        value = page.tell(f"document.getElementById('filter-{field}').value")
        expected = page.tell(f"(() => {{ const value = {json.dumps(value)};"
                             f" return {ROWS}.filter((row) => {fits}).length; }})()")
        if not value or not expected:
            yield f"the arrow chose no {field}"
        yield from said(expected, f"filter by {field}")
        page.click("#filter button")
        yield from said(count, "after showing all")
    days = page.tell(f"{ROWS}.map((row) => [Number(row.dataset.first ?? -Infinity), Number(row.dataset.last ?? Infinity)])")
    year = page.tell("(() => { const date = new Date(0); date.setUTCDate(1 + Number("
                     f"{ROWS}.at(-1).dataset.first ?? 0)); return date.getUTCFullYear(); }})()")
    first = page.tell(f"(() => {{ const date = new Date(0); date.setUTCFullYear({year}, 0, 1); return date / 86400000; }})()")
    page.focus("#filter-from")
    page.type(str(year))
    yield from said(sum(last is None or last >= first for _, last in days), f"filter from {year}")
    page.click("#filter button")
    page.focus("#filter-from")
    page.type("yesterday")
    yield from said(count, "what is no date filters nothing")
    if page.tell("document.getElementById('filter-from').getAttribute('aria-invalid')") != "true":
        yield "what is no date is not marked"
    page.click("#filter button")


def links(page):
    for selector, use in (("#section-key-dates dd > a", page.click), ("nav a", page.click), (ROW_LINK, None)):
        if not page.tell(f"document.querySelector({json.dumps(selector)}) !== null"):
            continue
        target = page.tell(f"document.querySelector({json.dumps(selector)}).hash")
        if use:
            use(selector)
        else:
            page.focus(selector)
            page.press("Enter")
        if page.tell("location.hash") != target:
            yield f"{selector} does not lead to {target}"
        top = page.tell(f"document.querySelector({json.dumps(target)}).getBoundingClientRect().top")
        if not -1 <= top < 900:
            yield f"{selector} leads to {target}, which is not seen"


ROW_LINK = "#section-chronology tbody a.permalink"


def lights(page):
    """A mark lights its row, a link in a row lights the mark, by mouse and by keyboard."""
    mark = "#section-timeline svg .mark"
    if not page.tell(f"document.querySelector('{mark}') !== null"):
        return
    page.point(f"{mark} text, {mark}")
    entry = page.tell("document.querySelector('#section-timeline .mark.lit')?.id.split('-').slice(-2).join('-') ?? ''")
    if not entry or not page.tell(f"document.getElementById('{entry}')?.classList.contains('lit')"):
        yield f"a mark that is pointed at does not light its row {entry}"
    page.leave()
    page.focus(f"#{entry} a.permalink" if entry else ROW_LINK)
    if not page.tell("document.querySelector('#section-timeline .mark.lit') !== null"):
        yield "a row that the keyboard reaches does not light its mark"
    name = "#section-chronology a.name"
    if page.tell(f"document.querySelector('{name}') !== null"):
        page.point(name)
        actor = page.tell(f"document.querySelector('{name}').hash.slice(1)")
        if not page.tell(f"document.getElementById('{actor}').classList.contains('lit')"):
            yield "an actor that is pointed at does not light its row"
    page.leave()


def prints(page, folder):
    """Each figure's texts stand on one page, and each page but the first has the title at its head."""
    figures = page.tell("[...document.querySelectorAll('main .drawing:not(.narrow) svg')].map((svg) => ({name: svg.id, texts:"
                        " [...svg.querySelectorAll('text')].map((text) => text.textContent)}))")
    title = squeezed(page.tell("document.querySelector('h1').textContent"))
    for paper, size in PAPERS.items():
        pdf = folder / f"{paper}.pdf"
        pdf.write_bytes(page.printed(*size))
        pages, heads = texts_of(pdf, "-raw"), texts_of(pdf, "-x", "0", "-y", "0", "-W", "9999", "-H", HEAD)
        for figure in figures:
            texts = [squeezed(part) for part in figure["texts"] if is_plain(part)]
            if not any(all(part in each for part in texts) for each in pages):
                yield f"{paper}: the figure {figure['name']} is not whole on any page"
        if is_plain(title):
            for number, each in enumerate(heads[1:], 2):
                if each != title:
                    yield f"{paper}: page {number} of {len(heads)} does not begin with the title"


def texts_of(pdf, *options):
    """Of each page, without blanks."""
    run = subprocess.run(["pdftotext", *options, pdf, "-"], capture_output=True, text=True, check=True)
    return [squeezed(page) for page in run.stdout.split("\f")[:-1]]


def squeezed(text):
    return re.sub(r"\s+", "", text)


def is_plain(text):
    """Whether a reader of PDF gives the letters back in the order in which they were written."""
    return text.isascii()


def problems(page, file, axe, folder):
    yield from conformance(file)
    for scripts in (True, False):
        def wrong(found):
            yield from (each if scripts else f"without scripts: {each}" for each in found)

        page.told.clear()
        page.requests.clear()
        page.open(file, scripts)
        yield from wrong(sideways(page))
        for scheme in ("light", "dark"):
            page.open(file, scripts, scheme=scheme)
            yield from wrong(accessibility(page, axe if scripts else None))
        page.open(file, scripts, width=320)
        yield from wrong(accessibility(page, axe if scripts else None))
        page.open(file, scripts)
        if scripts:
            yield from filters(page)
            yield from lights(page)
        elif not page.tell("document.getElementById('filter')?.hidden ?? true"):
            yield "without scripts: the filter is there, and does nothing"
        yield from wrong(links(page))
        yield from wrong(prints(page, folder))
        yield from wrong(f"the page tells the console: {each}" for each in page.told)
        yield from wrong(f"the page asks for {each}" for each in page.requests)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--axe", type=Path, help="the file axe.min.js of axe-core")
    parser.add_argument("--pages", type=Path, help="a folder for the printed pages")
    parser.add_argument("reports", nargs="+", type=Path)
    options = parser.parse_args()
    axe = options.axe.read_text() if options.axe else None
    count = 0
    with tempfile.TemporaryDirectory() as profile, Page(Path(profile)) as page:
        for report in options.reports:
            folder = (options.pages or Path(profile)) / report.parent.name
            folder.mkdir(parents=True, exist_ok=True)
            for problem in dict.fromkeys(problems(page, report, axe, folder)):
                print(f"{report}: {problem}")
                count += 1
    print(f"{len(options.reports)} reports, {count} problems")
    sys.exit(1 if count else 0)


if __name__ == "__main__":
    main()
