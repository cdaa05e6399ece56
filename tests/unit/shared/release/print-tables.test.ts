import { describe, expect, it } from 'vitest';
import { printTables } from '../../../../shared/release/print-tables.ts';
import type { PrintedTable, PrintedTables } from '../../../../shared/release/printed-table.ts';
import { evaluateTables } from '../../../../shared/release/tables/evaluate-tables.ts';
import {
  frozenFrom,
  reference2015,
  smallRound,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';

function tableOf(printed: PrintedTables, id: string): PrintedTable {
  const found = printed.tables.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No table ${id}`);
  return found;
}

const texts = (table: PrintedTable): readonly (readonly string[])[] =>
  table.rows.map((row) => row.cells.map((cell) => cell.text));

describe('tables set for print', () => {
  const set = evaluateTables(reference2015());
  const printed = printTables(set, 1);

  it('set the outcomes with n, percent and range', () => {
    const table = tableOf(printed, 'utfall');
    expect(`${table.label} ${table.caption}`).toBe(
      'Tabell 1. Kommunenes lærings- og mestringstjenester etter utfall, 2015 (N = 428)',
    );
    expect(table.columns.map(({ heading, align, tone }) => [heading, align, tone])).toEqual([
      ['Utfall', 'start', 'plain'],
      ['n', 'end', 'plain'],
      ['%', 'end', 'plain'],
      ['Spenn for n', 'end', 'range'],
    ]);
    expect(texts(table)).toEqual([
      ['Egen tjeneste', '63', '14,7', '63'],
      ['Interkommunal tjeneste', '12', '2,8', '12'],
      ['Planlagt tjeneste', '23', '5,4', '23'],
      ['Tatt inn uten egen tjeneste', '4', '0,9', '0–4'],
      ['Ingen tjeneste', '326', '76,2', '326–330'],
      ['Har tjeneste', '79', '18,5', '75–79'],
      ['Ikke nådd', '0', '–', '0'],
    ]);
    expect(table.rows.map((row) => row.kind)).toEqual([
      ...Array.from({ length: 5 }, () => 'plain'),
      'total',
      'outside',
    ]);
  });

  it('round percentages once, from the exact fraction, and hand on the unrounded number', () => {
    const cells = tableOf(printTables(set, 0), 'utfall').rows[5]?.cells;
    expect(cells?.map((cell) => cell.text)).toEqual(['Har tjeneste', '79', '18', '75–79']);
    expect(cells?.map((cell) => cell.value)).toEqual([null, 79, 7900 / 428, null]);
    expect(cells?.map((cell) => cell.format)).toEqual(['text', 'integer', 'percent', 'range']);
  });

  it('set counties wide: the denominator of each, and under every outcome what it has', () => {
    const table = tableOf(printed, 'utfall-fylke');
    const headings = table.columns.map(({ spanner, heading }) =>
      spanner === null ? heading : `${spanner}: ${heading}`,
    );
    expect(headings).toEqual([
      'Fylke',
      'N',
      'Egen tjeneste: n',
      'Egen tjeneste: %',
      'Interkommunal tjeneste: n',
      'Interkommunal tjeneste: %',
      'Planlagt tjeneste: n',
      'Planlagt tjeneste: %',
      'Tatt inn uten egen tjeneste: n',
      'Tatt inn uten egen tjeneste: %',
      'Tatt inn uten egen tjeneste: Spenn',
      'Ingen tjeneste: n',
      'Ingen tjeneste: %',
      'Ingen tjeneste: Spenn',
      'Har tjeneste: n',
      'Har tjeneste: %',
      'Har tjeneste: Spenn',
    ]);
    expect(new Set(table.columns.map((column) => column.id)).size).toBe(headings.length);
    expect(texts(table).at(-1)?.slice(0, 4)).toEqual(['Alle', '428', '63', '14,7']);
    expect(texts(table).at(-1)?.slice(-3)).toEqual(['79', '18,5', '75–79']);
    expect(table.rows.every((row) => row.cells.length === headings.length)).toBe(true);
  });

  it('print no range where no number has one', () => {
    expect(tableOf(printed, 'kriterium-form').columns.map((column) => column.heading)).toEqual([
      'Svar',
      'n',
      '%',
    ]);
  });

  it('print «–» where there is nothing to be a share of', () => {
    const round = smallRound(['0101', '0201']);
    const content = frozenFrom(round, [stateOf('0101', { judgements: [voteFor('gruppe')] })]);
    const table = tableOf(printTables(evaluateTables(content), 1), 'utfall-fylke');
    expect(texts(table)[1]?.slice(0, 4)).toEqual(['Akershus', '0', '0', '–']);
    expect(table.rows[1]?.cells[3]).toMatchObject({ value: null, format: 'text' });
  });

  it('name round, release and whose facts they rest on', () => {
    expect(printed.title).toBe('Tabeller – Kartlegging 2015');
    expect(printed.marking).toBeNull();
    expect(printed.source).toBe(
      'Kilde: Kartlegging 2015, utgivelse 1.0; SSB, Kartverket, GeoNames.',
    );
  });

  it('are marked as a draft, and as invented', () => {
    const round = smallRound(['0101'], { invented: true });
    const invented = printTables(evaluateTables(frozenFrom(round, [])), 1);
    expect(invented.marking).toBe('Oppdiktet eksempel');
    const draft = printTables(evaluateTables(frozenFrom(round, [], { release: null })), 1);
    expect(draft.marking).toBe('Utkast – ikke signert · Oppdiktet eksempel');
    expect(draft.source).toContain('Prøve 2015, utkast;');
  });
});
