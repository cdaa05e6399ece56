import { describe, expect, it } from 'vitest';
import type { Assignee, Task } from '../../../../shared/events/assignment.ts';
import type { Event } from '../../../../shared/events/event.ts';
import type { Round } from '../../../../shared/events/round.ts';
import { adviserId, criterionId, outcomeId, unitNumber } from '../../../../shared/lib/ids.ts';
import type { Command } from '../../../../shared/rules/command.ts';
import { judgementOf } from '../../../builders/entry-state.ts';
import { given } from '../../../builders/given.ts';
import { judging, round2015 } from '../../../builders/mapping.ts';

const plain = round2015();
const all: Round = { ...plain, second: { kind: 'all' } };
const borderline: Round = { ...plain, second: { kind: 'borderline' } };
const unit = unitNumber.parse('0702');
const person = (
  name: string,
): { readonly id: ReturnType<typeof adviserId.parse>; name: string } => ({
  id: adviserId.parse(`stream-of-${name}`),
  name,
});
const ola = person('Ola');

const started = (round: Round): Event => ({ type: 'round-started', round });
const joined = (name: string): Event => ({
  type: 'adviser-joined',
  adviser: person(name).id,
  name,
  title: '',
  key: 'nøkkel',
});
const asked = (round: Round, to: Assignee | null): Event => ({
  type: 'assigned',
  round: round.id,
  unit,
  task: 'andrevurdering',
  to,
});
function judged(round: Round, judge: string, marked = false): Event {
  const {
    at: _at,
    time: _time,
    by: _by,
    withdrawn: _withdrawn,
    ...judgement
  } = judgementOf(judge, 1);
  const mark = {
    criterion: criterionId.parse('mestring'),
    alternative: outcomeId.parse('ingen-tjeneste'),
    rationale: 'Uklart',
    reasons: [],
  };
  return {
    type: 'judged',
    round: round.id,
    unit,
    judgement: { ...judgement, borderline: marked ? mark : null },
  };
}
const assign = (
  round: Round,
  to: Assignee | null,
  task: Task = 'andrevurdering',
  colleagues: readonly string[] = [],
): Command => ({ type: 'assign', round: round.id, unit, task, to, colleagues });
const named = (name: string): Assignee => ({ kind: 'person', name });
const anyoneNew: Assignee = { kind: 'ny-person' };

/** What the judgement that Ola saves now says about its independence. */
function savedByOla(round: Round, ...events: readonly Event[]): boolean | undefined | string {
  const led = given(started(round), ...events).when(judging(round, unit), ola);
  if (typeof led === 'string') return led;
  const [event] = led;
  return event?.type === 'judged' ? event.judgement.independent : 'none';
}

describe('whether a judgement is independent', () => {
  it('is not said of a first judgement', () => {
    expect(savedByOla(all)).toBe(undefined);
  });

  it('is true where the first was kept back all the time', () => {
    expect(savedByOla(all, judged(all, 'Kari'))).toBe(true);
    expect(savedByOla(borderline, judged(borderline, 'Kari', true))).toBe(true);
    expect(savedByOla(plain, asked(plain, named('Ola')), judged(plain, 'Kari'))).toBe(true);
    expect(
      savedByOla(plain, asked(plain, anyoneNew), asked(plain, named('Ola')), judged(plain, 'Kari')),
    ).toBe(true);
  });

  it('is false where the judge could see the others', () => {
    expect(savedByOla(plain, judged(plain, 'Kari'))).toBe(false);
    expect(savedByOla(borderline, judged(borderline, 'Kari'))).toBe(false);
    expect(savedByOla(all, judged(all, 'Kari'), judged(all, 'Per'))).toBe(false);
  });

  it('is not said where it is kept back now, and may have been open before', () => {
    expect(savedByOla(plain, judged(plain, 'Kari'), asked(plain, named('Ola')))).toBe(undefined);
    expect(
      savedByOla(
        plain,
        asked(plain, anyoneNew),
        judged(plain, 'Kari'),
        asked(plain, null),
        asked(plain, anyoneNew),
      ),
    ).toBe(undefined);
    expect(
      savedByOla(borderline, judged(borderline, 'Kari'), judged(borderline, 'Kari', true)),
    ).toBe(undefined);
  });

  it('is false for one who brought the other judgement in from a file', () => {
    const { at: _at, time: _time, by: _by, withdrawn: _w, ...judgement } = judgementOf('Per', 1);
    // `given` writes every event in the stream of «kari».
    const led = given(started(all), {
      type: 'judged',
      round: all.id,
      unit,
      judgement: { ...judgement, adviser: null },
    }).when(judging(all, unit), { id: adviserId.parse('kari'), name: 'Kari' });
    expect(led).toMatchObject([{ judgement: { independent: false } }]);
  });
});

