import { look, sans, serifs } from './look.ts';

/** The casebook is read from beginning to end: one column, the hatched edge of grenseland before each case. */
export const casebookCss = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 46rem; background: ${look.panel[0]}; color: ${look.ink[0]}; font: 1rem/1.55 ${sans}; }
h1 { margin: 0 0 .75rem; font: 600 1.8rem/1.25 ${serifs}; }
h2 { margin: 2.5rem 0 .25rem; font: 600 1.3rem/1.3 ${serifs}; }
h3 { margin: 0; font: 600 1.1rem/1.35 ${serifs}; }
p { margin: 0 0 .4rem; }
a { color: ${look.fjord[0]}; }
nav ul { margin: 1rem 0 0; padding: 0; list-style: none; }
nav span, .round, .count, .question, .decided, footer { color: ${look.soft[0]}; font-size: .875rem; font-weight: 400; }
.marking { position: sticky; top: 0; z-index: 1; margin: 0 0 1.5rem; padding: .5rem .75rem; border: 2px solid ${look.ink[0]}; background: ${look.panel[0]}; font-weight: 700; text-align: center; }
article { position: relative; margin: 1.1rem 0; padding: .1rem 0 .1rem 1.25rem; break-inside: avoid; }
article::before { content: ''; position: absolute; inset: 0 auto 0 0; width: 9px; background: repeating-linear-gradient(45deg, ${look.hatch[0]} 0 2px, transparent 2px 5px); print-color-adjust: exact; }
blockquote { margin: .3rem 0; font: 1.0625rem/1.5 ${serifs}; }
article ul { margin: .3rem 0; padding-left: 1.1rem; }
footer { margin-top: 3rem; }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  body { max-width: none; padding: 0 9mm 0 0; font-size: 10.5pt; }
  h2 { break-after: avoid; }
  .marking { position: fixed; top: 0; right: 0; left: auto; height: 100%; margin: 0; padding: 0 1mm; border-width: 0 0 0 1.5px; writing-mode: vertical-rl; }
}
`;
