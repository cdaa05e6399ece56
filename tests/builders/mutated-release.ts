import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { signaturesPath } from '../../electron/exporters/manifest.ts';
import { utf8 } from '../../electron/exporters/printed-file.ts';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import { unitNumber } from '../../shared/lib/ids.ts';
import { results } from '../../shared/release/results.ts';
import { signedAnew, taken } from './released-folder.ts';
import { sampleKey, sampleStatement, signedRelease } from './release-folder.ts';

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** What somebody made of a release, and of which kind it is. */
export type Mutated = { readonly kind: string; readonly files: Files };

const pick = <T>(list: readonly T[], at: number): T => {
  const one = list[at % list.length];
  if (one === undefined) throw new Error('Nothing to pick from');
  return one;
};

const textOf = (files: Files, path: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path));

/** In: files, and two numbers. Out: them with one byte changed; one in two times in a file that all rests on. */
function flipped(files: Files, which: number, at: number): Files {
  const paths = [...files.keys()].toSorted();
  const small = paths.filter((path) => path.startsWith('manifest') || path === signaturesPath);
  const path = pick(which % 2 === 0 ? small : paths, which >> 1);
  const bytes = Uint8Array.from(files.get(path) ?? []);
  const place = at % Math.max(1, bytes.length);
  bytes[place] = (bytes[place] ?? 0) ^ (1 << (at % 8));
  return new Map([...files, [path, bytes]]);
}

function moved(files: Files, which: number, at: number): Files {
  const path = pick([...files.keys()], which);
  const bytes = files.get(path) ?? new Uint8Array();
  const without = [...files].filter(([one]) => one !== path);
  if (at % 3 === 0) return new Map(without);
  const added = at % 3 === 1 ? `${path}~` : `data/${String(at)}.txt`;
  return new Map([...(at % 3 === 1 ? without : files), [added, bytes]]);
}

/** A number of a table, its range, its share or the records behind it, changed by somebody who signs it. */
function inNumbers(files: Files, which: number, at: number): Files {
  return signedAnew(files, 'tables/results.json', (text) => {
    const all = results.parse(JSON.parse(text));
    const cells = all.cells.map((cell, index) => {
      if (index !== which % all.cells.length) return cell;
      const { n, low, high, denominator, percent, entries, swings } = cell;
      const changes: readonly Partial<typeof cell>[] = [
        { n: n + 1 },
        { low: low - 1 },
        { high: high + 1 },
        { denominator: (denominator ?? 0) + 1 },
        { percent: (percent ?? 0) + 1 },
        { entries: entries.slice(1) },
        { entries: [...entries, ...entries.slice(0, 1)] },
        { swings: [...swings, unitNumber.parse('0101')] },
      ];
      return { ...cell, ...pick(changes, at) };
    });
    return `${JSON.stringify({ ...all, cells })}\n`;
  });
}

/** A cell of a row changed to what another row has in it, by somebody who signs it. */
function inRows(path: string) {
  return (files: Files, which: number, at: number): Files =>
    signedAnew(files, path, (text) => {
      const rows = text.split('\r\n').map((line) => line.split(';'));
      const body = rows.filter((row, index) => index > 0 && row.length === rows[0]?.length);
      const row = pick(body, which);
      const column = at % row.length;
      const other = body.find((one) => one[column] !== row[column])?.[column];
      row[column] = other ?? `${row[column] ?? ''}x`;
      return rows.map((cells) => cells.join(';')).join('\r\n');
    });
}

/** Something of the manifest changed, by somebody who signs it. */
function inManifest(files: Files, which: number, at: number): Files {
  const { kept, facts } = taken(files);
  const { follows, log } = facts;
  const proof = follows?.proof ?? [];
  const changes: readonly Partial<typeof facts>[] = [
    { signaturesRequired: 2 },
    { signing: { roles: [{ role: 'direktør', count: 1 }], independent: false } },
    { signing: { roles: [], independent: true } },
    {
      corrects: {
        release: facts.release,
        manifest: facts.contentHash,
        notice: 'Retter seg selv.',
      },
    },
    { log: { ...log, size: log.size + 1 } },
    { log: { ...log, root: facts.contentHash } },
    { follows: null },
    ...(follows === null
      ? []
      : [
          { follows: { ...follows, size: follows.size + (at % 3) - 1 } },
          { follows: { ...follows, root: facts.contentHash } },
          { follows: { ...follows, proof: proof.slice(1) } },
          { follows: { ...follows, proof: proof.toReversed() } },
          { follows: { ...follows, proof: [...proof, facts.contentHash] } },
        ]),
  ];
  // One time in three somebody who has judged, in letters of another size.
  const name = at % 3 === 0 ? 'OLA' : 'Kari Nordmann';
  const signers = [[sampleKey(1), sampleStatement({ name })]] as const;
  return signedRelease(kept, { ...facts, ...pick(changes, which) }, signers, at % 2 === 0);
}

/** The signatures turned, repeated, emptied or said to be another’s. */
function inSignatures(files: Files, which: number, at: number): Files {
  const list: unknown = JSON.parse(textOf(files, signaturesPath));
  const all: readonly unknown[] = Array.isArray(list) ? list : [];
  const changes: readonly unknown[] = [
    all.toReversed(),
    [...all, ...all],
    [],
    {},
    all.slice(1),
    all.map((one) => ({ ...Object(one), role: 'Direktør' })),
    all.map((one) => ({ ...Object(one), more: at })),
    all.map((one) => ({ ...Object(one), time: '2015-02-30T11:30:00.000Z' })),
  ];
  return new Map([...files, [signaturesPath, utf8(canonicalJson(pick(changes, which)))]]);
}

const kinds = {
  flipped,
  moved,
  'in numbers': inNumbers,
  'in entries': inRows('data/entries.csv'),
  'in judgements': inRows('data/judgements.csv'),
  'in manifest': inManifest,
  'in signatures': inSignatures,
} as const;

/** In: the files of a release. Out: any of what somebody could make of it. */
export function mutatedRelease(files: Files): fc.Arbitrary<Mutated> {
  return fc
    .tuple(fc.constantFrom(...Object.entries(kinds)), fc.nat(100_000), fc.nat(100_000))
    .map(([[kind, change], which, at]) => ({ kind, files: change(files, which, at) }));
}

/**
 * Lays what is changed over a folder, and takes it away again. In: the folder, its files, what is to be there. Out: what
 * the work gives meanwhile.
 */
export async function laidOver<T>(
  folder: string,
  before: Files,
  after: Files,
  work: () => Promise<T>,
): Promise<T> {
  const differs = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  const lay = async (files: Files): Promise<void> => {
    for (const path of differs) {
      const bytes = files.get(path);
      await (bytes === undefined ? rm(join(folder, path)) : writeFile(join(folder, path), bytes));
    }
  };
  await lay(after);
  try {
    return await work();
  } finally {
    await lay(before);
  }
}
