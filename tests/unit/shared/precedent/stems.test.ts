import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemmer } from '@orama/stemmers/norwegian';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemmedWords, stemsIn } from '../../../../shared/precedent/stems.ts';

// Words of this work and the sample that Snowball publishes with the algorithm, each with the stem that the C
// implementation (libstemmer 2.2.0) gives it.
const published = readFileSync(
  join(import.meta.dirname, '../../../fixtures/precedent/norwegian-stems.txt'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

describe('the stems of Norwegian words', () => {
  it('are those of the published algorithm', () => {
    const differing = published.filter(([word = '', stem]) => stemmer(word) !== stem);
    expect(published.length).toBeGreaterThan(700);
    expect(differing).toEqual([]);
  });

  it.each([
    ['kommuner', 'kommunar'],
    ['tilbudet', 'tilbodet'],
    ['brukermedvirkningen', 'brukarmedverknad'],
    ['mestringskurs', 'meistringskurset'],
    ['tjenestene', 'tenestene'],
    ['sykdommen', 'sjukdommar'],
    ['vurderingene', 'vurderinga'],
    ['deltakere', 'deltakarane'],
    ['ansatte', 'tilsette'],
    ['flere', 'fleire'],
    ['pårørende', 'pårørande'],
    ['veiledningen', 'rettleiing'],
  ])('meet in both written forms: %s and %s', (bokmal, nynorsk) => {
    expect(stemsIn(nynorsk)).toEqual(stemsIn(bokmal));
  });

  it('meet however the word is bent', () => {
    expect(new Set(stemsIn('kurs kurset kursene kursa'))).toHaveProperty('size', 1);
  });

  it('leave out what says nothing, and keep the word as it stood', () => {
    expect(stemmedWords('Kommunen har ikkje noko Brukarutval, 12 stk.')).toEqual([
      { word: 'brukarutval', stem: 'brukerutval' },
      { word: 'stk', stem: 'stk' },
    ]);
  });

  it('are found in whatever text, and are stems themselves', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        for (const { stem } of stemmedWords(text)) expect(stemmer(stem)).toBe(stem);
      }),
    );
  });
});
