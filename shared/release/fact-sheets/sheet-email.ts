import type { FactSheet } from './fact-sheet.ts';

/** In: a sheet. Out: it as the text of an e-mail, with the subject as its first line. Plain text: no line is broken. */
export function sheetEmail({ title, lead, marking, parts, source }: FactSheet): string {
  const blocks = [
    `Emne: ${title}`,
    ...(marking === null ? [] : [marking]),
    'Hei!',
    lead,
    ...parts.map(({ heading, lines }) =>
      [heading.toLocaleUpperCase('nb'), ...lines.map((line) => `- ${line}`)].join('\n'),
    ),
    source,
  ];
  return `${blocks.join('\n\n')}\n`;
}
