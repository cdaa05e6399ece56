import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openMappingFile } from '../../../electron/store/mapping-file.ts';
import { isoDate, unitNumber } from '../../../shared/lib/ids.ts';
import { canaries, canariesIn, canaryWords, encodings } from '../../builders/canary.ts';
import { firstRound, newRound2015 } from '../../builders/mapping.ts';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { codeOf } from '../../builders/refusal-code.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const units = ['0702', '0301', '1103', '2003', '0403'].map((one) => unitNumber.parse(one));
const [holmestrand = unitNumber.parse('0702')] = units;
const bystander = { name: 'Ola Blirigjen', phone: '22 11 00 99', email: '' };
const reason = 'Bedt om det.';
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
  const mapping = await client.mapping.create({ file, round: newRound2015() });
  const round = firstRound(mapping);
  const ring = (person: (typeof canaries)[number] | typeof bystander, at: number) =>
    client.entry.addAttempt({
      round,
      unit: units[at % units.length] ?? holmestrand,
      attempt,
      person: { ...person },
    });
  const everybody = async () => {
    for (const [at, person] of [...canaries, ...canaries, bystander].entries())
      await ring(person, at);
  };
  const canaryKeys = async () =>
    (await client.person.held()).persons
      .filter((one) => one.name !== bystander.name)
      .flatMap((one) => one.records.map((record) => record.key));
  return { client, folder, file, round, ring, everybody, canaryKeys };
}

describe('the search for what should be gone', () => {
  it('finds every word in every encoding, wherever in a file it stands', () => {
    const folder = temporaryFolder();
    for (const [at, { name, bytes }] of encodings.entries()) {
      const here = join(folder, String(at));
      mkdirSync(here);
      for (const word of canaryWords) {
        const written = bytes(word);
        if (written === null) continue;
        const shift = name.startsWith('base64') ? '' : 'x'.repeat(at % 4);
        writeFileSync(join(here, 'fil'), Buffer.concat([Buffer.from(shift), written]));
        expect(canariesIn([here], [word]).join()).toContain(`(${name})`);
      }
    }
    expect(canariesIn([folder], ['Finnesikkehermedganske'])).toEqual([]);
  });
});

describe('persons who are erased', () => {
  it('are gone from file, what is written ahead, drafts, profile and backups, and the log holds', async () => {
    const { client, folder, file, round, everybody, canaryKeys } = await begun();
    await everybody();
    const [first] = canaries;
    const here = { round, unit: holmestrand };
    const draft = { answers: {}, outcome: null, mark: null };
    await client.entry.saveDraft({
      ...here,
      draft: { ...draft, rationale: `${first.name} (${first.phone}) sa nei; Østgård var enig` },
    });
    await client.entry.saveDraft({
      round,
      unit: unitNumber.parse('0301'),
      draft: { ...draft, rationale: `Spør ${first.name} igjen`, outcome: null },
    });
    await client.backup.make({ out: null });
    const found = canariesIn([folder], canaryWords);
    for (const place of ['kartlegging.grenseland', '.grenseland-wal', 'hjem'])
      expect(found.some((one) => one.includes(place))).toBe(true);
    const keys = await canaryKeys();
    expect(await client.person.beforeErasing({ keys })).toEqual({
      records: 8,
      drafts: 2,
      inLog: [],
      releases: [],
      backups: 1,
    });
    expect(await client.person.erase({ keys, reason, renewBackups: true })).toMatchObject({
      backups: 'renewed',
    });
    expect(canariesIn([folder], canaryWords)).toEqual([]);
    expect(canariesIn([folder], [bystander.name])).not.toEqual([]);
    expect(await client.release.verify({ path: file })).toMatchObject({ valid: true });
    const held = await client.person.held();
    expect(held.persons.map((one) => one.name)).toEqual([bystander.name]);
    expect(held.erased).toHaveLength(8);
    const { draft: kept } = await client.reading.entry(here);
    expect(kept?.rationale).toBe('[slettet] ([slettet]) sa nei; [slettet] var enig');
    await client.mapping.close();
    expect(canariesIn([folder], canaryWords)).toEqual([]);
  });

  it('leave backups as they are where nobody asks to have them renewed, and it is said', async () => {
    const { client, folder, everybody, canaryKeys } = await begun();
    await everybody();
    await client.backup.make({ out: null });
    const keys = await canaryKeys();
    expect(await client.person.erase({ keys, reason })).toMatchObject({ backups: 'kept' });
    const found = canariesIn([folder], canaryWords);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => one.includes('kartlegging.grenseland'))).toEqual([]);
  });

  it('come not back with what an import brings in a column that nobody asked for', async () => {
    const { client, folder, round } = await begun();
    const [{ name, email }] = canaries;
    const input = join(temporaryFolder(), 'rader.csv');
    writeFileSync(
      input,
      `kommunenummer;opplysning;Kontaktperson;Epost\n0702;Har kurs;${name};${email}\n0000;Feil;${name};${email}\n`,
    );
    const choice = { round, file: input, sheet: null, columns: {}, source: null };
    const steps = [];
    for await (const step of await client.intake.run(choice)) steps.push(step);
    expect(steps.at(-1)).toMatchObject({ report: { stored: 1, refused: 1 } });
    expect(canariesIn([folder], canaryWords)).toEqual([]);
  });

  it('are gone after a crash between the erasing and the emptying of what was written ahead', async () => {
    const { client, folder, file, everybody, canaryKeys } = await begun();
    await everybody();
    await client.mapping.close();
    const opened = openMappingFile(file);
    opened.handle.pragma('wal_autocheckpoint = 0');
    const crashed = join(folder, 'krasj');
    mkdirSync(crashed);
    opened.handle.prepare('UPDATE person SET content = content').run();
    const copy = join(crashed, 'kartlegging.grenseland');
    for (const beside of ['', '-wal']) {
      expect(existsSync(file + beside)).toBe(true);
      copyFileSync(file + beside, copy + beside);
    }
    opened.close();
    expect(canariesIn([crashed], canaryWords)).not.toEqual([]);
    await client.mapping.open({ file: copy });
    const keys = await canaryKeys();
    await client.person.erase({ keys, reason, renewBackups: true });
    expect(canariesIn([crashed], canaryWords)).toEqual([]);
  });
});

