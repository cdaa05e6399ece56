import { parse } from 'csv-parse/sync';
import { headingLexicon } from '../../../shared/intake/heading-lexicon.ts';
import { csvOptions, type Separator } from './csv-options.ts';

const separators: readonly Separator[] = [';', ',', '\t', '|'];
const sampleLength = 64 * 1024;

/** A text without its separator's declaration, and the separator. */
export type Separated = { readonly text: string; readonly separator: Separator };

const lexicon = headingLexicon(null);

/**
 * Finds what separates the fields: what the file declares (`sep=;`, Excel's own way), else what gives most headings
 * that an import knows, else what gives most rows of one width. Quoted fields and decimal commas do not mislead it.
 * In: the text. Out: the separator, and the text without the declaration, which Excel does not count as a row.
 */
export function findSeparator(text: string): Separated {
  const declared = /^"?sep=([;,\t|])"?\r?\n?/iu.exec(text);
  const named = separators.find((one) => one === declared?.[1]);
  if (declared !== null && named !== undefined)
    return { text: text.slice(declared[0].length), separator: named };
  const sample = text.slice(0, sampleLength);
  let best: { readonly separator: Separator; readonly score: number } = {
    separator: ';',
    score: 0,
  };
  for (const separator of separators) {
    const score = scoreOf(sample, separator);
    if (score > best.score) best = { separator, score };
  }
  return { text, separator: best.separator };
}

function scoreOf(sample: string, separator: Separator): number {
  const rows = sampleRows(sample, separator);
  let known = 0;
  let headingWidth = 0;
  const widths = new Map<number, number>();
  for (const row of rows) {
    const here = row.filter((field) => lexicon.recognise(field) !== undefined).length;
    if (here > known) [known, headingWidth] = [here, row.length];
    widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  }
  // Without a known heading only rows of several fields speak for a separator.
  if (known === 0) widths.delete(1);
  const even = known > 0 ? (widths.get(headingWidth) ?? 0) : Math.max(0, ...widths.values());
  // One known heading outweighs any evenness.
  return known * 10 + (even / Math.max(1, rows.length)) * 9;
}

function sampleRows(sample: string, separator: Separator): readonly (readonly string[])[] {
  const rows: string[][] = [];
  try {
    parse(sample, {
      ...csvOptions(separator),
      to: 200,
      onRecord: (row: string[]) => {
        rows.push(row);
        return null;
      },
    });
  } catch {
    // The sample ends in the middle of a quoted field; the rows before it are enough.
  }
  return rows;
}
