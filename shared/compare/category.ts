import type { Codebook, Outcome } from '../codebook/codebook.ts';
import type { OutcomeId } from '../lib/ids.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';

/** What is compared: the outcome itself, or whether it is in a group of outcomes that the codebook counts together. */
export type Grouping = string;

/** The grouping that takes every outcome for itself. */
export const everyOutcome: Grouping = 'utfall';

/** A column or row of the comparison that an outcome falls in. */
export type Category = {
  readonly id: string;
  readonly label: string;
  /** As it stands on a badge. */
  readonly short: string;
  readonly tone: Outcome['tone'];
};

/** How one codebook's outcomes fall into categories. */
export type Categories = {
  readonly all: readonly Category[];
  readonly of: (outcome: OutcomeId) => string;
};

const otherThan = (group: string): string => `ikke-${group}`;

/**
 * In: a codebook and what is compared. Out: its categories, in the codebook's order.
 * Error: `category-unknown` for a group the codebook does not have.
 */
export function categoriesOf(codebook: Codebook, by: Grouping): Result<Categories> {
  if (by === everyOutcome) {
    return accept({
      all: codebook.outcomes.map(({ id, label, short, tone }) => ({ id, label, short, tone })),
      of: (outcome) => outcome,
    });
  }
  const group = codebook.groups.find((one) => one.id === by);
  if (group === undefined) {
    return reject(refuse('category-unknown', { id: 'flyt', what: 'gruppen', value: by }));
  }
  return accept({
    all: [
      { id: group.id, label: `${group.label}: ja`, short: 'ja', tone: 'service' },
      { id: otherThan(group.id), label: `${group.label}: nei`, short: 'nei', tone: 'none' },
    ],
    of: (outcome) => (group.outcomes.includes(outcome) ? group.id : otherThan(group.id)),
  });
}
