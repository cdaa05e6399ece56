import { spawnSync } from 'node:child_process';
import { createPublicKey, verify } from 'node:crypto';
import { readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { minisignKey } from '../../../electron/exporters/minisign.ts';
import { rawPublicKey } from '../../../electron/exporters/signature-payload.ts';
import { verifyReleaseFolder } from '../../../electron/verifier/verify-release-folder.ts';
import { isoTime } from '../../../shared/lib/ids.ts';
import {
  inFolder,
  sampleFacts,
  sampleFiles,
  sampleKey,
  sampleStatement,
  signedRelease,
} from '../../builders/release-folder.ts';

const later = sampleStatement({
  name: 'Ola «Ås» Hansen',
  meaning: 'Lest og\ngodkjent',
  time: isoTime.parse('2015-03-06T08:00:00.000Z'),
});
const release = signedRelease(
  sampleFiles,
  sampleFacts({ signaturesRequired: 2 }),
  [
    [sampleKey(2), later],
    [sampleKey(1), sampleStatement()],
  ],
  true,
);
const first = 'manifest.json.minisig';
const second = 'manifest.json.2.minisig';
const keyOf = (seed: number): string => minisignKey(rawPublicKey(sampleKey(seed)));

const codes = (change: (folder: string) => Promise<unknown>) =>
  inFolder(release, async (folder) => {
    await change(folder);
    const { problems } = await verifyReleaseFolder(folder);
    return problems.map(({ place, code }) => `${place} ${code}`);
  });

/** As minisign's own description has it: https://jedisct1.github.io/minisign/#signature-format. */
async function byDescription(folder: string, signature: string, key: string): Promise<boolean> {
  const manifest = await readFile(join(folder, 'manifest.json'));
  const [, signedLine = '', commentLine = '', globalLine = ''] = (
    await readFile(join(folder, signature), 'utf8')
  ).split('\n');
  const [known, signed] = [Buffer.from(key, 'base64'), Buffer.from(signedLine, 'base64')];
  if (!known.subarray(0, 10).equals(signed.subarray(0, 10))) return false;
  const x = known.subarray(10).toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const file = signed.subarray(10);
  const comment = Buffer.from(commentLine.slice('trusted comment: '.length), 'utf8');
  const global = Buffer.from(globalLine, 'base64');
  return (
    verify(null, manifest, publicKey, file) &&
    verify(null, Buffer.concat([file, comment]), publicKey, global)
  );
}

/** What minisign itself says; null where it is not installed. */
function byMinisign(folder: string, signature: string, key: string): boolean | null {
  const words = ['-V', '-q', '-m', 'manifest.json', '-x', signature, '-P', key];
  const { error, status } = spawnSync('minisign', words, { cwd: folder });
  return error === undefined ? status === 0 : null;
}

async function accepted(folder: string, signature: string, key: string): Promise<boolean> {
  const described = await byDescription(folder, signature, key);
  expect([described, null]).toContain(byMinisign(folder, signature, key));
  return described;
}

describe('signatures in minisign’s format', () => {
  it('have four lines: the key, the signature, who signed, and a signature over both', async () => {
    await inFolder(release, async (folder) => {
      const lines = (await readFile(join(folder, first), 'utf8')).split('\n');
      expect(lines).toHaveLength(5);
      expect(lines[0]).toBe(`untrusted comment: minisign -V -m manifest.json -P ${keyOf(1)}`);
      expect(lines[2]).toBe(
        'trusted comment: {"meaning":"Jeg har gått gjennom oversikten og går god for den.","name":"Kari Nordmann","role":"Spesialrådgiver","time":"2015-03-05T11:30:00.000Z"}',
      );
      expect(Buffer.from(lines[1] ?? '', 'base64')).toHaveLength(74);
      expect(Buffer.from(lines[3] ?? '', 'base64')).toHaveLength(64);
      expect(Buffer.from(keyOf(1), 'base64')).toHaveLength(42);
      // A meaning of two lines stays one line of JSON.
      expect((await readFile(join(folder, second), 'utf8')).split('\n')).toHaveLength(5);
    });
  });

  it('are found where a byte is changed, one is missing, added, or another’s', async () => {
    expect(await codes(async () => undefined)).toEqual([]);
    const length = release.get(first)?.length ?? 0;
    for (let at = 0; at < length; at += 7) {
      const flipped = async (folder: string): Promise<void> => {
        const bytes = await readFile(join(folder, first));
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        await writeFile(join(folder, first), bytes);
      };
      expect(await codes(flipped)).toEqual([`${first} signature-invalid`]);
    }
    expect(await codes((folder) => unlink(join(folder, second)))).toEqual([
      `${second} file-missing`,
    ]);
    expect(
      await codes((folder) => writeFile(join(folder, 'manifest.json.3.minisig'), 'x')),
    ).toEqual(['manifest.json.3.minisig file-added']);
    const none = async (folder: string): Promise<void> => {
      await unlink(join(folder, first));
      await unlink(join(folder, second));
    };
    expect(await codes(none)).toEqual([]);
    const swapped = async (folder: string): Promise<void> =>
      writeFile(join(folder, second), await readFile(join(folder, first)));
    expect(await codes(swapped)).toEqual([`${second} signature-invalid`]);
  });

  it('are accepted for the right key and manifest only, by minisign itself where it is installed', async () => {
    await inFolder(release, async (folder) => {
      expect(await accepted(folder, first, keyOf(1))).toBe(true);
      expect(await accepted(folder, second, keyOf(2))).toBe(true);
      expect(await accepted(folder, second, keyOf(1))).toBe(false);
      await writeFile(join(folder, 'manifest.json'), '{}');
      expect(await accepted(folder, first, keyOf(1))).toBe(false);
    });
  });
});
