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

  it('tell a number for a number, never a digit for a digit', () => {
    expect(
      wordRuns('Det er 1\u00A0234 (17,5–18,5 %).', 'Det er 1\u00A0235 (17,6–18,5 %).'),
    ).toEqual([
      { text: 'Det er ', in: 'both' },
      { text: '1\u00A0234', in: 'before' },
      { text: '1\u00A0235', in: 'after' },
      { text: ' (', in: 'both' },
      { text: '17,5', in: 'before' },
      { text: '17,6', in: 'after' },
      { text: '–18,5 %).', in: 'both' },
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

  it('tell one text for the other where they share little', () => {
    const [old, now] = ['Vi har kurs for eldre.', 'Kommunen samarbeider for tiden med sykehuset.'];
    expect(wordRuns(old, now)).toEqual([
      { text: old, in: 'before' },
      { text: now, in: 'after' },
    ]);
    // What is only put in is told as that, however much it is.
    expect(wordRuns('Kurs.', 'Kurs. Tilbudet er under omlegging.')[0]).toEqual({
      text: 'Kurs.',
      in: 'both',
    });
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
