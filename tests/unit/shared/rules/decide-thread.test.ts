import { describe, expect, it } from 'vitest';
import type { Event } from '../../../../shared/events/event.ts';
import {
  adviserId,
  commentId,
  contestId,
  criterionId,
  isoDate,
  unitNumber,
} from '../../../../shared/lib/ids.ts';
import { awaits, threadsOf } from '../../../../shared/projections/thread-reading.ts';
import type { CommandOf } from '../../../../shared/rules/command.ts';
import { given, stateAfter } from '../../../builders/given.ts';
import { round2015 } from '../../../builders/mapping.ts';

const round = round2015();
const at = { round: round.id, unit: unitNumber.parse('0702') };
const ola = { id: adviserId.parse('ola'), name: 'Ola Hansen' };
const joined = (id: string, name: string): Event => ({
  type: 'adviser-joined',
  adviser: adviserId.parse(id),
  name,
  title: '',
  key: id,
});
const started: readonly Event[] = [
  { type: 'round-started', round },
  joined('kari', 'Kari Nordmann'),
  joined('ola', 'Ola Hansen'),
];

const comment = (
  id: string,
  change: Partial<CommandOf<'comment'>['comment']> = {},
): CommandOf<'comment'> => ({
  type: 'comment',
  ...at,
  colleagues: ['Per Vik'],
  comment: {
    id: commentId.parse(id),
    criterion: null,
    to: null,
    text: 'Er dette et kurs?',
    due: null,
    answers: null,
    ...change,
  },
});
const about = (id: string) => ({ ...at, comment: commentId.parse(id) });

function done(events: readonly Event[] | string): readonly Event[] {
  if (typeof events === 'string') throw new Error(events);
  return events;
}

const asked = done(
  given(...started).when(
    comment('første', {
      to: 'ola hansen',
      due: isoDate.parse('2015-03-20'),
      criterion: criterionId.parse('form'),
    }),
  ),
);
const answer = done(
  given(...started, ...asked).when(
    comment('svar', { answers: commentId.parse('første'), text: 'Ja.' }),
    ola,
  ),
);
const settled: Event = { type: 'comment-settled', ...about('første'), note: '' };

describe('a comment', () => {
  it('is for a person by the name the file has, on an entry or a criterion', () => {
    expect(asked).toMatchObject([
      { type: 'commented', by: 'Kari Nordmann', comment: { to: 'Ola Hansen', criterion: 'form' } },
    ]);
    expect(given(...started).when(comment('a', { to: 'Per Vik' }))).toHaveLength(1);
  });

  it('is refused when empty, to a stranger, or about what is not there', () => {
    const now = given(...started);
    expect(now.when(comment('a', { text: ' ' }))).toBe('comment-empty');
    expect(now.when(comment('a', { to: 'Siri Moe' }))).toBe('adviser-unknown');
    expect(now.when(comment('a', { criterion: criterionId.parse('noe') }))).toBe('unknown-answer');
    expect(now.when(comment('a', { answers: commentId.parse('borte') }))).toBe('comment-unknown');
    const gone: Event = { type: 'adviser-deactivated', adviser: ola.id, reason: 'Sluttet' };
    expect(given(...started, gone).when(comment('a', { to: 'Ola Hansen' }))).toBe(
      'adviser-deactivated',
    );
  });

  it('begins a thread that is settled, and opened again with a reason', () => {
    const open = given(...started, ...asked);
    expect(open.when({ type: 'reopen-comment', ...about('første'), reason: 'x' })).toBe(
      'comment-open',
    );
    expect(open.when({ type: 'settle-comment', ...about('første'), note: '' })).toEqual([settled]);
    expect(open.when({ type: 'settle-comment', ...about('svar'), note: '' })).toBe(
      'comment-unknown',
    );
    const closed = given(...started, ...asked, settled);
    expect(closed.when({ type: 'settle-comment', ...about('første'), note: '' })).toBe(
      'comment-closed',
    );
    expect(closed.when(comment('b', { answers: commentId.parse('første') }))).toBe(
      'comment-closed',
    );
    expect(closed.when({ type: 'reopen-comment', ...about('første'), reason: ' ' })).toBe(
      'rationale-missing',
    );
    expect(
      closed.when({ type: 'reopen-comment', ...about('første'), reason: 'Nye ord' }),
    ).toHaveLength(1);
  });

  it('waits for the one it is for until that one has answered, or it is settled', () => {
    const waits = (name: string, ...events: readonly Event[]): readonly boolean[] =>
      threadsOf(stateAfter(...started, ...events).entry(at.round, at.unit)).map((one) =>
        awaits(one, name),
      );
    expect(waits('Ola Hansen', ...asked)).toEqual([true]);
    expect(waits('Kari Nordmann', ...asked)).toEqual([false]);
    expect(waits('Ola Hansen', ...asked, ...answer)).toEqual([false]);
    expect(waits('Ola Hansen', ...asked, settled)).toEqual([false]);
  });
});

describe('what a municipality says against its entry', () => {
  const contest: CommandOf<'contest'> = {
    type: 'contest',
    ...at,
    contest: {
      id: contestId.parse('c'),
      role: 'kommunalsjef',
      date: isoDate.parse('2015-04-01'),
      text: 'Vi har en tjeneste.',
    },
  };
  const answered: CommandOf<'answer-contest'> = {
    type: 'answer-contest',
    ...at,
    contest: contestId.parse('c'),
    decision: 'beholdt',
    reason: 'Tilbudet er ikke gruppebasert.',
  };

  it('is recorded with role, date and words, and answered once, with a reason', () => {
    const contested = done(given(...started).when(contest));
    expect(contested).toMatchObject([{ type: 'entry-contested' }]);
    expect(given(...started).when(answered)).toBe('contest-unknown');
    const open = given(...started, ...contested);
    expect(open.when({ ...answered, reason: '' })).toBe('rationale-missing');
    const events = done(open.when(answered));
    expect(given(...started, ...contested, ...events).when(answered)).toBe('contest-unknown');
    const { contests } = stateAfter(...started, ...contested, ...events).entry(at.round, at.unit);
    expect(contests).toMatchObject([{ role: 'kommunalsjef', answer: { decision: 'beholdt' } }]);
  });

  it('is refused without who said it, or what', () => {
    const without = (change: object): CommandOf<'contest'> => ({
      ...contest,
      contest: { ...contest.contest, ...change },
    });
    expect(given(...started).when(without({ role: ' ' }))).toBe('contest-incomplete');
    expect(given(...started).when(without({ text: '' }))).toBe('contest-incomplete');
  });
});
