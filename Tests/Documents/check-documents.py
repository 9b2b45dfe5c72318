#!/usr/bin/env python3
"""Holds reports as docx and PDF against what an editor would send back.

Usage: check-documents.py FOLDER...

Each folder has report.html, report.md, report.docx and report.pdf as `chronograph report` writes them, word.pdf, which another program
made of the docx, and chronology.xml, which `chronograph convert` made of the input. Needs poppler-utils.
"""
import html
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
SVG = "{http://schemas.microsoft.com/office/drawing/2016/SVG/main}"
CHRONOLOGY = "{urn:chronograph:1}"
TWENTIETH = 635  # EMU in a twentieth of a point


def text_of(element):
    return "".join(node.text or "" for node in element.iter(W + "t"))


def style_of(paragraph):
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(W + "val")


class Docx:
    """The parts of a docx that are checked."""

    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        self.document = self.part("word/document.xml")
        self.footnotes = self.part("word/footnotes.xml")
        self.styles = self.part("word/styles.xml")
        self.targets = {
            relation.get("Id"): relation.get("Target") for relation in self.part("word/_rels/document.xml.rels")
        }
        size, margins = (self.document.find(f".//{W}sectPr/{W}{name}") for name in ("pgSz", "pgMar"))
        number = lambda element, name: int(element.get(W + name))
        self.width = number(size, "w") - number(margins, "left") - number(margins, "right")
        self.height = number(size, "h") - number(margins, "top") - number(margins, "bottom")

    def part(self, name):
        return ElementTree.fromstring(self.zip.read(name))

    def words(self):
        """Those of the figures too."""
        texts = [text_of(paragraph) for root in (self.document, self.footnotes) for paragraph in root.iter(W + "p")]
        texts += [self.zip.read(name).decode() for name in self.zip.namelist() if name.endswith(".svg")]
        return set(re.findall(r"\w+", " ".join(texts)))


def check_docx(docx, markdown):
    """Headings, figures, captions, notes, links and tables of a docx."""
    paragraphs = list(docx.document.iter(W + "p"))
    plain = lambda text: re.sub(r"[\\*]", "", text).strip()
    wanted = [("Title" if len(marks) == 1 else f"Heading{len(marks) - 1}", plain(text))
              for marks, text in re.findall(r"^(#+) (.+)$", markdown, re.M)]
    found = [(style_of(p), text_of(p)) for p in paragraphs if re.match(r"Title$|Heading\d", style_of(p))]
    if [style for style, _ in wanted] != [style for style, _ in found]:
        yield f"headings are {found}, not {wanted}"
    outline = {style.get(W + "styleId") for style in docx.styles if style.find(f".//{W}outlineLvl") is not None}
    for style, text in found:
        if style != "Title" and style not in outline:
            yield f"a table of contents does not find '{text}'"

    figures = re.findall(r"^!\[.*\]\((.+)\)$", markdown, re.M)
    drawings = [(index, p.find(f".//{W}drawing")) for index, p in enumerate(paragraphs)
                if p.find(f".//{W}drawing") is not None]
    if len(figures) != len(drawings):
        yield f"{len(drawings)} figures, not {len(figures)}"
    for index, drawing in drawings:
        picture = drawing.find(f".//{A}blip")
        vector = drawing.find(f".//{SVG}svgBlip")
        for name, reference in (("PNG", picture), ("SVG", vector)):
            target = "" if reference is None else docx.targets.get(reference.get(R + "embed"), "")
            if not target.lower().endswith("." + name.lower()) or f"word/{target}" not in docx.zip.namelist():
                yield f"figure {index} has no {name}"
        extent = drawing.find(f".//{WP}extent")
        wide, high = (int(extent.get(name)) // TWENTIETH for name in ("cx", "cy"))
        if wide > docx.width or high > docx.height:
            yield f"a figure of {wide / 567:.1f} by {high / 567:.1f} cm has no room on the page"
        caption = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
        if caption is None or style_of(caption) != "ImageCaption" or not text_of(caption):
            yield f"figure {index} has no caption"

    notes = {note.get(W + "id"): text_of(note) for note in docx.footnotes.iter(W + "footnote")}
    references = [node.get(W + "id") for node in docx.document.iter(W + "footnoteReference")]
    for reference in references:
        if not notes.get(reference, "").strip():
            yield f"footnote {reference} is empty"
    if len(references) != len(set(references)):
        yield "a footnote is used twice"
    if "no source" not in markdown and not references:
        yield "there are no footnotes"
    bookmarks = {node.get(W + "name") for node in docx.document.iter(W + "bookmarkStart")}
    for root in (docx.document, docx.footnotes):
        for link in root.iter(W + "hyperlink"):
            anchor = link.get(W + "anchor")
            if anchor is not None and anchor not in bookmarks:
                yield f"the link '{text_of(link)}' leads nowhere"
    for run in docx.document.iter(W + "r"):
        raised = run.find(f"{W}rPr/{W}vertAlign")
        if raised is not None and len(text_of(run)) > 3:
            yield f"'{text_of(run)}' is raised"
    for text in re.findall(r"[\^]\[|\]\(#|\*\*", " ".join(map(text_of, paragraphs))):
        yield f"'{text}' is markup that was not read"
    for table in docx.document.iter(W + "tbl"):
        width = table.find(f"{W}tblPr/{W}tblW")
        grid = sum(int(column.get(W + "w", "0")) for column in table.iter(W + "gridCol"))
        if width is not None and width.get(W + "type") == "pct" and float(width.get(W + "w").rstrip("%")) > 5000:
            yield "a table is wider than the page"
        if grid > docx.width * 1.01:
            yield f"a table of {grid} is wider than the page's {docx.width}"


def pages(pdf):
    """Width, height, and the words with their boxes, of each page."""
    output = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, check=True).stdout
    text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", output.decode("utf-8", "replace"))
    root = ElementTree.fromstring(re.sub(r"<!DOCTYPE[^>]*>", "", text))
    space = "{http://www.w3.org/1999/xhtml}"
    for page in root.iter(space + "page"):
        words = [([float(word.get(name)) for name in ("xMin", "yMin", "xMax", "yMax")], word.text or "")
                 for word in page.iter(space + "word")]
        yield float(page.get("width")), float(page.get("height")), words


