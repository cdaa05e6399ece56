import type { Codebook } from '../codebook/codebook.ts';
import { outcomeLabel } from '../codebook/labels.ts';
import type { OutcomeId } from '../lib/ids.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';

/** What is compared: the outcome itself, or whether it is in a group of outcomes that the codebook counts together. */
export type Grouping = 'utfall' | (string & {});

/** A column or row of the comparison that an outcome falls in. */
export type Category = { readonly id: string; readonly label: string };

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
  if (by === 'utfall') {
    return accept({
      all: codebook.outcomes.map(({ id }) => ({ id, label: outcomeLabel(codebook, id) })),
      of: (outcome) => outcome,
    });
  }
  const group = codebook.groups.find((one) => one.id === by);
  if (group === undefined) {
    return reject(refuse('category-unknown', { id: 'flyt', what: 'gruppen', value: by }));
  }
  return accept({
    all: [
      { id: group.id, label: `${group.label}: ja` },
      { id: otherThan(group.id), label: `${group.label}: nei` },
    ],
    of: (outcome) => (group.outcomes.includes(outcome) ? group.id : otherThan(group.id)),
  });
}
