import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../../shared/events/event.ts';
import { adviserId, isoTime, releaseNumber, sha256Hex } from '../../../../shared/lib/ids.ts';
import { compareNumbers } from '../../../../shared/projections/release-order.ts';
import { given } from '../../../builders/given.ts';
import { round2015 } from '../../../builders/mapping.ts';

const round = round2015();
const hash = sha256Hex.parse('a'.repeat(64));
const time = isoTime.parse('2015-03-05T10:00:00.000Z');
const started: Event = { type: 'round-started', round };

const frozen = (number: string) => ({
  round: round.id,
  number: releaseNumber.parse(number),
  candidate: 1,
  manifest: hash,
  content: hash,
  required: 1,
  frozenAt: time,
});
const freezing = (number: string) => ({
  type: 'freeze-release' as const,
  release: frozen(number),
});
const froze = (number: string): Event => ({ type: 'release-frozen', release: frozen(number) });
const signature = {
  name: 'Kari Nordmann',
  role: 'redaktør',
  meaning: 'Godkjent',
  time,
  key: 'a2V5',
  signature: 'c2ln',
};
const place = (number: string) => ({
  round: round.id,
  number: releaseNumber.parse(number),
  candidate: 1,
  manifest: hash,
});
const signed = (number: string): Event => ({ type: 'release-signed', ...place(number), signature });

describe('the number of a release', () => {
  it('comes after the round’s last', () => {
    const log = [started, froze('1.0'), signed('1.0')];
    expect(given(...log).when(freezing('0.5'))).toBe('release-number-too-low');
    expect(given(...log).when(freezing('1.0'))).toBe('release-number-taken');
    expect(given(...log).when(freezing('1.1'))).toHaveLength(1);
  });

  it('is counted as two whole numbers, not as a decimal', () => {
    const log = [started, froze('1.9'), signed('1.9')];
    expect(given(...log).when(freezing('1.10'))).toHaveLength(1);
    expect(given(...log).when(freezing('1.2'))).toBe('release-number-too-low');
  });

  it('is not held up by one that nobody has signed', () => {
    expect(given(started, froze('2.0')).when(freezing('1.0'))).toHaveLength(1);
  });

  it('is not signed when a higher one was meanwhile', () => {
    const log = [started, froze('1.0'), froze('2.0'), signed('2.0')];
    const sign = {
      type: 'sign-release' as const,
      signer: adviserId.parse('kari'),
      ...place('1.0'),
      signature,
    };
    expect(given(...log).when(sign)).toBe('release-number-too-low');
  });

  it('has one order', () => {
    const number = fc
      .tuple(fc.nat(50), fc.nat(50))
      .map(([whole, part]) => releaseNumber.parse(`${String(whole)}.${String(part)}`));
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(Math.sign(compareNumbers(one, other))).toBe(
          -Math.sign(compareNumbers(other, one)) + 0,
        );
        expect(compareNumbers(one, other) === 0).toBe(one === other);
      }),
    );
  });
});
