import { describe, expect, it } from 'vitest';
import { builtInCodebook, builtInCodebookIds } from '../../../../shared/codebook/built-in.ts';
import { readCodebook } from '../../../../shared/codebook/read-codebook.ts';

const book = (): Record<string, unknown> =>
  structuredClone({ ...builtInCodebook('tjenester-2015') });

function placeOf(value: unknown): string {
  const read = readCodebook(value);
  if (read.ok) throw new Error('the codebook was accepted');
  expect(read.refusal.code).toBe('codebook-invalid');
  const { place } = read.refusal.details;
  if (typeof place !== 'string') throw new Error('the mistake has no place');
  return place;
}

describe('reading a codebook', () => {
  it('accepts the built-in ones', () => {
    expect(builtInCodebookIds).toEqual(['tjenester-2015', 'nettsider-2023']);
    for (const id of builtInCodebookIds) expect(builtInCodebook(id)?.id).toBe(id);
    expect(builtInCodebook('toString')).toBeUndefined();
  });

  it('gives the criteria and answers that are promised', () => {
    const ids = builtInCodebook('nettsider-2023')?.criteria.map((one) => one.id);
    expect(ids).toEqual([
      'informasjon',
      'tilbudsform',
      'frisklivssentral',
      'bredde',
      'benevnelse',
      'arena',
      'tema',
      'program',
      'koordinator',
      'utvalgt',
    ]);
  });

  it('names the place of a mistake', () => {
    expect(placeOf({ ...book(), version: 0 })).toBe('version');
    expect(placeOf({ ...book(), title: undefined })).toBe('title');
    expect(placeOf({ ...book(), extra: 1 })).toBe('roten');
    expect(placeOf('en kodebok')).toBe('roten');
    expect(placeOf({ ...book(), rules: [{ outcome: 'finnes-ikke' }] })).toBe('rules.0.outcome');
    const twice = {
      ...book(),
      rules: [{ outcome: 'ingen-tjeneste' }, { outcome: 'ingen-tjeneste' }],
    };
    expect(placeOf(twice)).toBe('rules.0.when');
    const stranger = { criterion: 'form', is: ['slott'] };
    expect(
      placeOf({
        ...book(),
        rules: [
          { outcome: 'egen-tjeneste', when: { all: [{ not: stranger }] } },
          { outcome: 'ingen-tjeneste' },
        ],
      }),
    ).toBe('rules.0.when.all.0.not');
  });
});
