import { describe, expect, it } from 'vitest';
import { copyableTable } from '../../../electron/exporters/copyable-table.tsx';
import type { PrintedTable } from '../../../shared/release/printed-table.ts';
import { markedPrintedTables } from '../../builders/printed-tables.ts';

function tableNamed(id: string): PrintedTable {
  const table = markedPrintedTables.tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`No ${id}`);
  return table;
}

describe('a table on the clipboard', () => {
  it('is an accessible table whose looks stand on its parts', () => {
    const { html } = copyableTable(tableNamed('utfall-fylke'), markedPrintedTables);
    expect(html).not.toContain('class=');
    expect(html).toContain('<strong>Tabell 2.</strong> Utfall etter fylke</caption>');
    expect(html).toMatch(/<th scope="colgroup" colSpan="2" style="[^"]*text-align:center/u);
    expect(html.match(/border-top:1\.5pt/gu)).toHaveLength(5);
    expect(html.match(/border-bottom:1\.5pt/gu)).toHaveLength(8);
    expect(html).toContain('Utkast – ikke signert');
    expect(html).toContain(markedPrintedTables.source);
  });

  it('is tab-separated lines of as many cells, numbers as spreadsheets read them', () => {
    const { text } = copyableTable(tableNamed('utfall-fylke'), markedPrintedTables);
    const lines = text.split('\n').filter((line) => line.includes('\t'));
    expect(lines.map((line) => line.split('\t').length)).toEqual([8, 8, 8, 8, 8]);
    expect(lines.at(-1)).toBe('Alle\t1428\t63\t59–71\t23\t22–23\t79\t71–85');
  });

  it('keeps a cell in its place whatever stands in it', () => {
    const table = tableNamed('utfall');
    const caption = { text: 'a\tb\nc', value: null, format: 'text' } as const;
    const rows = table.rows.map((row) => ({ ...row, cells: [caption, ...row.cells.slice(1)] }));
    const { text } = copyableTable({ ...table, rows }, markedPrintedTables);
    expect(text).toContain('\na b c\t63\t');
  });
});
