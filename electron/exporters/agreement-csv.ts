import { csvText, withRemarks, type CsvTable } from './csv-text.ts';
import { utf8 } from './printed-file.ts';

/** In: the statistics of agreement as rows, and its markings. Out: `enighet.csv`, the markings on every row. */
export function agreementCsv(table: CsvTable, markings: readonly string[]): Uint8Array {
  return utf8(csvText(withRemarks(table, markings.length > 0 ? markings.join('. ') : null, null)));
}
