import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newestFirst as inOrder,
  replacedBy,
  rotatedOut,
  usualKeeping,
  weekNumber,
} from '../../../../shared/backups/rotation.ts';
import { isoTime, type IsoTime } from '../../../../shared/lib/ids.ts';

const dayMs = 24 * 60 * 60 * 1000;
const when = (ms: number): IsoTime => isoTime.parse(new Date(ms).toISOString());
const start = Date.UTC(2015, 0, 1);
const later = when(start + 401 * dayMs);
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
        const gone = new Set(rotatedOut(all, later, keep));
        const kept = newestFirst(all).slice(0, Math.max(1, keep.last));
        expect(kept.filter((one) => gone.has(one))).toEqual([]);
      }),
    );
  });

  it('is never the last of one of the days that are kept', () => {
    fc.assert(
      fc.property(backups, keeping, (all, keep) => {
        const gone = new Set(rotatedOut(all, later, keep));
        const days = [...new Set(newestFirst(all).map(dayOf))].slice(0, keep.days);
        for (const day of days)
          expect(all.some((one) => dayOf(one) === day && !gone.has(one))).toBe(true);
      }),
    );
  });

  it('leaves no more than what is asked for, and one of each of the last weeks', () => {
    fc.assert(
      fc.property(backups, keeping, (all, keep) => {
        const gone = new Set(rotatedOut(all, later, keep));
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
        const gone = rotatedOut(all, later, keep);
        expect(rotatedOut(all.toReversed(), later, keep)).toEqual(gone);
        const left = all.filter((one) => !gone.includes(one));
        expect(rotatedOut(left, later, keep)).toEqual([]);
      }),
    );
  });

  it('of three a day for half a year is all but the last, one a day and one a week', () => {
    const all = Array.from({ length: 180 * 3 }, (_, n) => ({
      time: when(start + (n * dayMs) / 3),
    }));
    const gone = rotatedOut(all, later);
    const kept = newestFirst(all.filter((one) => !gone.includes(one)));
    const { last, days } = usualKeeping;
    expect(kept.length).toBeGreaterThan(last + days - 4);
    expect(Date.parse(kept.at(-1)?.time ?? '')).toBeLessThan(start + (180 - 6 * 7) * dayMs);
  });
});

/** A backup of the model: when, what it holds, and the how-manieth it is. */
type Made = { readonly time: IsoTime; readonly print: string; readonly turn: number };

/**
 * A mapping's life: time passes or the clock is set, something is decided or not, a backup succeeds or fails. What is
 * held grows with what is decided, so that the same is held only while nothing is.
 */
const steps = fc.array(
  fc.record({
    passes: fc.oneof(
      { weight: 6, arbitrary: fc.nat({ max: dayMs }) },
      { weight: 3, arbitrary: fc.nat({ max: 12 * dayMs }) },
      // A clock that is set back, or was wrong by years.
      { weight: 1, arbitrary: fc.integer({ min: -3 * 365 * dayMs, max: 3 * 365 * dayMs }) },
    ),
    decides: fc.boolean(),
    succeeds: fc.boolean(),
  }),
  { maxLength: 60 },
);

/** Lives it through. Out: each moment at which a backup was made: the time, what stood before, what stands after. */
function lived(life: typeof steps extends fc.Arbitrary<infer T> ? T : never, keep = usualKeeping) {
  const moments: { made: Made; before: readonly Made[]; after: readonly Made[] }[] = [];
  let standing: readonly Made[] = [];
  let ms = start;
  let held = 0;
  for (const [turn, { passes, decides, succeeds }] of life.entries()) {
    ms += passes;
    if (decides) held += 1;
    // A backup that fails is not proven, and nothing is let go for it.
    if (!succeeds) continue;
    const made = { time: when(ms), print: String(held), turn };
    const gone = new Set(replacedBy(made, standing, keep));
    const after = [...standing.filter((one) => !gone.has(one)), made];
    moments.push({ made, before: standing, after });
    standing = after;
  }
  return moments;
}

describe('backups that come and go for years', () => {
  it('always have the one just made, and never lose one for one that failed', () => {
    fc.assert(
      fc.property(steps, keeping, (life, keep) => {
        let last: readonly Made[] = [];
        for (const { made, before, after } of lived(life, keep)) {
          expect(before).toEqual(last);
          expect(after).toContain(made);
          last = after;
        }
      }),
    );
  });

  it('are those that were promised: the last, one a day, one a week, each with what was held last then', () => {
    const forward = steps.map((life) =>
      life.map((one) => ({ ...one, passes: Math.abs(one.passes) % (12 * dayMs) })),
    );
    fc.assert(
      fc.property(forward, keeping, (life, keep) => {
        const all: Made[] = [];
        for (const { made, after } of lived(life, keep)) {
          all.push(made);
          const ends = (groupOf: (time: IsoTime) => string | number): readonly Made[] => [
            ...new Map(all.map((one) => [groupOf(one.time), one])).values(),
          ];
          const promised = [
            ...(keep.days === 0 ? [] : ends((time) => time.slice(0, 10)).slice(-keep.days)),
            ...(keep.weeks === 0 ? [] : ends(weekNumber).slice(-keep.weeks)),
          ];
          for (const one of promised) expect(after).toContain(one);
          // Of the last ones, those of the same day that hold the same are one.
          const different = all.filter(
            (one, index) =>
              !all
                .slice(index + 1)
                .some((next) => next.print === one.print && dayOf(next) === dayOf(one)),
          );
          for (const one of different.slice(-Math.max(1, keep.last))) expect(after).toContain(one);
          expect(after.length).toBeLessThanOrEqual(Math.max(1, keep.last) + keep.days + keep.weeks);
        }
      }),
    );
  });

  it('are never more than was promised, however the clock goes', () => {
    fc.assert(
      fc.property(steps, keeping, (life, keep) => {
        // The one just made stays beside them where the clock has been set back by less than is noticed.
        for (const { after } of lived(life, keep))
          expect(after.length).toBeLessThanOrEqual(
            Math.max(1, keep.last) + keep.days + keep.weeks + 1,
          );
      }),
    );
  });

  it('of which one has a time that cannot be true, have it last, and the next true one first', () => {
    const wrong = { time: when(start + 4_000 * dayMs) };
    const [first, second] = [{ time: when(start) }, { time: when(start + dayMs) }];
    expect(inOrder([wrong, first, second], when(start + dayMs))).toEqual([second, first, wrong]);
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
