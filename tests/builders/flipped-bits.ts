import {
  closeSync,
  copyFileSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { sha256 } from '../../electron/store/envelope-crypto.ts';
import { draftedUnits, drafts } from '../../electron/store/draft-table.ts';
import {
  openMappingFile,
  type MappingFile,
  type Opening,
} from '../../electron/store/mapping-file.ts';
import { entryOf } from '../../electron/store/memory.ts';
import { readReleaseFiles } from '../../electron/store/release-file-table.ts';
import { verifyMapping } from '../../electron/store/verify-mapping.ts';
import { historyView } from '../../electron/store/views-history.ts';
import { RefusedError, type Refusal } from '../../shared/lib/refusal.ts';
import { busyUnit } from './rich-mapping.ts';

/** What comes of looking at a mapping file. */
export type Look =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Something was thrown for which there is no sentence. */
  | { readonly kind: 'unnamed'; readonly error: string }
  /** It opens, and `verify` names the places that do not hold. */
  | { readonly kind: 'found'; readonly places: readonly string[] }
  /** It opens, `verify` finds nothing, and this is all that it says, as one digest. */
  | { readonly kind: 'holds'; readonly says: string };

/** Everything a person can get to see of an open mapping, as one text. */
function everythingIn(file: MappingFile): string {
  const { mapping, entries } = file.memory();
  const rounds = mapping.rounds.map((round) => ({
    states: [...(entries.get(round.id)?.values() ?? [])],
    history: historyView(file, round, busyUnit, { kind: 'record' }),
    contact: entryOf(file.memory(), round.id, busyUnit).contact,
    drafts: mapping.advisers.map(({ id }) => [
      ...draftedUnits(file.handle, round.id, { adviser: id }),
      drafts.read(file.handle, { round: round.id, unit: busyUnit, adviser: id }),
    ]),
  }));
  const releases = mapping.releases.map(({ frozen }) =>
    [...readReleaseFiles(file.handle, frozen)].map(([path, bytes]) => [path, sha256(bytes)]),
  );
  const persons = file.handle.prepare('SELECT key, round, unit, content FROM person').all();
  return JSON.stringify([mapping, rounds, releases, persons]);
}

/** In: a mapping's path, and how it is opened. Out: what a person who opens it, checks it and reads it is told. */
export async function lookAt(path: string, opening: Opening = 'whole'): Promise<Look> {
  let file: MappingFile | null = null;
  try {
    file = openMappingFile(path, undefined, opening);
    const { memory, handle } = file;
    const check = await verifyMapping(handle, path, () => memory().mapping);
    if (!check.valid) return { kind: 'found', places: check.problems.map((one) => one.place) };
    return { kind: 'holds', says: sha256(everythingIn(file)) };
  } catch (error) {
    return error instanceof RefusedError
      ? { kind: 'refused', refusal: error.refusal }
      : { kind: 'unnamed', error: String(error) };
  } finally {
    file?.close();
  }
}

/** What comes of one flipped bit, and which. */
export type Flipped = { readonly bit: number; readonly look: Look };

/** In: a file, how many bits, and which share of the way to the next one is the first. Out: bits evenly over it. */
export function* bitsOver(path: string, count: number, first: number): Iterable<number> {
  const { size } = statSync(path);
  for (let at = 0; at < count; at += 1) yield Math.floor(((at + first) * size * 8) / count);
}

/** Bits of the header by which SQLite knows a file. In: of so many one is given. Out: them. */
export function* bitsOfHeader(stride: number): Iterable<number> {
  for (let bit = 0; bit < 100 * 8; bit += stride) yield bit;
}

/**
 * Flips bits of a file, each in a copy of its own. In: the file, where the copies may lie, which bits. Out: what comes
 * of each.
 */
export async function* flipped(
  path: string,
  copy: string,
  bits: Iterable<number>,
): AsyncGenerator<Flipped, void, undefined> {
  const bytes = readFileSync(path);
  for (const bit of bits) {
    for (const left of ['', '-wal', '-shm', '-journal']) rmSync(copy + left, { force: true });
    copyFileSync(path, copy);
    const descriptor = openSync(copy, 'r+');
    const changed = Uint8Array.of((bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
    writeSync(descriptor, changed, 0, 1, bit >> 3);
    closeSync(descriptor);
    // As the terminal opens it, and as a window does.
    yield { bit, look: await lookAt(copy, bit % 2 === 0 ? 'whole' : 'tail') };
  }
}

/**
 * In: what comes of a flipped bit, and the look at the file before. Out: whether it was passed over in silence, or in
 * words that are none of the program's.
 */
export function isWrong({ look }: Flipped, before: Look): boolean {
  if (look.kind === 'unnamed') return true;
  return look.kind === 'holds' && (before.kind !== 'holds' || before.says !== look.says);
}

/** In: what comes of a flipped bit. Out: whether it was found without a word of where. */
export function isWithoutPlace({ look }: Flipped): boolean {
  if (look.kind === 'holds' || look.kind === 'unnamed') return false;
  if (look.kind === 'found') return look.places.length === 0;
  const { code, details } = look.refusal;
  if (code === 'log-damaged') return details['position'] === undefined;
  return !['file-not-a-mapping', 'file-from-newer-version'].includes(code);
}
