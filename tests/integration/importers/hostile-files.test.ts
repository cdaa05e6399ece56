import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileFile, survive } from '../../builders/hostile-files.ts';

it('whatever the bytes, a file is read or refused, and no row is lost', async () => {
  await fc.assert(
    fc.asyncProperty(hostileFile, async (bytes) => {
      expect(await survive(bytes)).toMatch(/^[a-z-]+$/u);
    }),
    { numRuns: 300 },
  );
});
