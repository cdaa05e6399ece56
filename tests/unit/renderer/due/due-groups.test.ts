import { expect, it } from 'vitest';
import { countOverdue, groupsOf, rowsIn } from '../../../../renderer/features/due/due-groups.ts';
import type { DueView } from '../../../../shared/contract/thread-contract.ts';
import { commentId, isoDate, unitNumber } from '../../../../shared/lib/ids.ts';

const row = (id: string, change: Partial<DueView>): DueView => ({
  id: commentId.parse(id),
  unit: unitNumber.parse('0702'),
  name: 'Holmestrand',
  criterion: null,
  due: isoDate.parse('2015-03-05'),
  standing: 'kommer',
  days: 3,
  writer: 'Kari',
  to: null,
  text: 'Ring',
  answers: 0,
  mine: false,
  ...change,
});

const rows = [
  row('a', { standing: 'forfalt', mine: true }),
  row('b', { standing: 'forfalt' }),
  row('c', {}),
];

it('parts what is due, and leaves out what is empty', () => {
  expect(groupsOf(rows).map((one) => [one.standing, one.rows.map(({ id }) => id)])).toEqual([
    ['forfalt', ['a', 'b']],
    ['kommer', ['c']],
  ]);
  expect(groupsOf([])).toEqual([]);
});

it('shows mine or everybody’s, and counts what is late', () => {
  expect(rowsIn(rows, 'mine').map((one) => one.id)).toEqual(['a']);
  expect(rowsIn(rows, 'all')).toEqual(rows);
  expect(countOverdue(rows)).toBe(2);
});
