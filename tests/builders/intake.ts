import { hash } from 'node:crypto';
import { builtInCodebook } from '../../shared/codebook/built-in.ts';
import type { Codebook } from '../../shared/codebook/codebook.ts';
import type { UnitKind } from '../../shared/events/round.ts';
import type { ColumnsByHand } from '../../shared/intake/columns.ts';
import { headingLexicon } from '../../shared/intake/heading-lexicon.ts';
import { prepareSheet } from '../../shared/intake/heading-row.ts';
import {
  interpretRows,
  type Interpretation,
  type Interpreting,
} from '../../shared/intake/interpret-rows.ts';
import type { CellValue, SheetData } from '../../shared/intake/sheet.ts';
import { isoDate, type AdviserId } from '../../shared/lib/ids.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import type { PersonDetails } from '../../shared/personal/mentions.ts';
import { buildUnitIndex } from '../../shared/register/unit-index.ts';

/** In: the id of a built-in codebook. Out: the codebook. */
export function codebookOf(id: 'tjenester-2015' | 'nettsider-2023'): Codebook {
  const found = builtInCodebook(id);
  if (found === undefined) throw new Error(`No codebook ${id}`);
  return found;
}

/** In: rows, the first being Excel's row 1. Out: the sheet. */
export function sheetOf(
  rows: readonly (readonly CellValue[])[],
  rest: Partial<SheetData> = {},
): SheetData {
  return {
    name: 'Ark1',
    kind: 'workbook',
    hidden: false,
    dateSystem: 1900,
    merged: [],
    rows,
    ...rest,
  };
}

type Choice = {
  readonly codebook?: 'tjenester-2015' | 'nettsider-2023';
  readonly date?: string;
  readonly units?: UnitKind;
  readonly byHand?: ColumnsByHand;
  readonly importer?: string;
  readonly adviser?: AdviserId | null;
  readonly scope?: string;
  readonly persons?: readonly PersonDetails[];
  readonly advisers?: readonly string[];
};

/** In: a sheet, and what differs from importing it to the mapping of 2015 as Kari Ås. Out: what interpreting it takes. */
export function interpreting(sheet: SheetData, choice: Choice = {}): Interpreting {
  const codebook = codebookOf(choice.codebook ?? 'tjenester-2015');
  const registerDate = isoDate.parse(choice.date ?? '2015-01-01');
  return {
    prepared: valueOf(prepareSheet(sheet, headingLexicon(codebook), choice.byHand ?? {})),
    codebook,
    unitIndex: valueOf(buildUnitIndex(registerDate, choice.units ?? 'kommuner')),
    registerDate,
    sourceDefault: choice.codebook === 'nettsider-2023' ? 'nettside' : 'telefonintervju',
    importer: { name: choice.importer ?? 'Kari Ås', adviser: choice.adviser ?? null },
    persons: choice.persons ?? [],
    advisers: choice.advisers ?? [],
    scope: choice.scope ?? 'runde-1',
    digest: (text) => hash('sha256', text),
  };
}

/** In: rows with the headings first, or a sheet. Out: what came of them. */
export function interpreted(
  rows: readonly (readonly CellValue[])[] | SheetData,
  choice: Choice = {},
): Interpretation {
  return interpretRows(interpreting('rows' in rows ? rows : sheetOf(rows), choice));
}

/** In: cells by heading, one record a row. Out: what came of them. */
export function interpretedRecords(
  records: readonly Readonly<Record<string, CellValue>>[],
  choice: Choice = {},
): Interpretation {
  const headings = [...new Set(records.flatMap((one) => Object.keys(one)))];
  return interpreted(
    [headings, ...records.map((one) => headings.map((heading) => one[heading] ?? null))],
    choice,
  );
}

/** The answers of a municipality with a service of its own, by criterion. */
export const ownService = {
  form: 'koordinator',
  samarbeid: 'egen',
  gruppebasert: 'ja',
  mestring: 'ja',
  'planlagt-sammen': 'ja',
  'gjennomfort-sammen': 'ja',
  'evaluert-sammen': 'ja',
} as const;
