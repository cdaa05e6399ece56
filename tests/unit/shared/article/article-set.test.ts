import { describe, expect, it } from 'vitest';
import {
  articleSet,
  labelOf,
  titleOf,
  type ArticleWorld,
} from '../../../../shared/article/article-set.ts';
import { piece, type Piece } from '../../../../shared/article/piece.ts';
import { figureSpecification } from '../../../../shared/figures/specification.ts';
import type { FigureValue } from '../../../../shared/figures/figure-value.ts';
import { refuse } from '../../../../shared/lib/refusal.ts';
import { accept, reject } from '../../../../shared/lib/result.ts';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import type { TableValue } from '../../../../shared/release/table-value.ts';

const tableValue = (id: string, number: number): TableValue => ({
  id,
  number,
  caption: `Om ${id}`,
  rowHeading: '',
  rows: [],
  columns: [],
  cells: [],
  notes: [],
});
const figureValue = (id: string, number: number): FigureValue => ({
  id,
  kind: 'flow',
  number,
  language: 'nb',
  label: `Figur ${number}.`,
  title: `Om ${id}`,
  width: 'one',
  alternative: '',
  notes: [],
  source: '',
  marking: null,
  drawing: { kind: 'flow', steps: [] },
  behind: { columns: [], rows: [], units: 'Enheter' },
});
const drawn = (id: string) => figureSpecification.parse({ id, kind: 'flow', title: id });

/** A table named `to` makes two; a sentence `uleselig` cannot be read. */
const world: ArticleWorld = {
  builtInTables: [tableValue('utfall', 1), tableValue('fylke', 2)],
  builtInFigures: [drawn('flyt')],
  tables: ({ id }, from) =>
    accept(
      id === 'to'
        ? [tableValue('to-a', from), tableValue('to-b', from + 1)]
        : [tableValue(id, from)],
    ),
  figure: ({ id }, number) => accept(figureValue(id, number)),
  sentence: ({ text }) =>
    text === 'uleselig'
      ? reject(refuse('sentence-unreadable', { position: 3, problem: 'klammen er ikke lukket' }))
      : accept({ text, parts: [], flags: [] }),
};

const table = (id: string): Piece =>
  piece.parse({ kind: 'table', table: { id, caption: id, rows: [[{ kind: 'outcome' }]] } });
const figure = (id: string): Piece => piece.parse({ kind: 'figure', figure: drawn(id) });
const sentence = (id: string, text: string): Piece =>
  piece.parse({ kind: 'sentence', sentence: { id, text } });

const numbered = (pieces: readonly Piece[]) =>
  valueOf(articleSet(pieces, world)).map((part) => [
    part.piece,
    labelOf(part, 'nb'),
    titleOf(part),
  ]);

describe('the article set', () => {
  it('numbers tables and figures each for themselves, in the order in which they are kept', () => {
    const pieces = [
      figure('a'),
      table('to'),
      sentence('s', 'Slik er det.'),
      table('b'),
      figure('c'),
    ];
    expect(numbered(pieces)).toEqual([
      ['a', 'Figur 1', 'Om a'],
      ['to', 'Tabell 1', 'Om to-a'],
      ['to', 'Tabell 2', 'Om to-b'],
      ['s', null, 'Slik er det.'],
      ['b', 'Tabell 3', 'Om b'],
      ['c', 'Figur 2', 'Om c'],
    ]);
  });

  it('has the built-in ones of a kind of which nothing is kept', () => {
    expect(numbered([])).toEqual([
      ['utfall', 'Tabell 1', 'Om utfall'],
      ['fylke', 'Tabell 2', 'Om fylke'],
      ['flyt', 'Figur 1', 'Om flyt'],
    ]);
    expect(numbered([figure('a')]).map(([id]) => id)).toEqual(['utfall', 'fylke', 'a']);
    expect(numbered([table('b')]).map(([id]) => id)).toEqual(['b', 'flyt']);
  });

  it('is refused with the piece, the reason and its place where one cannot be made', () => {
    const result = articleSet([table('a'), sentence('feil', 'uleselig')], world);
    expect(result).toMatchObject({
      ok: false,
      refusal: {
        code: 'article-piece-refused',
        message:
          'Ingenting er skrevet. Setningen «feil» kan ikke tas med: Setningen kan ikke leses ved tegn 3: klammen er ikke lukket.',
        details: { piece: 'feil', because: 'sentence-unreadable', details: { position: 3 } },
      },
    });
  });
});
