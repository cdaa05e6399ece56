import { describe, expect, it } from 'vitest';
import type { Round } from '../../../../shared/events/round.ts';
import {
  answerId,
  commentId,
  contestId,
  criterionId,
  isoDate,
  judgementId,
  outcomeId,
  roundId,
  statementId,
  unitNumber,
} from '../../../../shared/lib/ids.ts';
import { readEntry } from '../../../../shared/projections/entry-reading.ts';
import { emptyEntry, type EntryState } from '../../../../shared/projections/entry-state.ts';
import {
  isWithheld,
  maskedEntry,
  maskedReading,
  type Asker,
} from '../../../../shared/projections/withheld.ts';
import { judgementOf, traceOf } from '../../../builders/entry-state.ts';
import { profileOf, round2015 } from '../../../builders/mapping.ts';

const plain = round2015();
const all: Round = { ...plain, second: { kind: 'all' } };
const borderline: Round = { ...plain, second: { kind: 'borderline' } };
const unit = unitNumber.parse('0702');
const canary = 'kanarifugl';
const marked = {
  borderline: {
    criterion: criterionId.parse('mestring'),
    alternative: outcomeId.parse('ingen-tjeneste'),
    rationale: canary,
    reasons: [],
  },
};

const entry = (change: Partial<EntryState>): EntryState => ({ ...emptyEntry(unit), ...change });
const adviser = (name: string): Asker => ({ kind: 'adviser', name });
const nobody: Asker = { kind: 'nobody' };
const byKari = entry({ judgements: [judgementOf('Kari', 2)] });

describe('from whom a judgement is withheld', () => {
  it('is whoever has not judged, while the entry awaits its second judgement', () => {
    expect(isWithheld(all, byKari, adviser('Ola'))).toBe(true);
    expect(isWithheld(all, byKari, nobody)).toBe(true);
    expect(isWithheld(all, byKari, adviser('  kari '))).toBe(false);
    expect(isWithheld(all, byKari, { kind: 'record' })).toBe(false);
    expect(isWithheld(all, entry({}), adviser('Ola'))).toBe(false);
  });

  it('is nobody once two judgements stand, and anybody new again when one is taken back', () => {
    const two = entry({ judgements: [judgementOf('Kari', 2), judgementOf('Ola', 3)] });
    expect(isWithheld(all, two, adviser('Per'))).toBe(false);
    const back = entry({
      judgements: [judgementOf('Kari', 2, { withdrawn: 'feil' }), judgementOf('Ola', 3)],
    });
    expect(isWithheld(all, back, adviser('Per'))).toBe(true);
    expect(isWithheld(all, back, adviser('Kari'))).toBe(false);
  });

  it('holds for a first judgement that was taken back', () => {
    const gone = (more: Parameters<typeof judgementOf>[2] = {}) =>
      entry({ judgements: [judgementOf('Kari', 2, { withdrawn: 'feil', ...more })] });
    expect(isWithheld(all, gone(), adviser('Ola'))).toBe(true);
    expect(isWithheld(borderline, gone(marked), adviser('Ola'))).toBe(true);
    expect(isWithheld(borderline, gone(), adviser('Ola'))).toBe(false);
  });

  it('follows the rule of the round, and what somebody is asked to do', () => {
    expect(isWithheld(plain, byKari, adviser('Ola'))).toBe(false);
    expect(isWithheld(borderline, byKari, adviser('Ola'))).toBe(false);
    expect(
      isWithheld(
        borderline,
        entry({ judgements: [judgementOf('Kari', 2, marked)] }),
        adviser('Ola'),
      ),
    ).toBe(true);
    const share = (units: readonly string[]): Round => ({
      ...plain,
      second: {
        kind: 'share',
        percent: 1,
        seed: 'frø',
        units: units.map((one) => unitNumber.parse(one)),
      },
    });
    expect(isWithheld(share(['0702']), byKari, adviser('Ola'))).toBe(true);
    expect(isWithheld(share(['0703']), byKari, adviser('Ola'))).toBe(false);
    const asked = { ...byKari, assigned: { andrevurdering: { kind: 'ny-person' as const } } };
    expect(isWithheld(plain, asked, adviser('Ola'))).toBe(true);
    expect(readEntry(plain, asked).awaitingSecond).toBe(true);
  });
});

describe('a masked entry', () => {
  const kari = traceOf('Kari', 3);
  const full = entry({
    judgements: [judgementOf('Kari', 2, { ...marked, rationale: canary })],
    statements: [
      {
        id: statementId.parse('s-1'),
        source: 'telefonintervju',
        date: null,
        informant: null,
        text: 'Vi har kurs.',
        link: null,
        answers: profileOf({ form: 'senter' }),
        readByJudge: true,
        withdrawn: null,
        ...kari,
      },
    ],
    settlements: [
      {
        criterion: criterionId.parse('form'),
        answers: [answerId.parse('senter')],
        statements: [statementId.parse('s-1'), statementId.parse('s-2')],
        rationale: canary,
        ...kari,
      },
    ],
    weighings: [
      {
        ...kari,
        weigher: 'Kari',
        weighing: {
          stance: 'skiller',
          precedent: {
            round: roundId.parse('r'),
            unit,
            judgement: judgementId.parse('j'),
          },
          facts: canary,
        },
      },
    ],
    comments: [
      {
        id: commentId.parse('c-1'),
        criterion: null,
        to: null,
        text: canary,
        due: null,
        answers: null,
        writer: 'Kari',
        settled: null,
        ...kari,
      },
      {
        id: commentId.parse('c-2'),
        criterion: null,
        to: 'Kari',
        text: `Enig: ${canary}`,
        due: null,
        answers: commentId.parse('c-1'),
        writer: 'Per',
        settled: null,
        ...traceOf('Per', 4),
      },
      {
        id: commentId.parse('c-3'),
        criterion: null,
        to: 'Kari',
        text: 'Har du ringt?',
        due: null,
        answers: null,
        writer: 'Ola',
        settled: { ...kari, note: canary },
        ...traceOf('Ola', 5),
      },
    ],
    contests: [
      {
        id: contestId.parse('i-1'),
        role: 'kommunedirektør',
        date: isoDate.parse('2015-03-05'),
        text: 'Vi har tjeneste.',
        answer: { ...kari, decision: 'beholdt', reason: canary },
        ...traceOf('Ola', 6),
      },
    ],
  });

  it('has nothing of what the judge meant, and all that sources and others say', () => {
    const masked = maskedEntry(full);
    expect(JSON.stringify(masked)).not.toContain(canary);
    expect(masked.statements).toMatchObject([{ text: 'Vi har kurs.', answers: {} }]);
    expect(masked.comments).toMatchObject([{ text: 'Har du ringt?', settled: { note: '' } }]);
    expect(masked.contests).toMatchObject([{ text: 'Vi har tjeneste.', answer: null }]);
    expect(masked.history).toEqual(full.history);
  });

  it('reads as judged and awaiting, and says no more', () => {
    const reading = maskedReading(readEntry(all, maskedEntry(full)), readEntry(all, full));
    expect(reading).toMatchObject({
      standing: 'decided',
      awaitingSecond: true,
      outcome: null,
      borderline: null,
      answers: {},
      judgement: null,
      votes: [],
      conflicts: [],
      toResolve: false,
    });
  });
});
