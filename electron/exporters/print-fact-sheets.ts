import type { SheetFormat } from '../../shared/contract/reply-contract.ts';
import type { FactSheet } from '../../shared/release/fact-sheets/fact-sheet.ts';
import { sheetEmail } from '../../shared/release/fact-sheets/sheet-email.ts';
import { sheetName } from '../../shared/release/fact-sheets/sheet-name.ts';
import { withoutPause, type Between } from './between-files.ts';
import { factSheetDocx } from './fact-sheet-docx.ts';
import { utf8, type PrintedFile } from './printed-file.ts';

async function printed(format: SheetFormat, sheet: FactSheet): Promise<PrintedFile> {
  const path = `${sheetName(sheet)}.${format}`;
  switch (format) {
    case 'docx':
      return { path, bytes: await factSheetDocx(sheet) };
    case 'txt':
      return { path, bytes: utf8(sheetEmail(sheet)) };
    default:
      return format satisfies never;
  }
}

/**
 * In: the sheets, the formats wanted, and what is called before each file. Out: a file for each sheet and format, in the
 * order of the sheets. Equal sheets give equal bytes.
 */
export async function factSheetFiles(
  sheets: readonly FactSheet[],
  formats: readonly SheetFormat[],
  between: Between = withoutPause,
): Promise<readonly PrintedFile[]> {
  const wanted = [...new Set(formats)];
  const total = sheets.length * wanted.length;
  const files: PrintedFile[] = [];
  for (const sheet of sheets)
    for (const format of wanted) {
      // One after the other, so that the work can be called off between them.
      await between(files.length, total);
      files.push(await printed(format, sheet));
    }
  return files;
}
