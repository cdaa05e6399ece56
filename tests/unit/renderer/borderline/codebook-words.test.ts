import { expect, it } from 'vitest';
import { codebookWords } from '../../../../renderer/features/borderline/codebook-words.ts';
import { round2015 } from '../../../builders/mapping.ts';

it('says what the codebook calls things, and an unknown id as it stands', () => {
  const words = codebookWords(round2015().codebook);
  expect(words.criterion('evaluert-sammen')).toBe('evaluert sammen');
  expect(words.outcome('egen-tjeneste')).toMatchObject({ short: 'egen tjeneste', tone: 'service' });
  expect(words.criterion('ukjent')).toBe('ukjent');
  expect(words.outcome('ukjent')).toEqual({ short: 'ukjent', tone: 'none' });
});
