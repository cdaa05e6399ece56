import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { releaseNumber } from '../../../shared/lib/ids.ts';
import { newRound2015 } from '../../builders/mapping.ts';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { richMapping } from '../../builders/rich-mapping.ts';
import { codeOf } from '../../builders/refusal-code.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const first = releaseNumber.parse('1.0');
const world = mkdtempSync(join(tmpdir(), 'grenseland-stier-'));
afterAll(() => rmSync(world, { recursive: true, force: true }));

/** Made once; every test opens it anew. */
let made: Promise<string> | null = null;
const mappingFile = (): Promise<string> => (made ??= richMapping(world));

async function begun() {
  const folder = temporaryFolder();
  const file = await mappingFile();
  const client = openProgram(join(world, 'hjem'));
  await client.mapping.open({ file });
  const { advisers } = await client.session.state();
  for (const { id } of advisers) await client.session.unlock({ adviser: id, passphrase });
  onTestFinished(async () => void (await client.mapping.close()));
  const { round } = await client.release.find({ number: first });
  writeFileSync(join(folder, 'fil.txt'), 'min egen');
  mkdirSync(join(folder, 'full'));
  writeFileSync(join(folder, 'full', 'noe.txt'), 'noe');
  mkdirSync(join(folder, 'mappe.grenseland'));
  const exported = (path: string) =>
    codeOf(client.release.export({ number: first, folder: join(folder, path) }));
  const tables = (path: string) =>
    codeOf(
      client.release.exportTables({
        round,
        release: first,
        formats: ['md', 'json'],
        digits: 1,
        folder: join(folder, path),
      }),
    );
  const verified = (path: string) => codeOf(client.release.verify({ path: join(folder, path) }));
  const create = (path: string) =>
    codeOf(
      client.mapping.create({
        file: join(folder, path),
        round: newRound2015({ name: 'Ny' }),
      }),
    );
  const below = () => readdirSync(folder, { recursive: true }).map(String).toSorted();
  return { folder, client, exported, tables, verified, create, below };
}

const long = 'æ'.repeat(200);

describe('a place where nothing can be written', () => {
  it.each([
    ['a file where a folder should be', 'fil.txt', 'file-exists'],
    ['a file on the way there', 'fil.txt/under/her', 'folder-not-writable'],
    ['a name that is too long', long, 'name-too-long'],
    ['a name on the way there that is too long', `${long}/her`, 'name-too-long'],
  ])('is refused by name, and nothing is left: %s', async (_, path, code) => {
    const { exported, tables, below } = await begun();
    const before = below();
    expect(await exported(path)).toBe(code);
    expect(await tables(path)).toBe(code);
    expect(below()).toEqual(before);
  });

  it('is refused for a new mapping too', async () => {
    const { create, below } = await begun();
    const before = below();
    expect(await create(`${long}.grenseland`)).toBe('name-too-long');
    expect(await create(`${long}/k.grenseland`)).toBe('name-too-long');
    // What is made beside it while it is written has a longer name than its own.
    expect(await create(`${'a'.repeat(240)}.grenseland`)).toBe('name-too-long');
    expect(await create('fil.txt/k.grenseland')).toBe('folder-not-writable');
    expect(await create('mangler/k.grenseland')).toBe('folder-not-writable');
    expect(await create('mappe.grenseland')).toBe('file-exists');
    expect(below()).toEqual(before);
  });

  it('is never filled up where the release folder should be alone', async () => {
    const { exported, below } = await begun();
    const before = below();
    expect(await exported('full')).toBe('file-exists');
    expect(below()).toEqual(before);
  });

  it('is told of as a folder, where the system lets nobody write', async () => {
    const { client } = await begun();
    const nowhere = '/proc/grenseland/her';
    expect(await codeOf(client.release.export({ number: first, folder: nowhere }))).toBe(
      'folder-not-writable',
    );
  });
});

describe('a place with a name of its own', () => {
  it.each(['mellom rom og æøå', 'ny/mappe/under', 'b'.repeat(200)])(
    'is written to and holds: %s',
    async (path) => {
      const { exported, tables, verified } = await begun();
      expect(await exported(path)).toBe('accepted');
      expect(await verified(path)).toBe('accepted');
      expect(await tables(`${path}/tabeller igjen`)).toBe('accepted');
    },
  );
});

describe('what is to be verified', () => {
  it('is refused by name where it is neither release nor mapping', async () => {
    const { client, verified } = await begun();
    expect(await verified('fil.txt')).toBe('file-not-a-mapping');
    expect(await verified('mangler')).toBe('file-not-found');
    expect(await verified(long)).toBe('file-not-found');
    expect(await codeOf(client.release.verify({ path: '/dev/null' }))).toBe('not-a-release');
  });

  it('is not a mapping where it is a folder', async () => {
    const { client, folder } = await begun();
    expect(await codeOf(client.mapping.open({ file: join(folder, 'full') }))).toBe(
      'file-not-a-mapping',
    );
  });
});
