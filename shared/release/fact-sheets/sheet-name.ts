import type { FactSheet } from './fact-sheet.ts';

/** Letters that do not come apart into a plain one and a mark. */
const plain: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', đ: 'd', ŧ: 't', ŋ: 'n' };

/** In: a sheet. Out: what its files are called, without the ending: `0502-gjovik`; the same on every system. */
export function sheetName({ unit, name }: Pick<FactSheet, 'unit' | 'name'>): string {
  const slug = name
    .toLocaleLowerCase('nb')
    .replace(/[æøđŧŋ]/gu, (letter) => plain[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return slug === '' ? unit : `${unit}-${slug}`;
}
