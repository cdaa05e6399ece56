import { cssColours, sans, serifs } from './look.ts';

// A balanced title is not let break within words: Chromium balances by breaking them where it may.
const screen = `
:root { color-scheme: light dark; ${cssColours('light')} }
@media screen and (prefers-color-scheme: dark) { :root { ${cssColours('dark')} } }
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 ${sans}; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
h1, h2, h3, h4, .lead, .value, dt.outcome, .prose { font-family: ${serifs}; }
h1, h2, h3, h4 { margin: 0; line-height: 1.2; font-weight: 600; }
p, ul, dl, dd { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--fjord); text-underline-offset: .18em; text-decoration-thickness: from-font; }
:focus-visible { outline: 3px solid var(--fjord); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: 1rem; top: -6rem; z-index: 3; padding: .6rem 1rem; background: var(--fjord); color: var(--panel); border-radius: 0 0 8px 8px; }
.skip:focus { top: 0; }
.marking { position: sticky; top: 0; z-index: 2; padding: .55rem 1rem; background: var(--ink); color: var(--paper); font-weight: 700; text-align: center; }
.wrap { max-width: 68rem; margin: 0 auto; padding-inline: 1.5rem; }
.masthead { padding-top: 3.5rem; padding-bottom: 2.25rem; }
.release { margin-bottom: .9rem; color: var(--fjord); font-weight: 600; }
h1 { max-width: 30ch; font-size: clamp(1.6rem, .9rem + 3.4vw, 3.1rem); overflow-wrap: normal; letter-spacing: -.012em; text-wrap: balance; }
.lead { max-width: 54ch; margin-top: 1.1rem; font-size: clamp(1.12rem, 1rem + .5vw, 1.3rem); line-height: 1.5; }
.dates { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; margin-top: 1.4rem; color: var(--soft); font-size: .9rem; }
.sheet { background: var(--panel); border: 1px solid var(--line); border-radius: 12px; }
.figures { display: flex; flex-wrap: wrap; overflow: hidden; }
.figures > li { flex: 1 1 10.5rem; padding: 1.4rem 1.6rem 1.5rem; box-shadow: 1px 0 0 var(--line), 0 1px 0 var(--line); }
.value { display: block; font-size: 2.9rem; font-weight: 600; line-height: 1.1; letter-spacing: -.015em; font-variant-numeric: lining-nums; }
.range { display: block; margin-top: .55rem; color: var(--ochre); font-size: .9rem; }
.hatch { background-color: transparent; background-image: repeating-linear-gradient(135deg, var(--hatch) 0 2px, transparent 2px 5px); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.range .hatch { display: inline-block; width: 2.2rem; height: .62rem; margin-right: .5rem; border-radius: 2px; vertical-align: .02em; }
.part { padding: 3.25rem 0 0; }
h2 { font-size: 1.7rem; letter-spacing: -.008em; }
.prose { max-width: 64ch; margin-top: 1rem; font-size: 1.08rem; line-height: 1.62; }
.prose p + p { margin-top: .8rem; }
.outcomes { margin-top: 1.2rem; border-top: 1px solid var(--line); }
.outcomes > div { display: grid; grid-template-columns: 15rem 1fr; gap: .2rem 1rem; padding: .7rem 0; border-bottom: 1px solid var(--line); }
dt.outcome { font-weight: 600; font-size: 1.05rem; }
.outcomes dd { max-width: 62ch; }
.contents { margin-top: 1.2rem; padding: .5rem 1.6rem .9rem; }
.contents li { display: grid; grid-template-columns: 11rem 1fr minmax(9rem, auto); gap: .3rem 1.25rem; align-items: center; padding: .5rem 0; border-bottom: 1px solid var(--line); }
.contents li:last-child { border-bottom: 0; }
.contents a { font-family: ${serifs}; font-size: 1.06rem; font-weight: 600; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.contents .summary { color: var(--soft); font-size: .88rem; text-align: end; }
.strip { display: flex; flex-wrap: wrap; gap: 3px; }
.tile { width: 9px; height: 9px; border: 1px solid var(--soft); border-radius: 2px; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.tile.service { border-color: var(--fjord); background-color: var(--fjord); }
.tile.planned { border-color: var(--fjord); background-image: linear-gradient(to top, var(--fjord) 50%, transparent 50%); }
.tile.open { border-style: dotted; }
.tile.hatch { border-color: var(--ochre); background-color: var(--panel); }
.legend { display: flex; flex-wrap: wrap; gap: .35rem 1.3rem; margin-top: .9rem; color: var(--soft); font-size: .88rem; }
.legend li { display: flex; align-items: center; gap: .45rem; }
.county { padding-top: 2.75rem; }
.county-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem 1.2rem; padding-bottom: .7rem; border-bottom: 1.5px solid var(--ink); }
.county-head .summary { color: var(--soft); }
.county-head a { margin-left: auto; font-size: .88rem; }
h3 { font-size: 1.4rem; }
.entry { position: relative; display: grid; grid-template-columns: 15rem 13.5rem minmax(0, 1fr); gap: .3rem 1rem; align-items: baseline; padding: .75rem 0 .8rem; border-bottom: 1px solid var(--line); }
h4 { font-size: 1.1rem; }
.pill { display: inline-block; justify-self: start; padding: .1rem .65rem; border: 1px solid var(--line); border-radius: 11px; font-size: .86rem; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.pill.service { border-color: transparent; background: var(--okSoft); color: var(--ok); font-weight: 600; }
.pill.planned { border-color: transparent; background: var(--fjordSoft); color: var(--fjord); font-weight: 600; }
.pill.open { border-color: var(--soft); border-style: dashed; }
.facts { display: grid; gap: .2rem; font-size: .9rem; }
.facts > div { display: grid; grid-template-columns: 3.7rem 1fr; gap: .1rem .5rem; }
.facts dt { color: var(--soft); }
.facts dd { grid-column: 2; min-width: 0; overflow-wrap: anywhere; }
.sources { color: var(--soft); }
.entry.borderline { padding-left: 1.4rem; grid-template-columns: 13.6rem 13.5rem minmax(0, 1fr); }
.edge { position: absolute; left: 0; top: .75rem; bottom: .8rem; width: 8px; border-radius: 2px; }
.note { grid-column: 1 / -1; max-width: 100%; margin-top: .25rem; padding: .65rem .95rem .75rem; border-radius: 8px; background: var(--ochreSoft); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.note strong { font-weight: 600; }
.note p + p { margin-top: .2rem; font-family: ${serifs}; font-size: 1.02rem; }
.colophon { margin-top: 3.75rem; padding: 1.6rem 0 3.5rem; border-top: 1.5px solid var(--ink); color: var(--soft); font-size: .92rem; }
.colophon p { max-width: 72ch; }
.colophon .author { color: var(--ink); }
@media (max-width: 60rem) {
  .entry { grid-template-columns: 12.4rem 11.5rem minmax(0, 1fr); }
  .entry.borderline { grid-template-columns: 11rem 11.5rem minmax(0, 1fr); }
}
@media (max-width: 46rem) {
  .wrap { padding-inline: 1.1rem; }
  h1 { overflow-wrap: break-word; text-wrap: wrap; }
  .masthead { padding-top: 2.2rem; }
  .outcomes > div, .entry, .entry.borderline { grid-template-columns: 1fr; gap: .3rem; }
  .contents { padding: .3rem 1.1rem .6rem; }
  .contents li { grid-template-columns: 1fr; }
  .contents .summary { text-align: start; }
}
@media (forced-colors: active) {
  .pill, .tile { border: 1px solid; }
  .edge, .hatch { forced-color-adjust: none; }
}
`;

