import type { Codebook } from '../codebook/codebook.ts';
import type { ImportedRow } from '../events/event.ts';
import type { SourceKind } from '../events/statement.ts';
import type { AdviserId, IsoDate } from '../lib/ids.ts';
import type { PersonDetails } from '../personal/mentions.ts';
import { judgeKey } from '../projections/votes.ts';
import type { UnitIndex } from '../register/unit-index.ts';
import { isBlank } from './cell-text.ts';
import { judgementChecker } from './judgement-checker.ts';
import type { PreparedSheet } from './heading-row.ts';
import type { Meaning } from './heading-lexicon.ts';
import { readRow, type RowReading } from './read-row.ts';
import { remembering } from '../lib/remember.ts';
import { placesOf, RowCells } from './row-cells.ts';
import { heldPersonsOf } from './row-personal.ts';
import { rowNamer, type Digest } from './row-key.ts';
import { unreadableCell } from './row-problem.ts';
import { rowRefusal, type RowRefusal } from './row-refusal.ts';
import { rowReaders } from './row-readers.ts';
import type { CellValue } from './sheet.ts';

/** All that interpreting a sheet needs; no clock, no file, no store. */
export type Interpreting = {
  readonly prepared: PreparedSheet;
  readonly codebook: Codebook;
  readonly unitIndex: UnitIndex;
  /** The date of the round's units. */
  readonly registerDate: IsoDate;
  /** The kind of source where the row does not say. */
  readonly sourceDefault: SourceKind;
  /** Who imports: the judge where the row names none, and the stream of that person's own judgements. */
  readonly importer: { readonly name: string; readonly adviser: AdviserId | null };
  /** The contact persons who are held: no row that mentions one is taken in. */
  readonly persons: readonly PersonDetails[];
  /** The advisers of the mapping, by name. */
  readonly advisers: readonly string[];
  /** Keeps apart the rows of different rounds: the round's id. */
  readonly scope: string;
  readonly digest: Digest;
};

/** What came of a sheet. `total` = rows + refusals, always; blank rows are no rows. */
export type Interpretation = {
  readonly rows: readonly ImportedRow[];
  readonly refusals: readonly RowRefusal[];
  readonly total: number;
};

/** How far the interpretation has come, in rows of the sheet. */
export type InterpretProgress = { readonly done: number; readonly total: number };

/** The rows that came of some lines of the sheet, in order. */
export type InterpretedPortion = InterpretProgress & { readonly rows: ImportedRow[] };

const linesAtATime = 2000;

/**
 * Interprets the rows under the headings, some hundred at a time, so that the caller can let others come in between,
 * hand on what there is, tell how far it is, or stop. In: the prepared sheet and its context. Out: a generator that
 * yields the rows and returns what was refused, and how many rows there were.
 */
export function* interpretPortions(
  input: Interpreting,
): Generator<InterpretedPortion, Pick<Interpretation, 'refusals' | 'total'>, undefined> {
  const { sheet, headingRow, columns } = input.prepared;
  const readers = rowReaders(input.codebook, sheet.dateSystem);
  const places = placesOf(columns);
  const headings = new Map(columns.map((one) => [one.meaning, one.heading]));
  const headingOf = (meaning: Meaning): string | null => headings.get(meaning) ?? null;
  const own = judgeKey(input.importer.name);
  const advisers = new Set([own, ...input.advisers.map(judgeKey)]);
  const held = heldPersonsOf(input.persons, (name) => advisers.has(judgeKey(name)));
  const context = {
    held,
    unitIndex: input.unitIndex,
    registerDate: input.registerDate,
    sourceDefault: input.sourceDefault,
    importer: input.importer.name,
    check: judgementChecker(input.codebook),
  };
  const adviserOf = remembering((judge) =>
    judgeKey(judge) === own ? input.importer.adviser : null,
  );
  const name = rowNamer(input.codebook, input.scope, input.digest, adviserOf);
  let rows: ImportedRow[] = [];
  let stored = 0;
  const refusals: RowRefusal[] = [];
  const total = sheet.rows.length;
  const first = headingRow.at + 1;
  for (let at = first; at < total; at += 1) {
    if (at > first && (at - first) % linesAtATime === 0) {
      yield { done: at, total, rows };
      rows = [];
    }
    const cellsInRow = sheet.rows[at] ?? [];
    if (cellsInRow.every(isBlank)) continue;
    const cells = new RowCells(cellsInRow, places);
    const reading = outOfStep(input.prepared, cellsInRow) ?? readRow(cells, readers, context);
    if (reading.ok) {
      rows.push(name(reading.content, at + 1));
      stored += 1;
    } else refusals.push(rowRefusal(reading.problems, at + 1, headingOf, cells, held.hidden));
  }
  if (rows.length > 0) yield { done: total, total, rows };
  return { refusals, total: stored + refusals.length };
}

/** The same in one go. In: the prepared sheet and its context. Out: what came of the sheet. */
export function interpretRows(input: Interpreting): Interpretation {
  const portions = interpretPortions(input);
  const rows: ImportedRow[] = [];
  for (;;) {
    const portion = portions.next();
    if (portion.done === true) return { rows, ...portion.value };
    for (const row of portion.value.rows) rows.push(row);
  }
}

/** In a text file a separator too many moves every value after it into the wrong column. */
function outOfStep(
  { sheet, headingRow }: PreparedSheet,
  row: readonly CellValue[],
): Extract<RowReading, { readonly ok: false }> | null {
  const width = headingRow.headings.length;
  if (sheet.kind !== 'text' || row.length <= width || row.slice(width).every(isBlank)) return null;
  const reason = `Den har ${String(row.length)} felter, men overskriftsraden har ${String(width)}. Trolig står et skilletegn inne i en tekst uten anførselstegn.`;
  return { ok: false, problems: [unreadableCell(null, reason)] };
}
