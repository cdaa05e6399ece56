import { type CsvTable, csvText, withRemarks } from './csv-text.ts';

/** In: the overview as rows of finished texts, and its markings. Out: `overview.csv`, the markings on every row. */
export function overviewCsv(table: CsvTable, markings: readonly string[]): string {
  return csvText(withRemarks(table, markings.length > 0 ? markings.join('. ') : null, null));
}
