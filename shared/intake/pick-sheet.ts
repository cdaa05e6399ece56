import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { columnsInUse, type ColumnsByHand } from './columns.ts';
import { prepareSheet, type PreparedSheet } from './heading-row.ts';
import type { HeadingLexicon } from './heading-lexicon.ts';
import type { SheetData } from './sheet.ts';

/**
 * Picks the sheet to import and reads its headings. In: the sheets, visible ones first; the name asked for, or null
 * for the one whose columns say most (the first of equals, a hidden one only where no other will do); lexicon;
 * choices by hand. Out: the sheet ready to be read; or `sheet-unknown`, or why the sheet, or the first of them,
 * cannot be read.
 */
export function pickSheet(
  sheets: readonly SheetData[],
  wanted: string | null,
  lexicon: HeadingLexicon,
  byHand: ColumnsByHand,
): Result<PreparedSheet> {
  if (wanted !== null) {
    const named = sheetNamed(sheets, wanted);
    return named === undefined
      ? reject(refuse('sheet-unknown', { sheet: wanted, sheets: sheets.map((one) => one.name) }))
      : prepareSheet(named, lexicon, byHand);
  }
  let best: { readonly prepared: PreparedSheet; readonly says: number } | null = null;
  let problem: Result<PreparedSheet> | null = null;
  for (const sheet of sheets) {
    if (sheet.hidden && best !== null) break;
    const prepared = prepareSheet(sheet, lexicon, byHand);
    if (!prepared.ok) {
      // A sheet that has the headings, only twice, may well be the one that is meant: then nobody guesses.
      if (prepared.refusal.code === 'heading-twice') return prepared;
      if (problem?.ok !== false || problem.refusal.code === 'headings-missing') problem = prepared;
      continue;
    }
    const says = Object.keys(columnsInUse(prepared.value.columns)).length;
    if (says > (best?.says ?? 0)) best = { prepared: prepared.value, says };
  }
  if (best !== null) return accept(best.prepared);
  return problem ?? reject(refuse('headings-missing', { sheet: '' }));
}

function sheetNamed(sheets: readonly SheetData[], wanted: string): SheetData | undefined {
  const key = (name: string): string => name.normalize('NFC').trim().toLowerCase();
  return (
    sheets.find((one) => one.name === wanted) ?? sheets.find((one) => key(one.name) === key(wanted))
  );
}
