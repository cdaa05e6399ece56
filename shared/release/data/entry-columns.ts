import { assertNever } from '../../lib/assert-never.ts';
import type { EntryStanding } from '../../projections/entry-reading.ts';
import type { FrozenContent, FrozenEntry } from '../frozen-content.ts';
import { countyNames, yesNo } from './data-table.ts';

function standingId(standing: EntryStanding): string {
  switch (standing) {
    case 'decided':
      return 'avgjort';
    case 'undecided':
      return 'uavgjort';
    case 'not-reached':
      return 'ikke-nadd';
    default:
      return assertNever(standing);
  }
}

/** In: the content. Out: the headings of the columns that say which unit it is and where it stands. */
export function entryHeader({ codebook }: FrozenContent): readonly string[] {
  return [
    'kommunenummer',
    'kommune',
    'fylkesnummer',
    'fylke',
    'status',
    'utfall',
    'utfall-navn',
    ...codebook.groups.map((group) => group.id),
  ];
}

/** In: the content. Out: what makes an entry's cells under `entryHeader`; those of outcomes are empty unless decided. */
export function entryCells(content: FrozenContent): (entry: FrozenEntry) => readonly string[] {
  const { codebook } = content;
  const names = countyNames(content);
  return ({ unit, name, county, standing, outcome }) => [
    unit,
    name,
    county,
    names.get(county) ?? '',
    standingId(standing),
    outcome ?? '',
    codebook.outcomes.find((one) => one.id === outcome)?.label ?? '',
    ...codebook.groups.map((group) =>
      outcome === null ? '' : yesNo(group.outcomes.includes(outcome)),
    ),
  ];
}
