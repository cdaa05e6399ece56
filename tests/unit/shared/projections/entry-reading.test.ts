import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../../shared/events/judgement.ts';
import type { Round } from '../../../../shared/events/round.ts';
import type { Statement } from '../../../../shared/events/statement.ts';
import {
  criterionId,
  judgementId,
  outcomeId,
  statementId,
  unitNumber,
} from '../../../../shared/lib/ids.ts';
import { emptyEntry, type EntryState } from '../../../../shared/projections/entry-state.ts';
import { readEntry } from '../../../../shared/projections/entry-reading.ts';
import { ledgerOf } from '../../../../shared/projections/ledger.ts';
import { firstVotes } from '../../../../shared/projections/votes.ts';
import { ownService, profileOf, round2015 } from '../../../builders/mapping.ts';

const round = round2015();
const empty = emptyEntry(unitNumber.parse('0702'));
const trace = (at: number) => ({
  at,
  time: '2015-02-02T09:00:00.000Z',
  by: 'kari',
  withdrawn: null,
});

function voteBy(
  judge: string,
  at: number,
  change: Partial<Judgement> = {},
): EntryState['judgements'][number] {
  return {
    id: judgementId.parse(`${judge}-${at}`),
    judge,
    adviser: null,
    date: null,
    answers: ownService,
    outcome: outcomeId.parse('egen-tjeneste'),
    derived: outcomeId.parse('egen-tjeneste'),
    borderline: null,
    rationale: null,
    supersedes: null,
    ...change,
    ...trace(at),
  };
}

function saying(
  source: Statement['source'],
  form: string,
  at: number,
  readByJudge = false,
): EntryState['statements'][number] {
  return {
    id: statementId.parse(`s-${at}`),
    source,
    date: null,
    informant: null,
    text: null,
    link: null,
    answers: profileOf({ form }),
    readByJudge,
    ...trace(at),
  };
}

const none = {
  outcome: outcomeId.parse('ingen-tjeneste'),
  derived: outcomeId.parse('ingen-tjeneste'),
};
const reading = (change: Partial<EntryState>, of: Round = round) =>
  readEntry(of, { ...empty, ...change });

describe('where an entry stands', () => {
  it('is undecided, decided by one judgement, or not reached where nobody judged', () => {
    const notReached = { ...trace(1), reason: 'Tre forsøk' };
    expect(reading({}).standing).toBe('undecided');
    expect(reading({ judgements: [voteBy('Kari', 1)] })).toMatchObject({
      standing: 'decided',
      outcome: 'egen-tjeneste',
    });
    expect(reading({ notReached }).standing).toBe('not-reached');
    expect(reading({ notReached, judgements: [voteBy('Kari', 2)] }).standing).toBe('decided');
  });

  it('has no outcome while two persons differ on it, and must be resolved', () => {
    const judgements = [voteBy('Kari', 1), voteBy('Ola', 2, none)];
    expect(reading({ judgements })).toMatchObject({
      standing: 'undecided',
      outcome: null,
      toResolve: true,
    });
  });

  it('must be resolved, but is decided, where only the mark or a criterion differs', () => {
    const borderline = {
      criterion: criterionId.parse('form'),
      alternative: outcomeId.parse('ingen-tjeneste'),
      rationale: 'Tvil',
      reasons: [],
    };
    expect(
      reading({ judgements: [voteBy('Kari', 1), voteBy('Ola', 2, { borderline })] }),
    ).toMatchObject({
      standing: 'decided',
      toResolve: true,
      borderline: { criterion: 'form' },
    });
    const answers = { ...ownService, ...profileOf({ form: 'senter' }) };
    expect(
      reading({ judgements: [voteBy('Kari', 1), voteBy('Ola', 2, { answers })] }).toResolve,
    ).toBe(true);
    const fewer = profileOf({ mestring: 'ja' });
    expect(
      reading({ judgements: [voteBy('Kari', 1), voteBy('Ola', 2, { answers: fewer })] }).toResolve,
    ).toBe(false);
  });

  it('counts the latest of each person, whatever the case and spaces of the name, and keeps the first', () => {
    const judgements = [
      voteBy('Kari Nordmann', 1, none),
      voteBy(' kari  nordmann', 2),
      voteBy('Ola', 3),
    ];
    expect(reading({ judgements })).toMatchObject({ standing: 'decided', toResolve: false });
    expect(firstVotes({ ...empty, judgements }).map((one) => one.outcome)).toEqual([
      'ingen-tjeneste',
      'egen-tjeneste',
    ]);
  });

  it('waits for a second judgement where the round asks for one', () => {
    const all: Round = { ...round, second: { kind: 'all' } };
    expect(reading({ judgements: [voteBy('Kari', 1)] }, all).awaitingSecond).toBe(true);
    expect(reading({ judgements: [voteBy('Kari', 1), voteBy('Ola', 2)] }, all).awaitingSecond).toBe(
      false,
    );
    expect(reading({}, all).awaitingSecond).toBe(false);
    const borderline: Round = { ...round, second: { kind: 'borderline' } };
    expect(reading({ judgements: [voteBy('Kari', 1)] }, borderline).awaitingSecond).toBe(false);
  });
});

