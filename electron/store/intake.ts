import { basename } from 'node:path';
import type { ImportChoice } from '../../shared/contract/intake-contract.ts';
import type { ImportReport, ImportStep } from '../../shared/contract/intake-views.ts';
import type { ImportedRow } from '../../shared/events/event.ts';
import type { Round } from '../../shared/events/round.ts';
import { columnsInUse, unusedHeadings } from '../../shared/intake/columns.ts';
import { headingLexicon } from '../../shared/intake/heading-lexicon.ts';
import type { PreparedSheet } from '../../shared/intake/heading-row.ts';
import { interpretSteps, type Interpretation } from '../../shared/intake/interpret-rows.ts';
import { pickSheet } from '../../shared/intake/pick-sheet.ts';
import type { AdviserId, Sha256Hex } from '../../shared/lib/ids.ts';
import { usualSource } from '../../shared/intake/usual-source.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { contradictionSentence } from '../../shared/messages/sentence-flags.ts';
import { buildUnitIndex } from '../../shared/register/unit-index.ts';
import { statedContradictions } from '../../shared/sentences/stated-percentage.ts';
import { readFileWithSheets } from '../importers/read-workbook.ts';
import { sha256 } from './envelope-crypto.ts';
import type { MappingFile } from './mapping-file.ts';
import { entryOf } from './memory.ts';

/** A file read and interpreted, not stored: what would be stored, what is refused, and how it would be said. */
export type Interpreted = {
  readonly prepared: PreparedSheet;
  readonly interpretation: Interpretation;
  readonly fileName: string;
  readonly fileHash: Sha256Hex;
};

/** Who imports: the judge where a row names none. */
export type Importer = { readonly name: string; readonly adviser: AdviserId | null };

/** How an import is followed and stopped. */
export type IntakeFollowing = {
  readonly signal: AbortSignal | undefined;
  readonly onStep: (step: Extract<ImportStep, { readonly kind: 'progress' }>) => void;
};

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function interpretRows(
  prepared: PreparedSheet,
  round: Round,
  choice: ImportChoice,
  importer: Importer,
  { signal, onStep }: IntakeFollowing,
): Promise<Interpretation> {
  const steps = interpretSteps({
    prepared,
    codebook: round.codebook,
    unitIndex: valueOf(buildUnitIndex(round.registerDate, round.unitKind)),
    registerDate: round.registerDate,
    sourceDefault: choice.source ?? usualSource(round.codebook.id),
    importer,
    scope: round.id,
    digest: sha256,
  });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onStep({ kind: 'progress', stage: 'tolker', ...step.value });
    await breathe();
    if (signal?.aborted === true) throw new RefusedError(refuse('import-cancelled', {}));
  }
}

/**
 * Reads a file and interprets its rows under the round's codebook and register; stores nothing.
 * In: the round, what was chosen, who imports, how to follow. Out: the interpretation.
 * Errors (RefusedError): those of the file, the sheet and the headings; `import-cancelled`.
 */
export async function interpretFile(
  round: Round,
  choice: ImportChoice,
  importer: Importer,
  following: IntakeFollowing,
): Promise<Interpreted> {
  const { signal, onStep } = following;
  const { bytes, sheets } = valueOf(
    await readFileWithSheets(choice.file, {
      signal,
      onProgress: (progress) => onStep({ kind: 'progress', stage: 'leser', ...progress }),
    }),
  );
  const prepared = valueOf(
    pickSheet(sheets, choice.sheet, headingLexicon(round.codebook), choice.columns),
  );
  const interpretation = await interpretRows(prepared, round, choice, importer, following);
  return { prepared, interpretation, fileName: basename(choice.file), fileHash: sha256(bytes) };
}

function alreadyStored(file: MappingFile, round: Round, rows: readonly ImportedRow[]): number {
  const memory = file.memory();
  const known = new Map<string, ReadonlySet<string>>();
  let count = 0;
  for (const { unit, key } of rows) {
    const keys = known.get(unit) ?? new Set(entryOf(memory, round.id, unit).rows);
    known.set(unit, keys);
    if (keys.has(key)) count += 1;
  }
  return count;
}

function contradictionsIn(rows: readonly ImportedRow[]): ImportReport['contradictions'] {
  return rows.flatMap(({ unit, statement }) =>
    statedContradictions(statement?.text ?? '').map((one) => ({
      unit,
      text: one.text,
      message: contradictionSentence(one),
    })),
  );
}

/** In: the file as it is before storing, the round, the interpretation. Out: the account: rows = stored + refused. */
export function reportOf(
  file: MappingFile,
  round: Round,
  { prepared, interpretation }: Interpreted,
): ImportReport {
  const { rows, refusals, total } = interpretation;
  return {
    rows: total,
    stored: rows.length,
    alreadyStored: alreadyStored(file, round, rows),
    refused: refusals.length,
    units: new Set(rows.map((one) => one.unit)).size,
    columns: columnsInUse(prepared.columns),
    unusedColumns: unusedHeadings(prepared.columns),
    refusals,
    contradictions: contradictionsIn(rows),
  };
}
