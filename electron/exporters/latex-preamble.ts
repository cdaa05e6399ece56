import type { Language } from '../../shared/lib/language.ts';
import { decimalMark } from './aligned-number.ts';
import { latexText } from './latex-text.ts';

/** What parts thousands: in Norwegian a thin space. */
const thousands: Readonly<Record<Language, string>> = { nb: '\\,', nn: '\\,', en: ',' };

const marksOf = (language: Language): string =>
  `output-decimal-marker={${decimalMark[language]}},group-separator={${thousands[language]}}`;

/** In: the language of a table in a document of another. Out: the line that sets its marks. */
export const latexMarks = (language: Language): string => `\\sisetup{${marksOf(language)}}`;

const numbersIn = (language: Language): string =>
  `\\sisetup{${marksOf(language)},group-digits=integer,group-minimum-digits=4,detect-all}`;

/** What a table needs of the document it is copied into. */
const needed = (language: Language): readonly string[] => [
  '\\usepackage{array,booktabs,siunitx,xcolor}',
  numbersIn(language),
  '\\definecolor{grenseland}{HTML}{9A6400}',
  '\\newcommand{\\spenn}[1]{\\textcolor{grenseland}{#1}}',
];

// pdfTeX knows no letters of its own beyond T1; the two Sámi ones it lacks are built from others.
const letters = String.raw`\usepackage{iftex}
\ifPDFTeX
  \usepackage[utf8]{inputenc}
  \usepackage[T1]{fontenc}
  \usepackage{textcomp}
  \usepackage{lmodern}
  \DeclareUnicodeCharacter{0166}{\ooalign{T\cr\hidewidth\raise.15ex\hbox{-}\hidewidth}}
  \DeclareUnicodeCharacter{0167}{\ooalign{t\cr\hidewidth\raise.1ex\hbox{-}\hidewidth}}
\else
  \usepackage{fontspec}
\fi`;

const tableName: Readonly<Record<Language, string>> = { nb: 'Tabell', nn: 'Tabell', en: 'Table' };

/** In: the language of the document and its marking, or null. Out: everything before `\begin{document}`. */
export function latexPreamble(language: Language, marking: string | null): readonly string[] {
  return [
    '% Kompileres som den er med pdfLaTeX, XeLaTeX eller LuaLaTeX (to ganger der en tabell går over flere sider).',
    '% En tabell som kopieres inn i en artikkel, trenger dette i artikkelens preamble',
    '% (graphicx bare om den er krympet, longtable om den går over flere sider, pdflscape om den ligger):',
    ...needed(language).map((line) => `%   ${line}`),
    '%   \\usepackage{graphicx,longtable,pdflscape,ragged2e}',
    '% Tall står i S-kolonner (siunitx) og rettes inn etter desimaltegnet; tekst i dem står i klammer.',
    '\\documentclass[11pt,a4paper]{article}',
    letters,
    '\\usepackage[margin=22mm,headheight=15pt]{geometry}',
    ...needed(language),
    '\\usepackage{graphicx,longtable,pdflscape,ragged2e}',
    '\\usepackage[labelsep=period,labelfont=bf,position=top,singlelinecheck=false]{caption}',
    '\\usepackage{fancyhdr}',
    `\\renewcommand{\\tablename}{${tableName[language]}}`,
    '\\pagestyle{fancy}',
    '\\fancyhf{}',
    '\\renewcommand{\\headrulewidth}{0pt}',
    `\\fancyhead[C]{${marking === null ? '' : `\\textbf{${latexText(marking)}}`}}`,
    '\\fancyfoot[C]{\\thepage}',
    '',
  ];
}
