import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for all tests of a file, gone when they are over. Called while the tests are being set up. */
export function folderForAll(): string {
  const folder = mkdtempSync(join(tmpdir(), 'grenseland-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
