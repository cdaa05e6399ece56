import { describe, expect, it } from 'vitest';
import { placeOf, saidIn, stepFrom } from '../../../../renderer/features/method/said-places.ts';
import { eventfulAppendix } from '../../../builders/appendix-input.ts';

const said = saidIn(eventfulAppendix());

describe('what the appendix says, one thing after another', () => {
  it('is every sentence and every table, each in a place of its own', () => {
    expect(new Set(said.map((one) => one.place)).size).toBe(said.length);
    expect(said[0]).toMatchObject({ place: placeOf('kartlagt', 0, 0), kind: 'sentence' });
    const tables = said.filter((one) => one.kind === 'table');
    expect(tables[0]).toMatchObject({
      place: placeOf('kilder', 1),
      text: 'Tabell A1. Kilder etter slag.',
    });
    expect(said.filter((one) => one.borneBy.length === 0)).toEqual([]);
  });

  it('is stepped through from the first or the last, and never beyond', () => {
    const first = said[0]?.place ?? '';
    const last = said.at(-1)?.place ?? '';
    expect(stepFrom(said, null, 1)).toBe(first);
    expect(stepFrom(said, null, -1)).toBe(last);
    expect(stepFrom(said, first, -1)).toBe(first);
    expect(stepFrom(said, first, 1)).toBe(said[1]?.place);
    expect(stepFrom(said, last, 1)).toBe(last);
    expect(stepFrom([], null, 1)).toBeNull();
  });
});
