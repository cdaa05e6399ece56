import { cssColours, sans, serifs } from '../look.ts';
import { overviewFont } from '../overview-font.ts';
import { sitePrint } from './site-print-style.ts';

const frame = `
:root { color-scheme: light dark; ${cssColours('light')} }
@media screen and (prefers-color-scheme: dark) { :root { ${cssColours('dark')} } }
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 ${sans}; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
h1, h2, h3, .lead, .value, .prose, .reading > section > p, blockquote, .home, .definition, dt { font-family: ${serifs}; }
h1, h2, h3 { margin: 0; line-height: 1.2; font-weight: 600; }
h1 { max-width: 32ch; font-size: clamp(1.75rem, 1.1rem + 2.6vw, 2.8rem); letter-spacing: -.012em; overflow-wrap: normal; text-wrap: balance; }
h2 { font-size: 1.5rem; letter-spacing: -.006em; }
h3 { font-size: 1.15rem; }
p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--fjord); text-underline-offset: .18em; text-decoration-thickness: from-font; }
a:hover { text-decoration-thickness: .12em; }
code { font-size: .875em; overflow-wrap: anywhere; }
main:focus { outline: none; }
:focus-visible { outline: 3px solid var(--fjord); outline-offset: 3px; border-radius: 2px; }
[hidden] { display: none !important; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -6rem; z-index: 3; padding: .6rem 1rem; background: var(--fjord); color: var(--panel); border-radius: 0 0 8px 8px; }
.skip:focus { top: 0; }
.marking { position: sticky; top: 0; z-index: 2; padding: .5rem 1rem; background: var(--ink); color: var(--paper); font-weight: 700; font-size: .95rem; text-align: center; }
.wrap { max-width: 70rem; margin: 0 auto; padding-inline: 1.5rem; }
.top { border-bottom: 1px solid var(--line); background: var(--panel); }
.bar { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem 1.8rem; padding-block: .85rem; font-size: .92rem; }
.home { flex: 1 1 100%; color: var(--ink); font-weight: 600; font-size: 1rem; text-decoration: none; }
.home:hover { text-decoration: underline; }
.bar ul { display: flex; flex-wrap: wrap; gap: .25rem 1.3rem; }
.bar li a { display: inline-block; padding-block: .2rem; color: var(--soft); text-decoration: none; border-bottom: 2px solid transparent; }
.bar li a:hover { color: var(--fjord); }
.bar li a[aria-current] { color: var(--fjord); font-weight: 600; border-bottom-color: var(--fjord); }
.languages { margin-left: auto; }
main { padding-block: 2.75rem 1rem; }
.part { padding-top: 3rem; }
.sheet { background: var(--panel); border: 1px solid var(--line); border-radius: 12px; }
.padded { padding: .6rem 1.4rem 1rem; margin-top: 1.8rem; max-width: 44rem; }
.lead { max-width: 56ch; margin-top: 1rem; font-size: clamp(1.12rem, 1rem + .5vw, 1.3rem); line-height: 1.5; }
.help, .note, .aside { color: var(--soft); font-size: .92rem; }
.help { margin-top: .35rem; max-width: 66ch; }
.prose { max-width: 64ch; margin-top: .9rem; font-size: 1.08rem; line-height: 1.62; }
.prose p + p, .prose h2 + p { margin-top: .75rem; }
.corrected { max-width: 64ch; margin-bottom: 1.5rem; padding: .75rem 1rem; border: 1.5px solid var(--ink); border-radius: 8px; background: var(--panel); }
.corrected h2 { font-size: 1.2rem; }
.corrected h2 + p, .doubt h2 + p { margin-top: .3rem; }
.revoked { max-width: 62ch; margin: .3rem 0 .7rem; padding-inline-start: .8rem; border-inline-start: 3px solid var(--ochre); }
.corrected h3 { margin-top: .8rem; font-size: 1rem; }
summary { margin-top: .4rem; color: var(--fjord); cursor: pointer; }
.number { color: var(--soft); font-weight: 400; font-size: .62em; letter-spacing: 0; white-space: nowrap; }
.hatch { background-color: transparent; background-image: repeating-linear-gradient(135deg, var(--hatch) 0 2px, transparent 2px 5px); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.t { display: inline-block; flex: none; width: 10px; height: 10px; border: 1px solid var(--soft); border-radius: 2px; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.t.service { border-color: var(--fjord); background-color: var(--fjord); }
.t.planned { border-color: var(--fjord); background-image: linear-gradient(to top, var(--fjord) 50%, transparent 50%); }
.t.open { border-style: dotted; }
.t.b { border-color: var(--ochre); background: repeating-linear-gradient(135deg, var(--hatch) 0 2px, var(--panel) 2px 4px); }
.plain li + li { margin-top: .2rem; }
/* An address is there to be followed; two lines of it tell where it leads. */
.address { display: -webkit-inline-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; max-width: 100%; vertical-align: bottom; overflow-wrap: anywhere; }
.inline { display: flex; flex-wrap: wrap; gap: .25rem 1.2rem; margin-top: .5rem; }
.dotted { margin: .5rem 0 0 1.2rem; list-style: disc; }
.colophon { margin-top: 3.75rem; padding: 1.4rem 0 3.5rem; border-top: 1.5px solid var(--ink); color: var(--soft); font-size: .92rem; }
.colophon .author { color: var(--ink); }
.crumbs ol { display: flex; flex-wrap: wrap; margin-bottom: .9rem; font-size: .92rem; }
.crumbs li + li::before { content: '›'; margin-inline: .6rem; color: var(--soft); }
`;

