import { join } from 'node:path';
import type { RouterClient } from '@orpc/server';
import type { Program } from '../../electron/host/program-options.ts';
import { unitNumber, type AdviserId, type RoundId } from '../../shared/lib/ids.ts';
import { firstRound, newRound2015, ownService, profileOf } from './mapping.ts';
import { openProgram, passphrase } from './open-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

type Name = 'Kari' | 'Ola' | 'Per';
/** A store with an entry that two judge differently, and how each of the three is unlocked. */
export type Team = {
  readonly client: RouterClient<Program['router']>;
  readonly round: RoundId;
  readonly as: (name: Name) => Promise<unknown>;
  readonly file: string;
  readonly home: string;
};

/** Which entry that is. */
export const differingUnit = unitNumber.parse('0702');
/** The answers of the one who finds no service there. */
export const noService = { ...ownService, ...profileOf({ form: 'ingen' }) };

/** Three advisers, a round where every entry is judged twice, and an entry that Kari and Ola judge differently. */
export async function disagreement(): Promise<Team> {
  const folder = temporaryFolder();
  const home = join(folder, 'hjem');
  const file = join(folder, 'k.grenseland');
  const client = openProgram(home);
  const ids = new Map<Name, AdviserId>();
  for (const name of ['Per', 'Ola', 'Kari'] as const)
    ids.set(name, (await client.session.createAdviser({ name, title: '', passphrase })).id);
  const mapping = await client.mapping.create({
    file,
    round: newRound2015({ second: 'all' }),
  });
  const round = firstRound(mapping);
  const as = async (name: Name): Promise<unknown> => {
    const adviser = ids.get(name);
    if (adviser === undefined) throw new Error(name);
    return client.session.unlock({ adviser, passphrase });
  };
  const judging = {
    round,
    unit: differingUnit,
    outcome: null,
    mark: null,
    rationale: '',
    replaces: null,
  };
  await client.entry.judge({ ...judging, answers: ownService });
  await as('Ola');
  await client.entry.judge({ ...judging, answers: noService });
  return { client, round, as, file, home };
}
