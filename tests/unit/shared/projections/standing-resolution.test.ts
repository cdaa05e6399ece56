import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Round } from '../../../../shared/events/round.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { criterionId, outcomeId, unitNumber } from '../../../../shared/lib/ids.ts';
import { differencesAmong, type Said } from '../../../../shared/projections/differences.ts';
import { emptyEntry, type EntryState } from '../../../../shared/projections/entry-state.ts';
import { readEntry } from '../../../../shared/projections/entry-reading.ts';
import { ledgerOf } from '../../../../shared/projections/ledger.ts';
import { firstVotes } from '../../../../shared/projections/votes.ts';
import { judgementOf, resolutionOf, statementOf } from '../../../builders/entry-state.ts';
import { ownService, profileOf, round2015 } from '../../../builders/mapping.ts';

const round = round2015();
const { codebook } = round;
const empty = emptyEntry(unitNumber.parse('0702'));
const none = {
  outcome: outcomeId.parse('ingen-tjeneste'),
  derived: outcomeId.parse('ingen-tjeneste'),
  answers: { ...ownService, ...profileOf({ form: 'ingen' }) },
};
const mark = {
  criterion: criterionId.parse('evaluert-sammen'),
  alternative: outcomeId.parse('ingen-tjeneste'),
  rationale: 'Evalueringen er gjort av fagfolk.',
  reasons: [],
};
const reading = (change: Partial<EntryState>, of: Round = round) =>
  readEntry(of, { ...empty, ...change });

const kari = judgementOf('Kari', 1);
const ola = judgementOf('Ola', 2, none);

describe('what judgements differ in', () => {
  it('is the outcome, whether it is borderline, and criteria that both answered', () => {
    expect(differencesAmong(codebook, [kari, ola])).toEqual({
      outcome: true,
      mark: false,
      criteria: ['form'],
    });
    expect(differencesAmong(codebook, [kari, { ...kari, borderline: mark }])).toEqual({
      outcome: false,
      mark: true,
      criteria: [],
    });
    const silent = { ...kari, answers: profileOf({ mestring: 'ja' }) };
    expect(differencesAmong(codebook, [kari, silent]).criteria).toEqual([]);
    expect(differencesAmong(codebook, [kari, silent, ola]).criteria).toEqual(['form']);
  });
});

describe('a resolution', () => {
  const judgements = [kari, ola];
  const settled = resolutionOf('Per', 3, judgements, { ...none, rationale: 'Ingen form.' });

  it('decides the entry: outcome, mark, answers and rationale', () => {
    const marked = { ...settled, borderline: mark };
    expect(reading({ judgements, resolutions: [marked] })).toMatchObject({
      standing: 'decided',
      outcome: 'ingen-tjeneste',
      borderline: { criterion: 'evaluert-sammen' },
      answers: none.answers,
      judgement: { judge: 'Per', rationale: 'Ingen form.' },
      resolution: { id: settled.id },
      toResolve: false,
      awaitingSecond: false,
    });
  });

  it('takes the mark of a judge away where it has none itself', () => {
    const doubtful = [judgementOf('Kari', 1, { borderline: mark }), ola];
    const clear = resolutionOf('Per', 3, doubtful);
    expect(reading({ judgements: doubtful, resolutions: [clear] }).borderline).toBeNull();
  });

  it('names those who agreed where it is an agreement', () => {
    const agreed = resolutionOf('Ola', 3, judgements, {
      way: 'enighet',
      together: ['Kari', 'Ola'],
    });
    expect(reading({ judgements, resolutions: [agreed] }).judgement?.judge).toBe('Kari og Ola');
  });

  it('no longer decides when it is withdrawn, and those before it do not come back alone', () => {
    const resolutions = [{ ...settled, withdrawn: 'Feil oppføring' }];
    expect(reading({ judgements, resolutions })).toMatchObject({
      standing: 'undecided',
      resolution: null,
      toResolve: true,
    });
  });

  it('covers a later judgement that says the same, also by somebody new', () => {
    const later = [kari, judgementOf('Kari', 4, none), ola, judgementOf('Anne', 5, none)];
    expect(reading({ judgements: later, resolutions: [settled] })).toMatchObject({
      standing: 'decided',
      toResolve: false,
    });
  });

  it('is opened again by a later judgement that says otherwise', () => {
    const later = [...judgements, judgementOf('Anne', 4)];
    expect(reading({ judgements: later, resolutions: [settled] })).toMatchObject({
      standing: 'undecided',
      outcome: null,
      resolution: null,
      toResolve: true,
    });
  });

  it('is not passed over where all judges later agree on something else', () => {
    const later = [...judgements, judgementOf('Ola', 4)];
    expect(reading({ judgements: later, resolutions: [settled] })).toMatchObject({
      standing: 'undecided',
      toResolve: true,
    });
    const again = resolutionOf('Per', 5, [kari, judgementOf('Ola', 4)], { way: 'avgjort' });
    expect(reading({ judgements: later, resolutions: [settled, again] })).toMatchObject({
      standing: 'decided',
      outcome: 'egen-tjeneste',
    });
  });

  it('stands when one of the judgements it was made between is taken back', () => {
    const left = [kari, { ...ola, withdrawn: 'Feil kommune' }];
    const all: Round = { ...round, second: { kind: 'all' } };
    expect(reading({ judgements: left, resolutions: [settled] }, all)).toMatchObject({
      standing: 'decided',
      outcome: 'ingen-tjeneste',
      awaitingSecond: false,
    });
  });

  it('decides nothing where nobody has a judgement any longer', () => {
    const gone = judgements.map((one) => ({ ...one, withdrawn: 'Feil kommune' }));
    expect(reading({ judgements: gone, resolutions: [settled] })).toMatchObject({
      standing: 'undecided',
      toResolve: false,
    });
  });

  it('does not decide under a codebook that no longer has its outcome', () => {
    const without: Round = {
      ...round,
      codebook: {
        ...codebook,
        outcomes: codebook.outcomes.filter((one) => one.id !== 'ingen-tjeneste'),
      },
    };
    expect(reading({ judgements, resolutions: [settled] }, without)).toMatchObject({
      standing: 'undecided',
      resolution: null,
      toResolve: true,
    });
  });

  it('settles a source conflict that it answers, whatever the judges said without a reason', () => {
    const statements = [
      statementOf('sporreskjema', 1, { form: 'koordinator' }),
      statementOf('telefonintervju', 2, { form: 'ingen' }),
    ];
    expect(reading({ statements, judgements }).conflicts[0]?.settled).toBe(false);
    expect(reading({ statements, judgements, resolutions: [settled] }).conflicts[0]).toMatchObject({
      settled: true,
      by: { kind: 'judgement', answers: ['ingen'] },
    });
  });
});

