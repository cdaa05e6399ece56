import { basename } from 'node:path';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import type { ImportReport } from '../../shared/contract/intake-views.ts';
import type { ImportedRow } from '../../shared/events/event.ts';
import type { UnitKind } from '../../shared/events/round.ts';
import { columnsInUse, unusedHeadings, type ColumnsByHand } from '../../shared/intake/columns.ts';
import { headingLexicon } from '../../shared/intake/heading-lexicon.ts';
import type { PreparedSheet } from '../../shared/intake/heading-row.ts';
import {
  interpretPortions,
  type InterpretedPortion,
  type Interpretation,
  type Interpreting,
} from '../../shared/intake/interpret-rows.ts';
import { pickSheet } from '../../shared/intake/pick-sheet.ts';
import type { Sha256Hex } from '../../shared/lib/ids.ts';
import { textsOfFile } from '../../shared/personal/written-texts.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { contradictionSentence } from '../../shared/messages/sentence-flags.ts';
import { buildUnitIndex } from '../../shared/register/unit-index.ts';
import { statedContradictions } from '../../shared/sentences/stated-percentage.ts';
import type { ReadOptions } from '../importers/breath.ts';
import { readFileWithSheets } from '../importers/read-workbook.ts';
import { refusePersonal } from './persons/refuse-texts.ts';
import { sha256 } from './envelope-crypto.ts';

/** All that reading a file for a round takes; plain values, so that they can be handed to another thread. */
export type ReadingTask = Pick<
  Interpreting,
  'advisers' | 'codebook' | 'importer' | 'persons' | 'registerDate' | 'scope' | 'sourceDefault'
> & {
  readonly path: string;
  /** Null: the first sheet that has headings. */
  readonly sheet: string | null;
  readonly columns: ColumnsByHand;
  readonly codebook: Codebook;
  readonly unitKind: UnitKind;
};

/** What is known of a file before its rows. */
export type FileFacts = {
  readonly fileName: string;
  readonly fileHash: Sha256Hex;
  readonly sheet: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly unusedColumns: readonly string[];
};

/** What comes of the rows: portion by portion, and last what was refused and how many there were. */
export type RowsTold =
  | ({ readonly kind: 'rows' } & InterpretedPortion & Pick<ImportReport, 'contradictions'>)
  | ({ readonly kind: 'end' } & Pick<Interpretation, 'refusals' | 'total'>);

/** A file that has been read; its rows are interpreted as they are asked for. */
export type FileReading = {
  readonly facts: FileFacts;
  readonly prepared: PreparedSheet;
  readonly rows: Iterable<RowsTold>;
};

function contradictionsIn(rows: readonly ImportedRow[]): ImportReport['contradictions'] {
  return rows.flatMap(({ unit, statement }) =>
    statedContradictions(statement?.text ?? '').map((one) => ({
      unit,
      text: one.text,
      message: contradictionSentence(one),
    })),
  );
}

function* rowsTold(input: Interpreting): Generator<RowsTold, void, undefined> {
  const portions = interpretPortions(input);
  for (;;) {
    const portion = portions.next();
    if (portion.done === true) {
      yield { kind: 'end', ...portion.value };
      return;
    }
    const contradictions = contradictionsIn(portion.value.rows);
    yield { kind: 'rows', ...portion.value, contradictions };
  }
}

/**
 * Reads a file and finds its headings; knows no store. In: the task, and how the reading is followed and stopped.
 * Out: the reading. Errors (RefusedError): those of the file, the sheet and the headings; `person-in-text`
 * and `person-number-in-text` where what the file, the sheet or a heading is called must not come into the log; `import-cancelled`.
 */
export async function readForRound(
  { path, sheet, columns, unitKind, ...rest }: ReadingTask,
  options: ReadOptions,
): Promise<FileReading> {
  const { bytes, sheets } = valueOf(await readFileWithSheets(path, options));
  const prepared = valueOf(pickSheet(sheets, sheet, headingLexicon(rest.codebook), columns));
  const unitIndex = valueOf(buildUnitIndex(rest.registerDate, unitKind));
  const told = {
    file: basename(path),
    sheet: prepared.sheet.name,
    columns: { ...columnsInUse(prepared.columns) },
  };
  refusePersonal(textsOfFile(told), rest.persons);
  return {
    facts: {
      fileName: told.file,
      fileHash: sha256(bytes),
      sheet: told.sheet,
      columns: told.columns,
      unusedColumns: unusedHeadings(prepared.columns),
    },
    prepared,
    rows: rowsTold({ prepared, unitIndex, digest: sha256, ...rest }),
  };
}
