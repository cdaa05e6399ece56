import { look, sans, serifs } from './look.ts';

/** A table as journals have it: dark ink, few rules. Ends with a line break. */
export const tableCss = `table { width: 100%; border-collapse: collapse; border-top: 1.5px solid ${look.ink[0]}; border-bottom: 1.5px solid ${look.ink[0]}; font-variant-numeric: tabular-nums lining-nums; }
caption { padding: 0 0 .5rem; font-family: ${serifs}; font-size: 1.0625rem; text-align: start; }
th, td { padding: .32rem .6rem; text-align: start; vertical-align: baseline; font-weight: 400; }
thead th { font-weight: 600; vertical-align: bottom; }
thead tr:last-child th, thead th[rowspan]:not(.spanner) { border-bottom: 1px solid ${look.ink[0]}; }
thead .spanner { position: relative; text-align: center; }
thead .spanner::after { position: absolute; inset: auto .45rem 0; border-bottom: 1px solid ${look.soft[0]}; content: ""; }
.end { text-align: end; white-space: nowrap; }
.range { color: ${look.ochre[0]}; }
.total > * { font-weight: 700; }
.heading > th { font-weight: 700; text-align: start; }
.in-1 > th:first-child { padding-inline-start: 1.4rem; }
.in-2 > th:first-child { padding-inline-start: 2.2rem; }
.in-3 > th:first-child { padding-inline-start: 3rem; }
.rule > * { border-top: 1px solid ${look.soft[0]}; }
.outside > * { font-style: italic; }
.notes { margin-top: .5rem; color: ${look.soft[0]}; font-size: .85rem; }
.notes p { margin: 0 0 .2rem; max-width: 75ch; }
`;

/** A page of tables is for copying into an article: white, dark ink, rules where journals have them. */
export const tablesCss = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 64rem; background: ${look.panel[0]}; color: ${look.ink[0]}; font: 1rem/1.5 ${sans}; }
h1 { margin: 0 0 2rem; font: 600 1.6rem/1.25 ${serifs}; }
.marking { position: sticky; top: 0; z-index: 1; margin: 0 0 1.5rem; padding: .5rem .75rem; border: 2px solid ${look.ink[0]}; background: ${look.panel[0]}; font-weight: 700; text-align: center; }
section { margin: 0 0 2.75rem; }
section:has(.spanner) { font-size: .9rem; }
${tableCss}footer { color: ${look.soft[0]}; font-size: .85rem; }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  body { max-width: none; padding: 0 9mm 0 0; font-size: 10pt; }
  thead { display: table-header-group; }
  tr, caption { break-inside: avoid; }
  .marking { position: fixed; top: 0; right: 0; left: auto; height: 100%; margin: 0; padding: 0 1mm; border-width: 0 0 0 1.5px; writing-mode: vertical-rl; }
}
`;
