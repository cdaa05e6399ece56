import { describe, expect, it } from 'vitest';
import type { Event, EventOf } from '../../../../shared/events/event.ts';
import { isoDate, roundId, unitNumber } from '../../../../shared/lib/ids.ts';
import type { CommandOf } from '../../../../shared/rules/command.ts';
import { given } from '../../../builders/given.ts';
import { round2015 } from '../../../builders/mapping.ts';
import { nationalIdOf } from '../../../builders/national-id.ts';

const round = round2015();
const here = { round: round.id, unit: unitNumber.parse('0702') };
const person = 'nøkkel-1';
const started: Event = { type: 'round-started', round };
const attempt = {
  date: isoDate.parse('2015-03-05'),
  department: 'sentralbordet',
  result: 'svar' as const,
  note: '',
};
const rung: Event = { type: 'contact-attempted', ...here, attempt: { ...attempt, person } };
const reason = 'Ikke lenger nødvendig.';
const treat = (how: CommandOf<'treat-persons'>['how']): CommandOf<'treat-persons'> => ({
  type: 'treat-persons',
  how,
  persons: [{ ...here, person }],
  reason,
});
const blocked: Event = { type: 'person-blocked', ...here, person, reason };
const erased: Event = { type: 'person-erased', ...here, person, reason };
const agreed = {
  ...here,
  person,
  fields: ['name'],
  date: isoDate.parse('2015-03-06'),
  how: 'Sagt i telefonen.',
} satisfies Omit<EventOf<'person-consented'>, 'type'>;
const consent: Event = { type: 'person-consented', ...agreed };

describe('a round and contact persons', () => {
  const asking = (asked: boolean) =>
    ({ type: 'ask-for-persons', round: round.id, asked, reason }) as const;
  const notAsking: Event = { type: 'contact-persons-asked', round: round.id, asked: false, reason };
  const ring = (who: string | null) =>
    ({ type: 'record-attempt', ...here, attempt: { ...attempt, person: who } }) as const;

  it('asks where nothing was said, and can stop and begin', () => {
    expect(given(started).when(asking(true))).toEqual([]);
    expect(given(started).when(asking(false))).toEqual([notAsking]);
    expect(given(started, notAsking).when(asking(true))).toHaveLength(1);
    expect(given(started).when({ ...asking(false), reason: ' ' })).toBe('rationale-missing');
    expect(given().when(asking(false))).toBe('round-unknown');
  });

  it('takes none where it does not ask, and the attempt all the same', () => {
    expect(given(started, notAsking).when(ring(person))).toBe('contact-persons-not-asked');
    expect(given(started, notAsking).when(ring(null))).toHaveLength(1);
    const none: Event = { type: 'round-started', round: { ...round, contactPersons: false } };
    expect(given(none).when(ring(person))).toBe('contact-persons-not-asked');
  });
});

describe('a contact person', () => {
  it('is blocked, unblocked and erased, each once', () => {
    expect(given(started, rung).when(treat('block'))).toEqual([blocked]);
    expect(given(started, rung, blocked).when(treat('block'))).toBe('person-already-blocked');
    expect(given(started, rung).when(treat('unblock'))).toBe('person-not-blocked');
    expect(given(started, rung, blocked).when(treat('unblock'))).toHaveLength(1);
    expect(given(started, rung, blocked).when(treat('erase'))).toEqual([erased]);
    expect(given(started, rung, erased).when(treat('erase'))).toBe('person-unknown');
    expect(given(started, rung, erased).when(treat('block'))).toBe('person-unknown');
  });

  it('is none that the log does not know, and nothing happens without a reason', () => {
    expect(given(started).when(treat('erase'))).toBe('person-unknown');
    const elsewhere = { ...here, round: roundId.parse('annen'), person };
    expect(given(started, rung).when({ ...treat('erase'), persons: [elsewhere] })).toBe(
      'round-unknown',
    );
    expect(given(started, rung).when({ ...treat('erase'), reason: '' })).toBe('rationale-missing');
  });

  it('is told about once where the key is given twice, and not at all where one of several will not do', () => {
    const twice = [
      { ...here, person },
      { ...here, person },
    ];
    expect(given(started, rung).when({ ...treat('erase'), persons: twice })).toHaveLength(1);
    const other = [
      { ...here, person },
      { ...here, person: 'fremmed' },
    ];
    expect(given(started, rung).when({ ...treat('erase'), persons: other })).toBe('person-unknown');
  });

  it('agrees to have something published, and takes it back', () => {
    const record = { type: 'record-consent', ...agreed } as const;
    const withdraw = { type: 'withdraw-consent', ...here, person, reason } as const;
    expect(given(started, rung).when(record)).toEqual([consent]);
    expect(given(started, rung, consent).when(record)).toEqual([]);
    expect(given(started, rung).when({ ...record, how: ' ' })).toBe('rationale-missing');
    expect(given(started, rung, blocked).when(record)).toBe('person-already-blocked');
    expect(given(started, rung).when(withdraw)).toBe('nothing-to-undo');
    const withdrawn: Event = { type: 'consent-withdrawn', ...here, person, reason };
    expect(given(started, rung, consent).when(withdraw)).toEqual([withdrawn]);
    expect(given(started, rung, consent, withdrawn).when(withdraw)).toBe('nothing-to-undo');
  });
});

describe('a national identity number', () => {
  const number = ['010190123', '010190124', '010190125'].map(nationalIdOf).find(Boolean) ?? '';

  it('does not get into the log, whatever field it stands in', () => {
    const commands = [
      { type: 'record-attempt', ...here, attempt: { ...attempt, note: number, person: null } },
      { type: 'mark-not-reached', ...here, reason: `Spurte om ${number}` },
      {
        type: 'set-contact',
        ...here,
        contact: { department: '', phone: number, email: '', link: '' },
      },
      { ...treat('erase'), reason: `${number.slice(0, 6)} ${number.slice(6)}` },
    ] as const;
    for (const command of commands)
      expect(given(started, rung).when(command)).toBe('person-number-in-text');
  });
});
