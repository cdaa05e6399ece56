import type { FrozenContent } from '../frozen-content.ts';
import { countyNames, joined, type DataTable } from './data-table.ts';

/**
 * In: the content. Out: `selection.csv`: which units were chosen of each county to show its breadth, what breadth is,
 * by whom, when and why; null where nobody chose.
 */
export function selectionData(content: FrozenContent): DataTable | null {
  const { selections = [], entries } = content;
  if (selections.length === 0) return null;
  const counties = countyNames(content);
  const names = new Map(entries.map((entry) => [entry.unit, entry.name]));
  return {
    header: [
      'fylkesnummer',
      'fylke',
      'kommunenummer',
      'kommune',
      'kriterier',
      'merknad',
      'valgt-av',
      'valgt-dato',
    ],
    rows: selections.map(({ county, units, criteria, note, by, date }) => [
      county,
      counties.get(county) ?? '',
      joined(units),
      joined(units.map((unit) => names.get(unit) ?? '')),
      joined(criteria),
      note,
      by,
      date,
    ]),
  };
}
