import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isoDate, unitNumber } from '../../../shared/lib/ids.ts';
import { newRound2015, firstRound } from '../../builders/mapping.ts';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { codeOf } from '../../builders/refusal-code.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const holmestrand = unitNumber.parse('0702');
const kari = { name: 'Kari Kontaktdottir', phone: '90 11 22 33', email: 'kari@holmestrand.test' };
/** Why somebody is erased; says nothing of who it is. */
const reason = 'Ikke lenger nødvendig.';
const ola = { name: 'Ola Telefonsen', phone: '', email: '' };

async function begun() {
  const folder = temporaryFolder();
  const client = openProgram(join(folder, 'hjem'));
  await client.session.createAdviser({ name: 'Rådgiver', title: '', passphrase });
  const file = join(folder, 'kartlegging.grenseland');
  const mapping = await client.mapping.create({
    file,
    round: newRound2015(),
  });
  const round = firstRound(mapping);
  const here = { round, unit: holmestrand };
  const ring = (person: typeof kari | null) =>
    client.entry.addAttempt({
      ...here,
      attempt: {
        date: isoDate.parse('2015-03-05'),
        department: 'sentralbordet',
        result: 'svar',
        note: '',
      },
      person,
    });
  /** Every byte of the mapping and of what SQLite keeps beside it. */
  const onDisk = (): string =>
    readdirSync(folder)
      .filter((name) => name.startsWith('kartlegging'))
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('\n');
  return { client, file, here, ring, onDisk };
}

describe('a contact person', () => {
  it('is shown to an unlocked adviser, and to nobody else', async () => {
    const { client, here, ring } = await begun();
    await ring(kari);
    await ring(null);
    const persons = await client.person.ofEntry(here);
    expect(persons).toEqual([{ key: expect.any(String) as unknown, ...kari }]);
    const { attempts } = await client.reading.entry(here);
    expect(attempts.map((one) => one.person)).toEqual([persons[0]?.key, null]);
    await client.session.lock();
    expect(await codeOf(client.person.ofEntry(here))).toBe('not-unlocked');
  });

  it('is corrected in its place, and what it said before is gone from the disk', async () => {
    const { client, file, here, ring, onDisk } = await begun();
    await ring(kari);
    const [before] = await client.person.ofEntry(here);
    const key = before?.key ?? '';
    expect(onDisk()).toContain('Kontaktdottir');
    await client.person.correct({ ...here, key, person: { ...kari, name: 'Kari Gift' } });
    expect(await client.person.ofEntry(here)).toEqual([{ key, ...kari, name: 'Kari Gift' }]);
    expect(onDisk()).not.toContain('Kontaktdottir');
    expect(await client.release.verify({ path: file })).toMatchObject({ valid: true });
  });

  it('is erased without a byte left, while others stay and the log still holds', async () => {
    const { client, file, here, ring, onDisk } = await begun();
    await ring(kari);
    await ring(ola);
    const key = (await client.person.ofEntry(here)).find((one) => one.name === kari.name)?.key;
    await client.person.erase({ keys: [key ?? ''], reason });
    const left = onDisk();
    for (const word of Object.values(kari)) expect(left).not.toContain(word);
    expect(left).toContain(ola.name);
    expect((await client.person.ofEntry(here)).map((one) => one.name)).toEqual([ola.name]);
    expect((await client.reading.entry(here)).attempts[0]?.person).toBe(key);
    expect(await client.release.verify({ path: file })).toMatchObject({ valid: true });
  });

  it('leaves nothing behind in the free parts of pages, however many there were and in whatever order they go', async () => {
    const { client, file, here, ring, onDisk } = await begun();
    const some = (at: number, turn: number) => {
      const much = 'abcdefghi'.repeat((at * 7 + turn * 11) % 20);
      return { name: `Person${at}x${much}`, phone: '', email: turn === 1 ? much : '' };
    };
    for (let at = 0; at < 300; at += 1) {
      await ring(some(at, 0));
      if (at % 2 !== 0) continue;
      const all = await client.person.ofEntry(here);
      const one = all[(at * 13) % all.length];
      const number = Number(/\d+/u.exec(one?.name ?? '')?.[0]);
      const person = some(number, (at / 2) % 2);
      await client.person.correct({ ...here, key: one?.key ?? '', person });
    }
    const persons = await client.person.ofEntry(here);
    const leaving = persons.filter((_, at) => at % 3 !== 0);
    for (const { key } of leaving) await client.person.erase({ keys: [key], reason });
    const left = onDisk();
    const found = leaving.filter((one) => left.includes(`${one.name.split('x')[0] ?? ''}x`));
    expect(found).toEqual([]);
    expect(await client.person.ofEntry(here)).toHaveLength(100);
    expect(await client.release.verify({ path: file })).toMatchObject({ valid: true });
  });

  it('is refused where it is not, is nobody, or nobody is unlocked', async () => {
    const { client, here, ring } = await begun();
    await ring(kari);
    const [one] = await client.person.ofEntry(here);
    const key = one?.key ?? '';
    const elsewhere = { ...here, unit: unitNumber.parse('0301') };
    expect(await codeOf(client.person.correct({ ...elsewhere, key, person: kari }))).toBe(
      'person-unknown',
    );
    const nobody = { name: ' ', phone: '', email: '' };
    expect(await codeOf(client.person.correct({ ...here, key, person: nobody }))).toBe(
      'invalid-input',
    );
    await client.person.erase({ keys: [key], reason });
    expect(await codeOf(client.person.erase({ keys: [key], reason }))).toBe('person-unknown');
    expect(await codeOf(client.person.correct({ ...here, key, person: kari }))).toBe(
      'person-unknown',
    );
    await client.session.lock();
    expect(await codeOf(client.person.erase({ keys: [key], reason }))).toBe('not-unlocked');
  });
});
