import { foldName, looseName } from '../../../shared/register/fold-name.ts';

/** One thing that can be chosen in the palette. */
export type PaletteLine = {
  readonly id: string;
  readonly label: string;
  /** Beside the label: a county, a group. */
  readonly aside: string;
  /** Other words it is found by. */
  readonly also: string;
  readonly keyLabel: string | null;
};

export type PaletteGroup = { readonly title: string; readonly lines: readonly PaletteLine[] };

/** 0 where the label begins with what is sought, 1 where a later part does, 2 where it only holds it; else null. */
function rank(sought: string, { label, also }: PaletteLine): number | null {
  if (sought === '') return 0;
  const words = label.split(/[\s–-]+/u).map((word) => looseName(foldName(word)));
  const whole = looseName(foldName(label));
  if (whole.startsWith(sought)) return 0;
  if (words.some((word) => word.startsWith(sought))) return 1;
  if (whole.includes(sought) || looseName(foldName(also)).includes(sought)) return 2;
  return null;
}

/**
 * In: groups, what is typed, and the most lines of each group. Out: the groups with the lines that answer to it, the
 * best first; groups with none are left out.
 */
export function findLines(
  groups: readonly PaletteGroup[],
  typed: string,
  most: number,
): readonly PaletteGroup[] {
  const sought = looseName(foldName(typed));
  return groups.flatMap(({ title, lines }) => {
    const ranked = lines.flatMap((line, at) => {
      const found = rank(sought, line);
      return found === null ? [] : [{ line, found, at }];
    });
    ranked.sort((one, other) => one.found - other.found || one.at - other.at);
    return ranked.length === 0
      ? []
      : [{ title, lines: ranked.slice(0, most).map((one) => one.line) }];
  });
}
