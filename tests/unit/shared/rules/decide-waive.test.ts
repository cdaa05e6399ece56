import { describe, expect, it } from 'vitest';
import type { Event } from '../../../../shared/events/event.ts';
import { isoDate, unitNumber, waiverId } from '../../../../shared/lib/ids.ts';
import type { CommandOf } from '../../../../shared/rules/command.ts';
import { given } from '../../../builders/given.ts';
import { interview, smallRound, voteFor } from '../../../builders/frozen-content.ts';

const round = smallRound(['0101', '0102'], { second: { kind: 'all' } });
const unit = unitNumber.parse('0101');
const { at: _at, time: _time, by: _by, withdrawn: _withdrawn, ...judgement } = voteFor('gruppe');
const started: readonly Event[] = [
  { type: 'round-started', round },
  { type: 'judged', round: round.id, unit, judgement },
];
const waive = (change: Partial<CommandOf<'waive-obstacle'>> = {}): CommandOf<'waive-obstacle'> => ({
  type: 'waive-obstacle',
  round: round.id,
  id: waiverId.parse('u-1'),
  kind: 'awaiting-second',
  units: null,
  reason: ' Bare én rådgiver kjenner området. ',
  ...change,
});

describe('waiving what stands in the way', () => {
  it('names who, why, which units, and what of them', () => {
    expect(given(...started).when(waive())).toEqual([
      {
        type: 'obstacle-waived',
        waiver: {
          id: 'u-1',
          round: 'runde',
          kind: 'awaiting-second',
          units: [{ unit, parts: [judgement.id] }],
          by: 'Kari Nordmann',
          reason: 'Bare én rådgiver kjenner området.',
        },
      },
    ]);
  });

  it.each(['nothing-decided', 'undecided', 'to-resolve'] as const)('is refused for %s', (kind) => {
    expect(given(...started).when(waive({ kind }))).toBe('obstacle-not-waivable');
  });

  it('is refused where there is nothing to waive, or no reason', () => {
    const { when } = given(...started);
    expect(when(waive({ kind: 'source-conflict' }))).toBe('nothing-to-waive');
    expect(when(waive({ units: [unit, unitNumber.parse('0102')] }))).toBe('nothing-to-waive');
    expect(when(waive({ units: [unitNumber.parse('9999')] }))).toBe('entry-unknown');
    expect(when(waive({ reason: ' ' }))).toBe('waiver-reason-missing');
  });

  it('is taken back once, with a reason', () => {
    const waived = given(...started).when(waive());
    if (typeof waived === 'string') throw new Error(waived);
    const back = {
      type: 'withdraw-waiver' as const,
      round: round.id,
      waiver: waiverId.parse('u-1'),
      reason: 'Ola har tid.',
    };
    const { when } = given(...started, ...waived);
    expect(when({ ...back, reason: '' })).toBe('waiver-reason-missing');
    const taken = when(back);
    if (typeof taken === 'string') throw new Error(taken);
    expect(given(...started, ...waived, ...taken).when(back)).toBe('waiver-unknown');
  });
});

describe('what a round asks for', () => {
  it('is recorded where it is changed', () => {
    const { when } = given(...started);
    expect(when({ type: 'set-requirements', round: round.id, kinds: [] })).toEqual([]);
    expect(
      when({ type: 'set-requirements', round: round.id, kinds: ['no-source', 'inconsistent'] }),
    ).toEqual([
      {
        type: 'release-requirements-set',
        round: 'runde',
        kinds: ['inconsistent', 'no-source'],
        by: 'Kari Nordmann',
      },
    ]);
  });
});

describe('trying a link', () => {
  it('is recorded in every entry that has it, and refused for one that none has', () => {
    const link = 'https://www.indre-ostfold.no/mestring';
    const { at: _a, time: _t, by: _b, withdrawn: _w, ...statement } = interview({ link });
    const linked = round.units.map(
      ({ number }): Event => ({
        type: 'statement-added',
        round: round.id,
        unit: number,
        statement,
      }),
    );
    const check = {
      link,
      date: isoDate.parse('2015-03-05'),
      result: 'dod' as const,
      note: ' 404 ',
    };
    const { when } = given(...started, ...linked);
    expect(when({ type: 'check-link', round: round.id, check })).toMatchObject([
      { type: 'link-checked', unit: '0101', check: { ...check, note: '404' } },
      { type: 'link-checked', unit: '0102' },
    ]);
    const other = { ...check, link: 'https://andre.no' };
    expect(when({ type: 'check-link', round: round.id, check: other })).toBe('link-unknown');
  });
});
