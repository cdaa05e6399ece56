import type { UnitKind } from '../events/round.ts';
import type { Noun } from '../lib/norwegian-format.ts';
import type { TableSet } from './table-value.ts';

/** What one count is, in words. */
export type UnitWords = {
  /** The declared denominator. */
  readonly id: TableSet['unit'];
  readonly noun: Noun;
  /** «kommunene», after a preposition. */
  readonly definite: string;
};

const words: Readonly<Record<UnitKind, UnitWords>> = {
  kommuner: {
    id: 'kommune',
    noun: { one: 'kommune', many: 'kommuner' },
    definite: 'kommunene',
  },
  'kommuner-og-bydeler': {
    id: 'kommune eller bydel',
    noun: { one: 'kommune eller bydel', many: 'kommuner og bydeler' },
    definite: 'kommunene og bydelene',
  },
};

/** In: the kind of unit of a round. Out: its words. */
export function unitWords(kind: UnitKind): UnitWords {
  return words[kind];
}
