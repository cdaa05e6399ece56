import { describe, expect, it } from 'vitest';
import { builtInCodebook, builtInCodebookIds } from '../../../../shared/codebook/built-in.ts';
import { codebook } from '../../../../shared/codebook/codebook.ts';
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

  const first = <T>(list: readonly T[]): T => {
    const [one] = list;
    if (one === undefined) throw new Error('the list is empty');
    return one;
  };

  it('lets no name of a column or of a row of the tables be used anew', () => {
    const { criteria, outcomes, groups, ...rest } = codebook.parse(book());
    const withCriterion = (id: string) => ({
      ...rest,
      outcomes,
      groups,
      criteria: [...criteria, { ...first(criteria), id }],
    });
    expect(placeOf(withCriterion('utfall'))).toBe('criteria.9.id');
    expect(placeOf(withCriterion('vurdertav'))).toBe('criteria.9.id');
    expect(placeOf(withCriterion('gruppe-basert'))).toBe('criteria.9');
    const notReached = { ...first(outcomes), id: 'ikke-nadd' };
    expect(placeOf({ ...book(), outcomes: [...outcomes, notReached] })).toBe('outcomes.5.id');
    const group = { ...first(groups), id: 'ikke-nadd' };
    expect(placeOf({ ...book(), groups: [group] })).toBe('groups.0.id');
    const unanswered = { ...first(criteria), id: 'annet' };
    const answers = [...unanswered.answers, { id: 'ubesvart', label: 'Ubesvart' }];
    expect(placeOf({ ...book(), criteria: [...criteria, { ...unanswered, answers }] })).toBe(
      'criteria.9.answers.7.id',
    );
  });

  it('wants a doubt that somebody can answer', () => {
    expect(placeOf({ ...book(), doubt: { answer: 'tja', countsAs: 'nei', couldBe: 'ja' } })).toBe(
      'doubt.answer',
    );
  });

  it('says in Norwegian what is wrong', () => {
    const said = (value: unknown): unknown => {
      const read = readCodebook(value);
      return read.ok ? null : read.refusal.details['problem'];
    };
    expect(said({ ...book(), criteria: undefined })).toBe('det mangler noe');
    expect(said({ ...book(), criteria: {} })).toBe('det skal stå en liste her');
    expect(said({ ...book(), outcomes: [] })).toBe('lista skal ha minst 2');
    expect(said({ ...book(), title: ' ' })).toBe('teksten er tom');
    expect(said({ ...book(), id: 'Egen bok' })).toMatch(/små bokstaver/u);
    expect(said({ ...book(), ekstra: 1 })).toBe('ukjent nøkkel: «ekstra»');
  });
});