describe('a conflict between sources', () => {
  const director = saying('sporreskjema', 'enhet', 1);

  it('is two kinds of source that answer one criterion differently', () => {
    expect(
      reading({ statements: [director, saying('telefonintervju', 'ingen', 2)] }).conflicts,
    ).toMatchObject([
      {
        criterion: 'form',
        by: null,
        settled: false,
        sides: [{ answers: ['enhet'] }, { answers: ['ingen'] }],
      },
    ]);
    expect(
      reading({ statements: [director, saying('telefonintervju', 'enhet', 2)] }).conflicts,
    ).toEqual([]);
  });

  it('is there too where the interview was read by the judge', () => {
    expect(
      reading({ statements: [director, saying('telefonintervju', 'ingen', 2, true)] }).conflicts,
    ).toHaveLength(1);
  });

  it('is not what two judges read differently in the same source, nor a later reading of it', () => {
    const [one, other] = [
      saying('telefonintervju', 'enhet', 1, true),
      saying('telefonintervju', 'senter', 2, true),
    ];
    expect(reading({ statements: [one, { ...other, informant: 'leder' }] }).conflicts).toEqual([]);
    expect(
      reading({
        statements: [
          { ...one, readByJudge: false },
          { ...other, informant: 'leder' },
        ],
      }).conflicts,
    ).toEqual([]);
  });

  it('is two interviews that differ', () => {
    const [one, other] = [
      saying('telefonintervju', 'enhet', 1),
      saying('telefonintervju', 'senter', 2),
    ];
    expect(reading({ statements: [one, { ...other, informant: 'leder' }] }).conflicts).toHaveLength(
      1,
    );
  });

  it('is two statements that do not say whose they are, but not two by the same person', () => {
    const [one, other] = [
      saying('telefonintervju', 'enhet', 1),
      saying('telefonintervju', 'senter', 2),
    ];
    const unsaid = { informant: null, link: null, date: null };
    expect(
      reading({
        statements: [
          { ...one, ...unsaid },
          { ...other, ...unsaid },
        ],
      }).conflicts,
    ).toHaveLength(1);
    const leader = { ...unsaid, informant: 'leder' };
    expect(
      reading({
        statements: [
          { ...one, ...leader },
          { ...other, ...leader },
        ],
      }).conflicts,
    ).toEqual([]);
  });

  it('is settled by a later judgement that answers the criterion and says why', () => {
    const statements = [director, saying('telefonintervju', 'ingen', 2)];
    const settled = (change: Partial<Judgement>, at = 3) =>
      reading({ statements, judgements: [voteBy('Kari', at, change)] }).conflicts[0]?.settled;
    expect(settled({})).toBe(false);
    expect(settled({ rationale: 'De ansatte vet best.' })).toBe(true);
    expect(settled({ rationale: 'De ansatte vet best.' }, 1)).toBe(false);
    expect(
      settled({ rationale: 'De ansatte vet best.', answers: profileOf({ mestring: 'ja' }) }),
    ).toBe(false);
  });
});

it('registered = decided + undecided + not reached, for any readings', () => {
  const readings = [
    reading({}),
    reading({ judgements: [voteBy('Kari', 1)] }),
    reading({ judgements: [voteBy('Kari', 1), voteBy('Ola', 2, none)] }),
    reading({ notReached: { ...trace(1), reason: 'x' } }),
  ];
  const account = ledgerOf(readings);
  expect(account.registered).toBe(account.decided + account.undecided + account.notReached);
  expect(account).toMatchObject({
    registered: 4,
    decided: 1,
    undecided: 2,
    notReached: 1,
    toResolve: 1,
  });
});
