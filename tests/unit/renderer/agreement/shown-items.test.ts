import { expect, test } from 'vitest';
import { alongAxis, axisStart } from '../../../../renderer/features/agreement/shown-items.ts';
import { intervalText, valueText } from '../../../../shared/agreement/statistic-text.ts';

const from = (low: number) => ({ value: low, low, high: 1 });

test.each([
  { lows: [], start: 0 },
  { lows: [0.2, 0], start: 0 },
  { lows: [0.2, -0.01], start: -0.5 },
  { lows: [-0.5], start: -0.5 },
  { lows: [-0.51], start: -1 },
  { lows: [-3], start: -1 },
])('the axis of intervals from $lows begins at $start', ({ lows, start }) => {
  expect(axisStart([...lows.map(from), { undefined: 'Ingen har svart.' }])).toBe(start);
});

test('what lies outside the axis stands at its end', () => {
  expect([-3, -1, 0, 0.5, 1].map((value) => alongAxis(value, -1))).toEqual([0, 0, 50, 75, 100]);
});

test('a coefficient has two decimals, a percentage one, and a rounded nothing no minus', () => {
  expect(valueText('cohenKappa', { value: 0.796, low: 0, high: 1 })).toBe('0,80');
  expect(valueText('cohenKappa', { value: -0.004, low: -1, high: 1 })).toBe('0,00');
  expect(valueText('percentAgreement', { value: 94.36, low: 0, high: 100 })).toBe('94,4');
  expect(intervalText('gwetAC1', { value: 0, low: -0.061, high: -0.0051 })).toBe('−0,06 til −0,01');
  expect(valueText('gwetAC1', { undefined: 'Ingen har svart.' })).toBe('–');
});
