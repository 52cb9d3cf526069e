// swift-format-ignore-file
// Written by scripts/embed from docs/themes. Change the files there and run it again.

enum BuiltInThemes {
    static let files: [(path: String, text: String)] = [
        ("village/layouts/assets/content.css", ###"""
/* All of this theme stands in style.css. */

"""###),
        ("village/layouts/assets/style.css", ###"""
/* A village's one page: the green of a notice board, chalk white, and yellow slips for what hangs now. Huge
   type, one column, everything large enough for a thumb. All sizes follow the reader's own. */

:root {
  color-scheme: light dark;
  --board: #0f4a2a; --chalk: #fff; --paper: #fff; --ink: #111; --slip: #ffe14d; --slip-ink: #111; --link: #0b3d91;
  --edge: #0f4a2a; --ink-2: #333;
  --hei: "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Source Han Sans SC", "Noto Sans CJK SC",
    "Noto Sans SC", "WenQuanYi Micro Hei", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #101010; --ink: #fff; --ink-2: #e0e0e0; --link: #9fd0ff; --edge: #5fbf86; --slip: #3b3200; --slip-ink: #ffe14d }
}
html { font-size: 150%; -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
@media (min-width: 30em) { html { font-size: 175% } }
@media (min-width: 70em) { html { font-size: 200% } }
.large-type { font-size: 225% }
*, ::before, ::after { box-sizing: border-box }
[hidden] { display: none !important }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--hei); line-break: strict; overflow-wrap: anywhere }
h1, h2, h3, h4, h5, h6 { margin: 0; line-height: 1.3; font-weight: 800 }
h1 { font-size: 1.6rem } h2 { font-size: 1.25rem } h3, h4, h5, h6 { font-size: 1.05rem }
p, ul, ol, dl, dd, figure { margin: 0; padding: 0 }
ul, ol { list-style: none }
.figures, time { font-variant-numeric: tabular-nums lining-nums }
a { color: var(--link); text-decoration: underline; text-underline-offset: .15em }
:focus-visible { outline: 4px solid currentColor; outline-offset: 3px }
main:focus { outline: none }
.wide { max-width: 36rem; margin-inline: auto; padding-inline: .7rem }
.skip { position: absolute; left: .5rem; top: -20rem; padding: .3rem .6rem; background: var(--slip); color: var(--slip-ink) }
.skip:focus { top: 0 }
.internal-mark { background: var(--slip); color: var(--slip-ink); padding: .3rem; text-align: center; font-weight: 800 }

input, select, button { font: inherit; color: var(--ink); background: var(--paper); border: 2px solid var(--edge); border-radius: .3rem; padding: .2rem .4rem; max-width: 100% }
button { cursor: pointer }
input[type="checkbox"] { width: 1.2em; height: 1.2em; vertical-align: -.2em }

.masthead { background: var(--board); color: var(--chalk); padding-block: .7rem; border-bottom: .3rem solid var(--slip) }
.site-name { font-size: 1.6rem; font-weight: 800; line-height: 1.25 }
.site-name a, .masthead a { color: inherit }
.menu ul { display: flex; flex-wrap: wrap; gap: .1rem .8rem; padding-top: .4rem; font-size: .8rem }
.menu a { display: inline-block; padding-block: .25rem }
.menu [aria-current] { font-weight: 800; text-decoration-thickness: .2em }
.reading { display: flex; flex-wrap: wrap; gap: .3rem; padding-top: .4rem }
.reading button { font-size: .8rem; padding: .2rem .6rem; color: var(--chalk); background: none; border-color: currentColor }
.reading .menu-button { font-weight: 800 }
.reading .menu-button::after { content: " ▾"; content: " ▾" / "" }
.reading .menu-button[aria-expanded="true"]::after { content: " ▴"; content: " ▴" / "" }
@media (max-width: 39.99em) { :root.menu-folded .menu ul { display: none } }
@media (min-width: 40em) { .reading .menu-button { display: none } }
.head-search { padding-top: .4rem }
body:has(.search) .head-search { display: none }
.head-search label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.search-box { display: flex; gap: .3rem; max-width: 26rem }
.search-box input { flex: 1 1 auto; min-width: 0; width: 100%; color: #111; background: #fff }
.search-box button { flex: none; background: var(--slip); color: var(--slip-ink); font-weight: 800 }
.search-line label, .search-filters label { display: block; font-weight: 800 }
.search-filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9rem), 1fr)); gap: .4rem; padding-block: .5rem }
.search-filters select { width: 100% }
.result-list li { padding-block: .5rem; border-bottom: 2px solid var(--edge) }
mark { background: var(--slip); color: var(--slip-ink) }
.trail ol, .path { display: flex; flex-wrap: wrap; font-size: .8rem }
.trail { padding-top: .5rem }
.trail li:not(:last-child)::after, .path li:not(:last-child)::after { content: "›"; content: "›" / ""; margin-inline: .3em }
main { padding-block: .8rem 1.6rem }
main > h1 { margin-bottom: .6rem }

