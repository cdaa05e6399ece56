import { describe, expect, it } from 'vitest';
import {
  differingUnit as unit,
  disagreement,
  noService,
  type Team,
} from '../../builders/disagreement.ts';
import { ownService, profileOf } from '../../builders/mapping.ts';
import { openProgram } from '../../builders/open-program.ts';
import { codeOf } from '../../builders/refusal-code.ts';

async function resolving({ client, round }: Team) {
  const { rows } = await client.resolution.list({ round });
  return {
    round,
    unit,
    way: 'avgjort' as const,
    together: [],
    between: rows.flatMap((row) => row.votes.map((vote) => vote.current)),
    answers: noService,
    outcome: null,
    mark: null,
    rationale: 'Ingen er ansatt; se intervjuet.',
  };
}

const blocksOf = async ({ client, round }: Team) =>
  (await client.reading.front({ round })).blocks
    .filter((one) => one.units.includes(unit))
    .map((one) => one.kind);

describe('resolving, from the first judgement to what stands', () => {
  it('stands in the way of a release until a third person has decided', async () => {
    const team = await disagreement();
    const { client, round, as } = team;
    const list = await client.resolution.list({ round });
    expect(list).toMatchObject({
      open: 1,
      decided: 0,
      agreed: 0,
      resolver: 'third',
      rows: [
        {
          unit,
          differences: { outcome: true, mark: false, criteria: ['form'] },
          votes: [
            { judge: 'Kari', outcome: 'egen-tjeneste' },
            { judge: 'Ola', outcome: 'ingen-tjeneste' },
          ],
          resolution: null,
          may: { decide: false, agree: true, withdraw: false },
        },
      ],
    });
    expect(await blocksOf(team)).toEqual(['undecided', 'to-resolve']);
    const given = await resolving(team);
    expect(await codeOf(client.resolution.resolve(given))).toBe('resolver-has-judged');
    await as('Per');
    expect(await codeOf(client.resolution.resolve({ ...given, rationale: '' }))).toBe(
      'rationale-missing',
    );
    const { resolution } = await client.resolution.resolve(given);
    expect(await blocksOf(team)).toEqual([]);
    expect(await client.resolution.list({ round })).toMatchObject({
      open: 0,
      decided: 1,
      rows: [{ resolution: { id: resolution, by: ['Per'], outcome: 'ingen-tjeneste' } }],
    });
    const entry = await client.reading.entry({ round, unit });
    expect(entry).toMatchObject({
      standing: 'decided',
      outcome: 'ingen-tjeneste',
      judgements: [{ outcome: 'egen-tjeneste' }, { outcome: 'ingen-tjeneste' }],
      resolutions: [{ resolver: 'Per', way: 'avgjort', stands: true, withdrawn: null }],
    });
    const [newest] = await client.reading.history({ round, unit });
    expect(newest).toMatchObject({ by: 'Per', what: 'Avklart som ingen tjeneste av Per' });
  });

  it('does not change the first votes that agreement is computed from', async () => {
    const team = await disagreement();
    const statistics = async (): Promise<readonly unknown[]> => {
      const { outcome, borderline, criteria } = await team.client.reading.agreement({
        round: team.round,
      });
      return [outcome, borderline, criteria];
    };
    const before = await statistics();
    await team.as('Per');
    await team.client.resolution.resolve(await resolving(team));
    expect(await statistics()).toEqual(before);
  });

  it('may be agreement, recorded by one of the two', async () => {
    const team = await disagreement();
    const { client, as } = team;
    const given = { ...(await resolving(team)), way: 'enighet' as const };
    await as('Per');
    expect(await codeOf(client.resolution.resolve({ ...given, together: ['Ola'] }))).toBe(
      'agreement-by-stranger',
    );
    await as('Kari');
    expect(await codeOf(client.resolution.resolve(given))).toBe('agreement-incomplete');
    await client.resolution.resolve({ ...given, together: ['Ola'] });
    expect(await client.resolution.list({ round: team.round })).toMatchObject({
      agreed: 1,
      rows: [{ resolution: { way: 'enighet', by: ['Kari', 'Ola'] } }],
    });
  });

  it('is opened again by a later judgement, and by taking it back; all of it is kept after reopening', async () => {
    const team = await disagreement();
    const { client, round, as, home, file } = team;
    await as('Per');
    const { resolution } = await client.resolution.resolve(await resolving(team));
    await as('Kari');
    const own = (await client.reading.entry({ round, unit })).judgements.find((one) => one.own);
    const answers = { ...ownService, ...profileOf({ form: 'senter' }) };
    const again = { round, unit, answers, outcome: null, mark: null, rationale: '' };
    await client.entry.judge({ ...again, replaces: own?.id ?? null });
    expect(await client.resolution.list({ round })).toMatchObject({
      open: 1,
      rows: [{ reopened: true, resolution: null, differences: { outcome: true } }],
    });
    expect(await codeOf(client.resolution.withdraw({ round, unit, resolution, reason: 'x' }))).toBe(
      'resolver-has-judged',
    );
    await as('Per');
    await client.resolution.withdraw({ round, unit, resolution, reason: 'Feil kommune' });
    const shown = await client.reading.entry({ round, unit });
    await client.mapping.close({});
    const other = openProgram(home);
    await other.mapping.open({ file });
    const reread = await other.reading.entry({ round, unit });
    expect(reread.resolutions).toEqual(shown.resolutions);
    expect(reread.resolutions).toMatchObject([{ resolver: 'Per', withdrawn: 'Feil kommune' }]);
  });

  it('has nothing to show or resolve for one who is to judge independently', async () => {
    const team = await disagreement();
    const { client, round, as } = team;
    const open = await client.reading.entry({ round, unit });
    await client.entry.withdrawJudgement({ round, unit, reason: 'Vil se på nytt' });
    await as('Per');
    expect(await client.resolution.list({ round })).toMatchObject({ open: 0, rows: [] });
    const between = open.judgements.slice(0, 1).map((one) => one.id);
    expect(await codeOf(client.resolution.resolve({ ...(await resolving(team)), between }))).toBe(
      'nothing-to-resolve',
    );
  });
});
