import type { CountyNumber, CriterionId, UnitNumber } from '../lib/ids.ts';
import { namesIn, type NamedUnit } from './named-unit.ts';
import type { ReadSelection, ReleaseReading } from './release-reading.ts';

/** What is chosen otherwise of a county to show its breadth. */
export type SelectionChange = {
  readonly county: CountyNumber;
  readonly countyName: string;
  readonly added: readonly NamedUnit[];
  readonly removed: readonly NamedUnit[];
  /** What breadth is; null on a side where nobody has said it. */
  readonly criteria: Readonly<Record<'from' | 'to', readonly CriterionId[] | null>>;
  /** Why these; empty where nothing is said. */
  readonly note: Readonly<Record<'from' | 'to', string>>;
  /** Who chose the later one, and when; null where it follows from the judgements. */
  readonly chosen: { readonly by: string; readonly date: string } | null;
};

const without = (all: readonly UnitNumber[], less: readonly UnitNumber[]): readonly UnitNumber[] =>
  all.filter((one) => !less.includes(one));

const inOrder = (criteria: readonly CriterionId[] | undefined): string =>
  criteria === undefined ? '' : [...criteria].sort().join();

function between(
  county: CountyNumber,
  sides: Readonly<Record<'from' | 'to', ReadSelection | undefined>>,
  names: ReadonlyMap<UnitNumber, string>,
): readonly SelectionChange[] {
  const { from, to } = sides;
  const [before, after] = [from?.units ?? [], to?.units ?? []];
  const named = (units: readonly UnitNumber[]): readonly NamedUnit[] =>
    units.map((unit) => ({ unit, name: names.get(unit) ?? unit }));
  const added = named(without(after, before));
  const removed = named(without(before, after));
  const [old, now] = [from?.saved ?? null, to?.saved ?? null];
  const same =
    added.length + removed.length === 0 &&
    (old === null) === (now === null) &&
    inOrder(old?.criteria) === inOrder(now?.criteria) &&
    old?.note === now?.note;
  if (same) return [];
  return [
    {
      county,
      countyName: to?.countyName ?? from?.countyName ?? county,
      added,
      removed,
      criteria: { from: old?.criteria ?? null, to: now?.criteria ?? null },
      note: { from: old?.note ?? '', to: now?.note ?? '' },
      chosen: now === null ? null : { by: now.by, date: now.date },
    },
  ];
}

/** In: two releases, the earlier first. Out: the counties that are shown by others, or otherwise, by number. */
export function selectionChanges(
  before: ReleaseReading,
  after: ReleaseReading,
): readonly SelectionChange[] {
  const names = namesIn(before, after);
  const counties = [...new Set([...before.selections.keys(), ...after.selections.keys()])].sort();
  return counties.flatMap((county) =>
    between(
      county,
      { from: before.selections.get(county), to: after.selections.get(county) },
      names,
    ),
  );
}