.phones { display: grid; gap: .4rem }
.phones div { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 .6rem; border: 3px solid var(--edge); border-radius: .4rem; padding: .3rem .6rem }
.phones dt { font-weight: 800 }
.phones dd a { font-size: 1.4rem; font-weight: 800; line-height: 1.4 }
.phones .plain { border-width: 0 0 1px; border-radius: 0; padding-inline: 0; font-size: .85rem }
.board { margin-top: 1.2rem }
.board > h2 { background: var(--board); color: var(--chalk); padding: .3rem .6rem; border-radius: .4rem .4rem 0 0 }
.section-note, .lead, .how-many, .count { color: var(--ink-2); font-size: .8rem }
.board > h2 .count { color: inherit }
.board .section-note { padding-block: .4rem }
.more { padding-top: .5rem; font-weight: 800 }
.none { padding-block: .5rem }

.open-list { display: grid; gap: .5rem }
.open-row { background: var(--slip); color: var(--slip-ink); border: 3px solid; border-radius: .4rem; padding: .4rem .6rem }
.open-row a, .open-row .open-facts { color: inherit }
.left { font-weight: 800; line-height: 1.2 }
.left-number { font-size: 2rem }
.open-title { font-weight: 800; font-size: 1.1rem; line-height: 1.4 }
.open-facts, .latest-facts, .related-facts, .file-facts, .row-summary { display: flex; flex-wrap: wrap; gap: 0 .8em; font-size: .8rem; color: var(--ink-2) }
.file-sum, .step-list p, .step-list ul { font-size: .8rem }
.file-sum summary { width: fit-content; min-height: 1.5rem; cursor: pointer }
.file-sum code { user-select: all }
.step-list { padding-inline-start: 2em; list-style: decimal }
.latest-list li, .related-list li, .file-list li { padding-block: .5rem; border-bottom: 2px solid var(--edge); line-height: 1.45 }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 8rem), 1fr)); gap: .4rem; padding-top: .5rem }
.tiles a { display: flex; justify-content: space-between; gap: .3em; height: 100%; padding: .5rem; border: 3px solid var(--edge); border-radius: .4rem; font-weight: 800; line-height: 1.3 }
.link-list { display: flex; flex-wrap: wrap; gap: .1rem .9rem }
.link-list a { display: inline-block; padding-block: .2rem }
.link-list [aria-current] { font-weight: 800 }

