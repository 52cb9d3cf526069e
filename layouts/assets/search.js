/* The search page: what is asked, what is found, the address, the keys. search-index.js finds. */
(function () {
  "use strict";

  // A page of results. The first is small, so that it is there soon on a slow line.
  const FIRST = 5, MORE = 10;
  const FILTERS = ["field", "unit", "year", "kind"];
  const { begin, next, ranges } = window.siteSearch;

  const main = document.getElementById("search");
  const form = document.getElementById("search-form");
  const field = document.getElementById("search-words");
  const status = document.getElementById("search-status");
  const list = document.getElementById("search-results");
  const more = document.getElementById("search-more");
  const slash = document.getElementById("search-slash");

  // ---- Showing ----

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  function marked(text, query) {
    const nodes = [];
    let at = 0;
    for (const [start, end] of ranges(text, query)) {
      if (start < at) continue;
      nodes.push(text.slice(at, start), element("mark", "", text.slice(start, end)));
      at = end;
    }
    return nodes.concat(text.slice(at));
  }

  function excerpt(text, query) {
    const found = ranges(text, query);
    let start = Math.max(0, (found.length ? found[0][0] : 0) - 30), end = Math.min(text.length, start + 130);
    // Never half of a character that takes two units.
    if (start > 0 && (text.charCodeAt(start) & 0xFC00) === 0xDC00) start -= 1;
    if ((text.charCodeAt(end) & 0xFC00) === 0xDC00) end += 1;
    const cut = text.slice(start, end).trim().replace(/\n/g, "\u3000");
    return (start > 0 ? ["…"] : []).concat(marked(cut, query), end < text.length ? ["…"] : []);
  }

  function resultElement(result, query) {
    const { head } = result, [number, paper, unit, item] = head.facts, [date, kind] = head.notes;
    const link = element("a", "", ...marked(head.title, query));
    link.href = head.address;
    const facts = element("p", "result-facts");
    for (const text of [kind, unit, item, date, paper, number]) {
      if (text) facts.append(element("span", text === date || text === number ? "figures" : "", ...marked(text, query)), " ");
    }
    const made = element("li", "result", element("h2", "result-title", link), facts);
    if (result.text) made.append(element("p", "result-text", ...excerpt(result.text, query)));
    return made;
  }

  let current;

  async function show(count) {
    const query = current;
    const results = await next(query, count);
    if (query !== current) return;
    const before = list.childElementCount;
    list.append(...results.map(result => resultElement(result, query)));
    const rest = query.candidates.length;
    more.hidden = !rest;
    const text = !query.shown ? main.dataset.none : !rest || query.isExact ? main.dataset.found : main.dataset.about;
    say(text.replace("{n}", query.shown + rest).replace("{shown}", query.shown));
    if (before && results.length) list.children[before].querySelector("a").focus();
  }

  function say(text) {
    status.textContent = text;
    list.removeAttribute("aria-busy");
  }

  async function search() {
    const text = field.value.trim();
    const filters = FILTERS.map(name => ({ name, value: form.elements[name].value })).filter(filter => filter.value);
    const mine = current = {};
    list.textContent = "";
    more.hidden = true;
    if (!text && !filters.length) return say("");
    document.title = (text ? text + " - " : "") + main.dataset.title;
    list.setAttribute("aria-busy", "true");
    try {
      const query = await begin(text, filters, main.dataset.built);
      if (current !== mine) return;
      current = query;
      await show(FIRST);
    } catch (problem) {
      if (window.console) console.warn(problem.message);
      say(main.dataset.failed);
    }
  }

  // ---- The address keeps the query, so that results can be sent to somebody ----

  function address() {
    const parts = [["q", field.value.trim()]].concat(FILTERS.map(name => [name, form.elements[name].value]));
    return "?" + parts.filter(part => part[1]).map(part => part[0] + "=" + encodeURIComponent(part[1])).join("&");
  }

  function readAddress() {
    const asked = new URLSearchParams(location.search);
    field.value = asked.get("q") || "";
    for (const name of FILTERS) form.elements[name].value = asked.get(name) || "";
    return search();
  }

  function submit(event) {
    try {
      if (address() !== location.search) history.pushState(null, "", address());
    } catch (problem) {
      // A browser may refuse that to pages from a disk; the form then leads to the same address itself.
      return event ? undefined : form.submit();
    }
    if (event) event.preventDefault();
    search();
  }

  // ---- Keys: / to the field, arrows through the results, Esc back ----

  function step(event, by) {
    const links = Array.from(list.querySelectorAll("a")), at = links.indexOf(document.activeElement);
    if (at < 0 && (document.activeElement !== field || by < 0)) return;
    event.preventDefault();
    if (at + by < 0) field.focus();
    else if (links[at + by]) links[at + by].focus();
  }

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "ArrowDown") step(event, 1);
    if (event.key === "ArrowUp") step(event, -1);
    if (event.key === "Escape" && list.contains(document.activeElement)) field.focus();
    else if (event.key === "Escape" && document.activeElement === field) field.value = "";
    if (event.key === "/" && slash.checked && !/^(input|select|textarea)$/i.test(document.activeElement.tagName)) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  }

  /* A key alone must be possible to turn off (WCAG 2.2, 2.1.4). */
  function remember(value) {
    try {
      if (value !== undefined) localStorage.setItem("search-slash", value ? "on" : "off");
      return localStorage.getItem("search-slash") !== "off";
    } catch (problem) {
      return slash.checked;
    }
  }

  main.hidden = false;
  slash.checked = remember();
  slash.addEventListener("change", () => remember(slash.checked));
  form.addEventListener("submit", submit);
  for (const name of FILTERS) form.elements[name].addEventListener("change", () => form.requestSubmit ? form.requestSubmit() : submit());
  more.addEventListener("click", () => show(MORE).catch(() => say(main.dataset.failed)));
  document.addEventListener("keydown", key);
  window.addEventListener("popstate", readAddress);
  readAddress();
})();
