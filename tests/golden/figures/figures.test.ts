import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printFigures } from '../../../electron/exporters/figures/print-figures.ts';
import { sha256Of } from '../../../electron/exporters/sha256.ts';
import { figureFormat } from '../../../shared/contract/figure-contract.ts';
import { everyKind, figureOf, figureWorldOf, variedContent } from '../../builders/drawn-figures.ts';

const folder = 'tests/golden/figures/files';
const update = process.env['UPDATE_GOLDEN'] === '1';

/** A map is a page of numbers that nobody reads; its hash will do. */
const readable = new Set(['stolper', 'stablet', 'punkter', 'spenn', 'endring', 'strom', 'flyt']);

describe('what figures are printed as', async () => {
  const world = figureWorldOf(variedContent());
  const figures = everyKind.map((one) => figureOf(one, world));
  const files = await printFigures(figures, figureFormat.options, {
    caption: 'inside',
    boundaries: null,
    made: '2015-03-05T12:00:00.000Z',
  });
  const svgs = files.filter(
    ({ path }) => path.endsWith('.svg') && readable.has(path.replace('.svg', '')),
  );

  it.each(svgs.map((one) => [one.path, one.bytes] as const))(
    '%s is, letter for letter, what it was',
    async (path, bytes) => {
      const place = join(folder, path);
      if (update) await writeFile(place, bytes);
      expect(new TextDecoder().decode(bytes)).toBe(await readFile(place, 'utf8'));
    },
  );

  it('is, byte for byte, what it was', async () => {
    const hashes = Object.fromEntries(files.map(({ path, bytes }) => [path, sha256Of(bytes)]));
    const place = join(folder, 'hashes.json');
    if (update) await writeFile(place, `${JSON.stringify(hashes, null, 2)}\n`);
    expect(hashes).toEqual(JSON.parse(await readFile(place, 'utf8')));
  });

  it('is a PNG of 300 dots to the inch, as many dots as the width asks for', () => {
    const png = files.find((one) => one.path === 'stolper.png');
    if (png === undefined) throw new Error('There is a PNG');
    const view = new DataView(png.bytes.buffer, png.bytes.byteOffset);
    expect(view.getUint32(16)).toBe(1004);
    expect(new TextDecoder('latin1').decode(png.bytes.subarray(37, 41))).toBe('pHYs');
    expect([view.getUint32(41), view.getUint32(45)]).toEqual([11_811, 11_811]);
  });

  it('is a PDF with letters as letters, in the size of the column', () => {
    const pdf = files.find((one) => one.path === 'stolper.pdf');
    if (pdf === undefined) throw new Error('There is a PDF');
    const words = new TextDecoder('latin1').decode(pdf.bytes);
    expect(words).toContain('/MediaBox [0 0 240.94 ');
    expect(words).toContain('/BaseFont /');
    expect(words).toContain('(D:20150305120000Z)');
    expect(words).not.toContain('/Subtype /Image');
  });
});