.seal, .state { display: inline-block; padding: 0 .4em; border: 2px solid; border-radius: .2rem; font-size: .8rem; font-weight: 800 }
.seal, .state-open { background: var(--slip); color: var(--slip-ink) }
.status { padding-block: .5rem }
.status-line { display: flex; flex-wrap: wrap; gap: .2em .8em; align-items: center }
.status-left { font-size: 1.25rem }
.status-rule, .status-boards { font-size: .8rem; color: var(--ink-2) }
.comma, .comma li { display: inline }
.comma li + li::before { content: "、" }
:lang(en) .comma li + li::before { content: ", " }
.facts > div, .elements div, .duty dl div, .unit-facts div, .editions div, .object dl div, .foot-contact div, .sums div { padding-block: .3rem; border-bottom: 1px solid var(--edge) }
dt { font-size: .8rem; font-weight: 400; color: var(--ink-2) }
dd { font-weight: 600 }
.entry-body { display: grid; gap: 1rem; margin-top: .8rem }
.entry-main { min-width: 0 }
.attachments, .related, .chain-part, .object, .review, .duty, .stat, .month, .area, .year, .catalogue-field { margin-top: 1.2rem }
.object { border: 3px solid var(--edge); border-radius: .4rem; padding: .5rem .6rem }
.call-number { font-size: 1.3rem; font-weight: 800 }
.chain li, .dossier > li { border-left: .3rem solid var(--edge); padding: 0 0 .7rem .6rem }
.chain-here { background: var(--slip); color: var(--slip-ink) }
.chain-here .related-facts { color: inherit }
.chain-mark, .relation, .chain-stage { font-size: .8rem; font-weight: 800 }
.edition { font-size: .8rem; padding-top: .6rem }
.tree ul, .unit-tree ul { padding-left: .8rem }
.tree li, .unit-tree li { padding-block: .25rem }
.limit { display: block; font-size: .8rem; color: var(--ink-2) }

table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: top; padding: .25rem .4rem .25rem 0; border-bottom: 1px solid var(--edge) }
.right { text-align: end; white-space: nowrap }
.table { position: relative; overflow-x: auto; padding: .2rem }
.table table { width: max-content; min-width: 100% }
.table th, .table td { max-width: 12em }
table.index, .index tbody, .index tr, .index td, .index th, .review-table, .review-table tbody, .review-table tr, .review-table td, .review-table th { display: block; border: 0; padding: 0 }
.index thead, .review-table thead, .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.index tbody tr, .review-table tbody tr { padding-block: .5rem; border-bottom: 2px solid var(--edge) }
.index td { font-size: .8rem; color: var(--ink-2) }
.index td:has([aria-hidden]) { display: none }
.index tbody tr { display: flex; flex-wrap: wrap; gap: 0 .8em }
.index .cell-title { flex: 0 0 100%; order: -1; font-weight: 800; line-height: 1.4 }
.cell-label { margin-inline-end: .4em }
/* The catalogue in the official columns: each item a heading, its duty beneath. */
.official, .official tbody, .official tr, .official td, .official th { display: block; border: 0; padding: 0; overflow-wrap: anywhere }
.official thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.official tr { padding-block: .5rem; border-bottom: 2px solid var(--edge) }
.official td.official-number, .official td:empty { display: none }
.official .cell-label { display: block }
.month-table { table-layout: fixed; font-size: .7rem }
.month-table th, .month-table td { text-align: center; padding: .1rem; border: 1px solid var(--edge) }
.month-table td { height: 3.2rem; overflow: hidden }
.month-table td > a { display: block }
.day-today { outline: 3px solid var(--edge); outline-offset: -3px }
.day-ends, .day-begins, .day-rest, .day-word { font-size: .5rem; display: block }
@media (max-width: 30em) { .day-ends, .day-begins { overflow-wrap: anywhere } }

.text { line-height: 1.75 }
.text > * + * { margin-top: .6em }
.text > p:lang(zh) { text-indent: 2em }
.text > h2, .text > h3, .text > h4 { margin-top: 1.2em }
.text ul, .text ol { padding-inline-start: 1.4em }
.text ul { list-style: disc } .text ol { list-style: decimal }
.text blockquote { margin: 0 0 0 1em }
.text img { max-width: 100%; height: auto }
.text pre { white-space: pre-wrap; overflow-wrap: anywhere }
.text caption, figcaption { font-weight: 800; text-align: start }
.text th { word-break: keep-all }
.compared ins { font-weight: 800 }
.compared del, .compared ins { position: relative }
.flow, .chart { display: block; width: 100%; max-width: 22rem; height: auto }
.flow text, .chart text { fill: var(--ink); font-family: var(--hei) }
.flow-box { fill: var(--paper); stroke: var(--ink); stroke-width: 2 }
.flow-line, .chart-line { fill: none; stroke: var(--ink); stroke-width: 2 }
.flow-head { fill: var(--ink) }
.chart-bar { fill: var(--edge) }
.chart-point { fill: var(--paper); stroke: var(--ink); stroke-width: 2 }
.chart-ground { fill: none; stroke: var(--edge) }

