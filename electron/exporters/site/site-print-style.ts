/** How the pages of a site are printed: A4, without what only a screen can use, addresses told. */
export const sitePrint = `
@media print {
  @page { size: A4; margin: 17mm 16mm 16mm; }
  :root { --paper: #fff; font-size: 10pt; }
  .skip, .top, form, .beside, .crumbs { display: none; }
  .wrap { max-width: none; padding-inline: 0; }
  main { padding-block: 0; }
  .marking { position: static; margin-bottom: 6mm; border: 1.5px solid var(--ink); background: none; color: var(--ink); }
  h1 { font-size: 24pt; }
  .part { padding-top: 1.6rem; }
  .two { grid-template-columns: 5fr 6fr; gap: 8mm; }
  .map { max-height: 118mm; }
  .figures { grid-template-columns: repeat(4, 1fr); }
  .figures > li { padding: .8rem 1rem; }
  .value { font-size: 22pt; }
  .county { grid-template-columns: 36mm 1fr; padding: .6rem 0; break-inside: auto; }
  .names { grid-column: 2; grid-row: 1 / span 2; margin-top: 0; columns: 4; font-size: 9pt; }
  .names li { padding: 0; }
  .source, .doubt, .chosen > li, .files li, .rows li, .history li, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; color: var(--soft); }
  .colophon { margin-top: 2rem; padding-bottom: 0; }
}
`;
