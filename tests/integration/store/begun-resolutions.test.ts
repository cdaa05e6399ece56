import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { BegunChoice } from '../../../shared/contract/resolution-contract.ts';
import { criterionId } from '../../../shared/lib/ids.ts';
import { differingUnit as unit, disagreement, noService } from '../../builders/disagreement.ts';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { codeOf } from '../../builders/refusal-code.ts';

/** Per has begun to settle what Kari and Ola judged differently. */
async function begun() {
  const team = await disagreement();
  const { client, round, as } = team;
  await as('Per');
  const { rows } = await client.resolution.list({ round });
  const between = rows.flatMap((row) => row.votes.map((vote) => vote.current));
  const choice: BegunChoice = {
    between,
    answers: { ...noService, [criterionId.parse('planer')]: [] },
    outcome: null,
    mark: 'open',
    rationale: 'Ingen er ansatt; ',
  };
  await client.resolution.keepBegun({ round, unit, choice });
  const mine = () => client.resolution.begun({ round, unit });
  return { ...team, between, choice, mine };
}

describe('what is begun where judgements differ', () => {
  it('is kept for the one who began it, and for nobody else', async () => {
    const { client, round, as, choice, mine } = await begun();
    expect(await mine()).toEqual(choice);
    await as('Ola');
    expect(await mine()).toBeNull();
    await client.resolution.keepBegun({ round, unit, choice: { ...choice, rationale: 'Nei' } });
    await as('Per');
    expect(await mine()).toEqual(choice);
    await client.resolution.keepBegun({ round, unit, choice: null });
    expect(await mine()).toBeNull();
    await client.session.lock();
    expect(await mine()).toBeNull();
    expect(await codeOf(client.resolution.keepBegun({ round, unit, choice }))).toBe('not-unlocked');
  });

  it('is no decision: the log does not grow by it, and nobody has a draft of a judgement', async () => {
    const { client, round } = await begun();
    const { rows } = await client.reading.queue({ round });
    expect(rows.filter((row) => row.hasDraft)).toEqual([]);
    const entry = await client.reading.entry({ round, unit });
    expect(entry).toMatchObject({ draft: null, toResolve: true, resolutions: [] });
  });

  it('is there when the file is opened again', async () => {
    const { client, round, file, home, choice } = await begun();
    await client.mapping.close();
    const next = openProgram(home);
    await next.mapping.open({ file });
    const { advisers } = await next.session.state();
    const per = advisers.find((one) => one.name === 'Per');
    if (per === undefined) throw new Error('Per has a key');
    await next.session.unlock({ adviser: per.id, passphrase });
    expect(await next.resolution.begun({ round, unit })).toEqual(choice);
  });

  it('is gone when it is settled, in the same breath', async () => {
    const { client, round, between, mine } = await begun();
    const resolve = (rationale: string) =>
      client.resolution.resolve({
        round,
        unit,
        way: 'avgjort',
        together: [],
        between,
        answers: noService,
        outcome: null,
        mark: null,
        rationale,
      });
    expect(await codeOf(resolve(' '))).toBe('rationale-missing');
    expect(await mine()).not.toBeNull();
    await resolve('Ingen er ansatt.');
    expect(await mine()).toBeNull();
  });

  it('is told of when it is changed outside the program, and is then of no use', async () => {
    const { client, round, file, home } = await begun();
    await client.mapping.close();
    const database = new Database(file);
    database.exec("UPDATE choice SET content = replace(content, 'ansatt', 'valgt')");
    database.close();
    const next = openProgram(home);
    expect(await next.release.verify({ path: file })).toMatchObject({
      valid: false,
      problems: [{ code: 'file-changed', message: expect.stringContaining('avklaringer') }],
    });
    await next.mapping.open({ file });
    expect(await next.resolution.begun({ round, unit })).toBeNull();
  });

  it('has its place in a file from before there was one', async () => {
    const { client, round, file, home, choice } = await begun();
    await client.mapping.close();
    const database = new Database(file);
    database.exec("DROP TABLE choice; DELETE FROM beside_sum WHERE name = 'choice'");
    database.exec('DROP TABLE checked; DROP TABLE projection_outline');
    database.pragma('user_version = 1');
    database.close();
    const next = openProgram(home);
    await next.mapping.open({ file });
    await next.session.createAdviser({ name: 'Siri', title: '', passphrase });
    await next.resolution.keepBegun({ round, unit, choice });
    expect(await next.resolution.begun({ round, unit })).toEqual(choice);
    expect(await next.release.verify({ path: file })).toMatchObject({ valid: true });
  });
});
