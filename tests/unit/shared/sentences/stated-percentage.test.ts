import { assert, constant, integer, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statedContradictions } from '../../../../shared/sentences/stated-percentage.ts';

const flagged = (text: string, denominators: readonly number[] = []) =>
  statedContradictions(text, denominators).map(({ count, stated, wholes, fits }) => ({
    count,
    stated,
    wholes,
    fits,
  }));

describe('a percentage beside a count', () => {
  it('cannot be of two wholes at once', () => {
    expect(flagged('188 av 427 kommuner og 15 bydeler (44 %) svarte.')).toEqual([
      { count: 188, stated: '44 %', wholes: [427, 15, 442], fits: [427] },
    ]);
  });

  it.each([
    '79 av 428 (18 %)',
    '79 av 428 (18,5 %)',
    '79 av 428 kommuner (18,46 %) har en tjeneste.',
    '79 av de 428 kommunene (18 prosent)',
    '79/428 (18 %)',
    '79 kommuner (18 %) av 428',
    '18 % av 428 kommuner (79)',
    '18 prosent av kommunene (79 av 428)',
    '18,5 % (79 av 428 kommuner)',
    '188 av 427 kommuner (44 %)',
    '188 av 427 kommuner og 15 bydeler (42,5 %)',
    '188 av 442 kommuner og bydeler (43 %)',
    '79 av 428 kommuner, som er 18 %, har en tjeneste.',
    '79 av 428 kommuner (nesten 20 %)',
    '79 av 428 kommuner (om lag 18 %)',
    'Av 428 kommuner hadde 79 (18 %) en tjeneste og 349 (82 %) ingen.',
    '1 234 av 2 468 (50 %)',
    '1 av 8 (12,5 %), 1 av 8 (13 %) eller 1 av 8 (12 %)',
  ])('is right in «%s»', (text) => {
    expect(flagged(text)).toEqual([]);
  });

  it.each([
    ['79 av 428 (19 %)', 79, '19 %', [428]],
    ['79 av 428 kommuner (18,4 %)', 79, '18,4 %', [428]],
    ['79/428 (20 pst.)', 79, '20 pst', [428]],
    ['79 kommuner (20 %) av 428', 79, '20 %', [428]],
    ['20 % av 428 kommuner (79)', 79, '20 %', [428]],
    ['20 prosent av kommunene (79 av 428)', 79, '20 prosent', [428]],
    ['79 av 428 kommuner, det vil si 20 %, har en tjeneste.', 79, '20 %', [428]],
    ['79 av 428 kommuner (over 20 %)', 79, 'over 20 %', [428]],
    ['Av 428 kommuner hadde 79 (18 %) en tjeneste og 349 (80 %) ingen.', 349, '80 %', [428]],
    ['1 234 av 2 468 (51 %)', 1234, '51 %', [2468]],
  ])('is wrong in «%s»', (text, count, stated, wholes) => {
    expect(flagged(text)).toEqual([{ count, stated, wholes, fits: [] }]);
  });

  it('cannot be of more than there are', () => {
    expect(flagged('430 av 428 kommuner (100 %)')).toEqual([
      { count: 430, stated: '100 %', wholes: [428], fits: [428] },
    ]);
  });

  it.each([
    'I 2015 hadde 79 kommuner en tjeneste, og 44 % av dem var interkommunale.',
    '188 av 427 kommuner svarte. 60 % av dem hadde en tjeneste.',
    '188 av 427 kommuner svarte, og 60 % av disse hadde en tjeneste.',
    '188 av 427 kommuner svarte, mot 60 % i 2010.',
    '188 av 427 kommuner, en økning på 3 prosentpoeng',
    'Tall fra 2015 (44 %)',
    '',
  ])('is left alone where it is of something else: «%s»', (text) => {
    expect(flagged(text)).toEqual([]);
  });

  it('is held to the wholes of where it stands when the text names none', () => {
    expect(flagged('79 kommuner (18 %)', [428])).toEqual([]);
    expect(flagged('79 kommuner (20 %)', [428])).toEqual([
      { count: 79, stated: '20 %', wholes: [428], fits: [] },
    ]);
    expect(flagged('79 kommuner (20 %)')).toEqual([]);
  });

  it('is right whenever it is rounded from its counts, however many digits', () => {
    const counts = integer({ min: 1, max: 5000 }).chain((whole) =>
      record({ whole: constant(whole), part: nat({ max: whole }) }),
    );
    assert(
      property(counts, integer({ min: 0, max: 2 }), ({ part, whole }, digits) => {
        const stated = ((100 * part) / whole).toFixed(digits).replace('.', ',');
        expect(flagged(`${part} av ${whole} kommuner (${stated} %)`)).toEqual([]);
        const off = (100 * part) / whole + 1.01;
        expect(
          flagged(`${part} av ${whole} (${off.toFixed(digits).replace('.', ',')} %)`),
        ).toHaveLength(1);
      }),
    );
  });
});