describe('what is held', () => {
  it('is one person where two entries agree, and is blocked, shown nowhere else, and let out again', async () => {
    const { client, round, everybody } = await begun();
    await everybody();
    const [first] = canaries;
    const { persons } = await client.person.held();
    expect(persons).toHaveLength(5);
    const aerlend = persons.find((one) => one.name === first.name);
    const keys = (aerlend?.records ?? []).map((one) => one.key);
    expect(keys).toHaveLength(2);
    expect(await codeOf(client.person.block({ keys, reason: 'Østgård ba om det' }))).toBe(
      'person-in-text',
    );
    await client.person.block({ keys, reason });
    const here = { round, unit: holmestrand };
    expect(await client.person.ofEntry(here)).toContainEqual({
      key: keys[0],
      name: '',
      phone: '',
      email: '',
      blocked: true,
    });
    const after = (await client.person.held()).persons.find((one) => one.key === aerlend?.key);
    expect(after?.records[0]).toMatchObject({ name: first.name, blocked: { reason } });
    expect(await codeOf(client.person.block({ keys, reason }))).toBe('person-already-blocked');
    await client.person.unblock({ keys, reason });
    expect(await client.person.ofEntry(here)).toContainEqual({ key: keys[0], ...first });
  });

  it('is not written into the log in free text, by whatever hand', async () => {
    const { client, round, everybody } = await begun();
    await everybody();
    const [first] = canaries;
    const here = { round, unit: unitNumber.parse('0301') };
    const said = client.entry.markNotReached({ ...here, reason: `${first.name} var bortreist` });
    expect(await codeOf(said)).toBe('person-in-text');
    const note = client.entry.addAttempt({
      ...here,
      attempt: { ...attempt, note: 'Ring Ny Persson igjen' },
      person: { name: 'Ny Persson', phone: '', email: '' },
    });
    expect(await codeOf(note)).toBe('person-in-text');
    await client.entry.markNotReached({ ...here, reason: 'Ring 22 33 44 55, post@oslo.test' });
    expect(await client.person.inTexts()).toMatchObject([
      { kind: 'epost', found: 'post@oslo.test', unitName: 'Oslo', place: 'ikke nådd' },
      { kind: 'telefon', found: '22 33 44 55' },
    ]);
  });

  it('is given out whole, as JSON and Word, and only that', async () => {
    const { client, everybody, folder } = await begun();
    await everybody();
    const { persons } = await client.person.held();
    const sami = persons.find((one) => one.name === canaries[1].name);
    const out = join(folder, 'utlevering');
    const written = await client.person.extract({ key: sami?.key ?? '', folder: out });
    expect(written?.files).toEqual(['personopplysninger.json', 'personopplysninger.docx']);
    const extract: unknown = JSON.parse(readFileSync(join(out, 'personopplysninger.json'), 'utf8'));
    expect(extract).toMatchObject({
      kartlegging: 'kartlegging',
      oppføringer: [
        { navn: canaries[1].name, telefon: canaries[1].phone, kommunenummer: '0301' },
        { navn: canaries[1].name },
      ],
    });
    expect(canariesIn([out], [canaries[0].name, bystander.name])).toEqual([]);
  });

  it('is for nobody but an unlocked adviser', async () => {
    const { client, everybody, canaryKeys } = await begun();
    await everybody();
    const keys = await canaryKeys();
    await client.session.lock();
    expect(await codeOf(client.person.held())).toBe('not-unlocked');
    expect(await codeOf(client.person.inTexts())).toBe('not-unlocked');
    expect(await codeOf(client.person.extract({ key: keys[0] ?? '', folder: 'x' }))).toBe(
      'not-unlocked',
    );
    expect(await codeOf(client.person.erase({ keys, reason }))).toBe('not-unlocked');
  });
});
