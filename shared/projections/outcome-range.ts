import type { Codebook } from '../codebook/codebook.ts';
import type { BorderlineMark } from '../events/judgement.ts';
import type { OutcomeId } from '../lib/ids.ts';

type Decided = {
  readonly outcome: OutcomeId | null;
  readonly borderline: Pick<BorderlineMark, 'alternative'> | null;
};

/** A count with the lowest and highest it could be, and what it is a part of. */
export type Ranged = {
  readonly n: number;
  readonly low: number;
  readonly high: number;
  readonly denominator: number;
};

/**
 * Counts the decided entries with one of the outcomes, with the exact range over every way the borderline marks
 * could have gone: a marked entry inside may leave, one outside may come, each on its own.
 * In: readings and outcomes. Out: the count with its range; the denominator is the decided.
 */
export function rangeOf(readings: readonly Decided[], outcomes: readonly OutcomeId[]): Ranged {
  let n = 0;
  let low = 0;
  let high = 0;
  let denominator = 0;
  for (const { outcome, borderline } of readings) {
    if (outcome === null) continue;
    denominator += 1;
    const inside = outcomes.includes(outcome);
    const other = borderline === null ? inside : outcomes.includes(borderline.alternative);
    if (inside) n += 1;
    if (inside && other) low += 1;
    if (inside || other) high += 1;
  }
  return { n, low, high, denominator };
}

/** In: a codebook. Out: what the front page and the lists count: groups first, then single outcomes. */
export function countedOutcomes(codebook: Codebook): readonly {
  readonly id: string;
  readonly label: string;
  readonly outcomes: readonly OutcomeId[];
}[] {
  return [
    ...codebook.groups.map(({ id, label, outcomes }) => ({ id, label, outcomes })),
    ...codebook.outcomes.map(({ id, label }) => ({ id, label, outcomes: [id] })),
  ];
}
