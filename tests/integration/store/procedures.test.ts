import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isoDate, unitNumber, type RoundId } from '../../../shared/lib/ids.ts';
import { firstRound, newRound2015, ownService } from '../../builders/mapping.ts';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { codeOf } from '../../builders/refusal-code.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const holmestrand = unitNumber.parse('0702');

const wish = newRound2015();

async function begun() {
  const folder = temporaryFolder();
  const client = openProgram(join(folder, 'hjem'));
  await client.session.createAdviser({
    name: 'Kari Nordmann',
    title: 'spesialrådgiver',
    passphrase,
  });
  const mapping = await client.mapping.create({ file: join(folder, 'k.grenseland'), round: wish });
  const round = firstRound(mapping);
  return { folder, client, round };
}

const judging = (round: RoundId) => ({
  round,
  unit: holmestrand,
  answers: ownService,
  outcome: null,
  mark: null,
  rationale: '',
  replaces: null,
});

describe('the adviser', () => {
  it('has a key that lies on disk only encrypted', async () => {
    const { folder } = await begun();
    const [name = ''] = readdirSync(join(folder, 'hjem', 'advisers'));
    const text = readFileSync(join(folder, 'hjem', 'advisers', name), 'utf8');
    expect(text).toContain('"kind": "passphrase"');
    // The fixed head of a PKCS 8 Ed25519 key, in the encodings in which one would lie about.
    for (const form of ['base64', 'hex', 'latin1'] as const) {
      expect(text).not.toContain(
        Buffer.from('302e020100300506032b6570', 'hex').toString(form).replace(/=+$/u, ''),
      );
    }
  });

  it('is refused without protection, with a short passphrase, and with a wrong one', async () => {
    const client = openProgram(temporaryFolder());
    const kari = { name: 'Kari', title: '' };
    expect(await codeOf(client.session.createAdviser({ ...kari, passphrase: null }))).toBe(
      'no-key-protection',
    );
    expect(await codeOf(client.session.createAdviser({ ...kari, passphrase: 'kort' }))).toBe(
      'passphrase-too-short',
    );
    expect(await codeOf(client.session.createAdviser({ name: ' ', title: '', passphrase }))).toBe(
      'invalid-input',
    );
    const { id } = await client.session.createAdviser({ ...kari, passphrase });
    expect(await codeOf(client.session.unlock({ adviser: id, passphrase: 'noe helt annet' }))).toBe(
      'wrong-passphrase',
    );
    expect((await client.session.unlock({ adviser: id, passphrase })).name).toBe('Kari');
  });
});

describe('a mapping', () => {
  it('starts with 428 municipalities in 19 counties, all undecided', async () => {
    const { client, round } = await begun();
    const queue = await client.reading.queue({ round });
    expect(queue.ledger).toMatchObject({
      registered: 428,
      decided: 0,
      undecided: 428,
      notReached: 0,
    });
    expect(new Set(queue.rows.map((row) => row.county)).size).toBe(19);
  });

  it('is not made over a file, nor with a round of the same name', async () => {
    const { folder, client } = await begun();
    writeFileSync(join(folder, 'opptatt.grenseland'), 'mitt');
    expect(
      await codeOf(client.mapping.create({ file: join(folder, 'opptatt'), round: wish })),
    ).toBe('file-exists');
    expect(readFileSync(join(folder, 'opptatt.grenseland'), 'utf8')).toBe('mitt');
    expect(await codeOf(client.mapping.addRound({ round: wish }))).toBe('round-name-taken');
    const outside = { ...wish, registerDate: isoDate.parse('1999-01-01'), name: 'Gammel' };
    expect(await codeOf(client.mapping.addRound({ round: outside }))).toBe('register-date-unknown');
    expect(readdirSync(folder).sort()).toEqual([
      'hjem',
      'k.grenseland',
      'k.grenseland-wal',
      'k.grenseland.i-bruk',
      'opptatt.grenseland',
    ]);
  });

  it('draws a share for second judgement once, and records it', async () => {
    const { client } = await begun();
    const mapping = await client.mapping.addRound({
      round: { ...wish, name: 'Andre', second: 20 },
    });
    const id = mapping.rounds[1]?.id;
    if (id === undefined) throw new Error('no round');
    const { second } = await client.reading.round({ round: id });
    if (second.kind !== 'share') throw new Error('no share');
    expect(second.units).toHaveLength(86);
    await client.entry.judge({ ...judging(id), unit: unitNumber.parse(second.units[0]) });
    const { ledger } = await client.reading.queue({ round: id });
    expect(ledger).toMatchObject({ decided: 1, awaitingSecond: 1 });
  });
});

describe('judging through the contract', () => {
  it('saves, shows in history, and undoes as a new event', async () => {
    const { client, round } = await begun();
    await client.entry.judge(judging(round));
    expect(await codeOf(client.entry.judge(judging(round)))).toBe('stale-judgement');
    await client.entry.withdrawJudgement({ round, unit: holmestrand, reason: 'Feil kommune' });
    const entry = await client.reading.entry({ round, unit: holmestrand });
    expect(entry.standing).toBe('undecided');
    expect(entry.judgements).toMatchObject([
      { withdrawn: 'Feil kommune', own: true, current: false, by: 'Kari Nordmann' },
    ]);
    const history = await client.reading.history({ round, unit: holmestrand });
    expect(history.map((one) => one.what)).toEqual([
      'Vurderingen tatt tilbake (egen tjeneste)',
      'Vurdert som egen tjeneste av Kari Nordmann',
    ]);
  });

  it('keeps a draft until the judgement is saved', async () => {
    const { client, round } = await begun();
    const draft = { answers: ownService, outcome: null, mark: null, rationale: 'halvveis' };
    await client.entry.saveDraft({ round, unit: holmestrand, draft });
    expect((await client.reading.entry({ round, unit: holmestrand })).draft).toEqual(draft);
    expect((await client.reading.queue({ round })).rows.filter((row) => row.hasDraft)).toHaveLength(
      1,
    );
    await client.entry.judge(judging(round));
    expect((await client.reading.entry({ round, unit: holmestrand })).draft).toBeNull();
  });

  it('never puts a contact person into the log', async () => {
    const { folder, client, round } = await begun();
    await client.entry.addAttempt({
      round,
      unit: holmestrand,
      attempt: {
        date: isoDate.parse('2015-02-03'),
        department: 'Servicetorget',
        result: 'vist-videre',
        note: '',
      },
      person: { name: 'Kanarifugl Kontaktesen', phone: '99887766', email: '' },
    });
    const [attempt] = (await client.reading.entry({ round, unit: holmestrand })).attempts;
    expect(attempt?.person).toMatch(/^[0-9a-f-]{36}$/u);
    await client.mapping.close();
    const { default: Database } = await import('better-sqlite3');
    const file = new Database(join(folder, 'k.grenseland'), { readonly: true });
    const log = file.prepare('SELECT CAST(bytes AS TEXT) AS text FROM log').all();
    file.close();
    expect(JSON.stringify(log)).not.toContain('Kanarifugl');
  });

  it('refuses what the schema does not know, at the door', async () => {
    const { client, round } = await begun();
    const smuggled = { ...judging(round), judge: 'En annen' };
    expect(await codeOf(client.entry.judge(smuggled))).toBe('invalid-input');
  });
});
