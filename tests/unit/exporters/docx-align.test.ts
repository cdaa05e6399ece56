import { describe, expect, it } from 'vitest';
import { docxAligned } from '../../../electron/exporters/docx-align.ts';
import { docxLayout } from '../../../electron/exporters/docx-widths.ts';
import { partText } from '../../../electron/exporters/fixed-zip.ts';
import { tablesDocx } from '../../../electron/exporters/tables-docx.ts';
import { nestedPrintedTables } from '../../builders/nested-table.ts';
import { numberColumns } from '../../builders/number-columns.ts';

const [norwegian, english] = numberColumns.tables;
if (norwegian === undefined || english === undefined) throw new Error('Two tables');

describe('columns of a Word table', () => {
  it.each([norwegian, english])(
    'stand at their decimal marks, whatever follows ($language)',
    (table) => {
      const layout = docxLayout(table);
      const kinds = docxAligned(table, layout).map(({ kind }) => kind);
      expect(kinds).toEqual([
        'start',
        // n, %, n (%), n [range], % [range]
        ...Array.from({ length: 5 }, () => 'decimal'),
        // n/N, the range, and what has a space between thousands
        ...Array.from({ length: 3 }, () => 'end'),
      ]);
    },
  );

  it('stand in the middle of their cells', () => {
    const [one] = docxAligned(
      {
        ...norwegian,
        columns: norwegian.columns.slice(2, 3),
        rows: norwegian.rows.map((row) => ({ ...row, cells: row.cells.slice(2, 3) })),
      },
      { columns: [2000], size: 20 },
    );
    // 100 before the mark, «,0» after it: 324 and 160 twips of 1830.
    expect(one).toEqual({ kind: 'decimal', tab: 324 + Math.round((1830 - 324 - 160) / 2) });
  });
});

describe('a cell', async () => {
  const body = partText(await tablesDocx(numberColumns), 'word/document.xml');
  const paragraphOf = (text: string) =>
    body.split('<w:p>').find((one) => one.includes(`>${text}</w:t>`)) ?? '';

  it('has one decimal tab and no tab character, and starts at the left, as Word asks', () => {
    for (const text of ['14,7', '63 (14,7)', '63 [59–71]', '14,7 [13,8–16,6]', '14.7']) {
      const paragraph = paragraphOf(text);
      expect(paragraph.match(/<w:tab w:val="decimal" w:pos="\d+"\/>/gu)).toHaveLength(1);
      expect(paragraph).toContain('<w:jc w:val="start"/>');
    }
    expect(body).not.toContain('<w:tab/>');
  });

  it('ends at the right where Word would part the number or there are two', () => {
    for (const text of ['2\u00A0345\u00A0678', '59–71', '63/428']) {
      expect(paragraphOf(text)).toMatch(/<w:ind w:right="\d+"\/><w:jc w:val="end"\/>/u);
    }
    expect(paragraphOf('–')).toContain('<w:jc w:val="center"/>');
  });
});

describe('the rules under neighbouring headings', () => {
  it('do not meet: each is as wide as its words may be, not as its cell', async () => {
    const body = partText(await tablesDocx(nestedPrintedTables), 'word/document.xml');
    const spanners = body.split('<w:tc>').filter((cell) => cell.includes('<w:gridSpan '));
    expect(spanners).toHaveLength(8);
    for (const cell of spanners) {
      expect(cell).toMatch(/<w:pBdr><w:bottom w:val="single"/u);
      expect(cell).not.toMatch(/<w:tcBorders>(?:<w:top [^>]*>)?<w:bottom/u);
    }
  });
});
