import type { ReleaseNumber } from '../lib/ids.ts';
import type { TableWords } from '../messages/tables/table-words.ts';
import { tableWords } from '../messages/tables/words-in.ts';

type Marked = {
  readonly draft: boolean;
  readonly invented: boolean;
  readonly heldBack?: number | undefined;
};
type Sourced = { readonly round: string; readonly release: ReleaseNumber | null };

const bokmaal = tableWords('nb');

/** How a draft is marked on every page and in every file. */
export const draftMarking = bokmaal.draft;

/** In: content or tables, the words. Out: what must stand on every page of them; empty where there is nothing to mark. */
export function markingsOf(
  { draft, invented, heldBack }: Marked,
  words: TableWords = bokmaal,
): readonly string[] {
  return [
    ...(draft ? [words.draft] : []),
    ...(invented ? [words.invented] : []),
    ...(heldBack === undefined ? [] : [words.heldBack(heldBack)]),
  ];
}

/** In: content or tables, the words. Out: the line that says where it is from, with the credit the register asks for. */
export function sourceLine({ round, release }: Sourced, words: TableWords = bokmaal): string {
  return words.source(round, release);
}
