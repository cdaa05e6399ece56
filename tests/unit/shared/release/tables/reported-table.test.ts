import { describe, expect, it } from 'vitest';
import { builtInCodebook } from '../../../../../shared/codebook/built-in.ts';
import { readCodebook } from '../../../../../shared/codebook/read-codebook.ts';
import type { SourceKind } from '../../../../../shared/events/statement.ts';
import type { FrozenContent, FrozenEntry } from '../../../../../shared/release/frozen-content.ts';
import { evaluateTables } from '../../../../../shared/release/tables/evaluate-tables.ts';
import { profileOf } from '../../../../builders/mapping.ts';
import { reference2015 } from '../../../../builders/frozen-content.ts';

const content = reference2015();

/** The reference, where a source of that kind says this of a unit, by its place in the register. */
function reporting(
  said: Readonly<Record<number, readonly (readonly [SourceKind, string])[]>>,
): FrozenContent {
  const entries = content.entries.map(
    (entry, at): FrozenEntry => ({
      ...entry,
      sources: (said[at] ?? []).map(([source, form]) => ({
        source,
        date: null,
        informant: null,
        text: null,
        link: null,
        answers: profileOf({ form }),
      })),
    }),
  );
  return { ...content, entries };
}

const has = (at: number): boolean =>
  content.codebook.groups[0]?.outcomes.some((one) => one === content.entries[at]?.outcome) ?? false;
const withService = content.entries.findIndex((_, at) => has(at));
const without = content.entries.findIndex((_, at) => !has(at));

function cellsOf(said: Parameters<typeof reporting>[0]): readonly (readonly [string, number])[] {
  const table = evaluateTables(reporting(said)).tables.find((one) => one.id === 'oppgitt-funnet');
  return (table?.cells ?? []).map((cell) => [`${cell.row} ${cell.column}`, cell.n]);
}

describe('what was reported against what was found', () => {
  it('is a table where a source reports anything', () => {
    expect(cellsOf({})).toEqual([]);
    expect(
      cellsOf({
        [withService]: [['sporreskjema', 'enhet']],
        [without]: [['sporreskjema', 'senter']],
      }),
    ).toEqual([
      ['sporreskjema-oppgitt funnet', 1],
      ['sporreskjema-oppgitt ikke-funnet', 1],
      ['sporreskjema-ikke-oppgitt funnet', 0],
      ['sporreskjema-ikke-oppgitt ikke-funnet', 0],
    ]);
  });

  it('tells each kind of source by itself, and the reverse', () => {
    const cells = cellsOf({
      [withService]: [
        ['sporreskjema', 'ingen'],
        ['telefonintervju', 'enhet'],
      ],
    });
    expect(cells.filter(([, n]) => n > 0)).toEqual([
      ['sporreskjema-ikke-oppgitt funnet', 1],
      ['telefonintervju-oppgitt funnet', 1],
    ]);
  });

  it('counts a kind that says both as one that reports', () => {
    const cells = cellsOf({
      [without]: [
        ['sporreskjema', 'ingen'],
        ['sporreskjema', 'enhet'],
      ],
    });
    expect(cells.filter(([, n]) => n > 0)).toEqual([['sporreskjema-oppgitt ikke-funnet', 1]]);
  });
});

describe('a codebook that says what a report is', () => {
  const book = builtInCodebook('tjenester-2015');
  const mistakeIn = (reported: object): unknown => {
    const read = readCodebook({ ...book, reported: { ...book?.reported, ...reported } });
    return read.ok ? null : read.refusal.details['place'];
  };

  it('is refused with the place of what it does not have', () => {
    expect(mistakeIn({})).toBe(null);
    expect(mistakeIn({ criterion: 'finnes-ikke' })).toBe('reported.criterion');
    expect(mistakeIn({ yes: ['finnes-ikke'] })).toBe('reported.yes');
    expect(mistakeIn({ no: ['enhet'] })).toBe('reported.no');
    expect(mistakeIn({ outcomes: ['finnes-ikke'] })).toBe('reported.outcomes');
  });
});