const print = `
@media print {
  @page { size: A4; margin: 17mm 15mm 16mm; }
  :root { --paper: #fff; font-size: 10pt; }
  .skip, .county-head a { display: none; }
  .wrap { max-width: none; padding-inline: 0; }
  body.marked .wrap { padding-right: 12mm; }
  .marking { position: fixed; top: 0; right: 0; height: 100%; padding: 0 1mm 0 2mm; border-left: 1.5px solid var(--ink); background: none; color: var(--ink); writing-mode: vertical-rl; }
  .masthead { padding-top: 0; padding-bottom: 1.5rem; }
  h1 { max-width: 28ch; font-size: 25pt; overflow-wrap: normal; text-wrap: balance; }
  .figures { flex-wrap: nowrap; }
  .figures > li { flex-basis: 0; padding: .9rem 1.1rem 1rem; }
  .value { font-size: 24pt; }
  .part { padding-top: 2rem; }
  .county { padding-top: 1.7rem; }
  .entry { grid-template-columns: 36mm 35mm 1fr; gap: .15rem 3mm; padding: .38rem 0 .42rem; }
  h4 { font-size: 10.5pt; }
  .facts, .pill { font-size: 8.2pt; }
  .facts { gap: .05rem; }
  .facts > div { grid-template-columns: 11mm 1fr; gap: 0 2mm; }
  .entry.borderline { padding-left: 5mm; grid-template-columns: 31mm 35mm 1fr; }
  .edge { width: 2.5mm; top: .45rem; bottom: .5rem; }
  .outcomes > div { grid-template-columns: 44mm 1fr; }
  .contents { padding: 0; border: 0; border-top: 1px solid var(--line); border-radius: 0; }
  .contents li { grid-template-columns: 34mm 1fr auto; gap: .2rem 4mm; padding: .25rem 0; }
  .contents .summary { text-align: end; }
  .tile { width: 1.7mm; height: 1.7mm; }
  .strip { gap: .6mm; }
  .entry, .figures, .outcomes > div, .contents li { break-inside: avoid; }
  h2, h3, .county-head { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  .facts a[href^="http"]::after { content: " (" attr(href) ")"; color: var(--soft); }
}
`;

/** The style sheet of the overview: light, dark, narrow and A4. Fonts apart. */
export const overviewCss: string = screen + print;
