import type { UnitNumber } from '../lib/ids.ts';
import type { TableLine, TableValue } from '../release/table-value.ts';
import type { WrittenSentence } from '../sentences/sentence.ts';
import { idOf, tablesAmong, type Piece } from './piece.ts';

/** A number that counts an entry, by what it stands under. */
export type CountingNumber = {
  readonly label: string;
  /** It is counted there, or is not, only by how its borderline mark is read. */
  readonly swings: boolean;
};

/** A table, figure or sentence that counts an entry. */
export type CountedIn = {
  readonly kind: Piece['kind'];
  readonly id: string;
  /** Caption, title, or the sentence as it is read. */
  readonly title: string;
  /** The number of a table that the round has of itself; null for what has none of its own here. */
  readonly number: number | null;
  /** The piece it is kept as; null: the round has it of itself. */
  readonly piece: string | null;
  readonly numbers: readonly CountingNumber[];
};

/** A saved sentence as it is read; null where it cannot be. */
export type ReadSentence = { readonly id: string; readonly written: WrittenSentence | null };

const named = (lines: readonly TableLine[], id: string): string => {
  const line = lines.find((one) => one.id === id);
  return line === undefined ? id : [...(line.under ?? []), line.label].join(', ');
};

function numbersOf(table: TableValue, unit: UnitNumber): readonly CountingNumber[] {
  const alone = table.columns.length === 1;
  return table.cells.flatMap((cell) => {
    const swings = cell.swings.includes(unit);
    if (cell.suppressed !== undefined || !(swings || cell.entries.includes(unit))) return [];
    const row = named(table.rows, cell.row);
    const label = alone ? row : `${row}: ${named(table.columns, cell.column)}`;
    return [{ label, swings }];
  });
}

function inSentence({ written }: ReadSentence, unit: UnitNumber): readonly CountingNumber[] {
  if (written === null) return [];
  return written.parts.flatMap((part) => {
    const numbers =
      part.kind === 'number' ? [part.number] : part.kind === 'claim' ? part.numbers : [];
    return numbers.flatMap(({ entries, swings, label }) => {
      const turns = swings.includes(unit);
      return turns || entries.includes(unit) ? [{ label, swings: turns }] : [];
    });
  });
}

/**
 * Everything that counts an entry. In: the entry's unit, all tables evaluated, the pieces of the article, and the
 * sentences as they are read. Out: tables in order, then figures by the table they draw, then sentences.
 */
export function countedIn(
  unit: UnitNumber,
  tables: readonly TableValue[],
  pieces: readonly Piece[],
  sentences: readonly ReadSentence[],
): readonly CountedIn[] {
  const kept = new Set<string>(tablesAmong(pieces).map(({ id }) => id));
  const ofTables = tables.flatMap((table): readonly CountedIn[] => {
    const numbers = numbersOf(table, unit);
    const { id, caption: title } = table;
    // One of several that a kept table makes is named after it and its layer.
    const [base = id] = id.split('.');
    const piece = kept.has(base) ? base : null;
    // A kept table is numbered by the article, not by where it comes here.
    const number = piece === null ? table.number : null;
    return numbers.length === 0 ? [] : [{ kind: 'table', id, title, number, piece, numbers }];
  });
  const ofFigures = pieces.flatMap((one): readonly CountedIn[] => {
    if (one.kind !== 'figure') return [];
    const { id, title, table: drawn } = one.figure;
    // A figure without a table draws every entry, each as it is.
    const numbers =
      drawn === null
        ? [{ label: title, swings: false }]
        : ofTables.filter((table) => table.id === drawn).flatMap((table) => table.numbers);
    return numbers.length === 0
      ? []
      : [{ kind: 'figure', id, title, number: null, piece: id, numbers }];
  });
  const order = new Map(pieces.map((one, at): [string, number] => [idOf(one), at]));
  const ofSentences = sentences
    .toSorted((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0))
    .flatMap((one): readonly CountedIn[] => {
      const numbers = inSentence(one, unit);
      const title = one.written?.text ?? one.id;
      return numbers.length === 0
        ? []
        : [{ kind: 'sentence', id: one.id, title, number: null, piece: one.id, numbers }];
    });
  return [...ofTables, ...ofFigures, ...ofSentences];
}
