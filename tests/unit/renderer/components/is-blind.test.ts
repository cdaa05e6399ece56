import { expect, it } from 'vitest';
import { isBlind } from '../../../../renderer/components/is-blind.ts';

it.each([
  [true, ['Ola'], 'Kari', true],
  [true, ['Kari'], 'Kari', false],
  [false, ['Ola'], 'Kari', false],
  [true, ['Ola'], null, false],
])('awaiting %s, judged by %j, asked by %s: kept %s', (awaitingSecond, judges, asker, kept) => {
  expect(isBlind({ awaitingSecond, judges }, asker)).toBe(kept);
});
