import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  bitsOfHeader,
  bitsOver,
  type Flipped,
  flipped,
  isWithoutPlace,
  isWrong,
  lookAt,
} from '../../builders/flipped-bits.ts';
import { richMapping } from '../../builders/rich-mapping.ts';
import { smallMapping } from '../../builders/small-mapping.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

it('a flipped bit anywhere in a file is found with its place, or changes nothing that anybody sees', async () => {
  const folder = temporaryFolder();
  const path = await richMapping(folder);
  const before = await lookAt(path);
  expect(before.kind).toBe('holds');
  const kinds = { refused: 0, found: 0, holds: 0, unnamed: 0 };
  const bits = bitsOver(path, 120, 0.5);
  for await (const one of flipped(path, join(folder, 'skadet.grenseland'), bits)) {
    kinds[one.look.kind] += 1;
    expect(isWrong(one, before), `bit ${one.bit}: ${JSON.stringify(one.look)}`).toBe(false);
    expect(isWithoutPlace(one), `bit ${one.bit}: ${JSON.stringify(one.look)}`).toBe(false);
  }
  expect(kinds.refused).toBeGreaterThan(0);
  expect(kinds.found).toBeGreaterThan(0);
});

it('a flipped bit of the header by which SQLite knows the file is told of by name', async () => {
  const folder = temporaryFolder();
  const path = await smallMapping(folder);
  const before = await lookAt(path);
  const wrong: Flipped[] = [];
  // A bit of each byte, another one each time.
  for await (const one of flipped(path, join(folder, 'skadet.grenseland'), bitsOfHeader(7)))
    if (isWrong(one, before) || isWithoutPlace(one)) wrong.push(one);
  expect(wrong).toEqual([]);
});
