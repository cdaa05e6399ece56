import type { UnitNumber } from '../lib/ids.ts';
import type { Cause } from './cause.ts';
import { comparisonView, type ComparisonView, type UnitView } from './comparison-view.ts';
import type { AccountedUnit, Comparison } from './comparison.ts';
import type { Fate } from './fate.ts';
import { stateIds } from './state.ts';

type Numbered = { readonly unit: UnitNumber };
type ByFate = Readonly<Record<Fate, readonly UnitNumber[]>>;
type ByCause = Readonly<Record<Cause, readonly UnitNumber[]>>;

/** What the terminal answers, and what is written beside the tables. Its names are a promise. */
export type ComparisonReport = Pick<
  ComparisonView,
  'register' | 'by' | 'draft' | 'from' | 'to' | 'flows' | 'notes'
> & {
  readonly unit: ComparisonView['unitKind'];
  /** The units of the chosen register by what became of them; each once. */
  readonly units: ByFate;
  /** The units of each round by what became of them, and where each that is not the same unit now went. */
  readonly accounts: Readonly<
    Record<
      'from' | 'to',
      ByFate & { readonly carriedTo: Readonly<Record<string, readonly UnitNumber[]>> }
    >
  >;
  readonly same: readonly UnitNumber[];
  /** The units whose outcome is another one, by its one cause. */
  readonly changes: ByCause;
  /** Of those, the ones whose outcome is the same by another reading of a borderline entry. */
  readonly onlyAsJudged: readonly UnitNumber[];
  readonly mixed: Readonly<Record<'from' | 'to', readonly UnitNumber[]>>;
  readonly partUnknown: Readonly<Record<'from' | 'to', readonly UnitNumber[]>>;
  readonly notComparable: readonly UnitNumber[];
  /** Each change with the entries behind it and why. */
  readonly details: readonly UnitView[];
};

const numbers = (units: readonly Numbered[]): readonly UnitNumber[] => units.map((one) => one.unit);

function byFate(units: readonly (Numbered & { readonly fate: Fate })[]): ByFate {
  const of = (id: Fate): readonly UnitNumber[] => numbers(units.filter((one) => one.fate === id));
  return {
    stable: of('stable'),
    renamed: of('renamed'),
    renumbered: of('renumbered'),
    merged: of('merged'),
    split: of('split'),
    'merged-and-split': of('merged-and-split'),
  };
}

function account(units: readonly AccountedUnit[]) {
  const moved = units.filter((one) => one.carriedTo.join(' ') !== one.unit);
  return {
    ...byFate(units),
    carriedTo: Object.fromEntries(moved.map((one) => [one.unit, one.carriedTo])),
  };
}

/** In: a comparison. Out: the answer of the terminal: units by fate, flows, changes by cause with their numbers, notes. */
export function comparisonReport(comparison: Comparison): ComparisonReport {
  const view = comparisonView(comparison);
  const { units } = view;
  const changed = units.filter((one) => one.verdict === 'changed');
  const by = (id: Cause): readonly UnitNumber[] =>
    numbers(changed.filter((one) => one.cause === id));
  const inState = (id: string) => ({
    from: numbers(units.filter((one) => one.from.id === id)),
    to: numbers(units.filter((one) => one.to.id === id)),
  });
  return {
    from: view.from,
    to: view.to,
    register: view.register,
    unit: view.unitKind,
    by: view.by,
    draft: view.draft,
    units: byFate(units),
    accounts: { from: account(comparison.from.accounts), to: account(comparison.to.accounts) },
    flows: view.flows,
    same: numbers(units.filter((one) => one.verdict === 'same')),
    changes: {
      service: by('service'),
      criteria: by('criteria'),
      judgement: by('judgement'),
      borders: by('borders'),
    },
    onlyAsJudged: numbers(changed.filter((one) => !one.certain)),
    mixed: inState(stateIds.mixed),
    partUnknown: inState(stateIds['part-unknown']),
    notComparable: numbers(units.filter((one) => one.verdict === 'not-comparable')),
    details: changed,
    notes: view.notes,
  };
}
