import { join } from 'node:path';
import { isoDate, releaseNumber, unitNumber } from '../../shared/lib/ids.ts';
import { ownService } from './mapping.ts';
import { openProgram, passphrase } from './open-program.ts';
import { silentHost } from './silent-host.ts';

/** The entry of the rich mapping that has a draft, a contact attempt and two judgements. */
export const busyUnit = unitNumber.parse('0702');

/**
 * A mapping file with something of everything: the example of 428 judged entries, a contact attempt with a person, a
 * statement, a release that is signed, judgements after it, and a draft. Closed. In: a folder. Out: its path.
 */
export async function richMapping(folder: string): Promise<string> {
  const path = join(folder, 'rik.grenseland');
  const client = openProgram(join(folder, 'hjem'), silentHost);
  await client.session.createAdviser({ name: 'Kari Nordmann', title: 'rådgiver', passphrase });
  const mapping = await client.mapping.createExample({ file: path });
  const round = mapping?.rounds[0]?.id;
  if (round === undefined) throw new Error('no round');
  const at = { round, unit: busyUnit };
  const { manifest, number } = await client.release.freeze({ round, number: null });
  await client.release.sign({
    round,
    number: releaseNumber.parse(number),
    manifest,
    role: 'redaktør',
    meaning: 'Godkjent',
    authentication: passphrase,
  });
  await client.entry.addAttempt({
    ...at,
    attempt: {
      date: isoDate.parse('2015-02-03'),
      department: 'Servicetorget',
      result: 'vist-videre',
      note: 'Ring igjen',
    },
    person: { name: 'Kontakt Kontaktesen', phone: '99887766', email: '' },
  });
  const judging = { answers: ownService, outcome: null, mark: null, rationale: 'Ny samtale' };
  await client.entry.judge({ ...at, ...judging, replaces: null });
  await client.entry.saveDraft({ ...at, draft: { ...judging, rationale: 'halvferdig tanke' } });
  await client.mapping.close();
  return path;
}
