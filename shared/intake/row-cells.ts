import { cellText } from './cell-text.ts';
import type { Column } from './columns.ts';
import type { Meaning } from './heading-lexicon.ts';
import { unreadableCell, type RowProblem } from './row-problem.ts';
import type { CellValue } from './sheet.ts';

/** The columns of a file that are used, and which of them carries a meaning. */
export type Places = {
  readonly meanings: readonly Meaning[];
  readonly indices: readonly number[];
  readonly slots: ReadonlyMap<Meaning, number>;
};

/** In: the columns of a file. Out: the places of those that are used. */
export function placesOf(columns: readonly Column[]): Places {
  const meanings: Meaning[] = [];
  const indices: number[] = [];
  for (const { meaning, index } of columns) {
    if (meaning === null) continue;
    meanings.push(meaning);
    indices.push(index);
  }
  return { meanings, indices, slots: new Map(meanings.map((meaning, slot) => [meaning, slot])) };
}

/** The cells of one row by what they mean. */
export class RowCells {
  /** What cannot be kept as it is, in the order of the columns. */
  readonly problems: readonly RowProblem[];
  readonly #row: readonly CellValue[];
  readonly #places: Places;
  readonly #texts: readonly (string | null)[];

  constructor(row: readonly CellValue[], places: Places) {
    const problems: RowProblem[] = [];
    const texts: (string | null)[] = [];
    for (let slot = 0; slot < places.indices.length; slot += 1) {
      const cell = row[places.indices[slot] ?? -1] ?? null;
      const text = mayBeWrong(cell) ? cellText(cell) : null;
      if (text === null || typeof text === 'string') texts.push(text);
      else {
        texts.push(null);
        problems.push(unreadableCell(places.meanings[slot] ?? null, text.reason));
      }
    }
    this.problems = problems;
    this.#row = row;
    this.#places = places;
    this.#texts = texts;
  }

  /** The cell as it stands; null where the file has no such column. */
  cell(meaning: Meaning): CellValue {
    const slot = this.#places.slots.get(meaning);
    return slot === undefined ? null : (this.#row[this.#places.indices[slot] ?? -1] ?? null);
  }

  /** Its text; null where it is blank or cannot be kept, which `problems` then says. */
  text(meaning: Meaning): string | null {
    const slot = this.#places.slots.get(meaning);
    if (slot === undefined) return null;
    const text = this.#texts[slot] ?? null;
    const cell = this.#row[this.#places.indices[slot] ?? -1] ?? null;
    if (text !== null || mayBeWrong(cell)) return text;
    const shown = cellText(cell);
    return typeof shown === 'string' ? shown : null;
  }
}

/** Numbers, dates and truth values can always be kept; their text is made when somebody asks. */
function mayBeWrong(cell: CellValue): boolean {
  return typeof cell === 'string' || (typeof cell === 'object' && cell !== null && 'error' in cell);
}