const front = `
.masthead { padding-bottom: 2.25rem; }
.release { margin-bottom: .7rem; color: var(--fjord); font-weight: 600; }
.dates { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; margin-top: 1.2rem; color: var(--soft); font-size: .92rem; }
/* Columns that stand under each other where the figures take more than one row. */
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(12.5rem, 1fr)); overflow: hidden; }
.figures > li { padding: 1.25rem 1.5rem 1.35rem; box-shadow: 1px 0 0 var(--line), 0 1px 0 var(--line); }
.value { display: block; font-size: 2.7rem; font-weight: 600; line-height: 1.1; letter-spacing: -.015em; font-variant-numeric: lining-nums; }
.range { display: flex; align-items: baseline; margin-top: .35rem; white-space: nowrap; color: var(--ochre); font-size: .92rem; }
.range .hatch { flex: none; width: 1.6rem; height: .6rem; margin-right: .5rem; border-radius: 2px; }
.two { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 2.5rem 4rem; align-items: start; }
.two .after { margin-top: 2.4rem; }
.map { display: block; width: 100%; max-height: 46rem; margin-top: 1rem; }
.map circle { stroke: var(--soft); stroke-width: .8; fill: var(--paper); }
.map .service { fill: var(--fjord); stroke: var(--fjord); }
.map .planned { fill: var(--fjordSoft); stroke: var(--fjord); stroke-width: 1.4; }
.map .open { fill: none; stroke-dasharray: 1.6 1.6; }
.map .b { fill: url(#skravert); stroke: var(--ochre); stroke-width: 1.2; }
.map .ground { fill: var(--panel); }
.map .lines { stroke: var(--hatch); stroke-width: 1.6; }
.map .off { opacity: .13; }
.map.live circle:not(.off) { cursor: pointer; }
.map.live circle:not(.off):hover { stroke: var(--ink); stroke-width: 2.4; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.3rem; margin-top: .9rem; color: var(--soft); font-size: .9rem; }
.legend li { display: flex; align-items: center; gap: .45rem; }
.counts { width: 100%; margin-top: .8rem; border-collapse: collapse; }
.counts th, .counts td { padding: .5rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: baseline; }
.counts thead th { color: var(--soft); font-weight: 400; font-size: .88rem; border-bottom-color: var(--ink); }
.counts tbody th { padding-left: 1.25rem; text-indent: -1.25rem; font-family: ${serifs}; font-size: 1.06rem; font-weight: 600; }
.counts .t { margin-right: .6rem; }
.counts .n { padding-left: 1rem; text-align: end; white-space: nowrap; }
.between { color: var(--ochre); }
.note { margin-top: .7rem; }
form { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .9rem 1.2rem; align-items: end; margin-top: 1.2rem; padding: 1.1rem 1.4rem 1.2rem; background: var(--panel); border: 1px solid var(--line); border-radius: 12px; }
.field { display: grid; gap: .25rem; }
label { color: var(--soft); font-size: .9rem; }
input[type=search], select, button { min-height: 2.75rem; width: 100%; padding: .4rem .7rem; border: 1px solid var(--soft); border-radius: 8px; background: var(--paper); color: var(--ink); font: inherit; }
button { width: auto; color: var(--fjord); cursor: pointer; }
.check { display: flex; align-items: center; gap: .6rem; min-height: 2.75rem; }
.check label { color: var(--ink); font-size: 1rem; }
.check input { width: 1.25rem; height: 1.25rem; accent-color: var(--fjord); }
#treff { grid-column: 1 / -1; min-height: 1.5em; color: var(--soft); font-size: .92rem; }
#ingen { margin-top: 1.5rem; }
.counties { margin-top: .5rem; }
.county { display: grid; grid-template: auto 1fr / 13rem minmax(0, 1fr); gap: .1rem 2rem; padding: 1.5rem 0 1.4rem; border-bottom: 1px solid var(--line); }
.county h3 a { text-decoration: none; }
.county h3 a:hover { text-decoration: underline; }
.county .summary { grid-column: 1; color: var(--soft); font-size: .9rem; }
.names { grid-column: 2; grid-row: 1 / span 2; columns: 4 10.5rem; column-gap: 1.6rem; }
.names li { display: flex; align-items: baseline; gap: .5rem; padding: .12rem 0; break-inside: avoid; }
.names a { color: var(--ink); text-decoration: none; }
.names a:hover { color: var(--fjord); text-decoration: underline; }
.short { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 0 2.5rem; }
.short .county { display: block; padding: .8rem 0; }
`;

