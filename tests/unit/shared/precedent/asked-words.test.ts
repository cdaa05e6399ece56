import { describe, expect, it } from 'vitest';
import {
  commonWordsOf,
  mostFromWords,
  wordsToAsk,
} from '../../../../shared/precedent/asked-words.ts';

describe('the words to ask for', () => {
  const standing: Readonly<Record<string, number>> = { kur: 900, brukermedvirkning: 4, sangkor: 1 };
  const casesWith = (stem: string): number => standing[stem] ?? 0;

  it('are the rarest that some other case has; what most have tells nothing', () => {
    expect(wordsToAsk('Sangkoret har kurs med brukarmedverknad og yoga', 1000, casesWith)).toEqual([
      { stem: 'sangkor', cases: 1 },
      { stem: 'brukermedvirkning', cases: 4 },
    ]);
  });

  it('are few enough to be found quickly', () => {
    const words = Array.from(
      { length: 26 * 26 },
      (_, at) =>
        `ord${String.fromCharCode(97 + Math.floor(at / 26))}${String.fromCharCode(97 + (at % 26))}`,
    ).join(' ');
    expect(wordsToAsk(words, 100_000, () => 1).length).toBeLessThanOrEqual(24);
    expect(wordsToAsk(words, 100_000, () => 20_000)).toHaveLength(1);
  });

  it('can give more the rarer they are', () => {
    const rare = mostFromWords([{ stem: 'a', cases: 1 }], 1000);
    expect(rare).toBeGreaterThan(mostFromWords([{ stem: 'a', cases: 100 }], 1000));
    expect(mostFromWords([{ stem: 'a', cases: 10 }], 10)).toBeGreaterThan(0);
  });

  it('are said as the earlier case writes them', () => {
    const asked = [
      { stem: 'brukermedvirkning', cases: 4 },
      { stem: 'kur', cases: 900 },
    ];
    expect(commonWordsOf(asked, 'Kursa har brukarmedverknaden i seg')).toEqual([
      'brukarmedverknaden',
      'kursa',
    ]);
  });
});
