import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../electron/exporters/printed-file.ts';
import { verifierSource } from '../../../electron/verifier/verifier-source.ts';
import { verifyReleaseFolder } from '../../../electron/verifier/verify-release-folder.ts';
import { canonicalJson } from '../../../shared/lib/canonical-json.ts';
import { isoTime } from '../../../shared/lib/ids.ts';
import {
  inFolder,
  sampleFacts,
  sampleFiles,
  sampleKey,
  sampleStatement,
  signedRelease,
} from '../../builders/release-folder.ts';

/** In: a change to a signed folder. Out: `place code` of every problem found afterwards. */
function afterwards(change: (folder: string) => Promise<unknown>, release = signedRelease()) {
  return inFolder(release, async (folder) => {
    await change(folder);
    const { valid, problems } = await verifyReleaseFolder(folder);
    expect(valid).toBe(problems.length === 0);
    return problems.map(({ place, code }) => `${place} ${code}`);
  });
}

/** In: what becomes of the JSON of a file. Out: the change, written canonically. */
const rewriting =
  (name: string, rewrite: (value: unknown) => unknown) => async (folder: string) => {
    const value: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
    await writeFile(join(folder, name), canonicalJson(rewrite(value)));
  };

const twoSigners = signedRelease(sampleFiles, sampleFacts({ signaturesRequired: 2 }), [
  [sampleKey(1), sampleStatement()],
  [sampleKey(2), sampleStatement({ time: isoTime.parse('2015-03-06T08:00:00.000Z') })],
]);

describe('a release folder', () => {
  it('holds as it was written', async () => {
    const answer = await inFolder(signedRelease(), verifyReleaseFolder);
    expect(answer).toMatchObject({
      valid: true,
      release: '1.0',
      required: 1,
      files: 4,
      problems: [],
    });
    expect(answer.signatures.map(({ name }) => name)).toEqual(['Kari Nordmann']);
    expect(await afterwards(async () => undefined, twoSigners)).toEqual([]);
  });

  it('names a file changed, missing, added or renamed', async () => {
    const entries = 'data/entries.csv';
    expect(await afterwards((f) => writeFile(join(f, entries), 'x'))).toEqual([
      `${entries} file-changed`,
    ]);
    expect(await afterwards((f) => unlink(join(f, entries)))).toEqual([
      'data folder-added',
      `${entries} file-missing`,
    ]);
    expect(await afterwards((f) => writeFile(join(f, 'data/.skjult'), ''))).toEqual([
      'data/.skjult file-added',
    ]);
    expect(await afterwards((f) => rename(join(f, entries), join(f, 'data/Entries.csv')))).toEqual([
      'data/Entries.csv file-added',
      `${entries} file-missing`,
    ]);
    expect(await afterwards((f) => mkdir(join(f, 'tom')))).toEqual(['tom folder-added']);
  });

  it('does not follow links', async () => {
    const linked = async (folder: string) => {
      await rename(join(folder, 'data/entries.csv'), join(folder, 'data/elsewhere'));
      await symlink('elsewhere', join(folder, 'data/entries.csv'));
    };
    expect(await afterwards(linked)).toEqual([
      'data/entries.csv not-a-regular-file',
      'data/elsewhere file-added',
      'data/entries.csv file-missing',
    ]);
    const manifest = async (folder: string) => {
      await rename(join(folder, 'manifest.json'), join(folder, 'm'));
      await symlink('m', join(folder, 'manifest.json'));
    };
    expect(await afterwards(manifest)).toEqual(['manifest.json not-a-regular-file']);
  });

  it('needs manifest and signatures, and as many as the manifest says', async () => {
    expect(await afterwards((f) => unlink(join(f, 'manifest.json')))).toEqual([
      'manifest.json file-missing',
    ]);
    expect(await afterwards((f) => unlink(join(f, 'signatures.json')))).toEqual([
      'signatures.json file-missing',
    ]);
    expect(await afterwards(rewriting('signatures.json', () => []))).toEqual([
      'signatures.json too-few-signatures',
    ]);
    const first = (list: unknown) => (Array.isArray(list) ? list.slice(0, 1) : list);
    expect(await afterwards(rewriting('signatures.json', first), twoSigners)).toEqual([
      'signatures.json too-few-signatures',
    ]);
    const twice = signedRelease(sampleFiles, sampleFacts({ signaturesRequired: 2 }), [
      [sampleKey(1), sampleStatement()],
      [sampleKey(1), sampleStatement({ time: isoTime.parse('2015-03-06T08:00:00.000Z') })],
    ]);
    expect(await afterwards(async () => undefined, twice)).toEqual([
      'signatures.json signature-repeated',
      'signatures.json too-few-signatures',
    ]);
  });

  it('lets nothing stand outside a signature', async () => {
    const noted = (list: unknown) =>
      Array.isArray(list) ? list.map((item: object) => ({ ...item, note: 'usignert' })) : list;
    expect(await afterwards(rewriting('signatures.json', noted))).toEqual([
      'signatures.json#1 signature-malformed',
    ]);
    const turned = (list: unknown) => (Array.isArray(list) ? list.toReversed() : list);
    expect(await afterwards(rewriting('signatures.json', turned), twoSigners)).toEqual([
      'signatures.json not-in-order',
    ]);
    const spaced = async (folder: string) => {
      const path = join(folder, 'signatures.json');
      await writeFile(path, `${await readFile(path, 'utf8')}\n`);
    };
    expect(await afterwards(spaced)).toEqual(['signatures.json not-canonical']);
    expect(
      await afterwards(rewriting('manifest.json', (m) => ({ ...Object(m), note: 1 }))),
    ).toEqual(['manifest.json manifest-malformed']);
  });

  it('sees a manifest that was rewritten to fit changed files', async () => {
    const files = new Map([...sampleFiles, ['data/entries.csv', utf8('forfalsket')] as const]);
    const forged = signedRelease(files).get('manifest.json') ?? new Uint8Array();
    const forge = async (folder: string) => {
      await writeFile(join(folder, 'data/entries.csv'), 'forfalsket');
      await writeFile(join(folder, 'manifest.json'), forged);
    };
    expect(await afterwards(forge)).toEqual([
      'signatures.json#1 signature-invalid',
      'manifest.json manifest-not-signed',
      'signatures.json too-few-signatures',
    ]);
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"files":[]}',
    '\ufeff{}',
    '['.repeat(100_000),
    '{"a":1,"a":1}',
    '{"__proto__":{"files":[]}}',
    '{"a":"\\ud800"}',
  ])('does not stumble over the manifest %#', async (text) => {
    const problems = await afterwards((f) => writeFile(join(f, 'manifest.json'), text));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.startsWith('manifest.json '))).toBe(true);
  });

  it('says that a path is no folder', async () => {
    const { problems } = await verifyReleaseFolder('/finnes/ikke');
    expect(problems).toEqual([
      { place: '.', code: 'not-a-folder', message: '/finnes/ikke er ikke en mappe som kan leses.' },
    ]);
  });
});

