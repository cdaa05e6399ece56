import { describe, expect, it } from 'vitest';
import type { Event } from '../../../../shared/events/event.ts';
import type { Round } from '../../../../shared/events/round.ts';
import { adviserId, judgementId, outcomeId, unitNumber } from '../../../../shared/lib/ids.ts';
import type { CommandOf } from '../../../../shared/rules/command.ts';
import { given } from '../../../builders/given.ts';
import { ownService, round2015 } from '../../../builders/mapping.ts';

const round = round2015();
const here = { round: round.id, unit: unitNumber.parse('0702') };
const there = { round: round.id, unit: unitNumber.parse('0704') };
const judgement = judgementId.parse('den-forste');
const ola = { id: adviserId.parse('ola'), name: 'Ola Hansen' };

const startedWith = (change: Partial<Round> = {}): Event => ({
  type: 'round-started',
  round: { ...round, ...change },
});
const started = startedWith();
const judged: Event = {
  type: 'judged',
  ...there,
  judgement: {
    id: judgement,
    judge: 'Kari Nordmann',
    adviser: adviserId.parse('kari'),
    date: null,
    answers: ownService,
    outcome: outcomeId.parse('egen-tjeneste'),
    derived: outcomeId.parse('egen-tjeneste'),
    borderline: null,
    rationale: 'Tre kurs i året',
    supersedes: null,
  },
};
const weigh = (
  change: Partial<CommandOf<'weigh-precedent'>> = {},
): CommandOf<'weigh-precedent'> => ({
  type: 'weigh-precedent',
  ...here,
  stance: 'folger',
  precedent: { ...there, judgement },
  words: '',
  ...change,
});

describe('weighing an earlier case', () => {
  it('follows it, with or without words', () => {
    const event = { type: 'precedent-weighed', ...here, by: 'Kari Nordmann' };
    const precedent = { ...there, judgement };
    expect(given(started, judged).when(weigh())).toEqual([
      { ...event, weighing: { stance: 'folger', precedent, rationale: null } },
    ]);
    expect(given(started, judged).when(weigh({ words: ' Samme kurs ' }))).toEqual([
      { ...event, weighing: { stance: 'folger', precedent, rationale: 'Samme kurs' } },
    ]);
  });

  it('distinguishes only by facts, and overrules only with a rationale', () => {
    const state = given(started, judged);
    expect(state.when(weigh({ stance: 'skiller' }))).toBe('precedent-words-missing');
    expect(state.when(weigh({ stance: 'fraviker', words: '  ' }))).toBe('precedent-words-missing');
    expect(state.when(weigh({ stance: 'skiller', words: 'Her er kurset lagt ned' }))).toMatchObject(
      [{ weighing: { stance: 'skiller', facts: 'Her er kurset lagt ned' } }],
    );
    expect(state.when(weigh({ stance: 'fraviker', words: 'Feil den gang' }))).toMatchObject([
      { weighing: { stance: 'fraviker', rationale: 'Feil den gang' } },
    ]);
  });

  it('refuses what does not stand there, the entry itself, and what is not registered', () => {
    const other = { ...there, judgement: judgementId.parse('en-annen') };
    expect(given(started).when(weigh())).toBe('precedent-unknown');
    expect(given(started, judged).when(weigh({ precedent: other }))).toBe('precedent-unknown');
    expect(given(started, judged).when(weigh({ ...there }))).toBe('precedent-own');
    const nowhere = { ...there, unit: unitNumber.parse('9999'), judgement };
    expect(given(started, judged).when(weigh({ precedent: nowhere }))).toBe('entry-unknown');
  });

  it('refuses what is kept from the asker, and says nothing of it', () => {
    const state = given(startedWith({ second: { kind: 'all' } }), judged);
    expect(state.when(weigh(), ola)).toBe('precedent-withheld');
    const wrong = { ...there, judgement: judgementId.parse('en-annen') };
    expect(state.when(weigh({ precedent: wrong }), ola)).toBe('precedent-withheld');
    expect(state.when(weigh())).toHaveLength(1);
  });
});
