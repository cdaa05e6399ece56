import type { Codebook, OutcomeGroup } from '../../../shared/codebook/codebook.ts';
import type { BorderlineRow } from '../../../shared/contract/views.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';

/** What the marks can be narrowed by, each to one value. */
export const facets = ['criterion', 'outcome', 'alternative', 'county', 'reason', 'judge'] as const;
export type Facet = (typeof facets)[number];

/** How the marks are narrowed. Null and an empty search let everything through. */
export type MarkChoice = Readonly<Record<Facet, string | null>> & {
  /** The number that the marks shown are to move: an outcome or a group. */
  readonly moves: string | null;
  readonly search: string;
};

export const everyMark: MarkChoice = {
  criterion: null,
  outcome: null,
  alternative: null,
  county: null,
  reason: null,
  judge: null,
  moves: null,
  search: '',
};

/** In: a mark and a facet. Out: its values; several only for reasons. */
function valuesOf(row: BorderlineRow, facet: Facet): readonly string[] {
  switch (facet) {
    case 'criterion':
      return [row.mark.criterion];
    case 'outcome':
      return [row.outcome];
    case 'alternative':
      return [row.mark.alternative];
    case 'county':
      return [row.county];
    case 'reason':
      return row.mark.reasons;
    case 'judge':
      return [row.judge];
    default:
      return assertNever(facet);
  }
}

/**
 * In: a mark, the groups of the codebook, and a number (outcome or group). Out: whether the number would be another
 * if the mark had gone the other way.
 */
export function movesNumber(
  row: BorderlineRow,
  groups: readonly OutcomeGroup[],
  number: string,
): boolean {
  const counted = groups.find((group) => group.id === number)?.outcomes ?? [number];
  const within = (outcome: string): boolean => counted.some((one) => one === outcome);
  return within(row.outcome) !== within(row.mark.alternative);
}

const lower = (text: string): string => text.toLocaleLowerCase('nb');

function found(row: BorderlineRow, search: string): boolean {
  const text = lower(
    [row.name, row.unit, row.countyName, row.mark.rationale, row.judge, ...row.quotes].join(' '),
  );
  return lower(search)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

type Groups = Pick<Codebook, 'groups'>;

function passes(
  row: BorderlineRow,
  choice: MarkChoice,
  { groups }: Groups,
  except: Facet | null,
): boolean {
  const fitting = facets.every((facet) => {
    const wanted = choice[facet];
    return facet === except || wanted === null || valuesOf(row, facet).includes(wanted);
  });
  if (!fitting) return false;
  if (choice.moves !== null && !movesNumber(row, groups, choice.moves)) return false;
  return found(row, choice.search.trim());
}

/** In: marks, how they are narrowed, the codebook. Out: those that are left, in the same order. */
export function chosenMarks(
  rows: readonly BorderlineRow[],
  choice: MarkChoice,
  codebook: Groups,
): readonly BorderlineRow[] {
  return rows.filter((row) => passes(row, choice, codebook, null));
}

/**
 * How many marks each value of a facet would leave, with everything else chosen as it is; a value that no mark has
 * is left out unless it is the one chosen. In: marks, choice, codebook, facet. Out: counts by value.
 */
export function countValues(
  rows: readonly BorderlineRow[],
  choice: MarkChoice,
  codebook: Groups,
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const counted = passes(row, choice, codebook, facet) ? 1 : 0;
    for (const value of valuesOf(row, facet)) counts.set(value, (counts.get(value) ?? 0) + counted);
  }
  const chosen = choice[facet];
  if (chosen !== null && !counts.has(chosen)) counts.set(chosen, 0);
  return counts;
}

/** In: a choice. Out: whether it narrows anything. */
export function isNarrowed(choice: MarkChoice): boolean {
  return (
    choice.search.trim() !== '' ||
    choice.moves !== null ||
    facets.some((facet) => choice[facet] !== null)
  );
}
