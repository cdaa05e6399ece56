import type { UnitNumber } from '../lib/ids.ts';
import type { Unit } from './unit.ts';

/** What a row says about the unit it is for; blanks count as not said. */
export type WantedUnit = {
  readonly number?: string | number | undefined;
  readonly name?: string | undefined;
  readonly county?: string | number | undefined;
};

/** What came of looking for a unit. */
export type UnitMatch =
  /** One unit, and no word against it. `unrecognised`: what was said beside the number or name that the register does not know. */
  | {
      readonly outcome: 'found';
      readonly unit: Unit;
      readonly unrecognised: readonly ('name' | 'county')[];
    }
  /** Nothing in the register answers to it, or nothing was said. `by`: what was looked for. */
  | { readonly outcome: 'unknown'; readonly by: 'number' | 'name' | 'nothing' }
  /** The name is that of several units, and no county tells which. */
  | { readonly outcome: 'ambiguous'; readonly candidates: readonly Unit[] }
  /** Two things that were said point at different units. */
  | {
      readonly outcome: 'contradiction';
      readonly between: 'number-and-name' | 'number-and-county' | 'name-and-county';
      /** Null in `name-and-county`, where no number was given. */
      readonly byNumber: Unit | null;
      /** The units of the register date with that name; none where the name is of another date. */
      readonly byName: readonly Unit[];
    }
  /** A municipality of another date; with the units of the register date it became or came from. */
  | {
      readonly outcome: 'not-valid-at-date';
      readonly number: UnitNumber;
      readonly name: string;
      readonly becameOrCameFrom: readonly UnitNumber[];
    }
  /** Oslo where the round judges its city districts, or a city district where it judges Oslo. */
  | {
      readonly outcome: 'not-in-this-kind';
      readonly number: UnitNumber;
      readonly instead: readonly UnitNumber[];
    };
