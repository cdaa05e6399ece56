/** One value of a comparison, as it stands in a column. */
export type ComparedValue = {
  /** In words; null where the case says nothing. */
  readonly words: string | null;
  /** True where it is not what most of the others say. */
  readonly apart: boolean;
};

/** One line of a comparison: a value for each case, in their order. */
export type ComparedLine = {
  readonly values: readonly ComparedValue[];
  /** True where the cases that say anything do not all say the same. */
  readonly differs: boolean;
};

/**
 * Points out what differs: the values that are not the most common one; where none is the most common, all of them.
 * To say nothing is not to differ. In: a value for each case, null where it says nothing. Out: the line.
 */
export function compareValues(values: readonly (string | null)[]): ComparedLine {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const common = [...counts].filter(([, count]) => count === most).map(([value]) => value);
  const differs = counts.size > 1;
  const alone = common.length === 1 ? common[0] : undefined;
  return {
    differs,
    values: values.map((words) => ({ words, apart: differs && words !== null && words !== alone })),
  };
}
