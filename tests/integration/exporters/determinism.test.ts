import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sha256Of } from '../../../electron/exporters/sha256.ts';
import { everythingPrinted } from '../../builders/everything-printed.ts';

const run = promisify(execFile);
const answer = z.object({ hashes: z.array(z.tuple([z.string(), z.string()])), place: z.string() });

/** Run as a program of its own: the hash of every file, as that process's settings make it, and where it thinks it is. */
const program = `
  import { createHash } from 'node:crypto';
  import { everythingPrinted } from './everything-printed.mjs';
  const hashes = [...(await everythingPrinted())].map(([path, bytes]) => [
    path,
    createHash('sha256').update(bytes).digest('hex'),
  ]);
  process.stdout.write(JSON.stringify({ hashes, place: new Date(2015, 0, 1).toString() }));
`;

describe('the same values give the same bytes', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grenseland-determinism-'));
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      mode: 'production',
      define: { 'process.env.NODE_ENV': '"production"' },
      // Tests run with NODE_ENV=test, which the bundler would take for a development build.
      oxc: { jsx: { development: false } },
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: 'tests/builders/everything-printed.ts',
        outDir: folder,
        target: 'node22',
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'everything-printed.mjs' } },
      },
    });
    await writeFile(join(folder, 'program.mjs'), program);
  }, 120_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function elsewhere(settings: Readonly<Record<string, string>>) {
    const { stdout } = await run(process.execPath, [join(folder, 'program.mjs')], {
      env: { PATH: process.env['PATH'] ?? '', ...settings },
    });
    return answer.parse(JSON.parse(stdout));
  }

  const here = async () =>
    [...(await everythingPrinted())].map(([path, bytes]) => [path, sha256Of(bytes)]);

  it('twice in one process', async () => {
    expect(await here()).toEqual(await here());
  });

  it.each([
    ['Pacific/Auckland', 'en_US.UTF-8'],
    ['America/Los_Angeles', 'nb_NO.UTF-8'],
    ['Europe/Oslo', 'tr_TR.UTF-8'],
    ['UTC', 'C'],
  ])('on a machine in %s with %s', async (zone, locale) => {
    const { hashes } = await elsewhere({ TZ: zone, LC_ALL: locale, LANG: locale });
    expect(hashes).toEqual(await here());
  });

  it('on machines that really are elsewhere', async () => {
    const places = await Promise.all(
      ['Pacific/Auckland', 'America/Los_Angeles'].map((zone) => elsewhere({ TZ: zone })),
    );
    expect(new Set(places.map(({ place }) => place)).size).toBe(2);
  });
});
