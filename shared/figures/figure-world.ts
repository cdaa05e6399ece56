import type { FigureWords } from '../messages/figures/figure-words.ts';
import type { Digits } from '../lib/norwegian-format.ts';
import type { UnitNumber } from '../lib/ids.ts';
import type { Result } from '../lib/result.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import type { TableValue } from '../release/table-value.ts';
import type { FigureSpecification } from './specification.ts';

/** An outcome at one end of the flow between two rounds, or «mixed», or that there is none. */
export type ChangeEnd = { readonly id: string; readonly label: string };

/** How many units went from one outcome to another between two rounds, and which. */
export type OutcomeChange = {
  readonly from: ChangeEnd;
  readonly to: ChangeEnd;
  readonly n: number;
  readonly units: readonly UnitNumber[];
};

/** The changes between two rounds, as the comparison of rounds has them. */
export type RoundChanges = {
  readonly moments: readonly [string, string];
  readonly changes: readonly OutcomeChange[];
  /** What must stand under every figure of them. */
  readonly notes: readonly string[];
};

/** What figures are drawn from. */
export type FigureWorld = {
  readonly content: FrozenContent;
  /** The names of all rounds, which are also the ids of a table's columns where each is a round. */
  readonly rounds: readonly string[];
  /** A built-in or saved table by its id. Errors: `piece-unknown`, and those of the table. */
  readonly table: (id: string) => Result<TableValue>;
  /** What changed between the two rounds that a figure names. Errors: those of the comparison. */
  readonly changes: (spec: FigureSpecification) => Result<RoundChanges>;
  /** The name of the file of boundaries to draw areas within; null where none is at hand. */
  readonly boundaries: string | null;
  readonly digits: Digits;
  /** What figures say of themselves, in the language they are asked for in; content and tables have theirs in it too. */
  readonly words: FigureWords;
};
