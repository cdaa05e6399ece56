import { join } from 'node:path';
import type { RouterClient } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import type { Program } from '../../../electron/host/program-options.ts';
import type { NewRound } from '../../../shared/contract/mapping-contract.ts';
import {
  answerId,
  criterionId,
  outcomeId,
  unitNumber,
  type AdviserId,
  type RoundId,
} from '../../../shared/lib/ids.ts';
import { firstRound, newRound2015, ownService, profileOf } from '../../builders/mapping.ts';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { codeOf } from '../../builders/refusal-code.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

type Client = RouterClient<Program['router']>;

const holmestrand = unitNumber.parse('0702');
const neighbour = unitNumber.parse('0704');
const canary = 'kanarifugl';

type Team = {
  readonly client: Client;
  readonly round: RoundId;
  readonly ids: Readonly<Record<'Kari' | 'Ola' | 'Per', AdviserId>>;
  readonly as: (name: 'Kari' | 'Ola' | 'Per') => Promise<unknown>;
};

/** Three advisers on one machine and a round; Kari is unlocked. */
async function team(second: NewRound['second'] = 'all'): Promise<Team> {
  const folder = temporaryFolder();
  const client = openProgram(join(folder, 'hjem'));
  const make = (name: string) => client.session.createAdviser({ name, title: '', passphrase });
  const ids = {
    Per: (await make('Per')).id,
    Ola: (await make('Ola')).id,
    Kari: (await make('Kari')).id,
  };
  const mapping = await client.mapping.create({
    file: join(folder, 'k.grenseland'),
    round: newRound2015({ second }),
  });
  const round = firstRound(mapping);
  return {
    client,
    round,
    ids,
    as: (name) => client.session.unlock({ adviser: ids[name], passphrase }),
  };
}

const marked = (round: RoundId) => ({
  round,
  unit: holmestrand,
  answers: ownService,
  outcome: outcomeId.parse('planlagt-tjeneste'),
  mark: {
    criterion: criterionId.parse('evaluert-sammen'),
    alternative: outcomeId.parse('ingen-tjeneste'),
    rationale: `${canary} i tvil`,
    reasons: [],
  },
  rationale: `${canary} avvik`,
  replaces: null,
});

/** Everything the windows can be shown of the round and the entry, as one text. */
async function everythingShown({ client, round }: Team): Promise<string> {
  const at = { round, unit: holmestrand };
  const { html } = await client.release.preview({ round });
  const { n } = await client.film.days({ round });
  const { codebookContent } = await client.reading.round({ round });
  const next = { ...codebookContent, version: 2, subject: 'noe annet' };
  const places = Array.from({ length: n + 1 }, (_, place) => place);
  return JSON.stringify([
    await Promise.all(places.map((place) => client.film.entry({ ...at, n: place }))),
    await Promise.all(places.map((place) => client.film.frame({ round, n: place }))),
    await client.film.changes({ round, after: 0, until: null, limit: 1_000 }),
    await client.lists.list({ round, choice: {}, search: '', from: 0, limit: 1_000 }),
    await client.lists.list({ round, choice: {}, search: canary, from: 0, limit: 1_000 }),
    await client.precedent.near({ ...at, form: null, limit: 50 }),
    await client.precedent.near({ round, unit: neighbour, form: null, limit: 50 }),
    await client.precedent.consistency({ round }),
    await client.precedent.casebook({ round }),
    await client.thread.list({ round, unit: null }),
    await client.thread.contests(at),
    await client.resolution.list({ round }),
    await client.codebook.versions({ round }),
    await client.codebook.preview({ round, codebook: next }),
    await client.codebook.rejudge({ round }),
    await client.reading.entry(at),
    await client.reading.history(at),
    await client.reading.queue({ round }),
    await client.reading.front({ round }),
    await client.reading.borderline({ round }),
    await client.reading.agreement({ round }),
    await client.reading.tables({ round, release: null, digits: 1 }),
    await client.release.page({ round }),
    await client.appendix.show({ round, release: null }),
    await client.conflict.list({ round }),
    html,
  ]);
}

