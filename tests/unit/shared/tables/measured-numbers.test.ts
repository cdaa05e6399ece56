import { describe, expect, it } from 'vitest';
import { profile } from '../../../../shared/codebook/profile.ts';
import { printTables } from '../../../../shared/release/print-tables.ts';
import { setOf } from '../../../../shared/release/tables/evaluate-tables.ts';
import {
  frozenFrom,
  interview,
  markOf,
  smallRound,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';
import { small, tableOf, tablesOf } from '../../../builders/specified-table.ts';

const given = {
  rows: [[{ kind: 'outcome' }]],
  statistic: { kind: 'mean', measure: { kind: 'sources' } },
};

const printed = (content: typeof small, more: object) => {
  const [table] = printTables(setOf(content, [tableOf(content, { ...given, ...more })]), 0).tables;
  return table;
};

describe('means in a table', () => {
  it('have a range of their own, named after them, whether beside or in brackets', () => {
    const beside = printed(small, { range: 'column' });
    expect(beside?.columns.map((one) => one.heading)).toEqual([
      'Utfall',
      'n',
      'Gj.snitt',
      'SD',
      'Spenn for Gj.snitt',
    ]);
    const brackets = printed(small, { range: 'brackets' });
    const texts = brackets?.rows.map(({ cells }) => cells.slice(1, 3).map((one) => one.text)) ?? [];
    expect(texts.map(([n]) => n).filter((n) => n?.includes('['))).toEqual([]);
    expect(texts.some(([, mean]) => mean?.includes('['))).toBe(true);
  });

  it('have no range where it is none in print', () => {
    const ages = ['0101', '0102', '0103', '0104'].map((unit, at) =>
      stateOf(unit, {
        judgements: [
          voteFor(at < 3 ? 'gruppe' : 'intet', {
            answers: profile.parse({}),
            ...(at === 3 ? { borderline: markOf('form', 'gruppe') } : {}),
          }),
        ],
        statements: [interview()],
      }),
    );
    const content = frozenFrom(smallRound(['0101', '0102', '0103', '0104']), ages);
    const cells = printed(content, { range: 'column' })?.rows.flatMap((row) => row.cells) ?? [];
    expect(cells.map((one) => one.text).filter((one) => one.includes('1,0–1,0'))).toEqual([]);
  });
});

describe('a table of several rounds', () => {
  it('names the years and the registers of all of them', () => {
    const later = frozenFrom(
      smallRound(['0101'], { name: 'Runde 2024', registerDate: small.registerDate }),
      [stateOf('0101', { judgements: [voteFor('gruppe')] })],
    );
    const [table] = tablesOf([small, later], {
      rows: [[{ kind: 'outcome' }]],
      columns: [[{ kind: 'round' }]],
    });
    expect(table?.caption).toMatch(/, 20\d\d og 2024 \(N = \d+\)$/u);
  });
});
