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