describe('a second judgement', () => {
  it('is made without any view having shown the first, and then both are seen', async () => {
    const three = await team();
    const { client, round, as } = three;
    const at = { round, unit: holmestrand };
    await client.entry.judge(marked(round));
    await client.thread.comment({
      ...at,
      criterion: null,
      to: null,
      text: `${canary} i en kommentar`,
      due: null,
      answers: null,
    });
    expect(await everythingShown(three)).toContain(canary);
    await client.session.lock();
    expect(await everythingShown(three)).not.toContain(canary);
    await as('Ola');
    const shown = await everythingShown(three);
    expect(shown).not.toContain(canary);
    // The rules of the codebook and the statistics name every outcome too.
    const told = shown
      .replaceAll('"outcome":"planlagt-tjeneste","when"', '')
      .replaceAll('"kind":"one-outcome","outcome":"planlagt-tjeneste"', '');
    expect(told).not.toContain('"outcome":"planlagt-tjeneste"');
    expect(await client.reading.entry(at)).toMatchObject({
      standing: 'decided',
      outcome: null,
      judgements: [],
      withheld: true,
      awaitingSecond: true,
      judges: ['Kari'],
    });
    const { facets } = await client.lists.list({
      round,
      choice: {},
      search: '',
      from: 0,
      limit: 0,
    });
    expect(JSON.stringify(facets)).not.toContain('planlagt-tjeneste');
    for (const id of ['status', 'utfall', 'grenseland', 'svar-form'])
      expect(facets.find((one) => one.id === id)?.values).toContainEqual({
        id: 'holdes-tilbake',
        count: 1,
      });
    const { rows, ledger } = await client.reading.queue({ round });
    expect(rows.filter((one) => one.awaitingMine).map((one) => one.unit)).toEqual([holmestrand]);
    // That the only entry kept back is borderline is a part of the first judgement.
    expect(ledger).toMatchObject({ decided: 1, borderline: 0, awaitingSecond: 1 });
    expect(await client.reading.front({ round })).toMatchObject({
      heldBack: 1,
      headline: { denominator: 0 },
    });
    const { printed } = await client.reading.tables({ round, release: null, digits: 1 });
    expect(printed.marking).toContain('1 oppføring er holdt utenfor til du har vurdert den');

    await client.entry.judge({ ...marked(round), outcome: null, mark: null, rationale: '' });
    const after = await client.reading.entry(at);
    expect(after).toMatchObject({ withheld: false, awaitingSecond: false, toResolve: true });
    expect(after.judgements).toMatchObject([
      { judge: 'Kari', rationale: `${canary} avvik` },
      { judge: 'Ola', independent: true, own: true },
    ]);
    expect(after.judgements[0]).not.toHaveProperty('independent');

    await as('Per');
    expect(await client.reading.entry(at)).toMatchObject({ withheld: false });
    await client.entry.judge({ ...marked(round), outcome: null, mark: null, rationale: '' });
    expect((await client.reading.entry(at)).judgements[2]).toMatchObject({ independent: false });
  });

  it('where only borderline entries need one, shows of them no more than that it is awaited', async () => {
    const three = await team('borderline');
    const { client, round, as } = three;
    await client.entry.judge({ ...marked(round), unit: neighbour, mark: null });
    await client.entry.judge(marked(round));
    await as('Per');
    const { rows } = await client.reading.queue({ round });
    expect(rows.find((one) => one.unit === holmestrand)).toMatchObject({
      outcome: null,
      borderline: null,
      awaitingSecond: true,
    });
    expect(rows.find((one) => one.unit === neighbour)).toMatchObject({
      outcome: 'planlagt-tjeneste',
    });
    expect(JSON.stringify(await client.reading.borderline({ round }))).not.toContain(canary);
    expect(await client.reading.borderline({ round })).toMatchObject({ heldBack: 1, rows: [] });
  });

  it('is not given away by any past of the entry: neither by what the judge wrote before judging', async () => {
    const { client, round, as } = await team();
    const at = { round, unit: holmestrand };
    const says = (informant: string, answer: string) =>
      client.entry.addStatement({
        ...at,
        statement: {
          source: 'telefonintervju',
          date: null,
          informant,
          text: 'Slik er det.',
          link: null,
          answers: profileOf({ form: answer }),
        },
      });
    await says('leder', 'senter');
    await says('koordinator', 'ingen');
    const { rows } = await client.conflict.list({ round });
    await client.conflict.settle({
      ...at,
      criterion: criterionId.parse('form'),
      answers: [answerId.parse('senter')],
      statements: rows[0]?.sides.map((one) => one.statement) ?? [],
      rationale: `${canary} avgjort`,
    });
    expect((await client.reading.history(at))[0]).toMatchObject({
      what: 'Kildekonflikt avgjort: form',
      details: ['Svaret som gjelder: senter', `«${canary} avgjort»`],
    });
    const { n } = await client.film.days({ round });
    await client.entry.judge(marked(round));
    expect(JSON.stringify(await client.film.entry({ ...at, n }))).toContain(canary);
    await as('Ola');
    const before = await client.film.entry({ ...at, n });
    expect(JSON.stringify(before)).not.toContain(canary);
    expect(before).toMatchObject({ withheld: false, judges: [], standing: 'undecided' });
    const now = await client.film.days({ round });
    expect(await client.film.entry({ ...at, n: now.n })).toEqual(await client.reading.entry(at));
    expect(await client.film.frame({ round, n })).toMatchObject({ heldBack: 0 });
  });

  it('can be asked of a colleague who is new to the file, who has it then; of the first judge it cannot', async () => {
    const { client, round, as, ids } = await team('none');
    const ask = { round, unit: holmestrand, task: 'andrevurdering' as const };
    await client.second.assign({ ...ask, to: { kind: 'person', name: 'Ola' } });
    await client.entry.judge(marked(round));
    expect(
      await codeOf(client.second.assign({ ...ask, to: { kind: 'person', name: 'Kari' } })),
    ).toBe('second-by-the-first');
    expect(
      await codeOf(client.second.assign({ ...ask, to: { kind: 'person', name: 'Ane' } })),
    ).toBe('adviser-unknown');
    await as('Per');
    const row = async () =>
      (await client.reading.queue({ round })).rows.find((one) => one.unit === holmestrand);
    expect(await row()).toMatchObject({ withheld: true, awaitingMine: false });
    await as('Ola');
    expect(await row()).toMatchObject({ withheld: true, awaitingMine: true });
    expect(await client.second.people({ round })).toMatchObject([
      { name: 'Kari', id: ids.Kari, open: 0 },
      { name: 'Ola', id: null, open: 1 },
      { name: 'Per', id: null, open: 0 },
    ]);
    await client.entry.judge({ ...marked(round), answers: profileOf({ form: 'ingen' }) });
    expect(await client.second.people({ round })).toMatchObject([{}, { name: 'Ola', open: 0 }, {}]);
  });

  it('by one who is taken out of the file stays, and that one can do no more in it', async () => {
    const { client, round, as, ids } = await team();
    await as('Ola');
    await client.entry.judge(marked(round));
    await as('Kari');
    await client.second.deactivate({ adviser: ids.Ola, reason: 'Sluttet i mars' });
    expect(await client.second.people({ round })).toMatchObject([
      { name: 'Kari' },
      { name: 'Ola', deactivated: 'Sluttet i mars' },
      { name: 'Per' },
    ]);
    await as('Ola');
    expect(await codeOf(client.entry.judge(marked(round)))).toBe('adviser-deactivated');
    await as('Per');
    await client.entry.judge({ ...marked(round), outcome: null, mark: null, rationale: '' });
    const { judgements } = await client.reading.entry({ round, unit: holmestrand });
    expect(judgements).toMatchObject([{ judge: 'Ola' }, { judge: 'Per', independent: true }]);
    await client.second.reactivate({ adviser: ids.Ola, reason: 'Tilbake' });
    expect(await client.second.people({ round })).toMatchObject([{}, { deactivated: null }, {}]);
  });
});
