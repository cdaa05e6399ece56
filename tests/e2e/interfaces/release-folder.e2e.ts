import { createHash, createPublicKey, verify } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isoDate } from '../../../shared/lib/ids.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { unitsAt } from '../../../shared/register/units-at.ts';
import {
  answered,
  hashesBelow,
  openDesk,
  refusedWith,
  releaseOf,
  type Call,
  type Desk,
} from './desk.ts';
import { removeFolder } from '../remove-folder.ts';

const units = valueOf(unitsAt(isoDate.parse('2015-01-01'), 'kommuner')).map((one) => one.number);

let desk: Desk;
let file: string;
let folder: string;

const sign = (adviser: string): readonly string[] => releaseOf(file, adviser);

async function exported(call: Call, from: string, name: string): Promise<string> {
  const out = desk.path(name);
  answered(await call('export', '--file', from, '--release', '1.0', '--out', out));
  return out;
}

beforeAll(async () => {
  desk = await openDesk();
  file = await desk.begin('utgivelse', { signatures: '2' });
  await desk.take(file, [
    ['kommunenummer', 'utfall', 'grenseland', 'tvil-om', 'alternativt-utfall', 'begrunnelse'],
    ...units.map((unit, at) =>
      at < 5
        ? [unit, 'ingen-tjeneste', 'ja', 'form', 'egen-tjeneste', 'Tvil | & <b> \\ %']
        : [unit, 'ingen-tjeneste', '', '', '', ''],
    ),
  ]);
});
afterAll(() => desk.close());

