import { describe, expect, it } from 'vitest';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import { evaluateTables } from '../../../../shared/release/tables/evaluate-tables.ts';
import { holdsIn } from '../../../../shared/sentences/interval.ts';
import { knownClaims } from '../../../../shared/sentences/known-claims.ts';
import { numberWords, readNumber } from '../../../../shared/sentences/number-words.ts';
import { readClaim } from '../../../../shared/sentences/read-claim.ts';
import { sentenceWorld } from '../../../../shared/sentences/sentence-world.ts';
import { statedContradictions } from '../../../../shared/sentences/stated-percentage.ts';
import { writeSentence } from '../../../../shared/sentences/write-sentence.ts';
import {
  frozenFrom,
  reference2015,
  smallRound,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';

const content = reference2015();
const world = sentenceWorld(content, evaluateTables(content).tables, 1, 'en');
const write = (text: string, where = world) => valueOf(writeSentence(text, where));
const read = (text: string, where = world): string => write(text, where).text;

/** What is written with n of twelve municipalities. */
function withFew(n: number, text: string): string {
  const units = Array.from({ length: 12 }, (_, at) => `01${String(at + 1).padStart(2, '0')}`);
  const states = units.map((unit, at) =>
    stateOf(unit, { judgements: [voteFor(at < n ? 'gruppe' : 'intet')] }),
  );
  const small = frozenFrom(smallRound(units), states);
  return read(text, sentenceWorld(small, evaluateTables(small).tables, 1, 'en'));
}

describe('a sentence in English', () => {
  it('has percentages, ranges and lists as English has them', () => {
    const text =
      'In all, {har-tjeneste.n} of {har-tjeneste.N} municipalities ({har-tjeneste.percent}) had a service.';
    expect(write(text)).toMatchObject({
      text: 'In all, 79 of 428 municipalities (18.5%) had a service.',
      flags: [],
    });
    expect(read('x {har-tjeneste.percentRange}, {har-tjeneste.range}')).toBe('x 17.5–18.5%, 75–79');
    expect(read('x {tilbud-uten-tjeneste.names}')).toMatch(/^x [^,]+, [^,]+, [^,]+ and [^,]+$/u);
  });

  it('begins with words', () => {
    expect(read('{har-tjeneste.n} municipalities. {tilbud-uten-tjeneste.n} more.')).toBe(
      'Seventy-nine municipalities. Four more.',
    );
    expect(read('{har-tjeneste.N} municipalities')).toBe(
      'Four hundred and twenty-eight municipalities',
    );
    expect(read('It was 12. {har-tjeneste.n} had one, e.g. {har-tjeneste.n}')).toBe(
      'It was 12. Seventy-nine had one, e.g. 79',
    );
  });

  it.each([
    [0, '{gruppe.n municipality|municipalities}', 'no municipalities'],
    [1, '{gruppe.n municipality|municipalities}', 'one municipality'],
    [1, '{gruppe.n a municipality|municipalities}', 'one municipality'],
    [7, '{gruppe.n municipality|municipalities}', '7 municipalities'],
    [7, '{ord gruppe.n municipality|municipalities}', 'seven municipalities'],
    [9, '{ord gruppe.n}', 'nine'],
    [10, '{ord gruppe.n}', '10'],
    [0, '{ord gruppe.n}', 'none'],
    [1, '{tall gruppe.n municipality|municipalities}', '1 municipality'],
    [0, '{gruppe.names}', 'none'],
    [1, '{gruppe.n ? has|have}', 'has'],
    [0, '{gruppe.n ? has|have}', 'have'],
    [2, '{gruppe.n ? has|have}', 'have'],
  ])('with %i writes «%s» as «%s»', (n, text, expected) => {
    expect(withFew(n, `There: ${text}`)).toBe(`There: ${expected}`);
  });

  it('checks words by the same meaning, and suggests English ones', () => {
    expect(write('{Under a fifth: har-tjeneste.percent} of them.').flags).toEqual([]);
    const { flags } = write('{Nearly half: har-tjeneste.percent} of them.');
    expect(flags).toMatchObject([
      {
        kind: 'claim-untrue',
        claim: { words: 'Nearly half', instead: ['under a fifth', 'few', 'under a quarter'] },
      },
    ]);
    const counts = write('There were {85: har-tjeneste.n}.').flags;
    expect(counts).toMatchObject([{ claim: { instead: ['at least 75', 'at most 79'] } }]);
    expect(
      write('{four times as many: egen-tjeneste.n, interkommunal-tjeneste.n}').flags,
    ).toMatchObject([{ kind: 'claim-untrue' }]);
  });

  it('tells English words where a phrase is not known', () => {
    const result = writeSentence('{Quite some: har-tjeneste.percent}', world);
    expect(result.ok ? null : result.refusal).toMatchObject({ code: 'claim-unknown' });
    expect(result.ok ? null : result.refusal.details['known']).toContain('most');
    for (const phrase of knownClaims('en'))
      expect(readClaim(phrase.replace('…', 'half'), 'en')).not.toBeNull();
  });

  it.each([
    ['nearly half', 45, 100, true],
    ['almost half', 50, 100, false],
    ['more than half', 50, 100, false],
    ['a third', 33, 100, true],
    ['one third', 35, 100, false],
    ['two-thirds', 66, 100, true],
    ['three quarters', 75, 100, true],
    ['three fourths', 75, 100, true],
    ['two out of three', 67, 100, true],
    ['nine in ten', 90, 100, true],
    ['most', 51, 100, true],
    ['most', 50, 100, false],
    ['the vast majority', 80, 100, true],
    ['nearly all', 100, 100, false],
    ['none', 0, 100, true],
    ['18.5%', 79, 428, true],
    ['18 per cent', 79, 428, true],
    ['at least 18.5%', 79, 428, false],
    ['about 80', 76, 1, true],
    ['at least 1,200', 1200, 1, true],
    ['twice as many', 19, 10, true],
    ['more than twice as many', 21, 10, true],
    ['three times as many', 30, 10, true],
    ['half as many', 5, 10, true],
    ['one and a half times as many', 15, 10, true],
    ['as many', 10, 10, true],
    ['far fewer', 6, 10, true],
  ])('«%s» of %i of %i: %s', (phrase, part, whole, expected) => {
    const claim = readClaim(phrase, 'en');
    if (claim === null) throw new Error(`${phrase} is not known`);
    expect(holdsIn(claim.true, { part, whole })).toBe(expected);
  });

  it('says numbers as they are said, and reads them again', () => {
    expect([0, 1, 12, 21, 79, 100, 188].map((n) => numberWords(n, 'en', 'en'))).toEqual([
      'zero',
      'one',
      'twelve',
      'twenty-one',
      'seventy-nine',
      'one hundred',
      'one hundred and eighty-eight',
    ]);
    for (let n = 0; n < 100; n += 1)
      expect(readNumber(numberWords(n, 'en', 'en') ?? '', 'en')).toBe(n);
    expect(readNumber('1,234', 'en')).toBe(1234);
    expect(readNumber('1,234', 'nb')).toBeNull();
  });

  it.each([
    ['188 of 427 municipalities (44%)', 0],
    ['188 of 427 municipalities and 15 city districts (44%)', 1],
    ['1,234 of 2,000 inhabitants (61.7%)', 0],
    ['1,234 of 2,000 inhabitants (71.7%)', 1],
    ['188 of 427, that is 44%', 0],
    ['188 of 427, which equals 54%', 1],
    ['Of 427 municipalities 188 (54%) answered', 1],
  ])('reckons «%s» after', (text, wrong) => {
    expect(statedContradictions(text, [], 'en')).toHaveLength(wrong);
  });
});
