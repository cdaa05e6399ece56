import { join } from 'node:path';
import type { NewRound } from '../../shared/contract/mapping-contract.ts';
import type { PrecedentsView } from '../../shared/contract/precedent-contract.ts';
import { criterionId, unitNumber, type RoundId } from '../../shared/lib/ids.ts';
import { newRound2015, ownService, profileOf } from './mapping.ts';
import { openProgram, passphrase } from './open-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** In: a number in plain text. Out: the unit's. */
export const unit = (number: string) => unitNumber.parse(number);
/** A service of the municipality's own, if its offers are in groups: which nobody knows. */
export const unclear = { ...ownService, ...profileOf({ gruppebasert: 'uklart' }) };
/** A judgement as the rules have it, without a word. */
export const noMark = { outcome: null, mark: null, rationale: '', replaces: null };
/** A file with one adviser and a round, and what is done with it: said, judged in doubt, asked for earlier cases, left to somebody new. */
export async function precedentDesk(change: Partial<NewRound> = {}) {
  const folder = temporaryFolder();
  const client = openProgram(join(folder, 'hjem'));
  const kari = await client.session.createAdviser({ name: 'Kari', title: '', passphrase });
  const mapping = await client.mapping.create({
    file: join(folder, 'a.grenseland'),
    round: newRound2015(change),
  });
  const id = mapping?.rounds[0]?.id;
  if (id === undefined) throw new Error('no round');
  const say = (number: string, text: string, where = id) =>
    client.entry.addStatement({
      round: where,
      unit: unit(number),
      statement: {
        source: 'telefonintervju',
        date: null,
        informant: null,
        text,
        link: null,
        answers: {},
      },
    });
  const doubt = (number: string, rationale: string, where = id) =>
    client.entry.judge({
      ...noMark,
      round: where,
      unit: unit(number),
      answers: unclear,
      mark: {
        criterion: criterionId.parse('gruppebasert'),
        alternative: null,
        rationale,
        reasons: [],
      },
    });
  const near = (number: string, where: RoundId = id): Promise<PrecedentsView> =>
    client.precedent.near({ round: where, unit: unit(number), form: null, limit: 12 });
  const become = (name: string) => client.session.createAdviser({ name, title: '', passphrase });
  return { client, folder, id, say, doubt, near, become, kari: kari.id };
}
