import { join } from 'node:path';
import type { RouterClient } from '@orpc/server';
import type { Program } from '../../electron/host/program-options.ts';
import {
  answerId,
  criterionId,
  isoDate,
  judgementId,
  outcomeId,
  releaseNumber,
  unitNumber,
  type ReleaseNumber,
  type RoundId,
  type UnitNumber,
} from '../../shared/lib/ids.ts';
import { nextVersion } from './codebooks.ts';
import { firstRound, ownService, profileOf } from './mapping.ts';
import { openProgram, passphrase } from './open-program.ts';
import { silentHost } from './silent-host.ts';

type Client = RouterClient<Program['router']>;
type Person = 'Kari' | 'Ola' | 'Per';

/** A file in which something of everything that a method appendix tells of has happened. */
export type MethodStory = {
  readonly client: Client;
  readonly round: RoundId;
  readonly path: string;
  readonly as: (name: Person) => Promise<void>;
  /** Freezes what stands in its round, or another, and signs it. In: also which it corrects. Out: its number. */
  readonly release: (
    of?: RoundId,
    corrects?: { readonly release: ReleaseNumber; readonly notice: string },
  ) => Promise<ReleaseNumber>;
  /** Judges a unit as planned and borderline, against what the answers give. */
  readonly judge: (unit: UnitNumber, rationale: string) => Promise<void>;
  /** Brings in one change of each kind after a release. */
  readonly goOn: () => Promise<void>;
};

/** Ola and Kari disagree about this one. */
export const holmestrand = unitNumber.parse('0702');
const tonsberg = unitNumber.parse('0704');
const horten = unitNumber.parse('0701');

/** Planned, and borderline. */
const planned = (rationale: string) => ({
  outcome: outcomeId.parse('planlagt-tjeneste'),
  mark: {
    criterion: criterionId.parse('mestring'),
    alternative: outcomeId.parse('ingen-tjeneste'),
    rationale,
    reasons: [],
  },
});
type Said = ReturnType<typeof planned> | { readonly outcome: null; readonly mark: null };

async function ring(client: Client, round: RoundId): Promise<void> {
  const attempt = (
    unit: UnitNumber,
    day: string,
    department: string,
    result: 'svar' | 'vist-videre',
  ) =>
    client.entry.addAttempt({
      round,
      unit,
      attempt: { date: isoDate.parse(day), department, result, note: '' },
      person: null,
    });
  await attempt(holmestrand, '2015-02-03', 'Servicetorget', 'vist-videre');
  await attempt(holmestrand, '2015-02-04', 'Helse og omsorg', 'svar');
  await attempt(tonsberg, '2015-02-03', 'servicetorget ', 'svar');
}

async function contradict(client: Client, round: RoundId): Promise<void> {
  const at = { round, unit: tonsberg };
  const says = (informant: string, answer: string) =>
    client.entry.addStatement({
      ...at,
      statement: {
        source: 'telefonintervju',
        date: isoDate.parse('2015-02-05'),
        informant,
        text: 'Slik er det.',
        link: null,
        answers: profileOf({ planer: answer }),
      },
    });
  await says('leder', 'etablert');
  await says('koordinator', 'ingen');
  const { rows } = await client.conflict.list({ round });
  const { judgements } = await client.reading.entry(at);
  // What the judge goes by: an answer that nobody follows settles nothing.
  const given = judgements[0]?.answers[criterionId.parse('planer')];
  for (const { unit, criterion, sides, settled } of rows) {
    if (settled || unit !== tonsberg) continue;
    await client.conflict.settle({
      round,
      unit,
      criterion,
      answers: [...(given ?? [answerId.parse('etablert')])],
      statements: sides.map((one) => one.statement),
      rationale: 'Det samsvarer med det nettsiden sier.',
    });
  }
}

/** Three have the example before them; Ola disagrees in one entry, Per decides, and a case is held against another. */
export async function methodStory(folder: string): Promise<MethodStory> {
  const path = join(folder, 'metode.grenseland');
  const client = openProgram(join(folder, 'hjem'), silentHost);
  const make = (name: string) => client.session.createAdviser({ name, title: '', passphrase });
  const ids = {
    Per: (await make('Per')).id,
    Ola: (await make('Ola')).id,
    Kari: (await make('Kari')).id,
  };
  const as = async (name: Person): Promise<void> => {
    await client.session.unlock({ adviser: ids[name], passphrase });
  };
  const round = firstRound(await client.mapping.createExample({ file: path }));
  const judge = async (unit: UnitNumber, rationale: string): Promise<void> => {
    const said = { ...planned(rationale), answers: ownService, rationale };
    await client.entry.judge({ round, unit, ...said, replaces: null });
  };
  /** Per, who has judged nothing, decides. */
  const settle = async (unit: UnitNumber, said: Said) => {
    await as('Per');
    const { judgements } = await client.reading.entry({ round, unit });
    await client.resolution.resolve({
      round,
      unit,
      way: 'avgjort',
      together: [],
      between: judgements.map((one) => judgementId.parse(one.id)),
      answers: ownService,
      ...said,
      rationale: 'Intervjuet sier det rett ut.',
    });
  };
  const release: MethodStory['release'] = async (of = round, corrects) => {
    const { manifest, number } = await client.release.freeze({
      round: of,
      number: null,
      corrects: corrects ?? null,
    });
    await client.release.sign({
      round: of,
      number: releaseNumber.parse(number),
      manifest,
      role: 'Redaktør',
      meaning: 'Godkjent for publisering',
      authentication: passphrase,
    });
    return releaseNumber.parse(number);
  };
  await ring(client, round);
  await contradict(client, round);
  await as('Ola');
  await judge(holmestrand, 'Kurset er under planlegging.');
  await settle(holmestrand, { outcome: null, mark: null });
  await as('Kari');
  const goOn = async (): Promise<void> => {
    const { codebookContent } = await client.reading.round({ round });
    await client.codebook.change({
      round,
      codebook: nextVersion(codebookContent, (book) => ({
        ...book,
        criteria: book.criteria.map((one, at) =>
          at === 0 ? { ...one, example: 'Et nytt eksempel.' } : one,
        ),
      })),
      reason: 'Eksempelet var uklart.',
    });
    const { precedents } = await client.precedent.near({
      round,
      unit: horten,
      form: null,
      limit: 1,
    });
    const [precedent] = precedents;
    if (precedent !== undefined)
      await client.precedent.weigh({
        round,
        unit: horten,
        stance: 'skiller',
        precedent: { round: precedent.round, unit: precedent.unit, judgement: precedent.judgement },
        words: 'Her er det grupper.',
      });
    await judge(horten, 'Omorganiseres.');
    await settle(horten, planned('Omorganiseres.'));
    await as('Kari');
  };
  return { client, round, path, as, release, judge, goOn };
}
