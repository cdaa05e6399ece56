import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../../../shared/lists/bits.ts';
import { indexEntries } from '../../../../../shared/release/tables/entry-index.ts';
import { takes, type Selection } from '../../../../../shared/release/tables/selection.ts';
import { divide } from '../../../../../shared/tables/categories.ts';
import { tableWorld } from '../../../../../shared/tables/table-world.ts';
import { variable, variableKind } from '../../../../../shared/tables/variable.ts';
import { small } from '../../../../builders/specified-table.ts';

const world = tableWorld([small]);

/** Everything a table can ask for: each category of each variable, who has a value of it, who was asked, and combinations. */
const selections: readonly Selection[] = [
  ...variableKind.options.flatMap((kind) => {
    const criteria = kind === 'criterion' ? world.codebook.criteria.map((one) => one.id) : [null];
    return criteria.flatMap((criterion): readonly Selection[] => {
      const divided = divide(variable.parse({ kind, criterion, subtotals: true }), world);
      if (divided === undefined) throw new Error(`${kind} divides nothing`);
      const { categories, known, asked } = divided;
      return [
        ...categories.map((one) => one.selects),
        ...[known, asked].filter((one): one is Selection => one !== null),
      ];
    });
  }),
  { kind: 'every' },
  { kind: 'decided' },
  { kind: 'not-reached' },
];

describe('the index of entries', () => {
  it('takes what the selection takes entry by entry, also negated and combined', () => {
    const { entries } = world.index;
    const index = indexEntries(entries, []);
    const all = selections.flatMap((one, at): readonly Selection[] => {
      const other = selections[(at + 1) % selections.length] ?? one;
      return [
        one,
        { kind: 'not', of: one },
        { kind: 'all', of: [one, other] },
        { kind: 'any', of: [one, other] },
      ];
    });
    for (const selection of all) {
      const one = entries.flatMap((entry, at) =>
        takes(selection, entry, entry.outcome) ? [at] : [],
      );
      const found = [...numbersIn(index.taken(selection, 'own'))];
      expect({ selection, found }).toEqual({ selection, found: one });
    }
  });
});
