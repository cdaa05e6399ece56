import { tablesAmong } from '../../../shared/article/piece.ts';
import { RefusedError, type Refusal } from '../../../shared/lib/refusal.ts';
import { reject, type Result } from '../../../shared/lib/result.ts';
import type { FrozenContent } from '../../../shared/release/frozen-content.ts';
import type { TableValue } from '../../../shared/release/table-value.ts';
import { evaluateTables } from '../../../shared/release/tables/evaluate-tables.ts';
import { evaluateSpecification } from '../../../shared/tables/evaluate-specification.ts';
import type { TableSpecification } from '../../../shared/tables/specification.ts';
import type { MappingFile } from '../mapping-file.ts';
import { worldFor, type WorldChoice } from './table-worlds.ts';

/** What sentences may refer to in a round or a release. */
export type SentenceTables = {
  readonly content: FrozenContent;
  readonly tables: readonly TableValue[];
  /** Saved tables that cannot be made here, and why. */
  readonly unavailable: ReadonlyMap<string, Refusal>;
};

type Kept = { readonly n: number; readonly found: Map<string, SentenceTables> };

const kept = new WeakMap<MappingFile, Kept>();

/** One table that this round has no answer to does not take the others with it. */
function tablesOf(
  file: MappingFile,
  choice: WorldChoice,
  spec: TableSpecification,
  from: number,
): Result<readonly TableValue[]> {
  try {
    return evaluateSpecification(spec, worldFor(file, choice, spec.rounds), from);
  } catch (error) {
    if (error instanceof RefusedError) return reject(error.refusal);
    throw error;
  }
}

function evaluate(file: MappingFile, choice: WorldChoice): SentenceTables {
  const [content] = worldFor(file, choice, []).contents;
  const tables: TableValue[] = [...evaluateTables(content).tables];
  const unavailable = new Map<string, Refusal>();
  for (const spec of tablesAmong(file.memory().mapping.pieces)) {
    const made = tablesOf(file, choice, spec, tables.length + 1);
    if (made.ok) tables.push(...made.value);
    else unavailable.set(spec.id, made.refusal);
  }
  return { content, tables, unavailable };
}

/**
 * In: the open file and of what. Out: all built-in and saved tables, kept until the log grows: a sentence that is being
 * written asks at every key. Errors (RefusedError): as `worldFor`.
 */
export function sentenceTables(file: MappingFile, choice: WorldChoice): SentenceTables {
  const { n } = file.memory();
  const before = kept.get(file);
  const found = before?.n === n ? before.found : new Map<string, SentenceTables>();
  kept.set(file, { n, found });
  const key = JSON.stringify([choice.round.id, choice.release, choice.asker]);
  const known = found.get(key);
  if (known !== undefined) return known;
  const made = evaluate(file, choice);
  found.set(key, made);
  return made;
}
