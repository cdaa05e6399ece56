import { agreementView } from '../../electron/store/views-agreement.ts';
import { appendixDocument } from '../../shared/appendix/appendix.ts';
import type { AppendixDocument } from '../../shared/appendix/appendix-document.ts';
import type { AppendixInput } from '../../shared/appendix/appendix-input.ts';
import type { Round } from '../../shared/events/round.ts';
import {
  contestId,
  isoDate,
  isoTime,
  releaseNumber,
  sha256Hex,
  unitNumber,
} from '../../shared/lib/ids.ts';
import type { EntryState } from '../../shared/projections/entry-state.ts';
import type { CodebookVersion } from '../../shared/projections/mapping-state.ts';
import type { FrozenContent } from '../../shared/release/frozen-content.ts';
import { readUnits } from '../../shared/release/read-units.ts';
import {
  frozenFrom,
  interview,
  markOf,
  notReached,
  smallRound,
  stateOf,
  voteFor,
} from './frozen-content.ts';
import { resolutionOf } from './entry-state.ts';
import { profileOf } from './mapping.ts';

const time = '2015-02-02T09:00:00.000Z';

/** The one version of a round's codebook, from the place where the round was started. */
function firstVersion({ id: round, codebook, codebookHash: hash }: Round): CodebookVersion {
  return { round, at: 2, time, by: 'stream', codebook, hash, reason: null };
}

/** What the appendix of a round is written from. In: the round, the states of its entries, and what is different. */
export function appendixInputFrom(
  round: Round,
  states: readonly EntryState[],
  change: Partial<AppendixInput> = {},
): AppendixInput {
  const units = readUnits(round, new Map(states.map((one) => [one.unit, one])));
  return {
    content: frozenFrom(round, states),
    round,
    units,
    codebooks: [firstVersion(round)],
    agreement: agreementView(
      round,
      units.map((one) => ({ ...one, withheld: false })),
    ),
    weighings: [],
    heldBack: [],
    before: null,
    release: null,
    revocations: [],
    ...change,
  };
}

/** An attempt to reach somebody in a department, on a day in February 2015. */
export function attemptAt(
  department: string,
  result: EntryState['attempts'][number]['result'],
  day = '2015-02-03',
): EntryState['attempts'][number] {
  const date = isoDate.parse(day);
  return { date, department, result, note: '', person: null, at: 9, time, by: 'stream' };
}

const planned = markOf('form', 'intet', 'Kurset er <bare> varslet | ikke satt i gang.');

/** What a municipality says against its entry, and what was decided of it, if anything was. */
function contested(
  id: string,
  decision: 'endret' | 'beholdt' | null,
): EntryState['contests'][number] {
  const trace = { at: 46, time, by: 'stream' };
  return {
    id: contestId.parse(id),
    role: 'Kommunalsjef',
    date: isoDate.parse('2015-03-20'),
    text: 'Vi har <startet> opp | igjen.',
    ...trace,
    answer: decision === null ? null : { ...trace, decision, reason: 'Kurset er avlyst.' },
  };
}

/** Six units in which something of everything has happened. */
function eventfulStates(): readonly EntryState[] {
  const group = profileOf({ form: 'gruppe' });
  const first = voteFor('gruppe', { answers: group });
  const other = voteFor('intet', {
    judge: 'Ola Hansen',
    answers: profileOf({ form: 'alene' }),
    independent: true,
  });
  return [
    stateOf('0101', {
      statements: [interview(), interview({ source: 'nettside', informant: null, date: null })],
      attempts: [
        attemptAt('Servicetorget', 'vist-videre'),
        attemptAt('Helse', 'svar', '2015-03-14'),
      ],
      judgements: [first, other],
      resolutions: [
        resolutionOf('Per Li', 40, [first, other], {
          outcome: first.outcome,
          derived: first.derived,
          answers: group,
        }),
      ],
      history: [3, 4, 5],
    }),
    stateOf('0102', {
      statements: [
        interview({ answers: group }),
        interview({ informant: 'Kommunalsjef', answers: profileOf({ form: 'alene' }) }),
      ],
      judgements: [
        voteFor('plan', { borderline: planned, rationale: 'Planen er vedtatt.', answers: group }),
      ],
      history: [6],
    }),
    stateOf('0103', {
      sheets: [
        {
          date: isoDate.parse('2015-03-16'),
          due: isoDate.parse('2015-03-30'),
          at: 45,
          time,
          by: 'stream',
          withdrawn: null,
        },
      ],
      contests: [contested('i-1', 'beholdt'), contested('i-2', null)],
      judgements: [voteFor('intet'), voteFor('intet', { judge: 'Ola Hansen', independent: false })],
    }),
    notReached('0104'),
    stateOf('0201', {
      judgements: [voteFor('gruppe', { judge: 'Ola Hansen' })],
      statements: [interview({ withdrawn: 'Feil enhet.' })],
    }),
    stateOf('0202'),
  ];
}

const units = ['0101', '0102', '0103', '0104', '0201', '0202'];

/** The round of those six, of which half were drawn for a second judgement. */
export function eventfulRound(change: Partial<Round> = {}): Round {
  return smallRound(units, {
    second: {
      kind: 'share',
      percent: 50,
      seed: 'frø-7',
      units: units.slice(0, 3).map((one) => unitNumber.parse(one)),
    },
    precedence: ['telefonintervju', 'nettside'],
    ...change,
  });
}

/** An appendix with something in every section, signed and invented: every text that a printer can meet. */
export function eventfulAppendix(): AppendixDocument {
  const round = eventfulRound({ invented: true });
  const states = eventfulStates();
  const earlier = frozenFrom(round, states.slice(0, 1), {
    release: { number: releaseNumber.parse('0.1'), published: isoTime.parse(time) },
  });
  const hash = sha256Hex.parse('b'.repeat(64));
  return appendixDocument(
    appendixInputFrom(round, states, {
      content: frozenFrom(round, states, {
        waivers: [
          {
            kind: 'awaiting-second',
            by: 'Kari Nordmann',
            date: isoDate.parse('2015-03-18'),
            reason: 'Bare én kjenner *området*.',
            at: 55,
            units: ['0102', '0103'].map((one) => unitNumber.parse(one)),
          },
        ],
      }),
      weighings: [
        {
          unit: unitNumber.parse('0102'),
          name: 'K0102',
          weigher: 'Kari Nordmann',
          at: 50,
          stance: 'fraviker',
          earlier: 'K0101',
          words: 'Reglene er *tydeligere* nå.',
        },
      ],
      before: { content: earlier, at: 30 },
      release: {
        at: 60,
        frozen: {
          round: round.id,
          number: releaseNumber.parse('1.0'),
          candidate: 1,
          manifest: hash,
          content: hash,
          required: 1,
          frozenAt: isoTime.parse('2015-03-20T09:00:00.000Z'),
        },
        signatures: [
          {
            name: 'Kari Nordmann',
            role: 'Redaktør',
            meaning: 'Godkjent',
            time: isoTime.parse('2015-03-21T09:00:00.000Z'),
            key: 'nøkkel',
            signature: 'signatur',
          },
        ],
      },
    }),
  );
}

/** What was frozen of the same round. */
export const eventfulContent = (): FrozenContent =>
  frozenFrom(eventfulRound({ invented: true }), eventfulStates());
