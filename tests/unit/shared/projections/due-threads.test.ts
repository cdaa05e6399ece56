import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay } from '../../../../shared/intake/calendar.ts';
import { commentId, isoDate, type IsoDate } from '../../../../shared/lib/ids.ts';
import {
  byDueDate,
  dueThreads,
  type DueThread,
} from '../../../../shared/projections/due-threads.ts';
import type { CommentState } from '../../../../shared/projections/entry-state.ts';
import { traceOf } from '../../../builders/entry-state.ts';

const today = isoDate.parse('2015-03-05');

let count = 0;
const comment = (change: Partial<CommentState> = {}): CommentState => {
  count += 1;
  return {
    ...traceOf('Kari', count),
    id: commentId.parse(`c-${String(count)}`),
    criterion: null,
    to: null,
    text: 'Ring igjen',
    due: isoDate.parse('2015-03-20'),
    answers: null,
    writer: 'Kari',
    settled: null,
    ...change,
  };
};
const dueOn = (day: string): readonly DueThread[] =>
  dueThreads({ comments: [comment({ due: isoDate.parse(day) })] }, today);

describe('what is due', () => {
  it('is overdue the day after, due on the day, and to come before it', () => {
    expect(dueOn('2015-03-04')).toMatchObject([{ standing: 'forfalt', days: -1 }]);
    expect(dueOn('2015-03-05')).toMatchObject([{ standing: 'i-dag', days: 0 }]);
    expect(dueOn('2015-03-06')).toMatchObject([{ standing: 'kommer', days: 1 }]);
    expect(dueOn('2016-03-05')).toMatchObject([{ standing: 'kommer', days: 366 }]);
  });

  it('is not what has no date, is settled, or is an answer', () => {
    const settled = { ...traceOf('Kari', 99), note: '' };
    const first = comment({ due: null });
    const comments = [first, comment({ settled }), comment({ answers: first.id })];
    expect(dueThreads({ comments }, today)).toEqual([]);
  });

  it('is for the one whom the last comment with a name on it was addressed to', () => {
    const first = comment({ to: 'Ola' });
    const to = (...answers: readonly CommentState[]) =>
      dueThreads({ comments: [first, ...answers] }, today).map((one) => one.to);
    expect(to()).toEqual(['Ola']);
    expect(to(comment({ answers: first.id, writer: 'Ola', to: 'Kari' }))).toEqual(['Kari']);
    expect(to(comment({ answers: first.id, writer: 'Ola' }))).toEqual(['Ola']);
    expect(dueThreads({ comments: [comment()] }, today)).toMatchObject([{ to: null }]);
  });

  it('stands overdue first, then by date, then as it was written, whatever the order it comes in', () => {
    const day = fc
      .integer({ min: 16_000, max: 17_000 })
      .map((one): IsoDate => dateOfDay(one) ?? today);
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12 }), day, (days, now) => {
        const comments = days.map((due) => comment({ due }));
        const sorted = dueThreads({ comments: comments.toReversed() }, now).toSorted(byDueDate);
        const lastLate = sorted.findLastIndex((one) => one.standing === 'forfalt');
        expect(sorted.slice(0, lastLate + 1).every((one) => one.standing === 'forfalt')).toBe(true);
        const places = sorted.map(
          (one) => `${one.due} ${String(one.thread.first.at).padStart(9, '0')}`,
        );
        expect(places).toEqual(places.toSorted());
      }),
    );
  });
});