describe('asking somebody to do something with an entry', () => {
  it('given a known adviser, it is recorded under the name the file has; asked again, it is not', () => {
    const log = [started(plain), joined('Kari'), joined('Ola')];
    expect(given(...log).when(assign(plain, named(' ola ')))).toMatchObject([
      { type: 'assigned', task: 'andrevurdering', to: { kind: 'person', name: 'Ola' } },
    ]);
    expect(given(...log, asked(plain, named('Ola'))).when(assign(plain, named('OLA')))).toEqual([]);
    expect(given(...log).when(assign(plain, null))).toEqual([]);
    expect(given(...log, asked(plain, named('Ola'))).when(assign(plain, null))).toMatchObject([
      { type: 'assigned', to: null },
    ]);
    expect(given(...log, asked(plain, named('Ola'))).when(assign(plain, anyoneNew))).toMatchObject([
      { type: 'assigned', to: { kind: 'ny-person' } },
    ]);
  });

  it('takes a colleague with a key on the machine who is new to the file, and nobody unknown', () => {
    const log = [started(plain), joined('Kari')];
    const to = named('Ola');
    expect(given(...log).when(assign(plain, to))).toBe('adviser-unknown');
    expect(given(...log).when(assign(plain, to, 'vurdering', ['Ola']))).toMatchObject([
      { type: 'assigned', to },
    ]);
  });

  it('refuses the first judge as the second, and a second where two stand', () => {
    const log = [started(all), joined('Kari'), joined('Ola'), judged(all, 'Kari')];
    expect(given(...log).when(assign(all, named('Kari')))).toBe('second-by-the-first');
    expect(given(...log).when(assign(all, named('Ola')))).toHaveLength(1);
    expect(given(...log, judged(all, 'Per')).when(assign(all, named('Ola')))).toBe(
      'second-already-given',
    );
    expect(given(...log, judged(all, 'Per')).when(assign(all, anyoneNew))).toBe(
      'second-already-given',
    );
    expect(given(...log).when(assign(all, named('Kari'), 'vurdering'))).toHaveLength(1);
  });

  it('refuses a judge as the one who resolves, unless the round lets any', () => {
    const any: Round = { ...all, resolver: 'any' };
    const log = [joined('Kari'), judged(all, 'Kari'), judged(all, 'Ola')];
    const ask = assign(all, named('Kari'), 'avklaring');
    expect(given(started(all), ...log).when(ask)).toBe('resolver-has-judged');
    expect(given(started(any), ...log).when(ask)).toHaveLength(1);
  });
});

describe('an adviser who no longer works here', () => {
  const log = [started(all), joined('Kari'), joined('Ola')];
  const off: Command = {
    type: 'deactivate-adviser',
    adviser: person('Ola').id,
    reason: ' Sluttet ',
  };
  const gone: Event = { type: 'adviser-deactivated', adviser: person('Ola').id, reason: 'Sluttet' };

  it('is taken out with a reason, and only once', () => {
    expect(given(...log).when(off)).toEqual([gone]);
    expect(given(...log).when({ ...off, reason: '  ' })).toBe('rationale-missing');
    expect(given(...log, gone).when(off)).toBe('adviser-deactivated');
    expect(given(started(all)).when(off)).toBe('adviser-unknown');
  });

  it('can neither judge nor be asked, while what was done stays and can be taken over', () => {
    const after = [...log, judged(all, 'Ola'), asked(all, named('Ola')), gone];
    expect(given(...after).when(judging(all, unit), ola)).toBe('adviser-deactivated');
    expect(given(...log, gone).when(assign(all, named('Ola')))).toBe('adviser-deactivated');
    expect(given(...after).when(assign(all, anyoneNew))).toHaveLength(1);
    expect(given(...after).when(judging(all, unit))).toMatchObject([
      { judgement: { judge: 'Kari Nordmann', independent: true } },
    ]);
  });

  it('comes back with a reason', () => {
    const back: Command = {
      type: 'reactivate-adviser',
      adviser: person('Ola').id,
      reason: 'Tilbake',
    };
    expect(given(...log, gone).when(back)).toMatchObject([{ type: 'adviser-reactivated' }]);
    expect(given(...log).when(back)).toBe('adviser-not-deactivated');
    expect(given(...log, gone).when(back, ola)).toBe('adviser-deactivated');
  });
});
