import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/setup/places.mjs';
import { hedges, ratioWords, shareWords } from '../../shared/sentences/claim-words.ts';
import { intervalText, type Interval, type Quantity } from '../../shared/sentences/interval.ts';
import { readClaim } from '../../shared/sentences/read-claim.ts';
import { numberParts } from '../../shared/sentences/template.ts';
import { meaningOf } from '../../shared/sentences/true-words.ts';
import { sectionOf } from './markdown.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const document = plain(readFileSync(join(projectRoot, 'docs', 'setninger.md'), 'utf8'));

const quoted = (words: readonly string[]): string => words.map((one) => `«${one}»`).join(', ');

/** The rows of the tables of a section, without their headings. */
const rowsOf = (heading: string): readonly string[] =>
  sectionOf(document, heading)
    .split('\n')
    .filter((line) => line.startsWith('| «') || line.startsWith('| uten'));

describe('the document about sentences', () => {
  it.each([
    ['### Andeler uten tall', shareWords, 'share'],
    ['### To tall mot hverandre', ratioWords, 'ratio'],
  ] as const)(
    '%s: has every word with the interval that is checked',
    (heading: string, words: readonly {
      readonly words: readonly string[];
      readonly nynorsk: readonly string[];
      readonly english: readonly string[];
      readonly true: Interval;
    }[], of: Quantity) => {
      expect(rowsOf(heading)).toEqual(
        words.map(
          (one) =>
            `| ${quoted(one.words)} | ${quoted(one.nynorsk)} | ${quoted(one.english)} | ${plain(intervalText(one.true, of))} |`,
        ),
      );
    },
  );

  it('has every word before a number with what it makes of four', () => {
    const meaning = (phrase: string): string => {
      const claim = readClaim(phrase);
      return claim === null ? '' : plain(meaningOf(claim));
    };
    const cells = (before: string): string =>
      ['halvparten', '80', '20 %', 'dobbelt så mange']
        .map((words) => meaning(before === '' ? words : `${before} ${words}`))
        .join(' | ');
    const expected = hedges.map(
      ({ words, nynorsk, english }) =>
        `| ${quoted(words)} | ${quoted(nynorsk)} | ${quoted(english)} | ${cells(words[0] ?? '')} |`,
    );
    expect(rowsOf('### Brøker, prosenter og antall')).toEqual([
      `| uten ord foran |  |  | ${cells('')} |`,
      ...expected,
    ]);
  });

  it('has every part of a number', () => {
    const told = sectionOf(document, '## Å vise til et tall');
    expect(numberParts.filter((part) => !told.includes(`\`${part}\``))).toEqual([]);
  });
});
