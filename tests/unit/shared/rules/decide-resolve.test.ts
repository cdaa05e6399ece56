import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../../shared/events/event.ts';
import type { Round } from '../../../../shared/events/round.ts';
import {
  adviserId,
  criterionId,
  judgementId,
  outcomeId,
  resolutionId,
  unitNumber,
} from '../../../../shared/lib/ids.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { readEntry, type EntryReading } from '../../../../shared/projections/entry-reading.ts';
import { firstVotes, judgeKey } from '../../../../shared/projections/votes.ts';
import { isWithheld } from '../../../../shared/projections/withheld.ts';
import type { CommandOf } from '../../../../shared/rules/command.ts';
import type { RuleContext } from '../../../../shared/rules/context.ts';
import { decide } from '../../../../shared/rules/decide.ts';
import { given, stateAfter } from '../../../builders/given.ts';
import { judging, ownService, profileOf, round2015 } from '../../../builders/mapping.ts';

type Who = RuleContext['who'];

const round = round2015();
const unit = unitNumber.parse('0702');
const at = { round: round.id, unit };
const person = (name: string): Who => ({ id: adviserId.parse(`nøkkel-${name}`), name });
const kari = person('Kari');
const ola = person('Ola');
const per = person('Per');
const anne = person('Anne');
const noService = { ...ownService, ...profileOf({ form: 'ingen' }) };

const startedWith = (change: Partial<Round> = {}): Event => ({
  type: 'round-started',
  round: { ...round, ...change },
});
const started = startedWith();

function only(events: readonly Event[] | string): Event {
  if (typeof events === 'string') throw new Error(events);
  const [event] = events;
  if (event === undefined) throw new Error('nothing was done');
  return event;
}

const judgedBy = (who: Who, answers = ownService, before: readonly Event[] = [started]): Event =>
  only(
    given(...before).when(judging(round, unit, { id: judgementId.parse(who.name), answers }), who),
  );

const ones = judgedBy(kari);
const others = judgedBy(ola, noService);
const apart = [started, ones, others] as const;

function resolving(change: Partial<CommandOf<'resolve'>> = {}): CommandOf<'resolve'> {
  return {
    type: 'resolve',
    ...at,
    id: resolutionId.parse('avklart'),
    way: 'avgjort',
    together: [],
    between: [judgementId.parse('Kari'), judgementId.parse('Ola')],
    answers: noService,
    outcome: null,
    mark: null,
    rationale: 'Intervjuet sier at ingen er ansatt.',
    ...change,
  };
}

const agreeing = (change: Partial<CommandOf<'resolve'>> = {}): CommandOf<'resolve'> =>
  resolving({ way: 'enighet', together: ['Kari', 'Ola'], ...change });

function readingAfter(...events: readonly Event[]): EntryReading {
  const { mapping, entry } = stateAfter(...events);
  const [now] = mapping.rounds;
  if (now === undefined) throw new Error('no round');
  return readEntry(now, entry(round.id, unit));
}

