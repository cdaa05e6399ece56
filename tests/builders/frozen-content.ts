import { builtInCodebook } from '../../shared/codebook/built-in.ts';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import { deriveOutcome } from '../../shared/codebook/derive-outcome.ts';
import { readCodebook } from '../../shared/codebook/read-codebook.ts';
import { profile as profileSchema, type Profile } from '../../shared/codebook/profile.ts';
import type { BorderlineMark } from '../../shared/events/judgement.ts';
import { type Round, round as roundSchema } from '../../shared/events/round.ts';
import type { Statement } from '../../shared/events/statement.ts';
import {
  criterionId,
  isoDate,
  isoTime,
  judgementId,
  outcomeId,
  releaseNumber,
  statementId,
  unitNumber,
  type UnitNumber,
} from '../../shared/lib/ids.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import {
  emptyEntry,
  type EntryState,
  type JudgementState,
  type StatementState,
} from '../../shared/projections/entry-state.ts';
import { emptyMapping, type MappingState } from '../../shared/projections/mapping-state.ts';
import { countiesAt, unitsAt } from '../../shared/register/units-at.ts';
import { type FreezeInput, freezeContent } from '../../shared/release/freeze.ts';
import type { FrozenContent } from '../../shared/release/frozen-content.ts';

const hash = 'a'.repeat(64);

/** Three outcomes, two of them counted together, one criterion with several answers. */
const smallCodebook: Codebook = valueOf(
  readCodebook({
    id: 'liten',
    version: 3,
    title: 'En liten kodebok',
    subject: 'tilbud',
    introduction: ['Et tilbud er noe kommunen gir.'],
    limits: ['Oversikten er ikke uttømmende.'],
    criteria: [
      {
        id: 'form',
        label: 'Form',
        question: 'Hva slags tilbud er det?',
        explanation: 'x',
        example: 'x',
        counterExample: 'x',
        multiple: false,
        answers: [
          { id: 'gruppe', label: 'gruppe' },
          { id: 'alene', label: 'alene' },
          { id: 'uklart', label: 'uklart' },
        ],
      },
      {
        id: 'tema',
        label: 'Tema',
        question: 'Hvilke temaer?',
        explanation: 'x',
        example: 'x',
        counterExample: 'x',
        multiple: true,
        answers: [
          { id: 'kreft', label: 'kreft' },
          { id: 'kols', label: 'kols' },
        ],
      },
    ],
    outcomes: [
      { id: 'gruppe', label: 'I gruppe', short: 'i gruppe', definition: 'x', tone: 'service' },
      { id: 'plan', label: 'Planlagt', short: 'planlagt', definition: 'x', tone: 'planned' },
      { id: 'intet', label: 'Ikke noe', short: 'ikke noe', definition: 'x', tone: 'none' },
    ],
    groups: [
      {
        id: 'har-noe',
        label: 'Har noe',
        outcomes: ['gruppe', 'plan'],
        note: '«Har noe» omfatter også planlagte tilbud.',
      },
    ],
    rules: [
      { outcome: 'gruppe', when: { criterion: 'form', is: ['gruppe'] } },
      { outcome: 'intet' },
    ],
  }),
);

/** A round of a few units in two counties: `0101`… in county 01, `0201`… in county 02. */
export function smallRound(units: readonly string[], change: Partial<Round> = {}): Round {
  return roundSchema.parse({
    id: 'runde',
    name: 'Prøve 2015',
    registerDate: '2015-01-01',
    unitKind: 'kommuner',
    codebook: smallCodebook,
    codebookHash: hash,
    second: { kind: 'none' },
    signatures: 1,
    invented: false,
    units: units.map((number) => ({ number, name: `K${number}`, county: number.slice(0, 2) })),
    counties: [
      { number: '01', name: 'Østfold' },
      { number: '02', name: 'Akershus' },
    ],
    ...change,
  });
}

/** A file in which one round has been started, and nothing said of what may be waived. */
export function startedMapping(round: Round): MappingState {
  const { codebook, codebookHash } = round;
  const version = { round: round.id, at: 1, time: '2015-01-01T09:00:00.000Z', by: 'kari' };
  return {
    ...emptyMapping,
    rounds: [round],
    codebooks: [{ ...version, codebook, hash: codebookHash, reason: null }],
  };
}

/** A mark of doubt about `criterion` with `alternative` as the other outcome. */
export function markOf(
  criterion: string,
  alternative: string,
  rationale = 'Tvil.',
): BorderlineMark {
  return {
    criterion: criterionId.parse(criterion),
    alternative: outcomeId.parse(alternative),
    rationale,
    reasons: ['uklar-kilde', 'annet'],
  };
}

let serial = 0;
const next = (): number => (serial += 1);
const trace = (): { at: number; time: string; by: string } => ({
  at: next(),
  time: '2015-03-05T12:00:00.000Z',
  by: 'stream',
});

