import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unitNumber } from '../../../shared/lib/ids.ts';
import { firstRound, ownService } from '../../builders/mapping.ts';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const everything = { choice: {}, search: '', from: 0, limit: 500 };
const none = { outcome: null, mark: null, rationale: '' } as const;

async function opened() {
  const folder = temporaryFolder();
  const client = openProgram(join(folder, 'hjem'));
  await client.session.createAdviser({ name: 'Kari Nordmann', title: '', passphrase });
  const mapping = await client.mapping.createExample({ file: join(folder, 'eksempel.grenseland') });
  const round = firstRound(mapping);
  const countsOf = async (facet: string, choice: Record<string, string[]> = {}) => {
    const { facets } = await client.lists.list({ ...everything, round, choice, limit: 0 });
    const values = facets.find((one) => one.id === facet)?.values ?? [];
    return Object.fromEntries(values.map((one) => [one.id, one.count]));
  };
  return { client, round, countsOf };
}

describe('the lists', () => {
  it('count what the queue counts', async () => {
    const { client, round, countsOf } = await opened();
    const { rows, ledger } = await client.reading.queue({ round });
    const status = await countsOf('status');
    expect(status).toEqual({ decided: ledger.decided });
    const lists = await countsOf('liste');
    expect(lists['grenseland']).toBe(ledger.borderline);
    expect(lists['mine']).toBe(0);
    const counties = await countsOf('fylke');
    for (const [county, count] of Object.entries(counties))
      expect(count).toBe(rows.filter((one) => one.county === county).length);
  });

  it('narrow by several facets, and show the rows of the queue', async () => {
    const { client, round, countsOf } = await opened();
    const choice = { fylke: ['07'], utfall: ['egen-tjeneste', 'interkommunal-tjeneste'] };
    const list = await client.lists.list({ ...everything, round, choice });
    const { rows } = await client.reading.queue({ round });
    expect(list.rows).toEqual(
      rows.filter((one) => one.county === '07' && choice.utfall.some((id) => id === one.outcome)),
    );
    expect(list.total).toBe(list.rows.length);
    const units = await client.lists.units({ round, choice, search: '' });
    expect(units).toEqual(list.rows.map((one) => one.unit));
    const counties = await countsOf('fylke', choice);
    expect(Object.keys(counties)).toHaveLength(19);
  });

  it('follow what is done, entry by entry', async () => {
    const { client, round, countsOf } = await opened();
    await countsOf('liste');
    const at = { round, unit: unitNumber.parse('0702') };
    await client.entry.judge({ ...at, ...none, answers: ownService, replaces: null });
    await client.thread.comment({
      ...at,
      criterion: null,
      to: 'Kari Nordmann',
      text: 'Husk å ringe',
      due: null,
      answers: null,
    });
    expect(await countsOf('liste')).toMatchObject({ mine: 1, 'kommentert-til-meg': 1 });
    const search = await client.lists.list({ ...everything, round, search: 'holmestr' });
    expect(search.rows.map((one) => one.unit)).toEqual(['0702']);
  });

  it('act on many under the rules of one, and say what was refused', async () => {
    const { client, round } = await opened();
    const units = ['0101', '0104', '0105'].map((one) => unitNumber.parse(one));
    const [first] = units;
    if (first === undefined) return;
    await client.entry.markNotReached({ round, unit: first, reason: 'Ingen svarte' });
    const { done, refused } = await client.lists.actOnMany({
      round,
      units,
      act: { kind: 'not-reached', reason: 'Telefonen var stengt' },
    });
    expect(done).toBe(2);
    expect(refused).toMatchObject([{ unit: '0101', name: 'Halden', code: 'already-not-reached' }]);
    await client.session.lock();
    await expect(
      client.lists.actOnMany({ round, units, act: { kind: 'not-reached', reason: 'x' } }),
    ).rejects.toMatchObject({ data: { code: 'not-unlocked' } });
  });
});
