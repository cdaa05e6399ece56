import type { FrozenContent } from '../frozen-content.ts';
import { joined, type DataTable } from './data-table.ts';

/**
 * In: the content. Out: `waivers.csv`: what somebody let through although it was not put right, for which units, who,
 * when and why, in the order in which it was done; null where nothing was.
 */
export function waiversData({ waivers = [], entries }: FrozenContent): DataTable | null {
  if (waivers.length === 0) return null;
  const names = new Map(entries.map((entry) => [entry.unit, entry.name]));
  return {
    header: ['unntak', 'kommunenummer', 'kommune', 'gjort-av', 'gjort-dato', 'begrunnelse'],
    rows: waivers.map(({ kind, units, by, date, reason }) => [
      kind,
      joined(units),
      joined(units.map((unit) => names.get(unit) ?? '')),
      by,
      date,
      reason,
    ]),
  };
}
