import type { QueueRow } from '../../../../shared/contract/views.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import type { CountyNumber } from '../../../../shared/lib/ids.ts';
import { foldName, looseName } from '../../../../shared/register/fold-name.ts';

/** The ways to narrow the queue, in the order of their chips. The same words stand in addresses. */
export const queueFilters = [
  'alle',
  'uavgjorte',
  'avgjorte',
  'ikke-nadd',
  'grenseland',
  'venter',
  'min-andrevurdering',
  'kildekonflikt',
  'avklaring',
  'pa-nytt',
] as const;
export type QueueFilter = (typeof queueFilters)[number];

/** In: a word of an address. Out: the filter it names, or undefined. */
export function readQueueFilter(word: string | undefined): QueueFilter | undefined {
  return queueFilters.find((filter) => filter === word);
}

/** In: a filter and a row. Out: whether the filter lets it through. */
export function passesFilter(filter: QueueFilter, row: QueueRow): boolean {
  switch (filter) {
    case 'alle':
      return true;
    case 'uavgjorte':
      return row.standing === 'undecided';
    case 'avgjorte':
      return row.standing === 'decided';
    case 'ikke-nadd':
      return row.standing === 'not-reached';
    case 'grenseland':
      return row.borderline !== null;
    case 'venter':
      return row.awaitingSecond;
    case 'min-andrevurdering':
      return row.awaitingMine;
    case 'kildekonflikt':
      return row.conflict;
    case 'avklaring':
      return row.toResolve;
    case 'pa-nytt':
      return row.rejudge !== null;
    default:
      return assertNever(filter);
  }
}

/** How the queue is narrowed just now. An empty search and a null county let everything through. */
export type QueueChoice = {
  readonly filter: QueueFilter;
  readonly county: CountyNumber | null;
  readonly search: string;
};

const found = (search: string, row: QueueRow): boolean => {
  if (/^\d+$/u.test(search)) return row.unit.includes(search);
  const folded = foldName(row.name);
  const sought = foldName(search);
  return folded.includes(sought) || looseName(folded).includes(looseName(sought));
};

/** In: a choice and a row. Out: whether the row is among the chosen. */
export function isChosen(choice: QueueChoice, row: QueueRow): boolean {
  const search = choice.search.trim();
  return (
    passesFilter(choice.filter, row) &&
    (choice.county === null || row.county === choice.county) &&
    (search === '' || found(search, row))
  );
}

/** In: all rows and the county. Out: how many rows each filter leaves. */
export function countByFilter(
  rows: readonly QueueRow[],
  county: CountyNumber | null,
): Readonly<Record<QueueFilter, number>> {
  const counts: Record<QueueFilter, number> = {
    alle: 0,
    uavgjorte: 0,
    avgjorte: 0,
    'ikke-nadd': 0,
    grenseland: 0,
    venter: 0,
    'min-andrevurdering': 0,
    kildekonflikt: 0,
    avklaring: 0,
    'pa-nytt': 0,
  };
  for (const row of rows) {
    if (county !== null && row.county !== county) continue;
    for (const filter of queueFilters) if (passesFilter(filter, row)) counts[filter] += 1;
  }
  return counts;
}

/** The filters that always have a chip; the others have one while they leave something, or are chosen. */
const always: readonly QueueFilter[] = ['alle', 'uavgjorte', 'avgjorte', 'ikke-nadd', 'grenseland'];

/** In: how many rows each filter leaves, and the one chosen. Out: those with a chip, in order. */
export function shownFilters(
  counts: Readonly<Record<QueueFilter, number>>,
  chosen: QueueFilter,
): readonly QueueFilter[] {
  return queueFilters.filter((one) => always.includes(one) || counts[one] > 0 || one === chosen);
}
