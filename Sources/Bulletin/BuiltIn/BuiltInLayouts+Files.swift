// swift-format-ignore-file
// Written by scripts/embed from layouts. Change the files there and run it again.

extension BuiltInLayouts {
    static let files: [(path: String, text: String)] = [
        ("layouts/accessibility.mustache", ###"""
{{<base}}
{{$main}}
<h1>{{title}}</h1>
<div class="text">
<p>{{words.statement-standard}}</p>
{{#own-words}}
{{{body}}}
{{/own-words}}
<h2>{{words.statement-tested}}</h2>
{{^tested}}
<p>{{words.statement-none}}</p>
{{/tested}}
{{#tested}}
{{^these-layouts}}
<p><strong>{{words.statement-other}}</strong></p>
{{/these-layouts}}
<p>{{words.statement-how}}</p>
<p class="figures">{{words.statement-on}} {{tested-on}}{{words.comma}}{{words.statement-browser}} {{browser}}{{words.comma}}{{words.statement-rules}} {{checker}}</p>
<p class="figures">{{words.statement-passed}} {{passed}}{{words.comma}}{{words.statement-failed}} {{failed}}{{words.comma}}{{words.statement-not-tested}} {{not-tested}}</p>
<div class="table" role="region" tabindex="0" aria-label="{{words.statement-tested}}">
<table>
<thead><tr><th scope="col">{{words.statement-kind}}</th>{{#looks}}<th scope="col">{{.}}</th>{{/looks}}</tr></thead>
<tbody>
{{#pages}}
<tr><th scope="row">{{name}}</th>{{#outcomes}}<td>{{.}}</td>{{/outcomes}}</tr>
{{/pages}}
</tbody>
</table>
</div>
{{/tested}}
<h2>{{words.statement-limits}}</h2>
<p>{{words.statement-limits-text}}</p>
<h2>{{words.statement-feedback}}</h2>
<p>{{words.statement-feedback-text}}</p>
<ul>
{{#site.phone}}
<li>{{words.phone}}{{words.colon}}<span class="figures">{{site.phone}}</span></li>
{{/site.phone}}
{{#site.email}}
<li>{{words.email}}{{words.colon}}<a href="mailto:{{site.email}}">{{site.email}}</a></li>
{{/site.email}}
{{#site.address}}
<li>{{words.place}}{{words.colon}}{{site.address}}</li>
{{/site.address}}
</ul>
</div>
{{/main}}
{{/base}}

"""###),
        ("layouts/annual-reports.mustache", ###"""
{{<base}}
{{$main}}
<h1>{{title}}</h1>
<p class="lead">{{words.annual-reports-note}}</p>
<ul class="latest-list reports">
{{#reports}}
<li><span class="report-year figures">{{year}}</span> <span class="report-what"><a href="{{root}}{{address}}">{{title}}</a> <span class="latest-facts">{{#published}}<time class="figures" datetime="{{published}}">{{published}}</time>{{/published}} <span>{{unit}}</span></span></span></li>
{{/reports}}
</ul>
{{/main}}
{{/base}}

"""###),
        ("layouts/assets/content.css", ###"""
/* What single kinds of pages have: home, lists, entries, the catalogue, statistics, calendar. style.css, which all
   pages load, has the colours, scales and the frame; the search page needs no more than that. */

/* ---- Home: what can be objected to, what is new, whom to call ---- */

.call { display: flex; flex-wrap: wrap; gap: 0 2.5rem; align-items: baseline; padding-bottom: var(--s3) }
.call div { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6em }
.call dt { font-size: var(--note); font-weight: 400; color: var(--ink-2) }
.call dd { font-weight: 600 }
.call dd.figures { font-size: var(--h3) }
@media (max-width: 30em) {
  .call { display: grid; grid-template-columns: 1fr 1fr; gap: 0 var(--s2) }
  .call div { display: block; line-height: 1.5 }
  .call .call-hours { grid-column: 1 / -1; display: flex; padding-top: .2em }
}
.call .call-hours { flex-wrap: nowrap }
.call dt { white-space: nowrap }
.large-type .call { grid-template-columns: minmax(0, 1fr) }
.call .call-hours dd { font-weight: 400; font-size: var(--note) }
.first { display: grid; gap: var(--s5) }
.first h2 { display: flex; flex-wrap: wrap; align-items: center; gap: .5em; min-height: 2em }
.first h2 .how-many { font: 400 var(--note)/1.5 var(--hei) }
.first .section-note { margin-block: var(--s1) var(--s2) }
.open-list, .latest-list { border-top: 2px solid var(--ink) }
.open-row, .latest-list li { padding-block: var(--s2); border-bottom: 1px solid var(--hair); line-height: 1.55 }
.open-row { display: grid; grid-template-columns: 6rem 1fr; gap: 0 var(--s2); align-items: baseline }
.left { color: var(--seal); font-weight: 600; line-height: 1.2 }
.left-words { font-size: var(--note) }
.left-number { font: 700 1.7647rem/1 var(--song); padding-inline: .05em }
.left-last { font: 700 1.0588rem/1.5 var(--song); border-bottom: 2px solid }
.open-title a, .latest-list a { text-decoration: none }
.open-title a:hover, .latest-list a:hover { text-decoration: underline; text-decoration-thickness: 2px }
.open-title { font-weight: 500 }
.open-facts, .latest-facts { font-size: var(--note); color: var(--ink-2); display: flex; flex-wrap: wrap; gap: 0 1.2em }
.left-number, .open-facts, .latest-facts { font-variant-numeric: tabular-nums lining-nums }
/* On one column the first few notices stand for all, so that what is new is not far below. */
@media screen and (max-width: 59.99em) { .first .open-row:nth-child(n + 6) { display: none } }
@media (min-width: 60em) { .first { grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: var(--s4) } }
.fields, .home-units { margin-top: var(--s5) }
.fields > h2, .home-units > h2 { padding-bottom: var(--s1); border-bottom: 2px solid var(--ink); margin-bottom: var(--s3) }
.field-list { columns: 19rem; column-gap: var(--s4) }
.field { break-inside: avoid; padding-bottom: var(--s3) }
.field h3 a, .catalogue-field h2 a, .year h2 a, .unit-name a { text-decoration: none }
.field h3 a:hover, .catalogue-field h2 a:hover, .year h2 a:hover, .unit-name a:hover { text-decoration: underline }
.field h3 .count { font-family: var(--hei); font-weight: 400 }
.field ul, .link-list { display: flex; flex-wrap: wrap; gap: .1em 1.3em }
.field li { font-size: .9412rem; color: var(--ink-2) }
.field li a, .link-list a { display: inline-block; padding-block: .12em }
.field li a { text-decoration-color: var(--hair) }
.code-list h2 { margin-top: 1.2em }
.code-list .link-list { flex-direction: column }
.link-list [aria-current] { font-weight: 700; text-decoration: none; border-bottom: 2px solid }

/* ---- Catalogue, units, dates ---- */

.catalogue-field, .year { margin-top: var(--s4) }
.catalogue-field h2, .year h2 { border-top: 2px solid var(--ink); padding-top: var(--s2) }
.catalogue-field h2 .count, .year h2 .count { font-family: var(--hei); font-weight: 400 }
.tree > li { padding-block: var(--s2); border-bottom: 1px solid var(--hair) }
.tree > li > .node { font-weight: 600; padding-top: .2rem }
.tree ul { padding-inline-start: 1rem; margin-top: var(--s1) }
.tree ul > li { padding-block: .2rem }
.tree .leaf { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2em }
.limit { font-size: var(--note); color: var(--ink-2) }
@media (min-width: 52em) {
  .tree > li:not(.leaf) { display: grid; grid-template-columns: 14rem 1fr; gap: 0 var(--s4) }
  .tree > li > ul { margin: 0; padding: 0 }
}
.unit-tree > li { border-top: 2px solid var(--ink); padding-top: var(--s2) }
.unit-name { font: 700 var(--h3)/1.5 var(--song) }
.unit-name .count { font-family: var(--hei); font-weight: 400 }
.unit-facts { display: flex; flex-wrap: wrap; gap: 0 2em; font-size: .9412rem }
.unit-facts div { display: flex; gap: .6em }
.unit-facts dt { font-weight: 400; color: var(--ink-2); white-space: nowrap }
.unit-tree ul { margin-top: var(--s3); display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); gap: 0 var(--s4) }
.unit-tree ul > li { padding-block: var(--s2); border-top: 1px solid var(--hair) }
.year .link-list { margin-top: var(--s2) }

.catalogue-field { position: relative }
.field-table { font-size: var(--note) }
.item-table { margin-bottom: var(--s2) }
@media (min-width: 36em) { .field-table { position: absolute; inset-block-start: 1.35rem; inset-inline-end: 0 } }

/* ---- The catalogue in the official columns; on narrow pages each item is a heading and its duty beneath ---- */

@media (min-width: 90em) { body:has(.official) .wide { max-width: 104rem } }
.official-part { container: official / inline-size }
.official { margin-top: var(--s2); font-size: var(--note); line-height: 1.6 }
.official, .official thead, .official tbody, .official tr, .official td, .official th { display: block }
.official thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.official a { text-decoration-color: var(--hair) }
.official tr { padding-block: var(--s2); border-bottom: 1px solid var(--hair) }
.official .official-first { border-top: 2px solid var(--ink) }
.official .official-group { font: 700 var(--h3)/1.5 var(--song); padding-bottom: var(--s1) }
.official .official-item { font-size: 1rem; font-weight: 600 }
.official td { overflow-wrap: anywhere; padding-top: .15em }
.official td.official-number, .official td:empty { display: none }
.official .cell-label { display: block; color: var(--ink-2) }
@container official (min-width: 64rem) {
  .official { display: table; table-layout: fixed }
  .official thead { display: table-header-group; position: static; clip-path: none }
  .official tbody { display: table-row-group }
  .official tr { display: table-row }
  .official td, .official th, .official td.official-number, .official td:empty { display: table-cell; padding: var(--s1) .8em var(--s1) 0; border-bottom: 1px solid var(--hair) }
  .official thead th { border-block: 2px solid var(--ink); border-bottom-width: 1px; font-weight: 600; vertical-align: bottom }
  .official .official-first { border: 0 }
  .official .official-first > * { border-top: 1px solid var(--ink) }
  .official .official-group, .official .official-item { font: inherit; font-weight: 600 }
  .official .cell-label { display: none }
  .official-number { width: 2.8em }
  .official-group { width: 7em }
  .official-item { width: 8.5em }
  .official-basis { width: 15% }
  .official-limit { width: 9em }
  .official-body { width: 9em }
  .official-channels { width: 9em }
  .official-mark { width: 4.9em }
}

/* ---- Lists of entries: the official columns; on narrow pages each row is a title and a line of facts ---- */

.list { display: grid; gap: var(--s3); grid-template-columns: minmax(0, 1fr) }
.list-main { container: list / inline-size; min-width: 0 }
.list-main > .how-many { font-size: var(--note); margin-bottom: var(--s1) }
.list-aside:not(:has(:not([hidden]))) { display: none }
.item-code { font-size: var(--note); color: var(--ink-2); margin-bottom: var(--s1) }
.calendars { margin-top: var(--s4); padding-top: var(--s2); border-top: 1px solid var(--hair); font-size: var(--note) }
.calendars h2 { font-size: var(--h3) }
.duty { border-top: 2px solid var(--ink); padding-top: var(--s2) }
.duty h2 { font-size: var(--h3); margin-bottom: var(--s1) }
.duty h3 { font: 600 var(--note)/1.6 var(--hei); color: var(--ink-2); margin-top: var(--s2) }
.duty dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0 var(--s3) }
.duty dl div { padding-block: var(--s1); border-bottom: 1px solid var(--hair) }
.duty dt { font-size: var(--note); font-weight: 400; color: var(--ink-2); line-height: 1.5 }
.duty dd { line-height: 1.6 }
@media (min-width: 64em) {
  .list:has(.duty) { grid-template-columns: 17rem minmax(0, 1fr); gap: var(--s4) }
}

table.index, .index thead, .index tbody, .index tr, .index td, .index th { display: block }
.index thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.index tbody { border-top: 2px solid var(--ink) }
.index tbody tr { display: flex; flex-wrap: wrap; gap: 0 .9em; padding-block: var(--s2); border-bottom: 1px solid var(--hair) }
.index .cell-title { flex: 0 0 100%; order: -1; line-height: 1.55 }
.index .cell-title > a { font-weight: 500; text-decoration: none }
.index .cell-title > a:hover { text-decoration: underline; text-decoration-thickness: 2px }
.row-summary { font-size: var(--note); color: var(--ink-2); line-height: 1.6 }
.index td { font-size: var(--note); color: var(--ink-2); overflow-wrap: anywhere }
.index td:has([aria-hidden]) { display: none }
.cell-label { margin-inline-end: .4em }
@container list (min-width: 62rem) {
  table.index { display: table; table-layout: fixed }
  .index thead { display: table-header-group; position: static; clip-path: none }
  .index tbody { display: table-row-group; border: 0 }
  .index tr, .index tbody tr { display: table-row }
  .index td, .index th, .index td:has([aria-hidden]) { display: table-cell }
  .index thead th { padding: var(--s1) 1em var(--s1) 0; border-block: 2px solid var(--ink); border-bottom-width: 1px;
    font-size: var(--note); font-weight: 600; line-height: 1.75 }
  .index tbody td, .index tbody th { padding: var(--s2) 1em var(--s2) 0; border-bottom: 1px solid var(--hair) }
  .index thead .cell-title { line-height: 1.75 }
  .index td { line-height: 1.9 }
  .index .cell-index { width: 15.6rem }
  .index td.cell-index { font-size: .7941rem; line-height: 2 }
  .index .cell-document { width: 8rem }
  .index .cell-unit { width: 9.4rem }
  .index .cell-date { width: 6.2rem; padding-inline-end: 0; white-space: nowrap }
  .cell-label { display: none }
}

.pager { margin-top: var(--s3); display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--s2) var(--s3) }
.pager p { font-size: var(--note); color: var(--ink-2) }
.pager ul { display: flex; flex-wrap: wrap; gap: var(--s1) }
.pager a { display: block; min-width: 2.4em; padding: .15em .6em; text-align: center; text-decoration: none; border: 1px solid var(--hair); border-radius: 2px }
.pager a:hover { border-color: var(--ink) }
.pager a:visited { color: inherit }
.pager [aria-current] { background: var(--ink); border-color: var(--ink); color: var(--paper); font-weight: 700 }
.pager [aria-current]:visited { color: var(--paper) }

/* ---- Entry ---- */

.entry-head h1 { max-width: 26em; padding-block: var(--s1) var(--s3) }
.status { padding-bottom: var(--s3) }
.status p, .status-boards { font-size: .9412rem; line-height: 1.65 }
.status .status-line { font-size: 1.0588rem; display: flex; flex-wrap: wrap; align-items: center; gap: .3em 1em; padding-bottom: var(--s1) }
.status .status-line .state { font-size: .9412rem }
.status-left { color: var(--seal); font: 700 var(--h3)/1.4 var(--song) }
.status-rule, .status-boards { color: var(--ink-2) }
.comma { display: inline }
.comma li { display: inline }
.comma li + li::before { content: "、" }
:lang(en) .comma li + li::before { content: ", " }

.facts { display: grid; border-top: 2px solid var(--ink); font-size: .9412rem; line-height: 1.6 }
.facts > div { display: grid; grid-template-columns: 6em minmax(0, 1fr); gap: 0 .5em; padding-block: .4em; border-bottom: 1px solid var(--hair) }
.facts dt { font-weight: 400; color: var(--ink-2) }
.facts dd { overflow-wrap: anywhere }
:lang(en) .facts > div { grid-template-columns: 9em minmax(0, 1fr) }
@media (max-width: 26em) {
  .facts { font-size: .8824rem }
  .facts > div { grid-template-columns: 4.5em minmax(0, 1fr) }
}
@media (min-width: 50em) {
  .facts { grid-template-columns: 1fr 1fr; column-gap: var(--s4) }
  .facts-wide { grid-column: 1 / -1 }
}
.entry-body { margin-top: var(--s4); display: grid; gap: var(--s4) }
.entry-main { min-width: 0; max-width: 40em; font-size: 1.0588rem }
.entry-main .text { max-width: none }
@media (min-width: 64em) {
  .entry-body { grid-template-columns: minmax(0, 43em) minmax(0, 1fr); gap: var(--s5) }
}
.elements { margin-bottom: var(--s3) }
.elements div { padding-block: .3em; display: grid; grid-template-columns: minmax(6em, max-content) minmax(0, 1fr); gap: 0 1em }
.elements div { grid-template-columns: 7em minmax(0, 1fr) }
.attachments, .related { margin-top: var(--s4); font-size: 1rem }
.attachments h2, .related h2, .object h2, .review h2 { font-size: var(--h3); padding-top: var(--s2); border-top: 1px solid var(--ink); margin-bottom: var(--s1) }
.file-list li, .related-list li { padding-block: .3em; line-height: 1.6 }
.file-sum { font-size: var(--note); color: var(--ink-2) }
.file-sum summary { width: fit-content; min-height: 1.5rem; cursor: pointer }
.file-sum code { color: var(--ink); overflow-wrap: anywhere; user-select: all }
.file-facts, .related-facts { font-size: var(--note); color: var(--ink-2); margin-inline-start: .5em; white-space: nowrap }
.related-facts { display: block; margin: 0; white-space: normal; overflow-wrap: anywhere }
.relation { display: inline-block; min-width: 4.5em; font-size: var(--note); color: var(--ink-2) }
.removed { margin-top: var(--s3); padding-block: var(--s2); border-block: 1px solid var(--line) }
.object { font-size: .9412rem; line-height: 1.7 }
.object dl div { padding-top: var(--s2) }
.object dt { font-size: var(--note); font-weight: 400; color: var(--ink-2); line-height: 1.5 }
.object .call-number { font-size: var(--h3); font-weight: 600 }
.entry-foot { margin-top: var(--s4) }
.review-table { font-size: .9412rem; line-height: 1.6 }
.review-table th, .review-table td { padding: .35em 1em .35em 0; border-bottom: 1px solid var(--hair) }
.review-table thead th { font-size: var(--note); color: var(--ink-2) }
.review-table tbody th { font-weight: 600; white-space: nowrap }
.edition { margin-top: var(--s3); font-size: var(--note); color: var(--ink-2); display: flex; flex-wrap: wrap; gap: 0 2em }
.permanent { overflow-wrap: anywhere }
@media (max-width: 35em) {
  .review-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .review-table, .review-table tbody, .review-table tr, .review-table td, .review-table th { display: block }
  .review-table tr { display: flex; flex-wrap: wrap; gap: 0 1em; padding-block: .4em; border-bottom: 1px solid var(--hair) }
  .review-table th, .review-table td { padding: 0; border: 0 }
  .review-table td:last-child { flex: 0 0 100% }
}

/* ---- The text that offices write ---- */

.text { max-width: 40.6em; font-size: 1.0588rem; line-height: 1.75 }
.entry-main .text { font-size: inherit }
.text > * + * { margin-top: .7em }
@media (min-width: 36em) { .text p:lang(zh) { text-align: justify } }
.text > p:lang(zh) { text-indent: 2em }
.text > h2, .text > h3, .text > h4 { margin-top: 1.6em }
.text > :first-child { margin-top: 0 }
.text h2 { font-size: var(--h2) }
.text h3 { font-size: 1.2353em }
.text h4 { font-size: 1.0588em }
.text h4, .text h5, .text h6 { font-family: var(--hei) }
.text ul, .text ol { padding-inline-start: 2em }
.text ul { list-style: disc }
.text ol { list-style: decimal }
.text li + li { margin-top: .25em }
.text blockquote { margin-inline: 2em 0; color: var(--ink-2) }
.text blockquote > * + * { margin-top: .5em }
.text hr { border: 0; border-top: 1px solid var(--line); margin-block: 2em; width: 8em; margin-inline: auto }
.text img { max-width: 100%; height: auto }
.text figure { margin: 1.5em 0 }
.text figcaption, .text caption { font-size: var(--note); font-weight: 600; text-align: start; padding-bottom: var(--s1) }
.text code { font-family: var(--mono); font-size: .9em }
.text pre { font-family: var(--mono); font-size: .9em; line-height: 1.6; padding-block: var(--s2); border-block: 1px solid var(--hair); white-space: pre-wrap; overflow-wrap: anywhere }
.text table { margin-block: 1.2em; font-size: .9412rem; line-height: 1.6 }
.text thead th { border-top: 2px solid var(--ink); border-bottom: 1px solid var(--ink); font-weight: 600; vertical-align: bottom }
.text th, .text td { padding: .4em .9em .4em 0; border-bottom: 1px solid var(--hair) }
.text th { word-break: keep-all }
.text th:last-child, .text td:last-child { padding-inline-end: 0 }
.text .right { text-align: end }
.text td.right { white-space: nowrap }
.text .center { text-align: center }
.text sup { line-height: 0; font-size: .75em }
.footnotes { margin-top: 2.5em; padding-top: var(--s2); border-top: 1px solid var(--line); font-size: var(--note); color: var(--ink-2) }
.table { position: relative; overflow-x: auto; overscroll-behavior-x: contain; margin-block: 1.2em; padding: .2em; margin-inline: -.2em }
.table table { margin: 0 }
@media (max-width: 47em) {
  .table table { width: max-content; min-width: 100% }
  .table td, .table th { max-width: 14em; min-width: 3em }
  .table td:not(.right) { min-width: 5.5em }
  .table td:first-child:not(.right) { min-width: 7em }
}

/* ---- The whole matter: a line with a mark for each entry ---- */

.chain-part { margin-top: var(--s4); font-size: 1rem }
.chain-part h2 { font-size: var(--h3); padding-top: var(--s2); border-top: 1px solid var(--ink); margin-bottom: var(--s1) }
.chain { margin-top: var(--s2) }
.chain li { position: relative; display: grid; grid-template-columns: 3.6em minmax(0, 1fr); gap: 0 .6em; padding: 0 0 var(--s2) 1.7em; line-height: 1.6 }
.chain li::before { content: ""; position: absolute; left: .3em; top: .45em; width: .7em; height: .7em; border: 2px solid var(--ink); border-radius: 50%; background: var(--paper) }
.chain li:not(:last-child)::after { content: ""; position: absolute; left: calc(.65em - 1px); top: 1.3em; bottom: -.3em; border-left: 2px solid var(--line) }
.chain .chain-here::before { background: var(--ink) }
.chain-stage { font-size: var(--note); color: var(--ink-2); line-height: 1.95 }
.chain-mark { font-size: var(--note); border: 1px solid var(--ink-2); border-radius: 2px; padding: 0 .4em; white-space: nowrap }
:lang(en) .chain li { grid-template-columns: 7em minmax(0, 1fr) }
.correction { margin-top: var(--s2); padding-top: var(--s2); border-top: 1px solid var(--hair) }

/* ---- Editions compared: what is gone is struck out, what is new is underlined, both in words too ---- */

.editions { border-top: 2px solid var(--ink); margin-bottom: var(--s3) }
.editions div { display: grid; grid-template-columns: 4em minmax(0, 1fr); padding-block: .4em; border-bottom: 1px solid var(--hair); line-height: 1.6 }
.editions dt { font-weight: 400; color: var(--ink-2) }
.compare-sum { display: flex; flex-wrap: wrap; gap: 0 1.6em }
.compared { margin-top: var(--s3) }
.compared del, .compared ins { position: relative }
.compared del { color: var(--ink-2); text-decoration: line-through; text-decoration-thickness: 1px }
.compared ins { font-weight: 700; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em }
.left-out { color: var(--ink-2); font-size: var(--note); text-indent: 0 !important }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }

/* ---- Procedures drawn ---- */

.code-list .count { white-space: normal; overflow-wrap: anywhere }
.procedure { margin-top: var(--s4) }
.procedure h2 { font-size: var(--h2); margin-bottom: var(--s2) }
.step-list { padding-inline-start: 2em; list-style: decimal }
.step-list > li { padding-block: .3em }
.step-list p, .step-list ul { font-size: .9412rem; color: var(--ink-2) }
.flow-figure { margin: 1em 0 }
.flow { display: block; width: 100%; max-width: 24rem; height: auto }
.flow-box { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5 }
.flow-line { fill: none; stroke: var(--ink); stroke-width: 1.5 }
.flow-head { fill: var(--ink) }
.flow text, .chart text { fill: var(--ink); font-family: var(--hei) }
.flow .flow-name { font-weight: 600 }
.flow .flow-note { fill: var(--ink-2) }
.flow .flow-answer { font-weight: 600 }

/* ---- Key areas, projects, annual reports ---- */

.areas { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); gap: var(--s4); margin-top: var(--s3) }
.area h2 { font-size: var(--h3); padding-bottom: var(--s1) }
.area h2 a { text-decoration: none }
.area h2 a:hover { text-decoration: underline }
.area h2 .count { font-family: var(--hei); font-weight: 400 }
.area .section-note { margin-bottom: var(--s1) }
.area .none, .area .stages { border-top: 2px solid var(--ink); padding-top: var(--s2) }
.stages li { font-size: .9412rem }
.area-latest { margin-top: var(--s1); font-size: .9412rem; line-height: 1.6 }
.dossier { margin-top: var(--s3); max-width: 48rem }
.dossier > li { position: relative; padding: 0 0 var(--s4) 2em }
.dossier > li::before { content: ""; position: absolute; left: .15em; top: .35em; width: .9em; height: .9em; background: var(--ink); transform: rotate(45deg) scale(.75) }
.dossier > li:not(:last-child)::after { content: ""; position: absolute; left: calc(.6em - 1px); top: 1.6em; bottom: 0; border-left: 2px solid var(--line) }
.dossier h2 { font-size: var(--h3); padding-bottom: var(--s1) }
.reports li { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: 0 var(--s2) }
.report-year { font: 700 var(--h3)/1.4 var(--song) }
.home-ways { margin-top: var(--s4) }
.home-ways h2 { padding-bottom: var(--s1); border-bottom: 2px solid var(--ink); margin-bottom: var(--s2) }
.ways { display: flex; flex-wrap: wrap; gap: .2em 2em; font-weight: 600 }
.ways a { display: inline-block; padding-block: .2em }

/* ---- Calendar ---- */

.month-links { margin-top: var(--s2) }
.month { margin-top: var(--s4) }
.month > h2 { border-top: 2px solid var(--ink); padding-block: var(--s2) }
.month-parts { display: grid; gap: var(--s3) }
.month-table { table-layout: fixed }
.month-table th { font-size: var(--note); text-align: center; color: var(--ink-2); padding-bottom: var(--s1) }
.month-table td { height: 4rem; border: 1px solid var(--hair); padding: .1rem; font-size: var(--note); line-height: 1.4; text-align: center }
.month-table td > a { display: block; height: 100%; text-decoration: none }
.month-table td > a:hover, .month-table td > a:hover .day-number { text-decoration: underline }
.day-number { font-size: 1rem; font-weight: 400 }
td > a .day-number { font-weight: 700 }
.month-table .day-today { border: 2px solid var(--ink) }
.day-rest, .day-word { font-size: .7059rem; color: var(--ink-2) }
.day-word { color: var(--ink); font-weight: 700 }
.day-ends, .day-begins { display: block; white-space: nowrap; font-size: .7059rem }
.day-ends b, .day-begins b { font-weight: 700 }
.month-days h3 { font: 600 var(--note)/1.6 var(--hei); color: var(--ink-2) }
.month-days dl > div { padding-block: var(--s1); border-bottom: 1px solid var(--hair); scroll-margin-top: 1rem }
.month-days dd { line-height: 1.6; padding-top: .15em }
.month-days dd .state { font-size: .7647rem }
@media (min-width: 36em) { .month-table td { height: 4.6rem } .day-ends, .day-begins, .day-rest, .day-word { font-size: var(--note) } }
@media (min-width: 64em) { .month-parts { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: var(--s4) } .month-table { align-self: start } }

/* ---- Statistics ---- */

.sums { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: var(--s2) var(--s3); margin-block: var(--s3) }
.sums div { border-top: 2px solid var(--ink); padding-top: var(--s1) }
.sums dt { font-weight: 400; font-size: var(--note); color: var(--ink-2) }
.sums dd { font: 700 1.7647rem/1.3 var(--song) }
.stat { margin-top: var(--s4) }
.stat h2 .count { font-family: var(--hei); font-weight: 400 }
.stat > h2 { padding-bottom: var(--s1); border-bottom: 2px solid var(--ink); margin-bottom: var(--s2) }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: var(--s3) var(--s4); margin-bottom: var(--s2) }
.charts figure, .stat-chart { margin: 0 }
.stat-parts { display: grid; gap: var(--s3) var(--s4) }
.stat-table { min-width: 0 }
@media (min-width: 68em) { .stat-parts { grid-template-columns: 19rem minmax(0, 1fr) } }
.charts figcaption, .stat-chart figcaption { font-size: var(--note); font-weight: 600; padding-bottom: var(--s1) }
.chart { display: block; width: 100%; max-width: 24rem; height: auto; font-variant-numeric: tabular-nums }
.chart-bar { fill: var(--ink-2) }
.chart-line { fill: none; stroke: var(--ink); stroke-width: 2 }
.chart-point { fill: var(--paper); stroke: var(--ink); stroke-width: 2 }
.chart-ground { fill: none; stroke: var(--line); stroke-width: 1 }
.tally { font-size: .9412rem; line-height: 1.6 }
.tally th, .tally td { padding: .35em .9em .35em 0; border-bottom: 1px solid var(--hair) }
.tally thead th { border-bottom: 1px solid var(--ink); font-size: var(--note); font-weight: 600; vertical-align: bottom }
.tally .right { text-align: end; white-space: nowrap }
.stat-how { margin-top: var(--s4); max-width: 48em }

/* ---- In large type: one column, nothing small ---- */

.large-type .open-title a, .large-type .latest-list a { text-decoration: underline }
.large-type .link-list a { padding-block: .4em; white-space: normal }
.large-type .field ul, .large-type .row-summary { display: none }
.large-type .first, .large-type .facts, .large-type .entry-body, .large-type .list, .large-type .month-parts, .large-type .stat-parts { grid-template-columns: minmax(0, 1fr) }
.large-type .section-note { display: none }
.large-type .status p, .large-type .facts, .large-type .field li, .large-type .object, .large-type .review-table, .large-type .tally, .large-type .unit-facts { font-size: 1rem }
.large-type .day-ends, .large-type .day-begins, .large-type .day-rest, .large-type .day-word { font-size: .7rem; white-space: normal }
@media (max-width: 40em) {
  .large-type .day-ends b, .large-type .day-begins b { display: block; padding: 0 }
}
@media (max-width: 60em) {
  .large-type .facts > div, .large-type .elements div, .large-type .chain li, .large-type .open-row, .large-type .reports li { grid-template-columns: minmax(0, 1fr) }
}
.large-type .chart, .large-type .flow { max-width: none }

/* ---- On paper ---- */

@media print {
  .correction, .pager, .siblings { display: none }
  .facts { grid-template-columns: 1fr 1fr; column-gap: var(--s4) }
  .facts-wide { grid-column: 1 / -1 }
  .entry-main, .text { max-width: none }
  .entry-body { display: block }
  .table { overflow: visible; padding: 0; margin-inline: 0 }
  .table table { width: 100% }
  .table td, .table th { max-width: none }
  .text thead { display: table-header-group }
  .text p, .text li { orphans: 2; widows: 2 }
  tr, .facts > div, .open-row, .latest-list li, .object, .review { break-inside: avoid }
  .object { margin-top: var(--s3) }
}

"""###),
        ("layouts/assets/icon.svg", ###"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#b5301d"/><path d="M7 9h18M7 16h18M7 23h11" stroke="#fff" stroke-width="3"/></svg>

"""###),
        ("layouts/assets/reading.js", ###"""
// Large type, reading aloud, printing and, where the style folds it, the menu: buttons in the head of each
// page. Without this script the page is whole and has none of them.
(function () {
  "use strict";
  var root = document.documentElement;
  var name = "bulletin-large-type";

  // A page opened as a file, or a browser that keeps nothing, may refuse: then the choice holds for the page.
  function recall() {
    try { return localStorage.getItem(name) === "yes"; } catch (refused) { return false; }
  }
  function keep(isLarge) {
    try { localStorage.setItem(name, isLarge ? "yes" : "no"); } catch (refused) { /* the page itself is changed */ }
  }

  // Before the page is painted, so that nothing jumps.
  root.classList.toggle("large-type", recall());
  root.classList.add("menu-folded");

  document.addEventListener("DOMContentLoaded", function () {
    var place = document.getElementById("reading");
    var menu = document.getElementById("menu");
    if (!place || !menu) { root.classList.remove("menu-folded"); }
    if (!place) { return; }
    function button(label, act) {
      var made = document.createElement("button");
      made.type = "button";
      made.textContent = label;
      made.addEventListener("click", function () { act(made); });
      place.appendChild(made);
      return made;
    }
    if (menu) { addMenu(button, place); }
    var large = button("", function () {
      var isLarge = root.classList.toggle("large-type");
      keep(isLarge);
      nameLarge();
    });
    function nameLarge() {
      large.textContent = root.classList.contains("large-type") ? place.dataset.usual : place.dataset.large;
    }
    nameLarge();
    if ("speechSynthesis" in window) { addReadingAloud(button, place); }
    button(place.dataset.print, function () { window.print(); });
    place.hidden = false;
  });

  // The style shows this button only where it folds the menu: on narrow screens, whose first look is the page's.
  function addMenu(button, place) {
    var opener = button(place.dataset.menu, function () {
      var isFolded = root.classList.toggle("menu-folded");
      opener.setAttribute("aria-expanded", String(!isFolded));
    });
    opener.className = "menu-button";
    opener.setAttribute("aria-controls", "menu");
    opener.setAttribute("aria-expanded", "false");
  }

  // Reads the heading and the text of the page, block by block: long texts at once end early in some browsers.
  function addReadingAloud(button, place) {
    var isReading = false;
    var speak = button(place.dataset.aloud, function () { isReading ? stop() : start(); });
    function stop() {
      isReading = false;
      speak.textContent = place.dataset.aloud;
      speechSynthesis.cancel();
    }
    function start() {
      var main = document.getElementById("main");
      var blocks = main.querySelectorAll("h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption");
      var texts = [];
      blocks.forEach(function (block) {
        var isInner = block.querySelector("p, li, dd, td");
        var text = block.innerText.trim();
        if (text && !isInner && block.getClientRects().length) { texts.push(text); }
      });
      isReading = texts.length > 0;
      speechSynthesis.cancel();
      texts.forEach(function (text, number) {
        var words = new SpeechSynthesisUtterance(text);
        words.lang = root.lang === "zh-Hans" ? "zh-CN" : root.lang;
        words.rate = 0.9;
        if (number === texts.length - 1) { words.onend = stop; }
        words.onerror = function () { if (isReading) { stop(); } };
        speechSynthesis.speak(words);
      });
      if (isReading) { speak.textContent = place.dataset.stop; }
    }
    window.addEventListener("pagehide", stop);
  }
})();

"""###),
        ("layouts/assets/search-index.js", ###"""
/* Finds words in this site. It needs no server: the index is a folder of small scripts, of which a query loads
   the few that it needs. Scripts, because a page opened from a disk may load nothing else.
   What the pieces hold, and how words are folded and found, is written in docs/search.md. search.js shows what
   is found; both sides of the form are changed together: Sources/Searching. */
(function () {
  "use strict";

  const FORM = 3;
  // So many candidates are read rather than looked at more closely. Looking goes on as long as a token leaves out
  // this share of them; of not too many, a second one is tried.
  const FEW = 3, SHARE = 0.3, MANY = 100;
  // Places of pairs and threes are counted modulo this.
  const PLACES = 5;
  const WORD_LENGTH = 60;

  // ---- Pieces: each is a script that calls bulletinSearch with its name and what it holds ----

  const waiting = new Map();
  let index;

  window.bulletinSearch = function (name, data) {
    const piece = waiting.get(name);
    if (piece) piece.arrived(data);
  };

  function load(name, version, read) {
    if (waiting.has(name)) return waiting.get(name).promise;
    const piece = {};
    piece.promise = new Promise(function (resolve, reject) {
      piece.arrived = data => resolve(read ? read(data) : data);
      const script = document.createElement("script");
      script.src = "search/" + name + ".js?v=" + version;
      script.onload = () => reject(new Error(name + " holds something else"));
      script.onerror = function () {
        waiting.delete(name);
        reject(new Error(name + " cannot be loaded"));
      };
      document.head.append(script);
    });
    waiting.set(name, piece);
    return piece.promise;
  }

  function pieceName(folder, number) { return folder + "/" + (number >> 8) + "/" + (number & 255); }

  // ---- Numbers, written bit by bit in characters of base 64 ----

  const DIGITS = new Map(Array.from(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", (digit, value) => [digit.charCodeAt(0), value]));

  class Bits {
    constructor(text) {
      this.digits = Uint8Array.from(text, digit => DIGITS.get(digit.charCodeAt(0)));
      this.place = 0;
    }
    bit() {
      if (this.place >= this.digits.length * 6) throw new Error("a piece ends early");
      const bit = this.digits[this.place / 6 | 0] >> 5 - this.place % 6 & 1;
      this.place += 1;
      return bit;
    }
    read(width) {
      let value = 0;
      for (; width > 0; width -= 1) value = value << 1 | this.bit();
      return value;
    }
    zeros() {
      let count = 0;
      while (!this.bit()) count += 1;
      return count;
    }
    gamma() {
      const width = this.zeros();
      return 1 << width | this.read(width);
    }
    /* Growing numbers below a limit, as gaps. */
    numbers(count, limit) {
      const low = riceBits(count, limit), numbers = [];
      for (let next = 0; count > 0; count -= 1) {
        next += this.zeros() << low | this.read(low);
        numbers.push(next);
        next += 1;
      }
      return numbers;
    }
  }

  function riceBits(count, limit) {
    const gap = Math.floor(limit * 11 / (16 * Math.max(1, count)));
    return gap < 1 ? 0 : 31 - Math.clz32(gap);
  }

  /* A piece: the passages of each token, by its key. */
  function readPiece(text, limit) {
    const bits = new Bits(text), found = new Map();
    const count = bits.gamma() - 1, low = riceBits(count, 1 << index.keyBits);
    for (let read = 0, next = 0; read < count; read += 1) {
      const key = next + (bits.zeros() << low | bits.read(low));
      found.set(key, bits.numbers(bits.gamma(), limit));
      next = key + 1;
    }
    return found;
  }

  function readIndex(data) {
    if (data.form !== FORM) throw new Error("the index has another form");
    index = data;
    for (const segment of index.segments) {
      const bits = new Bits(segment.later), later = new Set(bits.numbers(bits.gamma() - 1, segment.passages));
      // The first passage of the document to which each passage belongs.
      segment.first = new Int32Array(segment.passages);
      for (let passage = 0; passage < segment.passages; passage += 1) {
        segment.first[passage] = later.has(passage) ? segment.first[passage - 1] : passage;
      }
    }
    return index;
  }

  // ---- Words: folded and cut as the index was made ----

  const IDEOGRAPH = 1, LETTER = 2, BLANK = 3, MARK = 4;

  function role(value) {
    if (value >= 0x4E00 && value <= 0x9FFF) return IDEOGRAPH;
    if (value >= 0x30 && value <= 0x39 || value >= 0x61 && value <= 0x7A || value >= 0xC0 && value <= 0x1FFF) return LETTER;
    if (value === 9 || value === 13 || value === 32 || value === 0xA0 || value >= 0x200B && value <= 0x200D) return BLANK;
    return value === 0x3005 || value === 0x3007 || value >= 0x3040 && value <= 0x30FF || value >= 0x3400 && value <= 0x4DBF
      || value >= 0xAC00 && value <= 0xD7A3 || value >= 0xF900 && value <= 0xFAFF || value >= 0x20000 && value <= 0x3FFFF
      ? IDEOGRAPH : MARK;
  }

  function folded(value) {
    if (value === 0x3000) return 32;
    if (value >= 0xFF01 && value <= 0xFF5E) value -= 0xFEE0;
    return value >= 0x41 && value <= 0x5A ? value + 32 : value;
  }

  /* The folded text, and for each unit of it where it stands in the text. */
  function fold(text) {
    let out = "", gap = 0, before = 0;
    const places = [];
    for (let place = 0; place < text.length; place += 1) {
      const point = text.codePointAt(place), value = folded(point), kind = role(value);
      if (kind === IDEOGRAPH || kind === LETTER) {
        if (gap && out && !(gap === 1 && before === IDEOGRAPH && kind === IDEOGRAPH)) {
          out += gap === 3 ? "\n" : " ";
          places.push(place);
        }
        const character = String.fromCodePoint(value);
        for (let unit = 0; unit < character.length; unit += 1) places.push(place);
        out += character;
        before = kind;
        gap = 0;
      } else {
        gap = Math.max(gap, kind === BLANK ? 1 : value === 10 ? 3 : 2);
      }
      if (point > 0xFFFF) place += 1;
    }
    return { text: out, places };
  }

  function words(query) {
    const found = query.split(/[\s\u200B-\u200D]+/).map(word => fold(Array.from(word).slice(0, WORD_LENGTH).join("")).text);
    return Array.from(new Set(found)).filter(word => word);
  }

  function hash(kind, values) {
    let mixed = kind;
    for (const value of values) {
      mixed = Math.imul(mixed ^ value, 0x9E3779B1);
      mixed ^= mixed >>> 15;
    }
    mixed = Math.imul(mixed ^ mixed >>> 16, 0x85EBCA6B);
    mixed = Math.imul(mixed ^ mixed >>> 13, 0xC2B2AE35);
    return (mixed ^ mixed >>> 16) & ~15;
  }

  function filterToken(name, value) { return hash(5, Array.from(name + ":" + value, c => c.codePointAt(0))); }

  /* What a folded word is looked up by. A run of letters at its edges may go on in a text; one inside may not,
     and is looked up whole. Pairs and threes come with the place of
     their last in the word. */
  function tokens(word) {
    const found = [];
    let run = [], kind = 0, isEdge = true, place = 0;
    function add(sort, values, at) { found.push({ token: hash(sort, values), place: at }); }
    function end() {
      if (kind === IDEOGRAPH && run.length === 1) add(1, run);
      if (kind === IDEOGRAPH) for (let i = 1; i < run.length; i += 1) add(2, run.slice(i - 1, i + 1), place + i);
      if (kind === LETTER && (run.length < 3 || !isEdge)) add(3, run);
      else if (kind === LETTER) for (let i = 2; i < run.length; i += 1) add(4, run.slice(i - 2, i + 1), place + i);
      place += run.length;
      run = [];
    }
    for (const character of word) {
      const value = character.codePointAt(0);
      if (role(value) !== kind) {
        end();
        isEdge = kind === 0;
      }
      kind = role(value);
      if (kind === IDEOGRAPH || kind === LETTER) run.push(value);
    }
    isEdge = true;
    end();
    return found;
  }

  /* Where a folded word stands in a folded text, from a place on. One or two letters or digits at its ends
     must be a whole run: 3号 is not in 13号, but 2025 is in 20250012. */
  function find(text, word, from) {
    const starts = isShort(edge(word, false)), ends = isShort(edge(word, true));
    for (let place = text.indexOf(word, from); place >= 0; place = text.indexOf(word, place + 1)) {
      if (!(starts && isLetter(text, place - 1)) && !(ends && isLetter(text, place + word.length))) return place;
    }
    return -1;
  }

  /* The run of letters at an end of a word. */
  function edge(word, atEnd) {
    let run = "";
    for (let i = atEnd ? word.length - 1 : 0; isLetter(word, i); i += atEnd ? -1 : 1) run += word[i];
    return run;
  }

  function isShort(run) { return run.length === 1 || run.length === 2; }

  function isLetter(text, place) { return place >= 0 && place < text.length && role(text.charCodeAt(place)) === LETTER; }

  // ---- Looking up: candidates hold all tokens, and are read before they are shown ----

  async function passagesOf(token, number) {
    const segment = index.segments[number], bits = segment.pieceBits;
    const piece = bits ? token >>> 32 - bits : 0;
    const found = await load(pieceName(String(number), piece), index.version, text => readPiece(text, segment.limit));
    const key = (token << bits >>> 36 - index.keyBits) << 4;
    return (place, inTitle) => found.get(key | place % PLACES << 1 | inTitle) || [];
  }

  function common(left, right) { return left ? new Set(right.filter(passage => left.has(passage))) : new Set(right); }

  /* Passages that hold what was looked up of a word. Pairs and threes are known by their place modulo 5,
     and those of a word follow one another, wherever in a text the word begins. */
  function holding(lookups, segment, inTitle) {
    const found = new Set();
    for (let start = 0; start < PLACES; start += 1) {
      let passages;
      for (const lookup of lookups) {
        const at = lookup.place === undefined ? 0 : start + lookup.place;
        passages = common(passages, lookup.found[segment](at, inTitle));
      }
      for (const passage of passages) found.add(passage);
      if (lookups.every(lookup => lookup.place === undefined)) break;
    }
    return found;
  }

  /* What one segment has for a query: documents, by their first passages, and passages by word. */
  function candidates(segment, query) {
    const { first, passages } = index.segments[segment];
    let all, titles;
    for (const lookup of query.looked) {
      if (lookup.word === undefined) all = common(all, lookup.found[segment](0, 0));
    }
    const byWord = query.words.map(function (_, word) {
      const lookups = query.looked.filter(lookup => lookup.word === word);
      const found = holding(lookups, segment, 0);
      all = common(all, Array.from(found, passage => first[passage]));
      titles = common(titles, Array.from(holding(lookups, segment, 1)));
      return found;
    });
    return Array.from(all || [], document => ({
      segment, document, age: -document / passages, inTitle: Boolean(titles && titles.has(document)),
      passages: byWord.map(found => later(document, first).filter(passage => found.has(passage))),
    }));
  }

  /* The passages of a document. */
  function later(document, first) {
    const passages = [document];
    for (let next = document + 1; next < first.length && first[next] === document; next += 1) passages.push(next);
    return passages;
  }

  async function look(query, count) {
    const next = query.waiting.splice(0, count);
    await Promise.all(next.map(async function (lookup) {
      lookup.found = await Promise.all(index.segments.map((_, number) => passagesOf(lookup.token, number)));
    }));
    query.looked.push(...next);
    query.candidates = [].concat(...index.segments.map((_, number) => candidates(number, query)))
      .filter(candidate => !query.read.has(candidate.segment + " " + candidate.document))
      .sort((left, right) => right.inTitle - left.inTitle || left.age - right.age);
  }

  /* A token of every word in turn, of each word those at odd places first: most words have two characters, so
     these pairs stand across words and are rarer. */
  function plan(query) {
    const byWord = query.words.map(tokens).map(
      found => found.filter((_, place) => place % 2).concat(found.filter((_, place) => place % 2 === 0)));
    const lookups = [];
    for (let round = 0; byWord.some(found => round < found.length); round += 1) {
      byWord.forEach(function (found, word) {
        if (round < found.length) lookups.push(Object.assign({ word }, found[round]));
      });
    }
    const filters = query.filters.map(filter => ({ token: filterToken(filter.name, filter.value) }));
    query.isExact = lookups.length === query.words.length;
    query.waiting = filters.concat(lookups);
    return filters.length + query.words.length;
  }

  /* Begins a query. Filters are pairs of name and value; `built` asks for the index of that day. */
  async function begin(text, filters, built) {
    if (!index) await load("index", built, readIndex);
    const query = { words: words(text), filters, looked: [], read: new Set(), shown: 0, wrong: 0, candidates: [] };
    const least = plan(query);
    if (!query.waiting.length) return query;
    await look(query, least);
    for (let idle = 0; query.waiting.length && query.candidates.length > FEW && idle < 2;) {
      const before = query.candidates.length;
      await look(query, 1);
      if (query.candidates.length <= before * (1 - SHARE)) idle = 0;
      else idle += before > MANY ? 2 : 1;
    }
    return query;
  }

  async function passage(segment, number) {
    const piece = Math.floor(number / index.together);
    const found = await load(pieceName(segment + "/text", piece), index.version);
    const [address, title, facts, notes, position, text] = found[number % index.together];
    return { address, title, facts, notes, text, isFirst: position === 0 };
  }

  /* The candidate as a result, or nothing where it does not hold the words. */
  async function read(candidate, query) {
    const head = await passage(candidate.segment, candidate.document);
    const headText = fold([head.title].concat(head.facts).join("\n")).text;
    const result = { head, text: "" };
    for (let number = 0; number < query.words.length; number += 1) {
      const word = query.words[number];
      let isFound = find(headText, word, 0) >= 0;
      for (const place of isFound ? [] : candidate.passages[number]) {
        const found = place === candidate.document ? head : await passage(candidate.segment, place);
        isFound = find(fold(found.text).text, word, 0) >= 0;
        if (!isFound) continue;
        // The excerpt is of the passage that holds the first word.
        if (!result.text) result.text = found.text;
        break;
      }
      if (!isFound) return null;
    }
    if (!result.text) result.text = head.text;
    return result;
  }

  /* The next results of a query, each read and found to hold the words; fewer only where there are no more. */
  async function next(query, count) {
    const results = [];
    while (results.length < count && query.candidates.length) {
      // Words that are common one by one and rare together: look closer rather than read all.
      if (query.waiting.length && query.wrong >= FEW) await look(query, query.waiting.length);
      const batch = query.candidates.splice(0, count - results.length);
      for (const result of await Promise.all(batch.map(candidate => read(candidate, query)))) {
        if (result) results.push(result);
        else query.wrong += 1;
      }
      for (const candidate of batch) query.read.add(candidate.segment + " " + candidate.document);
    }
    query.shown += results.length;
    return results;
  }

  /* Where any of the words stand in a text, as ranges that do not touch. */
  function ranges(text, query) {
    const source = fold(text), found = [];
    for (const word of query.words) {
      for (let at = find(source.text, word, 0); at >= 0; at = find(source.text, word, at + word.length)) {
        const last = source.places[at + word.length - 1];
        found.push([source.places[at], last + (text.codePointAt(last) > 0xFFFF ? 2 : 1)]);
      }
    }
    found.sort((left, right) => left[0] - right[0]);
    return found.filter((range, number) => number === 0 || range[0] >= found[number - 1][1]);
  }

  window.siteSearch = { begin, next, ranges };
})();

"""###),
        ("layouts/assets/search.js", ###"""
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

"""###),
        ("layouts/assets/style.css", ###"""
/* Bulletin: ink on paper. One vermilion, the colour of a seal, is kept for what is official or urgent: the
   rule under the name, notices that hang, the days left. Everything else is ink, hairlines and space.
   Headings stand in a bold Song face, text and controls in a Hei face, figures all of one width.
   Sizes are in rem or em, so that they follow the reader's own size; 1rem is one Chinese character of the
   text. Without support for container queries or :has() the plain, narrow form is shown. */

:root {
  color-scheme: light dark;
  --paper: #fcfbf8;
  --ink: #1d1b18;
  --ink-2: #58534b;
  --hair: #d8d3c8;
  --line: #8a8378;
  --seal: #b5301d;
  --on-seal: #fff;
  --song: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "STZhongsong", "SimSun", serif;
  --hei: "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Source Han Sans SC", "Noto Sans CJK SC",
    "Noto Sans SC", "WenQuanYi Micro Hei", sans-serif;
  --mono: ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace, var(--hei);
  /* The type scale: note, text, and three headings. */
  --note: .8235rem;
  --h3: 1.1176rem;
  --h2: 1.3529rem;
  --h1: 1.5882rem;
  /* The spacing scale. */
  --s1: .375rem;
  --s2: .75rem;
  --s3: 1.25rem;
  --s4: 2rem;
  --s5: 3.25rem;
}
:root:lang(en) {
  --song: Georgia, "Times New Roman", "Noto Serif", "Noto Serif CJK SC", "Songti SC", serif;
  --hei: system-ui, -apple-system, "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC",
    sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171613;
    --ink: #ece8df;
    --ink-2: #b3ada1;
    --hair: #3a3731;
    --line: #7d766a;
    --seal: #f27a60;
    --on-seal: #171613;
  }
}
@media (prefers-contrast: more) {
  :root { --ink-2: var(--ink); --hair: var(--line) }
}

/* From a phone to a wall: the whole page grows with the room it has. Widths in em follow the reader's zoom. */
html { font-size: 106.25% }
@media (min-width: 36em) { :root { --h1: 2.1176rem; --h2: 1.4706rem } }
@media (min-width: 100em) { html { font-size: 118.75% } }
@media (min-width: 140em) { html { font-size: 156.25% } }
@media (min-width: 200em) { html { font-size: 225% } }

*, ::before, ::after { box-sizing: border-box }
[hidden] { display: none !important }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: var(--s3) }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.75 var(--hei);
  line-break: strict; overflow-wrap: break-word; text-autospace: normal;
}
h1, h2, h3, h4, h5, h6 {
  margin: 0; font-family: var(--song); font-weight: 700; line-height: 1.4; text-wrap: balance; break-after: avoid;
}
h1 { font-size: var(--h1); text-spacing-trim: trim-start }
h2 { font-size: var(--h2) }
h3 { font-size: var(--h3) }
h4, h5, h6 { font-size: 1rem }
p, ul, ol, dl, dd { margin: 0; padding: 0 }
ul, ol { list-style: none }
b, strong, dt { font-weight: 600 }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: top; font-weight: 400 }
.figures, time, td.right { font-variant-numeric: tabular-nums lining-nums }
/* A telephone number within a sentence goes to the next line whole. */
p > span.figures, li > span.figures { display: inline-block; max-width: 100% }
.whole { white-space: nowrap }

a { color: inherit; text-decoration: underline; text-decoration-color: var(--line); text-decoration-thickness: 1px;
  text-underline-offset: .25em }
a:visited { color: var(--ink-2) }
a:hover { text-decoration-thickness: 2px; text-decoration-color: currentColor }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px }
main:focus { outline: none }
:target { outline: 2px dashed var(--line); outline-offset: 4px }
main:target { outline: none }

.wide { max-width: 72rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem) }
.skip {
  position: absolute; left: 1rem; top: -10rem; z-index: 1; padding: var(--s1) var(--s3);
  background: var(--ink); color: var(--paper);
}
.skip:focus { top: 0 }
.internal-mark { padding: var(--s1) 1rem; background: var(--ink); color: var(--paper); text-align: center; font-weight: 600 }


/* ---- Head: the name over a double rule, as on an official document ---- */

.masthead .wide { padding-top: var(--s3); display: grid; grid-template-columns: minmax(0, 1fr); align-items: end }
.site-name { font: 700 var(--h2)/1.3 var(--song); letter-spacing: .04em }
h1.site-name { font-size: var(--h1) }
.site-name a { text-decoration: none; color: inherit }
.site-body { font-size: var(--note); color: var(--ink-2); line-height: 1.5 }
.menu {
  grid-column: 1 / -1; margin-top: var(--s2); position: relative;
  border-top: 3px solid var(--seal); border-bottom: 1px solid var(--hair);
}
.menu::before { content: ""; display: block; border-top: 1px solid var(--seal); margin-top: 2px }
.menu ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.4em, 1fr)); gap: 0 1em; padding-block: .25rem; font-size: .9412rem }
.menu li { border-bottom: 1px solid var(--hair); margin-bottom: -1px }
.menu a { display: block; padding-block: .3rem; line-height: 1.5; text-decoration: none; white-space: nowrap }
@media (min-width: 60em) {
  .menu ul { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 .9em }
  .menu li { border: 0; margin: 0 }
}
@media (max-width: 39.99em) { :root.menu-folded .menu ul { display: none } }
.menu a:visited { color: inherit }
.menu a:hover { text-decoration: underline; text-decoration-thickness: 2px }
.menu [aria-current] { font-weight: 700; text-decoration: underline; text-decoration-thickness: 2px;
  text-decoration-color: currentColor; text-underline-offset: .4em }
@media (min-width: 40em) {
  .masthead .wide { grid-template-columns: auto 1fr; padding-top: var(--s4) }
  .site-body { text-align: end; padding-bottom: .3em }
}

.head-search { padding-block: var(--s2) .1rem }
body:has(.search) .head-search { display: none }
.head-search label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.search-box { display: flex; max-width: 100% }
.search-box input { flex: 1 1 auto; width: 100%; min-width: 0; padding: .3rem .6rem; border: 1px solid var(--line); border-inline-end: 0; border-radius: 2px 0 0 2px }
.search-box button, .more button { padding: .3rem 1.1em; border: 1px solid var(--ink); border-radius: 2px; background: var(--ink); color: var(--paper); cursor: pointer; white-space: nowrap }
.search-box button { border-start-start-radius: 0; border-end-start-radius: 0 }
.more button { background: none; color: var(--ink); font-size: inherit }
.more button:hover { text-decoration: underline; text-underline-offset: .25em }
input, select, button { font: inherit; line-height: 1.5; color: var(--ink); background: var(--paper) }
input[type="checkbox"] { accent-color: var(--ink) }
@media (min-width: 40em) {
  body:not(:has(.search)) .masthead .wide:has(.head-search) { grid-template-columns: auto 1fr auto; column-gap: var(--s3) }
  .head-search { padding-block: 0 .35em; font-size: .9412rem }
  .head-search .search-box input { width: 12em }
}

.trail { padding-block: var(--s2) 0; font-size: var(--note); color: var(--ink-2) }
.trail ol, .path { display: flex; flex-wrap: wrap }
.trail li:not(:last-child)::after, .path li:not(:last-child)::after { content: "›"; content: "›" / ""; margin-inline: .5em; color: var(--line) }
.trail a { display: inline-block; padding-block: .15em }
main { padding-block: var(--s3) var(--s5) }
main > h1 { margin-bottom: var(--s3) }
.lead, .section-note, .how-many { color: var(--ink-2) }
.section-note { font-size: var(--note); line-height: 1.6 }
.count { color: var(--ink-2); font-size: var(--note) }
.none { padding-block: var(--s2); color: var(--ink-2) }
.more { margin-top: var(--s2) }

/* ---- States: said in words, told apart by shape, and only what is open is vermilion ---- */

.seal, .state {
  display: inline-block; padding: .1em .5em; border: 1px solid var(--ink-2); border-radius: 2px;
  line-height: 1.5; white-space: nowrap; font-size: var(--note); color: var(--ink);
}
.seal { background: var(--seal); border-color: var(--seal); color: var(--on-seal); font-weight: 700 }
.state-open { border-color: var(--seal); color: var(--seal); font-weight: 600 }
.seal { font-family: var(--song); letter-spacing: .08em; padding: .15em .55em; font-size: inherit }
.state-open b { font-weight: 700; padding-inline-start: .3em }
.state-upcoming { border-style: dashed }
.state-ended { border-style: double; border-width: 3px; padding-block: 0 }
.state-withdrawn { border-inline-width: .6em }
.state-request { border-radius: 1em }

/* ---- Search: the field is large, what narrows it is small; words found are underlined in ink ---- */

.search-line label { display: block; font-weight: 600 }
.search-line .search-box { max-width: 40em; font-size: var(--h3) }
.search-line input { border: 2px solid var(--ink); border-inline-end: 0; padding: .4rem .7rem }
.search-filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 8rem), 1fr)); gap: var(--s1) var(--s3); margin-top: var(--s2); max-width: 60em }
.search-filters label { display: block; font-size: var(--note); color: var(--ink-2) }
.search-filters select { width: 100%; padding: .3rem .4rem; border: 1px solid var(--line); border-radius: 2px; font-size: .9412rem }
.search .section-note { margin-top: var(--s2); max-width: 60em }
.search-key { white-space: nowrap; margin-inline-start: 1em }
.search .how-many { margin-top: var(--s3); min-height: 1.75em }
.result-list:not(:empty) { border-top: 2px solid var(--ink) }
.result { padding-block: var(--s2); border-bottom: 1px solid var(--hair); line-height: 1.6 }
.result-title { font: 500 1rem/1.55 var(--hei); text-wrap: wrap }
.result-title a { text-decoration: none }
.result-title a:hover { text-decoration: underline; text-decoration-thickness: 2px }
.result-facts { font-size: var(--note); color: var(--ink-2); display: flex; flex-wrap: wrap; gap: 0 1.2em; overflow-wrap: anywhere }
.result-text { font-size: .9412rem; max-width: 48em; overflow-wrap: anywhere }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em }

/* ---- Foot ---- */

.foot { border-top: 1px solid var(--ink); font-size: var(--note); line-height: 1.7; color: var(--ink-2); padding-block: var(--s3) var(--s4) }
.foot-contact { display: flex; flex-wrap: wrap; gap: 0 2em }
.foot-contact div { display: flex; flex-wrap: wrap; gap: 0 .6em }
.foot dt { font-weight: 400 }
.foot dd { color: var(--ink) }
.foot ul { display: flex; flex-wrap: wrap; gap: 0 2em; margin-top: var(--s2) }
.foot a:visited { color: inherit }
.foot-links a { display: inline-block; padding-block: .2em; color: var(--ink) }

/* ---- Reading: large type, reading aloud, printing; made by a script where there is one ---- */

.reading { display: flex; flex-wrap: wrap; gap: .3em .4em; padding-top: var(--s1) }
.reading button {
  font: inherit; font-size: var(--note); line-height: 1.5; padding: .2em .7em; min-height: 1.9rem; cursor: pointer;
  color: var(--ink); background: none; border: 1px solid var(--line); border-radius: 2px;
}
.reading button:hover { border-color: var(--ink); text-decoration: underline }
.reading .menu-button { border-color: var(--ink); font-weight: 700 }
.reading .menu-button::after { content: "▾"; content: "▾" / ""; margin-inline-start: .35em }
.reading .menu-button[aria-expanded="true"]::after { content: "▴"; content: "▴" / "" }
@media (min-width: 40em) {
  .reading { grid-column: 1 / -1; justify-content: flex-end; padding-top: var(--s1) }
  .reading .menu-button { display: none }
}

/* ---- Large type (适老版): big, black on white or white on black, one column, nothing small ---- */

.large-type { font-size: 150% }
.large-type:root {
  --ink-2: var(--ink); --hair: var(--line); --note: 1rem; --h3: 1.15rem; --h2: 1.3rem; --h1: 1.5rem;
  --paper: #fff; --ink: #000; --line: #000; --seal: #8f1d0f; --on-seal: #fff;
}
@media (prefers-color-scheme: dark) {
  .large-type:root { --paper: #000; --ink: #fff; --line: #fff; --seal: #ff9d87; --on-seal: #000 }
}
.large-type body { line-height: 1.8 }
.large-type a { text-decoration-thickness: 2px; text-decoration-color: currentColor }
.large-type .menu a { text-decoration: underline }
.large-type .menu ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr)); justify-content: start; font-size: 1rem }
.large-type .menu a, .large-type .foot-links a { padding-block: .4em; white-space: normal }
.large-type .reading button { font-size: 1rem; padding: .4em .9em; border-width: 2px }

/* ---- Other ways to look at it ---- */

@media (forced-colors: active) {
  .seal, .state { border-width: 2px; forced-color-adjust: auto }
  .menu [aria-current], .pager [aria-current] { outline: 2px solid }
}
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth }
}
@media print {
  :root { --paper: #fff; --ink: #000; --ink-2: #000; --hair: #999; --line: #666; --seal: #b5301d; --on-seal: #fff }
  @page { margin: 20mm 18mm }
  html { font-size: 11pt }
  .skip, .menu ul, .head-search, .reading, .trail, .more, .foot .foot-links { display: none }
  .menu { border-bottom: 0 }
  .seal { background: none; color: var(--seal); border-width: 2px }
  a, a:visited { color: inherit; text-decoration: none }
  main { padding-bottom: var(--s3) }
}

"""###),
        ("layouts/base.mustache", ###"""
<!DOCTYPE html>
<html lang="{{site.language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{$page-title}}{{title}} - {{site.name}}{{/page-title}}</title>
{{! 《政府网站发展指引》(国办发〔2017〕47号): 网站标签 on every page, 栏目标签 and 内容标签 where they apply. What Open
Graph says with the same words stands in the same element, as its property. }}
<meta name="SiteName" property="og:site_name" content="{{site.name}}">
{{#site.base}}
<meta name="SiteDomain" content="{{site.base}}">
{{/site.base}}
{{#site.site-code}}
<meta name="SiteIDCode" content="{{site.site-code}}">
{{/site.site-code}}
{{$meta}}
<meta name="ColumnName" property="og:title" content="{{title}}">
<meta name="ColumnType" content="{{words.column-type}}">
{{#metadata}}
{{#description}}
<meta name="ColumnDescription" content="{{description}}">
<meta name="ColumnKeywords" content="{{keywords}}">
{{/description}}
{{/metadata}}
{{/meta}}
{{>metadata}}
<link rel="icon" href="{{root}}{{assets.icon-svg}}" type="image/svg+xml">
<link rel="stylesheet" href="{{root}}{{assets.style-css}}">
{{$styles}}
<link rel="stylesheet" href="{{root}}{{assets.content-css}}">
{{/styles}}
<script src="{{root}}{{assets.reading-js}}"></script>
</head>
<body>
<a class="skip" href="#main">{{words.skip}}</a>
{{#internal}}
<p class="internal-mark">{{words.internal-mark}}</p>
{{/internal}}
<header class="masthead">
<div class="wide">
{{$site-name}}
<p class="site-name"><a href="{{root}}index.html">{{site.name}}</a></p>
{{/site-name}}
<p class="site-body">{{site.body}}</p>
<form class="head-search" role="search" action="{{root}}search.html"><label for="head-words">{{words.search-words}}</label><span class="search-box"><input id="head-words" name="q" type="search" maxlength="100" autocomplete="off"><button type="submit">{{words.search-go}}</button></span></form>
<div class="reading" id="reading" role="group" aria-label="{{words.reading}}" data-large="{{words.reading-large}}" data-usual="{{words.reading-usual}}" data-aloud="{{words.reading-aloud}}" data-stop="{{words.reading-stop}}" data-print="{{words.reading-print}}" data-menu="{{words.menu}}" hidden></div>
{{$menu}}
<nav class="menu" id="menu" aria-label="{{words.menu}}">
<ul>
{{#menu}}
<li><a href="{{root}}{{address}}"{{#current}} aria-current="page"{{/current}}>{{label}}</a></li>
{{/menu}}
</ul>
</nav>
{{/menu}}
</div>
</header>
{{$trail}}
<nav class="trail wide" aria-label="{{words.trail}}">
<ol>
<li><a href="{{root}}index.html">{{words.home}}</a></li>
{{#trail}}
<li><a href="{{root}}{{address}}">{{label}}</a></li>
{{/trail}}
</ol>
</nav>
{{/trail}}
<main id="main" class="wide" tabindex="-1">
{{$main}}
<h1>{{title}}</h1>
{{/main}}
</main>
{{>footer}}
</body>
</html>

"""###),
        ("layouts/board-index.mustache", ###"""
{{^empty}}
<p>{{words.board-index-text}}</p>
{{/empty}}
{{#empty}}
<p>{{words.board-index-empty}}</p>
<p>{{words.supervision}}{{words.colon}}{{board.supervision}}</p>
{{/empty}}
{{#any-notice}}
<table>
<caption>{{words.open-now}}{{words.comma}}{{words.count-sheets-before}} {{notice-sheets}} {{words.count-sheets-after}}</caption>
<thead><tr><th>{{words.serial}}</th><th>{{words.title}}</th><th>{{words.notice-period}}</th><th>{{words.sheets}}</th></tr></thead>
<tbody>
{{#notices}}
<tr><td class="right">{{position}}</td><td>{{title}}<br>{{unit-short}} {{index}}</td><td>{{from}} {{words.to}}<br>{{until}}</td><td class="right">{{sheets}}</td></tr>
{{/notices}}
</tbody>
</table>
{{/any-notice}}
{{#any-permanent}}
<table>
<caption>{{words.permanent-sheets}}{{words.comma}}{{words.count-sheets-before}} {{permanent-sheets}} {{words.count-sheets-after}}</caption>
<thead><tr><th>{{words.serial}}</th><th>{{words.title}}</th><th>{{words.sheets}}</th></tr></thead>
<tbody>
{{#permanent}}
<tr><td class="right">{{position}}</td><td>{{title}}<br>{{unit-short}} {{index}}</td><td class="right">{{sheets}}</td></tr>
{{/permanent}}
</tbody>
</table>
{{/any-permanent}}

"""###),
        ("layouts/booklet-contents.mustache", ###"""
<p class="center">{{words.booklet-count-before}} {{count}} {{words.booklet-count-after}}</p>
<table>
<caption>{{words.booklet-contents}}</caption>
<thead><tr><th>{{words.serial}}</th><th>{{words.title}}</th><th>{{words.unit}}</th><th>{{words.booklet-page}}</th></tr></thead>
<tbody>
{{#entries}}
<tr><td class="right">{{position}}</td><td>{{title}}</td><td>{{unit}}</td><td class="right">{{page}}</td></tr>
{{/entries}}
</tbody>
</table>

"""###),
        ("layouts/calendar-day.mustache", ###"""
{{#blank}}<td></td>{{/blank}}{{^blank}}<td{{#today}} class="day-today"{{/today}}>{{#anchor}}<a href="#{{anchor}}"><time class="day-number figures" datetime="{{date}}">{{number}}</time>{{#rest}} <span class="day-rest">{{words.calendar-rest}}</span>{{/rest}}{{#today}} <span class="day-word">{{words.calendar-today}}</span>{{/today}}{{#end-count}} <span class="day-ends">{{words.calendar-ends}} <b class="figures">{{end-count}}</b></span>{{/end-count}}{{#begin-count}} <span class="day-begins">{{words.calendar-begins}} <b class="figures">{{begin-count}}</b></span>{{/begin-count}}</a>{{/anchor}}{{^anchor}}<time class="day-number figures" datetime="{{date}}">{{number}}</time>{{#rest}} <span class="day-rest">{{words.calendar-rest}}</span>{{/rest}}{{#today}} <span class="day-word">{{words.calendar-today}}</span>{{/today}}{{/anchor}}</td>{{/blank}}

"""###),
        ("layouts/calendar.mustache", ###"""
{{<base}}
{{$main}}
<h1>{{title}}</h1>
<p class="lead">{{words.calendar-note}}</p>
<ul class="link-list month-links">
{{#months}}
<li class="figures"><a href="#m-{{name}}"{{#current}} aria-current="true"{{/current}}>{{label}}</a></li>
{{/months}}
</ul>
{{#months}}
<section class="month" aria-labelledby="m-{{name}}">
<h2 id="m-{{name}}">{{label}}</h2>
<div class="month-parts">
<table class="month-table" aria-labelledby="m-{{name}}">
<thead><tr>{{#weekdays}}<th scope="col">{{.}}</th>{{/weekdays}}</tr></thead>
<tbody>
{{#weeks}}
<tr>{{#days}}{{>calendar-day}}{{/days}}</tr>
{{/weeks}}
</tbody>
</table>
<div class="month-days">
<h3>{{words.calendar-days}}</h3>
{{^events}}
<p class="none">{{words.calendar-none}}</p>
{{/events}}
<dl{{^events}} hidden{{/events}}>
{{#events}}
<div id="{{anchor}}">
<dt class="figures"><time datetime="{{date}}">{{date-long}}</time></dt>
{{#ends}}
<dd><span class="state state-ended">{{words.calendar-ends}}</span> <a href="{{root}}{{address}}">{{title}}</a></dd>
{{/ends}}
{{#begins}}
<dd><span class="state">{{words.calendar-begins}}</span> <a href="{{root}}{{address}}">{{title}}</a></dd>
{{/begins}}
</div>
{{/events}}
</dl>
</div>
</div>
</section>
{{/months}}
{{/main}}
{{/base}}

"""###),
        ("layouts/cards-style.mustache", ###"""
/* Eight cards of 95 by 70 mm on A4, with cut marks in the margins and where cards meet.
   The cards float: WeasyPrint fails at a grid as high as the page. */
@page { size: 210mm 297mm; margin: 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
html {
  --song: "SimSun", "NSimSun", "Songti SC", "STSong", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", serif;
  --hei: "SimHei", "Heiti SC", "STHeiti", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  color: #000; background: #fff; font: 9pt/13pt var(--hei); line-break: strict; overflow-wrap: anywhere;
  font-variant-numeric: tabular-nums; -webkit-print-color-adjust: exact; print-color-adjust: exact;
}
.sheet { position: relative; break-inside: avoid; width: 210mm; height: 296.5mm; padding: 8.5mm 10mm 8mm; overflow: hidden }
.marks { position: absolute; left: 0; top: 0; width: 210mm; height: 297mm }
.card { float: left; width: 95mm; height: 70mm; padding: 4mm; display: flex; flex-direction: column; overflow: hidden }
.unit { flex: none; color: #b3261e; font: 700 9pt/12pt var(--song); letter-spacing: .06em; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.card h2 { flex: none; padding-bottom: 1mm; border-bottom: 1.2pt solid #b3261e; font: 700 13pt/17pt var(--song); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden }
.points { flex: 1; min-height: 0; padding-top: 1mm; list-style: none; font-size: 10pt; line-height: 14pt }
.card footer { flex: none; display: flex; gap: 3mm; align-items: flex-end; border-top: .5pt solid #000; padding-top: 1mm }
.card dl { flex: 1; min-width: 0; font-size: 8pt; line-height: 11pt }
.card dl div { display: grid; grid-template-columns: 4.6em 1fr }
.card dd { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden }
.code { flex: none; width: 20mm; text-align: center; font-size: 7pt; line-height: 9pt }
.code svg { display: block; width: 20mm; height: 20mm }
.whole { white-space: nowrap }
.how-to-print { font: 16px/1.6 var(--hei); padding: 12px 16px; text-align: center }
@media screen { html { background: #8a8d90 } .how-to-print { background: #fff } .sheet { background: #fff; margin: 24px auto; box-shadow: 0 2px 12px rgba(0, 0, 0, .4) } }
@media print { .how-to-print { display: none } }

"""###),
        ("layouts/cards.mustache", ###"""
<!DOCTYPE html>
<html lang="{{site.language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{{title}} - {{words.cards}}</title>
<style>
{{>cards-style}}
</style>
</head>
<body>
<p class="how-to-print">{{words.cards}}{{words.comma}}{{words.how-to-print}}{{words.cards-cut}}</p>
<section class="sheet">
<svg class="marks" viewBox="0 0 210 297" aria-hidden="true"><path d="M10 2v5M105 2v5M200 2v5M10 290v5M105 290v5M200 290v5M2 8.5h5M2 78.5h5M2 148.5h5M2 218.5h5M2 288.5h5M203 8.5h5M203 78.5h5M203 148.5h5M203 218.5h5M203 288.5h5M103 78.5h4M105 76.5v4M103 148.5h4M105 146.5v4M103 218.5h4M105 216.5v4" fill="none" stroke="#000" stroke-width=".2"/></svg>
{{#cards}}
<article class="card">
<p class="unit">{{unit}}</p>
<h2>{{name}}</h2>
<ul class="points">
{{#points}}
<li><b>{{heading}}</b>{{words.colon}}{{{text}}}</li>
{{/points}}
</ul>
<footer>
<dl>
{{#telephone}}
<div><dt>{{words.phone}}</dt><dd class="whole">{{telephone}}</dd></div>
{{/telephone}}
{{#location}}
<div><dt>{{words.place}}</dt><dd>{{location}}</dd></div>
{{/location}}
{{#opening}}
<div><dt>{{words.hours}}</dt><dd>{{opening}}</dd></div>
{{/opening}}
{{#complaints}}
<div><dt>{{words.supervision}}</dt><dd class="whole">{{complaints}}</dd></div>
{{/complaints}}
<div class="small"><dt>{{words.check-code}}</dt><dd class="whole">{{check-code}} {{words.edition-before}}{{edition}}{{words.edition-after}}</dd></div>
</dl>
{{#qr}}
<div class="code">{{{qr}}}<p>{{words.card-more}}</p></div>
{{/qr}}
{{^qr}}
{{#more}}<p class="small">{{words.card-none}}</p>{{/more}}
{{/qr}}
</footer>
</article>
{{/cards}}
</section>
</body>
</html>

"""###),
        ("layouts/catalogue-node.mustache", ###"""
<li{{#leaf}} class="leaf"{{/leaf}}><span class="node"><a href="{{root}}{{address}}">{{name}}</a> <span class="figures count">{{count}}</span></span>{{#limit}} <span class="limit">{{limit}}</span>{{/limit}}
{{^leaf}}
<ul>
{{#children}}
{{>catalogue-node}}
{{/children}}
</ul>
{{/leaf}}
</li>

"""###),
        ("layouts/catalogue-table.mustache", ###"""
{{<base}}
{{$main}}
<h1>{{title}}</h1>
<p class="lead">{{words.catalogue-table-note}}</p>
<div class="official-part">
<table class="official" role="table" aria-label="{{title}}">
<thead role="rowgroup">
<tr role="row"><th role="columnheader" scope="col" class="official-number">{{words.serial}}</th><th role="columnheader" scope="col" class="official-group">{{words.item-first}}</th><th role="columnheader" scope="col" class="official-item">{{words.item-second}}</th><th role="columnheader" scope="col" class="official-elements">{{words.elements-official}}</th><th role="columnheader" scope="col" class="official-basis">{{words.basis}}</th><th role="columnheader" scope="col" class="official-limit">{{words.limit}}</th><th role="columnheader" scope="col" class="official-body">{{words.unit}}</th><th role="columnheader" scope="col" class="official-channels">{{words.channels-official}}</th><th role="columnheader" scope="col" class="official-mark">{{words.audience}}</th><th role="columnheader" scope="col" class="official-mark">{{words.manner}}</th><th role="columnheader" scope="col" class="official-mark">{{words.level}}</th></tr>
</thead>
<tbody role="rowgroup">
{{#rows}}
<tr role="row"{{#group}} class="official-first"{{/group}}>
<td role="cell" class="official-number figures">{{sequence}}</td>
{{#group}}
<th role="rowheader" scope="rowgroup" rowspan="{{rows}}" class="official-group"><a href="{{root}}{{address}}">{{name}}</a></th>
{{/group}}
<th role="rowheader" scope="row" class="official-item"><a href="{{root}}{{address}}">{{name}}</a></th>
<td role="cell">{{#elements}}<span class="cell-label">{{words.elements-official}}</span>{{elements}}{{/elements}}</td>
<td role="cell">{{#basis}}<span class="cell-label">{{words.basis}}</span>{{basis}}{{/basis}}</td>
<td role="cell">{{#limit}}<span class="cell-label">{{words.limit}}</span>{{limit}}{{/limit}}</td>
<td role="cell">{{#body}}<span class="cell-label">{{words.unit}}</span>{{body}}{{/body}}</td>
<td role="cell">{{#channels}}<span class="cell-label">{{words.channels-official}}</span>{{channels}}{{/channels}}</td>
<td role="cell">{{#audiences}}<span class="cell-label">{{words.audience}}</span>{{audiences}}{{/audiences}}</td>
<td role="cell">{{#manners}}<span class="cell-label">{{words.manner}}</span>{{manners}}{{/manners}}</td>
<td role="cell">{{#levels}}<span class="cell-label">{{words.level}}</span>{{levels}}{{/levels}}</td>
</tr>
{{/rows}}
</tbody>
</table>
</div>
{{/main}}
{{/base}}

"""###),
        ("layouts/catalogue.mustache", ###"""
{{<base}}
{{$main}}
<h1>{{title}}</h1>
<p class="lead">{{words.catalogue-note}} {{words.count-before}} <span class="figures">{{count}}</span> {{words.count-after}}</p>
{{#fields}}
<section class="catalogue-field">
<h2><a href="{{root}}{{address}}">{{name}}</a> <span class="figures count">{{count}}</span></h2>
{{#table}}
<p class="field-table"><a href="{{root}}{{table}}">{{words.catalogue-table-see}}<span class="heard">{{words.colon}}{{name}}{{words.catalogue-table}}</span></a></p>
{{/table}}
<ul class="tree"{{#leaf}} hidden{{/leaf}}>
{{#children}}
{{>catalogue-node}}
{{/children}}
</ul>
</section>
{{/fields}}
{{/main}}
{{/base}}

"""###),
        ("layouts/check-code.mustache", ###"""
{{<base}}
{{$main}}
{{#code}}
<h1>{{words.check-code}} <span class="figures">{{code}}</span></h1>
<div class="status{{#valid}} status-open{{/valid}}">
<p class="status-line">{{#valid}}<span class="seal">{{state}}</span>{{/valid}}{{^valid}}<span class="state state-ended">{{state}}</span>{{/valid}} <span>{{meaning}}</span></p>
{{#latest-code}}
<p>{{words.code-latest}}{{words.colon}}<a class="figures" href="{{root}}{{latest-address}}">{{latest-code}}</a></p>
{{/latest-code}}
{{#replacement}}
<p>{{words.replaced-by}}{{words.colon}}<a class="figures" href="{{root}}{{replacement-address}}">{{replacement}}</a></p>
{{/replacement}}
{{#correction}}
<p>{{words.code-corrected}}{{words.colon}}<a class="figures" href="{{root}}{{correction-address}}">{{correction}}</a></p>
{{/correction}}
<p>{{words.code-compare}}{{#site.supervision}}{{words.supervision}}{{words.colon}}<span class="figures">{{site.supervision}}</span>{{words.full-stop}}{{/site.supervision}}</p>
</div>
<dl class="facts">
<div><dt>{{words.index}}</dt><dd class="figures"><a href="{{root}}{{entry-address}}">{{index}}</a></dd></div>
<div><dt>{{words.code-edition}}</dt><dd>{{words.edition-before}} <span class="figures">{{edition}}</span> {{words.edition-after}}</dd></div>
<div><dt>{{words.publisher}}</dt><dd>{{unit}}</dd></div>
<div><dt>{{words.published}}</dt><dd class="figures"><time datetime="{{published}}">{{published}}</time></dd></div>
{{#from}}
<div><dt>{{words.notice-period}}</dt><dd class="figures"><time datetime="{{from}}">{{from}}</time> {{words.to}} <time datetime="{{until}}">{{until}}</time></dd></div>
{{/from}}
{{#withdrawn-on}}
<div><dt>{{words.withdrawn-on}}</dt><dd class="figures"><time datetime="{{withdrawn-on}}">{{withdrawn-on}}</time></dd></div>
<div><dt>{{words.withdrawn-reason}}</dt><dd>{{withdrawn-reason}}</dd></div>
{{/withdrawn-on}}
</dl>
{{/code}}
{{/main}}
{{/base}}

"""###),
        ("layouts/check-codes.mustache", ###"""
{{<base}}
{{$main}}
<h1>{{title}}</h1>
<div class="text">
<p>{{words.check-codes-text}}</p>
<p>{{words.check-codes-unknown}}{{#site.supervision}}{{words.supervision}}{{words.colon}}<span class="figures">{{site.supervision}}</span>{{words.full-stop}}{{/site.supervision}}</p>
</div>
<div class="code-list">
{{#groups}}
<h2 id="code-{{sign}}" class="figures">{{#group-address}}<a href="{{root}}{{group-address}}">{{sign}}</a>{{/group-address}}{{^group-address}}{{sign}}{{/group-address}} <span class="count">{{count}}</span></h2>
<ul class="link-list">
{{#codes}}
<li><a class="figures" href="{{root}}{{code-address}}">{{code}}</a> <span>{{state}}</span> <span class="count">{{unit}} {{index}}</span></li>
{{/codes}}
</ul>
{{/groups}}
</div>
{{/main}}
{{/base}}

"""###),
        ("layouts/comparison.mustache", ###"""
{{<base}}
{{$meta}}
<meta name="ColumnName" content="{{words.compare}}">
<meta name="ColumnType" content="{{words.column-type}}">
<meta name="robots" content="noindex">
{{/meta}}
{{$main}}
<h1>{{title}}</h1>
<dl class="editions">
{{#old}}
<div><dt>{{words.compare-earlier}}</dt><dd><a href="{{root}}{{address}}">{{title}}</a> <span class="related-facts figures">{{index}} · <time datetime="{{published}}">{{published}}</time></span></dd></div>
{{/old}}
{{#new}}
<div><dt>{{words.compare-later}}</dt><dd><a href="{{root}}{{address}}">{{title}}</a> <span class="related-facts figures">{{index}} · <time datetime="{{published}}">{{published}}</time></span></dd></div>
{{/new}}
</dl>
{{#same}}
<p class="none">{{words.compare-same}}</p>
{{/same}}
{{^same}}
{{#unlike}}
<p class="none">{{words.compare-unlike}}</p>
{{/unlike}}
{{^unlike}}
<p class="compare-sum"><span>{{words.compare-removed}} <b class="figures">{{removed}}</b></span> <span>{{words.compare-added}} <b class="figures">{{added}}</b></span> <span>{{words.compare-kept}} <b class="figures">{{kept}}</b> {{words.compare-count-words}}</span></p>
<p class="section-note">{{words.compare-note}}</p>
<div class="text compared">
{{{body}}}
</div>
{{/unlike}}
{{/same}}
{{/main}}
{{/base}}

"""###),
        ("layouts/dates.mustache", ###"""
{{<base}}
{{$main}}
<h1>{{title}}</h1>
{{^years}}
<p class="none">{{words.list-none}}</p>
{{/years}}
{{#years}}
<section class="year">
<h2 class="figures"><a href="{{root}}{{address}}">{{label}}</a> <span class="count">{{count}}</span></h2>
<ul class="link-list">
{{#months}}
<li class="figures"><a href="{{root}}{{address}}">{{label}}</a> <span class="count">{{count}}</span></li>
{{/months}}
</ul>
</section>
{{/years}}
<p class="more"><a href="{{root}}dates.ics" type="text/calendar">{{words.calendar-dates}}</a></p>
{{/main}}
{{/base}}

"""###),
        ("layouts/dossier.mustache", ###"""
{{<base}}
{{$main}}
<h1>{{title}}</h1>
{{#whole}}
<p class="lead">{{words.dossier-whole}}{{words.colon}}<a href="{{root}}{{address}}">{{title}}</a> <span class="figures">{{index}}</span></p>
{{/whole}}
{{#dossier}}
<ol class="dossier">
{{#stages}}
<li>
<h2><a href="{{root}}{{address}}">{{name}}</a></h2>
<ul class="latest-list">
{{#entries}}
<li><a href="{{root}}{{address}}">{{title}}</a> <span class="latest-facts"><time class="figures" datetime="{{produced}}">{{produced}}</time> <span>{{unit}}</span>{{>row-state}}</span></li>
{{/entries}}
</ul>
</li>
{{/stages}}
</ol>
{{/dossier}}
{{/main}}
{{/base}}

"""###),
        ("layouts/dossiers.mustache", ###"""
{{<base}}
{{$main}}
<h1>{{title}}</h1>
<p class="lead">{{words.dossiers-note}}</p>
<div class="areas">
{{#dossiers}}
<section class="area">
<h2><a href="{{root}}{{address}}">{{title}}</a> <span class="figures count">{{count}}</span></h2>
<p class="section-note">{{unit}} <span class="figures">{{words.dossier-began}} <time datetime="{{began}}">{{began}}</time></span></p>
<ol class="path stages">
{{#stages}}
<li>{{name}}</li>
{{/stages}}
</ol>
{{#latest}}
<p class="area-latest">{{words.dossier-latest}}{{words.colon}}<a href="{{root}}{{address}}">{{title}}</a> <time class="figures" datetime="{{published}}">{{published}}</time></p>
{{/latest}}
</section>
{{/dossiers}}
</div>
{{/main}}
{{/base}}

"""###),
        ("layouts/duty.mustache", ###"""
<section class="duty" aria-labelledby="duty">
<h2 id="duty">{{words.duty}}</h2>
<dl>
{{#limit}}
<div><dt>{{words.limit}}</dt><dd>{{limit}}</dd></div>
{{/limit}}
{{#basis}}
<div><dt>{{words.basis}}</dt><dd>{{basis}}</dd></div>
{{/basis}}
{{#body}}
<div><dt>{{words.responsible}}</dt><dd>{{body}}</dd></div>
{{/body}}
{{#has-elements}}
<div><dt>{{words.elements}}</dt><dd><ul class="comma">{{#elements}}<li>{{.}}</li>{{/elements}}</ul></dd></div>
{{/has-elements}}
{{#has-channels}}
<div><dt>{{words.channels}}</dt><dd><ul class="comma">{{#channels}}<li>{{.}}</li>{{/channels}}</ul></dd></div>
{{/has-channels}}
{{#audiences}}
<div><dt>{{words.audience}}</dt><dd>{{audiences}}</dd></div>
{{/audiences}}
{{#manners}}
<div><dt>{{words.manner}}</dt><dd>{{manners}}</dd></div>
{{/manners}}
{{#levels}}
<div><dt>{{words.level}}</dt><dd>{{levels}}</dd></div>
{{/levels}}
</dl>
</section>

"""###),
        ("layouts/entry-chain.mustache", ###"""
{{#has-chain}}
<section class="chain-part" aria-labelledby="chain">
<h2 id="chain">{{words.chain}}</h2>
<p class="section-note">{{words.chain-note}}</p>
<ol class="chain">
{{#chain}}
<li{{#current}} class="chain-here" aria-current="true"{{/current}}><span class="chain-stage">{{stage}}</span> <span class="chain-what">{{#current}}<b>{{title}}</b> <span class="chain-mark">{{words.chain-current}}</span>{{/current}}{{^current}}<a href="{{root}}{{address}}">{{title}}</a>{{/current}} <span class="related-facts figures"><time datetime="{{produced}}">{{produced}}</time> · {{unit}}</span></span></li>
{{/chain}}
</ol>
</section>
{{/has-chain}}
{{#has-belongings}}
<section class="related" aria-labelledby="belongings">
<h2 id="belongings">{{words.belongings}}</h2>
<ul class="related-list">
{{#belongings}}
<li><span class="relation">{{relation}}</span> <a href="{{root}}{{address}}">{{title}}</a> <span class="related-facts figures">{{index}} · <time datetime="{{published}}">{{published}}</time></span></li>
{{/belongings}}
</ul>
{{#dossier}}
<p class="more"><a href="{{root}}{{address}}">{{words.dossier-see}}</a> <span class="figures count">{{count}}</span></p>
{{/dossier}}
</section>
{{/has-belongings}}
{{#has-comparisons}}
<section class="related" aria-labelledby="comparisons">
<h2 id="comparisons">{{words.comparisons}}</h2>
<p class="section-note">{{words.compare-with}}</p>
<ul class="related-list">
{{#comparisons}}
<li><span class="relation">{{#later}}{{words.compare-later}}{{/later}}{{^later}}{{words.compare-earlier}}{{/later}}</span> <a href="{{root}}{{address}}">{{title}}</a> <span class="related-facts figures"><time datetime="{{published}}">{{published}}</time></span></li>
{{/comparisons}}
</ul>
</section>
{{/has-comparisons}}

"""###),
        ("layouts/entry-facts.mustache", ###"""
<dl class="facts">
<div><dt>{{words.index}}</dt><dd class="figures">{{index}}</dd></div>
<div><dt>{{words.category}}</dt><dd><ol class="path">{{#item}}<li><a href="{{root}}{{address}}">{{label}}</a></li>{{/item}}</ol></dd></div>
{{#unit}}
<div><dt>{{words.publisher}}</dt><dd><a href="{{root}}{{address}}">{{label}}</a></dd></div>
{{/unit}}
{{#office}}
<div><dt>{{words.office}}</dt><dd>{{office}}</dd></div>
{{/office}}
<div><dt>{{words.produced}}</dt><dd class="figures"><time datetime="{{produced}}">{{produced}}</time></dd></div>
<div><dt>{{words.published}}</dt><dd class="figures"><time datetime="{{published}}">{{published}}</time></dd></div>
{{^withdrawn}}
{{#changed}}
<div><dt>{{words.changed}}</dt><dd class="figures"><time datetime="{{changed}}">{{changed}}</time></dd></div>
{{/changed}}
{{#effective}}
<div><dt>{{words.effective}}</dt><dd class="figures"><time datetime="{{effective}}">{{effective}}</time></dd></div>
{{/effective}}
{{#expires}}
<div><dt>{{words.expires}}</dt><dd class="figures"><time datetime="{{expires}}">{{expires}}</time></dd></div>
{{/expires}}
{{#document}}
<div><dt>{{words.document}}</dt><dd class="figures">{{document}}</dd></div>
{{/document}}
<div><dt>{{words.validity}}</dt><dd>{{validity}}</dd></div>
<div><dt>{{words.manner}}</dt><dd>{{manner}}</dd></div>
<div><dt>{{words.audience}}</dt><dd>{{audience}}</dd></div>
{{#has-keywords}}
<div><dt>{{words.keywords}}</dt><dd><ul class="comma">{{#keywords}}<li>{{.}}</li>{{/keywords}}</ul></dd></div>
{{/has-keywords}}
{{#has-channels}}
<div><dt>{{words.channels}}</dt><dd><ul class="comma">{{#channels}}<li>{{.}}</li>{{/channels}}</ul></dd></div>
{{/has-channels}}
{{/withdrawn}}
{{#withdrawn}}
<div><dt>{{words.withdrawn-on}}</dt><dd class="figures"><time datetime="{{withdrawn-on}}">{{withdrawn-on}}</time></dd></div>
<div><dt>{{words.withdrawn-reason}}</dt><dd>{{withdrawn-reason}}</dd></div>
{{/withdrawn}}
{{#summary}}
<div class="facts-wide"><dt>{{words.summary}}</dt><dd>{{summary}}</dd></div>
{{/summary}}
</dl>

"""###),
        ("layouts/entry-object.mustache", ###"""
<section class="object" aria-labelledby="object">
<h2 id="object">{{words.object}}</h2>
<p>{{words.object-text}}</p>
<dl>
{{#contact}}
<div><dt>{{words.contact}}</dt><dd>{{contact}}</dd></div>
{{/contact}}
{{#supervision}}
<div><dt>{{words.supervision}}</dt><dd class="figures call-number">{{supervision}}</dd></div>
{{/supervision}}
</dl>
{{#corrections}}
<p class="correction">{{words.correction-text}} <a href="{{corrections}}">{{words.correction}}</a></p>
{{/corrections}}
</section>

"""###),
        ("layouts/entry-review.mustache", ###"""
<footer class="entry-foot">
{{#has-review}}
<section class="review" aria-labelledby="review">
<h2 id="review">{{words.review}}</h2>
<table class="review-table" role="table" aria-labelledby="review">
<thead role="rowgroup">
<tr role="row"><th role="columnheader" scope="col">{{words.step}}</th><th role="columnheader" scope="col">{{words.step-by}}</th><th role="columnheader" scope="col">{{words.step-on}}</th><th role="columnheader" scope="col">{{words.step-opinion}}</th></tr>
</thead>
<tbody role="rowgroup">
{{#review}}
<tr role="row"><th role="rowheader" scope="row">{{step}}</th><td role="cell">{{by}}</td><td role="cell" class="figures">{{#on}}<time datetime="{{on}}">{{on}}</time>{{/on}}</td><td role="cell">{{opinion}}</td></tr>
{{/review}}
</tbody>
</table>
</section>
{{/has-review}}
<p class="edition"><b>{{words.edition-before}} <span class="figures">{{edition}}</span> {{words.edition-after}}</b>{{#change}} <span>{{words.change}}{{words.colon}}{{change}}</span>{{/change}}{{#canonical}} <span class="permanent">{{words.permanent}}{{words.colon}}{{canonical}}</span>{{/canonical}}</p>
</footer>

"""###),
        ("layouts/entry-row.mustache", ###"""
<tr role="row">
<td role="cell" class="cell-index figures"><span class="cell-label">{{words.index}}</span>{{index}}</td>
<th role="rowheader" scope="row" class="cell-title"><a href="{{root}}{{address}}">{{title}}</a>{{>row-state}}{{#summary}}<p class="row-summary">{{summary}}</p>{{/summary}}</th>
<td role="cell" class="cell-document"><span class="cell-label">{{words.document}}</span>{{document}}{{^document}}<span aria-hidden="true">—</span>{{/document}}</td>
<td role="cell" class="cell-unit"><span class="cell-label">{{words.unit}}</span>{{unit}}</td>
<td role="cell" class="cell-date figures"><span class="cell-label">{{words.produced}}</span><time datetime="{{produced}}">{{produced}}</time></td>
<td role="cell" class="cell-date figures"><span class="cell-label">{{words.published}}</span><time datetime="{{published}}">{{published}}</time></td>
</tr>

"""###),
        ("layouts/entry-status.mustache", ###"""
{{#withdrawn}}
<div class="status">
<p class="status-line"><span class="state state-withdrawn">{{words.withdrawn-state}}</span> <span>{{words.withdrawn-on}} <time class="figures" datetime="{{withdrawn-on}}">{{withdrawn-on}}</time></span> <span>{{words.withdrawn-reason}}{{words.colon}}{{withdrawn-reason}}</span></p>
</div>
{{/withdrawn}}
{{#on-request}}
<div class="status">
<p class="status-line"><span class="state state-request">{{words.on-request}}</span> <span>{{words.request-state}}</span></p>
</div>
{{/on-request}}
{{#posting}}
<div class="status{{#open}} status-open{{/open}}">
<p class="status-line">{{#open}}<span class="seal">{{words.open-now}}</span>{{/open}}{{#upcoming}}<span class="state state-upcoming">{{words.upcoming-state}}</span>{{/upcoming}}{{#ended}}<span class="state state-ended">{{words.ended-state}}</span>{{/ended}} <span class="status-period figures"><time datetime="{{from}}">{{from-long}}</time> {{words.to}} <time datetime="{{until}}">{{until-long}}</time></span>{{#open}} <strong class="status-left">{{#last-day}}{{words.last-day}}{{/last-day}}{{^last-day}}{{words.days-before}} <span class="figures">{{days-left}}</span> {{words.days-after}}{{/last-day}}</strong>{{/open}}</p>
{{#objections}}
<p class="status-object"><b>{{words.objections}}</b>{{words.colon}}{{{objections}}}</p>
{{/objections}}
{{#rule}}
<p class="status-rule">{{words.notice-rule}}{{words.colon}}{{rule}}{{#length}}{{words.comma}}{{length}}{{/length}}{{#counts-next-day}}{{words.comma}}{{words.counts-next-day}}{{/counts-next-day}}{{#basis}}{{words.comma}}{{words.notice-basis}}{{words.colon}}{{basis}}{{/basis}}</p>
{{/rule}}
{{#open}}
<p class="status-rule">{{words.computed}} <time class="figures" datetime="{{as-of}}">{{as-of-long}}</time></p>
{{/open}}
{{#has-boards}}
<div class="status-boards"><span>{{words.boards}}{{words.colon}}</span><ul class="comma">{{#boards}}<li>{{.}}</li>{{/boards}}</ul></div>
{{/has-boards}}
</div>
{{/posting}}
{{^withdrawn}}
{{#expired}}
<div class="status">
<p class="status-line"><span class="state state-ended">{{words.expired}}</span> <span>{{words.expired-text}}</span></p>
</div>
{{/expired}}
{{#not-yet}}
<div class="status">
<p class="status-line"><span class="state state-upcoming">{{words.not-yet}}</span> <span>{{words.effective}} <time class="figures" datetime="{{effective}}">{{effective}}</time></span></p>
</div>
{{/not-yet}}
{{/withdrawn}}

"""###),
        ("layouts/entry-table.mustache", ###"""
<table class="index" role="table" aria-label="{{title}}">
<thead role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col" class="cell-index">{{words.index}}</th>
<th role="columnheader" scope="col" class="cell-title">{{words.name}}</th>
<th role="columnheader" scope="col" class="cell-document">{{words.document}}</th>
<th role="columnheader" scope="col" class="cell-unit">{{words.unit}}</th>
<th role="columnheader" scope="col" class="cell-date">{{words.produced}}</th>
<th role="columnheader" scope="col" class="cell-date">{{words.published}}</th>
</tr>
</thead>
<tbody role="rowgroup">
{{#rows}}
{{>entry-row}}
{{/rows}}
</tbody>
</table>

"""###),
        ("layouts/entry.mustache", ###"""
{{<base}}
{{$og-type}}article{{/og-type}}
{{$meta}}
{{#entry}}
<meta name="ColumnName" content="{{words.catalogue}}{{#item}}/{{label}}{{/item}}">
<meta name="ColumnType" content="{{words.column-type}}">
<meta name="ArticleTitle" property="og:title" content="{{title}}">
{{! The form asks for hours and minutes; of an entry the day is known, which begins at 00:00. }}
<meta name="PubDate" content="{{published}} 00:00">
<meta name="ContentSource" content="{{#unit}}{{label}}{{/unit}}">
{{#office}}
<meta name="Author" content="{{office}}">
{{/office}}
{{^withdrawn}}
<meta property="article:published_time" content="{{published}}">
{{/withdrawn}}
{{/entry}}
{{/meta}}
{{$main}}
{{#entry}}
<article class="entry">
<header class="entry-head">
<h1>{{title}}</h1>
{{>entry-status}}
</header>
{{>entry-facts}}
<div class="entry-body">
<div class="entry-main">
{{#shown}}
{{#has-elements}}
<dl class="elements">
{{#elements}}
<div><dt>{{name}}</dt><dd>{{value}}</dd></div>
{{/elements}}
</dl>
{{/has-elements}}
<div class="text">
{{{body}}}
</div>
{{#has-steps}}
<section class="procedure" aria-labelledby="procedure">
<h2 id="procedure">{{words.procedure}}</h2>
{{#step-chart}}
<figure class="flow-figure">{{{step-chart}}}</figure>
{{/step-chart}}
<ol class="step-list">
{{#steps}}
<li><b>{{name}}</b>{{#note}}<p>{{note}}</p>{{/note}}{{#by}}<p>{{words.procedure-by}}{{words.colon}}{{by}}</p>{{/by}}{{#limit}}<p>{{words.procedure-limit}}{{words.colon}}{{limit}}</p>{{/limit}}{{#has-answers}}<ul>{{#answers}}<li>{{#name}}{{name}}{{words.colon}}{{/name}}{{value}}</li>{{/answers}}</ul>{{/has-answers}}</li>
{{/steps}}
</ol>
</section>
{{/has-steps}}
{{#personal-removed}}
<p class="removed">{{words.personal-removed}}</p>
{{/personal-removed}}
{{/shown}}
{{#on-request}}
<div class="text">
<p>{{words.request-text}}</p>
</div>
{{/on-request}}
{{#withdrawn}}
<div class="text">
<p>{{words.withdrawn-text}}</p>
</div>
{{/withdrawn}}
{{#has-attachments}}
<section class="attachments" aria-labelledby="attachments">
<h2 id="attachments">{{words.attachments}}</h2>
<ul class="file-list">
{{#attachments}}
<li><a href="{{root}}{{address}}" download>{{title}}</a> <span class="file-facts figures">{{type}}{{words.comma}}{{size}}</span>
{{#sum}}
<details class="file-sum"><summary>SHA-256 <span class="figures">{{sum-start}}…{{sum-end}}</span></summary>
<p><code>{{sum}}</code></p>
<p>{{words.file-sum-text}}</p>
</details>
{{/sum}}
</li>
{{/attachments}}
</ul>
</section>
{{/has-attachments}}
{{>entry-chain}}
</div>
<div class="entry-aside">
{{>entry-object}}
</div>
</div>
{{>entry-review}}
</article>
{{/entry}}
{{/main}}
{{/base}}

"""###),
        ("layouts/footer.mustache", ###"""
<footer class="foot">
<div class="wide">
<dl class="foot-contact">
<div><dt>{{words.sponsor}}</dt><dd>{{site.body}}</dd></div>
{{#site.office}}
<div><dt>{{words.disclosure-office}}</dt><dd>{{site.office}}</dd></div>
{{/site.office}}
{{#site.phone}}
<div><dt>{{words.phone}}</dt><dd class="figures">{{site.phone}}</dd></div>
{{/site.phone}}
{{#site.supervision}}
<div><dt>{{words.supervision}}</dt><dd class="figures">{{site.supervision}}</dd></div>
{{/site.supervision}}
{{#site.address}}
<div><dt>{{words.place}}</dt><dd>{{site.address}}{{#site.postcode}} <span class="figures">{{words.postcode}} {{site.postcode}}</span>{{/site.postcode}}</dd></div>
{{/site.address}}
{{#site.fax}}
<div><dt>{{words.fax}}</dt><dd class="figures">{{site.fax}}</dd></div>
{{/site.fax}}
{{#site.email}}
<div><dt>{{words.email}}</dt><dd>{{site.email}}</dd></div>
{{/site.email}}
{{#site.hours}}
<div><dt>{{words.hours}}</dt><dd>{{site.hours}}</dd></div>
{{/site.hours}}
</dl>
<ul class="foot-links">
{{#ways}}
<li><a href="{{root}}{{address}}">{{label}}</a></li>
{{/ways}}
{{#foot-menu}}
<li><a href="{{root}}{{address}}">{{label}}</a></li>
{{/foot-menu}}
<li><a href="{{root}}catalogue.html">{{words.site-map}}</a></li>
<li><a href="{{root}}v/index.html">{{words.check-codes}}</a></li>
<li><a href="{{root}}data/index.csv">{{words.index-csv}}</a></li>
<li><a href="{{root}}data/index.json">{{words.index-json}}</a></li>
<li><a href="{{root}}data/feed.xml">{{words.feed}}</a></li>
<li><a href="{{root}}data/feed.json">{{words.feed-json}}</a></li>
</ul>
<ul class="foot-marks">
{{#site.site-code}}
<li>{{words.site-code}} <span class="figures">{{site.site-code}}</span></li>
{{/site.site-code}}
{{#site.icp}}
<li><a rel="external noopener" href="{{site.icp-link}}">{{site.icp}}</a></li>
{{/site.icp}}
{{#site.police}}
<li><a rel="external noopener" href="{{site.police-link}}">{{site.police}}</a></li>
{{/site.police}}
{{#site.licence}}
<li>{{words.licence}}{{words.colon}}{{#site.licence-link}}<a rel="license external noopener" href="{{site.licence-link}}">{{site.licence}}</a>{{/site.licence-link}}{{^site.licence-link}}{{site.licence}}{{/site.licence-link}}</li>
{{/site.licence}}
{{#as-of}}
<li>{{words.built}} <time datetime="{{as-of}}">{{as-of-long}}</time></li>
{{/as-of}}
</ul>
</div>
</footer>

"""###),
        ("layouts/home.mustache", ###"""
{{<base}}
{{$page-title}}{{site.name}}{{/page-title}}
{{$meta}}
<meta name="ColumnName" property="og:title" content="{{title}}">
<meta name="ColumnType" content="{{words.column-type}}">
{{#site.description}}
<meta name="ColumnDescription" content="{{site.description}}">
<meta name="ColumnKeywords" content="{{site.name}},{{site.body}}">
{{/site.description}}
{{/meta}}
{{$site-name}}
<h1 class="site-name">{{site.name}}</h1>
{{/site-name}}
{{$trail}}{{/trail}}
{{$main}}
<dl class="call">
{{#site.phone}}
<div><dt>{{words.call}}</dt><dd class="figures">{{site.phone}}</dd></div>
{{/site.phone}}
{{#site.supervision}}
<div><dt>{{words.supervision}}</dt><dd class="figures">{{site.supervision}}</dd></div>
{{/site.supervision}}
{{#site.hours}}
<div class="call-hours"><dt>{{words.hours}}</dt><dd>{{site.hours}}</dd></div>
{{/site.hours}}
</dl>
<div class="first">
<section class="open" aria-labelledby="open">
<h2 id="open"><span class="seal">{{words.open}}</span> <span class="how-many">{{words.count-before}} <span class="figures">{{open-count}}</span> {{words.count-after}}</span></h2>
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
<section class="latest" aria-labelledby="latest">
<h2 id="latest">{{words.latest}}</h2>
<p class="section-note">{{words.latest-note}} <time datetime="{{today}}">{{today-long}}</time></p>
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
</div>
<section class="home-ways" aria-labelledby="ways">
<h2 id="ways">{{words.ways}}</h2>
<ul class="ways">
{{#ways}}
<li><a href="{{root}}{{address}}">{{label}}</a></li>
{{/ways}}
</ul>
</section>
<section class="fields" aria-labelledby="fields">
<h2 id="fields">{{words.catalogue}}</h2>
<div class="field-list">
{{#fields}}
<section class="field">
<h3><a href="{{root}}{{address}}">{{name}}</a> <span class="figures count">{{count}}</span></h3>
<ul{{#leaf}} hidden{{/leaf}}>
{{#children}}
<li><a href="{{root}}{{address}}">{{name}}</a> <span class="figures count">{{count}}</span></li>
{{/children}}
</ul>
</section>
{{/fields}}
</div>
<p class="more"><a href="{{root}}catalogue.html">{{words.catalogue-all}}</a></p>
</section>
<section class="home-units" aria-labelledby="units">
<h2 id="units">{{words.units}}</h2>
<ul class="link-list">
{{#units}}
<li><a href="{{root}}{{address}}">{{label}}</a> <span class="figures count">{{count}}</span></li>
{{/units}}
</ul>
</section>
{{/main}}
{{/base}}

"""###),
        ("layouts/key-areas.mustache", ###"""
{{<base}}
{{$main}}
<h1>{{title}}</h1>
<p class="lead">{{words.key-areas-note}}</p>
<div class="areas">
{{#areas}}
<section class="area">
<h2><a href="{{root}}{{address}}">{{name}}</a> <span class="figures count">{{count}}</span></h2>
{{#updated}}
<p class="section-note">{{words.key-areas-updated}} <time class="figures" datetime="{{updated}}">{{updated}}</time></p>
{{/updated}}
{{^latest}}
<p class="none">{{words.list-none}}</p>
{{/latest}}
<ul class="latest-list"{{^latest}} hidden{{/latest}}>
{{#latest}}
<li><a href="{{root}}{{address}}">{{title}}</a> <span class="latest-facts"><time class="figures" datetime="{{published}}">{{published}}</time> <span>{{unit}}</span>{{>row-state}}</span></li>
{{/latest}}
</ul>
</section>
{{/areas}}
</div>
{{/main}}
{{/base}}

"""###),
        ("layouts/kiosk-script.mustache", ###"""
"use strict";
// The page works without this: each text is reached by its own address. What is added: back to the list when
// nobody has touched the screen for a minute, notices that are over left out, and once an hour, while the
// list is shown, the page is read anew, for it may have been replaced. Nothing is fetched from elsewhere.
const idle = 60000, hour = 3600000;
const two = number => String(number).padStart(2, "0");
const day = now => now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
let touched = Date.now();
const loaded = Date.now();
const atStart = () => location.hash === "" || location.hash === "#start";

function tick() {
  const today = day(new Date());
  for (const item of document.querySelectorAll("li[data-from]")) {
    item.hidden = item.dataset.from > today || item.dataset.until < today;
  }
  if (Date.now() - touched < idle) return;
  if (!atStart()) location.hash = "#start";
  else if (Date.now() - loaded > hour) location.reload();
}

for (const kind of ["pointerdown", "keydown", "wheel", "scroll", "touchmove"]) {
  addEventListener(kind, () => { touched = Date.now(); }, { passive: true, capture: true });
}
addEventListener("hashchange", () => {
  touched = Date.now();
  scrollTo(0, 0);
});
tick();
setInterval(tick, 1000);

"""###),
        ("layouts/kiosk-style.mustache", ###"""
/* For fingers: nothing to press is lower than 12 hundredths of the screen's shorter side, about 8 cm on a
   screen of 55 inches. The list is shown until a text is asked for (:target), so no script is needed. */
* { box-sizing: border-box; margin: 0; padding: 0 }
html {
  --song: "SimSun", "Songti SC", "STSong", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", serif;
  --hei: "Microsoft YaHei", "PingFang SC", "SimHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  --red: #a8291d; --ink: #14171a; --ink-2: #454b51; --line: #c9c6be;
  background: #faf9f6; color: var(--ink); font: calc(var(--u) * 3)/1.65 var(--hei);
  line-break: strict; overflow-wrap: anywhere; font-variant-numeric: tabular-nums;
  -webkit-tap-highlight-color: transparent; user-select: none; -webkit-user-select: none;
}
main, article { min-height: 100vh; padding: 0 calc(var(--u) * 5) calc(var(--u) * 18) }
main { padding-bottom: calc(var(--u) * 5) }
article { display: none }
article:target { display: block }
article:target ~ article, body:has(article:target) main { display: none }
header { margin: 0 calc(var(--u) * -5); padding: calc(var(--u) * 2.5) calc(var(--u) * 5); color: #fff; background: var(--red); position: sticky; top: 0 }
header h1 { font: 700 calc(var(--u) * 4.4)/1.35 var(--song) }
header p { font-size: calc(var(--u) * 2.6) }
main ul { list-style: none }
main li a {
  display: flex; flex-direction: column; justify-content: center; gap: calc(var(--u) * .4);
  min-height: calc(var(--u) * 14); padding: calc(var(--u) * 2) calc(var(--u) * 7) calc(var(--u) * 2) 0; position: relative;
  color: inherit; text-decoration: none; border-bottom: 2px solid var(--line);
}
main li a::after { content: "›"; position: absolute; right: 0; top: 50%; translate: 0 -55%; font-size: calc(var(--u) * 8); color: var(--red) }
main li b { font-size: calc(var(--u) * 3.6); line-height: 1.4 }
main li span { font-size: calc(var(--u) * 2.5); line-height: 1.5; color: var(--ink-2) }
a:active, a:focus-visible { background: #f0ece2; outline: calc(var(--u) * .5) solid var(--red); outline-offset: calc(var(--u) * -.5) }
main:focus, article:focus { outline: 0 }
.none { padding: calc(var(--u) * 20) 0; text-align: center; font: 700 calc(var(--u) * 5)/1.5 var(--song) }
.period { padding: calc(var(--u) * 1.5) 0; color: var(--red); font-weight: 700 }
.text > * + * { margin-top: .5em }
.text p { text-indent: 2em }
.text li p, .text p.right { text-indent: 0 }
:lang(en) .text p { text-indent: 0 }
.text h2, .text h3, .text h4, .text h5, .text h6 { font-size: calc(var(--u) * 3.3); line-height: 1.5 }
.text ul, .text ol { padding-left: 2em }
.text table { width: 100%; border-collapse: collapse; font-size: calc(var(--u) * 2.6); line-height: 1.5 }
.text caption { font-weight: 700; text-align: left }
.text th, .text td { padding: .35em .5em; border: 1px solid var(--ink-2); text-align: left }
.text .right { text-align: right }
dl { margin-top: calc(var(--u) * 3); border-top: calc(var(--u) * .3) solid var(--red); padding-top: calc(var(--u) * 1.5) }
dl div { display: grid; grid-template-columns: 6em 1fr }
dt { color: var(--ink-2) }
.code { margin-top: calc(var(--u) * 2); width: calc(var(--u) * 22); text-align: center; font-size: calc(var(--u) * 2.2); background: #fff }
.code svg { display: block; width: 100%; height: auto }
nav { position: fixed; inset: auto 0 0; background: #faf9f6; border-top: 2px solid var(--line) }
nav a { display: grid; place-content: center; min-height: calc(var(--u) * 12); color: var(--red); font-size: calc(var(--u) * 4); font-weight: 700; text-decoration: none }

"""###),
        ("layouts/kiosk.mustache", ###"""
<!DOCTYPE html>
<html lang="{{site.language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{{board.name}} - {{site.name}}</title>
<style>
:root { --u: calc({{shorter-side}}px / 100) }
{{>kiosk-style}}
</style>
</head>
<body>
<main id="start" tabindex="-1">
<header><h1>{{site.name}}</h1> <p>{{board.name}}</p></header>
{{^notices}}
<p class="none">{{words.open-none}}</p>
{{/notices}}
<ul>
{{#notices}}
<li data-from="{{from}}" data-until="{{until}}"><a href="#{{slug}}"><b>{{title}}</b> <span>{{unit}}</span> <span>{{words.notice-period}} {{period}}</span></a></li>
{{/notices}}
</ul>
</main>
{{#notices}}
<article id="{{slug}}" tabindex="-1">
<header><h1>{{title}}</h1></header>
<p class="period">{{words.notice-period}} {{period}}</p>
<div class="text">
{{{body}}}
</div>
<dl>
<div><dt>{{words.objections}}</dt><dd>{{receives}}</dd></div>
<div><dt>{{words.supervision}}</dt><dd>{{board.supervision}}</dd></div>
<div><dt>{{words.index}}</dt><dd>{{index}}</dd></div>
</dl>
{{#qr}}
<div class="code">{{{qr}}}<p>{{words.screen-scan}}</p></div>
{{/qr}}
<nav><a href="#start">{{words.kiosk-back}}</a></nav>
</article>
{{/notices}}
<script>
{{>kiosk-script}}
</script>
</body>
</html>

"""###),
        ("layouts/list.mustache", ###"""
{{<base}}
{{$main}}
<h1>{{title}}</h1>
<div class="list">
<div class="list-aside">
{{#item}}
{{#code}}
<p class="item-code">{{words.item-code}} <span class="figures">{{code}}</span></p>
{{/code}}
{{#table}}
<p class="item-table"><a href="{{root}}{{table}}">{{name}}{{words.catalogue-table}}</a></p>
{{/table}}
<ul class="link-list"{{#leaf}} hidden{{/leaf}}>
{{#children}}
<li><a href="{{root}}{{address}}">{{name}}</a> <span class="figures count">{{count}}</span></li>
{{/children}}
</ul>
{{/item}}
{{#duty}}
{{>duty}}
{{/duty}}
{{#unit}}
{{>unit-card}}
{{/unit}}
<ul class="link-list siblings"{{^siblings}} hidden{{/siblings}}>
{{#siblings}}
<li class="figures"><a href="{{root}}{{address}}"{{#current}} aria-current="page"{{/current}}>{{label}}</a> <span class="count">{{count}}</span></li>
{{/siblings}}
</ul>
</div>
<div class="list-main">
{{#count}}
<p class="how-many">{{words.count-before}} <span class="figures">{{count}}</span> {{words.count-after}}</p>
{{/count}}
{{#empty}}
<p class="none">{{words.list-none}}</p>
{{/empty}}
{{^empty}}
{{>entry-table}}
{{/empty}}
{{>pager}}
<section class="calendars" aria-labelledby="calendars"{{^calendars}} hidden{{/calendars}}>
<h2 id="calendars">{{words.calendars}}</h2>
<p>{{words.calendars-note}}</p>
<ul class="link-list">
{{#calendars}}
<li><a href="{{root}}{{address}}" type="text/calendar">{{label}}</a></li>
{{/calendars}}
</ul>
</section>
</div>
</div>
{{/main}}
{{/base}}

"""###),
        ("layouts/metadata.mustache", ###"""
{{#canonical}}
<meta name="Url" property="og:url" content="{{canonical}}">
<link rel="canonical" href="{{canonical}}">
{{/canonical}}
{{#metadata}}
{{#kept-from-search}}
<meta name="robots" content="noindex">
{{/kept-from-search}}
{{#description}}
<meta name="Description" property="og:description" content="{{description}}">
<meta name="Keywords" content="{{keywords}}">
<meta property="og:type" content="{{$og-type}}website{{/og-type}}">
<meta property="og:locale" content="{{locale}}">
{{/description}}
{{#feeds}}
<link rel="alternate" type="application/atom+xml" title="{{title}}" href="{{root}}{{atom}}">
<link rel="alternate" type="application/feed+json" title="{{title}}" href="{{root}}{{json}}">
{{/feeds}}
{{#search-description}}
<link rel="search" type="application/opensearchdescription+xml" title="{{site.name}}" href="{{root}}{{search-description}}">
{{/search-description}}
{{#linked-data}}
<script type="application/ld+json">{{{linked-data}}}</script>
{{/linked-data}}
{{/metadata}}

"""###),
        ("layouts/not-found.mustache", ###"""
{{<base}}
{{$meta}}{{/meta}}
{{$main}}
<h1>{{title}}</h1>
<div class="text">
<p>{{words.not-found-text}}</p>
<ul>
<li><a href="{{root}}open.html">{{words.open}}</a></li>
<li><a href="{{root}}catalogue.html">{{words.catalogue}}</a></li>
<li><a href="{{root}}all.html">{{words.all}}</a></li>
</ul>
{{#site.phone}}
<p>{{words.not-found-call}}{{words.colon}}<span class="figures">{{site.phone}}</span></p>
{{/site.phone}}
</div>
{{/main}}
{{/base}}

"""###),
        ("layouts/open-row.mustache", ###"""
<li class="open-row">
<p class="left">{{#last-day}}<span class="left-words left-last">{{words.last-day}}</span>{{/last-day}}{{^last-day}}<span class="left-words">{{words.days-before}}</span> <span class="left-number figures">{{days-left}}</span> <span class="left-words">{{words.days-after}}</span>{{/last-day}}</p>
<div class="open-what">
<p class="open-title"><a href="{{root}}{{address}}">{{title}}</a></p>
<p class="open-facts"><span>{{unit}}</span> <span class="figures"><time datetime="{{from}}">{{from}}</time> {{words.to}} <time datetime="{{until}}">{{until}}</time></span></p>
</div>
</li>

"""###),
        ("layouts/page.mustache", ###"""
{{<base}}
{{$main}}
<h1>{{title}}</h1>
<div class="text">
{{{body}}}
</div>
{{/main}}
{{/base}}

"""###),
        ("layouts/pager.mustache", ###"""
{{#pager}}
<nav class="pager" aria-label="{{words.pager}}">
<p>{{words.page-before}} <span class="figures">{{current}}</span> {{words.page-between}} <span class="figures">{{total}}</span> {{words.page-after}}</p>
<ul>
{{#previous}}
<li><a rel="prev" href="{{root}}{{previous}}">{{words.previous}}</a></li>
{{/previous}}
{{#pages}}
<li><a class="figures" href="{{root}}{{address}}"{{#current}} aria-current="page"{{/current}}>{{label}}</a></li>
{{/pages}}
{{#next}}
<li><a rel="next" href="{{root}}{{next}}">{{words.next}}</a></li>
{{/next}}
</ul>
</nav>
{{/pager}}

"""###),
        ("layouts/plain-sheets.mustache", ###"""
<!DOCTYPE html>
<html lang="{{site.language}}" class="{{paper}} {{kind}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{{title}} - {{site.name}}</title>
<style>{{{style}}}</style>
</head>
<body>
<p class="how-to-print">{{title}}{{words.comma}}{{words.count-sheets-before}} {{count}} {{words.count-sheets-after}}{{words.full-stop}}{{words.how-to-print}}</p>
{{#sheets}}
<section class="sheet plain {{paper}} {{#first}}first{{/first}}{{^first}}later{{/first}}" style="{{measures}}">
<header class="head">
{{#first}}
<p class="unit">{{organisation}}</p>
<p class="numbers"><span></span> <span>{{mark}}</span></p>
<h1>{{title}}</h1>
{{/first}}
{{^first}}
<p class="numbers"><span class="cut">{{title}}</span> <span>{{organisation}}</span></p>
{{/first}}
</header>
<div class="flow">
{{{body}}}
</div>
<footer class="foot">
<div class="record">
<p><span class="cut">{{note}}</span> <b>{{words.page-before}} {{number}} {{words.page-between}} {{total}} {{words.page-after}}</b></p>
</div>
</footer>
</section>
{{/sheets}}
</body>
</html>

"""###),
        ("layouts/posting-certificate.mustache", ###"""
<p>{{words.certificate-opening}}{{words.quote-open}}{{notice}}{{words.quote-close}}{{words.bracket-open}}{{words.index}} {{index}}{{words.comma}}{{words.edition-before}}{{edition}}{{words.edition-after}}{{words.bracket-close}}{{words.certificate-from}}{{from}}{{words.certificate-until}}{{until}}{{words.certificate-where}}</p>
<ul>
{{#boards}}
<li>{{name}}{{#place}}{{words.bracket-open}}{{place}}{{words.bracket-close}}{{/place}}</li>
{{/boards}}
</ul>
{{#days-hung}}
<p>{{words.certificate-days}}{{days-hung}}{{words.full-stop}}{{#rule}}{{words.certificate-rule}}{{rule}}{{words.full-stop}}{{/rule}}</p>
{{/days-hung}}
{{#interruptions}}
<p>{{words.certificate-interrupted}}{{from}}{{words.to}}{{until}}{{#reason}}{{words.comma}}{{reason}}{{/reason}}{{words.full-stop}}</p>
{{/interruptions}}
{{#no-objection}}
<p>{{words.certificate-no-objection}}</p>
{{/no-objection}}
{{#objected}}
<p>{{words.certificate-objections-before}} {{objection-count}} {{words.certificate-objections-after}}</p>
<ol>
{{#objections}}
<li>{{on}}{{words.comma}}{{matter}}{{words.full-stop}}{{#answer}}{{words.objection-answer}}{{words.colon}}{{answer}}{{#answered}}{{words.bracket-open}}{{answered}}{{words.bracket-close}}{{/answered}}{{/answer}}{{^answer}}{{words.objection-unanswered}}{{words.full-stop}}{{/answer}}</li>
{{/objections}}
</ol>
{{/objected}}
{{#objections-open}}
<p>{{words.certificate-boxes}}</p>
{{/objections-open}}
<p>{{words.certificate-closing}}</p>
<table>
<tbody>
<tr><th scope="row">{{words.signed-handler}}</th><td>　　　　　<br>　</td><th scope="row">{{words.signed-supervisor}}</th><td>　　　　　<br>　</td><th scope="row">{{words.signed-head}}</th><td>　　　　　<br>　</td></tr>
</tbody>
</table>
<p class="right">{{unit}}{{words.seal-here}}</p>
<p class="right">{{words.date-to-fill}}</p>

"""###),
        ("layouts/posting-record.mustache", ###"""
<table>
<tbody>
<tr><th scope="row">{{words.notice-title}}</th><td colspan="3">{{notice}}</td></tr>
<tr><th scope="row">{{words.index}}</th><td>{{index}}</td><th scope="row">{{words.code-edition}}</th><td>{{words.edition-before}} {{edition}} {{words.edition-after}}</td></tr>
<tr><th scope="row">{{words.publisher}}</th><td colspan="3">{{unit}}</td></tr>
<tr><th scope="row">{{words.notice-period}}</th><td colspan="3">{{period}}</td></tr>
{{#rule}}
<tr><th scope="row">{{words.notice-basis}}</th><td colspan="3">{{rule}}</td></tr>
{{/rule}}
</tbody>
</table>
<table>
<caption>{{words.record-boards}}</caption>
<thead><tr><th>{{words.board}}</th><th>{{words.posted}}</th><th>{{words.put-up-by}}</th><th>{{words.taken-down}}</th><th>{{words.take-down-by}}</th><th>{{words.record-photos}}</th></tr></thead>
<tbody>
{{#boards}}
<tr><td>{{name}}{{#place}}<br>{{place}}{{/place}}</td><td>{{from}}</td><td>　　　</td><td>　　　　</td><td>　　　</td><td>{{words.record-photo-far}}<br>{{words.record-photo-near}}</td></tr>
{{/boards}}
</tbody>
</table>
<table>
<caption>{{words.record-interruptions}}</caption>
<thead><tr><th>{{words.interruption-from}}</th><th>{{words.interruption-until}}</th><th>{{words.interruption-reason}}</th></tr></thead>
<tbody>
{{#interruptions}}
<tr><td>{{from}}</td><td>{{until}}</td><td>{{reason}}</td></tr>
{{/interruptions}}
{{^interrupted}}
<tr><td>　</td><td>　</td><td>　</td></tr>
{{/interrupted}}
</tbody>
</table>
<table>
<caption>{{words.record-objections}}{{#no-objection}}{{words.colon}}{{words.none}}{{/no-objection}}</caption>
<thead><tr><th>{{words.serial}}</th><th>{{words.objection-on}}</th><th>{{words.objection-matter}}</th><th>{{words.objection-answer}}</th></tr></thead>
<tbody>
{{#objections}}
<tr><td class="right">{{position}}</td><td>{{on}}</td><td>{{matter}}</td><td>{{answer}}{{#answered}}{{words.comma}}{{answered}}{{/answered}}</td></tr>
{{/objections}}
{{#no-objection}}
<tr><td colspan="4">{{words.no-objection}}</td></tr>
{{/no-objection}}
{{#objections-open}}
<tr><td>　</td><td>　　　　　</td><td>　　　　　　　　<br>　</td><td>　　　　　　　　<br>　</td></tr>
{{/objections-open}}
</tbody>
</table>
<table>
<tbody>
<tr><th scope="row">{{words.signed-handler}}</th><td>　　　　　</td><th scope="row">{{words.signed-supervisor}}</th><td>　　　　　</td><th scope="row">{{words.signed-head}}</th><td>　　　　　</td></tr>
</tbody>
</table>
<p class="right">{{unit}}{{words.seal-here}}</p>
<p class="right">{{words.date-to-fill}}</p>

"""###),
        ("layouts/row-state.mustache", ###"""
{{#open}} <span class="state state-open">{{words.open-state}}{{#last-day}} <b>{{words.last-day}}</b>{{/last-day}}{{^last-day}} <b>{{words.days-before}} <span class="figures">{{days-left}}</span> {{words.days-after}}</b>{{/last-day}}</span>{{/open}}{{#on-request}} <span class="state state-request">{{words.on-request}}</span>{{/on-request}}

"""###),
        ("layouts/screen-script.mustache", ###"""
"use strict";
// Shows the notices one after another, page by page. Nothing is fetched: the page works from a disk.
// A notice whose period has not begun or is over is left out, also where the page was not built anew.
const seconds = 15;
const element = id => document.getElementById(id);
const all = [...document.querySelectorAll(".notice")];
const two = number => String(number).padStart(2, "0");
const day = now => now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
let current = -1, page = 0, pages = 1, begun = Date.now(), loaded = Date.now();
const running = () => all.filter(n => n.dataset.from <= day(new Date()) && day(new Date()) <= n.dataset.until);

function show(step) {
  const notices = running();
  document.querySelector(".none").classList.toggle("on", notices.length === 0);
  all.forEach(notice => notice.classList.add("off"));
  page += step;
  if (current < 0 || page >= pages || !notices.includes(all[current])) {
    const next = notices.find(notice => all.indexOf(notice) > current) || notices[0];
    // Once an hour, after the last notice, the page is read anew: it may have been replaced.
    if (next && all.indexOf(next) <= current && Date.now() - loaded > 3600000) return location.reload();
    current = next ? all.indexOf(next) : -1;
    page = 0;
  }
  all.forEach((notice, index) => notice.classList.toggle("on", index === current));
  const notice = all[current];
  element("which").textContent = notice ? element("which").dataset.word + " " + (notices.indexOf(notice) + 1) + " / " + notices.length : "";
  if (notice) turn(notice); else element("page").textContent = "";
  begun = Date.now();
}

function turn(notice) {
  const area = notice.querySelector(".window");
  const text = area.firstElementChild;
  const gap = parseFloat(getComputedStyle(text).columnGap) || 0;
  pages = Math.max(1, Math.round((text.scrollWidth + gap) / (area.clientWidth + gap)));
  text.style.transform = "translateX(" + -page * (area.clientWidth + gap) + "px)";
  element("page").textContent = element("page").dataset.word + " " + (page + 1) + " / " + pages;
}

function tick() {
  const now = new Date();
  element("clock").textContent = day(now) + " " + two(now.getHours()) + ":" + two(now.getMinutes());
  const share = (Date.now() - begun) / 1000 / seconds;
  element("passed").style.width = Math.min(100, share * 100) + "%";
  if (share >= 1) show(1);
}

// A table wider than the screen would break its figures between digits. It is shown as several, one after the other:
// each has the first column and as many of the others as fit.
function divide(table) {
  const rows = [...table.rows];
  if (rows.some(row => row.cells.length !== rows[0].cells.length) || table.querySelector("[colspan], [rowspan]")) return;
  // Of the text, not of the table: that one is as wide as its columns ask for, where they are too many.
  const room = parseFloat(getComputedStyle(table.parentElement).width);
  table.classList.add("unbroken", "narrowest");
  const widths = [...rows[0].cells].map(cell => cell.getBoundingClientRect().width);
  table.classList.remove("narrowest");
  if (widths.reduce((sum, one) => sum + one, 0) <= room) return;
  const parts = [];
  let used = room;
  widths.forEach((needed, column) => {
    if (column === 0) return;
    if (used + needed > room) {
      parts.push([0]);
      used = widths[0];
    }
    parts[parts.length - 1].push(column);
    used += needed;
  });
  parts.forEach(columns => {
    const part = table.cloneNode(true);
    for (const row of part.rows) [...row.cells].forEach((cell, column) => { if (!columns.includes(column)) cell.remove(); });
    table.before(part);
  });
  table.remove();
}

document.querySelectorAll(".text table").forEach(divide);
// #3 begins with the third page of the rotation: to look at a page without waiting for it.
show(0);
for (let skip = parseInt(location.hash.slice(1), 10) - 1; skip > 0; skip--) show(1);
tick();
setInterval(tick, 1000);

"""###),
        ("layouts/screen-style.mustache", ###"""
/* One page of the screen's exact size. --u is a hundredth of its shorter side: titles of 6.4 and text of
   4.4 are read from five metres on a screen of 55 inches (33 and 22 minutes of arc). */
* { box-sizing: border-box; margin: 0; padding: 0 }
html, body { width: var(--width); height: var(--height); overflow: hidden; cursor: none }
body {
  --song: "SimSun", "Songti SC", "STSong", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC", serif;
  --hei: "Microsoft YaHei", "PingFang SC", "SimHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  --red: #a8291d; --ink: #14171a; --ink-2: #454b51; --line: #c9c6be;
  position: relative; background: #faf9f6; color: var(--ink); font: calc(var(--u) * 4.4)/1.6 var(--hei);
  line-break: strict; overflow-wrap: anywhere; font-variant-numeric: tabular-nums;
}
header {
  position: absolute; inset: 0 0 auto; height: calc(var(--u) * 8); padding: 0 calc(var(--u) * 5);
  display: flex; justify-content: space-between; align-items: center; font-size: calc(var(--u) * 3.6);
  color: #fff; background: var(--red);
}
header span { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
header time { flex: none; margin-left: 2em }
main { position: absolute; inset: calc(var(--u) * 8) 0 calc(var(--u) * 6) }
.notice { position: absolute; inset: 0; padding: calc(var(--u) * 3) calc(var(--u) * 5) 0; display: flex; flex-direction: column; visibility: hidden }
.notice.on { visibility: visible }
h1 {
  font: 700 calc(var(--u) * 6.4)/1.3 var(--song); text-wrap: balance;
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; line-clamp: 3; overflow: hidden;
}
.period { padding: calc(var(--u) * 1) 0 calc(var(--u) * 1.4); border-bottom: calc(var(--u) * .3) solid var(--red); color: var(--red); font-weight: 700; font-size: calc(var(--u) * 3.8); line-height: 1.4 }
/* The text stands in columns of the window's size, one beside the other: each is a page. */
.window { flex: 1; min-height: 0; margin: calc(var(--u) * 2) 0; overflow: hidden }
.text { height: 100%; columns: 1; column-gap: calc(var(--u) * 5); column-fill: auto; orphans: 2; widows: 2 }
.text > * + * { margin-top: .4em }
.text p { text-indent: 2em }
.text li p, .text p.right { text-indent: 0 }
:lang(en) .text p { text-indent: 0 }
.text h2, .text h3, .text h4, .text h5, .text h6 { font-size: calc(var(--u) * 4.6); line-height: 1.5; break-after: avoid }
.text ul, .text ol { padding-left: 2em }
.text table { width: 100%; border-collapse: collapse; font-size: calc(var(--u) * 3.6); line-height: 1.4 }
.text caption { font-weight: 700; text-align: left; padding-bottom: .3em }
.text th, .text td { padding: .3em .5em; border: 1px solid var(--ink-2); text-align: left }
.text .right { text-align: right }
.text .narrowest { width: min-content }
.text .unbroken { overflow-wrap: break-word }
.text .unbroken th, .text .unbroken td { min-width: 4.2em }
.text tr, .text thead { break-inside: avoid }
.text caption { break-inside: avoid }
.text caption, .text thead { break-after: avoid }
.text pre { white-space: pre-wrap }
.notice footer { flex: none; display: flex; gap: calc(var(--u) * 3); align-items: flex-end; padding-bottom: calc(var(--u) * 2); border-top: 1px solid var(--line); padding-top: calc(var(--u) * 1.5) }
.code { flex: none; width: calc(var(--u) * 17); height: calc(var(--u) * 17); background: #fff }
.code svg { display: block; width: 100%; height: 100% }
.record { flex: 1; min-width: 0; font-size: calc(var(--u) * 3.2); line-height: 1.5; color: var(--ink-2) }
.record p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden }
.record span { margin-left: 1em }
.none { display: none; position: absolute; inset: 0; place-content: center; text-align: center; font: 700 calc(var(--u) * 6.4)/1.4 var(--song); padding: 0 calc(var(--u) * 5) }
.none.on, .none:first-child { display: grid }
.place { position: absolute; inset: auto 0 0; height: calc(var(--u) * 6); padding: 0 calc(var(--u) * 5); display: flex; gap: 2em; align-items: center; font-size: calc(var(--u) * 3.2); color: var(--ink-2); border-top: 1px solid var(--line) }
#passed { position: absolute; left: 0; top: -1px; height: calc(var(--u) * .5); background: var(--red) }
.notice:first-child:not(.off) { visibility: visible }

"""###),
        ("layouts/screen.mustache", ###"""
<!DOCTYPE html>
<html lang="{{site.language}}">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>{{board.name}} - {{site.name}}</title>
<style>
:root { --width: {{width}}px; --height: {{height}}px; --u: calc({{shorter-side}}px / 100) }
{{>screen-style}}
</style>
</head>
<body>
<header><span>{{site.name}}</span> <time id="clock" datetime="{{today}}">{{today-long}}</time></header>
<main>
{{#notices}}
<article class="notice" data-from="{{from}}" data-until="{{until}}">
<h1>{{title}}</h1>
<p class="period">{{words.notice-period}} {{period}}</p>
<div class="window"><div class="text">
{{{body}}}
</div></div>
<footer>
{{#qr}}
<div class="code">{{{qr}}}</div>
{{/qr}}
<div class="record">
<p>{{unit}} <span>{{words.index}} {{index}}</span></p>
<p>{{words.objections}}{{words.colon}}{{receives}}</p>
<p>{{words.supervision}} {{board.supervision}} {{#qr}}<span>{{words.screen-scan}}</span>{{/qr}}</p>
</div>
</footer>
</article>
{{/notices}}
<p class="none">{{words.open-none}}</p>
</main>
<div class="place" aria-hidden="true"><span id="which" data-word="{{words.screen-notice}}"></span> <span id="page" data-word="{{words.screen-page}}"></span> <i id="passed"></i></div>
<script>
{{>screen-script}}
</script>
</body>
</html>

"""###),
        ("layouts/search.mustache", ###"""
{{<base}}
{{$meta}}
<meta name="ColumnName" content="{{title}}">
<meta name="ColumnType" content="{{words.column-type}}">
<meta name="robots" content="noindex">
<script defer src="{{root}}{{assets.search-index-js}}"></script>
<script defer src="{{root}}{{assets.search-js}}"></script>
{{/meta}}
{{! The page needs no more than the frame's style; without scripts it is a list of links. }}
{{$styles}}
<noscript><link rel="stylesheet" href="{{root}}{{assets.content-css}}"></noscript>
{{/styles}}
{{$main}}
<h1>{{title}}</h1>
<noscript>
<div class="text">
<p>{{words.search-no-script}}</p>
<ul>
<li><a href="{{root}}all.html">{{words.all}}</a></li>
<li><a href="{{root}}catalogue.html">{{words.catalogue}}</a></li>
<li><a href="{{root}}units.html">{{words.units}}</a></li>
<li><a href="{{root}}dates.html">{{words.dates}}</a></li>
</ul>
</div>
</noscript>
<div id="search" class="search" hidden data-title="{{title}} - {{site.name}}" data-built="{{today}}" data-found="{{words.search-found}}" data-about="{{words.search-about}}" data-none="{{words.search-none}}" data-failed="{{words.search-failed}}">
<form id="search-form" role="search" action="search.html">
<p class="search-line"><label for="search-words">{{words.search-words}}</label> <span class="search-box"><input id="search-words" name="q" type="search" maxlength="100" autocomplete="off" spellcheck="false" aria-describedby="search-note"><button type="submit">{{words.search-go}}</button></span></p>
<div class="search-filters">
<p><label for="search-field">{{words.search-field}}</label> <select id="search-field" name="field"><option value="">{{words.search-any}}</option>{{#fields}}<option value="{{value}}">{{label}}</option>{{/fields}}</select></p>
<p><label for="search-unit">{{words.unit}}</label> <select id="search-unit" name="unit"><option value="">{{words.search-any}}</option>{{#units}}<option value="{{value}}">{{label}}</option>{{/units}}</select></p>
<p><label for="search-year">{{words.search-year}}</label> <select id="search-year" name="year"><option value="">{{words.search-any}}</option>{{#years}}<option value="{{value}}">{{label}}</option>{{/years}}</select></p>
<p><label for="search-kind">{{words.search-kind}}</label> <select id="search-kind" name="kind"><option value="">{{words.search-any}}</option>{{#kinds}}<option value="{{value}}">{{label}}</option>{{/kinds}}</select></p>
</div>
<p class="section-note" id="search-note">{{words.search-note}} <label class="search-key"><input type="checkbox" id="search-slash" checked> {{words.search-slash}}</label></p>
</form>
<p class="how-many" id="search-status" role="status"></p>
<ol class="result-list" id="search-results"></ol>
<p class="more"><button type="button" id="search-more" hidden>{{words.search-more}}</button></p>
</div>
{{/main}}
{{/base}}

"""###),
        ("layouts/sheet.css", ###"""
/* Sheets for notice boards: one paper size per file, each page a <section class="sheet"> of exact size.
   What goes on a page is computed beforehand (module Paginating); the measures here are the same ones,
   in millimetres and points. Type sizes and line heights are whole or exact, so that browsers do not
   round them; a line of text is a whole number of characters and one pixel wide.

   <html lang="zh-Hans" class="a4 | a4-landscape | a3 | a3-landscape [large]">
     <p class="how-to-print">
     <section class="sheet first | later">
       <header class="head">  <div class="flow">  <footer class="foot">                                  */

@page { margin: 0 }
@page a4 { size: 210mm 297mm; margin: 0 }
@page a4-landscape { size: 297mm 210mm; margin: 0 }
@page a3 { size: 297mm 420mm; margin: 0 }
@page a3-landscape { size: 420mm 297mm; margin: 0 }

/* Paper, type and strips of each size; .large is read from further off. */
.a4, .a4-landscape {
  --title: 26pt; --title-line: 35.25pt; --body: 18pt; --body-line: 30.75pt; --gap: 15pt;
  --note: 14pt; --note-line: 18.75pt; --strip: 12pt; --strip-line: 18pt;
  --first-head: 62mm; --later-head: 16mm; --foot: 34mm; --code: 26mm;
}
.a3, .a3-landscape {
  --title: 36pt; --title-line: 48.75pt; --body: 24pt; --body-line: 40.5pt; --gap: 20.25pt;
  --note: 18pt; --note-line: 24pt; --strip: 16pt; --strip-line: 24pt;
  --first-head: 80mm; --later-head: 20mm; --foot: 46mm; --code: 38mm;
}
.a4.large, .a4-landscape.large {
  --title: 32pt; --title-line: 43.5pt; --body: 24pt; --body-line: 40.5pt; --gap: 20.25pt;
  --note: 18pt; --note-line: 24pt;
}
.a3.large, .a3-landscape.large {
  --title: 44pt; --title-line: 59.25pt; --body: 30pt; --body-line: 51pt; --gap: 25.5pt;
  --note: 24pt; --note-line: 32.25pt;
}
.a4 { --width: 210mm; --height: 297mm; --measure: 504.75pt }
.a4-landscape { --width: 297mm; --height: 210mm; --measure: 738.75pt }
.a3 { --width: 297mm; --height: 420mm; --measure: 744.75pt }
.a3-landscape { --width: 420mm; --height: 297mm; --measure: 1080.75pt }
.a4 .sheet { page: a4 }
.a4-landscape .sheet { page: a4-landscape }
.a3 .sheet { page: a3 }
.a3-landscape .sheet { page: a3-landscape }
/* A sheet that turned or grew for a wide table names its own paper. */
.sheet.a4 { page: a4 }
.sheet.a4-landscape { page: a4-landscape }
.sheet.a3 { page: a3 }
.sheet.a3-landscape { page: a3-landscape }
.a4.large { --measure: 504.75pt }
.a4-landscape.large { --measure: 744.75pt }
.a3.large { --measure: 750.75pt }
.a3-landscape.large { --measure: 1080.75pt }

html {
  --song: "SimSun", "NSimSun", "Songti SC", "STSong", "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif SC",
    "SimSun-ExtB", serif;
  --hei: "SimHei", "Heiti SC", "STHeiti", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC",
    "WenQuanYi Zen Hei", sans-serif;
  --kai: "KaiTi", "KaiTi_GB2312", "Kaiti SC", "STKaiti", "LXGW WenKai", var(--song);
  --title-face: "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "方正小标宋简体", var(--song);
  --red: #b3261e;
  -webkit-print-color-adjust: exact; print-color-adjust: exact;
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
  color: #000; background: #fff;
  font: var(--body)/var(--body-line) var(--song);
  font-variant-numeric: tabular-nums;
  line-break: strict; overflow-wrap: anywhere; hyphens: none;
  text-autospace: no-autospace; text-spacing-trim: space-all;
}
html, body { margin: 0; padding: 0 }

/* The page. It is half a millimetre short of the paper, so that rounding never makes an empty page. */
.sheet {
  position: relative; width: var(--width); height: calc(var(--height) - .5mm);
  break-after: page; page-break-after: always; break-inside: avoid;
}
.sheet:last-of-type { break-after: auto; page-break-after: auto }
.head, .flow, .foot { position: absolute; left: calc((var(--width) - var(--measure)) / 2); width: var(--measure) }
.head { top: 12mm; height: var(--later-head) }
.first .head { height: var(--first-head) }
.flow { top: calc(12mm + var(--later-head)) }
.first .flow { top: calc(12mm + var(--first-head)) }
.foot { top: calc(var(--height) - 12mm - var(--foot)); height: var(--foot) }

/* Head strip of the first page: who speaks, the numbers, the title, what must be known about it. The sheet
   states --first-head, --title and --unit where they differ from the paper's own. */
.head, .foot { font: var(--strip)/var(--strip-line) var(--hei) }
.head p, .foot p { margin: 0 }
.cut { min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
.numbers { display: flex; justify-content: space-between; gap: 1em; white-space: nowrap }
.first .head { display: flex; flex-direction: column; overflow: hidden }
.first .unit {
  color: var(--red); font: 700 var(--unit, 20pt)/calc(var(--strip) * 2) var(--title-face); letter-spacing: .1em;
  white-space: nowrap; overflow: hidden;
}
/* Two rules, a thick and a thin: the head line of a notice also on a black-and-white printer. */
.first .numbers { padding-bottom: 1.2mm; border-bottom: 2.4pt solid var(--red); position: relative; margin-bottom: 2mm }
.first .numbers::after {
  content: ""; position: absolute; left: 0; right: 0; bottom: -4.9pt; border-bottom: .75pt solid var(--red);
}
.head h1 {
  flex: 1; min-height: 0; overflow: hidden; margin: 0; display: flex; flex-direction: column; justify-content: center;
  font: 700 var(--title)/var(--title-line) var(--title-face); text-align: center; text-wrap: balance;
}
.facts {
  flex: none; margin: 0 0 3mm; padding: 1mm 0; border-top: .75pt solid #000; border-bottom: .75pt solid #000;
}
/* Floats rather than a grid: WeasyPrint loses its way in a grid within the column of the head. */
.facts div { overflow: hidden }
.facts dt { float: left; width: 5.5em; margin: 0; font-weight: 400; white-space: nowrap }
:lang(en) .facts dt { width: 9.5em }
.facts dt::after { content: "：" }
:lang(en) .facts dt::after { content: ":" }
.facts dd {
  margin: 0 0 0 5.5em; font-family: var(--song); display: -webkit-box; -webkit-box-orient: vertical;
  -webkit-line-clamp: 3; line-clamp: 3; overflow: hidden;
}
:lang(en) .facts dd { margin-left: 9.5em }
/* On wide paper the day of posting stands beside the period. */
.a4-landscape .facts, .a3-landscape .facts { position: relative }
.a4-landscape .facts .posted, .a3-landscape .facts .posted { position: absolute; top: 1mm; right: 0 }
.a4-landscape .posted dt, .a3-landscape .posted dt, .a4-landscape .posted dd, .a3-landscape .posted dd {
  display: inline; float: none; margin: 0;
}
.a4-landscape .facts .period dd, .a3-landscape .facts .period dd { margin-right: 14em }
:lang(en) .a4-landscape .facts .period dd, :lang(en) .a3-landscape .facts .period dd { margin-right: 20em }
.a4-landscape .facts dd, .a3-landscape .facts dd { -webkit-line-clamp: 2; line-clamp: 2 }
.later .numbers { padding-bottom: 1mm; border-bottom: .75pt solid #000 }

/* Foot strip, the same on every page: the code to the page on the web, and the record of posting. */
.foot { display: flex; gap: 4mm; align-items: flex-end }
.foot .code { flex: none; width: var(--code) }
.foot .code svg { display: block; width: var(--code); height: var(--code) }
.foot .code p { text-align: center; white-space: nowrap; font-variant-numeric: tabular-nums }
.foot .record { flex: 1; min-width: 0; border-top: .75pt solid #000 }
.foot .record p { display: flex; justify-content: space-between; gap: 1em; white-space: nowrap }
.foot .step { margin-right: .7em }
/* More steps or names than a line holds: six lines in the height of five, three small ones for the longest. */
.foot .dense { line-height: calc(var(--strip-line) * 5 / 6) }
.foot .record .long { height: calc(var(--strip-line) * 5 / 3); white-space: normal }
.foot .record .longest { font-size: calc(var(--strip) * .75); line-height: calc(var(--strip-line) * 5 / 9) }
.foot .blank { display: inline-block; width: 4em; border-bottom: .75pt solid #000 }

/* Plain sheets: lists, forms, booklets. Their foot is a line. */
.plain .head h1 { justify-content: flex-start; padding-top: 3mm }
.plain .foot { align-items: flex-start }
.booklet .flow h1 { text-align: center; font-weight: 700 }
.booklet .cover h1 { text-indent: 0 }

/* The flow. No block has a margin but .gap and .seal, which the page computation counts. */
.flow h2, .flow h3, .flow h4, .flow h5, .flow h6, .flow h1 {
  margin: 0; font: 400 var(--body)/var(--body-line) var(--song); text-indent: 2em;
}
.flow h1, .flow h2 { font-family: var(--hei) }
.flow h3 { font-family: var(--kai); font-weight: 700 }
.flow h4, .flow h5, .flow h6 { font-weight: 700 }
.flow p { margin: 0; text-indent: 2em; text-align: justify }
.flow .continued, .flow li p, .flow li h2, .flow li h3, .flow li h4, .flow li h5, .flow li h6 { text-indent: 0 }
.flow p.right { text-align: right; text-indent: 0 }
.flow p.center { text-align: center; text-indent: 0 }
.flow p.signature { text-align: right; text-indent: 0; padding-right: 4em }
.flow .gap { margin-top: var(--gap) }
.flow .seal { margin-top: var(--body-line) }
.flow > :first-child { margin-top: 0 }
.flow strong, .flow b { font-family: var(--hei); font-weight: 700 }
.flow em, .flow i { font-family: var(--kai); font-style: normal; text-emphasis: none }
.flow code, .flow kbd { font-family: "DejaVu Sans Mono", "Liberation Mono", Consolas, Menlo, monospace, var(--hei) }
.flow em, .flow strong, .flow b, .flow i, .flow code, .flow a, .flow sup, .flow sub { line-height: 0 }
.flow sup, .flow sub { font-size: .65em }
.flow a { color: inherit; text-decoration: none }
.flow .run { line-break: anywhere; word-break: break-all }
/* Telephone numbers and dates: browsers break after a hyphen. */
.whole { white-space: nowrap }
.flow p:where(:has(.whole)) { text-align: left }

.flow ul, .flow ol { margin: 0; padding: 0 0 0 2em }
.flow li { margin: 0 }
.flow li.continued { list-style: none }
.flow blockquote { margin: 0; padding: 0 0 0 1.8em; border-left: .2em solid #000 }
.flow pre {
  margin: 0; font: var(--note)/var(--note-line) "DejaVu Sans Mono", "Liberation Mono", Consolas, Menlo, monospace;
  white-space: pre-wrap; line-break: anywhere; word-break: break-all; tab-size: 4;
}
.flow pre code { font: inherit; line-height: inherit }
.flow hr { box-sizing: border-box; height: var(--gap); margin: 0; border: 0; border-bottom: .75pt solid #000 }
.flow figure { margin: 0 }
.flow figcaption, .flow caption {
  margin: 0; padding: 0; caption-side: top; text-align: center; font: 700 var(--note)/var(--note-line) var(--hei);
}
.flow img { width: 4em; height: 1em; object-fit: contain; vertical-align: middle; line-height: 0 }
.flow img.picture { display: block; width: 100%; height: 80mm; object-fit: contain }
/* A photograph alone in its cell, as rosters have: 6 characters by 6 lines of any table type. */
.flow td.photo { text-align: center }
.flow td.photo img { display: block; width: 6em; height: 7.9em; margin: 0 auto; object-fit: contain }
.flow .footnotes { border-top: .75pt solid #000 }
.flow .footnotes p, .flow .footnotes li { font: var(--note)/var(--note-line) var(--song) }
.flow .footnotes ol, .flow .footnotes ul { font-size: var(--note) }

/* Tables: fixed columns, hairlines, black heads without fill; figures to the right and of one width. */
.flow table {
  width: 100%; margin: 0; table-layout: fixed; border-collapse: collapse; border-spacing: 0;
  border-top: 1.5pt solid #000; border-bottom: 1.5pt solid #000;
}
.flow thead { display: table-row-group }
.flow th, .flow td {
  padding: 2.25pt 3pt; border: .75pt solid #000; text-align: left; vertical-align: middle; text-indent: 0;
}
.flow th { font-family: var(--hei); font-weight: 700; text-align: center }
.flow th[scope="row"] { text-align: left }
.flow th.right, .flow td.right { text-align: right }
.flow td.center { text-align: center }
.flow tr { break-inside: avoid }
.flow tr.continued td { vertical-align: top }
.flow .subtotal td { font-family: var(--hei) }
.type-12 { font-size: 12pt; line-height: 16.5pt }
.type-13 { font-size: 13pt; line-height: 17.25pt }
.type-14 { font-size: 14pt; line-height: 18.75pt }
.type-16 { font-size: 16pt; line-height: 21.75pt }
.type-18 { font-size: 18pt; line-height: 24pt }
.type-20 { font-size: 20pt; line-height: 27pt }
.type-24 { font-size: 24pt; line-height: 32.25pt }

/* Columns, in hundredths of the table. */
.w-1 { width: 1% } .w-2 { width: 2% } .w-3 { width: 3% } .w-4 { width: 4% } .w-5 { width: 5% }
.w-6 { width: 6% } .w-7 { width: 7% } .w-8 { width: 8% } .w-9 { width: 9% } .w-10 { width: 10% }
.w-11 { width: 11% } .w-12 { width: 12% } .w-13 { width: 13% } .w-14 { width: 14% } .w-15 { width: 15% }
.w-16 { width: 16% } .w-17 { width: 17% } .w-18 { width: 18% } .w-19 { width: 19% } .w-20 { width: 20% }
.w-21 { width: 21% } .w-22 { width: 22% } .w-23 { width: 23% } .w-24 { width: 24% } .w-25 { width: 25% }
.w-26 { width: 26% } .w-27 { width: 27% } .w-28 { width: 28% } .w-29 { width: 29% } .w-30 { width: 30% }
.w-31 { width: 31% } .w-32 { width: 32% } .w-33 { width: 33% } .w-34 { width: 34% } .w-35 { width: 35% }
.w-36 { width: 36% } .w-37 { width: 37% } .w-38 { width: 38% } .w-39 { width: 39% } .w-40 { width: 40% }
.w-41 { width: 41% } .w-42 { width: 42% } .w-43 { width: 43% } .w-44 { width: 44% } .w-45 { width: 45% }
.w-46 { width: 46% } .w-47 { width: 47% } .w-48 { width: 48% } .w-49 { width: 49% } .w-50 { width: 50% }
.w-51 { width: 51% } .w-52 { width: 52% } .w-53 { width: 53% } .w-54 { width: 54% } .w-55 { width: 55% }
.w-56 { width: 56% } .w-57 { width: 57% } .w-58 { width: 58% } .w-59 { width: 59% } .w-60 { width: 60% }
.w-61 { width: 61% } .w-62 { width: 62% } .w-63 { width: 63% } .w-64 { width: 64% } .w-65 { width: 65% }
.w-66 { width: 66% } .w-67 { width: 67% } .w-68 { width: 68% } .w-69 { width: 69% } .w-70 { width: 70% }
.w-71 { width: 71% } .w-72 { width: 72% } .w-73 { width: 73% } .w-74 { width: 74% } .w-75 { width: 75% }
.w-76 { width: 76% } .w-77 { width: 77% } .w-78 { width: 78% } .w-79 { width: 79% } .w-80 { width: 80% }
.w-81 { width: 81% } .w-82 { width: 82% } .w-83 { width: 83% } .w-84 { width: 84% } .w-85 { width: 85% }
.w-86 { width: 86% } .w-87 { width: 87% } .w-88 { width: 88% } .w-89 { width: 89% } .w-90 { width: 90% }
.w-91 { width: 91% } .w-92 { width: 92% } .w-93 { width: 93% } .w-94 { width: 94% } .w-95 { width: 95% }
.w-96 { width: 96% } .w-97 { width: 97% } .w-98 { width: 98% } .w-99 { width: 99% } .w-100 { width: 100% }

/* A board on which nothing hangs: printed, the page says so. */
.nothing { margin: 0; padding: 30mm 20mm; font: 700 var(--title)/var(--title-line) var(--hei); text-align: center }

/* On screen: paper on a desk, and how to print it. */
.how-to-print { font: 16px/1.6 var(--hei); margin: 0; padding: 12px 16px; text-align: center; background: #fff }
@media screen {
  html { background: #8a8d90 }
  .sheet { background: #fff; margin: 24px auto; box-shadow: 0 2px 12px rgba(0, 0, 0, .4) }
}
@media print {
  .how-to-print { display: none }
}

"""###),
        ("layouts/sheet.mustache", ###"""
<section class="sheet {{paper}} {{#first}}first{{/first}}{{^first}}later{{/first}}" style="{{measures}}">
<header class="head">
{{#first}}
<p class="unit">{{organisation}}</p>
<p class="numbers"><span>{{document}}</span> <span>{{words.index}} {{index}}</span></p>
<h1>{{title}}</h1>
<dl class="facts">
{{#period}}
<div class="period"><dt>{{words.notice-period}}</dt><dd>{{period}}</dd></div>
<div class="posted"><dt>{{words.posted}}</dt><dd>{{posted}}</dd></div>
{{/period}}
{{#rule}}
<div><dt>{{words.notice-basis}}</dt><dd>{{rule}}</dd></div>
{{/rule}}
{{#corrects}}
<div><dt>{{words.corrects}}</dt><dd>{{corrects}}</dd></div>
{{/corrects}}
{{#balance}}
<div><dt>{{words.balance}}</dt><dd>{{balance}}</dd></div>
{{/balance}}
{{#receives}}
<div><dt>{{#plate}}{{words.plate-contact}}{{/plate}}{{^plate}}{{words.objections}}{{/plate}}</dt><dd>{{{receives}}}</dd></div>
{{/receives}}
</dl>
{{/first}}
{{^first}}
<p class="numbers"><span class="cut">{{title}}</span> <span>{{organisation}}</span></p>
{{/first}}
</header>
<div class="flow">
{{{body}}}
</div>
<footer class="foot">
<div class="code">{{{qr}}}<p>{{^qr}}{{words.check-code}}<br>{{/qr}}{{check-code}}</p></div>
<div class="record{{#review-long}} dense{{/review-long}}">
<p><span class="cut">{{words.index}} {{index}} {{words.edition-before}} {{edition}} {{words.edition-after}}</span> <b>{{words.page-before}} {{number}} {{words.page-between}} {{total}} {{words.page-after}}</b></p>
{{#posting}}
<p><span class="cut">{{words.notice-period}} {{from-long}} {{words.to}} {{until-long}}{{words.comma}}{{words.hang-note}}</span></p>
{{/posting}}
{{^posting}}
<p><span class="cut">{{#plate}}{{words.permanent-sheets}}{{words.comma}}{{words.plate-note}}{{/plate}}</span></p>
{{/posting}}
<p><span>{{#supervision}}{{words.supervision}} {{supervision}}{{/supervision}}</span>{{#web-site}} <span class="cut">{{words.find-by-index}} {{web-site}}/v/</span>{{/web-site}}</p>
<p{{#review-long}} class="long{{#review-longest}} longest{{/review-longest}}"{{/review-long}}><span{{^review-long}} class="cut"{{/review-long}}>{{#review}}<span class="step">{{step}} {{by}}</span> {{/review}}{{^review}}<span class="step">{{words.prepared-by}} <span class="blank"></span></span> <span class="step">{{words.checked-by}} <span class="blank"></span></span> <span class="step">{{words.signed-by}} <span class="blank"></span></span>{{/review}}</span></p>
<p><span class="cut">{{words.board}} {{board.name}}</span> <span>{{words.put-up-by}} <span class="blank"></span> {{words.take-down-by}} <span class="blank"></span></span></p>
</div>
</footer>
</section>

"""###),
        ("layouts/sheets.mustache", ###"""
<!DOCTYPE html>
<html lang="{{site.language}}" class="{{paper}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{{title}} - {{site.name}}</title>
<style>{{{style}}}</style>
</head>
<body>
<p class="how-to-print">{{board.name}}{{words.comma}}{{words.count-sheets-before}} {{count}} {{words.count-sheets-after}}{{words.comma}}{{words.paper}} {{board.paper}}{{words.full-stop}}{{words.how-to-print}}</p>
{{#sheets}}
{{>sheet}}
{{/sheets}}
{{^sheets}}
<p class="nothing">{{words.open-none}}</p>
{{/sheets}}
</body>
</html>

"""###),
        ("layouts/statistics.mustache", ###"""
{{<base}}
{{$main}}
<h1>{{title}}</h1>
<p class="lead">{{words.stat-note}} <time datetime="{{today}}">{{today-long}}</time></p>
{{#total}}
<dl class="sums">
<div><dt>{{words.stat-published}}</dt><dd class="figures">{{published}}</dd></div>
<div><dt>{{words.stat-this-year}}</dt><dd class="figures">{{this-year}}</dd></div>
<div><dt>{{words.stat-open}}</dt><dd class="figures">{{open}}</dd></div>
<div><dt>{{words.stat-share}}</dt><dd class="figures">{{share}}</dd></div>
<div><dt>{{words.stat-late}}</dt><dd class="figures">{{late}}</dd></div>
</dl>
{{/total}}
<section class="stat" aria-labelledby="months">
<h2 id="months">{{words.stat-months}}</h2>
<div class="charts">
<figure><figcaption>{{words.stat-months-chart}}</figcaption>{{{months-chart}}}</figure>
<figure><figcaption>{{words.stat-share-chart}}</figcaption>{{{share-chart}}}</figure>
</div>
<div class="table" role="region" tabindex="0" aria-label="{{words.table}}{{words.colon}}{{words.stat-months}}">
<table class="tally">
<thead><tr><th scope="col">{{words.stat-months-head}}</th>{{>tally-head}}</tr></thead>
<tbody>
{{#months}}
{{>tally-row}}
{{/months}}
</tbody>
</table>
</div>
<p class="more"><a href="{{root}}{{months-table}}" download>{{words.stat-download}}</a></p>
</section>
<section class="stat" aria-labelledby="fields">
<h2 id="fields">{{words.stat-fields}}</h2>
<div class="stat-parts">
<figure class="stat-chart"><figcaption>{{words.stat-fields-chart}}</figcaption>{{{fields-chart}}}</figure>
<div class="stat-table">
<div class="table" role="region" tabindex="0" aria-label="{{words.table}}{{words.colon}}{{words.stat-fields}}">
<table class="tally">
<thead><tr><th scope="col">{{words.stat-fields-head}}</th>{{>tally-head}}</tr></thead>
<tbody>
{{#fields}}
{{>tally-row}}
{{/fields}}
</tbody>
</table>
</div>
<p class="more"><a href="{{root}}{{fields-table}}" download>{{words.stat-download}}</a></p>
</div>
</div>
</section>
<section class="stat" aria-labelledby="units">
<h2 id="units">{{words.stat-units}}</h2>
<div class="stat-parts">
<figure class="stat-chart"><figcaption>{{words.stat-units-chart}}</figcaption>{{{units-chart}}}</figure>
<div class="stat-table">
<div class="table" role="region" tabindex="0" aria-label="{{words.table}}{{words.colon}}{{words.stat-units}}">
<table class="tally">
<thead><tr><th scope="col">{{words.stat-units-head}}</th>{{>tally-head}}</tr></thead>
<tbody>
{{#units}}
{{>tally-row}}
{{/units}}
</tbody>
</table>
</div>
<p class="more"><a href="{{root}}{{units-table}}" download>{{words.stat-download}}</a></p>
</div>
</div>
</section>
<section class="stat" aria-labelledby="open">
<h2 id="open">{{words.stat-open-notices}} <span class="figures count">{{open-count}}</span></h2>
{{^open}}
<p class="none">{{words.open-none}}</p>
{{/open}}
<ul class="open-list"{{^open}} hidden{{/open}}>
{{#open}}
{{>open-row}}
{{/open}}
</ul>
</section>
<p class="section-note stat-how">{{words.stat-how}}</p>
{{/main}}
{{/base}}

"""###),
        ("layouts/strings/en.yaml", ###"""
# Words of the pages, in English. The names are those of zh-Hans.yaml.

# Parts of the site
home: Home
catalogue: Catalogue
open: Open notices
units: Units
dates: By date
all: All entries
not-found: Page not found
today-round: "Today's round:"
column-type: Disclosure
search: Search

# Search
search-words: Words to search for
search-go: Search
search-field: Field
search-year: Year
search-kind: Kind
search-any: All
search-note: Finds titles, texts, index numbers and document numbers. Of words with blanks between, all must occur. Arrow keys go through the results, Esc goes back to the words.
search-slash: The key / leads to the words
search-more: Show more results
search-found: "{n} found, {shown} shown"
search-about: "About {n} found, {shown} shown"
search-none: Nothing found. Look for misspelt words, or try fewer words or wider choices.
search-failed: The files that the search needs could not be loaded. Reload the page to try again, or look in the catalogue.
search-no-script: Searching needs scripts (JavaScript), which this browser does not run at present. These pages list everything.
kind-notice: Notices
kind-document: Documents
kind-interpretation: Interpretations
kind-other: Other information
kind-page: Fixed pages

# Around every page
skip: Skip to main content
menu: Menu
menu-catalogue: Catalogue
table: Table
trail: You are here
internal-mark: Internal page, not for release
sponsor: Run by
disclosure-office: Disclosure office
phone: Telephone
supervision: Supervision telephone
place: Address
postcode: Postcode
fax: Fax
email: E-mail
hours: Office hours
site-map: Site map
index-csv: Index of entries (CSV)
index-json: Index of entries (JSON)
feed: Feed of new entries (Atom)
feed-json: Feed of new entries (JSON)
licence: Terms of use
site-code: Site identity code
built: Contents as of

# Punctuation and joints
colon: ": "
comma: ", "
full-stop: ". "
to: to
list-comma: ", "
none: None

# Numbers: the figure stands between the two
count-before: "Entries:"
count-after: ""
days-before: "Days left:"
days-after: ""
last-day: Last day today
page-before: Page
page-between: of
page-after: ""
edition-before: Edition
edition-after: ""
count-sheets-before: "sheets:"
count-sheets-after: ""

# Home
call: Enquiries
open-note: Those that end first come first; days left do not count today. Objections are heard until the last day.
open-none: No notice is open at present.
open-all: All open notices
latest: Latest
latest-note: As of
catalogue-all: The whole catalogue
catalogue-note: What the law requires to be disclosed, by field and item; figures count the entries published.

# Lists
list-none: Nothing has been published here yet.
pager: Pages
previous: Previous
next: Next
name: Title
unit: Unit
item-code: Item code
duty: Duty to disclose
limit: Time limit
basis: Legal basis
responsible: Responsible body
elements: Elements
channels: Channels
level: Level
catalogue-table: ": catalogue as a table"
catalogue-table-see: As a table
catalogue-table-note: What each item of the catalogue asks, as the table has it. An item's name leads to what was disclosed.
item-first: First-level item
item-second: Second-level item
elements-official: Content (elements)
channels-official: Channels and media
unit-card: About the unit
unit-kind: Kind
unit-head: Head
unit-duties: Duties
unit-children: Units under it

# States of an entry
open-state: Open
open-now: Open notice
upcoming-state: Not yet posted
ended-state: Notice ended
withdrawn-state: Withdrawn
withdrawn-title: This entry has been withdrawn
withdrawn-text: This entry has been withdrawn as the rules provide; its text and attachments are no longer offered. Its index number is kept for good and is given to no other entry. Please ask the publishing body if you have questions.
withdrawn-on: Withdrawn on
withdrawn-reason: Reason
request-state: Only the index data of this entry is published
request-text: The text of this entry is given on request. Please send a request for disclosure to the publishing body and quote the index number on this page; the guide to disclosure says how, and the contact is on this page.
personal-removed: The notice period has ended; the parts of this entry that concern persons have been removed as the rules provide.
expired-text: This document is no longer in force and is kept for reference only.
in-force: In force
not-yet: Not yet in force
expired: No longer in force

# Data of an entry
index: Index number
category: Category
publisher: Published by
office: Office
produced: Produced
published: Published
changed: Changed
effective: In force from
expires: In force until
document: Document number
validity: Validity
manner: Manner
audience: Audience
keywords: Keywords
summary: Summary
proactive: Published proactively
on-request: On request
withheld: Withheld
everyone: Everyone
internal: Internal

# Notice periods
notice-period: Notice period
notice-rule: Rule
notice-basis: basis
counts-next-day: counted from the day after posting
counts-same-day: counted from the day of posting
objections: Objections to
boards: Posted at

# Foot of an entry
attachments: Attachments
file-sum-text: Compute the SHA-256 of the file that you downloaded. If it is the value above, the file is the one that was published here, unchanged.
related: Related entries
object: Objections and supervision
object-text: If you object to what is published here, or think that something is missing that ought to be public, write to or call the publishing body, or call the supervision telephone.
contact: Contact
review: Review
step: Step
step-by: Who
step-on: Date
step-opinion: Opinion
change: What changed
permanent: Permanent address

# Relations, each with its other end
corrects: Corrects
corrected-by: Corrected by
replaces: Replaces
replaced-by: Replaced by
interprets: Explains
interpreted-by: Explained by
follows: Follows
followed-by: Followed by
result-of: Result of
result: Result
part-of: Part of
parts: Parts

# Page not found
not-found-text: There is no page at this address. Addresses of entries are made from their index numbers and do not change; please check the address, or look here.
not-found-call: If you still cannot find it, please call

# Sheets and the day's round
board: Board
paper: paper
how-to-print: Print at actual size (100%), without headers, footers or margins.
hang-note: please do not remove it earlier
posted: Posted
find-by-index: Verify at
prepared-by: Drafted by
checked-by: Checked by
signed-by: Approved by
put-up-by: Put up by
take-down-by: Taken down by
today-put-up: Put up today
today-take-down: Take down today
today-hanging: Leave hanging
today-coming: To be put up within seven days
today-quiet: There is nothing to put up or take down today.
action: Action
title: Title
date: Date
last-date: Last day
sheets: Sheets
sheets-after: "On the board afterwards:"
sheets-one: sheets
capacity: places
capacity-over: "does not fit, too many by"
capacity-fits: fits
last-day-down: last day, take down on the next working day
round-signed: Record
done-at: Finished at
photographed: photographed when put up and taken down
qr-label: QR code of the page

# Screens
screen-separator: "; "
screen-notice: Notice
screen-page: Page
screen-scan: Scan for the full text

# Calendars to subscribe to, and what the data are
calendars: Calendars
calendars-note: Subscribe by address in the calendar of a telephone or computer, and notice periods stay up to date; a downloaded file holds what was known that day.
calendar-all: All notices
calendar-dates: Notices and dates of coming into force or ending (calendar file)
index-data: Index of entries
index-data-note: The index of all entries of this site, one a row, with index number, title, summary, dates, unit and item. Made anew with every update of the site.
# Check codes
check-code: Check code
check-codes: Check codes of sheets
check-codes-text: A check code of eight signs stands at the foot of every sheet. Find it below to learn whether the sheet is the latest and should still hang. Codes are made of digits and capital letters, without I, L, O and U.
check-codes-unknown: "A code that is not listed was not issued by this site; please tell the supervision office. "
code-edition: Edition
code-latest: Check code of the present edition
code-corrected: Corrected; to be read with
code-compare: "Compare index number, edition and notice period of the sheet with this page. Where they differ, please tell the supervision office. "
code-current: Current
code-current-text: This sheet is the latest edition.
code-upcoming: Not yet posted
code-upcoming-text: The notice period of this sheet has not begun.
code-ended: Ended
code-ended-text: The notice period is over; the sheet should have been taken down.
code-superseded: Superseded
code-superseded-text: This sheet is an earlier edition. A newer one has taken its place; it should be taken down.
code-replaced: Replaced
code-replaced-text: Another entry has taken the place of what this sheet says; it should be taken down.
code-expired: No longer in force
code-expired-text: The document on this sheet is no longer in force.
code-withdrawn: Taken down
code-withdrawn-text: The entry on this sheet was taken down; so should be the sheet.
code-annulled: Annulled
code-annulled-text: The entry on this sheet was annulled by law and is no ground for anything.

# List of a board, record and certificate
serial: "No."
board-index: ": what hangs here"
board-index-text: These notices and lasting sheets hang here, those that end first before the others. Please do not take them down; tell the supervision office where one is torn or missing.
board-index-empty: No notice hangs here at present, and nothing that stays. Until the next one is put up, see the website, or call the supervision office.
permanent-sheets: Lasting sheets
posting-record: Posting record
posting-certificate: Certificate of posting
notice-title: Notice
record-boards: Where it hung
taken-down: Taken down
record-photos: Photographs
record-photo-far: □ far
record-photo-near: □ near
record-interruptions: Interruptions
interruption-from: From
interruption-until: Last day without it
interruption-reason: Reason
record-objections: Objections and answers
objection-on: Received
objection-matter: Objection
objection-answer: Answer
objection-unanswered: Not answered yet
no-objection: No objection came in during the notice period.
signed-handler: Handled by
signed-supervisor: Reviewed by
signed-head: Responsible
seal-here: " (seal)"
date-to-fill: "Date:              "
quote-open: “
quote-close: ”
bracket-open: " ("
bracket-close: ")"
certificate-opening: "This is to certify that the notice "
certificate-from: " was posted on "
certificate-until: " and hung until "
certificate-where: ", at these places:"
certificate-days: "Without interruptions it hung "
certificate-rule: "Rule of the notice period: "
certificate-interrupted: "It did not hang from "
certificate-no-objection: No objection came in during the notice period.
certificate-objections-before: Objections received during the notice period
certificate-objections-after: ", dealt with as follows:"
certificate-boxes: □ No objection came in.　□ Objections received, dealt with as in the posting record.
certificate-closing: Certified.

# Special sheets
balance: Balance
plate-contact: Enquiries
plate-note: replaced when its content changes
plate-elements: At a glance
booklet-contents: Contents
booklet-page: Page
booklet-count-before: Entries in this booklet
booklet-count-after: "."
cards: Take-home cards
cards-cut: Cut along the corner marks; all cards are alike.
card-more: Scan for the whole text
card-none: See the website

# Touch screens
kiosk-back: Back to the list
# Pages from one side
ways: Topics and statistics
menu-annual-reports: Annual reports
key-areas: Key areas
key-areas-note: Areas of which the rules ask most, with the latest five entries each.
key-areas-updated: Last updated
dossiers: Projects
dossiers-note: All that was published of a project, from approval to completion, stage by stage.
dossier-began: Began
dossier-latest: Latest
dossier-whole: The project's entry
dossier-see: See the whole project
annual-reports: Annual reports on disclosure
annual-reports-note: Published under Articles 49 and 50 of the Regulations on Open Government Information, by year.
calendar: Calendar of notices
calendar-note: How many notices begin and end on each day. Object before the last day is over.
calendar-none: No notice begins or ends in this month.
calendar-begins: Begin
calendar-ends: End
calendar-hanging: Posted
calendar-today: Today
calendar-rest: off
calendar-days: Notices day by day
weekdays: Mon, Tue, Wed, Thu, Fri, Sat, Sun
statistics: Statistics
stat-note: Counted from published entries, as of
stat-published: Published
stat-this-year: This year
stat-open: Open notices
stat-on-time: On time
stat-late: Late
stat-not-judged: Not judged
stat-share: Share on time
stat-months: By month
stat-fields: By field
stat-units: By unit
stat-open-notices: Open notices by name
stat-months-head: Month
stat-fields-head: Field
stat-units-head: Unit
stat-months-chart: Entries of the last twelve months
stat-share-chart: Share on time of the last twelve months (%)
stat-fields-chart: Entries by field
stat-units-chart: Entries by unit
stat-most: Most
stat-least: Least
stat-see-table: the table below has all figures
stat-download: Download the table (CSV)
stat-how: An entry is on time if it was published no later than its item's limit, counted from the day on which it was produced or changed. Limits without a day, later editions, and what is beyond the calendar are not judged. The share is that of entries on time among those judged, in whole hundredths.

# The whole matter, and editions compared
chain: The whole matter
chain-note: What was published of the same matter, by date.
chain-current: This entry
stage-origin: Beginning
stage-replacement: Replacement
stage-interpretation: Interpretation
stage-implementation: Follow-up
stage-correction: Correction
stage-result: Result
belongings: Whole and parts
comparisons: Editions compared
compare: Comparison
compare-with: Compared word by word with
compare-earlier: Earlier
compare-later: Later
compare-same: The texts are the same.
compare-unlike: Less than a quarter of the texts is common; please read each by itself.
compare-note: Struck out is what was removed, underlined what was added; long parts without a change are left out.
compare-removed: Removed
compare-added: Added
compare-kept: Unchanged
compare-left-out-before: "(Unchanged parts left out:"
compare-left-out-after: )
compare-count-words: words

# Flow charts of procedures
flow-headings: procedure, steps, how to apply
flow-steps-before: "Flow chart; number of steps:"
flow-steps-after: . The text of each step is below.
procedure: Procedure
procedure-by: By
procedure-limit: Time
procedure-to-before: "to step "
procedure-to-after: ", "
procedure-to-end: ""
procedure-ends: end
procedure-separator: "; "

# Corrections, printing, easy reading
computed: Days left do not count today, as of
correction: Report an error
correction-text: Tell us if something on this page is wrong.
correction-subject: Correction
correction-page: Page
correction-what: What is wrong
reading: Reading
reading-large: Large type
reading-usual: Usual type
reading-aloud: Read aloud
reading-stop: Stop reading
reading-print: Print this page

# Accessibility statement
accessibility: Accessibility statement
statement-standard: This site is made as Article 32 of the Law on the Construction of Barrier-Free Environments asks, towards GB/T 37668-2019 and the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.
statement-tested: What was tested
statement-how: "A program tested each kind of page of the example site in a browser: a set of rules on light, dark and large-type pages, a walk by keyboard alone, a walk without scripts, and whether anything scrolls sideways at 320 pixels or enlarged to 400%."
statement-on: Tested on
statement-browser: Browser
statement-rules: Rules
statement-none: There is no record of a test of these pages; no conformance is claimed.
statement-other: These results are of the layouts that the program brings along. The layouts of this site differ and were not tested; no conformance is claimed.
statement-limits: Limits of the test
statement-limits-text: A program finds only some barriers. No disabled or old people took part, and the pages were not gone through with a screen reader. Attachments, pictures and the texts of entries are written by the publishing bodies and are not part of the test.
statement-kind: Page
statement-passed: Passed
statement-failed: Failed
statement-not-tested: Not tested
statement-feedback: Feedback and help
statement-feedback-text: If something is hard to use, or if you need content in large print or read out, please tell us.
look-light: Light
look-dark: Dark
look-large: Large type
look-keyboard: Keyboard
look-no-script: No scripts
look-narrow: 320 pixels
look-zoom: 400% zoom
outcome-passed: Passed
outcome-failed: Failed
outcome-not-tested: Not tested
checked-home: Home
checked-catalogue: Catalogue
checked-catalogue-table: Catalogue as a table
checked-item: Item
checked-list: List of entries
checked-dates: By date
checked-open: Open notices
checked-units: Units
checked-unit: Unit
checked-page: Fixed page
checked-entry: Entry
checked-entry-notice: Entry with an open notice
checked-entry-files: Entry with attachments
checked-entry-request: Entry on request
checked-entry-withdrawn: Withdrawn entry
checked-entry-service: Service guide
checked-comparison: Comparison
checked-key-areas: Key areas
checked-dossiers: Projects
checked-dossier: Project
checked-annual-reports: Annual reports
checked-statistics: Statistics
checked-calendar: Calendar
checked-accessibility: Accessibility statement
checked-search: Search
checked-not-found: Page not found
checked-period: Entries of a year or month
checked-check-code: Check code of a valid sheet
checked-check-code-ended: Check code of a sheet no longer valid
checked-check-codes: All check codes
checked-kiosk: Touch screen

"""###),
        ("layouts/strings/zh-Hans.yaml", ###"""
# 页面上的文字（简体中文）。名称与 en.yaml 相同。

# 网站各部分
home: 首页
catalogue: 公开目录
open: 正在公示
units: 公开主体
dates: 按日期查阅
all: 全部公开信息
not-found: 页面不存在
today-round: 今日张贴安排
column-type: 信息公开
search: 站内搜索

# 搜索
search-words: 搜索词
search-go: 搜索
search-field: 领域
search-year: 年份
search-kind: 类别
search-any: 全部
search-note: 可查标题、正文、索引号和文号；用空格隔开的各词都要出现。上下方向键选择结果，Esc 键返回搜索框。
search-slash: 用“/”键返回搜索框
search-more: 显示更多结果
search-found: 找到 {n} 条，已显示 {shown} 条
search-about: 找到约 {n} 条，已显示 {shown} 条
search-none: 没有找到。请检查有没有错字，或者减少搜索词、放宽条件再试。
search-failed: 搜索所需的文件没有读出来。请刷新页面再试，或者从公开目录中查找。
search-no-script: 站内搜索需要浏览器运行脚本（JavaScript），目前浏览器没有运行脚本。请从下列页面查找：
kind-notice: 公示
kind-document: 文件
kind-interpretation: 解读
kind-other: 其他信息
kind-page: 说明页面

# 每页的页头和页脚
skip: 跳到正文
menu: 导航
menu-catalogue: 法定主动公开内容
table: 表格
trail: 当前位置
internal-mark: 内部页面，不得对外公开
sponsor: 主办单位
disclosure-office: 政府信息公开工作机构
phone: 联系电话
supervision: 监督电话
place: 地址
postcode: 邮编
fax: 传真
email: 电子邮箱
hours: 办公时间
site-map: 网站地图
index-csv: 公开目录索引（CSV表格）
index-json: 公开目录索引（JSON）
feed: 订阅更新（Atom）
feed-json: 订阅更新（JSON）
licence: 使用许可
site-code: 网站标识码
built: 本站内容截至

# 标点和连接词
colon: ：
comma: ，
full-stop: 。
to: 至
list-comma: 、
none: 无

# 数字写在前后两个词之间
count-before: 共
count-after: 条
days-before: 还剩
days-after: 天
last-day: 今天截止
page-before: 第
page-between: 页，共
page-after: 页
edition-before: 第
edition-after: 版
count-sheets-before: 共
count-sheets-after: 张

# 首页
call: 咨询电话
open-note: 先截止的在前，剩余天数不含今天。有异议的，请在公示期内提出。
open-none: 目前没有正在公示的事项。
open-all: 查看全部正在公示事项
latest: 最新公开
latest-note: 截至
catalogue-all: 查看完整公开目录
catalogue-note: 按领域和事项列出法定主动公开内容，数字为已公开的条数。

# 列表
list-none: 暂无公开信息。
pager: 翻页
previous: 上一页
next: 下一页
name: 名称
unit: 公开主体
item-code: 事项编码
duty: 公开要求
limit: 公开时限
basis: 公开依据
responsible: 责任主体
elements: 公开要素
channels: 公开渠道
level: 公开层级
catalogue-table: 事项目录表
catalogue-table-see: 按表查看
catalogue-table-note: 照公开目录原表列出各事项的公开要求；点事项名称，查看已公开的信息。
item-first: 一级事项
item-second: 二级事项
elements-official: 公开内容（要素）
channels-official: 公开渠道和载体
unit-card: 单位信息
unit-kind: 类别
unit-head: 负责人
unit-duties: 主要职责
unit-children: 下属单位

# 条目的状态
open-state: 公示中
open-now: 正在公示
upcoming-state: 尚未开始公示
ended-state: 公示已结束
withdrawn-state: 已撤下
withdrawn-title: 该条目已撤下
withdrawn-text: 本条目已依照规定撤下，正文和附件不再提供。索引号永久保留，不再用于其他条目。对撤下有疑问的，可以向发布机构查询。
withdrawn-on: 撤下日期
withdrawn-reason: 撤下原因
request-state: 本条目只公布目录信息
request-text: 本条目依申请公开。需要获取正文的，请向发布机构提出政府信息公开申请，写明本页的索引号；申请办法见公开指南，联系方式见本页。
personal-removed: 公示期已满，本条目中涉及个人信息的部分已依照规定移除。
expired-text: 本文件已失效，仅供查阅，不得作为依据。
in-force: 有效
not-yet: 尚未施行
expired: 已失效

# 条目的元数据
index: 索引号
category: 信息分类
publisher: 发布机构
office: 责任科室
produced: 生成日期
published: 发布日期
changed: 变更日期
effective: 施行日期
expires: 失效日期
document: 文号
validity: 有效性
manner: 公开方式
audience: 公开对象
keywords: 主题词
summary: 内容概述
proactive: 主动公开
on-request: 依申请公开
withheld: 不予公开
everyone: 全社会
internal: 内部

# 公示期
notice-period: 公示期
notice-rule: 公示期规则
notice-basis: 依据
counts-next-day: 自公示次日起计算
counts-same-day: 自公示当日起计算
objections: 意见反馈
boards: 张贴地点

# 条目页末
attachments: 附件
file-sum-text: 下载后自行计算文件的 SHA-256 值，与上列校验值一致的，即为本机关公布的原文件，未经改动。
related: 相关信息
object: 意见和监督
object-text: 对公开的内容有异议，或者认为应当公开的内容没有公开的，可以向发布机构反映，也可以拨打监督电话。
contact: 联系方式
review: 审查记录
step: 环节
step-by: 人员
step-on: 日期
step-opinion: 意见
change: 更改说明
permanent: 永久网址

# 条目之间的关系，成对书写
corrects: 更正
corrected-by: 被更正
replaces: 替代
replaced-by: 被替代
interprets: 解读
interpreted-by: 解读材料
follows: 承接
followed-by: 后续
result-of: 结果来源
result: 结果
part-of: 所属
parts: 组成部分

# 页面不存在
not-found-text: 您要查看的页面不存在，可能是地址有误。条目的网址由索引号生成，不会变动；请核对地址，或者从下列页面查找。
not-found-call: 仍找不到的，请拨打咨询电话

# 张贴页和当天安排
board: 公开栏
paper: 纸张
how-to-print: 打印时请选择实际大小（100%），不加页眉页脚，不设页边距。
hang-note: 期满前请勿揭下
posted: 张贴日期
find-by-index: 网上核对
prepared-by: 起草
checked-by: 审核
signed-by: 签发
put-up-by: 张贴人
take-down-by: 取下人
today-put-up: 今天贴出
today-take-down: 今天取下
today-hanging: 继续张贴
today-coming: 七天内贴出
today-quiet: 今天没有需要贴出或者取下的张贴页。
action: 办理
title: 标题
date: 日期
last-date: 截止日期
sheets: 张数
sheets-after: 办完后栏上共有
sheets-one: 张
capacity: 容量
capacity-over: 放不下，超出
capacity-fits: 放得下
last-day-down: 今天截止，下一个工作日取下
round-signed: 办理记录
done-at: 完成时间
photographed: 张贴、取下已拍照
qr-label: 网页二维码

# 电子屏
screen-separator: ；
screen-notice: 公示
screen-page: 页次
screen-scan: 扫码看全文

# 订阅日历和数据说明
calendars: 订阅日历
calendars-note: 在手机或者电脑的日历里按网址订阅，公示期限自动更新；下载文件的，只有下载时的内容。
calendar-all: 全部公示
calendar-dates: 公示和施行、失效日期（日历文件）
index-data: 公开目录索引
index-data-note: 本站全部公开条目的索引：索引号、名称、内容概述、生成日期、发布日期、公开主体、信息分类等，一行一条，每次更新网站时重新生成。
# 核对码
check-code: 核对码
check-codes: 张贴页核对码
check-codes-text: 张贴页页脚印有八位核对码。在下面找到同样的核对码，就能知道这张张贴页是不是最新的、还应不应当张贴。核对码由数字和大写字母组成，不用 I、L、O、U 四个字母。
check-codes-unknown: 下面没有的核对码不是本站发出的，请向监督电话反映。
code-edition: 版次
code-latest: 现行一版的核对码
code-corrected: 内容有更正，应与更正一并阅读，更正见
code-compare: 请核对张贴页上的索引号、版次和公示期与本页是否一致；不一致的，请向监督电话反映。
code-current: 现行
code-current-text: 这张张贴页是最新的一版。
code-upcoming: 尚未张贴
code-upcoming-text: 这张张贴页的公示期还没有开始。
code-ended: 公示期满
code-ended-text: 公示期已经结束，这张张贴页应当已经取下。
code-superseded: 旧版
code-superseded-text: 这张张贴页是旧版，已由新的一版代替，应当取下。
code-replaced: 已被替代
code-replaced-text: 这张张贴页的内容已由另一条目替代，应当取下。
code-expired: 已失效
code-expired-text: 这张张贴页所载的文件已经失效，不得作为依据。
code-withdrawn: 已撤下
code-withdrawn-text: 这张张贴页所载的条目已经撤下，应当取下。
code-annulled: 已撤销
code-annulled-text: 这张张贴页所载的条目已经依法撤销，不得作为依据。

# 公开栏目录、登记表和证明
serial: 序号
board-index: 张贴目录
board-index-text: 本栏现张贴下列公示和常设内容，先到期的在前。期满前请勿揭下；如有缺页、破损，请告知监督电话。
board-index-empty: 本栏目前没有正在公示的事项，也没有常设内容。新的公示贴出前，可以到网站查阅已公开的信息，或者拨打监督电话询问。
permanent-sheets: 常设内容
posting-record: 公示情况登记表
posting-certificate: 公示结果证明
notice-title: 公示名称
record-boards: 张贴情况
taken-down: 取下日期
record-photos: 照片
record-photo-far: □远景
record-photo-near: □近景
record-interruptions: 张贴中断
interruption-from: 中断开始
interruption-until: 恢复张贴前一日
interruption-reason: 原因
record-objections: 收到异议和答复
objection-on: 收到日期
objection-matter: 异议内容
objection-answer: 答复情况
objection-unanswered: 尚未答复
no-objection: 公示期间没有收到异议。
signed-handler: 经办人
signed-supervisor: 审核人
signed-head: 负责人
seal-here: （盖章）
date-to-fill: 　　　　年　　月　　日
quote-open: “
quote-close: ”
bracket-open: （
bracket-close: ）
certificate-opening: 兹证明：
certificate-from: 自
certificate-until: 张贴，公示至
certificate-where: ，张贴地点如下：
certificate-days: 扣除中断，实际公示
certificate-rule: 公示期依据：
certificate-interrupted: 其间张贴中断：
certificate-no-objection: 公示期间没有收到异议。
certificate-objections-before: 公示期间收到异议
certificate-objections-after: 件，处理情况如下：
certificate-boxes: □公示期间没有收到异议。　□公示期间收到异议＿＿件，处理情况见公示情况登记表。
certificate-closing: 特此证明。

# 特种张贴页
balance: 收支相符
plate-contact: 办理咨询
plate-note: 内容变更后更换
plate-elements: 办理要点
booklet-contents: 目录
booklet-page: 页码
booklet-count-before: 本汇编收入
booklet-count-after: 个条目。
cards: 便民卡
cards-cut: 沿角线裁开，每张卡片相同。
card-more: 扫码看全文
card-none: 详见网上公开内容

# 触摸屏
kiosk-back: 返回列表
# 专题和统计
ways: 专题和统计
menu-annual-reports: 信息公开年报
key-areas: 重点领域信息公开
key-areas-note: 依照有关规定确定的重点领域，各列最新五条。
key-areas-updated: 最近更新
dossiers: 项目全过程公开
dossiers-note: 同一项目从批准到竣工的各项公开信息，按阶段排列。
dossier-began: 开始于
dossier-latest: 最近发布
dossier-whole: 项目条目
dossier-see: 查看项目全过程
annual-reports: 政府信息公开年报
annual-reports-note: 依照《中华人民共和国政府信息公开条例》第四十九条、第五十条编制公布，按年度排列。
calendar: 公示日历
calendar-note: 表中为各日开始、截止的公示数。有异议的，请在截止日期之前提出。
calendar-none: 本月没有公示开始或者截止。
calendar-begins: 开始
calendar-ends: 截止
calendar-hanging: 公示中
calendar-today: 今天
calendar-rest: 休
calendar-days: 各日公示
weekdays: 一、二、三、四、五、六、日
statistics: 公开统计
stat-note: 按已公开条目统计，截至
stat-published: 发布条数
stat-this-year: 本年度发布
stat-open: 正在公示
stat-on-time: 按时发布
stat-late: 逾期发布
stat-not-judged: 不作判断
stat-share: 按时率
stat-months: 按月统计
stat-fields: 按领域统计
stat-units: 按单位统计
stat-open-notices: 正在公示的事项
stat-months-head: 月份
stat-fields-head: 领域
stat-units-head: 单位
stat-months-chart: 最近十二个月发布条数
stat-share-chart: 最近十二个月按时率（%）
stat-fields-chart: 各领域发布条数
stat-units-chart: 各单位发布条数
stat-most: 最多
stat-least: 最少
stat-see-table: 完整数据见下表
stat-download: 下载表格（CSV）
stat-how: 按时发布，指发布日期不迟于公开目录规定的时限，自生成或者变更之日起算；时限没有具体日期的、第二版以后的、超出工作日日历的，不作判断。按时率为按时发布占可判断条目的比例，取整数。

# 全过程和版本对照
chain: 全过程
chain-note: 与本条目属于同一件事的公开信息，按生成日期排列。
chain-current: 本条目
stage-origin: 起始
stage-replacement: 替代
stage-interpretation: 解读
stage-implementation: 办理
stage-correction: 更正
stage-result: 结果
belongings: 所属和组成
comparisons: 版本对照
compare: 版本对照
compare-with: 与下列条目逐字对照
compare-earlier: 较早
compare-later: 较新
compare-same: 两份文字完全相同。
compare-unlike: 两份文字相同的部分不足四分之一，逐字对照没有意义，请分别阅读。
compare-note: 划去的为删去的文字，加下划线的为增加的文字，未改动的较长部分从略。
compare-removed: 删去
compare-added: 增加
compare-kept: 未改动
compare-left-out-before: （未改动的
compare-left-out-after: 段从略）
compare-count-words: 字词

# 办事流程图
flow-headings: 流程、办理程序、办理步骤、工作程序
flow-steps-before: 流程图，共
flow-steps-after: 步；各步的文字见图下。
procedure: 办理流程
procedure-by: "承办"
procedure-limit: "时限"
procedure-to-before: "转第"
procedure-to-after: "步“"
procedure-to-end: "”"
procedure-ends: "结束"
procedure-separator: "；"

# 纠错、打印和适老版
computed: 剩余天数不含当天，截至
correction: 我要纠错
correction-text: 发现本页内容有误的，可以向我们指出。
correction-subject: 政务公开纠错
correction-page: 网页
correction-what: 错误之处
reading: 阅读方式
reading-large: 适老版
reading-usual: 退出适老版
reading-aloud: 朗读
reading-stop: 停止朗读
reading-print: 打印本页

# 无障碍声明
accessibility: 无障碍声明
statement-standard: 本站按照《中华人民共和国无障碍环境建设法》第三十二条的要求建设，以《信息技术 互联网内容无障碍可访问性技术要求与测试方法》（GB/T 37668—2019）和《网页内容无障碍指南》（WCAG）2.2 AA级为目标。
statement-tested: 检测情况
statement-how: 检测由程序在浏览器中对示例站点的各种页面进行：用规则库检查浅色、深色和适老版的页面，只用键盘走完页面，停用脚本后浏览，在320像素宽和放大到400%时查看是否需要左右拖动。
statement-on: 检测日期
statement-browser: 浏览器
statement-rules: 规则库
statement-none: 本站的页面没有检测记录，不作符合标准的声明。
statement-other: 下列结果是对程序自带版式的检测。本站的版式与之不同，改动后的页面没有检测，不作符合标准的声明。
statement-limits: 检测的局限
statement-limits-text: 程序只能发现一部分障碍，没有由残疾人和老年人试用，也没有用读屏软件逐页核对。附件、图片和条目的文字由发布机构编写，不在检测范围之内。
statement-kind: 页面
statement-passed: 通过
statement-failed: 未通过
statement-not-tested: 未检测
statement-feedback: 反馈和帮助
statement-feedback-text: 使用本站遇到困难，或者需要以大字、朗读等方式获取内容的，请告诉我们。
look-light: 浅色
look-dark: 深色
look-large: 适老版
look-keyboard: 键盘
look-no-script: 停用脚本
look-narrow: 320像素
look-zoom: 放大400%
outcome-passed: 通过
outcome-failed: 未通过
outcome-not-tested: 未检测
checked-home: 首页
checked-catalogue: 公开目录
checked-catalogue-table: 事项目录表
checked-item: 事项
checked-list: 条目列表
checked-dates: 按日期查阅
checked-open: 正在公示
checked-units: 公开主体
checked-unit: 单位
checked-page: 固定页面
checked-entry: 条目
checked-entry-notice: 公示中的条目
checked-entry-files: 有附件的条目
checked-entry-request: 依申请公开的条目
checked-entry-withdrawn: 已撤下的条目
checked-entry-service: 办事指南
checked-comparison: 版本对照
checked-key-areas: 重点领域
checked-dossiers: 项目列表
checked-dossier: 项目
checked-annual-reports: 年报
checked-statistics: 公开统计
checked-calendar: 公示日历
checked-accessibility: 无障碍声明
checked-search: 搜索
checked-not-found: 页面不存在
checked-period: 某年某月的条目
checked-check-code: 校验码：有效的张贴页
checked-check-code-ended: 校验码：已失效的张贴页
checked-check-codes: 校验码一览
checked-kiosk: 触摸屏

"""###),
        ("layouts/tally-head.mustache", ###"""
<th scope="col" class="right">{{words.stat-published}}</th><th scope="col" class="right">{{words.stat-this-year}}</th><th scope="col" class="right">{{words.stat-open}}</th><th scope="col" class="right">{{words.stat-on-time}}</th><th scope="col" class="right">{{words.stat-late}}</th><th scope="col" class="right">{{words.stat-not-judged}}</th><th scope="col" class="right">{{words.stat-share}}</th>

"""###),
        ("layouts/tally-row.mustache", ###"""
<tr><th scope="row">{{#address}}<a href="{{root}}{{address}}">{{label}}</a>{{/address}}{{^address}}{{label}}{{/address}}</th><td class="right">{{published}}</td><td class="right">{{this-year}}</td><td class="right">{{open}}</td><td class="right">{{on-time}}</td><td class="right">{{late}}</td><td class="right">{{not-judged}}</td><td class="right">{{share}}</td></tr>

"""###),
        ("layouts/tested.yaml", ###"""
# Written by scripts/test-pages --record: what a browser found on each kind of page. The accessibility
# statement says this and no more; `layouts` is the fingerprint of the layouts that were tested.
date: 2026-11-22
browser: Chromium 156.0.8078.79
rules: axe-core 4.4.3
layouts: 8b1a25fc76653ae960162a07cc36e4ecaf44192ef646460efba41fd6216b2a3d
pages:
  home: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  catalogue: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  catalogue-table: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  item: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  list: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  dates: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  period: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  open: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  units: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  unit: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  page: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  entry: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  entry-notice: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  entry-files: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  entry-withdrawn: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  entry-service: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  comparison: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  key-areas: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  dossiers: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  dossier: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  annual-reports: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  statistics: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  calendar: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  accessibility: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  search: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  not-found: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  check-code: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  check-code-ended: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  check-codes: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}
  kiosk: {light: passed, dark: passed, large: passed, keyboard: passed, no-script: passed, narrow: passed, zoom: passed}

"""###),
        ("layouts/today-row.mustache", ###"""
<tr><td class="tick"><span></span></td><th scope="row">{{title}}{{#last-day}} <b class="last">{{words.last-day-down}}</b>{{/last-day}} <span class="number">{{index}}</span></th><td class="dates">{{from}} {{words.to}} {{until}}</td><td class="sheets">{{sheets}} {{words.sheets-one}}</td></tr>

"""###),
        ("layouts/today-style.mustache", ###"""
<style>
@page { size: 210mm 297mm; margin: 12mm 14mm }
html { background: #fff; font: 10.5pt/1.45 var(--hei, sans-serif) }
.round { max-width: 182mm; margin: 0 auto; padding: 6mm 4mm }
.round h1 { margin: 0; padding-bottom: 1.5mm; border-bottom: 2.4pt solid var(--red, #b3261e); font: 700 17pt/1.35 var(--title-face, serif) }
.round p { margin: 0 }
.round-day { padding-top: 1.5mm; font-size: 11.5pt; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2em }
.round-sum { margin-top: 2.5mm; padding: 1.8mm 0; border-top: .75pt solid #000; border-bottom: .75pt solid #000; font-size: 11.5pt }
.round-sum b { font-size: 14pt; padding: 0 .15em }
.round-sum .over { font-weight: 700; border: 1.2pt solid #000; padding: .2mm 1.5mm; margin-left: .5em }
.round-quiet { padding-top: 3mm; font-weight: 700 }
.round h2 { margin: 4mm 0 .8mm; font: 700 12pt/1.4 var(--hei, sans-serif); break-after: avoid }
.round h2 span { font-weight: 400; font-size: 10.5pt }
.round table { width: 100%; border-collapse: collapse; table-layout: fixed; border-top: 1pt solid #000 }
.round th, .round td { padding: .9mm 1.2mm; border-bottom: .5pt solid #999; text-align: left; font-weight: 400; vertical-align: top; overflow-wrap: anywhere }
.round tr { break-inside: avoid }
.round th { width: auto }
.round .tick { width: 7mm }
.round .tick span { display: block; width: 3.8mm; height: 3.8mm; margin-top: .4mm; border: 1pt solid #000 }
.round .hanging .tick span, .round .coming .tick span { display: none }
.round .to-do th { font-weight: 700 }
.round .number { display: block; font-weight: 400; font-size: 8.5pt; line-height: 1.4 }
.round .dates { width: 44mm; font-size: 9.5pt; white-space: nowrap; font-variant-numeric: tabular-nums }
.round .sheets { width: 16mm; text-align: right; font-variant-numeric: tabular-nums }
.round .last { font-weight: 700; font-size: 9pt }
.round-signed { margin-top: 8mm; padding-top: 2mm; border-top: 1pt solid #000; display: flex; flex-wrap: wrap; gap: 2.5mm 1.2em; break-inside: avoid }
.round .blank { display: inline-block; width: 26mm; border-bottom: .75pt solid #000 }
.round .box { display: inline-block; width: 3.2mm; height: 3.2mm; border: 1pt solid #000; vertical-align: -.3mm }
/* Many rows: small type, so that the round stays one page to carry. */
.dense { font-size: 8.5pt }
.dense h2 { margin-top: 2.4mm }
.dense th, .dense td { padding: .35mm 1mm }
.dense .dates, .dense .last { font-size: 8pt }
.dense .number { display: inline; font-size: 7.5pt; margin-left: .6em }
@media screen and (max-width: 40em) {
  html { font-size: 16px }
  .round table, .round tbody { display: block }
  .round tr { display: grid; grid-template-columns: 2em 1fr auto; padding: .4em 0; border-bottom: 1px solid #999 }
  .round td, .round th { border: 0; width: auto; padding: .1em .3em }
  .round .number { font-size: .85em }
  .round .dates { grid-column: 2 / -1; width: auto; white-space: normal }
  .round .sheets { grid-column: 3; grid-row: 1; width: auto }
}
@media print { .round { padding: 0; max-width: none } }
</style>

"""###),
        ("layouts/today.mustache", ###"""
<!DOCTYPE html>
<html lang="{{site.language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{{title}} - {{today-long}}</title>
<style>{{{style}}}</style>
{{>today-style}}
</head>
<body class="round{{#dense}} dense{{/dense}}">
<main>
<h1>{{title}}</h1>
<p class="round-day"><time datetime="{{today}}">{{today-long}}</time>{{#board.place}} <span>{{board.place}}</span>{{/board.place}}</p>
<p class="round-sum">{{words.sheets-after}} <b>{{sheets-after}}</b> {{words.sheets-one}}{{#furnished}}{{words.bracket-open}}{{words.permanent-sheets}} {{permanent-sheets}} {{words.sheets-one}}{{words.bracket-close}}{{/furnished}}{{words.comma}}{{words.paper}} {{board.paper}}{{#limited}}{{words.comma}}{{words.capacity}} <b>{{board.capacity}}</b> {{words.sheets-one}}{{words.comma}}{{#over}}<span class="over">{{words.capacity-over}} {{sheets-over}} {{words.sheets-one}}</span>{{/over}}{{^over}}{{words.capacity-fits}}{{/over}}{{/limited}}</p>
{{#quiet}}
<p class="round-quiet">{{words.today-quiet}}</p>
{{/quiet}}
<section class="to-do"{{^put-up}} hidden{{/put-up}}>
<h2>{{words.today-put-up}} <span>{{words.count-sheets-before}} {{put-up-sheets}} {{words.count-sheets-after}}</span></h2>
<table>
<tbody>
{{#put-up}}
{{>today-row}}
{{/put-up}}
</tbody>
</table>
</section>
<section class="to-do"{{^take-down}} hidden{{/take-down}}>
<h2>{{words.today-take-down}} <span>{{words.count-sheets-before}} {{take-down-sheets}} {{words.count-sheets-after}}</span></h2>
<table>
<tbody>
{{#take-down}}
{{>today-row}}
{{/take-down}}
</tbody>
</table>
</section>
<section class="hanging"{{^hanging}} hidden{{/hanging}}>
<h2>{{words.today-hanging}} <span>{{words.count-sheets-before}} {{hanging-sheets}} {{words.count-sheets-after}}</span></h2>
<table>
<tbody>
{{#hanging}}
{{>today-row}}
{{/hanging}}
</tbody>
</table>
</section>
<section class="coming"{{^coming}} hidden{{/coming}}>
<h2>{{words.today-coming}} <span>{{words.count-sheets-before}} {{coming-sheets}} {{words.count-sheets-after}}</span></h2>
<table>
<tbody>
{{#coming}}
{{>today-row}}
{{/coming}}
</tbody>
</table>
</section>
<p class="round-signed"><b>{{words.round-signed}}</b> <span>{{words.put-up-by}} <span class="blank"></span></span> <span>{{words.take-down-by}} <span class="blank"></span></span> <span>{{words.done-at}} <span class="blank"></span></span> <span><span class="box"></span> {{words.photographed}}</span></p>
</main>
</body>
</html>

"""###),
        ("layouts/unit-card.mustache", ###"""
<section class="duty" aria-labelledby="unit">
<h2 id="unit">{{words.unit-card}}</h2>
<dl>
{{#kind}}
<div><dt>{{words.unit-kind}}</dt><dd>{{kind}}</dd></div>
{{/kind}}
{{#head}}
<div><dt>{{words.unit-head}}</dt><dd>{{head}}</dd></div>
{{/head}}
{{#phone}}
<div><dt>{{words.phone}}</dt><dd class="figures">{{phone}}</dd></div>
{{/phone}}
{{#supervision}}
<div><dt>{{words.supervision}}</dt><dd class="figures">{{supervision}}</dd></div>
{{/supervision}}
{{#hours}}
<div><dt>{{words.hours}}</dt><dd>{{hours}}</dd></div>
{{/hours}}
{{#place}}
<div><dt>{{words.place}}</dt><dd>{{place}}</dd></div>
{{/place}}
{{#email}}
<div><dt>{{words.email}}</dt><dd>{{email}}</dd></div>
{{/email}}
{{#duties}}
<div><dt>{{words.unit-duties}}</dt><dd>{{duties}}</dd></div>
{{/duties}}
</dl>
<h3{{^children}} hidden{{/children}}>{{words.unit-children}}</h3>
<ul class="link-list"{{^children}} hidden{{/children}}>
{{#children}}
<li><a href="{{root}}{{address}}">{{name}}</a> <span class="figures count">{{count}}</span></li>
{{/children}}
</ul>
</section>

"""###),
        ("layouts/unit-node.mustache", ###"""
<li>
<p class="unit-name"><a href="{{root}}{{address}}">{{name}}</a> <span class="figures count">{{count}}</span></p>
<dl class="unit-facts">
{{#phone}}
<div><dt>{{words.phone}}</dt><dd class="figures">{{phone}}</dd></div>
{{/phone}}
{{#supervision}}
<div><dt>{{words.supervision}}</dt><dd class="figures">{{supervision}}</dd></div>
{{/supervision}}
{{#place}}
<div><dt>{{words.place}}</dt><dd>{{place}}</dd></div>
{{/place}}
</dl>
<ul{{^children}} hidden{{/children}}>
{{#children}}
{{>unit-node}}
{{/children}}
</ul>
</li>

"""###),
        ("layouts/units.mustache", ###"""
{{<base}}
{{$main}}
<h1>{{title}}</h1>
<ul class="unit-tree">
{{#units}}
{{>unit-node}}
{{/units}}
</ul>
{{/main}}
{{/base}}

"""###),
    ]
}
