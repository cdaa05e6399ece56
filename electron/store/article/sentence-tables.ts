import { tablesAmong } from '../../../shared/article/piece.ts';
import { caughtRefusal } from '../../../shared/lib/caught-refusal.ts';
import type { Refusal } from '../../../shared/lib/refusal.ts';
import type { FrozenContent } from '../../../shared/release/frozen-content.ts';
import type { TableValue } from '../../../shared/release/table-value.ts';
import { evaluateTables } from '../../../shared/release/tables/evaluate-tables.ts';
import { evaluateSpecification } from '../../../shared/tables/evaluate-specification.ts';
import type { MappingFile } from '../mapping-file.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import { worldFor, type WorldChoice } from './table-worlds.ts';

/** What sentences may refer to in a round or a release. */
export type SentenceTables = {
  readonly content: FrozenContent;
  readonly tables: readonly TableValue[];
  /** Saved tables that cannot be made here, and why. */
  readonly unavailable: ReadonlyMap<string, Refusal>;
};

const kept = keptWhileUnchanged<SentenceTables>();

function evaluate(file: MappingFile, choice: WorldChoice): SentenceTables {
  const { asked } = worldFor(file, choice, []);
  const tables: TableValue[] = [...evaluateTables(asked, choice.language).tables];
  const unavailable = new Map<string, Refusal>();
  for (const spec of tablesAmong(file.memory().mapping.pieces)) {
    // One table that this round has no answer to does not take the others with it.
    const made = caughtRefusal(() =>
      evaluateSpecification(spec, worldFor(file, choice, spec.rounds), tables.length + 1),
    );
    if (made.ok) tables.push(...made.value);
    else unavailable.set(spec.id, made.refusal);
  }
  return { content: asked, tables, unavailable };
}

/**
 * In: the open file and of what. Out: all built-in and saved tables, kept until the log grows: a sentence that is being
 * written asks at every key. Errors (RefusedError): as `worldFor`.
 */
export function sentenceTables(file: MappingFile, choice: WorldChoice): SentenceTables {
  const key = JSON.stringify([choice.round.id, choice.release, choice.asker, choice.language]);
  return kept(file, key, () => evaluate(file, choice));
}
