import { assertNever } from '../lib/assert-never.ts';
import type { UnitNumber } from '../lib/ids.ts';
import type { FrozenEntry } from '../release/frozen-content.ts';

/** A unit of a round that shares territory with a unit of the chosen register. */
export type Part = {
  readonly unit: UnitNumber;
  readonly name: string;
  /** Null where the round has no such entry. */
  readonly entry: FrozenEntry | null;
  /** What its outcome falls under; null where it has none. */
  readonly category: string | null;
  /** What it would fall under if its borderline mark had gone the other way; null where that is the same. */
  readonly other: string | null;
};

/** The outcome of a unit of the chosen register in a round, put together from the round's own units. */
export type State =
  | { readonly kind: 'one'; readonly category: string }
  /** What it is put together from differs: never silently yes, never silently no. */
  | { readonly kind: 'mixed' }
  /** Some of what it is put together from has no outcome: never counted as no. */
  | { readonly kind: 'part-unknown' }
  | { readonly kind: 'undecided' }
  | { readonly kind: 'not-reached' }
  | { readonly kind: 'not-in-round' };

/** The fixed ids of what is no outcome, as tables and the terminal name them. */
export const stateIds = {
  mixed: 'sprikende',
  'part-unknown': 'ukjent-del',
  undecided: 'uavgjort',
  'not-reached': 'ikke-nadd',
  'not-in-round': 'ikke-i-runden',
} as const;

/** In: a state. Out: the id of its row or column. */
export function stateId(state: State): string {
  switch (state.kind) {
    case 'one':
      return state.category;
    case 'mixed':
    case 'part-unknown':
    case 'undecided':
    case 'not-reached':
    case 'not-in-round':
      return stateIds[state.kind];
    default:
      return assertNever(state);
  }
}

/** In: a state. Out: whether every part of it has an outcome. */
export const isKnown = (state: State): boolean => state.kind === 'one' || state.kind === 'mixed';

function unknown(parts: readonly Part[]): State {
  if (parts.some((part) => part.category !== null)) return { kind: 'part-unknown' };
  if (parts.every((part) => part.entry === null)) return { kind: 'not-in-round' };
  if (parts.every((part) => part.entry?.standing === 'not-reached')) return { kind: 'not-reached' };
  return { kind: 'undecided' };
}

/** In: what a unit is put together from in a round. Out: its state there. */
export function stateOf(parts: readonly Part[]): State {
  const [first] = parts;
  if (first === undefined) return { kind: 'not-in-round' };
  const { category } = first;
  if (category === null || parts.some((part) => part.category === null)) return unknown(parts);
  return parts.every((part) => part.category === category)
    ? { kind: 'one', category }
    : { kind: 'mixed' };
}
