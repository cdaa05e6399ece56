import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenMarks,
  countValues,
  everyMark,
  facets,
  isNarrowed,
  movesNumber,
  type MarkChoice,
} from '../../../../renderer/features/borderline/mark-filters.ts';
import { borderlineRow } from '../../../builders/borderline-row.ts';
import { round2015 } from '../../../builders/mapping.ts';

const { codebook } = round2015();
const rows = [
  borderlineRow('0101', { name: 'Halden', reasons: ['uklar-kilde', 'annet'] }),
  borderlineRow('0104', { name: 'Moss', criterion: 'form', judge: 'Ola Hansen' }),
  borderlineRow('0219', {
    name: 'Bærum',
    outcome: 'interkommunal-tjeneste',
    alternative: 'egen-tjeneste',
    criterion: 'samarbeid',
    rationale: 'Koordinatoren er kommunens egen.',
  }),
  borderlineRow('2011', {
    name: 'Guovdageaidnu – Kautokeino',
    outcome: 'tilbud-uten-tjeneste',
    alternative: 'ingen-tjeneste',
    criterion: 'form',
    reasons: ['annet'],
    quotes: ['«Vi har holdt KURS hvert år siden 2009.»'],
  }),
];
const names = (choice: Partial<MarkChoice>): readonly string[] =>
  chosenMarks(rows, { ...everyMark, ...choice }, codebook).map((row) => row.name);
const counts = (facet: (typeof facets)[number], choice: Partial<MarkChoice> = {}) =>
  Object.fromEntries(countValues(rows, { ...everyMark, ...choice }, codebook, facet));

describe('narrowing the marks', () => {
  it.each([
    [{}, ['Halden', 'Moss', 'Bærum', 'Guovdageaidnu – Kautokeino']],
    [{ criterion: 'form' }, ['Moss', 'Guovdageaidnu – Kautokeino']],
    [{ outcome: 'ingen-tjeneste' }, ['Halden', 'Moss']],
    [{ alternative: 'ingen-tjeneste' }, ['Guovdageaidnu – Kautokeino']],
    [{ county: '01' }, ['Halden', 'Moss']],
    [{ reason: 'annet' }, ['Halden', 'Guovdageaidnu – Kautokeino']],
    [{ judge: 'Ola Hansen' }, ['Moss']],
    [{ criterion: 'form', county: '01' }, ['Moss']],
    [{ search: 'KAUTO' }, ['Guovdageaidnu – Kautokeino']],
    [{ search: ' kurs hvert ' }, ['Guovdageaidnu – Kautokeino']],
    [{ search: 'koordinatoren bærum' }, ['Bærum']],
    [{ search: 'koordinatoren halden' }, []],
  ])('%j', (choice, left) => {
    expect(names(choice)).toEqual(left);
  });

  it('by the number that the marks move: a group is not moved by what happens within it', () => {
    expect(names({ moves: 'har-tjeneste' })).toEqual([
      'Halden',
      'Moss',
      'Guovdageaidnu – Kautokeino',
    ]);
    expect(names({ moves: 'interkommunal-tjeneste' })).toEqual(['Bærum']);
    expect(names({ moves: 'planlagt-tjeneste' })).toEqual([]);
    const [halden] = rows;
    expect(halden !== undefined && movesNumber(halden, codebook.groups, 'ingen-tjeneste')).toBe(
      true,
    );
  });

  it('knows whether anything is narrowed', () => {
    expect(isNarrowed(everyMark)).toBe(false);
    expect(isNarrowed({ ...everyMark, search: '  ' })).toBe(false);
    expect(isNarrowed({ ...everyMark, moves: 'har-tjeneste' })).toBe(true);
    expect(isNarrowed({ ...everyMark, judge: 'Ola Hansen' })).toBe(true);
  });
});

describe('the counts beside the values', () => {
  it('say what each value would leave with everything else as it is chosen', () => {
    expect(counts('criterion')).toEqual({ 'evaluert-sammen': 1, form: 2, samarbeid: 1 });
    expect(counts('criterion', { county: '01' })).toEqual({
      'evaluert-sammen': 1,
      form: 1,
      samarbeid: 0,
    });
    expect(counts('reason')).toEqual({ 'uklar-kilde': 1, annet: 2 });
  });

  it('do not heed what is chosen in the facet itself, and keep the chosen value in view', () => {
    expect(counts('county', { county: '01' })).toEqual({ '01': 2, '02': 1, '20': 1 });
    expect(counts('judge', { judge: 'Ingen her' })).toMatchObject({ 'Ingen her': 0 });
  });

  it('are as many as are shown when the value is chosen', () => {
    const value = (facet: (typeof facets)[number]) =>
      fc.constantFrom(null, ...countValues(rows, everyMark, codebook, facet).keys());
    const choice = fc.record({
      criterion: value('criterion'),
      outcome: value('outcome'),
      alternative: value('alternative'),
      county: value('county'),
      reason: value('reason'),
      judge: value('judge'),
      moves: fc.constantFrom(null, 'har-tjeneste', 'egen-tjeneste'),
      search: fc.constantFrom('', 'e', 'kurs'),
    });
    fc.assert(
      fc.property(choice, fc.constantFrom(...facets), (chosen, facet) => {
        for (const [one, count] of countValues(rows, chosen, codebook, facet))
          expect(chosenMarks(rows, { ...chosen, [facet]: one }, codebook)).toHaveLength(count);
      }),
    );
  });
});