const pages = `
.pill { display: inline-block; margin-top: 1rem; padding: .2rem .95rem; border: 1px solid var(--line); border-radius: 14px; font-size: 1.05rem; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.pill.service { border-color: transparent; background: var(--okSoft); color: var(--ok); font-weight: 600; }
.pill.planned { border-color: transparent; background: var(--fjordSoft); color: var(--fjord); font-weight: 600; }
.pill.open { border-color: var(--soft); border-style: dashed; }
.definition { max-width: 60ch; margin-top: .8rem; font-size: 1.1rem; }
.doubt, .why { position: relative; max-width: 46rem; margin-top: 1.4rem; padding: .9rem 1.2rem 1rem; border-radius: 10px; }
.doubt { padding-left: 2rem; background: var(--ochreSoft); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.why { padding: 0; }
.edge { position: absolute; left: 0; top: 0; bottom: 0; width: 11px; border-radius: 10px 0 0 10px; }
.doubt h2, .why h2 { font-size: 1.15rem; }
.doubt .aside { margin-top: .4rem; color: var(--ink); font-size: .9rem; }
blockquote { font-size: 1.08rem; line-height: 1.55; white-space: pre-line; overflow-wrap: anywhere; }
.doubt blockquote, .why blockquote { margin-top: .4rem; }
.unit-parts h2 { font-size: 1.25rem; }
.unit-parts > div > section + section { margin-top: 2rem; }
.unit-parts section > p { margin-top: .4rem; max-width: 52ch; }
.source { margin-top: .9rem; padding: 0 0 .9rem; border-bottom: 1px solid var(--line); }
.source:last-child { border-bottom: 0; }
.source figcaption { margin-top: .3rem; color: var(--soft); font-size: .92rem; }
.source blockquote + figcaption { margin-top: .45rem; }
.kind { margin-right: .4rem; padding: .05rem .5rem; border: 1px solid var(--line); border-radius: 8px; font-size: .85em; white-space: nowrap; }
.facts { margin-top: .6rem; }
.facts > div { display: grid; grid-template-columns: minmax(8rem, 11rem) minmax(0, 1fr); gap: .1rem 1rem; padding: .38rem 0; border-bottom: 1px solid var(--line); }
.facts dt { color: var(--soft); font-family: ${sans}; font-size: .92rem; }
.contact { margin-top: .5rem; }
.history { margin-top: .8rem; max-width: 52rem; }
.history li { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: .1rem 1.5rem; padding: .6rem 0; border-bottom: 1px solid var(--line); }
.history [aria-current] .when { font-weight: 600; }
.what { display: flex; align-items: baseline; gap: .55rem; }
.history .aside { grid-column: 2; }
.beside { display: flex; justify-content: space-between; gap: 1rem; margin-top: 3rem; }
.rows { margin-top: .6rem; max-width: 52rem; }
.rows li { display: grid; grid-template-columns: 10px minmax(9rem, 15rem) minmax(0, 1fr); gap: .1rem .8rem; align-items: baseline; padding: .45rem 0; border-bottom: 1px solid var(--line); }
.rows a { font-family: ${serifs}; font-weight: 600; text-decoration: none; }
.rows a:hover { text-decoration: underline; }
.mark { color: var(--ochre); font-weight: 600; }
.chosen { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1.1rem; margin-top: 1rem; }
.chosen > li { padding: 1rem 1.3rem 1.1rem; background: var(--panel); border: 1px solid var(--line); border-radius: 12px; }
.chosen .facts > div { grid-template-columns: 6.5rem minmax(0, 1fr); }
.chosen .plain { margin-top: .7rem; font-size: .95rem; overflow-wrap: anywhere; }
.toc { margin-top: 1.2rem; }
.toc span { color: var(--soft); font-size: .9rem; }
.reading > section { max-width: 46rem; padding-top: 2.5rem; }
.reading h3 { margin-top: 1.4rem; }
.reading p { margin-top: .6rem; font-size: 1.05rem; line-height: 1.6; }
.reading section ul, .reading section ol { margin: .6rem 0 0 1.3rem; list-style: disc; }
.reading section ol { list-style: decimal; }
.reading li + li { margin-top: .3rem; }
.outcomes { margin-top: .8rem; }
.outcomes > div { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: .2rem 1rem; padding: .6rem 0; border-bottom: 1px solid var(--line); }
.outcomes dt { font-weight: 600; }
.tabell { margin-top: 1.2rem; }
.tabell table { border-collapse: collapse; font-size: .93rem; }
.tabell caption { padding-bottom: .4rem; text-align: start; font-weight: 600; }
.tabell th, .tabell td { padding: .4rem 1.1rem .4rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.tabell thead th { border-bottom-color: var(--ink); color: var(--soft); font-weight: 400; }
.tabell tbody th { font-weight: 400; }
.tabell .end { text-align: end; }
.tabell .total > * { font-weight: 600; }
.tabell .notes p { font: .88rem/1.5 ${sans}; color: var(--soft); }
.dictionary { max-width: 58rem; margin-bottom: 2rem; }
.dictionary > div { grid-template-columns: 13rem minmax(0, 1fr); }
.dictionary dd { grid-column: 2; }
.tabell tfoot td { border: 0; color: var(--soft); font-size: .9rem; }
.files { margin-top: 1.6rem; max-width: 52rem; }
.files li { display: grid; gap: .1rem; padding: .75rem 0; border-bottom: 1px solid var(--line); }
.files a { font-family: ${serifs}; font-weight: 600; font-size: 1.08rem; }
.format { margin-left: .4rem; padding: .05rem .5rem; border: 1px solid var(--line); border-radius: 8px; color: var(--soft); font: 400 .82rem ${sans}; display: inline-block; text-decoration: none; }
.release-line > p { margin-top: .4rem; max-width: 64ch; }
`;

