import type { Round } from '../../shared/events/round.ts';
import type { ReleaseNumber } from '../../shared/lib/ids.ts';
import type { Language } from '../../shared/lib/language.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { isFinal } from '../../shared/projections/mapping-state.ts';
import type { FrozenContent } from '../../shared/release/frozen-content.ts';
import { evaluateTables } from '../../shared/release/tables/evaluate-tables.ts';
import { printTables } from '../../shared/release/print-tables.ts';
import type { PrintedTables } from '../../shared/release/printed-table.ts';
import type { TableSet } from '../../shared/release/table-value.ts';
import type { MappingFile } from './mapping-file.ts';
import type { Asker } from '../../shared/projections/withheld.ts';
import { frozenContentOf } from './frozen-content-file.ts';
import { draftFor } from './release-content.ts';
import { releaseNumbered } from './release-state.ts';

/** Which tables: of a signed release, or of what stands now. */
export type TablesChoice = {
  readonly release: ReleaseNumber | null;
  readonly digits: 0 | 1;
  readonly language: Language;
};

/**
 * In: the open file, the round, a release or null, and who asks for the draft. Out: the content the tables follow from.
 * Errors: `release-unknown`, `release-not-final`.
 */
export function contentFor(
  file: MappingFile,
  round: Round,
  number: ReleaseNumber | null,
  asker: Asker,
): FrozenContent {
  if (number === null) return draftFor(file, round, asker);
  const release = releaseNumbered(file.memory().mapping, number);
  if (!isFinal(release)) {
    const { signatures, frozen } = release;
    throw new RefusedError(
      refuse('release-not-final', {
        release: number,
        signatures: signatures.length,
        required: frozen.required,
      }),
    );
  }
  return frozenContentOf(file, release);
}

/** In: the open file, the round, which tables, who asks. Out: the tables as data and as they are printed. */
export function tablesView(
  file: MappingFile,
  round: Round,
  { release, digits, language }: TablesChoice,
  asker: Asker,
): { readonly set: TableSet; readonly printed: PrintedTables } {
  const set = evaluateTables(contentFor(file, round, release, asker), language);
  return { set, printed: printTables(set, digits) };
}
