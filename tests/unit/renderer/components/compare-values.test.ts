import { describe, expect, it } from 'vitest';
import { compareValues } from '../../../../renderer/components/compare-values.ts';

const apart = (values: readonly (string | null)[]): readonly boolean[] =>
  compareValues(values).values.map((one) => one.apart);

describe('what differs among the compared', () => {
  it.each([
    [
      ['ja', 'ja', 'nei'],
      [false, false, true],
    ],
    [
      ['ja', 'nei'],
      [true, true],
    ],
    [
      ['ja', 'ja', 'nei', 'nei'],
      [true, true, true, true],
    ],
    [
      ['ja', 'ja', 'ja'],
      [false, false, false],
    ],
    // To say nothing is not to differ.
    [
      ['ja', null, 'ja'],
      [false, false, false],
    ],
    [
      ['ja', null, 'nei', 'ja'],
      [false, false, true, false],
    ],
    [
      [null, null],
      [false, false],
    ],
    [[], []],
  ])('%j', (values, expected) => {
    expect(apart(values)).toEqual(expected);
    expect(compareValues(values).differs).toBe(expected.includes(true));
  });
});
