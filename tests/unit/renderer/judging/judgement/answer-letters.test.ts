import { describe, expect, it } from 'vitest';
import { letteredAnswers } from '../../../../../renderer/features/judging/judgement/answer-letters.ts';
import { pagesCodebook, servicesCodebook } from '../../../../builders/judging-views.ts';

describe('the letters of the answers', () => {
  it('gives each answer the first letter no earlier answer has', () => {
    const [form] = servicesCodebook().criteria;
    if (form === undefined) throw new Error('The codebook has criteria');
    expect(letteredAnswers(form).map((one) => `${one.letter ?? ''} ${one.label}`)).toEqual([
      's senter',
      'a avdeling',
      'e enhet',
      'k koordinator',
      'l leder',
      'o kontakt',
      'i ingen',
    ]);
  });

  it('gives no letter twice, in any criterion of the built-in codebooks', () => {
    for (const codebook of [servicesCodebook(), pagesCodebook()]) {
      for (const criterion of codebook.criteria) {
        const letters = letteredAnswers(criterion).flatMap((one) =>
          one.letter === null ? [] : [one.letter],
        );
        expect(letters).toEqual([...new Set(letters)]);
      }
    }
  });
});