def has_ink(pdf, number):
    """Whether a figure stands on the page: a hundredth of it is not white."""
    command = ["pdftoppm", "-gray", "-r", "20", "-f", str(number), "-l", str(number), pdf]
    picture = subprocess.run(command, capture_output=True, check=True).stdout
    pixels = picture.split(b"\n", 3)[3]
    return sum(pixel < 250 for pixel in pixels) > len(pixels) / 100


def squeezed(text):
    """Without blanks, hyphens and ligatures, which printing adds and takes away."""
    return re.sub(r"[\s\u00AD\u200B\u2010-]", "", unicodedata.normalize("NFKC", text))


def check_pdf(pdf, titles, margin):
    """Pages that hold something, nothing outside of them, every event.

    margin: at the sides, in points.
    """
    text = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, check=True).stdout.decode()
    text = squeezed(text)
    for title in titles:
        if squeezed(title) not in text:
            yield f"'{title}' is missing"
    for number, (width, height, words) in enumerate(pages(pdf), 1):
        if len(words) < 8 and not has_ink(pdf, number):
            yield f"page {number} is empty"
        for (left, top, right, bottom), word in words:
            if left < margin or right > width - margin or top < 0 or bottom > height:
                yield f"page {number}: '{word}' is cut off"


def check_breaks(pdf, known):
    """No column is so narrow that a word is divided in it."""
    broken = {word for _, _, words in pages(pdf) for _, text in words
              for word in re.findall(r"[^\W\d]{2,}", text) if len(text) < 20 and not re.search(r"\d", text)}
    # A style may write a letter large.
    known = {word.casefold() for word in known}
    for word in sorted(word for word in broken if word.casefold() not in known):
        yield f"'{word}' is a part of a word"


def main(folders):
    failures = 0
    for folder in folders:
        with open(f"{folder}/report.md", encoding="utf-8") as file:
            markdown = file.read()
        chronology = ElementTree.parse(f"{folder}/chronology.xml")
        titles = [event.findtext(CHRONOLOGY + "title") for event in chronology.iter(CHRONOLOGY + "event")]
        docx = Docx(f"{folder}/report.docx")
        found = [("report.docx", line) for line in check_docx(docx, markdown)]
        found += [("report.pdf", line) for line in check_pdf(f"{folder}/report.pdf", titles, 10)]
        found += [("word.pdf", line) for line in check_pdf(f"{folder}/word.pdf", titles, 50)]
        found += [("word.pdf", line) for line in check_breaks(f"{folder}/word.pdf", docx.words())]
        with open(f"{folder}/report.html", encoding="utf-8") as file:
            page = set(re.findall(r"\w+", html.unescape(file.read())))
        found += [("report.pdf", line) for line in check_breaks(f"{folder}/report.pdf", page)]
        with open(f"{folder}/report.pdf", "rb") as file:
            if b"/Outlines" not in file.read():
                found.append(("report.pdf", "it has no bookmarks"))
        for name, line in found:
            print(f"{folder}/{name}: {line}")
        counts = [len(list(pages(f"{folder}/{name}.pdf"))) for name in ("report", "word")]
        print(f"{folder}: {len(titles)} events, {counts[0]} pages as PDF, {counts[1]} as docx; {len(found)} failures")
        failures += len(found)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
