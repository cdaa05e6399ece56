import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rotatedOut, usualKeeping, weekNumber } from '../../../../shared/backups/rotation.ts';
import { isoTime, type IsoTime } from '../../../../shared/lib/ids.ts';

const dayMs = 24 * 60 * 60 * 1000;
const when = (ms: number): IsoTime => isoTime.parse(new Date(ms).toISOString());
const start = Date.UTC(2015, 0, 1);
const backups = fc
  .uniqueArray(fc.nat({ max: 400 * dayMs }), { maxLength: 120 })
  .map((times) => times.map((ms) => ({ time: when(start + ms) })));
const keeping = fc.record({
  last: fc.nat({ max: 12 }),
  days: fc.nat({ max: 20 }),
  weeks: fc.nat({ max: 10 }),
});
const dayOf = ({ time }: { readonly time: IsoTime }): string => time.slice(0, 10);
const newestFirst = <T extends { readonly time: IsoTime }>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => (a.time < b.time ? 1 : -1));

describe('which backups may go', () => {
  it('is never the newest, nor one of the last that are kept', () => {
    fc.assert(
      fc.property(backups, keeping, (all, keep) => {
        const gone = new Set(rotatedOut(all, keep));
        const kept = newestFirst(all).slice(0, Math.max(1, keep.last));
        expect(kept.filter((one) => gone.has(one))).toEqual([]);
      }),
    );
  });

  it('is never the last of one of the days that are kept', () => {
    fc.assert(
      fc.property(backups, keeping, (all, keep) => {
        const gone = new Set(rotatedOut(all, keep));
        const days = [...new Set(newestFirst(all).map(dayOf))].slice(0, keep.days);
        for (const day of days)
          expect(all.some((one) => dayOf(one) === day && !gone.has(one))).toBe(true);
      }),
    );
  });

  it('leaves no more than what is asked for, and one of each of the last weeks', () => {
    fc.assert(
      fc.property(backups, keeping, (all, keep) => {
        const gone = new Set(rotatedOut(all, keep));
        const kept = all.filter((one) => !gone.has(one));
        expect(kept.length).toBeLessThanOrEqual(Math.max(1, keep.last) + keep.days + keep.weeks);
        const weeks = new Set(newestFirst(all).map(({ time }) => weekNumber(time)));
        for (const week of [...weeks].slice(0, keep.weeks))
          expect(kept.some(({ time }) => weekNumber(time) === week)).toBe(true);
      }),
    );
  });

  it('does not depend on the order, and is the same when what may go is gone', () => {
    fc.assert(
      fc.property(backups, keeping, (all, keep) => {
        const gone = rotatedOut(all, keep);
        expect(rotatedOut(all.toReversed(), keep)).toEqual(gone);
        const left = all.filter((one) => !gone.includes(one));
        expect(rotatedOut(left, keep)).toEqual([]);
      }),
    );
  });

  it('of three a day for half a year is all but the last, one a day and one a week', () => {
    const all = Array.from({ length: 180 * 3 }, (_, n) => ({
      time: when(start + (n * dayMs) / 3),
    }));
    const gone = rotatedOut(all);
    const kept = newestFirst(all.filter((one) => !gone.includes(one)));
    const { last, days } = usualKeeping;
    expect(kept.length).toBeGreaterThan(last + days - 4);
    expect(Date.parse(kept.at(-1)?.time ?? '')).toBeLessThan(start + (180 - 6 * 7) * dayMs);
  });
});

describe('the number of a week', () => {
  it('changes between Sunday and Monday and at no other time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 80_000 }), (days) => {
        const ms = start + days * dayMs;
        const monday = new Date(ms).getUTCDay() === 1;
        const before = weekNumber(when(ms - 1));
        expect(weekNumber(when(ms)) - before).toBe(monday ? 1 : 0);
      }),
    );
  });
});
