import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../shared/changes/read-source.ts';
import {
  nothingDiffers,
  releaseDifference,
} from '../../../../shared/changes/release-difference.ts';
import { sourceOf } from '../../../../shared/changes/release-source.ts';
import type { FrozenContent } from '../../../../shared/release/frozen-content.ts';
import { applied, unordered } from '../../../builders/applied-changes.ts';
import { drawnRelease } from '../../../builders/drawn-release.ts';
import { mirrored, turned } from '../../../builders/mirrored-difference.ts';

const readingOf = (content: FrozenContent) => readSource(sourceOf(content));
const runs = { numRuns: 30 };

/** What n would be after the units have come and gone. */
const moved = (effects: readonly ('comes' | 'goes' | null)[]): number =>
  effects.reduce((sum, one) => sum + (one === null ? 0 : one === 'comes' ? 1 : -1), 0);

describe('the difference of any two releases', () => {
  it('of a release with itself is nothing', () => {
    fc.assert(
      fc.property(drawnRelease, (content) => {
        const difference = releaseDifference(readingOf(content), readingOf(content));
        expect(nothingDiffers(difference)).toBe(true);
        expect(difference.wording).toEqual([]);
      }),
      runs,
    );
  });

  it('makes the entries of the one into those of the other', () => {
    fc.assert(
      fc.property(drawnRelease, drawnRelease, (one, other) => {
        const [before, after] = [readingOf(one), readingOf(other)];
        const { entries } = releaseDifference(before, after);
        expect(unordered(applied(before.entries, entries))).toBe(unordered(after.entries));
        expect(entries.every((entry) => entry.entry !== null || entry.parts.length > 0)).toBe(true);
      }),
      runs,
    );
  });

  it('explains every number that is another one by the units it lists, to the last one', () => {
    fc.assert(
      fc.property(drawnRelease, drawnRelease, (one, other) => {
        const [before, after] = [readingOf(one), readingOf(other)];
        const { numbers } = releaseDifference(before, after);
        for (const { from, to, because } of numbers) {
          const units = because.flatMap((cause) => cause.units);
          expect(new Set(units.map((unit) => unit.unit)).size).toBe(units.length);
          expect((from?.n ?? 0) + moved(units.map((unit) => unit.counted))).toBe(to?.n ?? 0);
          // Outside every denominator it is of nobody.
          expect((from?.denominator ?? 0) + moved(units.map((unit) => unit.among))).toBe(
            to?.denominator ?? 0,
          );
          const swings = moved(units.map((unit) => unit.swings));
          const width = (then: typeof from): number => (then === null ? 0 : then.high - then.low);
          expect(width(from) + swings).toBe(width(to));
        }
      }),
      runs,
    );
  });

  it('is, the other way round, the same told from the other side', () => {
    fc.assert(
      fc.property(drawnRelease, drawnRelease, (one, other) => {
        const [before, after] = [readingOf(one), readingOf(other)];
        const forth = releaseDifference(before, after);
        const back = releaseDifference(after, before);
        expect(turned(back)).toEqual(mirrored(forth));
      }),
      runs,
    );
  });

  it('lists every number that is another one, and no other', () => {
    fc.assert(
      fc.property(drawnRelease, drawnRelease, (one, other) => {
        const [before, after] = [readingOf(one), readingOf(other)];
        const key = (cell: { table: string; row: string; column: string }): string =>
          `${cell.table}/${cell.row}/${cell.column}`;
        const told = new Set(releaseDifference(before, after).numbers.map(key));
        for (const cell of after.cells) {
          const old = before.cells.find((then) => key(then) === key(cell));
          const same =
            old === undefined
              ? cell.n === 0
              : old.n === cell.n &&
                old.denominator === cell.denominator &&
                old.low === cell.low &&
                old.high === cell.high;
          expect(told.has(key(cell))).toBe(!same);
        }
      }),
      runs,
    );
  });
});
