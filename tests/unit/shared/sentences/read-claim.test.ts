import { assert, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { truthOf } from '../../../../shared/sentences/check-claim.ts';
import {
  allWords,
  hedges,
  ratioWords,
  shareWords,
} from '../../../../shared/sentences/claim-words.ts';
import { holdsIn } from '../../../../shared/sentences/interval.ts';
import { knownClaims } from '../../../../shared/sentences/known-claims.ts';
import { readClaim } from '../../../../shared/sentences/read-claim.ts';
import { meaningOf, trueWords } from '../../../../shared/sentences/true-words.ts';

const holds = (phrase: string, part: number, whole: number): boolean => {
  const claim = readClaim(phrase);
  if (claim === null) throw new Error(`${phrase} is not known`);
  return holdsIn(claim.true, { part, whole });
};

describe('what a phrase claims', () => {
  it.each([
    ['nesten halvparten', 45, true],
    ['nesten halvparten', 44, false],
    ['nesten halvparten', 50, false],
    ['over halvparten', 51, true],
    ['over halvparten', 50, false],
    ['halvparten', 49, true],
    ['to av tre', 66, true],
    ['to av tre', 70, false],
    ['om lag en tredel', 35, true],
    ['om lag en tredel', 36, false],
    ['Om  lag en tredjedel', 33, true],
    ['de fleste', 51, true],
    ['flertallet', 50, false],
    ['ingen', 0, true],
    ['ingen', 1, false],
    ['alle', 100, true],
    ['alle', 99, false],
    ['nesten alle', 99, true],
    ['ni av ti', 90, true],
    ['18 %', 18, true],
    ['18 prosent', 19, false],
    ['minst 18 %', 18, true],
    ['tre firedeler', 75, true],
  ])('«%s» of %i out of 100: %s', (phrase, part, expected) => {
    expect(holds(phrase, part, 100)).toBe(expected);
  });

  it.each([
    ['80', 80, 1, true],
    ['om lag 80', 76, 1, true],
    ['om lag 80', 75, 1, false],
    ['nesten 5', 4, 1, true],
    ['nesten 5', 5, 1, false],
    ['minst 1 200', 1200, 1, true],
    ['dobbelt så mange', 19, 10, true],
    ['dobbelt så mange', 18, 10, false],
    ['mer enn dobbelt så mange', 21, 10, true],
    ['tre ganger så mange', 30, 10, true],
    ['halvparten så mange', 5, 10, true],
    ['halvannen gang så mange', 15, 10, true],
    ['like mange', 10, 10, true],
    ['langt flere', 15, 10, true],
  ])('«%s» of %i to %i: %s', (phrase, part, whole, expected) => {
    expect(holds(phrase, part, whole)).toBe(expected);
  });

  it('is not read into other words', () => {
    for (const phrase of ['mange', 'nesten', 'kommuner', 'tre av to', 'nesten mange', ''])
      expect(readClaim(phrase)).toBeNull();
  });

  it('is known for every word that is told of', () => {
    for (const phrase of knownClaims())
      expect(readClaim(phrase.replace('…', 'halvparten'))).not.toBeNull();
  });

  it('has words of one meaning only', () => {
    const all = [
      ...shareWords.flatMap(allWords),
      ...ratioWords.flatMap(allWords),
      ...hedges.flatMap(allWords),
    ];
    expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
  });

  it('means the same in nynorsk', () => {
    expect(holds('dei fleste', 51, 100)).toBe(true);
    expect(holds('meir enn halvparten', 50, 100)).toBe(false);
    expect(holds('to tredelar', 66, 100)).toBe(true);
    expect(holds('éin av tre', 33, 100)).toBe(true);
    expect(holds('tre gonger så mange', 30, 10)).toBe(true);
    const value = { part: 79, whole: 428 };
    expect(trueWords('share', { now: value, low: value, high: value }, 'nn')).toContain(
      'under ein femdel',
    );
  });

  it('is told in words', () => {
    const told = (phrase: string): string => {
      const claim = readClaim(phrase);
      return claim === null ? '' : meaningOf(claim).replaceAll('\u00A0', ' ');
    };
    expect(told('nesten halvparten')).toBe('fra 45 % til under 50 %');
    expect(told('ingen')).toBe('nøyaktig 0 %');
    expect(told('få')).toBe('over 0 % og høyst 20 %');
    expect(told('minst 70')).toBe('minst 70');
    expect(told('langt færre')).toBe('høyst 0,67 ganger');
  });
});

describe('what could be said instead', () => {
  it('is true however the marks go, and there is always something', () => {
    assert(
      property(integer({ min: 1, max: 500 }), nat(), nat(), nat(), (whole, a, b, c) => {
        const [low = 0, now = 0, high = 0] = [a, b, c]
          .map((one) => one % (whole + 1))
          .toSorted((one, other) => one - other);
        const of = (part: number) => ({ part, whole });
        const value = { low: of(low), now: of(now), high: of(high) };
        const words = trueWords('share', value, 'nb');
        expect(words.length).toBeGreaterThan(0);
        const truths = words.map((one) => {
          const claim = readClaim(one);
          return claim === null ? 'never' : truthOf(claim, value);
        });
        expect(truths).not.toContain('never');
        expect(new Set(truths).size).toBe(1);
      }),
    );
  });
});
