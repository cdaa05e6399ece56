import type { AppendixDocument, AppendixPart } from '../../shared/appendix/appendix-document.ts';
import { paragraphOf } from '../../shared/appendix/sentence.ts';
import type { CasebookCase, CasebookSection } from '../../shared/precedent/casebook.ts';
import { escape, tableMarkdown } from './tables-markdown.ts';

function caseMarkdown(one: CasebookCase): readonly string[] {
  return [
    `#### ${escape(one.name)}`,
    `**${escape(one.outcome)}**, ${escape(`${one.alternative}. ${one.answer}.`)}`,
    ...one.rationale.map((text) => `> ${escape(text)}`),
    ...(one.later.length === 0 ? [] : [one.later.map((text) => `- ${escape(text)}`).join('\n')]),
    escape(`${one.roundName}. ${one.decided}`),
  ];
}

function casesMarkdown({ title, question, count, cases }: CasebookSection): readonly string[] {
  return [`### ${escape(title)}`, escape(`${question} (${count})`), ...cases.flatMap(caseMarkdown)];
}

function partMarkdown(part: AppendixPart): readonly string[] {
  switch (part.kind) {
    case 'paragraph':
      return [escape(paragraphOf(part.sentences))];
    case 'list':
      return [
        part.sentences
          .map(({ text }, at) => `${part.ordered ? `${at + 1}.` : '-'} ${escape(text)}`)
          .join('\n'),
      ];
    case 'table':
      return [tableMarkdown(part.table)];
    case 'cases':
      return part.sections.flatMap(casesMarkdown);
    default:
      return part satisfies never;
  }
}

/** In: the appendix. Out: one Markdown document with GitHub's tables; the marking stands first. */
export function appendixMarkdown(appendix: AppendixDocument): string {
  const { title, lead, marking, source, sections } = appendix;
  const parts = [
    `# ${escape(title)}`,
    ...(marking === null ? [] : [`> **${escape(marking)}**`]),
    escape(lead),
    ...sections.flatMap((one) => [`## ${escape(one.heading)}`, ...one.parts.flatMap(partMarkdown)]),
    escape(source),
  ];
  return `${parts.join('\n\n')}\n`;
}
