import type { SheetData } from '../../../shared/intake/sheet.ts';
import type { ReadOptions } from '../breath.ts';
import { tooLarge, unreadable } from '../file-fault.ts';
import { counted, limits } from '../limits.ts';
import { readCentralDirectory } from '../zip/central-directory.ts';
import { cellReader } from './cell-value.ts';
import { refuseDoctype } from './doctype.ts';
import { explainOtherZip } from './other-zip.ts';
import { fillMerged } from './fill-merged.ts';
import { needPart, openPackage, scanPart, type Package } from './package.ts';
import { relationshipsOf } from './relationships.ts';
import { readSharedTexts } from './shared-texts.ts';
import { sheetRows } from './sheet-rows.ts';
import { readDateStyles } from './styles-part.ts';
import { readWorkbookPart } from './workbook-part.ts';

/**
 * Reads an Excel workbook (.xlsx, .xlsm). In: the bytes of the file. Out: its sheets, visible ones first.
 * Formulas count with the value they last had; macros, links and pictures are never touched.
 * Error: throws a `FileFault`.
 */
export async function readXlsx(file: Buffer, options: ReadOptions): Promise<readonly SheetData[]> {
  const entries = readCentralDirectory(file);
  const pack = openPackage(file, entries, options);
  const book = await readWorkbookPart(pack, await mainPart(pack));
  if (book.sheets.length === 0) throw unreadable('Arbeidsboken har ingen ark med rader.');
  if (book.sheets.length > limits.sheets)
    throw tooLarge(counted(book.sheets.length, 'ark'), counted(limits.sheets, 'ark'));
  const readCell = cellReader({
    texts: await readSharedTexts(pack, book.textsPart),
    dateStyles: await readDateStyles(pack, book.stylesPart),
    dateSystem: book.dateSystem,
  });
  const spend = spender();
  const sheets: SheetData[] = [];
  for (const { name, part, hidden } of book.sheets) {
    const { handler, rows, merged } = sheetRows(readCell, spend);
    await scanPart(pack, needPart(pack, part), handler);
    fillMerged(rows, merged, spend);
    sheets.push({ name, kind: 'workbook', hidden, dateSystem: book.dateSystem, rows, merged });
  }
  await refuseDoctype(pack);
  return [...sheets.filter((one) => !one.hidden), ...sheets.filter((one) => one.hidden)];
}

async function mainPart(pack: Package): Promise<string> {
  const other = explainOtherZip(pack);
  if (other !== null) throw unreadable(other);
  const related = await relationshipsOf(pack, '');
  const named = [...related.values()].find((one) => one.type === 'officeDocument')?.target;
  return named ?? 'xl/workbook.xml';
}

function spender(): (places: number) => void {
  let left: number = limits.cells;
  return (places) => {
    left -= places;
    if (left < 0)
      throw tooLarge(`mer enn ${counted(limits.cells, 'celler')}`, counted(limits.cells, 'celler'));
  };
}
