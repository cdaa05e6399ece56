import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isoDate, unitNumber } from '../../../shared/lib/ids.ts';
import { firstRound, newRound2015 } from '../../builders/mapping.ts';
import { nationalIdOf } from '../../builders/national-id.ts';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { openTerminal } from '../../builders/open-terminal.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const units = ['0702', '0301', '1103'].map((one) => unitNumber.parse(one));
const reason = ['--reason', 'Bedt om det.'];
const heldShape = z.object({
  persons: z.array(z.object({ key: z.string(), name: z.string() })),
  erased: z.array(z.object({ key: z.string() })),
});

/** A mapping in which the same Kari was rung in two places, and another Kari in a third. */
async function terminal() {
  const folder = temporaryFolder();
  const file = join(folder, 'k.grenseland');
  const client = openProgram(join(folder, 'hjem'));
  await client.session.createAdviser({ name: 'Ola', title: '', passphrase });
  const round = firstRound(await client.mapping.create({ file, round: newRound2015() }));
  for (const [at, unit] of units.entries()) {
    const phone = at < 2 ? '90 81 72 63' : '';
    const attempt = { department: 'Torget', result: 'svar' as const, note: '' };
    await client.entry.addAttempt({
      round,
      unit,
      attempt: { ...attempt, date: isoDate.parse('2015-03-05') },
      person: { name: 'Kari Østgård', phone, email: '' },
    });
  }
  await client.mapping.close();
  const call = openTerminal(folder);
  const at = ['--file', file, '--adviser', 'Ola'];
  const held = async () => heldShape.parse((await call('persons', ...at)).output);
  return { call, folder, file, at, held };
}

const refusedWith = (code: string) => ({ exit: 1, output: { refused: { code } } });

describe('personal data in the terminal', () => {
  it('are listed, given out and erased; a name that two have is refused with the keys', async () => {
    const { call, folder, at, held } = await terminal();
    const { persons } = await held();
    const keys = persons.map((one) => one.key);
    expect(keys).toHaveLength(2);
    const named = await call('erase', ...at, '--person', 'kari  østgård', ...reason);
    expect(named).toMatchObject(refusedWith('person-ambiguous'));
    expect(named).toMatchObject({ output: { refused: { details: { keys } } } });
    const out = join(folder, 'ut');
    const first = keys[0] ?? '';
    expect(await call('persons', ...at, '--extract', first, '--out', out)).toMatchObject({
      exit: 0,
      output: { person: first, files: ['personopplysninger.json', 'personopplysninger.docx'] },
    });
    expect(readdirSync(out)).toHaveLength(2);
    const mine = await call('erase', ...at, '--person', first, '--reason', 'Østgård ba om det');
    expect(mine).toMatchObject(refusedWith('person-in-text'));
    expect(await call('erase', ...at, '--person', first, ...reason)).toMatchObject({
      exit: 0,
      output: { drafts: 0, backups: 'none', releases: [], stays: [] },
    });
    const last = await call('erase', ...at, '--person', 'Kari Østgård', ...reason);
    expect(last).toMatchObject({ exit: 0 });
    const after = await held();
    expect(after.persons).toEqual([]);
    expect(after.erased).toHaveLength(3);
    const gone = await call('erase', ...at, '--person', first, ...reason);
    expect(gone).toMatchObject(refusedWith('person-unknown'));
    expect(await call('persons', ...at, '--extract', first)).toMatchObject({ exit: 2 });
  });

  it('are published by consent, which is given for one entry and taken back, and blocked and let out', async () => {
    const { call, at, held } = await terminal();
    const one = ['--date', '2015-03-06', '--how', 'Sagt på telefon.', '--fields', 'name, role'];
    const consent = (person: string, ...rest: string[]) =>
      call('persons', ...at, '--consent', person, ...rest);
    const [twice, once] = (await held()).persons;
    expect(await consent(twice?.key ?? '', ...one)).toMatchObject({
      output: { keys: [twice?.key] },
    });
    const named = await consent('Kari Østgård', ...one);
    expect(named).toMatchObject(refusedWith('person-ambiguous'));
    await call('erase', ...at, '--person', once?.key ?? '', ...reason);
    expect(await consent('Kari Østgård', ...one)).toMatchObject(
      refusedWith('person-in-many-entries'),
    );
    const said = ['--date', '2015-03-06', '--fields', 'name', '--how', 'Kari sa ja'];
    expect(await consent(twice?.key ?? '', ...said)).toMatchObject(refusedWith('person-in-text'));
    const act = (what: string) => call('persons', ...at, what, twice?.key ?? '', ...reason);
    const consents = async () => JSON.stringify((await call('persons', ...at)).output);
    expect(await consents()).toMatch(
      /"fields":\["name","role"\],"date":"2015-03-06".*"withdrawn":null/u,
    );
    expect(await act('--withdraw-consent')).toMatchObject({ exit: 0 });
    expect(await consents()).not.toContain('"withdrawn":null');
    expect(await act('--withdraw-consent')).toMatchObject(refusedWith('nothing-to-undo'));
    expect(await act('--block')).toMatchObject({ exit: 0, output: { keys: { length: 2 } } });
    expect(await act('--block')).toMatchObject(refusedWith('person-already-blocked'));
    expect(await act('--unblock')).toMatchObject({ exit: 0 });
    for (const off of [
      ['--consent', 'x'],
      ['--consent', 'x', '--date', '2015-03-06', '--how', 'y', '--fields', 'address'],
      ['--block', 'x'],
      ['--block', 'x', '--unblock', 'x', '--reason', 'y'],
      ['--fields', 'name'],
    ])
      expect(await call('persons', ...at, ...off)).toMatchObject({ exit: 2 });
  });

  it('are no part of a round that does not ask for them, which is what a new one does', async () => {
    const { call, file } = await terminal();
    const made = ['--file', file, '--name', 'To', '--register', '2020-01-01', '--add-round'];
    await call(
      'new',
      ...made,
      '--units',
      'kommuner',
      '--codebook',
      'tjenester-2015',
      '--adviser',
      'Ola',
    );
    const { output } = await call('persons', '--file', file, '--adviser', 'Ola');
    expect(output).toMatchObject({ rounds: [{ asked: true }, { name: 'To', asked: false }] });
  });

  it('do not come in with a row that has a national identity number in it, and the answer does not repeat it', async () => {
    const { call, folder, at } = await terminal();
    const number = ['010190123', '010190124', '010190125'].map(nationalIdOf).find(Boolean) ?? '';
    const input = join(folder, 'rader.csv');
    writeFileSync(
      input,
      `kommunenummer;opplysning;oppgitt-av\n0702;Leder ${number};leder\n0301;Fint;${number}\n1103;Fint;leder\n`,
    );
    const answer = await call('import', ...at, '--input', input);
    expect(answer).toMatchObject({
      output: {
        stored: 1,
        refused: 2,
        refusals: [
          { row: 2, column: 'opplysning', code: 'person-number-in-text' },
          { row: 3, column: 'oppgitt-av', code: 'person-number-in-text' },
        ],
      },
    });
    expect(JSON.stringify(answer)).not.toContain(number);
  });
});
