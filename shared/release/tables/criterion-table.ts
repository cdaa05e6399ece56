import type { Criterion } from '../../codebook/codebook.ts';
import type { FrozenContent } from '../frozen-content.ts';
import { countColumn, type TableSpec } from './table-spec.ts';
import { accountNote, captionOf, registerNote } from './table-words.ts';

/**
 * In: the content and one of its criteria. Out: `kriterium-ID`: the answers that stand, and the decided without one.
 * A borderline mark changes the outcome and no answer, so these numbers have no range.
 */
export function criterionTable(content: FrozenContent, criterion: Criterion): TableSpec {
  const { id, label, question, answers, multiple } = criterion;
  return {
    id: `kriterium-${id}`,
    caption: captionOf(content, `${label}: svar på «${question}»`, content.ledger.decided),
    rowHeading: 'Svar',
    population: { kind: 'decided' },
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
        label: 'ubesvart',
        kind: 'plain',
        selects: { kind: 'unanswered', criterion: id },
      },
    ],
    columns: [countColumn],
    notes: [
      accountNote(content),
      'Prosent av de avgjorte.',
      ...(multiple ? ['Flere svar kan gjelde samtidig, så radene kan ikke legges sammen.'] : []),
      registerNote(content),
    ],
  };
}
