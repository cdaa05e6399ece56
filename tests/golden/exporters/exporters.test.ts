import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { appendixFiles } from '../../../electron/exporters/print-appendix.ts';
import { differenceFiles } from '../../../electron/exporters/print-difference.ts';
import { factSheetFiles } from '../../../electron/exporters/print-fact-sheets.ts';
import { utf8 } from '../../../electron/exporters/printed-file.ts';
import { sha256Of } from '../../../electron/exporters/sha256.ts';
import { tablesDocx } from '../../../electron/exporters/tables-docx.ts';
import { differenceSentences } from '../../../shared/changes/difference-summary.ts';
import { differenceFormat } from '../../../shared/contract/changes-contract.ts';
import { tablePreset } from '../../../shared/contract/release-contract.ts';
import { isoDate, unitNumber } from '../../../shared/lib/ids.ts';
import { factSheets } from '../../../shared/release/fact-sheets/fact-sheet.ts';
import { nestedPrintedTables } from '../../builders/nested-table.ts';
import { appendixFormat } from '../../../shared/contract/appendix-contract.ts';
import { eventfulAppendix, eventfulContent } from '../../builders/appendix-input.ts';
import { everyDifference } from '../../builders/compared-releases.ts';
import { everythingPrinted } from '../../builders/everything-printed.ts';

const folder = 'tests/golden/exporters/files';
const update = process.env['UPDATE_GOLDEN'] === '1';

/** The fonts inside the page are files of their own elsewhere; here their hash will do. */
function golden(path: string, bytes: Uint8Array): Uint8Array {
  if (path !== 'overview/index.html') return bytes;
  const page = new TextDecoder().decode(bytes);
  return utf8(
    page.replaceAll(/data:font\/woff2;base64,[A-Za-z0-9+/=]+/g, (font) => sha256Of(utf8(font))),
  );
}

/** A part of a Word document: what is written in it is easier to read than the whole. */
function partOf(docx: Uint8Array, part: string): Uint8Array {
  const found = unzipSync(docx)[part];
  if (found === undefined) throw new Error(`There is no ${part}`);
  return utf8(new TextDecoder().decode(found).replaceAll('<w:p>', '\n<w:p>'));
}

/** A difference in text is easier to read than one in bytes. */
function readable(path: string, bytes: Uint8Array): string {
  return /\.(docx|xlsx|pdf)$/.test(path) ? sha256Of(bytes) : new TextDecoder().decode(bytes);
}

describe('what exporters write', async () => {
  const printed = await everythingPrinted();
  const appendix = await appendixFiles(eventfulAppendix(), appendixFormat.options);
  const presets = await Promise.all(
    tablePreset.options.map(
      async (preset) =>
        [
          `presets/${preset}.docx`,
          await tablesDocx(nestedPrintedTables, { preset, template: null }),
        ] as const,
    ),
  );
  const sheets = await factSheetFiles(
    factSheets(eventfulContent(), [unitNumber.parse('0102')], isoDate.parse('2015-04-15')),
    ['docx', 'txt'],
  );
  const difference = everyDifference();
  const told = await differenceFiles(difference, differenceFormat.options);
  const files = [
    ...printed,
    ...told.flatMap(({ path, bytes }) => [
      [`endringer/${path}`, bytes] as const,
      ...(path.endsWith('.docx')
        ? [['endringer/document.xml', partOf(bytes, 'word/document.xml')] as const]
        : []),
    ]),
    ['endringer/kort-sagt.txt', utf8(`${differenceSentences(difference).join('\n')}\n`)] as const,
    ...sheets.map(({ path, bytes }) => [`faktaark/${path}`, bytes] as const),
    ...presets,
    ...appendix.map(({ path, bytes }) => [path, bytes] as const),
  ]
    // A stand-in here; what the real one does has tests of its own.
    .filter(([path]) => path !== 'verify.mjs')
    .map(([path, bytes]) => [path, golden(path, bytes)] as const);

  it.each(files)('%s is, byte for byte, what it was', async (path, bytes) => {
    const place = join(folder, path);
    if (update) {
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, bytes);
    }
    const kept = await readFile(place);
    expect(readable(path, bytes)).toBe(readable(path, kept));
    expect(kept.equals(bytes)).toBe(true);
  });

  it('is all there is', async () => {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    const kept = found
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
    expect(kept.toSorted()).toEqual(files.map(([path]) => path).toSorted());
  });
});
