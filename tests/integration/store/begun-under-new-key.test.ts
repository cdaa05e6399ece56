import { describe, expect, it } from 'vitest';
import type { BegunChoice } from '../../../shared/contract/resolution-contract.ts';
import { differingUnit as unit, disagreement, noService } from '../../builders/disagreement.ts';
import { passphrase } from '../../builders/open-program.ts';

const draft = { answers: noService, outcome: null, mark: null, rationale: 'halvferdig tanke' };

/** Per has begun to settle one entry, and to judge the same one. */
async function begun() {
  const team = await disagreement();
  const { client, round, as } = team;
  await as('Per');
  await client.key.join();
  const { rows } = await client.resolution.list({ round });
  const between = rows.flatMap((row) => row.votes.map((vote) => vote.current));
  const choice: BegunChoice = {
    between,
    answers: noService,
    outcome: null,
    mark: null,
    rationale: 'Ingen er ansatt; ',
  };
  await client.resolution.keepBegun({ round, unit, choice });
  await client.entry.saveDraft({ round, unit, draft });
  const mine = async () => {
    const { draft: drafted } = await client.reading.entry({ round, unit });
    const { rows: queue } = await client.reading.queue({ round });
    return {
      choice: await client.resolution.begun({ round, unit }),
      draft: drafted,
      queued: queue.filter((row) => row.hasDraft).map((row) => row.unit),
    };
  };
  return { ...team, choice, mine };
}

const nothing = { choice: null, draft: null, queued: [] };

describe('what is begun', () => {
  it('is found again under a new key, and is gone when it is saved under that', async () => {
    const { client, round, choice, mine } = await begun();
    expect(await mine()).toEqual({ choice, draft, queued: [unit] });
    await client.key.change({ authentication: passphrase, passphrase });
    expect(await mine()).toEqual({ choice, draft, queued: [unit] });
    const better = { ...draft, rationale: 'hel tanke' };
    await client.entry.saveDraft({ round, unit, draft: better });
    expect(await mine()).toMatchObject({ draft: better, queued: [unit] });
    await client.resolution.keepBegun({ round, unit, choice: null });
    const { answers, rationale } = better;
    const judged = { answers, outcome: null, mark: null, rationale, replaces: null };
    await client.entry.judge({ round, unit, ...judged });
    expect(await mine()).toEqual(nothing);
  });

  it('is found by one whose key is lost when a colleague answers for the new one, and by nobody before that', async () => {
    const { client, as, choice, mine } = await begun();
    await client.session.createAdviser({ name: 'per', title: '', passphrase });
    const { own } = await client.key.page();
    if (own === null) throw new Error('Per has a new key');
    expect(await mine()).toEqual(nothing);
    await as('Ola');
    expect(await mine()).toEqual(nothing);
    await client.key.vouch({ key: own.key, name: 'Per', words: 'Vi har ringt hverandre.' });
    await client.session.unlock({ adviser: own.adviser.id, passphrase });
    expect(await mine()).toEqual({ choice, draft, queued: [unit] });
  });
});
