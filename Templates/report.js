"use strict";
// What the page does besides being read: marks an actor or an event wherever it stands, and shows a part of the events.
// Without this script the page says the same.

(() => {
  const table = document.querySelector("#section-chronology table");
  const rows = table ? [...table.querySelectorAll("tbody tr[id]")] : [];

  // An entry is named by the id of its row, as in event-0123456789abcdef; the figures end their ids alike.
  const named = /(?:^|-)((?:event|actor|relation)-[0-9a-f]{16})$/;
  const edge = /-(?:edge|label)-([0-9a-f]{16})$/;

  const relationOfEdge = new Map();
  for (const row of document.querySelectorAll("[data-edge]")) relationOfEdge.set(row.dataset.edge, row.id);

  /** The entry that an element stands for; undefined where it stands for none. */
  function entryOf(element) {
    const href = element.getAttribute("href");
    if (href) return href.startsWith("#") ? named.exec(href.slice(1))?.[1] : undefined;
    const line = edge.exec(element.id);
    return line ? relationOfEdge.get(line[1]) : named.exec(element.id)?.[1];
  }

  // Where each entry stands: rows, links to it, marks in figures.
  const places = new Map();
  function add(map, key, value) {
    const values = map.get(key);
    if (values) values.push(value);
    else map.set(key, [value]);
  }
  for (const element of document.querySelectorAll("tr[id], svg g[id], main a[href^='#']")) {
    const entry = entryOf(element);
    if (!entry) continue;
    add(places, entry, element);
    if (element instanceof SVGElement) element.classList.add("mark");
  }

  // Which entries belong together: an event and its actors, a relation and its actors.
  const companions = new Map();
  function join(entry, actor) {
    add(companions, entry, actor);
    add(companions, actor, entry);
  }
  for (const row of rows) {
    for (const link of row.querySelectorAll("a.name")) join(row.id, entryOf(link));
  }
  for (const row of document.querySelectorAll("[data-actors]")) {
    for (const actor of row.dataset.actors.split(" ")) join(row.id, actor);
  }

  // Pointing at an entry, or reaching it with the keyboard, lights it and what belongs to it.
  let pointed;
  let lit = [];
  function light(entry) {
    if (entry === pointed) return;
    for (const element of lit) element.classList.remove("lit", "near");
    for (const figure of document.querySelectorAll("svg.lighting")) figure.classList.remove("lighting");
    lit = [];
    pointed = entry;
    if (!entry) return;
    for (const element of places.get(entry) ?? []) mark(element, "lit");
    for (const other of companions.get(entry) ?? []) {
      for (const element of places.get(other) ?? []) mark(element, "near");
    }
  }
  function mark(element, name) {
    element.classList.add(name);
    lit.push(element);
    if (element instanceof SVGElement) element.ownerSVGElement?.classList.add("lighting");
  }
  function pointedAt(target) {
    for (let element = target; element instanceof Element; element = element.parentElement) {
      const entry = entryOf(element);
      if (entry && places.has(entry)) return entry;
    }
  }
  document.addEventListener("pointerover", (event) => light(pointedAt(event.target)));
  document.addEventListener("focusin", (event) => light(pointedAt(event.target)));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") light(undefined);
  });
  // A mark in a figure leads to its row.
  document.addEventListener("click", (event) => {
    const entry = event.target instanceof SVGElement ? pointedAt(event.target) : undefined;
    if (entry) location.hash = entry;
  });

  const box = document.getElementById("filter");
  if (!box || rows.length < 2) return;
  const fields = {
    actor: document.getElementById("filter-actor"),
    category: document.getElementById("filter-category"),
    from: document.getElementById("filter-from"),
    to: document.getElementById("filter-to"),
  };
  const shown = document.getElementById("filter-shown");
  // In the digits of the page's language.
  const digits = [...(box.dataset.digits ?? "0123456789")];
  const written = (count) => String(count).replace(/\d/g, (digit) => digits[digit]);
  document.getElementById("filter-all").textContent = written(rows.length);
  for (const list of [fields.actor, fields.category]) list.closest("p").hidden = list.options.length < 2;

  /** The first and the last day of a year, a month or a day, counted from 1 January 1970; null if it is none. */
  function days(text) {
    const digits = text.trim().replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) % 16);
    const parts = /^(-?\d{1,6})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(digits);
    if (!parts) return null;
    const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
    if (month > 12 || month < 1 || day > 31 || day < 1) return null;
    const number = (...date) => {
      const time = new Date(0);
      time.setUTCFullYear(...date);
      return Math.round(time.getTime() / 86400000);
    };
    const next = day ? [year, month - 1, day + 1] : month ? [year, month, 1] : [year + 1, 0, 1];
    return { first: number(year, (month ?? 1) - 1, day ?? 1), last: number(...next) - 1 };
  }

  /** The bound that a field holds; undefined where it is empty. What is no date is marked and left aside. */
  function bound(field, end) {
    const text = field.value.trim();
    const found = text ? days(text) : undefined;
    field.setAttribute("aria-invalid", found === null);
    return found ? found[end] : undefined;
  }

  function filter() {
    const from = bound(fields.from, "first");
    const to = bound(fields.to, "last");
    const { actor, category } = { actor: fields.actor.value, category: fields.category.value };
    const all = !actor && !category && from === undefined && to === undefined;
    let count = 0;
    for (const row of rows) {
      const fits =
        all ||
        ((!actor || companions.get(row.id)?.includes(actor)) &&
          (!category || row.dataset.category === category) &&
          (from === undefined || Number(row.dataset.last ?? Infinity) >= from) &&
          (to === undefined || Number(row.dataset.first ?? -Infinity) <= to));
      row.hidden = !fits;
      if (fits) count += 1;
      for (const place of places.get(row.id) ?? []) {
        if (place instanceof SVGElement && place.classList.contains("mark")) place.classList.toggle("aside", !fits);
      }
    }
    shown.textContent = written(count);
  }

  function showAll() {
    for (const field of Object.values(fields)) field.value = "";
    filter();
  }

  box.hidden = false;
  box.addEventListener("input", filter);
  document.getElementById("filter-all-shown").addEventListener("click", showAll);
  // A link to an event that is not shown shows it.
  addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.hidden) {
      showAll();
      target.scrollIntoView();
    }
  });
  filter();
})();
