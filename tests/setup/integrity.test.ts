import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { integrityOf } from '../../scripts/setup/integrity.mjs';
import { requireIntegrity } from '../../scripts/setup/standin.mjs';

describe('the integrity of a download', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'integrity-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is written as npm writes it', async () => {
    const path = join(folder, 'known');
    writeFileSync(path, 'abc');
    const base64 = createHash('sha512').update('abc').digest('base64');
    expect(await integrityOf(path)).toBe(`sha512-${base64}`);
  });

  it('holds for the same bytes and refuses any flipped bit', async () => {
    const path = join(folder, 'flipped');
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 500 }),
        fc.nat(),
        fc.integer({ min: 0, max: 7 }),
        async (bytes, at, bit) => {
          writeFileSync(path, bytes);
          const expected = await integrityOf(path);
          await expect(requireIntegrity(path, expected)).resolves.toBeUndefined();
          const place = at % bytes.length;
          const flipped = bytes.map((byte, index) => (index === place ? byte ^ (1 << bit) : byte));
          writeFileSync(path, flipped);
          await expect(requireIntegrity(path, expected)).rejects.toThrow(/not the expected one/);
        },
      ),
      { numRuns: 50 },
    );
  });
});
