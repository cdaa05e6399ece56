import type { Codebook } from '../../../shared/codebook/codebook.ts';

/** A part of the codebook page that one can go to; `id` is that of its element. */
export type Section = { readonly id: string; readonly kind: 'part' | 'criterion' };

export type PartName = 'introduction' | 'criteria' | 'outcomes' | 'rules' | 'limits';

/** In: a part. Out: the id of its element. */
export const partId = (part: PartName): string => `kodebok-${part}`;

/** In: a criterion. Out: the id of its element. */
export const criterionElementId = (criterion: string): string => `kodebok-kriterium-${criterion}`;

/** In: a codebook. Out: the parts of its page from top to bottom; what it has nothing of is left out. */
export function sectionsOf(codebook: Pick<Codebook, 'criteria' | 'limits'>): readonly Section[] {
  const part = (name: PartName): Section => ({ id: partId(name), kind: 'part' });
  return [
    part('introduction'),
    part('criteria'),
    ...codebook.criteria.map(
      ({ id }): Section => ({ id: criterionElementId(id), kind: 'criterion' }),
    ),
    part('outcomes'),
    part('rules'),
    ...(codebook.limits.length > 0 ? [part('limits')] : []),
  ];
}

/** In: the parts, where one is (null: nowhere yet), and how many steps. Out: the part there, or the end of the page. */
export function stepSection(
  sections: readonly Section[],
  current: string | null,
  by: number,
): Section | undefined {
  const at = sections.findIndex((section) => section.id === current);
  const wanted = at === -1 ? (by > 0 ? 0 : sections.length - 1) : at + by;
  return sections[Math.min(sections.length - 1, Math.max(0, wanted))];
}

/** In: a key (1–9, and 0 for ten). Out: which criterion it means, counted from 0. */
export function criterionAt(key: string | null): number {
  return key === '0' ? 9 : Number(key) - 1;
}