.pager { margin-top: .8rem }
.pager ul { display: flex; flex-wrap: wrap; gap: .3rem }
.pager a { display: block; min-width: 2em; padding: .2rem .5rem; border: 2px solid var(--edge); border-radius: .3rem; text-align: center }
.pager [aria-current] { background: var(--board); color: var(--chalk) }
.foot { border-top: .3rem solid var(--board); padding-block: .8rem 1.6rem; font-size: .8rem }
.foot dd { font-weight: 400 }
.foot ul { display: flex; flex-wrap: wrap; gap: .2rem .9rem; padding-top: .5rem }
.foot-links a { display: inline-block; padding-block: .25rem }
@media print {
  html { font-size: 14pt }
  .masthead { background: none; color: #000 }
  .menu, .reading, .head-search, .skip, .trail, .tiles, .pager, .foot-links { display: none }
}

"""###),
        ("village/layouts/home.mustache", ###"""
{{! A village's one page: whom to call, what can be objected to, what is new, where to look; nothing else. }}
{{<base}}
{{$page-title}}{{site.name}}{{/page-title}}
{{$meta}}
<meta name="ColumnName" content="{{title}}">
<meta name="ColumnType" content="{{words.column-type}}">
{{#site.description}}
<meta name="Description" content="{{site.description}}">
{{/site.description}}
{{/meta}}
{{$site-name}}
<h1 class="site-name">{{site.name}}</h1>
{{/site-name}}
{{$menu}}{{/menu}}
{{$trail}}{{/trail}}
{{$main}}
<dl class="phones">
{{#site.phone}}
<div><dt>{{words.call}}</dt><dd><a class="figures" href="tel:{{site.phone}}">{{site.phone}}</a></dd></div>
{{/site.phone}}
{{#site.supervision}}
<div><dt>{{words.supervision}}</dt><dd><a class="figures" href="tel:{{site.supervision}}">{{site.supervision}}</a></dd></div>
{{/site.supervision}}
{{#site.address}}
<div class="plain"><dt>{{words.place}}</dt><dd>{{site.address}}</dd></div>
{{/site.address}}
{{#site.hours}}
<div class="plain"><dt>{{words.hours}}</dt><dd>{{site.hours}}</dd></div>
{{/site.hours}}
</dl>
<section class="board" aria-labelledby="open">
<h2 id="open">{{words.open}} <span class="figures count">{{open-count}}</span></h2>
<p class="section-note">{{words.open-note}}</p>
{{^open}}
<p class="none">{{words.open-none}}</p>
{{/open}}
<ul class="open-list"{{^open}} hidden{{/open}}>
{{#open}}
{{>open-row}}
{{/open}}
</ul>
<p class="more"><a href="{{root}}open.html">{{words.open-all}}</a></p>
</section>
<section class="board" aria-labelledby="latest">
<h2 id="latest">{{words.latest}}</h2>
{{^latest}}
<p class="none">{{words.list-none}}</p>
{{/latest}}
<ul class="latest-list"{{^latest}} hidden{{/latest}}>
{{#latest}}
<li><a href="{{root}}{{address}}">{{title}}</a> <span class="latest-facts"><time class="figures" datetime="{{published}}">{{published}}</time> <span>{{unit}}</span>{{>row-state}}</span></li>
{{/latest}}
</ul>
<p class="more"><a href="{{root}}all.html">{{words.all}}</a> <span class="figures">{{count}}</span></p>
</section>
<section class="board" aria-labelledby="fields">
<h2 id="fields">{{words.catalogue}}</h2>
<ul class="tiles">
{{#fields}}
<li><a href="{{root}}{{address}}">{{name}} <span class="figures count">{{count}}</span></a></li>
{{/fields}}
</ul>
</section>
<section class="board" aria-labelledby="more">
<h2 id="more">{{words.menu}}</h2>
<ul class="tiles">
{{#menu}}
<li{{#current}} hidden{{/current}}><a href="{{root}}{{address}}">{{label}}</a></li>
{{/menu}}
{{#ways}}
<li><a href="{{root}}{{address}}">{{label}}</a></li>
{{/ways}}
</ul>
</section>
{{/main}}
{{/base}}

"""###),
    ]
}
