import { look, sans, serifs } from '../look.ts';
import { overviewFont } from '../overview-font.ts';

/** How the whole overview is set on paper: one column, units held together, the headings that a reader looks for. */
export const wholeCss = `${overviewFont}
@page { size: A4; margin: 18mm 17mm; }
body { margin: 0; color: ${look.ink[0]}; font: 10pt/1.5 ${sans}; font-variant-numeric: tabular-nums; }
h1, h2, h3, h4 { margin: 0; font-family: ${serifs}; line-height: 1.25; break-after: avoid; }
h1 { font-size: 24pt; }
h2 { margin-top: 9mm; font-size: 16pt; }
h3 { margin-top: 8mm; padding-bottom: 1mm; border-bottom: 1px solid ${look.ink[0]}; font-size: 13.5pt; }
h4 { margin-top: 4mm; font-size: 11pt; }
p { margin: 1.2mm 0 0; orphans: 3; widows: 3; }
ul { margin: 1mm 0 0; padding-left: 5mm; color: ${look.soft[0]}; font-size: 9pt; }
table { width: 100%; margin-top: 2mm; border-collapse: collapse; }
th, td { padding: 1.2mm 3mm 1.2mm 0; border-bottom: 1px solid ${look.line[0]}; text-align: left; }
th { font-weight: 600; }
a { color: inherit; text-decoration: none; font-size: 0; }
a::after { content: attr(href); font-size: 9pt; overflow-wrap: anywhere; }
li, p { overflow-wrap: anywhere; }
`;
