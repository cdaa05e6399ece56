import { answersTo } from '../../codebook/profile.ts';
import { assertNever } from '../../lib/assert-never.ts';
import type { Measure } from '../../tables/specification.ts';
import type { Measures } from '../table-value.ts';
import {
  deviationOf,
  knownIn,
  meanOf,
  measured,
  quantileOf,
  type Values,
} from './measure-range.ts';
import type { CountedEntry } from './selection.ts';
import type { Readings } from './share-range.ts';

/** A measure with what its codebook says the answers stand for. */
export type KnownMeasure =
  | Exclude<Measure, { readonly kind: 'value' }>
  | (Extract<Measure, { readonly kind: 'value' }> & {
      readonly numbers: Readonly<Record<string, number>>;
    });

function numberOf(entry: CountedEntry, measure: KnownMeasure): number | null {
  switch (measure.kind) {
    case 'inhabitants':
      return entry.inhabitants ?? null;
    case 'sources':
      return entry.sources.length;
    case 'answers': {
      const given = answersTo(entry.answers, measure.criterion);
      return given.length === 0 ? null : given.length;
    }
    case 'value': {
      const [answer] = answersTo(entry.answers, measure.criterion);
      return answer === undefined ? null : (measure.numbers[answer] ?? null);
    }
    default:
      return assertNever(measure);
  }
}

/** In: a measure and entries. Out: the number of each; null where it has none. */
export function measureValues(measure: KnownMeasure, entries: readonly CountedEntry[]): Values {
  return entries.map((entry) => numberOf(entry, measure));
}

/** In: which of the two, the entries of a cell, and the number of every entry. Out: what the cell shows, with its range. */
export function measuresOf(kind: 'mean' | 'median', part: Readings, values: Values): Measures {
  const inside = knownIn(part.now, values);
  if (kind === 'mean') {
    return {
      kind,
      known: inside.length,
      mean: measured(part, values, meanOf),
      deviation: deviationOf(inside),
    };
  }
  const quantile = (share: number) => measured(part, values, (sorted) => quantileOf(sorted, share));
  return {
    kind,
    known: inside.length,
    median: quantile(0.5),
    lower: quantile(0.25),
    upper: quantile(0.75),
  };
}
