import { describe, expect, it } from 'vitest';
import type { Event } from '../../../../shared/events/event.ts';
import { contestId, isoDate, statementId, unitNumber } from '../../../../shared/lib/ids.ts';
import type { CommandOf } from '../../../../shared/rules/command.ts';
import { given } from '../../../builders/given.ts';
import { smallRound } from '../../../builders/frozen-content.ts';

const round = smallRound(['0101', '0102']);
const unit = unitNumber.parse('0101');
const started: Event = { type: 'round-started', round };
const date = isoDate.parse('2015-04-01');
const reply = (change: Partial<CommandOf<'record-reply'>> = {}): CommandOf<'record-reply'> => ({
  type: 'record-reply',
  round: round.id,
  unit,
  role: ' Kommunalsjef ',
  date,
  text: 'Vi har startet opp igjen.',
  statement: statementId.parse('o-1'),
  contest: null,
  ...change,
});

describe('a municipality that answers', () => {
  it('is a source of its own, and contests the entry only where it says so', () => {
    const { when } = given(started);
    const stated = {
      type: 'statement-added',
      unit,
      statement: { source: 'tilsvar', informant: 'Kommunalsjef', date, answers: {} },
    };
    expect(when(reply())).toMatchObject([stated]);
    const contested = when(reply({ contest: contestId.parse('i-1') }));
    expect(contested).toMatchObject([
      stated,
      { type: 'entry-contested', unit, contest: { id: 'i-1', role: 'Kommunalsjef', date } },
    ]);
    expect(contested).toHaveLength(2);
  });

  it('is refused without a role or words', () => {
    const { when } = given(started);
    expect(when(reply({ role: ' ' }))).toBe('reply-incomplete');
    expect(when(reply({ text: '' }))).toBe('reply-incomplete');
  });
});

describe('a sheet that was sent', () => {
  const sent = (units: readonly string[]): CommandOf<'mark-sheets-sent'> => ({
    type: 'mark-sheets-sent',
    round: round.id,
    units: units.map((one) => unitNumber.parse(one)),
    sheet: { date, due: isoDate.parse('2015-04-15') },
  });

  it('is recorded once a unit, day and deadline', () => {
    const first = given(started).when(sent(['0101']));
    if (typeof first === 'string') throw new Error(first);
    expect(given(started, ...first).when(sent(['0101', '0102', '0102']))).toMatchObject([
      { type: 'fact-sheet-sent', unit: '0102' },
    ]);
  });

  it('has a deadline that is not past, and can be taken back with a reason', () => {
    const { when } = given(started);
    const past = { ...sent(['0101']), sheet: { date, due: isoDate.parse('2015-03-01') } };
    expect(when(past)).toBe('reply-due-passed');
    const back = { type: 'withdraw-sheet' as const, round: round.id, unit, reason: 'Feil liste.' };
    expect(when(back)).toBe('nothing-to-undo');
    const first = when(sent(['0101']));
    if (typeof first === 'string') throw new Error(first);
    expect(given(started, ...first).when({ ...back, reason: '' })).toBe('rationale-missing');
    expect(given(started, ...first).when(back)).toMatchObject([{ type: 'fact-sheet-withdrawn' }]);
  });
});
