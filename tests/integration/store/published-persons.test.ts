import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handleCommand } from '../../../electron/store/handle-command.ts';
import { addPerson } from '../../../electron/store/person-table.ts';
import { erasePersons } from '../../../electron/store/persons/erase-persons.ts';
import { recordsUnder } from '../../../electron/store/persons/held-persons.ts';
import { releasesWith } from '../../../electron/store/persons/published-persons.ts';
import { contentOf } from '../../../electron/store/release-content.ts';
import { isoDate, releaseNumber, sha256Hex, unitNumber } from '../../../shared/lib/ids.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { overviewOf } from '../../../shared/release/overview.ts';
import type { Command } from '../../../shared/rules/command.ts';
import { canariesIn } from '../../builders/canary.ts';
import { at, startedMapping } from '../../builders/mapping.ts';
import { methodStory } from '../../builders/method-story.ts';
import { startOtherVerifier } from '../../builders/other-verifier.ts';
import { newSigner } from '../../builders/signer.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const signer = newSigner('Kari Nordmann');
const unit = unitNumber.parse('0702');
const person = 'nøkkel';
const details = { name: 'Ærlend Østgård', role: 'koordinator', phone: '90 81 72 63', email: '' };
const reason = 'Bedt om det.';

async function held() {
  const { file, round } = await startedMapping(temporaryFolder(), signer);
  const here = { round: round.id, unit };
  const act = async (command: Command): Promise<void> => {
    valueOf(
      await handleCommand(file, signer, at(1), command, (handle) => {
        if (command.type === 'record-attempt')
          addPerson(handle, { key: person, ...here, ...details });
      }),
    );
  };
  const attempt = { date: isoDate.parse('2015-02-03'), department: 'Torget', note: '', person };
  await act({ type: 'record-attempt', ...here, attempt: { ...attempt, result: 'svar' } });
  const published = () => {
    const content = contentOf(file, round, null);
    const whole = JSON.stringify([content, overviewOf(content)]);
    return {
      name: whole.includes(details.name),
      phone: whole.includes(details.phone),
      line: whole.includes(`Kontakt: ${details.name}, koordinator`),
      persons: content.entries.find((one) => one.unit === unit)?.persons,
    };
  };
  const consent = () =>
    act({
      type: 'record-consent',
      ...here,
      person,
      fields: ['name', 'role'],
      date: isoDate.parse('2015-02-04'),
      how: 'På telefon.',
    });
  return { file, round, here, act, published, consent };
}

const nothing = { name: false, phone: false, line: false, persons: undefined };

describe('what is published of a contact person', () => {
  it('is nothing without a consent, and with one only the fields it names', async () => {
    const { file, published, consent } = await held();
    expect(published()).toEqual(nothing);
    await consent();
    expect(published()).toEqual({
      name: true,
      phone: false,
      line: true,
      persons: [{ name: details.name, role: details.role }],
    });
    file.close();
  });

  it('is nothing any longer where the consent is withdrawn, or the person blocked or erased', async () => {
    const { file, here, act, published, consent } = await held();
    await consent();
    await act({ type: 'withdraw-consent', ...here, person, reason });
    expect(published()).toEqual(nothing);
    await consent();
    const persons = [{ ...here, person }];
    await act({ type: 'treat-persons', how: 'block', persons, reason });
    expect(published()).toEqual(nothing);
    await act({ type: 'treat-persons', how: 'unblock', persons, reason });
    expect(published().line).toBe(true);
    await erasePersons(file, signer, at(2), { keys: [person], reason });
    expect(published()).toEqual(nothing);
    file.close();
  });

  it('goes out with the release whole, and it verifies; into no table and no data, and not what was not agreed to', async () => {
    const story = await methodStory(temporaryFolder());
    const { client, round } = story;
    const attempt = { date: isoDate.parse('2015-02-03'), department: 'Torget', note: '' };
    const email = 'kanari@fuglesang.test';
    await client.entry.addAttempt({
      round,
      unit,
      attempt: { ...attempt, result: 'svar' },
      person: { ...details, email },
    });
    const key = (await client.person.held()).persons.find((one) => one.name === details.name)?.key;
    const consent = { fields: ['name' as const, 'phone' as const], how: 'På telefon.' };
    await client.person.consent({ key: key ?? '', date: isoDate.parse('2015-02-04'), ...consent });
    const number = await story.release();
    const folder = join(temporaryFolder(), 'ut');
    await client.release.export({ number, folder });
    expect(await client.release.verify({ path: folder })).toMatchObject({ valid: true });
    const other = startOtherVerifier();
    expect(await other.ask(folder)).toEqual([]);
    other.end();
    expect(canariesIn([folder], [email, 'koordinator, 90'])).toEqual([]);
    const places = canariesIn([folder], [details.phone]).map((one) => one.split(': ')[0] ?? '');
    expect([...new Set(places.map((one) => relative(folder, one)))].toSorted()).toEqual([
      'overview/index.html',
      'overview/overview.json',
    ]);
    const erasing = { keys: [key ?? ''] };
    expect(await client.person.beforeErasing(erasing)).toMatchObject({ releases: [number] });
    await client.person.erase({ ...erasing, reason });
    expect(await client.release.verify({ path: story.path })).toMatchObject({ valid: true });
    const later = await story.release();
    const again = join(temporaryFolder(), 'igjen');
    await client.release.export({ number: later, folder: again });
    expect(canariesIn([again], [details.phone, details.name])).toEqual([]);
  }, 120_000);

  it('stands in the releases frozen while it held, and which those are is known', async () => {
    const { file, round, here, act, consent } = await held();
    const freeze = (number: string) =>
      act({
        type: 'freeze-release',
        release: {
          number: releaseNumber.parse(number),
          candidate: 1,
          round: round.id,
          manifest: sha256Hex.parse('a'.repeat(64)),
          content: sha256Hex.parse('b'.repeat(64)),
          required: 1,
          frozenAt: at(3),
        },
      });
    const known = () => {
      const memory = file.memory();
      return releasesWith(memory, recordsUnder(file.handle, memory, [person]));
    };
    await consent();
    await freeze('1.0');
    expect(known()).toEqual(['1.0']);
    await act({ type: 'withdraw-consent', ...here, person, reason });
    expect(known()).toEqual(['1.0']);
    file.close();
  });
});