const run = (command: string, args: readonly string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(command, [...args], (error, out, err) => {
      resolve({
        code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1,
        out,
        err,
      });
    });
  });

describe('verify.mjs in the folder', () => {
  const release = signedRelease(
    new Map([...sampleFiles, ['verify.mjs', utf8(verifierSource)] as const]),
  );

  it('holds every check that the program runs, word for word, and needs nothing but Node', async () => {
    const names = (await readdir('electron/verifier')).filter((name) => name.endsWith('.mjs'));
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      const text = await readFile(join('electron/verifier', name), 'utf8');
      const checks = text.slice(text.lastIndexOf(" from '")).split('\n').slice(1).join('\n');
      expect(verifierSource).toContain(checks.replaceAll(/^export /gm, '').trim());
    }
    const imported = [...verifierSource.matchAll(/ from '([^']+)'/g)].map(([, from]) => from);
    expect(imported).toEqual([...new Set(imported)].filter((from) => from?.startsWith('node:')));
  });

  it('checks the folder it lies in, and says who signed', async () => {
    await inFolder(release, async (folder) => {
      const said = await run(process.execPath, [join(folder, 'verify.mjs')]);
      expect(said).toMatchObject({ code: 0, err: '' });
      expect(said.out).toMatch(/^Utgivelse 1\.0 holder: 4 filer, signert av\n {2}Kari Nordmann, /);
      const json = await run(process.execPath, [join(folder, 'verify.mjs'), '--json']);
      expect(JSON.parse(json.out)).toMatchObject({ valid: true, release: '1.0', files: 4 });
    });
  });

  it('checks another folder, also under another name, and exits with 1 and the places', async () => {
    await inFolder(release, async (folder) => {
      await inFolder(new Map([['kontroll.mjs', utf8(verifierSource)]]), async (elsewhere) => {
        await rm(join(folder, 'data/entries.csv'));
        const said = await run(process.execPath, [join(elsewhere, 'kontroll.mjs'), folder]);
        expect(said.code).toBe(1);
        expect(said.out).toContain('\n  data/entries.csv mangler.');
        const json = await run(process.execPath, [
          join(elsewhere, 'kontroll.mjs'),
          '--json',
          folder,
        ]);
        expect(json.code).toBe(1);
        expect(JSON.parse(json.out)).toMatchObject({ valid: false });
      });
    });
  });
});
