import type { Options } from 'csv-parse';

export type Separator = ';' | ',' | '\t' | '|';

/** A quoted field larger than this is a quotation mark that never was closed. */
const longestRow = 4 * 1024 * 1024;

/** In: the separator. Out: how csv-parse is to read a file that a person made: all line ends, stray quotation marks. */
export function csvOptions(separator: Separator): Options {
  return {
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: longestRow,
    bom: false,
  };
}
