import { refuse, type Refusal } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { isBlank } from './cell-text.ts';
import {
  columnsInUse,
  proposeColumns,
  unknownMeaning,
  type Column,
  type ColumnsByHand,
} from './columns.ts';
import { fold } from './fold.ts';
import type { HeadingLexicon } from './heading-lexicon.ts';
import type { CellValue, SheetData } from './sheet.ts';

/** Where the headings of a sheet stand. */
export type HeadingRow = {
  /** Counted from 0; the rows of data begin after it. */
  readonly at: number;
  /** One per column, blank where it has none. */
  readonly headings: readonly string[];
};

/** Title rows are few; a heading below this many rows is no heading. */
const deepest = 200;
/** Headings in two rows: a column whose lower cell is blank is named by the one above. */
const rowsAbove = 2;

type Candidate = HeadingRow & { readonly recognised: number; readonly givesUnit: boolean };

/**
 * Finds the row of headings below the titles: the one with most headings that the lexicon (or a choice by hand)
 * knows, among those that say which unit a row is for; the upper one of equals.
 * In: sheet, lexicon, choices by hand. Out: the row, or `headings-missing`.
 */
export function findHeadingRow(
  sheet: SheetData,
  lexicon: HeadingLexicon,
  byHand: ColumnsByHand,
): Result<HeadingRow> {
  const hand = new Map(
    Object.entries(byHand).map(([heading, meaning]) => [fold(heading), meaning] as const),
  );
  let best: Candidate | null = null;
  let seen = 0;
  for (let at = 0; at < sheet.rows.length && seen < deepest; at += 1) {
    if ((sheet.rows[at] ?? []).every(isBlank)) continue;
    seen += 1;
    const candidate = readCandidate(sheet, at, lexicon, hand);
    if (candidate.givesUnit && candidate.recognised > (best?.recognised ?? 0)) best = candidate;
  }
  return best === null
    ? reject(withoutHeadings(sheet))
    : accept({ at: best.at, headings: best.headings });
}

const workbookName = /\.xls[xmb]?$/iu;

/** Rows in a text that only calls itself a workbook are read all the same; without headings it is none. */
function withoutHeadings({ kind, name }: SheetData): Refusal {
  return kind === 'text' && workbookName.test(name)
    ? refuse('unreadable-file', {
        file: name,
        reason: 'Den heter som en arbeidsbok, men er en tekstfil uten overskrifter.',
      })
    : refuse('headings-missing', { sheet: name });
}

/** A sheet whose headings are found and whose columns have their meanings. */
export type PreparedSheet = {
  readonly sheet: SheetData;
  readonly headingRow: HeadingRow;
  readonly columns: readonly Column[];
};

/** In: sheet, lexicon, choices by hand. Out: the sheet ready to be read; or what `findHeadingRow` and `proposeColumns` refuse. */
export function prepareSheet(
  sheet: SheetData,
  lexicon: HeadingLexicon,
  byHand: ColumnsByHand,
): Result<PreparedSheet> {
  const unknown = unknownMeaning(lexicon, byHand);
  if (unknown !== null) return reject(unknown);
  const headingRow = findHeadingRow(sheet, lexicon, byHand);
  if (!headingRow.ok) return headingRow;
  const columns = proposeColumns(headingRow.value.headings, lexicon, byHand);
  if (!columns.ok) return columns;
  const meanings = new Set(Object.values(columnsInUse(columns.value)));
  if (!meanings.has('kommunenummer') && !meanings.has('kommune'))
    return reject(withoutUnit(sheet, columns.value, lexicon));
  return accept({ sheet, headingRow: headingRow.value, columns: columns.value });
}

/** Two columns that could both give the unit are left unused; then the headings are there, only twice. */
function withoutUnit(
  sheet: SheetData,
  columns: readonly Column[],
  lexicon: HeadingLexicon,
): Refusal {
  const [, second] = columns.filter(({ heading, why }) => {
    const recognised = why === 'unused' ? lexicon.recognise(heading) : undefined;
    if (recognised === undefined || recognised.by === 'report') return false;
    return recognised.meaning === 'kommunenummer' || recognised.meaning === 'kommune';
  });
  return second === undefined
    ? refuse('headings-missing', { sheet: sheet.name })
    : refuse('heading-twice', { heading: second.heading });
}

type Hand = ReadonlyMap<string, string | null>;

function readCandidate(
  sheet: SheetData,
  at: number,
  lexicon: HeadingLexicon,
  hand: Hand,
): Candidate {
  const own = headingsIn(sheet, at);
  const known = own.filter((heading) => isKnown(heading, lexicon, hand)).length;
  const filled = own.filter((heading) => heading !== '').length;
  // A row of data below the headings must not borrow them and be taken for the heading row itself.
  const mayBorrow = known > 0 && known * 2 >= filled;
  const headings = mayBorrow ? withHeadingsAbove(sheet, at, own, lexicon, hand) : own;
  const meanings = new Set(headings.map((heading) => meaningOf(heading, lexicon, hand)));
  meanings.delete(undefined);
  return {
    at,
    headings,
    recognised: meanings.size,
    givesUnit: meanings.has('kommunenummer') || meanings.has('kommune'),
  };
}

function withHeadingsAbove(
  sheet: SheetData,
  at: number,
  own: readonly string[],
  lexicon: HeadingLexicon,
  hand: Hand,
): readonly string[] {
  const above: (readonly string[])[] = [];
  for (let up = 1; up <= rowsAbove && up <= at; up += 1) above.push(headingsIn(sheet, at - up));
  const width = Math.max(own.length, ...above.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const mine = own[column] ?? '';
    if (mine !== '') return mine;
    const upper = above.map((row) => row[column] ?? '').find((heading) => heading !== '') ?? '';
    return isKnown(upper, lexicon, hand) ? upper : '';
  });
}

function headingsIn(sheet: SheetData, at: number): readonly string[] {
  const headings = (sheet.rows[at] ?? []).map(headingText);
  // A heading merged over several columns names the first of them; titles above are merged so too.
  for (const range of sheet.merged) {
    if (at < range.firstRow || at > range.lastRow) continue;
    headings.fill('', range.firstColumn + 1, range.lastColumn + 1);
  }
  return headings;
}

function headingText(cell: CellValue): string {
  return typeof cell === 'string' ? cell.replace(/\s+/gu, ' ').trim() : '';
}

function isKnown(heading: string, lexicon: HeadingLexicon, hand: Hand): boolean {
  return meaningOf(heading, lexicon, hand) !== undefined;
}

function meaningOf(heading: string, lexicon: HeadingLexicon, hand: Hand): string | undefined {
  if (heading === '') return undefined;
  const key = fold(heading);
  const chosen = hand.get(key);
  if (chosen === null) return undefined;
  if (chosen !== undefined) return lexicon.meaning(chosen) ?? chosen;
  const recognised = lexicon.recognise(heading);
  return recognised === undefined || recognised.by === 'report' ? undefined : recognised.meaning;
}
