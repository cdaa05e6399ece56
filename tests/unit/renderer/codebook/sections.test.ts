import { describe, expect, it } from 'vitest';
import {
  criterionAt,
  sectionsOf,
  stepSection,
} from '../../../../renderer/features/codebook/sections.ts';
import { round2015 } from '../../../builders/mapping.ts';

const { codebook } = round2015();
const sections = sectionsOf(codebook);

describe('the parts of the codebook', () => {
  it('stand in the order of the page, each criterion by itself', () => {
    expect(sections.map((one) => one.id)).toEqual([
      'kodebok-introduction',
      'kodebok-criteria',
      ...codebook.criteria.map(({ id }) => `kodebok-kriterium-${id}`),
      'kodebok-outcomes',
      'kodebok-rules',
      'kodebok-limits',
    ]);
  });

  it('leave out what the codebook has nothing of', () => {
    const ids = sectionsOf({ ...codebook, limits: [] }).map((one) => one.id);
    expect(ids).not.toContain('kodebok-limits');
  });
});

describe('stepping through them', () => {
  const step = (current: string | null, by: number) => stepSection(sections, current, by)?.id;

  it('begins at the top, or at the end going back', () => {
    expect(step(null, 1)).toBe('kodebok-introduction');
    expect(step(null, -1)).toBe('kodebok-limits');
  });

  it('goes on from where one is, and stops at the ends', () => {
    expect(step('kodebok-criteria', 1)).toBe('kodebok-kriterium-form');
    expect(step('kodebok-introduction', -1)).toBe('kodebok-introduction');
    expect(step('kodebok-limits', 1)).toBe('kodebok-limits');
  });
});

it.each([
  ['1', 0],
  ['9', 8],
  ['0', 9],
])('the key %s is criterion %i', (key, at) => {
  expect(criterionAt(key)).toBe(at);
});
