import type { PrintedTables } from '../../shared/release/printed-table.ts';
import type { TableSet } from '../../shared/release/table-value.ts';
import { standardLook, type DocxLook } from './docx-preset.ts';
import { withoutPause, type Between } from './between-files.ts';
import { type PrintedFile, utf8 } from './printed-file.ts';
import { tableCsv } from './tables-csv.ts';
import { tablesDocx } from './tables-docx.ts';
import { tablesHtml } from './tables-html.tsx';
import { tablesLatex } from './tables-latex.ts';
import { tablesMarkdown } from './tables-markdown.ts';
import { tablesXlsx } from './tables-xlsx.ts';

/** Every format tables are printed in, in the order the terminal names them. */
export const tableFormats = ['docx', 'xlsx', 'csv', 'html', 'tex', 'md', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];

async function printed(
  format: TableFormat,
  set: TableSet,
  tables: PrintedTables,
  look: DocxLook,
): Promise<readonly PrintedFile[]> {
  switch (format) {
    case 'docx':
      return [{ path: 'tabeller.docx', bytes: await tablesDocx(tables, look) }];
    case 'xlsx':
      return [{ path: 'tabeller.xlsx', bytes: tablesXlsx(set, tables) }];
    case 'csv':
      return tables.tables.map((table) => ({
        path: `${table.id}.csv`,
        bytes: utf8(tableCsv(table, tables)),
      }));
    case 'html':
      return [{ path: 'tabeller.html', bytes: utf8(tablesHtml(tables)) }];
    case 'tex':
      return [{ path: 'tabeller.tex', bytes: utf8(tablesLatex(tables)) }];
    case 'md':
      return [{ path: 'tabeller.md', bytes: utf8(tablesMarkdown(tables)) }];
    case 'json':
      return [];
    default:
      return format satisfies never;
  }
}

/**
 * In: the tables as data and printed, the text of `results.json`, the formats wanted, how Word is to look, and
 * what is done between them.
 * Out: the files in order of path; `results.json` is always among them. Equal input gives equal bytes.
 */
export async function printTables(
  set: TableSet,
  tables: PrintedTables,
  results: string,
  formats: readonly TableFormat[],
  look: DocxLook = standardLook,
  between: Between = withoutPause,
): Promise<readonly PrintedFile[]> {
  const wanted = [...new Set(formats)];
  const files: PrintedFile[] = [];
  for (const [at, format] of wanted.entries()) {
    await between(at, wanted.length);
    files.push(...(await printed(format, set, tables, look)));
  }
  const all = [...files, { path: 'results.json', bytes: utf8(results) }];
  return all.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
