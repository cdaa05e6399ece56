/** How the pages of a site are printed: A4, without what only a screen can use, addresses told. */
export const sitePrint = `
@media print {
  @page { size: A4; margin: 17mm 16mm 16mm; }
  :root { --paper: #fff; font-size: 10pt; }
  .skip, .top nav, form, .beside, .crumbs, .toc { display: none; }
  .top { border: 0; }
  .bar { padding-block: 0; }
  .home { margin-bottom: 4mm; color: var(--soft); }
  .wrap { max-width: none; padding-inline: 0; }
  main { padding-block: 0; }
  .marking { position: static; margin-bottom: 6mm; border: 1.5px solid var(--ink); background: none; color: var(--ink); }
  h1 { font-size: 24pt; }
  .part { padding-top: 1.6rem; }
  .two { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 8mm; }
  .unit-parts { display: block; }
  .unit-parts > div > section, .unit-parts > section + div { margin-top: 1.2rem; }
  .unit-parts > section:has(.source ~ .source ~ .source) { columns: 2; column-gap: 8mm; }
  .source { break-inside: avoid-column; }
  .unit-parts > section > h2 { column-span: all; }
  section:has(> .map) { break-inside: avoid; }
  .map { max-height: 118mm; }
  .figures { grid-template-columns: repeat(4, minmax(0, 1fr)); }
  .figures > li { padding: .8rem 1rem; }
  .value { font-size: 22pt; }
  .county { grid-template: auto 1fr / 36mm minmax(0, 1fr); padding: .6rem 0; break-inside: auto; }
  .names { grid-column: 2; grid-row: 1 / span 2; margin-top: 0; columns: 4; font-size: 9pt; }
  .names li { padding: 0; }
  .files li, .rows li, .history li, .facts > div, tr { break-inside: avoid; }
  h2, h3, .help, caption, .doubt > p:not(.aside) { break-after: avoid; }
  figcaption, .doubt > .aside { break-before: avoid; }
  .doubt { -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  summary { display: none; }
  p { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; color: var(--soft); overflow-wrap: anywhere; }
  /* As it is typed in: with what the screen leaves out. */
  main a.address { display: inline; font-size: 0; }
  main a.address::after { content: attr(href); font-size: 9pt; }
  .colophon { margin-top: 2rem; padding-bottom: 0; }
}
`;
