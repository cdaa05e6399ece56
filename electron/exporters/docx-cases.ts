import { BorderStyle, type HeadingLevel, Paragraph, TextRun } from 'docx';
import type { CasebookCase, CasebookSection } from '../../shared/precedent/casebook.ts';
import { look } from './look.ts';

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

/** What Word has that comes nearest to hatching, before what is grenseland. */
const edge = {
  left: {
    style: BorderStyle.DASH_SMALL_GAP,
    size: 24,
    space: 8,
    color: look.hatch[0].slice(1),
  },
};
const indent = { left: 240 };

const note = (text: string): Paragraph =>
  new Paragraph({ style: 'Tabellnote', children: [new TextRun(text)] });

function caseParagraphs(one: CasebookCase, heading: Level): readonly Paragraph[] {
  return [
    new Paragraph({
      heading,
      keepNext: true,
      children: [new TextRun(one.name)],
    }),
    new Paragraph({
      keepNext: true,
      border: edge,
      indent,
      children: [
        new TextRun({ text: one.outcome, bold: true }),
        new TextRun(`, ${one.alternative}. ${one.answer}.`),
      ],
    }),
    ...one.rationale.map(
      (text) =>
        new Paragraph({
          border: edge,
          indent,
          children: [new TextRun({ text, italics: true })],
        }),
    ),
    ...one.later.map(
      (text) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(text)] }),
    ),
    note(`${one.roundName}. ${one.decided}`),
  ];
}

/** In: borderline cases by criterion, and the headings of a criterion and of a case. Out: what Word shows of them. */
export function docxCases(
  sections: readonly CasebookSection[],
  [ofCriterion, ofCase]: readonly [Level, Level],
): readonly Paragraph[] {
  return sections.flatMap((section) => [
    new Paragraph({
      heading: ofCriterion,
      keepNext: true,
      children: [new TextRun(section.title)],
    }),
    new Paragraph({
      keepNext: true,
      children: [new TextRun(`${section.question} (${section.count})`)],
    }),
    ...section.cases.flatMap((one) => caseParagraphs(one, ofCase)),
  ]);
}