/** RFC 8785 for what stands in these files: texts, whole numbers, lists and objects with ASCII keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const signature = z.strictObject({
  name: z.string(),
  role: z.string(),
  meaning: z.string(),
  time: z.iso.datetime(),
  key: z.base64(),
  signature: z.base64(),
});

describe('a release', () => {
  it('is final with the signatures it needs, by different people', async () => {
    const first = answered(await desk.call(...sign('Kari Nordmann')));
    expect(first).toMatchObject({ release: '1.0', signatures: 1, required: 2, final: false });
    expect(refusedWith(await desk.call(...sign('kari  NORDMANN')))).toBe('already-signed');
    const early = ['export', '--file', file, '--release', '1.0', '--out', desk.path('for-tidlig')];
    expect(refusedWith(await desk.call(...early))).toBe('release-not-final');
    expect(
      refusedWith(await desk.call('tables', '--file', file, '--out', desk.path('for-tidlig'))),
    ).toBe('no-signed-release');
    expect(existsSync(desk.path('for-tidlig'))).toBe(false);
    const second = answered(await desk.call(...sign('Ola Hansen')));
    expect(second).toMatchObject({ release: '1.0', signatures: 2, required: 2, final: true });
    expect(second).toMatchObject({ hash: z.object({ hash: z.string() }).parse(first).hash });
    folder = await exported(desk.call, file, 'ut');
  });

  it('holds the promised files, each in the manifest with its hash and size', () => {
    const found = hashesBelow(folder);
    const { 'manifest.json': own, 'signatures.json': signatures, ...listed } = found;
    expect([typeof own, typeof signatures]).toEqual(['string', 'string']);
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ release: '1.0', round: 'Runde', registerDate: '2015-01-01' });
    const { files } = z
      .object({
        files: z.array(z.object({ path: z.string(), sha256: z.string(), size: z.int() })),
      })
      .parse(manifest);
    expect(Object.fromEntries(files.map((one) => [one.path, one.sha256]))).toEqual(listed);
    expect(files.map((one) => one.size)).toEqual(
      files.map((one) => statSync(join(folder, one.path)).size),
    );
    expect(Object.keys(listed)).toEqual(
      expect.arrayContaining([
        'verify.mjs',
        ...['index.html', 'overview.pdf', 'overview.csv', 'overview.json'].map(
          (name) => `overview/${name}`,
        ),
        'tables/results.json',
        ...['entries.csv', 'judgements.csv', 'codebook.json'].map((name) => `data/${name}`),
      ]),
    );
    for (const format of ['docx', 'xlsx', 'csv', 'html', 'tex', 'md'])
      expect(Object.keys(listed).some((path) => path.endsWith(`.${format}`))).toBe(true);
  });

  it('is signed over the canonical bytes of what the signature says', () => {
    const manifest = sha256(readFileSync(join(folder, 'manifest.json')));
    const signatures = z
      .array(signature)
      .parse(JSON.parse(readFileSync(join(folder, 'signatures.json'), 'utf8')));
    const valid = signatures.map(({ signature: signed, ...said }) => {
      const key = createPublicKey({
        key: {
          kty: 'OKP',
          crv: 'Ed25519',
          x: Buffer.from(said.key, 'base64').toString('base64url'),
        },
        format: 'jwk',
      });
      const bytes = Buffer.from(canonical({ ...said, manifest }));
      return [said.name, verify(null, bytes, key, Buffer.from(signed, 'base64'))];
    });
    expect(valid).toEqual([
      ['Kari Nordmann', true],
      ['Ola Hansen', true],
    ]);
  });

  it('has the same bytes in another time zone, locale and profile, from a copy of the file', async () => {
    const copy = desk.path('kopi.grenseland');
    copyFileSync(file, copy);
    const abroad = await desk.elsewhere({
      TZ: 'Pacific/Auckland',
      LC_ALL: 'tr_TR.UTF-8',
      GRENSELAND_HOME: desk.path('annet-hjem'),
    });
    expect(hashesBelow(await exported(abroad, copy, 'ut-2'))).toEqual(hashesBelow(folder));
    const tables = desk.path('tabeller');
    answered(await abroad('tables', '--file', copy, '--out', tables, '--release', '1.0'));
    expect(hashesBelow(tables)).toEqual(hashesBelow(join(folder, 'tables')));
  });

  it('holds for the program and for its own verifier, until a byte is changed', async () => {
    const checks = async (path: string): Promise<readonly [number | null, number | null]> => [
      spawnSync(process.execPath, [join(path, 'verify.mjs')]).status,
      (await desk.call('verify', path)).exit,
    ];
    expect(await checks(folder)).toEqual([0, 0]);
    expect((await desk.call('verify', file)).exit).toBe(0);
    const tampered = desk.path('endret');
    const changes: readonly (() => void)[] = [
      () => writeFileSync(join(tampered, 'data', 'entries.csv'), 'x'),
      () => writeFileSync(join(tampered, 'data', 'lagt-til.txt'), 'x'),
      () => rmSync(join(tampered, 'overview', 'overview.pdf')),
      () => writeFileSync(join(tampered, 'signatures.json'), '[]'),
      () => {
        const path = join(tampered, 'signatures.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace('fagsjef', 'direktør'));
      },
      () => {
        const path = join(tampered, 'signatures.json');
        const [one] = z.array(signature).parse(JSON.parse(readFileSync(path, 'utf8')));
        writeFileSync(path, canonical([one]));
      },
    ];
    const found: unknown[] = [];
    for (const change of changes) {
      removeFolder(tampered);
      cpSync(folder, tampered, { recursive: true });
      change();
      found.push(await checks(tampered));
    }
    expect(found).toEqual(changes.map(() => [1, 1]));
  });

  it('stays as it was when the mapping goes on, and the next has a number of its own', async () => {
    await desk.take(file, [
      ['kommunenummer', 'utfall', 'begrunnelse'],
      ['0403', 'egen-tjeneste', 'Ny opplysning'],
    ]);
    expect(answered(await desk.call(...sign('Ola Hansen')))).toMatchObject({
      release: '1.1',
      final: false,
    });
    expect(hashesBelow(await exported(desk.call, file, 'ut-3'))).toEqual(hashesBelow(folder));
  });
});
