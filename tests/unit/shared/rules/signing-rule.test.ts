import { describe, expect, it } from 'vitest';
import type { Event } from '../../../../shared/events/event.ts';
import type { SigningRule } from '../../../../shared/events/signing-rule.ts';
import { adviserId, isoTime, releaseNumber, sha256Hex } from '../../../../shared/lib/ids.ts';
import { isFinal } from '../../../../shared/projections/mapping-state.ts';
import { given, stateAfter } from '../../../builders/given.ts';
import { judging, round2015 } from '../../../builders/mapping.ts';

const round = round2015();
const hash = sha256Hex.parse('a'.repeat(64));
const time = isoTime.parse('2015-03-05T10:00:00.000Z');
const number = releaseNumber.parse('1.0');
const started: Event = { type: 'round-started', round };

/** A person whose key the file knows under the name. */
const joined = (name: string): Event => ({
  type: 'adviser-joined',
  adviser: adviserId.parse(name),
  name,
  title: '',
  key: `nøkkelen til ${name}`,
});
const people = ['Kari', 'Ola', 'Per'].map(joined);

const froze = (required: number, signing: SigningRule): Event => ({
  type: 'release-frozen',
  release: {
    round: round.id,
    number,
    candidate: 1,
    manifest: hash,
    content: hash,
    required,
    signing,
    frozenAt: time,
  },
});
const place = { round: round.id, number, candidate: 1, manifest: hash };
const by = (name: string, role: string) => ({
  ...place,
  signature: {
    name,
    role,
    meaning: 'Godkjent',
    time,
    key: `nøkkelen til ${name}`,
    signature: 'c2ln',
  },
});
const signed = (name: string, role: string): Event => ({
  type: 'release-signed',
  ...by(name, role),
});
const sign = (name: string, role: string) => ({
  type: 'sign-release' as const,
  signer: adviserId.parse(name),
  ...by(name, role),
});
const rule: SigningRule = {
  roles: [
    { role: 'fagleder', count: 1 },
    { role: 'direktør', count: 1 },
  ],
  independent: false,
};

describe('who signs a release', () => {
  it('covers every role that is asked for, before it is final', () => {
    const log = [started, ...people, froze(3, rule)];
    const all = [signed('Kari', 'rådgiver'), signed('Ola', 'fagleder'), signed('Per', 'direktør')];
    const finals = [1, 2, 3].map((count) => {
      const [release] = stateAfter(...log, ...all.slice(0, count)).mapping.releases;
      return release !== undefined && isFinal(release);
    });
    expect(finals).toEqual([false, false, true]);
  });

  it('is not let in where the places left are for other roles', () => {
    const log = [started, ...people, froze(3, rule), signed('Kari', 'rådgiver')];
    expect(given(...log).when(sign('Ola', 'rådgiver'))).toBe('role-not-wanted');
    expect(given(...log).when(sign('Ola', 'direktør'))).toHaveLength(1);
    const more = [...log, signed('Ola', 'direktør')];
    expect(given(...more).when(sign('Per', 'direktør'))).toBe('role-not-wanted');
    expect(given(...more).when(sign('Per', 'fagleder'))).toHaveLength(1);
  });

  it('has not judged where nobody who has may sign', () => {
    const judged = given(started, ...people).when(judging(round, '0101'), {
      id: adviserId.parse('Kari'),
      name: 'Kari',
    });
    const log = [started, ...people, ...(typeof judged === 'string' ? [] : judged)];
    const independent = [...log, froze(1, { roles: [], independent: true })];
    expect(given(...independent).when(sign('Kari', 'leder'))).toBe('signer-has-judged');
    expect(given(...independent).when(sign('Ola', 'leder'))).toHaveLength(1);
    const free = [...log, froze(1, { roles: [], independent: false })];
    expect(given(...free).when(sign('Kari', 'leder'))).toHaveLength(1);
  });

  it('signs once, also under another key of the same name', () => {
    const log = [started, ...people, froze(2, { roles: [], independent: false })];
    const once = [...log, signed('Kari', 'leder')];
    expect(given(...once).when(sign('Kari', 'leder'))).toBe('already-signed');
    const { signature, ...rest } = sign('Kari', 'leder');
    const other = { ...rest, signature: { ...signature, key: 'en annen' } };
    expect(given(...once).when(other)).toBe('already-signed');
  });

  it('is known to the file, or answered for, under the name that is signed with', () => {
    const log = [started, ...people, froze(2, { roles: [], independent: false })];
    expect(given(...log).when(sign('Ukjent', 'leder'))).toBe('signature-key-unknown');
    const { signature, ...rest } = sign('Ola', 'leder');
    const asOther = { ...rest, signature: { ...signature, name: 'Per' } };
    expect(given(...log).when(asOther)).toBe('signature-key-unknown');
    const wrongKey = { ...rest, signature: { ...signature, key: 'en annen' } };
    expect(given(...log).when(wrongKey)).toBe('signature-key-unknown');
  });
});

describe('what a round asks of those who sign', () => {
  const change = (more: object = {}) => ({
    type: 'change-signing-rule' as const,
    round: round.id,
    signatures: 1,
    signing: rule,
    reason: 'Direktøren skal med.',
    ...more,
  });

  it('is never fewer signatures than roles', () => {
    const events = given(started).when(change());
    expect(events).toMatchObject([{ type: 'signing-rule-changed', signatures: 2 }]);
  });

  it('is changed with a reason, each role once, and only where it changes', () => {
    expect(given(started).when(change({ reason: ' ' }))).toBe('rationale-missing');
    const twice = { roles: [...rule.roles, { role: 'Direktør', count: 2 }], independent: false };
    expect(given(started).when(change({ signing: twice }))).toBe('role-twice');
    const once = given(started).when(change());
    const log = [started, ...(typeof once === 'string' ? [] : once)];
    expect(given(...log).when(change())).toEqual([]);
  });

  it('does not change what is frozen already', () => {
    const log = [started, ...people, froze(1, { roles: [], independent: false })];
    const changed: Event = {
      type: 'signing-rule-changed',
      round: round.id,
      signatures: 2,
      signing: rule,
      reason: 'r',
    };
    const { mapping } = stateAfter(...log, changed, signed('Kari', 'rådgiver'));
    expect(mapping.rounds[0]?.signatures).toBe(2);
    expect(mapping.releases.map(isFinal)).toEqual([true]);
  });
});
