import type { Criterion } from '../../codebook/codebook.ts';
import type { TableWords } from '../../messages/tables/table-words.ts';
import type { FrozenContent } from '../frozen-content.ts';
import { countColumn, type TableSpec } from './table-spec.ts';
import { takes } from './selection.ts';
import { accountNote, captionOf, registerNote } from './table-words.ts';

/**
 * In: the content, one of its criteria, the words of a language. Out: `kriterium-ID`: the answers that stand, and the decided without one.
 * Those judged under an earlier version of the codebook, before the question was there, stand outside the denominator.
 * A borderline mark changes the outcome and no answer, so these numbers have no range.
 */
export function criterionTable(
  content: FrozenContent,
  criterion: Criterion,
  words: TableWords,
): TableSpec {
  const { id, label, question, answers, multiple } = criterion;
  const notAsked = content.entries.filter((entry) =>
    takes({ kind: 'asked', criterion: id, asked: false }, entry, entry.outcome),
  ).length;
  return {
    id: `kriterium-${id}`,
    caption: captionOf(
      content,
      words.answersTo(label, question),
      content.ledger.decided - notAsked,
      words,
    ),
    rowHeading: words.answer,
    population: { kind: 'asked', criterion: id, asked: true },
    denominator: 'population',
    rows: [
      ...answers.map((answer) => ({
        id: answer.id,
        label: answer.label,
        kind: 'plain' as const,
        selects: { kind: 'answer' as const, criterion: id, answer: answer.id },
      })),
      {
        id: 'ubesvart',
        label: words.unanswered,
        kind: 'plain',
        selects: { kind: 'unanswered', criterion: id },
      },
      ...(notAsked === 0
        ? []
        : [
            {
              id: 'ikke-spurt',
              label: words.notAskedThen,
              kind: 'outside' as const,
              selects: { kind: 'asked' as const, criterion: id, asked: false },
            },
          ]),
    ],
    columns: [countColumn],
    notes: [
      accountNote(content, words),
      ...(notAsked === 0
        ? [words.percentOfDecided]
        : [words.percentOfAsked(notAsked, content.codebook.version)]),
      ...(multiple ? [words.answersOverlap] : []),
      registerNote(content, words),
    ],
  };
}
