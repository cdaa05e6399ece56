import { casebookCss } from './casebook-style.ts';
import { look } from './look.ts';
import { tableCss } from './tables-html-style.ts';

/** The appendix is read as the casebook is, with tables as articles have them between the text. */
export const appendixCss = `${casebookCss}${tableCss}
h4 { margin: 0; font: inherit; font-weight: 600; }
main > section > h2 { padding-top: 1rem; border-top: 1px solid ${look.line[0]}; }
main > section > p { max-width: 72ch; overflow-wrap: anywhere; }
main > section > :is(ul, ol) { margin: .4rem 0 .8rem; padding-left: 1.2rem; overflow-wrap: anywhere; }
.tabell { margin: 1.25rem 0 1.5rem; overflow-x: auto; }
.tabell table { font-size: .9rem; }
th, td { overflow-wrap: anywhere; }
`;
