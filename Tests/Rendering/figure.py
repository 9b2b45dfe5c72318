"""An SVG figure reduced to its texts, each in a colour of its own, and the boxes that they were laid out in."""
import math
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

import bounds

SVG, XML = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/XML/1998/namespace}"
ElementTree.register_namespace("", SVG[1:-1])
ElementTree.register_namespace("xlink", "http://www.w3.org/1999/xlink")

# Room around the figure in px, to see what leaves it, with a square in two corners to find the scale of a drawing by.
MARGIN, CORNER = 40, 4
CORNER_COLOURS = [(255, 0, 255), (0, 255, 255)]
# Letters may begin before their place or end after their advance: the J of Noto Sans does, by 0.09 em.
OVERHANG = 0.1
# All colours of texts have this sum: none is another one mixed with the white of the ground by anti-aliasing.
COLOUR_SUM = 240

INHERITED = ["font-size", "font-weight", "text-anchor", XML + "space"]
SHAPES = {SVG + name for name in
          ("rect", "path", "circle", "ellipse", "line", "polyline", "polygon", "image", "use", "defs", "style")}


@dataclass
class Text:
    content: str
    # Left, top, right, bottom in px.
    box: tuple
    colour: tuple


@dataclass
class Figure:
    size: tuple
    texts: list
    svg: bytes


def colours(count):
    step = next(step for step in range(24, 0, -1) if (COLOUR_SUM // step + 1) * (COLOUR_SUM // step + 2) // 2 >= count)
    levels = range(0, COLOUR_SUM + 1, step)
    return [(r, g, COLOUR_SUM - r - g) for r in levels for g in levels if r + g <= COLOUR_SUM]


def read(path, family=None):
    """`family` takes the place of the fonts that the figure names."""
    root = ElementTree.parse(path).getroot()
    left, top, width, height = map(float, root.get("viewBox").split())
    if family:
        root.set("font-family", family)
    elements = list(text_elements(root))
    texts = []
    for (element, inherited), colour in zip(elements, colours(len(elements))):
        runs = list(runs_of(element, inherited))
        texts.append(Text("".join(run for run, _ in runs), box(element, inherited, runs), colour))
        paint(element, colour)
    keep_texts_only(root)
    frame(root, left, top, width, height)
    return Figure((left, top, left + width, top + height), texts, ElementTree.tostring(root, encoding="utf-8"))


def text_elements(root):
    """The texts in the order of the file, with the attributes that hold for them."""
    waiting = [(root, {})]
    while waiting:
        element, inherited = waiting.pop()
        inherited = inherited | {name: element.get(name) for name in INHERITED if element.get(name) is not None}
        if element.tag == SVG + "text":
            yield element, inherited
        elif element.get("transform"):
            raise SystemExit(f"a transform on {element.tag}, which this does not know")
        else:
            waiting += [(child, inherited) for child in reversed(element)]


def runs_of(element, inherited):
    """The text and the weight of each part, blanks as they are drawn."""
    weight = lambda attributes: "bold" if attributes.get("font-weight") in ("bold", "600", "700") else "regular"
    runs = [(element.text or "", weight(inherited))]
    for span in element:
        if span.tag != SVG + "tspan" or len(span) or {"x", "y", "dx", "dy", "font-size"} & set(span.attrib):
            raise SystemExit(f"{ElementTree.tostring(span, encoding='unicode')}, which this does not know")
        runs += [(span.text or "", weight(inherited | span.attrib)), (span.tail or "", weight(inherited))]
    if inherited.get(XML + "space") == "preserve":
        return runs
    if len(runs) > 1:
        raise SystemExit("spans without xml:space=\"preserve\", which this does not know")
    return [(re.sub(r"\s+", " ", runs[0][0]).strip(" "), runs[0][1])]


def box(element, inherited, runs):
    content = "".join(run for run, _ in runs)
    size, x, y = (float(value) for value in (inherited["font-size"], element.get("x"), element.get("y")))
    east_asian = bounds.is_east_asian(content)
    width = sum(bounds.width(run, size, weight, east_asian) for run, weight in runs)
    left = x - width * {"middle": 0.5, "end": 1}.get(inherited.get("text-anchor"), 0)
    ascent, descent = bounds.extents(content)
    over = OVERHANG * size
    corners = [(cx, cy) for cx in (left - over, left + width + over) for cy in (y - ascent * size, y + descent * size)]
    transform = element.get("transform")
    if transform:
        turn = re.fullmatch(r"rotate\(([-\d.]+)[ ,]([-\d.]+)[ ,]([-\d.]+)\)", transform)
        if not turn:
            raise SystemExit(f"transform=\"{transform}\", which this does not know")
        corners = [rotated(corner, *map(float, turn.groups())) for corner in corners]
    return (min(cx for cx, _ in corners), min(cy for _, cy in corners),
            max(cx for cx, _ in corners), max(cy for _, cy in corners))


def rotated(point, degrees, cx, cy):
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    x, y = point[0] - cx, point[1] - cy
    return cx + x * cosine - y * sine, cy + x * sine + y * cosine


def paint(element, colour):
    for part in element.iter():
        for name in ("fill-opacity", "opacity", "stroke"):
            part.attrib.pop(name, None)
        part.set("fill", "#%02x%02x%02x" % colour)


def keep_texts_only(root):
    for parent in list(root.iter()):
        parent.attrib.pop("opacity", None)
        for child in list(parent):
            if child.tag in SHAPES:
                parent.remove(child)


def frame(root, left, top, width, height):
    left, top, width, height = left - MARGIN, top - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN
    root.set("viewBox", f"{left} {top} {width} {height}")
    root.set("width", f"{width}px")
    root.set("height", f"{height}px")

    def square(x, y, width, height, fill):
        return ElementTree.Element(
            SVG + "rect", dict(zip(("x", "y", "width", "height"), map(str, (x, y, width, height)))), fill=fill)
    root.insert(0, square(left, top, width, height, "#ffffff"))
    places = [(left, top), (left + width - CORNER, top + height - CORNER)]
    for (x, y), colour in zip(places, CORNER_COLOURS):
        root.append(square(x, y, CORNER, CORNER, "#%02x%02x%02x" % colour))
