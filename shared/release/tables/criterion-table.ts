import type { Criterion } from '../../codebook/codebook.ts';
import { countText } from '../../lib/norwegian-format.ts';
import type { FrozenContent } from '../frozen-content.ts';
import { countColumn, type TableSpec } from './table-spec.ts';
import { takes } from './selection.ts';
import { accountNote, captionOf, registerNote } from './table-words.ts';

function askedNote({ codebook }: FrozenContent, notAsked: number): string {
  const judged = countText(notAsked, { one: 'avgjort', many: 'avgjorte' });
  return (
    `Prosent av de avgjorte som ble spurt. ${judged} er vurdert etter en tidligere versjon av kodeboken ` +
    `uten dette spørsmålet (nå versjon ${codebook.version}), og står utenfor nevneren.`
  );
}

/**
 * In: the content and one of its criteria. Out: `kriterium-ID`: the answers that stand, and the decided without one.
 * Those judged under an earlier version of the codebook, before the question was there, stand outside the denominator.
 * A borderline mark changes the outcome and no answer, so these numbers have no range.
 */
export function criterionTable(content: FrozenContent, criterion: Criterion): TableSpec {
  const { id, label, question, answers, multiple } = criterion;
  const notAsked = content.entries.filter((entry) =>
    takes({ kind: 'asked', criterion: id, asked: false }, entry, entry.outcome),
  ).length;
  return {
    id: `kriterium-${id}`,
    caption: captionOf(
      content,
      `${label}: svar på «${question}»`,
      content.ledger.decided - notAsked,
    ),
    rowHeading: 'Svar',
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
        label: 'ubesvart',
        kind: 'plain',
        selects: { kind: 'unanswered', criterion: id },
      },
      ...(notAsked === 0
        ? []
        : [
            {
              id: 'ikke-spurt',
              label: 'ikke spurt da',
              kind: 'outside' as const,
              selects: { kind: 'asked' as const, criterion: id, asked: false },
            },
          ]),
    ],
    columns: [countColumn],
    notes: [
      accountNote(content),
      ...(notAsked === 0 ? ['Prosent av de avgjorte.'] : [askedNote(content, notAsked)]),
      ...(multiple ? ['Flere svar kan gjelde samtidig, så radene kan ikke legges sammen.'] : []),
      registerNote(content),
    ],
  };
}
