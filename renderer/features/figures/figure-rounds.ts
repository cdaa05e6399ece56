/** The names of the rounds a figure of changes is between, the earlier first; null: none that it could be. */
export type RoundPair = { readonly from: string | null; readonly to: string };
export type RoundEnd = keyof RoundPair;

/**
 * In: the rounds a figure names, the names of all rounds in order, and the one that is open. Out: those it is between:
 * where it names none, the open one and the one before it, as the store has it.
 */
export function roundsBetween(
  named: readonly string[],
  all: readonly string[],
  open: string,
): RoundPair {
  const [first, second] = named;
  return { from: first ?? all[all.indexOf(open) - 1] ?? null, to: second ?? open };
}

/**
 * In: the two rounds, which of them is chosen anew, its name, and the names of all rounds. Out: the names the figure
 * has then. A round is never held against itself: where the other end has the one that is chosen, the two change places.
 */
export function withRound(
  { from, to }: RoundPair,
  end: RoundEnd,
  name: string,
  all: readonly string[],
): string[] {
  const other = (than: string): string => all.find((one) => one !== than) ?? than;
  if (end === 'from') return [name, name === to ? (from ?? other(name)) : to];
  return [from === null || name === from ? (from === name ? to : other(name)) : from, name];
}
