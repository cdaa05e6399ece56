import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFileWithSheets } from '../../../electron/importers/read-workbook.ts';
import type { ImportStep } from '../../../shared/contract/intake-views.ts';
import { isoDate, unitNumber } from '../../../shared/lib/ids.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { canaries, canariesIn, canaryWords } from '../../builders/canary.ts';
import { firstRound, newRound2015 } from '../../builders/mapping.ts';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { codeOf } from '../../builders/refusal-code.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const [aerlend, maret] = canaries;
const [holmestrand, oslo] = [unitNumber.parse('0702'), unitNumber.parse('0301')];
const attempt = {
  date: isoDate.parse('2015-03-05'),
  department: 'sentralbordet',
  result: 'svar' as const,
  note: '',
};

async function begun() {
  const folder = temporaryFolder();
  const client = openProgram(join(folder, 'hjem'));
  await client.session.createAdviser({ name: 'Rådgiver', title: '', passphrase });
  const file = join(folder, 'kartlegging.grenseland');
  const round = firstRound(await client.mapping.create({ file, round: newRound2015() }));
  const ring = (person: { name: string; phone: string; email: string }, knownInLog = false) =>
    client.entry.addAttempt({ round, unit: holmestrand, attempt, person, knownInLog });
  const choiceOf = (name: string, text: string) => {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, text);
    return { round, file: path, sheet: null, columns: {}, source: null };
  };
  const imported = async (name: string, text: string) => {
    const steps: ImportStep[] = [];
    for await (const step of await client.intake.run(choiceOf(name, text))) steps.push(step);
    const last = steps.at(-1);
    return last?.kind === 'done' ? last.report : null;
  };
  return { client, folder, file, round, ring, choiceOf, imported };
}

const rows = `kommunenummer;opplysning;oppgitt-av;begrunnelse
0702;Har kurs, sier ${aerlend.name};leder;
0301;Har kurs;${maret.email};
1103;Har kurs;leder;Ring 90817263
2003;Har kurs;leder;
`;

describe('rows that mention a contact person who is held', () => {
  it('are set aside by place and code, nothing of them is stored, and they come back to be mended', async () => {
    const { client, folder, ring, choiceOf, imported } = await begun();
    for (const person of canaries) await ring({ ...person });
    const keys = (await client.person.held()).persons.map((one) => one.key);
    const report = await imported('rader.csv', rows);
    expect(report).toMatchObject({
      rows: 4,
      stored: 1,
      refused: 3,
      refusals: [
        { row: 2, column: 'opplysning', code: 'person-in-text' },
        { row: 3, column: 'oppgitt-av', code: 'person-in-text' },
        { row: 4, column: 'begrunnelse', code: 'person-in-text' },
      ],
    });
    const told = JSON.stringify(report);
    expect(canaryWords.filter((word) => told.includes(word))).toEqual([]);
    const out = join(temporaryFolder(), 'avviste.xlsx');
    await client.intake.saveRefused({ choice: choiceOf('rader.csv', rows), file: out });
    const { sheets } = valueOf(await readFileWithSheets(out, {}));
    expect(sheets[0]?.rows).toHaveLength(4);
    expect(sheets[0]?.rows[1]).toContain(`Har kurs, sier ${aerlend.name}`);
    await client.person.erase({ keys, reason: 'Bedt om det.', renewBackups: true });
    expect(canariesIn([folder], canaryWords)).toEqual([]);
  });

  it('come in nowhere when what the file, the sheet or a heading is called mentions one', async () => {
    const { client, ring, round, choiceOf } = await begun();
    await ring({ ...aerlend });
    const one = 'kommunenummer;opplysning\n0702;Har kurs\n';
    const run = async (choice: ReturnType<typeof choiceOf>): Promise<void> => {
      for await (const _ of await client.intake.run(choice));
    };
    for (const name of [`Svar fra ${aerlend.name}.csv`, 'Åsnes, Ærlend Østgård.csv'])
      expect(await codeOf(run(choiceOf(name, one)))).toBe('person-in-text');
    const heading = `Sagt av ${aerlend.name}`;
    const choice = choiceOf('rader.csv', `kommunenummer;${heading}\n0702;Har kurs\n`);
    expect(await codeOf(run({ ...choice, columns: { [heading]: 'opplysning' } }))).toBe(
      'person-in-text',
    );
    const entry = await client.reading.entry({ round, unit: holmestrand });
    expect(entry.statements).toEqual([]);
  });

  it('are refused by the write path itself, if somebody is written down while they are on their way', async () => {
    const { client, ring, choiceOf, round } = await begun();
    const many = Array.from({ length: 4001 }, () => `0301;Har kurs, sier ${aerlend.name}`);
    const choice = choiceOf('rader.csv', `kommunenummer;opplysning\n${many.join('\n')}\n`);
    const steps = await client.intake.run(choice);
    const run = async (): Promise<void> => {
      for await (const step of steps)
        if (step.kind === 'progress' && step.stage === 'leser') await ring({ ...aerlend });
    };
    const code = await codeOf(run());
    const { statements } = await client.reading.entry({ round, unit: oslo });
    // Who comes first is up to the machine; the two are never there together without a word.
    expect([code, statements.length]).toBeOneOf([
      ['person-in-text', 0],
      ['person-in-log', 4001],
    ]);
  });
});

describe('somebody whom the log mentions already', () => {
  it('is written down only when that is known, and the answer says where it stands', async () => {
    const { client, ring, round, imported } = await begun();
    await imported('rader.csv', rows);
    await client.entry.markNotReached({ round, unit: oslo, reason: `${aerlend.name} er borte` });
    const refused = await ring({ ...aerlend }).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      data: {
        code: 'person-in-log',
        details: {
          places: ['Holmestrand (opplysning)', 'Oslo (ikke nådd)', 'Stavanger (opplysning)'],
        },
      },
    });
    expect(canaryWords.filter((word) => JSON.stringify(refused).includes(word))).toEqual([]);
    expect((await client.person.held()).persons).toEqual([]);
    await ring({ ...aerlend }, true);
    expect((await client.person.held()).persons).toHaveLength(1);
  });

  it('is asked about when they are corrected into it, but not about what stood there before', async () => {
    const { client, ring, round, imported } = await begun();
    await imported('rader.csv', rows);
    const nobody = { name: 'Ola Blirigjen', phone: '', email: '' };
    await ring(nobody);
    const key = (await client.person.held()).persons[0]?.key ?? '';
    const place = { round, unit: holmestrand, key };
    const named = { ...nobody, name: aerlend.name };
    expect(await codeOf(client.person.correct({ ...place, person: named }))).toBe('person-in-log');
    await client.person.correct({ ...place, person: named, knownInLog: true });
    await client.person.correct({ ...place, person: { ...named, email: 'ny@kommune.test' } });
    const [held] = (await client.person.held()).persons;
    expect(held?.records).toMatchObject([{ name: aerlend.name, email: 'ny@kommune.test' }]);
  });
});
