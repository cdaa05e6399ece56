import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
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

/** Every bit of some bytes of a file. In: where they begin, and how many. */
function* bitsFrom(place: number, count: number): Iterable<number> {
  for (let bit = place * 8; bit < (place + count) * 8; bit += 1) yield bit;
}

/** Where something stands in a file for the first time. */
function placeOf(path: string, what: string | Uint8Array): number {
  const at = readFileSync(path).indexOf(what);
  if (at === -1) throw new Error('That is not in the file');
  return at;
}

function lastSignature(path: string): Uint8Array {
  const database = new Database(path, { readonly: true });
  try {
    const sql = 'SELECT signature FROM log ORDER BY n DESC LIMIT 1';
    return z.instanceof(Uint8Array).parse(database.prepare(sql).pluck().get());
  } finally {
    database.close();
  }
}

describe('a flipped bit where it could be passed over, or told of in words of no program', () => {
  it.each([
    // What the table of the log is made with: its columns have other names then.
    ['the name of a column', () => '  signature BLOB', 0, 16],
    // The sizes and kinds of its values, in front of author, position and hash.
    ['the head of the last event', lastSignature, -115, 30],
    // The round and the unit of a stored entry.
    ['the place of a stored entry', () => '{"unit":"0701"', -50, 50],
  ] as const)('is found: %s', async (_, what, from, count) => {
    const folder = temporaryFolder();
    const path = await smallMapping(folder, 4);
    const before = await lookAt(path);
    expect(before.kind).toBe('holds');
    const bits = bitsFrom(placeOf(path, what(path)) + from, count);
    const wrong: string[] = [];
    for await (const one of flipped(path, join(folder, 'skadet.grenseland'), bits))
      if (isWrong(one, before) || isWithoutPlace(one))
        wrong.push(`bit ${one.bit}: ${JSON.stringify(one.look)}`);
    expect(wrong).toEqual([]);
  });
});
