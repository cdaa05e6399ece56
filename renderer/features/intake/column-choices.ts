import type { SheetView } from '../../../shared/contract/intake-views.ts';

/** What each column of a sheet is used for: heading to meaning, null where it is not used. */
export type ColumnChoices = Readonly<Record<string, string | null>>;

/** In: a sheet. Out: its columns as the program proposes or remembers them. */
export function proposedColumns(sheet: SheetView): ColumnChoices {
  return Object.fromEntries(sheet.headings.map(({ heading, meaning }) => [heading, meaning]));
}

/**
 * Gives a column another meaning. A meaning belongs to one column only, so the column that had it is freed.
 * In: the choices so far, a heading, and the meaning it gets (null: not used). Out: the new choices.
 */
export function assignMeaning(
  choices: ColumnChoices,
  heading: string,
  meaning: string | null,
): ColumnChoices {
  const freed = Object.entries(choices).map(([other, had]): [string, string | null] => [
    other,
    meaning !== null && had === meaning ? null : had,
  ]);
  return { ...Object.fromEntries(freed), [heading]: meaning };
}

/** In: a sheet and the choices. Out: whether anything differs from what was proposed. */
export function differsFromProposal(sheet: SheetView, choices: ColumnChoices): boolean {
  return sheet.headings.some(({ heading, meaning }) => choices[heading] !== meaning);
}

/** In: the choices and a meaning. Out: the heading of the column that carries it, or null. */
export function headingWith(choices: ColumnChoices, meaning: string): string | null {
  return Object.entries(choices).find(([, has]) => has === meaning)?.[0] ?? null;
}
