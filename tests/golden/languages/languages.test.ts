import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../../electron/exporters/sha256.ts';
import { printTables } from '../../../electron/exporters/print-tables.ts';
import { tableFormat } from '../../../shared/contract/release-contract.ts';
import { tableInLanguage } from '../../builders/table-in-language.ts';

const folder = 'tests/golden/languages/files';
const update = process.env['UPDATE_GOLDEN'] === '1';
const formats = tableFormat.options.filter((format) => format !== 'json');

/** A difference in text is easier to read than one in bytes. */
const readable = (path: string, bytes: Uint8Array): string =>
  /\.(?:docx|xlsx)$/u.test(path) ? sha256Of(bytes) : new TextDecoder().decode(bytes);

describe.each(['nn', 'en'] as const)('one table in %s', async (language) => {
  const { set, printed } = tableInLanguage(language);
  const files = (await printTables(set, printed, '', formats)).filter(
    ({ path }) => path !== 'results.json',
  );

  it('is written in every format', () => {
    expect(files).toHaveLength(formats.length);
  });

  it.each(files)('$path is, byte for byte, what it was', async ({ path, bytes }) => {
    const place = join(folder, language, path);
    if (update) {
      await mkdir(join(folder, language), { recursive: true });
      await writeFile(place, bytes);
    }
    const kept = await readFile(place);
    expect(readable(path, bytes)).toBe(readable(path, kept));
    expect(kept.equals(bytes)).toBe(true);
  });
});
