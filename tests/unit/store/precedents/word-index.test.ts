import { array, assert, constantFrom, nat, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordIndex } from '../../../../electron/store/precedents/word-index.ts';
import { wordsToAsk } from '../../../../shared/precedent/asked-words.ts';
import { stemsIn } from '../../../../shared/precedent/stems.ts';

const filled = (texts: Readonly<Record<number, string>>) => {
  const index = wordIndex();
  for (const [id, text] of Object.entries(texts)) index.put(Number(id), stemsIn(text));
  const ask = (text: string) =>
    index.nearest(wordsToAsk(text, index.size(), (stem) => index.casesWith(stem)));
  return { index, ask };
};

describe('the words of earlier cases', () => {
  const texts = {
    1: 'Sangkoret på Åsgårdstrand har kurs for pårørande',
    2: 'Diabeteskurs på frisklivssentralen',
    3: 'Asgardstrand er ikke Åsgårdstrand',
    4: 'Kurs, kurs og atter kurs',
  };

  it('are found in both written forms, å apart from a, the one with most in common first', () => {
    const { ask } = filled(texts);
    expect([...ask('Pårørende i sangkor, Åsgårdstrand').keys()]).toEqual([1, 3]);
    expect([...ask('asgardstrand').keys()]).toEqual([3]);
    expect(ask('ballett').size).toBe(0);
  });

  it('count from 0 to 1', () => {
    const { ask } = filled(texts);
    for (const score of ask('Sangkor og diabetes på frisklivssentral i Åsgårdstrand').values()) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('are gone when the case is, and what remains is as if it had never been', () => {
    const cases = uniqueArray(
      record({
        id: nat(50),
        words: array(constantFrom('kurs', 'sangkor', 'diabetes', 'kreft'), { maxLength: 6 }),
      }),
      { selector: (one) => one.id, maxLength: 12 },
    );
    assert(
      property(cases, nat(11), (drawn, drop) => {
        const kept = drawn.filter((_, at) => at !== drop);
        const whole = wordIndex();
        for (const { id, words } of drawn) whole.put(id, words);
        for (const { id, words } of drawn.filter((_, at) => at === drop)) whole.remove(id, words);
        const plain = wordIndex();
        for (const { id, words } of kept) plain.put(id, words);
        expect(whole.size()).toBe(plain.size());
        for (const stem of ['kurs', 'sangkor']) {
          const asked = [{ stem, cases: plain.casesWith(stem) }];
          expect(whole.casesWith(stem)).toBe(plain.casesWith(stem));
          expect([...whole.nearest(asked)]).toEqual([...plain.nearest(asked)]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
