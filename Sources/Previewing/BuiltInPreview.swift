// swift-format-ignore-file
// Written by scripts/embed from preview. Change the files there and run it again.

enum BuiltInPreview {
    static let files: [(path: String, text: String)] = [
        ("bar.css", ###"""
/* The bar and the cards of the preview, inside a shadow root. */
:host { all: initial; position: absolute; inset: 0 auto auto 0; width: 100%; height: 0; z-index: 2147483000; color-scheme: light; font: 14px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; color: #1c1f23 }
* { box-sizing: border-box }
[hidden] { display: none !important }
p, ul, h2 { margin: 0; padding: 0 }
a { color: #174ea6 }
a:focus-visible, button:focus-visible, input:focus-visible, .card:focus-visible { outline: 3px solid #174ea6; outline-offset: 1px }
button, input { font: inherit; color: inherit }
button { padding: 1px 10px; border: 1px solid #8a929b; border-radius: 4px; background: #fff; cursor: pointer }
button[aria-pressed="true"] { border-color: #174ea6; background: #e3ecfb; font-weight: 600 }
input[type="date"] { padding: 0 4px; border: 1px solid #8a929b; border-radius: 4px; background: #fff }
code { font: 12px/1.4 "Noto Sans Mono", "DejaVu Sans Mono", monospace; color: #4b5560 }
.layer { position: absolute; top: 0; left: 0; width: 100%; height: 0 }
.card { position: absolute; width: min(34em, calc(100vw - 16px)); padding: 8px 12px; border: 1px solid #8a929b; border-left: 6px solid #3c6e9f; border-radius: 4px; background: #fff; box-shadow: 0 4px 16px rgb(0 0 0 / .22) }
.error .message b { color: #b3261e }
.warning .message b { color: #8a4b00 }
.note .message b { color: #2c5a86 }
.card > button { position: absolute; top: 6px; right: 8px; padding: 0 6px; font-size: 12px }
.card .message { padding-right: 4em }
.card.folded { width: auto; max-width: min(24em, calc(100vw - 16px)); padding: 2px 12px }
.card.folded .message { overflow: hidden; padding-right: 5em; white-space: nowrap; text-overflow: ellipsis }
.card.folded .remedy, .card.folded .place, .card.folded .actions { display: none }
.card.folded > button { top: 3px }
.place { color: #4b5560; font-size: 12px; overflow-wrap: anywhere }
.actions { display: flex; gap: 12px; align-items: center; margin-top: 4px }
.bar { position: fixed; inset: auto 0 0 0; border-top: 2px solid #174ea6; background: #f7f8fa; box-shadow: 0 -2px 12px rgb(0 0 0 / .15) }
.bar.refused, .bar.unusable { border-top-color: #b3261e }
.bar.lost { border-top-color: #6b7280; border-top-style: dashed }
.bar.folded { inset: auto 8px 8px auto; border: 1px solid #174ea6; border-radius: 6px }
.controls { display: flex; flex-wrap: wrap; gap: 6px 16px; align-items: center; padding: 6px 12px }
.group { display: inline-flex; flex-wrap: wrap; gap: 6px; align-items: center }
.name { font-weight: 600 }
.label, .time { color: #4b5560 }
.time { margin-left: auto; font-variant-numeric: tabular-nums }
.opener.error { border-color: #b3261e; background: #fdeceb }
.opener.warning { border-color: #a15c00; background: #fdf3e2 }
.notice { padding: 6px 12px; background: #fdeceb; color: #7a1a14; font-weight: 600; white-space: pre-line }
.lost .notice { background: #e5e7eb; color: #1c1f23 }
.panel { max-height: 50vh; overflow: auto; padding: 8px 12px; border-bottom: 1px solid #c7ccd2; background: #fff }
.panel h2 { margin: 6px 0 4px; font-size: 14px }
.findings { display: grid; gap: 8px; list-style: none }
.findings li { padding: 2px 10px; border-left: 6px solid #3c6e9f }
.card.error, .findings li.error { border-left-color: #b3261e }
.card.warning, .findings li.warning { border-left-color: #a15c00 }
.none { padding: 4px 0; color: #4b5560 }
@media print { :host { display: none } }

"""###),
        ("page.css", ###"""
/* What the preview marks on pages themselves: texts with findings, and drafts, by words and by shape. */
.bulletin-found { outline: 2px dashed #a15c00 !important; outline-offset: 3px }
.bulletin-found.bulletin-error { outline: 2px solid #b3261e !important }
html { scroll-padding-bottom: 6em }
.bulletin-draft { display: inline-block; padding: 0 .4em; border: 1px dashed #6a3d9a; border-radius: 2px; background: #f6effc; color: #552a85; font-size: .8em; font-weight: 600; line-height: 1.5; white-space: nowrap }
.bulletin-draft-page { position: relative; z-index: 10; margin: 0; padding: .6em 1em; border: 3px dashed #6a3d9a; background: #f6effc; color: #3d1b63; font: 16px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif }
.bulletin-draft-page strong { margin-right: .8em; padding: .1em .6em; background: #6a3d9a; color: #fff }
.bulletin-draft-part { position: relative; outline: 3px dashed #6a3d9a; outline-offset: -6px }
.bulletin-draft-part::after { content: attr(data-bulletin-draft); position: absolute; inset: 0; display: grid; place-items: center; color: rgb(106 61 154 / .22); font-size: 120px; font-weight: 700; letter-spacing: .3em; transform: rotate(-30deg); pointer-events: none }
@media print { .bulletin-found { outline: none !important } }

/* The page that lists all pages. */
#bulletin-start { max-width: 60em; margin: 0 auto; padding: 2em 1.2em 8em; color: #1c1f23; font: 16px/1.7 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif }
#bulletin-start h1 { margin: 0 0 1em; font-size: 1.6em }
#bulletin-start h2 { margin: 1.8em 0 .6em; padding-bottom: .2em; border-bottom: 2px solid #174ea6; font-size: 1.15em }
#bulletin-start a { color: #174ea6 }
#bulletin-start a:focus-visible { outline: 3px solid #174ea6; outline-offset: 2px }
#bulletin-start table { width: 100%; border-collapse: collapse; table-layout: fixed }
#bulletin-start th { width: 13em }
#bulletin-start th, #bulletin-start td { padding: .45em .8em .45em 0; border-bottom: 1px solid #d5d9de; text-align: left; vertical-align: top; font-weight: normal }
#bulletin-start th { font-weight: 600 }
#bulletin-start .links a { display: inline-block; margin-right: 1em; white-space: nowrap }
#bulletin-start ul { display: grid; gap: .5em; margin: 0; padding: 0; list-style: none }
#bulletin-start .sites { grid-template-columns: repeat(auto-fit, minmax(14em, 1fr)) }
#bulletin-start .sites a { display: block; padding: .7em 1em; border: 1px solid #b9c0c8; border-radius: 4px }
#bulletin-start code { color: #4b5560; font-size: .85em; overflow-wrap: anywhere }
#bulletin-start .findings li { padding: .1em .9em; border-left: 6px solid #3c6e9f }
#bulletin-start .findings li.error { border-left-color: #b3261e }
#bulletin-start .findings li.warning { border-left-color: #a15c00 }
#bulletin-start .findings p { margin: .1em 0 }
#bulletin-start .findings .place { color: #4b5560; font-size: .85em }
#bulletin-start .findings .actions { display: flex; gap: 1em; align-items: center }
#bulletin-start button { padding: 0 .6em; border: 1px solid #8a929b; border-radius: 4px; background: #fff; font: inherit; cursor: pointer }

"""###),
        ("preview.js", ###"""
// The bar and the findings that `bulletin serve` shows over pages. Pages that are published have none of it.
//
// All words come with the state, in the language of the person who started the preview; everything is written
// as text, never as HTML.
(() => {
  "use strict";
  const script = document.currentScript;
  const pages = script.dataset.pages;
  const here = location.pathname.slice(1).split("/").map(decodeURIComponent).join("/").replace(/(^|\/)$/, "$1index.html");
  let state = null;
  let cards = [];

  // --- Small tools ---

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
      else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
    }
    for (const child of children.flat()) if (child !== null && child !== undefined) element.append(child);
    return element;
  };
  const address = (path) => "/" + path.split("/").map(encodeURIComponent).join("/");
  const stored = (key) => { try { return sessionStorage.getItem(key); } catch { return null; } };
  const store = (key, value) => { try { sessionStorage.setItem(key, value); } catch { /* Not kept, that is all. */ } };
  const sheet = (name) => make("link", { rel: "stylesheet", href: "/-/" + name });

  // --- The place where everything hangs, out of reach of the page's own style ---

  const host = make("div", { id: "bulletin-preview" });
  const root = host.attachShadow({ mode: "open" });
  const layer = make("div", { class: "layer" });
  const bar = make("div", { class: "bar", role: "region" });
  root.append(sheet("bar.css"), layer, bar);

  // --- Reloading, with the place on the page kept ---

  const reload = () => {
    store("bulletin-scroll", JSON.stringify([location.pathname, scrollX, scrollY]));
    location.reload();
  };
  const restore = () => {
    let kept = null;
    try { kept = JSON.parse(stored("bulletin-scroll")); } catch { /* Written by somebody else. */ }
    if (!kept || kept[0] !== location.pathname) return;
    store("bulletin-scroll", "");
    const back = () => scrollTo({ left: kept[1], top: kept[2], behavior: "instant" });
    back();
    addEventListener("load", back, { once: true });
  };

  // --- Where on the page a finding belongs ---

  const plain = (text) => text.normalize("NFKC").replace(/[\s\p{P}\p{S}]/gu, "").toLowerCase();
  const unmarked = (line) => line.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/^\s*(?:[-*+>]|\d+[.)])\s+/, "");
  const blocks = () => {
    const found = (document.querySelector("main") || document.body)
      .querySelectorAll("h1,h2,h3,h4,h5,h6,p,li,tr,dt,dd,pre,figcaption,caption");
    return [...found].filter((block) => block.getClientRects().length)
      .map((block) => ({ block, text: plain(block.textContent) }));
  };
  // The smallest block that holds the text; of two alike the first.
  const blockWith = (text, all) => {
    const wanted = plain(unmarked(text));
    if (!wanted) return null;
    let best = null;
    for (const one of all) if (one.text.includes(wanted) && (!best || one.text.length < best.text.length)) best = one;
    return best && best.block;
  };
  // The page may be older than the line: the block that begins as it does, if enough is alike to tell.
  const blockBeginningAs = (text, all) => {
    const wanted = plain(unmarked(text || ""));
    let best = null, most = 5;
    for (const one of all) {
      let alike = 0;
      while (alike < wanted.length && one.text[alike] === wanted[alike]) alike++;
      if (alike > most) [best, most] = [one, alike];
    }
    return best && best.block;
  };
  // The line itself, else the lines above it, nearest first, else the title.
  const anchor = (finding, all) => {
    const [line, ...above] = finding.lines;
    for (const block of [line && blockWith(line, all), blockBeginningAs(line, all)]) if (block) return block;
    for (const other of above) {
      const block = blockWith(other, all);
      if (block) return block;
    }
    return document.querySelector("h1");
  };

  // --- Findings over the page ---

  const button = (words, action) => make("button", { type: "button", onclick: action }, words);
  const copyPath = (finding) => button(state.words.copy, async (event) => {
    const target = event.currentTarget;
    try { await navigator.clipboard.writeText(finding.absolute); } catch { prompt(state.words.copy, finding.absolute); return; }
    target.textContent = state.words.copied;
  });
  const description = (finding) => [
    make("p", { class: "message" }, make("b", {}, state.words[finding.severity]), " ", finding.message),
    finding.remedy ? make("p", { class: "remedy" }, state.words.mend + finding.remedy) : null,
    make("p", { class: "place" }, finding.place, " ", make("code", {}, finding.rule)),
    make("p", { class: "actions" },
      finding.editor ? make("a", { href: finding.editor }, state.words.edit) : null, copyPath(finding),
      finding.page && finding.page !== here
        ? make("a", { href: address(finding.page) + "#-finding-" + finding.number }, state.words.toPage) : null),
  ];
  const showCards = () => {
    layer.replaceChildren();
    for (const { block } of cards) block && block.classList.remove("bulletin-found", "bulletin-error");
    const all = blocks();
    cards = state.findings.filter((finding) => finding.page === here).map((finding) => {
      const block = anchor(finding, all);
      const card = make("section", { class: "card " + finding.severity, "data-finding": finding.number, tabindex: "-1" },
        description(finding), button(state.words.fold, () => { card.classList.toggle("folded"); placeCards(); }));
      if (block) block.classList.add("bulletin-found");
      if (block && finding.severity === "error") block.classList.add("bulletin-error");
      layer.append(card);
      return { card, block };
    });
    placeCards();
    const wanted = cards.find(({ card }) => location.hash === "#-finding-" + card.dataset.finding);
    if (wanted) { wanted.card.scrollIntoView({ block: "center" }); wanted.card.focus({ preventScroll: true }); }
  };
  // Under the text each is about; cards that would cover each other follow each other.
  const placeCards = () => {
    const origin = layer.getBoundingClientRect();
    const placed = cards.map(({ card, block }) => {
      const box = block ? block.getBoundingClientRect() : { left: 16, bottom: 16 };
      return { card, top: box.bottom - origin.top + 4, left: Math.max(8, Math.min(box.left - origin.left, innerWidth - 360)) };
    }).sort((one, other) => one.top - other.top);
    let free = -Infinity;
    for (const { card, top, left } of placed) {
      const at = Math.max(top, free);
      card.style.top = at + "px";
      card.style.left = left + "px";
      free = at + card.offsetHeight + 6;
    }
  };

  // --- Drafts ---

  const showDrafts = () => {
    const drafts = new Set(state.drafts.flatMap((draft) => draft.pages).map((page) => address(page)));
    for (const link of document.querySelectorAll("a[href]")) {
      if (link.closest("#bulletin-start")) continue;
      const leads = drafts.has(link.pathname) && link.host === location.host;
      if (leads && !link.querySelector(".bulletin-draft")) link.append(" ", make("span", { class: "bulletin-draft" }, state.words.draft));
    }
    // Of pages that hold many entries, the parts that name a draft's number.
    for (const draft of state.drafts) {
      for (const part of document.querySelectorAll(".sheet, .notice")) {
        if (part.textContent.includes(draft.index)) part.classList.add("bulletin-draft-part");
        part.dataset.bulletinDraft = state.words.draft;
      }
    }
    const isDraft = state.drafts.some((draft) => draft.pages.includes(here));
    if (isDraft && !document.querySelector(".bulletin-draft-page")) {
      document.body.prepend(make("p", { class: "bulletin-draft-page", role: "note" },
        make("strong", {}, state.words.draft), state.words.draftNote));
      document.title = "【" + state.words.draft + "】" + document.title;
    }
  };

  // --- The bar ---

  const post = async (target) => { await fetch("/-/" + target, { method: "POST" }); };
  const shifted = (day, days) => new Date(Date.parse(day) + days * 86400000).toISOString().slice(0, 10);
  const dateControl = () => {
    const { words, date, today } = state;
    const input = make("input", { type: "date", value: date, "aria-label": words.date });
    input.addEventListener("change", () => input.value && post("date?on=" + input.value));
    const jump = (label, day) =>
      make("button", { type: "button", "aria-pressed": String(date === day), onclick: () => post("date?on=" + day) }, label);
    return make("span", { class: "group" }, make("span", { class: "label" }, words.date), input,
      make("button", { type: "button", "aria-pressed": String(date === today), onclick: () => post("date?on=today") }, words.today),
      jump(words.tomorrow, shifted(today, 1)), jump(words.week, shifted(today, 7)));
  };
  const draftControl = () => {
    const box = make("input", { type: "checkbox" });
    box.checked = state.showsDrafts;
    box.addEventListener("change", () => post("drafts?show=" + (box.checked ? "yes" : "no")));
    return make("label", { class: "group" }, box, state.words.showDrafts);
  };
  const findingList = (findings) => make("ul", { class: "findings" },
    findings.map((finding) => make("li", { class: finding.severity }, description(finding))));
  const findingParts = () => {
    const { words, findings } = state;
    const part = (title, some) => some.length ? [make("h2", {}, title), findingList(some)] : [];
    return [
      ...part(words.here, findings.filter((finding) => finding.page === here)),
      ...part(words.elsewhere, findings.filter((finding) => finding.page && finding.page !== here)),
      ...part(words.nowhere, findings.filter((finding) => !finding.page)),
      findings.length ? null : make("p", { class: "none" }, words.none),
      state.more ? make("p", { class: "none" }, state.more) : null,
    ];
  };
  const panel = make("div", { class: "panel", role: "region", hidden: true });
  const setPanel = (isOpen) => {
    panel.hidden = !isOpen;
    store("bulletin-panel", isOpen ? "open" : "");
    const opener = bar.querySelector(".opener");
    if (opener) opener.setAttribute("aria-expanded", String(isOpen));
  };
  const showBar = () => {
    const { words } = state;
    const isFolded = stored("bulletin-bar") === "folded";
    const isOpen = stored("bulletin-panel") === "open";
    const counts = make("button", { type: "button", class: "opener " + state.gravest, "aria-expanded": String(isOpen),
      onclick: () => setPanel(panel.hidden) }, words.findings, " ", make("b", {}, state.summary));
    panel.replaceChildren(...findingParts().filter(Boolean));
    panel.setAttribute("aria-label", words.findings);
    panel.hidden = !isOpen;
    const fold = button(isFolded ? words.unfold : words.fold, () => {
      store("bulletin-bar", isFolded ? "" : "folded");
      showBar();
    });
    bar.setAttribute("aria-label", words.bar);
    bar.className = "bar " + state.status + (isFolded ? " folded" : "");
    const notice = make("p", { class: "notice", role: "status" }, state.notice);
    notice.hidden = !state.notice;
    const controls = isFolded ? [fold] : [make("a", { class: "name", href: "/-/" }, words.all), counts, dateControl(),
      draftControl(), make("span", { class: "time" }, state.time), fold];
    bar.replaceChildren(panel, notice, make("div", { class: "controls" }, controls));
  };

  // --- The page that lists all pages, and the one of all findings ---

  const link = (path, words) => make("a", { href: address(path) }, words);
  const boardRow = (board) => make("tr", {}, make("th", { scope: "row" }, board.name),
    make("td", {}, board.place), make("td", { class: "links" }, board.links.map((one) => link(one.page, one.label))));
  const startParts = () => {
    const { words, places, drafts } = state;
    const part = (title, ...content) => content.flat().length ? make("section", {}, make("h2", {}, title), content) : null;
    return [
      make("h1", {}, state.site || words.bar),
      part(words.websites, make("ul", { class: "sites" }, places.sites.map((one) => make("li", {}, link(one.page, one.label))))),
      part(words.boards, places.boards.length ? make("table", {}, make("tbody", {}, places.boards.map(boardRow))) : []),
      part(words.screens, places.screens.length ? make("table", {}, make("tbody", {}, places.screens.map(boardRow))) : []),
      part(words.drafts, drafts.length ? make("ul", { class: "drafts" }, drafts.map((draft) => make("li", {},
        draft.pages.length ? link(draft.pages[0], draft.title) : draft.title,
        " ", make("span", { class: "bulletin-draft" }, words.draft), " ", make("code", {}, draft.file)))) : []),
    ].filter(Boolean);
  };
  const showStart = () => {
    const start = document.getElementById("bulletin-start");
    if (!start) return;
    document.documentElement.lang = state.language;
    document.title = state.words.all;
    const findings = make("section", { id: "findings" }, make("h2", {}, state.words.findings), findingList(state.findings),
      make("p", {}, state.more || (state.findings.length ? "" : state.words.none)));
    const [title, ...others] = startParts();
    start.replaceChildren(title, ...(state.gravest === "error" ? [findings, ...others] : [...others, findings]));
  };

  // --- Keeping up ---

  const show = () => { showBar(); showStart(); showDrafts(); showCards(); };
  const update = async () => {
    const answer = await fetch("/-/state.json?page=" + encodeURIComponent(here), { cache: "no-store" });
    state = await answer.json();
    if (state.pages !== pages) reload();
    else show();
  };
  const heard = (message) => {
    const news = JSON.parse(message.data);
    if (news.pages !== pages) reload();
    else if (!state || news.version !== state.version) update();
    else show();
  };
  // Only pages that are seen listen: a browser keeps few connections to one server.
  let events = null;
  const listen = () => {
    if (document.hidden) {
      if (events) events.close();
      events = null;
    } else if (!events) {
      events = new EventSource("/-/events");
      events.onmessage = heard;
      events.onerror = () => {
        if (!state) return;
        state.version = "";
        bar.className = "bar lost";
        const notice = bar.querySelector(".notice");
        notice.hidden = false;
        notice.textContent = state.words.lost;
      };
    }
  };

  document.head.append(sheet("page.css"));
  document.documentElement.append(host);
  restore();
  new ResizeObserver(placeCards).observe(document.documentElement);
  addEventListener("load", placeCards);
  addEventListener("hashchange", () => state && showCards());
  document.addEventListener("visibilitychange", listen);
  update().then(listen, listen);
})();

"""###),
        ("start.html", ###"""
<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; style-src 'self'">
<title>Bulletin</title>
<link rel="stylesheet" href="/-/page.css">
</head>
<body>
<main id="bulletin-start"><noscript><p>预览需要 JavaScript。The preview needs JavaScript.</p></noscript></main>
</body>
</html>

"""###),
    ]
}
