import { describe, expect, it } from 'vitest';
import {
  addressOf,
  movedIn,
  rowsOf,
  unnumberedRows,
} from '../../../../renderer/features/article/article-rows.ts';
import { piece } from '../../../../shared/article/piece.ts';
import type { ArticlePartView } from '../../../../shared/contract/article-contract.ts';

const part = (id: string, label: string | null): ArticlePartView => ({
  piece: id,
  kind: label === null ? 'sentence' : 'table',
  saved: true,
  label,
  title: `Om ${id}`,
  flags: [],
});

describe('the rows of the article', () => {
  it('are one a piece, with the first and the last number of one that makes several', () => {
    const parts = [
      part('a', 'Tabell 1'),
      part('b', 'Tabell 2'),
      part('b', 'Tabell 3'),
      part('b', 'Tabell 4'),
      part('s', null),
    ];
    expect(rowsOf(parts).map(({ piece: id, label }) => [id, label])).toEqual([
      ['a', 'Tabell 1'],
      ['b', 'Tabell 2–4'],
      ['s', null],
    ]);
  });

  it('stand without numbers where the numbers are not known', () => {
    const sentence = piece.parse({ kind: 'sentence', sentence: { id: 's', text: '{feil' } });
    expect(unnumberedRows([sentence])).toEqual([
      { piece: 's', kind: 'sentence', saved: true, title: '{feil', flags: [], label: null },
    ]);
  });

  it('are opened where they are made', () => {
    const [saved] = rowsOf([part('a', 'Tabell 1')]);
    const [builtIn] = rowsOf([{ ...part('utfall', 'Tabell 1'), saved: false }]);
    const [sentence] = rowsOf([part('s', null)]);
    const [figure] = rowsOf([{ ...part('f', 'Figur 1'), kind: 'figure' }]);
    expect([saved, builtIn, sentence, figure].map((row) => row && addressOf(row))).toEqual([
      '/tabeller/bygg/a',
      '/tabeller/utfall',
      '/setninger/s',
      '/figurer/f',
    ]);
  });
});

describe('moving', () => {
  it('changes places with the neighbour, and stops at the ends', () => {
    const order = ['a', 'b', 'c'];
    expect(movedIn(order, 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(movedIn(order, 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(movedIn(order, 'a', -1)).toBeNull();
    expect(movedIn(order, 'c', 1)).toBeNull();
    expect(movedIn(order, 'ukjent', 1)).toBeNull();
  });
});
