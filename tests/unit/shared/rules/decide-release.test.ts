import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../../shared/events/event.ts';
import {
  adviserId,
  isoTime,
  releaseNumber,
  roundId,
  sha256Hex,
} from '../../../../shared/lib/ids.ts';
import { compareNumbers, correctedBy } from '../../../../shared/projections/release-order.ts';
import { given, stateAfter } from '../../../builders/given.ts';
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

describe('a release that corrects another', () => {
  const other = sha256Hex.parse('b'.repeat(64));
  const correcting = (release: string, notice = 'Et tall var feil.', content = other) => ({
    type: 'freeze-release' as const,
    release: {
      ...frozen('1.1'),
      content,
      corrects: { release: releaseNumber.parse(release), manifest: hash, notice },
    },
  });
  const log = [started, froze('1.0'), signed('1.0')];

  it('names one that is final, says what is corrected, and differs from it', () => {
    expect(given(...log).when(correcting('1.0'))).toHaveLength(1);
    expect(given(...log).when(correcting('0.9'))).toBe('release-unknown');
    expect(given(started, froze('1.0')).when(correcting('1.0'))).toBe('release-not-final');
    expect(given(...log).when(correcting('1.0', '  '))).toBe('correction-without-notice');
    expect(given(...log).when(correcting('1.0', 'Feil.', hash))).toBe('nothing-changed');
  });

  it('is of the same round', () => {
    const elsewhere = { ...round, id: roundId.parse('annen'), name: 'En annen runde' };
    const there = given(...log, { type: 'round-started', round: elsewhere });
    const asked = correcting('1.0');
    expect(there.when({ ...asked, release: { ...asked.release, round: elsewhere.id } })).toBe(
      'correction-other-round',
    );
  });

  it('marks the other, once it is final itself', () => {
    const release = { ...frozen('1.1'), corrects: correcting('1.0').release.corrects };
    const correctors = (...later: readonly Event[]) =>
      correctedBy(
        stateAfter(...log, { type: 'release-frozen', release }, ...later).mapping,
        releaseNumber.parse('1.0'),
      );
    expect(correctors()).toEqual([]);
    expect(correctors(signed('1.1'))).toEqual(['1.1']);
  });
});

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
