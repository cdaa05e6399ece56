import type { Rating } from './gathered.ts';

type Answer = string | number | null;

/** Votes from rows of units and columns of raters; null is "not answered". */
export function votesFromRows(rows: readonly (readonly Answer[])[]): Rating[] {
  return rows.flatMap((row, unit) =>
    row.map((answer, rater) => ({
      unit: `unit ${unit}`,
      rater: `rater ${rater}`,
      value: answer === null ? undefined : String(answer),
    })),
  );
}

/** Votes from one row per rater, as Krippendorff prints them: answers parted by spaces, "." for none. */
export function votesFromRaters(...raters: readonly string[]): Rating[] {
  const answers = raters.map((line) => line.split(' '));
  return votesFromRows(
    (answers[0] ?? []).map((_, unit) =>
      answers.map((line) => (line[unit] === '.' ? null : (line[unit] ?? null))),
    ),
  );
}

/** Votes of two raters from their contingency table; rows are the first one's answers. */
export function votesFromTable(table: readonly (readonly number[])[]): Rating[] {
  return votesFromRows(
    table.flatMap((row, first) =>
      row.flatMap((units, second) => Array.from({ length: units }, () => [first, second])),
    ),
  );
}

/** Votes from how many raters gave each answer, one row for each unit. */
export function votesFromCounts(counts: readonly (readonly number[])[]): Rating[] {
  return votesFromRows(
    counts.map((row) =>
      row.flatMap((raters, answer) => Array.from({ length: raters }, () => answer)),
    ),
  );
}