describe('resolving judgements that differ', () => {
  it('is a third person deciding, with answers, outcome, mark and rationale', () => {
    const event = only(given(...apart).when(resolving(), per));
    expect(event).toMatchObject({
      type: 'resolved',
      resolution: {
        way: 'avgjort',
        by: 'Per',
        adviser: per.id,
        together: [],
        between: ['Kari', 'Ola'],
        outcome: 'ingen-tjeneste',
        derived: 'ingen-tjeneste',
        rationale: 'Intervjuet sier at ingen er ansatt.',
      },
    });
    expect(readingAfter(...apart, event)).toMatchObject({
      standing: 'decided',
      outcome: 'ingen-tjeneste',
      judgement: { judge: 'Per' },
      toResolve: false,
    });
  });

  it('is refused where nothing differs, or it is resolved already', () => {
    expect(given(started, ones).when(resolving(), per)).toBe('nothing-to-resolve');
    const event = only(given(...apart).when(resolving(), per));
    expect(given(...apart, event).when(resolving(), per)).toBe('nothing-to-resolve');
  });

  it('is refused where others have judged since the form was opened', () => {
    const third = judgedBy(anne, ownService, apart);
    expect(given(...apart, third).when(resolving(), per)).toBe('stale-resolution');
    const twice = [judgementId.parse('Kari'), judgementId.parse('Kari')];
    expect(given(...apart).when(resolving({ between: twice }), per)).toBe('stale-resolution');
  });

  it('is refused for one who has judged, also where it was taken back', () => {
    expect(given(...apart).when(resolving(), kari)).toBe('resolver-has-judged');
    const third = judgedBy(anne, ownService, apart);
    const back = only(
      given(...apart, third).when({ type: 'withdraw-own-judgement', ...at, reason: 'Feil' }, anne),
    );
    expect(given(...apart, third, back).when(resolving(), anne)).toBe('resolver-has-judged');
  });

  it('may be done by one of the judges where the round says so', () => {
    const open = startedWith({ resolver: 'any' });
    expect(given(open, ones, others).when(resolving(), kari)).toHaveLength(1);
  });

  it('needs a rationale, and is checked as a judgement is', () => {
    const when = (change: Partial<CommandOf<'resolve'>>) =>
      given(...apart).when(resolving(change), per);
    expect(when({ rationale: ' \n' })).toBe('rationale-missing');
    expect(when({ answers: profileOf({ form: 'noe' }) })).toBe('unknown-answer');
    expect(when({ outcome: outcomeId.parse('noe') })).toBe('unknown-outcome');
    expect(when({ outcome: outcomeId.parse('tilbud-uten-tjeneste') })).toBe('borderline-required');
    const mark = {
      criterion: criterionId.parse('form'),
      alternative: outcomeId.parse('ingen-tjeneste'),
      rationale: '',
      reasons: [],
    };
    expect(when({ mark })).toBe('borderline-same-outcome');
  });

  it('gives the mark the rationale of the resolution where it has none of its own', () => {
    const mark = {
      criterion: criterionId.parse('form'),
      alternative: outcomeId.parse('egen-tjeneste'),
      rationale: '',
      reasons: [],
    };
    expect(only(given(...apart).when(resolving({ mark }), per))).toMatchObject({
      resolution: { borderline: { rationale: 'Intervjuet sier at ingen er ansatt.' } },
    });
  });
});

describe('agreement after discussion', () => {
  it('is recorded by one of the judges, and names all who agree', () => {
    const event = only(given(...apart).when(agreeing({ together: [' ola '] }), kari));
    expect(event).toMatchObject({
      resolution: { way: 'enighet', by: 'Kari', together: ['Kari', 'Ola'] },
    });
    expect(readingAfter(...apart, event).judgement?.judge).toBe('Kari og Ola');
  });

  it('is refused from an outsider, or with one', () => {
    expect(given(...apart).when(agreeing(), per)).toBe('agreement-by-stranger');
    expect(given(...apart).when(agreeing({ together: ['Ola', 'Per'] }), kari)).toBe(
      'agreement-by-stranger',
    );
  });

  it('is refused where fewer than two agree, or one who is overruled has no part', () => {
    expect(given(...apart).when(agreeing({ together: ['Kari'] }), kari)).toBe(
      'agreement-incomplete',
    );
    const third = judgedBy(anne, noService, apart);
    const between = ['Kari', 'Ola', 'Anne'].map((one) => judgementId.parse(one));
    const when = (answers: typeof ownService) =>
      given(...apart, third).when(agreeing({ between, answers }), kari);
    expect(when(ownService)).toBe('agreement-incomplete');
    expect(when(noService)).toHaveLength(1);
  });
});

