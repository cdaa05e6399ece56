import type { ReleaseDifference } from '../../shared/changes/release-difference.ts';
import type { UnitEffect } from '../../shared/changes/number-change.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { EntryPart } from '../../shared/changes/entry-change.ts';

const other = { comes: 'goes', goes: 'comes', added: 'removed', removed: 'added' } as const;
const crossed = (way: 'comes' | 'goes' | null) => (way === null ? null : other[way]);
const sorted = <T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] =>
  all.toSorted((one, two) => (keyOf(one) < keyOf(two) ? -1 : 1));

function partMirrored(part: EntryPart): unknown {
  switch (part.kind) {
    case 'source-added':
      return { ...part, kind: 'source-withdrawn' };
    case 'source-withdrawn':
      return { ...part, kind: 'source-added' };
    case 'mark': {
      const change = { set: 'lifted', lifted: 'set', changed: 'changed' } as const;
      return { ...part, change: change[part.change], from: part.to, to: part.from };
    }
    case 'name':
    case 'county':
    case 'standing':
    case 'outcome':
    case 'rationale':
    case 'answers':
    case 'conflict':
    case 'contact':
      return { ...part, from: part.to, to: part.from };
    default:
      return assertNever(part);
  }
}

const effectKept = (one: UnitEffect): UnitEffect => one;
const effectMirrored = ({ unit, counted, swings, among }: UnitEffect): UnitEffect => ({
  unit,
  counted: crossed(counted),
  swings: crossed(swings),
  among: crossed(among),
});

type Turn = 'as it is' | 'round';

/** What of a difference has two sides, in an order that is the same from both. Why it came about has only one. */
function sides(difference: ReleaseDifference, turn: Turn): unknown {
  const { entries, numbers, selection, waivers, codebook, wording } = difference;
  const round = turn === 'round';
  const pair = <T>(from: T, to: T) => (round ? { from: to, to: from } : { from, to });
  return {
    entries: entries.map(({ unit, change, parts }) => ({
      unit,
      change: round && change !== 'changed' ? other[change] : change,
      parts: sorted(
        parts.map((part) => JSON.stringify(round ? partMirrored(part) : part)),
        (one) => one,
      ),
    })),
    numbers: sorted(
      numbers.map(({ table, row, column, from, to, because }) => ({
        of: `${table}/${row}/${column}`,
        ...pair(from, to),
        units: sorted(
          because
            .flatMap((cause) => cause.units)
            .map((one) => (round ? effectMirrored(one) : effectKept(one))),
          (one) => one.unit,
        ),
      })),
      (one) => one.of,
    ),
    selection: selection.map(({ county, added, removed, criteria, note }) => ({
      county,
      ...pair(removed, added),
      criteria: pair(criteria.from, criteria.to),
      note: pair(note.from, note.to),
    })),
    waivers: sorted(
      waivers.map(({ change, kind, reason, added, removed }) => ({
        of: `${kind} ${reason}`,
        change: !round
          ? change
          : ({ added: 'lifted', lifted: 'added', changed: 'changed' } as const)[change],
        ...pair(removed, added),
      })),
      (one) => one.of,
    ),
    codebook: sorted(
      codebook.map(({ part, id, before, after }) =>
        JSON.stringify({ part, id, ...pair(before, after) }),
      ),
      (one) => one,
    ),
    wording: sorted(
      wording.map(({ place, runs }) => {
        const text = (side: 'before' | 'after') =>
          runs
            .filter((run) => run.in === 'both' || run.in === side)
            .map((run) => run.text)
            .join('');
        return JSON.stringify({
          place: place.kind === 'source' ? { kind: place.kind, unit: place.unit } : place,
          ...pair(text('before'), text('after')),
        });
      }),
      (one) => one,
    ),
  };
}

/** In: a difference. Out: what it would be from the other side. */
export const mirrored = (difference: ReleaseDifference): unknown => sides(difference, 'round');

/** In: a difference. Out: the same of it as `mirrored` has, as it is. */
export const turned = (difference: ReleaseDifference): unknown => sides(difference, 'as it is');
