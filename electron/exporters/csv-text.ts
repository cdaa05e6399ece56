import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../shared/lib/language.ts';
import { exactText } from '../../shared/lib/norwegian-format.ts';
import { tableWords } from '../../shared/messages/tables/words-in.ts';

/** Rows of finished texts, and numbers to be reckoned with; as many in each as there are headings. */
export type CsvTable = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/**
 * In: a table. Out: CSV as Norwegian Excel opens it by a double click: UTF-8 with byte order mark, semicolons,
 * CRLF (RFC 4180). Texts that a spreadsheet would take for a formula (= + - @ first) get an apostrophe before them;
 * numbers stand with every digit and a decimal comma. In English it is as an English Excel opens it: commas between, and a
 * decimal point.
 */
export function csvText({ header, rows }: CsvTable, language: Language = 'nb'): string {
  return stringify(
    [header, ...rows].map((record) => [...record]),
    {
      bom: true,
      delimiter: language === 'en' ? ',' : ';',
      record_delimiter: '\r\n',
      escape_formulas: true,
      // A number below 0 begins like a formula.
      cast: {
        number: (number) => ({ value: exactText(number, language), escape_formulas: false }),
      },
      // By itself it only quotes for the whole record delimiter.
      quoted_match: /[\r\n]/,
    },
  );
}

/** Parts as sentences of one text; a marking has no full stop of its own. */
function sentences(parts: readonly (string | null)[]): string {
  const said = parts.flatMap((part) => (part === null || part === '' ? [] : [part]));
  return said
    .map((part, at) => (at < said.length - 1 && !/[.!?]$/.test(part) ? `${part}.` : part))
    .join(' ');
}

/**
 * In: a table; what must be seen on every row (draft, invented) and what on the first, or null.
 * Out: the table with a last column «Merknad» where there is anything to say: so the file stays a plain
 * rectangle, and no row loses its marking when it is copied away.
 */
export function withRemarks(
  table: CsvTable,
  everywhere: string | null,
  first: string | null,
  language: Language = 'nb',
): CsvTable {
  const opening = sentences([everywhere, first]);
  if (opening === '') return table;
  const rows = table.rows.length > 0 ? table.rows : [table.header.map(() => '')];
  return {
    header: [...table.header, tableWords(language).remark],
    rows: rows.map((row, at) => [...row, at === 0 ? opening : (everywhere ?? '')]),
  };
}