describe('taking a resolution back', () => {
  const event = only(given(...apart).when(resolving(), per));
  const withdrawing = (reason = 'Feil kommune'): CommandOf<'withdraw-resolution'> => ({
    type: 'withdraw-resolution',
    ...at,
    resolution: resolutionId.parse('avklart'),
    reason,
  });

  it('opens the entry again, and may be done once, with a reason', () => {
    const back = only(given(...apart, event).when(withdrawing(), per));
    expect(readingAfter(...apart, event, back)).toMatchObject({
      standing: 'undecided',
      toResolve: true,
    });
    expect(given(...apart, event, back).when(withdrawing(), per)).toBe('nothing-to-undo');
    expect(given(...apart, event).when(withdrawing('  '), per)).toBe('rationale-missing');
  });

  it('is not for a judge who was overruled, but for those who agreed and for any third person', () => {
    expect(given(...apart, event).when(withdrawing(), kari)).toBe('resolver-has-judged');
    expect(given(...apart, event).when(withdrawing(), anne)).toHaveLength(1);
    const together = only(given(...apart).when(agreeing(), kari));
    expect(given(...apart, together).when(withdrawing(), ola)).toHaveLength(1);
  });
});

/** What four people may try, in any order; most of it is refused. */
const attempt = fc.record({
  who: fc.constantFrom(kari, ola, per, anne),
  kind: fc.constantFrom('judge', 'judge', 'take-back', 'decide', 'agree', 'withdraw'),
  none: fc.boolean(),
});

type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;

function commandOf(
  { who, kind, none }: Attempt,
  { votes, resolution }: EntryReading,
  n: number,
): Parameters<typeof decide>[1] {
  const answers = none ? noService : ownService;
  const own = votes.find((one) => judgeKey(one.judge) === judgeKey(who.name))?.id ?? null;
  const shown = {
    id: resolutionId.parse(`avklart-${n}`),
    between: votes.map((one) => one.id),
    answers,
  };
  switch (kind) {
    case 'judge':
      return judging(round, unit, { id: judgementId.parse(`${n}`), answers, replaces: own });
    case 'take-back':
      return { type: 'withdraw-own-judgement', ...at, reason: 'Feil' };
    case 'decide':
      return resolving(shown);
    case 'agree':
      return agreeing({ ...shown, together: votes.map((one) => one.judge) });
    case 'withdraw':
      return {
        type: 'withdraw-resolution',
        ...at,
        resolution: resolution?.id ?? resolutionId.parse('ingen'),
        reason: 'Feil',
      };
    default:
      return assertNever(kind);
  }
}

/** A vote as it was given; that it may be taken back later is no change of it. */
const asGiven = (votes: ReturnType<typeof firstVotes>) =>
  votes.map((vote) => ({ ...vote, withdrawn: null }));

it('no sequence of attempts changes or loses a first vote, or lets one resolve who may not see', () => {
  fc.assert(
    fc.property(
      fc.array(attempt, { maxLength: 16 }),
      fc.constantFrom('none' as const, 'all' as const),
      (attempts, second) => {
        const events: Event[] = [startedWith({ second: { kind: second } })];
        for (const [n, one] of attempts.entries()) {
          const state = stateAfter(...events);
          const [now] = state.mapping.rounds;
          if (now === undefined) throw new Error('no round');
          const entry = state.entry(round.id, unit);
          const before = firstVotes(entry);
          const reading = readEntry(now, entry);
          const done = decide({ ...state, who: one.who }, commandOf(one, reading, n));
          if (!done.ok) continue;
          const asker = { kind: 'adviser', name: one.who.name } as const;
          const hidden = isWithheld(now, entry, asker);
          expect(hidden && done.value.some((event) => event.type === 'resolved')).toBe(false);
          events.push(...done.value);
          const after = firstVotes(stateAfter(...events).entry(round.id, unit));
          expect(asGiven(after.slice(0, before.length))).toEqual(asGiven(before));
        }
      },
    ),
    { numRuns: 60 },
  );
});
