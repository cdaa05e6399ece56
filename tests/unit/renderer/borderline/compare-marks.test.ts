import { describe, expect, it } from 'vitest';
import {
  compareCriteria,
  pressCompared,
} from '../../../../renderer/features/borderline/compare-marks.ts';
import { unitNumber } from '../../../../shared/lib/ids.ts';
import { borderlineRow } from '../../../builders/borderline-row.ts';
import { round2015 } from '../../../builders/mapping.ts';

describe('what differs among the compared', () => {
  it('goes through every criterion in the words of the codebook', () => {
    const { codebook } = round2015();
    const criteria = compareCriteria(codebook, [
      borderlineRow('0101', { answers: { form: 'koordinator', planer: 'godt-i-gang' } }),
      borderlineRow('0104', { answers: { form: 'senter' } }),
    ]);
    expect(criteria.map((one) => one.id)).toEqual(codebook.criteria.map((one) => one.id));
    const line = (id: string) => criteria.find((one) => one.id === id);
    expect(line('form')).toMatchObject({ label: 'Form', differs: true });
    expect(line('planer')?.values.map((one) => one.words)).toEqual(['godt i gang', null]);
    expect(line('planer')?.differs).toBe(false);
  });

  it('reads several answers in the order of the codebook, whatever order they were given in', () => {
    const { codebook } = round2015();
    const several = {
      criteria: codebook.criteria.map((one) => ({ ...one, multiple: one.id === 'form' })),
    };
    const [form] = compareCriteria(several, [
      borderlineRow('0101', { answers: { form: ['leder', 'senter'] } }),
      borderlineRow('0104', { answers: { form: ['senter', 'leder'] } }),
    ]);
    expect(form).toMatchObject({ differs: false, values: [{ words: 'senter, leder' }, {}] });
  });
});

describe('choosing what to compare', () => {
  const [a, b, c, d, e] = ['0101', '0104', '0105', '0106', '0111'].map((unit) =>
    unitNumber.parse(unit),
  );
  if (!a || !b || !c || !d || !e) throw new Error('five units');

  it('adds at the end and takes away what is pressed again', () => {
    expect(pressCompared([a], b)).toEqual({ units: [a, b], full: false });
    expect(pressCompared([a, b], a)).toEqual({ units: [b], full: false });
  });

  it('has room for four, and says so', () => {
    expect(pressCompared([a, b, c, d], e)).toEqual({ units: [a, b, c, d], full: true });
    expect(pressCompared([a, b, c, d], d)).toEqual({ units: [a, b, c], full: false });
  });
});