/** What may happen to an entry, few people and few answers so that they meet. */
const step = fc.oneof(
  fc.record({
    kind: fc.constant('judged' as const),
    who: fc.constantFrom('Kari', 'Ola', 'Anne'),
    none: fc.boolean(),
    marked: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('taken-back' as const), index: fc.nat(5) }),
  fc.record({
    kind: fc.constant('resolved' as const),
    none: fc.boolean(),
    marked: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('withdrawn' as const), index: fc.nat(3) }),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const saidAs = ({
  none: no,
  marked,
}: {
  readonly none: boolean;
  readonly marked: boolean;
}): Partial<Said> => ({
  ...(no ? none : {}),
  borderline: marked
    ? { ...mark, alternative: outcomeId.parse(no ? 'egen-tjeneste' : 'ingen-tjeneste') }
    : null,
});

function after(entry: EntryState, one: Step, at: number): EntryState {
  const withdrawn = 'Feil';
  switch (one.kind) {
    case 'judged':
      return { ...entry, judgements: [...entry.judgements, judgementOf(one.who, at, saidAs(one))] };
    case 'taken-back':
      return {
        ...entry,
        judgements: entry.judgements.map((j, n) => (n === one.index ? { ...j, withdrawn } : j)),
      };
    case 'resolved': {
      const { votes, toResolve } = readEntry(round, entry);
      if (!toResolve) return entry;
      const made = resolutionOf('Per', at, votes, saidAs(one));
      return { ...entry, resolutions: [...entry.resolutions, made] };
    }
    case 'withdrawn':
      return {
        ...entry,
        resolutions: entry.resolutions.map((r, n) => (n === one.index ? { ...r, withdrawn } : r)),
      };
    default:
      return assertNever(one);
  }
}

const entries = fc
  .array(step, { maxLength: 14 })
  .map((steps) => steps.reduce((entry, one, at) => after(entry, one, at + 1), empty));

describe('whatever happens to an entry', () => {
  it('a resolution decides if and only if it covers every current judgement', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const { votes, resolution, toResolve, standing } = readEntry(round, entry);
        const last = entry.resolutions.findLast((one) => one.withdrawn === null);
        const covered =
          last !== undefined &&
          votes.length > 0 &&
          votes.every((vote) => {
            const { outcome, mark: apart, criteria } = differencesAmong(codebook, [last, vote]);
            return last.between.includes(vote.id) || !(outcome || apart || criteria.length > 0);
          });
        expect(resolution?.id).toBe(covered ? last.id : undefined);
        expect(covered && (toResolve || standing !== 'decided')).toBe(false);
      }),
    );
  });

  it('the account adds up, and an undecided entry that was judged is to be resolved', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 8 }), (all) => {
        const readings = all.map((entry) => readEntry(round, entry));
        const { registered, decided, undecided, notReached } = ledgerOf(readings);
        expect(registered).toBe(decided + undecided + notReached);
        const judged = readings.filter(
          (one) => one.standing === 'undecided' && one.votes.length > 0,
        );
        expect(judged.every((one) => one.toResolve)).toBe(true);
      }),
    );
  });

  it('the first votes are those that were given first, and no resolution is one of them', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const names = [...new Set(entry.judgements.map((one) => one.judge))];
        expect(firstVotes(entry)).toEqual(
          names.map((name) => entry.judgements.find((one) => one.judge === name)),
        );
      }),
    );
  });
});
