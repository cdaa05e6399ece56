import { expect, test } from 'vitest';
import { interval } from '../../../../shared/agreement/interval.ts';
import { studentT975 } from '../../../../shared/agreement/student-t.ts';

test.each([
  { value: 0.5, error: 0.1, expected: { value: 0.5, low: 0.3, high: 0.7 } },
  { value: 0.9, error: 0.1, expected: { value: 0.9, low: 0.7, high: 1 } },
  { value: -0.9, error: 0.2, expected: { value: -0.9, low: -1, high: -0.5 } },
  { value: -1.5, error: 0.1, expected: { value: -1.5, low: -1.5, high: -1.3 } },
])(
  '$value ± 2 × $error is cut at the bounds, never past the value',
  ({ value, error, expected }) => {
    const found = interval(value, error, 2);
    expect(found.value).toBe(expected.value);
    expect(found.low).toBeCloseTo(expected.low, 12);
    expect(found.high).toBeCloseTo(expected.high, 12);
  },
);

test.each([0, -1, 1.5, Number.NaN])('%s degrees of freedom are refused', (degrees) => {
  expect(() => studentT975(degrees)).toThrow(RangeError);
});
