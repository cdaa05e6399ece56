import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unitNumber } from '../../../shared/lib/ids.ts';
import { firstRound, ownService, profileOf } from '../../builders/mapping.ts';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const unit = unitNumber.parse('0702');
const none = { outcome: null, mark: null, rationale: '' } as const;

async function filmed() {
  const folder = temporaryFolder();
  const client = openProgram(join(folder, 'hjem'));
  await client.session.createAdviser({ name: 'Kari Nordmann', title: '', passphrase });
  const mapping = await client.mapping.createExample({ file: join(folder, 'eksempel.grenseland') });
  const round = firstRound(mapping);
  return { client, round, at: { round, unit } };
}

describe('the past', () => {
  it('is the present, at the last event of the log', async () => {
    const { client, round, at } = await filmed();
    const { n, days } = await client.film.days({ round });
    const frame = await client.film.frame({ round, n });
    const front = await client.reading.front({ round });
    expect(frame.ledger).toEqual(front.ledger);
    expect(frame.headline).toEqual(front.headline);
    expect(frame.map).toEqual(front.map);
    expect(days.at(-1)?.n).toBe(n);
    expect(await client.film.entry({ ...at, n })).toEqual(await client.reading.entry(at));
  });

  it('is what it was, whatever was done since', async () => {
    const { client, at } = await filmed();
    const before = await client.reading.entry(at);
    const queue = await client.reading.queue({ round: at.round });
    const place = (await client.film.days({ round: at.round })).n;
    const current = before.judgements.find((one) => one.current);
    await client.entry.judge({ ...at, ...none, answers: ownService, replaces: null });
    const own = (await client.reading.entry(at)).judgements.at(-1);
    await client.entry.judge({
      ...at,
      ...none,
      answers: profileOf({ form: 'ingen' }),
      replaces: own?.id ?? null,
    });
    const then = await client.film.entry({ ...at, n: place });
    expect(then.outcome).toBe(before.outcome);
    expect(then.judgements).toHaveLength(before.judgements.length);
    expect(then.judgements.find((one) => one.current)?.id).toBe(current?.id);
    const frame = await client.film.frame({ round: at.round, n: place });
    expect(frame.ledger).toEqual(queue.ledger);
  });

  it('is empty before anything was done', async () => {
    const { client, at } = await filmed();
    const { n } = await client.film.placeAt({ time: '2001-01-01' });
    expect(n).toBe(0);
    const entry = await client.film.entry({ ...at, n });
    expect(entry).toMatchObject({ judgements: [], statements: [], standing: 'undecided' });
    const frame = await client.film.frame({ round: at.round, n });
    expect(frame.ledger).toMatchObject({ registered: 428, decided: 0, undecided: 428 });
  });

  it('knows where the log was when the asker last did something', async () => {
    const { client, at } = await filmed();
    await client.entry.judge({ ...at, ...none, answers: ownService, replaces: null });
    const own = await client.film.days({ round: at.round });
    expect(own.lastOwn).toBe(own.n);
    const ola = await client.session.createAdviser({ name: 'Ola Hansen', title: '', passphrase });
    await client.session.unlock({ adviser: ola.id, passphrase });
    expect((await client.film.days({ round: at.round })).lastOwn).toBeNull();
    await client.entry.judge({ ...at, ...none, answers: ownService, replaces: null });
    const { n, lastOwn } = await client.film.days({ round: at.round });
    expect(lastOwn).toBe(n);
  });

  it('tells what was done since a place in the log, newest first, and how much there is in all', async () => {
    const { client, at } = await filmed();
    const { n } = await client.film.days({ round: at.round });
    await client.entry.judge({ ...at, ...none, answers: ownService, replaces: null });
    await client.entry.markNotReached({
      round: at.round,
      unit: unitNumber.parse('0301'),
      reason: 'Ingen svarte',
    });
    const { changes, total } = await client.film.changes({
      round: at.round,
      after: n,
      until: null,
      limit: 10,
    });
    expect(total).toBe(2);
    expect(changes.map((one) => [one.name, one.by, one.what])).toEqual([
      ['Oslo', 'Kari Nordmann', 'Merket som ikke nådd'],
      ['Holmestrand', 'Kari Nordmann', 'Vurdert som egen tjeneste av Kari Nordmann'],
    ]);
    const cut = await client.film.changes({ round: at.round, after: 0, until: null, limit: 1 });
    expect(cut.changes).toHaveLength(1);
    expect(cut.total).toBeGreaterThan(428);
  });
});