/** A judgement that gives the outcome, by Kari unless another is named. */
export function voteFor(outcome: string, change: Partial<JudgementState> = {}): JudgementState {
  return {
    id: judgementId.parse(`v-${next()}`),
    judge: 'Kari Nordmann',
    adviser: null,
    date: null,
    answers: {},
    outcome: outcomeId.parse(outcome),
    derived: outcomeId.parse(outcome),
    borderline: null,
    rationale: null,
    supersedes: null,
    ...trace(),
    withdrawn: null,
    ...change,
  };
}

/** A telephone interview with a head of department, on a day in February 2015. */
export function interview(
  change: Partial<Statement> & { withdrawn?: string } = {},
): StatementState {
  return {
    id: statementId.parse(`o-${next()}`),
    source: 'telefonintervju',
    date: isoDate.parse('2015-02-12'),
    informant: 'Avdelingsleder',
    text: 'Vi har kurs.',
    link: null,
    answers: {},
    readByJudge: false,
    ...trace(),
    withdrawn: null,
    ...change,
  };
}

/** The state of an entry: judgements, sources and what else is given. */
export function stateOf(unit: string, change: Partial<EntryState> = {}): EntryState {
  return { ...emptyEntry(unitNumber.parse(unit)), ...change };
}

/** An entry that was marked as not reached. */
export function notReached(unit: string): EntryState {
  return stateOf(unit, { notReached: { ...trace(), reason: 'Svarte ikke.' } });
}

const published = isoTime.parse('2015-03-05T12:00:00.000Z');

/** Freezes a round with the states of its entries as release 1.0, unless the change says otherwise. */
export function frozenFrom(
  round: Round,
  states: readonly EntryState[],
  change: Partial<FreezeInput> = {},
): FrozenContent {
  return freezeContent({
    round,
    entries: new Map<UnitNumber, EntryState>(states.map((one) => [one.unit, one])),
    advisers: [{ name: 'Kari Nordmann', title: 'spesialrådgiver' }],
    release: { number: releaseNumber.parse('1.0'), published },
    updated: published,
    ...change,
  });
}

function builtIn(id: string): Codebook {
  const found = builtInCodebook(id);
  if (found === undefined) throw new Error(`${id} is built in`);
  return found;
}

/** A round of all municipalities of a date under a built-in codebook. */
export function registerRound(id: string, date: string, change: Partial<Round> = {}): Round {
  const day = isoDate.parse(date);
  return {
    ...smallRound(['0101']),
    name: `Kartlegging ${date.slice(0, 4)}`,
    registerDate: day,
    codebook: builtIn(id),
    units: valueOf(unitsAt(day, 'kommuner')).map(({ number, name, countyNumber }) => ({
      number,
      name,
      county: countyNumber,
    })),
    counties: valueOf(countiesAt(day)).map(({ number, name }) => ({ number, name })),
    ...change,
  };
}

const yes = {
  gruppebasert: ['ja'],
  mestring: ['ja'],
  'planlagt-sammen': ['ja'],
  'gjennomfort-sammen': ['ja'],
  'evaluert-sammen': ['ja'],
};
const answers: Readonly<Record<string, Profile>> = {
  egen: profileSchema.parse({ ...yes, form: ['koordinator'], samarbeid: ['egen'] }),
  sammen: profileSchema.parse({ ...yes, form: ['enhet'], samarbeid: ['interkommunal-vert'] }),
  uten: profileSchema.parse({ ...yes, form: ['ingen'], 'flere-ars-erfaring': ['ja'] }),
  plan: profileSchema.parse({ form: ['ingen'], planer: ['godt-i-gang'] }),
  ingen: profileSchema.parse({ form: ['ingen'], planer: ['ingen'] }),
};

/** In: a kind of answers to `tjenester-2015`, named after the outcome they give. Out: the answers. */
export function answersOfKind(kind: string): Profile {
  return answers[kind] ?? {};
}

/** How many units in a row get which answers: 63 + 12 + 4 have a service in the published headline of 2015. */
const counts2015 = [
  ['egen', 63],
  ['sammen', 12],
  ['uten', 4],
  ['plan', 23],
  ['ingen', 326],
] as const;

/** The reference mapping of 2015: 79 of 428 with a service, four of them without one of their own and borderline. */
export function reference2015(change: Partial<Round> = {}): FrozenContent {
  const round = registerRound('tjenester-2015', '2015-01-01', change);
  const kinds = counts2015.flatMap(([kind, n]) => Array.from({ length: n }, () => kind));
  const states = round.units.map(({ number }, at) => {
    const given = answers[kinds[at] ?? 'ingen'] ?? {};
    const outcome = deriveOutcome(round.codebook, given);
    const borderline = kinds[at] === 'uten' ? markOf('form', 'ingen-tjeneste') : null;
    return stateOf(number, {
      statements: [interview()],
      judgements: [voteFor(outcome, { answers: given, borderline })],
    });
  });
  return frozenFrom(round, states);
}
