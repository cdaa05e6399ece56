import type { VotePatterns } from './vote-patterns.ts';
import { cell } from './cell.ts';
import { votesOf } from './reshaped-votes.ts';

/**
 * The table behind the statistics, only its cells that are not empty. `raters`: rows are what the first of two
 * answered, columns what the second did, and a cell counts units. `votes`: for any number of raters, each pair of votes
 * on one unit is counted once, in the row of the answer that comes first among the categories.
 */
export type ContingencyTable = {
  readonly kind: 'raters' | 'votes';
  readonly categories: readonly string[];
  readonly cells: readonly {
    readonly row: string;
    readonly column: string;
    readonly count: number;
  }[];
};

/** In: votes. Out: their table; of two raters in the order of their names. */
export function contingencyTable(votes: VotePatterns): ContingencyTable {
  const { categories } = votes;
  const kind = votes.raters === 2 ? 'raters' : 'votes';
  const counts = new Map<number, number>();
  for (let pattern = 0; pattern < votes.patterns; pattern += 1) {
    const of = votesOf(votes, pattern);
    for (const [place, { value: one }] of of.entries()) {
      for (const { value: other } of of.slice(place + 1)) {
        const [row, column] = kind === 'raters' || one <= other ? [one, other] : [other, one];
        const key = row * categories.length + column;
        counts.set(key, (counts.get(key) ?? 0) + cell(votes.count, pattern));
      }
    }
  }
  return {
    kind,
    categories,
    cells: [...counts]
      .sort(([one], [other]) => one - other)
      .map(([key, count]) => ({
        row: categories[Math.floor(key / categories.length)] ?? '',
        column: categories[key % categories.length] ?? '',
        count,
      })),
  };
}
