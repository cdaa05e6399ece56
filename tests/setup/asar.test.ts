import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAsar } from '../../scripts/setup/asar.mjs';
import { projectRoot } from '../../scripts/setup/places.mjs';

const asar = join(projectRoot, 'node_modules', '@electron', 'asar', 'bin', 'asar.js');

describe('an asar archive written by hand', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'asar-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([1, 2, 3, 4, 5])('is what Electron’s own tool unpacks (padding case %i)', (length) => {
    const files = [
      { name: 'x'.repeat(length), content: 'first, with æøå' },
      { name: 'empty.txt', content: '' },
      { name: 'bytes.bin', content: Buffer.from([0, 255, 10, 13]) },
    ];
    const archive = join(folder, `${length}.asar`);
    const unpacked = join(folder, `unpacked-${length}`);
    writeFileSync(archive, writeAsar(files));
    const run = spawnSync(process.execPath, [asar, 'extract', archive, unpacked]);
    expect(String(run.stderr)).toBe('');
    for (const file of files) {
      expect(readFileSync(join(unpacked, file.name))).toEqual(Buffer.from(file.content));
    }
  });

  it('is the same bytes for the same files', () => {
    const files = [{ name: 'a', content: 'b' }];
    expect(writeAsar(files).equals(writeAsar(files))).toBe(true);
  });
});
