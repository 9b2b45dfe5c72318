// What a page must have so that everybody can use it: a list of sentences, each about an element that lacks it.
// Evaluated in the page. WCAG 2.2, levels A and AA, as far as a program can tell.
(() => {
  const found = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  const say = (rule, element) => found.push(`${rule}: ${element.outerHTML.slice(0, 120)}`);

  /** The name that an assistive program reads out. */
  function name(element) {
    const labels = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    if (labels.length) return labels.map((id) => document.getElementById(id)?.textContent ?? "").join(" ").trim();
    const label = element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent;
    return (label ?? element.textContent ?? "").trim();
  }

  if (!document.documentElement.lang) say("the page has a language", document.documentElement);
  if (!document.title.trim()) say("the page has a title", document.head);
  for (const landmark of ["main", "h1"]) {
    if (all(landmark).length !== 1) say(`the page has one ${landmark}`, document.body);
  }

  const ids = new Set();
  for (const element of all("[id]")) {
    if (ids.has(element.id)) say("an id is there once", element);
    ids.add(element.id);
  }
  for (const attribute of ["aria-labelledby", "aria-describedby", "for"]) {
    for (const element of all(`[${attribute}]`)) {
      if (!element.getAttribute(attribute).split(/\s+/).every((id) => ids.has(id))) say(`${attribute} leads to an id`, element);
    }
  }
  for (const link of all("a[href^='#']")) {
    if (!ids.has(link.hash.slice(1))) say("a link leads somewhere", link);
  }
  for (const element of all("a[href], button, input, select, svg[role], nav, form, [role=group]")) {
    if (element.matches("form[hidden], form[hidden] *")) continue;
    if (element.matches("svg a, form:not([aria-label])")) continue;
    if (!name(element)) say("what can be used or is a figure has a name", element);
  }
  for (const image of all("img:not([alt])")) say("a picture has a text", image);

  let level = 0;
  for (const heading of all("h1, h2, h3, h4").filter(isShown)) {
    const next = Number(heading.localName[1]);
    if (next > level + 1) say("a heading is one level below the one before it at most", heading);
    level = next;
  }
  for (const cell of all("th")) if (!cell.scope) say("a table's heading has a scope", cell);
  for (const table of all("table")) if (!table.caption) say("a table has a caption", table);
  for (const list of all("ul, ol")) {
    if ([...list.children].some((child) => child.localName !== "li")) say("a list has entries only", list);
  }
  for (const element of all("[tabindex]")) if (element.tabIndex > 0) say("the order of focus is that of reading", element);
  for (const box of all("main *").filter((element) => element.scrollWidth > element.clientWidth + 1)) {
    const flow = getComputedStyle(box).overflowX;
    if ((flow === "auto" || flow === "scroll") && box.tabIndex < 0) say("what scrolls can be reached by keyboard", box);
  }

  // Contrast of text, 4.5 to 1 (success criterion 1.4.3); relative luminance as WCAG defines it.
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  function channels(colour) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  }
  function luminance([red, green, blue]) {
    const linear = [red, green, blue].map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }
  function ground(element) {
    for (let each = element; each; each = each.parentElement) {
      const colour = channels(getComputedStyle(each).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return channels("Canvas");
  }
  const seen = new Map();
  for (const element of all("body *:not(svg, svg *, option, script, style)")) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (!hasText || !isShown(element)) continue;
    const colour = getComputedStyle(element).color;
    const paper = ground(element);
    const key = `${colour} ${paper}`;
    if (!seen.has(key)) {
      const [dark, light] = [luminance(channels(colour)), luminance(paper)].sort((a, b) => a - b);
      seen.set(key, (light + 0.05) / (dark + 0.05));
    }
    if (seen.get(key) < 4.5) say(`text has a contrast of 4.5, not ${seen.get(key).toFixed(2)}`, element);
  }
  return found;
})();
