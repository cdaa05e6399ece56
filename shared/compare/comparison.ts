import type { UnitKind } from '../events/round.ts';
import type { IsoDate, UnitNumber } from '../lib/ids.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import type { Category, Grouping } from './category.ts';
import type { CauseFound } from './cause.ts';
import type { Fate } from './fate.ts';
import type { Knot } from './readings.ts';
import type { Part, State } from './state.ts';

/** Whether the outcome of a unit is another one. Nothing is said where either is not known, or both are mixed. */
export type Verdict = 'same' | 'changed' | 'not-comparable';

/** A unit of the chosen register in one of the rounds. */
export type PlacedSide = {
  readonly state: State;
  /** The row or column it stands in. */
  readonly id: string;
  readonly parts: readonly Part[];
};

/** What two entries behind a change differ by. */
export type PartCause = CauseFound & { readonly from: UnitNumber; readonly to: UnitNumber };

/** A unit of the chosen register, in both rounds. */
export type ComparedUnit = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly fate: Fate;
  readonly from: PlacedSide;
  readonly to: PlacedSide;
  readonly verdict: Verdict;
  /** Whether the verdict is the same however the borderline entries behind it are read. */
  readonly certain: boolean;
  /** Null where nothing has changed. */
  readonly cause: CauseFound | null;
  /** Each two entries behind the change that differ, with what they differ by. */
  readonly because: readonly PartCause[];
};

/** A unit of a round, and which units of the chosen register it is carried to. */
export type AccountedUnit = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly fate: Fate;
  readonly carriedTo: readonly UnitNumber[];
};

export type ComparedSide = {
  readonly content: FrozenContent;
  readonly categories: readonly Category[];
  /** Every unit of the round, once. */
  readonly accounts: readonly AccountedUnit[];
};

/** Two rounds held against each other on one register. */
export type Comparison = {
  readonly register: IsoDate;
  readonly unitKind: UnitKind;
  readonly by: Grouping;
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  /** Every unit of the chosen register, once, in register order. */
  readonly units: readonly ComparedUnit[];
  /** The same units, by their place in `units`, with every way the borderline marks could have gone. */
  readonly knots: readonly Knot[];
  /** What has to be said where the codebooks differ; null where they do not. */
  readonly codebookNote: string | null;
};
