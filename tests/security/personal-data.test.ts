import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openMappingFile } from '../../electron/store/mapping-file.ts';
import { logReader } from '../../electron/store/log-table.ts';
import { isoDate, releaseNumber, unitNumber } from '../../shared/lib/ids.ts';
import { canaries, canariesIn, canaryWords } from '../builders/canary.ts';
import { firstRound } from '../builders/mapping.ts';
import { openProgram, passphrase } from '../builders/open-program.ts';
import { openTerminal } from '../builders/open-terminal.ts';
import { silentHost } from '../builders/silent-host.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

// What leaves the table of contact persons, or could: every way out of the file is taken, and what came out is searched
// as bytes for persons with odd names, in sixteen encodings.

const units = ['0702', '0301', '1103', '2003'].map((one) => unitNumber.parse(one));
const [first] = canaries;
const reason = 'Bedt om det.';
const tableRow = z.object({ name: z.string() });

/** The example of 428 judged entries in which all the canaries are held, a release of it, signed; closed. */
async function heldAndReleased() {
  const folder = temporaryFolder();
  const file = join(folder, 'kartlegging.grenseland');
  const client = openProgram(join(folder, 'hjem'), silentHost);
  await client.session.createAdviser({ name: 'Rådgiver', title: '', passphrase });
  const mapping = await client.mapping.createExample({ file });
  if (mapping === null) throw new Error('There is no example');
  const round = firstRound(mapping);
  const said: unknown[] = [];
  const refused = (work: Promise<unknown>): Promise<void> =>
    work.then(
      () => Promise.reject(new Error('It was let through')),
      (error: unknown) =>
        void said.push([error, String(error), error instanceof Error ? error.stack : '']),
    );
  for (const [at, person] of canaries.entries())
    await client.entry.addAttempt({
      round,
      unit: units[at] ?? unitNumber.parse('0702'),
      attempt: {
        date: isoDate.parse('2015-03-05'),
        department: 'sentralbordet',
        result: 'svar',
        note: '',
      },
      person: { ...person },
    });
  const here = { round, unit: unitNumber.parse('0702') };
  await refused(client.entry.markNotReached({ ...here, reason: `${first.name} er borte` }));
  const contact = { department: `Spør ${first.name}`, phone: '', email: '', link: '' };
  await refused(client.entry.setContact({ ...here, contact }));
  const { persons } = await client.person.held();
  const held = persons.find((one) => one.name === first.name);
  const keys = persons.map((one) => one.key);
  await refused(
    client.person.block({ keys: [held?.key ?? ''], reason: `${first.name} ba om det` }),
  );
  const { manifest, number } = await client.release.freeze({ round, number: null });
  await client.release.sign({
    round,
    number: releaseNumber.parse(number),
    manifest,
    role: 'redaktør',
    meaning: 'Godkjent',
    authentication: passphrase,
  });
  await client.mapping.close();
  return { folder, file, keys, said, number };
}

/** Everything in the file but the persons' own table, unpacked, as files in a folder. */
function laidOut(file: string, folder: string): void {
  mkdirSync(folder);
  const { handle, close } = openMappingFile(file);
  const rows = [...logReader(handle).sealed()];
  writeFileSync(join(folder, 'logg'), Buffer.concat(rows.map((one) => one.bytes)));
  const tables = handle.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  for (const { name } of z.array(tableRow).parse(tables)) {
    if (name === 'person') continue;
    const values = handle.prepare(`SELECT * FROM "${name}"`).raw().all().flat();
    const bytes = values.map((one) => (one instanceof Uint8Array ? one : Buffer.from(String(one))));
    writeFileSync(join(folder, `tabell-${name}`), Buffer.concat(bytes));
  }
  close();
}

describe('contact persons', () => {
  it('reach neither log, release, export, site, fact sheets nor any answer, and no copy once they are erased', async () => {
    const { folder, file, keys, said, number } = await heldAndReleased();
    const out = temporaryFolder();
    laidOut(file, join(out, 'fil'));
    const call = openTerminal(folder);
    const here = ['--file', file, '--adviser', 'Rådgiver'];
    const into = (name: string) => ['--out', join(out, name)];
    const rows = join(temporaryFolder(), 'rader.csv');
    writeFileSync(rows, `kommunenummer;opplysning\n0702;Sier ${first.name}\n0301;${first.email}\n`);
    const calls: readonly (readonly string[])[] = [
      ['ledger'],
      ...units.map((unit) => ['entry', '--unit', unit, '--adviser', 'Rådgiver']),
      ['obstacles'],
      ['conflicts'],
      ['agreement'],
      ['precedents', '--unit', '0702', '--adviser', 'Rådgiver'],
      ['factsheets', '--unit', units.join(';'), ...into('faktaark')],
      ['tables', '--draft', '--format', 'csv,json,html', ...into('tabeller')],
      ['appendix', '--draft', ...into('vedlegg')],
      ['sentence', '--text', '{utfall.har-tjeneste.n} av {utfall.har-tjeneste.N}'],
      ['selection'],
      ['site', '--release', number, '--also', 'html,docx', ...into('nettsted')],
      ['export', '--release', number, ...into('utgivelse')],
      ['codebook', ...into('kodebok.json')],
      ['keys', ...into('nokler.json')],
      ['import', '--input', rows, '--dry-run', '--adviser', 'Rådgiver'],
    ];
    for (const [command = '', ...words] of calls) {
      const answer = await call(command, '--file', file, ...words);
      expect([command, answer.exit, answer]).toMatchObject([command, 0, {}]);
      said.push(answer);
    }
    const refused = ['--person', first.name, '--reason', `${first.name} ba om det`];
    said.push(await call('erase', ...here, ...refused));
    said.push(await call('verify', file));
    writeFileSync(join(out, 'svar.json'), JSON.stringify(said));
    expect(readdirSync(join(out, 'utgivelse')).length).toBeGreaterThan(3);
    expect(canariesIn([out], canaryWords)).toEqual([]);

    await call('backup', '--file', file);
    expect(canariesIn([folder], [first.name])).not.toEqual([]);
    for (const [at, key] of keys.entries()) {
      const renewing = at === keys.length - 1 ? ['--renew-backups'] : [];
      const erased = await call('erase', ...here, '--person', key, '--reason', reason, ...renewing);
      expect(erased).toMatchObject({ exit: 0, output: { stays: [] } });
    }
    expect(canariesIn([folder], canaryWords)).toEqual([]);
    expect(await call('verify', file)).toMatchObject({ exit: 0, output: { valid: true } });
  }, 120_000);
});
