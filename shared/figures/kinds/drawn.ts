import type { BehindTable, Drawing } from '../figure-value.ts';

/** A kind's own part of a figure: what it draws, what it says in words, and the numbers behind. */
export type Drawn = {
  readonly drawing: Drawing;
  /** What is shown, in sentences; the first names the kind of figure. */
  readonly words: readonly string[];
  readonly behind: BehindTable;
  /** What the figure itself adds to the notes. */
  readonly notes: readonly string[];
};
