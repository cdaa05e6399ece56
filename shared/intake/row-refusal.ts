import type { JsonValue } from '../lib/json-value.ts';
import type { RefusalCode } from '../lib/refusal-code.ts';
import { withoutNationalIds } from '../personal/national-id.ts';
import { shownCell } from './cell-text.ts';
import type { Meaning } from './heading-lexicon.ts';
import type { RowCells } from './row-cells.ts';
import type { RowProblem } from './row-problem.ts';

/** A row that was not stored: where, why, and what stood there. */
export type RowRefusal = {
  /** As Excel numbers it, from 1. */
  readonly row: number;
  /** The heading in the file, null where it is no single cell. */
  readonly column: string | null;
  readonly code: RefusalCode;
  readonly message: string;
  readonly value: string | null;
  readonly details: Readonly<Record<string, JsonValue>>;
};

/**
 * In: the problems of a row, the most telling first; its number; its columns; its cells; and what hides whoever must not be
 * told of. Out: one refusal, with the other
 * problems in `details.also`, so that a row is mended in one go.
 */
export function rowRefusal(
  problems: readonly [RowProblem, ...RowProblem[]],
  row: number,
  headingOf: (meaning: Meaning) => string | null,
  cells: RowCells,
  hidden: (text: string) => string,
): RowRefusal {
  const [{ meaning, refusal }, ...others] = problems;
  const value = meaning === null ? null : shownCell(cells.cell(meaning));
  const also = others.map((one) => one.refusal.message);
  return {
    row,
    column: meaning === null ? null : headingOf(meaning),
    code: refusal.code,
    message: refusal.message,
    value: value === null ? null : hidden(withoutNationalIds(value)),
    details: also.length === 0 ? refusal.details : { ...refusal.details, also },
  };
}
