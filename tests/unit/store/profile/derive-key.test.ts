import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scryptSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginKeyAtHand, deriveKey } from '../../../../electron/store/profile/derive-key.ts';

const costs = { cost: 2 ** 10, blockSize: 8, parallel: 1 };
const salt = Buffer.from('et salt på 16 by');
const plain = (passphrase: string): Buffer =>
  scryptSync(passphrase, salt, 32, { N: costs.cost, r: costs.blockSize, p: costs.parallel });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'grenseland-key-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const keep = (name: string, content: string): void => writeFileSync(join(folder, name), content);
const keyFile = JSON.stringify({ protection: { ...costs, salt: salt.toString('base64') } });

describe('the key worked out ahead', () => {
  it('is the one that is asked for', async () => {
    keep('a.json', keyFile);
    beginKeyAtHand(folder, 'fire ville hester');
    expect(await deriveKey('fire ville hester', salt, costs)).toEqual(plain('fire ville hester'));
  });

  it('never opens with another passphrase, or another time', async () => {
    keep('a.json', keyFile);
    beginKeyAtHand(folder, 'fire ville hester');
    expect(await deriveKey('fem ville hester', salt, costs)).toEqual(plain('fem ville hester'));
    expect(await deriveKey('fire ville hester', salt, costs)).toEqual(plain('fire ville hester'));
  });

  it.each([
    ['no folder', () => rmSync(folder, { recursive: true })],
    ['no key', () => undefined],
    ['several keys', () => ['a.json', 'b.json'].forEach((name) => keep(name, keyFile))],
    ['half a file', () => keep('a.json', keyFile.slice(0, 20))],
    ['a key store', () => keep('a.json', JSON.stringify({ protection: { kind: 'key-store' } }))],
    ['no costs', () => keep('a.json', JSON.stringify({ protection: { salt: '' } }))],
    ['a cost of nothing', () => keep('a.json', keyFile.replace('1024', '0'))],
    ['a folder in its place', () => mkdirSync(join(folder, 'a.json'))],
  ])('is left to whoever asks where there is %s', async (_name, prepare) => {
    prepare();
    beginKeyAtHand(folder, 'fire ville hester');
    expect(await deriveKey('fire ville hester', salt, costs)).toEqual(plain('fire ville hester'));
  });
});
