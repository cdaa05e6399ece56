import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileFile, survive } from '../../builders/hostile-files.ts';

const full = process.env['GRENSELAND_ENDURANCE'] === 'full';

it('whatever the bytes, a file is read or refused', { timeout: 0 }, async () => {
  const outcomes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(hostileFile, async (bytes) => {
      const outcome = await survive(bytes);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }),
    { numRuns: full ? 60_000 : 2000 },
  );
  // A run in which nothing was read, or nothing refused, has tried nothing.
  expect(outcomes.get('lest')).toBeGreaterThan(0);
  expect(outcomes.get('unreadable-file')).toBeGreaterThan(0);
});
