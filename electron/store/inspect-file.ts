import { basename } from 'node:path';
import type { FileView, SheetView } from '../../shared/contract/intake-views.ts';
import type { Round } from '../../shared/events/round.ts';
import { shownCell } from '../../shared/intake/cell-text.ts';
import type { ColumnsByHand } from '../../shared/intake/columns.ts';
import { headingLexicon, type HeadingLexicon } from '../../shared/intake/heading-lexicon.ts';
import { prepareSheet } from '../../shared/intake/heading-row.ts';
import { fixedMeanings } from '../../shared/intake/meanings.ts';
import type { SheetData } from '../../shared/intake/sheet.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { readFileWithSheets } from '../importers/read-workbook.ts';

const sampleCount = 3;

/** Values of a column that are not blank, the first few, as they are shown. */
function samplesOf(sheet: SheetData, below: number, index: number): readonly string[] {
  const samples: string[] = [];
  for (let at = below + 1; at < sheet.rows.length && samples.length < sampleCount; at += 1) {
    const value = sheet.rows[at]?.[index] ?? null;
    const shown = value === null ? null : shownCell(value);
    if (shown !== null && shown.trim() !== '') samples.push(shown);
  }
  return samples;
}

/** Keeps of the remembered choices those whose headings this sheet has and that do not get in each other's way. */
function sheetView(
  sheet: SheetData,
  lexicon: HeadingLexicon,
  remembered: ColumnsByHand,
): SheetView {
  const plain = prepareSheet(sheet, lexicon, {});
  const headings = new Set(plain.ok ? plain.value.columns.map((one) => one.heading) : []);
  const fitting = Object.fromEntries(
    Object.entries(remembered).filter(([heading]) => headings.has(heading)),
  );
  const chosen = prepareSheet(sheet, lexicon, fitting);
  const prepared = chosen.ok ? chosen : plain;
  if (!prepared.ok) {
    return {
      name: sheet.name,
      rows: sheet.rows.length,
      headings: [],
      problem: prepared.refusal.message,
    };
  }
  const { headingRow, columns } = prepared.value;
  return {
    name: sheet.name,
    rows: sheet.rows.length - headingRow.at - 1,
    headings: columns.map(({ heading, meaning, index, why }) => ({
      heading,
      meaning,
      remembered: why === 'by-hand',
      samples: samplesOf(sheet, headingRow.at, index),
    })),
    problem: null,
  };
}

/**
 * Looks at a file before an import. In: path, round, and the meanings remembered from earlier files.
 * Out: its sheets with headings, samples and proposed meanings. Errors (RefusedError): those of the file.
 */
export async function inspectFile(
  path: string,
  round: Round,
  remembered: ColumnsByHand,
): Promise<FileView> {
  const { sheets } = valueOf(await readFileWithSheets(path));
  const lexicon = headingLexicon(round.codebook);
  return {
    path,
    name: basename(path),
    sheets: sheets.map((sheet) => sheetView(sheet, lexicon, remembered)),
    meanings: [...fixedMeanings, ...round.codebook.criteria.map((one) => one.id)],
  };
}
