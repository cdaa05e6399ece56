import type { FrozenContent } from '../frozen-content.ts';
import { joined, type DataTable } from './data-table.ts';

/** How a conflict was settled, as the data say it. */
const ways = { person: 'person', judgement: 'vurdering' } as const;

/**
 * In: the content. Out: `conflicts.csv`: which answer holds where sources of a unit contradict each other, who said so,
 * when, and why, in register order; null where nobody had to.
 */
export function settlementsData({ settlements = [], entries }: FrozenContent): DataTable | null {
  if (settlements.length === 0) return null;
  const names = new Map(entries.map((entry) => [entry.unit, entry.name]));
  return {
    header: [
      'kommunenummer',
      'kommune',
      'kriterium',
      'svar',
      'avgjort-ved',
      'avgjort-av',
      'avgjort-dato',
      'begrunnelse',
    ],
    rows: settlements.map((one) => [
      one.unit,
      names.get(one.unit) ?? '',
      one.criterion,
      joined(one.answers),
      ways[one.way],
      one.by,
      one.date,
      one.rationale,
    ]),
  };
}