const narrow = `
@media (max-width: 56rem) {
  .two { grid-template-columns: minmax(0, 1fr); }
  .map { max-height: 34rem; }
}
@media (max-width: 46rem) {
  .wrap { padding-inline: 1.1rem; }
  main { padding-top: 1.8rem; }
  h1 { overflow-wrap: break-word; text-wrap: wrap; }
  .languages { margin-left: 0; }
  .county { grid-template: none / minmax(0, 1fr); }
  .history li, .outcomes > div, .terms > div { grid-template-columns: minmax(0, 1fr); }
  .facts > div { grid-template-columns: minmax(0, 8.5rem) minmax(0, 1fr); }
  .names { grid-column: 1; grid-row: auto; margin-top: .7rem; columns: 2 8rem; }
  .names li { padding: .3rem 0; }
  .history .aside { grid-column: 1; }
  .figures { grid-template-columns: 1fr 1fr; }
  .figures > li { padding: 1rem 1rem; }
  .range .hatch { width: 1rem; }
  .range { font-size: .85rem; }
  .value { font-size: 2.1rem; }
  .rows li { grid-template-columns: 10px minmax(0, 1fr); }
  .rows .aside { grid-column: 2; }
  .counts .n { padding-left: .55rem; }
  .counts tbody th { padding-left: 0; text-indent: 0; font-size: 1rem; overflow-wrap: anywhere; }
  .counts .t { margin-right: .35rem; }
  .dictionary > div { grid-template-columns: minmax(0, 1fr); }
  .dictionary dd { grid-column: 1; }
  .tabell table { font-size: .82rem; }
  .tabell th, .tabell td { padding-right: .45rem; overflow-wrap: anywhere; }
  /* No number is broken, and no word of what a row or column is about where there are few enough of them. */
  .tabell tbody th, .tabell tr:not(:has(> :nth-child(6))) > th { overflow-wrap: break-word; }
  .tabell td.end { white-space: nowrap; }
  .tabell td:not(.end) { min-width: 5em; }
  .tabell tr:not(:has(> :nth-child(4))) > td:not(.end) { min-width: 7.3em; }
}
@media (forced-colors: active) {
  .pill, .t { border: 1px solid; }
  .edge, .hatch, .t, .map { forced-color-adjust: none; }
}
@media (prefers-reduced-motion: no-preference) { .map circle { transition: opacity .15s; } }
`;

/** The style sheet of a site, with its font: light, dark, narrow and A4. */
export const siteCss: string = overviewFont + frame + front + pages + narrow + sitePrint;
