import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordRuns } from '../../../../shared/changes/word-runs.ts';

const side = (before: string, after: string, which: 'before' | 'after'): string =>
  wordRuns(before, after)
    .filter((run) => run.in === 'both' || run.in === which)
    .map((run) => run.text)
    .join('');

const text = fc
  .array(fc.constantFrom('Vi', 'har', 'kurs', 'for', 'pårørende', ' ', ' ', '.', '\n', '–'))
  .map((words) => words.join(''));

describe('two texts word by word', () => {
  it('are the texts when put together, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), text, (before, after) => {
        expect(side(before, after, 'before')).toBe(before);
        expect(side(before, after, 'after')).toBe(after);
      }),
    );
  });

  it('tell a word for a word, and leave the rest alone', () => {
    expect(wordRuns('Vi har kurs for pasienter.', 'Vi har kurs for pårørende.')).toEqual([
      { text: 'Vi har kurs for ', in: 'both' },
      { text: 'pasienter', in: 'before' },
      { text: 'pårørende', in: 'after' },
      { text: '.', in: 'both' },
    ]);
  });

  it('read a phrase for a phrase as one change', () => {
    expect(wordRuns('Kurs for eldre menn nå', 'Kurs for unge kvinner nå')).toEqual([
      { text: 'Kurs for ', in: 'both' },
      { text: 'eldre menn', in: 'before' },
      { text: 'unge kvinner', in: 'after' },
      { text: ' nå', in: 'both' },
    ]);
  });

  it('say nothing where nothing is said', () => {
    expect(wordRuns('', '')).toEqual([]);
    expect(wordRuns('Likt.', 'Likt.')).toEqual([{ text: 'Likt.', in: 'both' }]);
  });

  it('tell two very long texts as one for the other where they share nothing', () => {
    const long = (word: string): string => Array.from({ length: 3000 }, () => word).join(' ');
    expect(wordRuns(long('a'), long('b')).map((run) => run.in)).toEqual(['before', 'after']);
  });
});
