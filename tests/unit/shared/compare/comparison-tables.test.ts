import { describe, expect, it } from 'vitest';
import { compareRounds } from '../../../../shared/compare/compare-rounds.ts';
import { comparisonTables } from '../../../../shared/compare/comparison-tables.ts';
import { printComparison } from '../../../../shared/compare/print-comparison.ts';
import { isoDate } from '../../../../shared/lib/ids.ts';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import { roundTold } from '../../../builders/compared-rounds.ts';
import { answersOfKind, markOf } from '../../../builders/frozen-content.ts';

const comparison = valueOf(
  compareRounds({
    from: roundTold('2015-01-01', {
      '1504': 'egen',
      '1805': '?',
      '0403': {
        answers: answersOfKind('egen'),
        vote: { borderline: markOf('form', 'ingen-tjeneste') },
      },
    }),
    to: roundTold('2024-01-01', { '1508': 'egen', '1580': 'egen' }),
    register: isoDate.parse('2024-01-01'),
    by: 'utfall',
    noted: false,
  }),
);

describe('the tables of a comparison', () => {
  const set = comparisonTables(comparison);
  const printed = printComparison(comparison, set, 1);
  const table = (id: string) => {
    const found = printed.tables.find((one) => one.id === id);
    if (found === undefined) throw new Error(`No table ${id}`);
    return found;
  };
  const rowOf = (id: string, row: string): readonly string[] =>
    table(id)
      .rows.find((one) => one.id === row)
      ?.cells.map((cell) => cell.text) ?? [];

  it('go from × to, with the range in brackets and what is not known outside the totals', () => {
    expect(table('flyt').columns.map((column) => column.heading)).toEqual([
      'Kartlegging 2015, utgivelse 1.0',
      'Egen tjeneste',
      'Interkommunal tjeneste',
      'Planlagt tjeneste',
      'Tatt inn uten egen tjeneste',
      'Ingen tjeneste',
      'Alle',
    ]);
    expect(rowOf('flyt', 'egen-tjeneste').slice(-2)).toEqual(['1 [0–1]', '1 [0–1]']);
    expect(rowOf('flyt', 'sprikende')).toEqual(['Sprikende', '1', '0', '0', '0', '0', '1']);
    expect(rowOf('flyt', 'alle')).toEqual(['Alle', '2', '0', '0', '0', '354', '356']);
    expect(table('flyt').rows.at(-1)).toMatchObject({ id: 'ukjent-del', kind: 'outside' });
  });

  it('count every unit by what became of it, and every change by its cause', () => {
    const fates = set.tables[1]?.cells.map((cell) => cell.n) ?? [];
    expect(fates.reduce((all, n) => all + n, 0)).toBe(357);
    expect(rowOf('arsaker', 'service').slice(1)).toEqual(['2', '1']);
    expect(rowOf('arsaker', 'borders').slice(1)).toEqual(['1', '1']);
  });

  it('say which rounds they are from, and what rests on a borderline case', () => {
    expect(printed.source).toBe(
      'Kilde: Kartlegging 2015, utgivelse 1.0, og Kartlegging 2024, utgivelse 1.0; SSB, Kartverket, GeoNames.',
    );
    expect(table('flyt').notes.join(' ')).toContain(
      '1 av 3 endringer gjelder bare slik grensetilfellene er vurdert.',
    );
  });
});
