import { describe, expect, it } from 'vitest';
import {
  firstRow,
  nextUndecided,
  rowAfterSaving,
  rowAt,
} from '../../../../../renderer/features/judging/queue/next-row.ts';
import { unitNumber } from '../../../../../shared/lib/ids.ts';
import { queueRow } from '../../../../builders/front-views.ts';

const [a, b, c, d] = ['0101', '0104', '0105', '0106'].map((unit) => unitNumber.parse(unit));
const rows = [
  queueRow('0101'),
  queueRow('0104', { standing: 'decided' }),
  queueRow('0105'),
  queueRow('0106', { standing: 'decided' }),
];

describe('moving through the queue', () => {
  it('steps to the neighbours and stops at the ends', () => {
    expect(rowAt(rows, a ?? null, 1)?.unit).toBe(b);
    expect(rowAt(rows, a ?? null, -1)?.unit).toBe(a);
    expect(rowAt(rows, d ?? null, 1)?.unit).toBe(d);
    expect(rowAt(rows, null, 1)?.unit).toBe(a);
    expect(rowAt([], null, 1)).toBeUndefined();
  });

  it('begins where something was left unfinished, else at the first undecided', () => {
    const left = [...rows.slice(0, 2), queueRow('0105', { hasDraft: true }), ...rows.slice(3)];
    expect(firstRow(left)?.unit).toBe(c);
    expect(firstRow(rows)?.unit).toBe(a);
    expect(firstRow([queueRow('0104', { standing: 'decided' })])?.unit).toBe(b);
    expect(firstRow([])).toBeUndefined();
  });

  it('finds the next undecided, from the top again after the end', () => {
    expect(nextUndecided(rows, a ?? null)?.unit).toBe(c);
    expect(nextUndecided(rows, c ?? null)?.unit).toBe(a);
    expect(nextUndecided(rows, null)?.unit).toBe(a);
  });

  it('finds none where the one just saved was the last', () => {
    expect(nextUndecided([queueRow('0101')], a ?? null)).toBeUndefined();
  });

  it('leads to the next undecided after saving, but through the row order of other choices', () => {
    if (a === undefined || d === undefined) throw new Error('The list has four rows');
    expect(rowAfterSaving(rows, a, 'uavgjorte')?.unit).toBe(c);
    expect(rowAfterSaving(rows, a, 'grenseland')?.unit).toBe(b);
    expect(rowAfterSaving(rows, d, 'grenseland')?.unit).toBe(a);
    expect(rowAfterSaving([queueRow('0101')], a, 'alle')).toBeUndefined();
  });
});
